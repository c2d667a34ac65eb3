import { css, html, LitElement } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { baseStyles } from '../../parts/base-styles.ts'
import type { ShortcutKeys } from '../../parts/shortcuts.ts'
import { texts } from '../../texts.ts'
import { counterTexts } from './counter-texts.ts'
import { type Act, ACT_KEYS } from './offers.ts'

/** All keys of the counter, and the switch that lets them rest. */
@customElement('lotse-console-keys')
export class KeysDialog extends LitElement {
  static override styles = [
    baseStyles,
    css`
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 10px 20px;
        align-items: center;
        margin: 20px 0;
      }
      dt {
        justify-self: end;
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: 10px;
        margin-top: 16px;
      }
    `,
  ]

  @property({ attribute: false }) declare keys: ShortcutKeys
  @query('dialog') declare private dialog: HTMLDialogElement

  open(): void {
    this.requestUpdate()
    this.dialog.showModal()
  }

  override render() {
    const { from, to } = counterTexts.keyUnit
    return html`<dialog aria-labelledby="title">
      <h2 id="title">${counterTexts.keysTitle}</h2>
      <dl>
        ${this.#row(counterTexts.space, counterTexts.next)}
        ${(Object.keys(ACT_KEYS) as Act[]).map((act) => this.#row(ACT_KEYS[act].toUpperCase(), counterTexts.acts[act]))}
        ${this.#row('P', counterTexts.pause)} ${this.#row(texts.app.ctrlZ, counterTexts.undo)}
        ${this.#row(`${from} – ${to}`, counterTexts.keyList)} ${this.#row('?', counterTexts.keyAll)}
      </dl>
      <p class="note">${counterTexts.keysHint}</p>
      <div class="buttons">
        <button class="pri" @click=${() => this.dialog.close()}>${counterTexts.close}</button>
        <button aria-pressed=${this.keys.enabled} @click=${this.#toggle}>
          ${this.keys.enabled ? texts.app.keysOn : texts.app.keysOff}
        </button>
      </div>
    </dialog>`
  }

  #row(key: string, meaning: string) {
    return html`<dt><kbd>${key}</kbd></dt>
      <dd>${meaning}</dd>`
  }

  readonly #toggle = (): void => {
    this.keys.toggle()
    this.requestUpdate()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-keys': KeysDialog
  }
}

import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { StaffArea } from '#schema/staff-calls'
import type { StaffButtonDevice } from '#schema/staff-buttons'
import { baseStyles } from '../../parts/base-styles.ts'
import { failureBox } from '../../parts/failure-box.ts'
import { mark, type MarkName } from '../../parts/icons.ts'
import { pageStyles } from '../../parts/page-styles.ts'
import { Ticker } from '../../parts/ticker.ts'
import { agoText } from '../../parts/times.ts'
import { Remote } from '../../state/remote.ts'
import type { Services } from '../../state/services.ts'
import { texts as consoleTexts } from '../../texts.ts'
import './button-detail.ts'
import type { ButtonDetail } from './button-detail.ts'
import { allButtons, JUST_MS, keyOf, type ListedButton, pressedSince, taskText } from './button-list.ts'
import { controlName } from './button-names.ts'
import { buttonsStyles } from './buttons-styles.ts'
import { buttonsTexts as texts } from './buttons-texts.ts'

const MARKS: Readonly<Record<StaffButtonDevice['state'], MarkName>> = {
  ready: 'good',
  offered: 'guess',
  blocked: 'old',
  unplugged: 'lost',
  silent: 'old',
}

/** Buttons, keypads and pedals of the house: they light up when they are pressed, and are told what to do. */
@customElement('lotse-console-buttons')
export class ButtonsPage extends LitElement {
  static override styles = [baseStyles, pageStyles, buttonsStyles]

  @property({ attribute: false }) declare services: Services
  /** As `keyOf` names it; empty for the lesson. */
  @state() declare private selected: string
  @state() declare private said: string
  @query('lotse-console-button-detail') declare private detail: ButtonDetail | null
  readonly #ticker = new Ticker(this, 1_000)
  /** Presses up to here have been seen; undefined before the first answer. */
  #seenUntil: number | undefined
  readonly #areas = new Remote<StaffArea[]>(this, {
    load: () => this.services.api.areas(),
    concerns: (what) => what === 'content',
  })
  readonly #devices = new Remote<StaffButtonDevice[]>(this, {
    load: () => this.services.api.buttons(),
    concerns: (what) => what === 'buttons' || what === 'players',
    received: (devices) => this.#lightUp(devices),
    everyMs: 15_000,
  })

  constructor() {
    super()
    this.selected = ''
    this.said = ''
  }

  override render() {
    const devices = this.#devices.value
    const listed = allButtons(devices ?? []).find((one) => keyOf(one) === this.selected)
    return html`
      <div class="work">${devices ? this.#list(devices) : this.#none()}</div>
      <div class="detail">${devices ? this.#side(listed) : nothing}</div>
      <footer class="foot ${this.said === '' ? 'hush' : 'says'}"><p role="status">${this.said}</p></footer>
    `
  }

  #none() {
    const { failure } = this.#devices
    return html`<h1>${texts.title}</h1>
      ${failure ? failureBox(failure, () => void this.#devices.reload()) : html`<p class="quiet" role="status">${consoleTexts.app.loading}</p>`}`
  }

  #list(devices: readonly StaffButtonDevice[]) {
    const buttons = devices.filter((device) => device.state !== 'offered')
    const readyCount = buttons.filter((device) => device.state === 'ready').length
    return html`
      <div class="top">
        <h1>${texts.headline(readyCount, buttons.length)}</h1>
        <p class="quiet">${devices.length === 0 ? texts.none : texts.lead}</p>
      </div>
      ${
        devices.length === 0
          ? nothing
          : html`<ul class="devices" aria-label=${texts.listCaption}>
              ${devices.map((device) => this.#device(device))}
            </ul>`
      }
    `
  }

  #device(device: StaffButtonDevice) {
    const { buttons, family, name, playerName, state: how } = device
    const hint = texts.hints[how]
    return html`<li class="device ${MARKS[how]}">
      <div class="name">
        ${mark(MARKS[how])}
        <div>
          <h2>${name}</h2>
          <p class="quiet">
            <span class="word">${texts.states[how]}</span> · ${texts.families[family]} ${texts.at(playerName)}
          </p>
        </div>
        <span>${this.#deviceButton(device)}</span>
      </div>
      ${hint === '' ? nothing : html`<p class=${how === 'offered' ? 'note' : 'box'}>${hint}</p>`}
      ${
        buttons.length > 0
          ? html`<ul class="pressable">
              ${buttons.map((button) => html`<li>${this.#button({ device, button })}</li>`)}
            </ul>`
          : how === 'ready'
            ? html`<p class="note">${texts.noButtons}</p>`
            : nothing
      }
    </li>`
  }

  #deviceButton(device: StaffButtonDevice) {
    const { adopted, family, name, state: how } = device
    if (how === 'unplugged' || how === 'silent') {
      return html`<button @click=${() => void this.#forget(device)}>${texts.forget}</button>`
    }
    if (family !== 'keypad') return nothing
    return adopted
      ? html`<button @click=${() => void this.#adopt(device, false)}>${texts.giveBack}</button>`
      : html`<button aria-label="${texts.adopt}: ${name}" @click=${() => void this.#adopt(device, true)}>
          ${texts.adopt}
        </button>`
  }

  #button(listed: ListedButton) {
    const { button } = listed
    const now = this.#ticker.now
    const isJust = button.pressedAt !== undefined && now - button.pressedAt < JUST_MS
    // That it has no task stands in the middle already.
    const told = button.outcome === 'unmapped' ? undefined : button.outcome
    const outcome = told === undefined ? '' : ` · ${texts.outcomes[told]}`
    return html`<button
      class=${isJust ? 'just' : ''}
      aria-current=${keyOf(listed) === this.selected ? 'true' : nothing}
      @click=${() => (this.selected = keyOf(listed))}
    >
      <b>${controlName(button.control)}</b>
      <span class="task">${taskText(button, this.#areas.value ?? [])}</span>
      <span class="quiet end"
        >${
          isJust
            ? texts.justPressed
            : button.pressedAt === undefined
              ? nothing
              : texts.pressed(agoText(button.pressedAt, now))
        }${outcome}</span
      >
    </button>`
  }

  #side(listed: ListedButton | undefined) {
    if (listed) {
      return html`<lotse-console-button-detail
        .services=${this.services}
        .areas=${this.#areas.value ?? []}
        .listed=${listed}
        @changed=${(event: CustomEvent<string>) => this.#changed(event.detail)}
        @closed=${() => (this.selected = '')}
      ></lotse-console-button-detail>`
    }
    return html`<section>
      <h2>${texts.teach.title}</h2>
      <ol>
        ${texts.teach.steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      <p class="note">${texts.teach.hint}</p>
    </section>`
  }

  /** Whoever presses while this page is open wants to see it, unless somebody is about to change another one. */
  #lightUp(devices: readonly StaffButtonDevice[]): void {
    const pressed = pressedSince(devices, this.#seenUntil ?? Number.POSITIVE_INFINITY)
    const newest = pressedSince(devices, 0)?.button.pressedAt ?? 0
    this.#seenUntil = Math.max(this.#seenUntil ?? 0, newest)
    if (!pressed) return
    this.said = texts.heard(controlName(pressed.button.control), pressed.device.name)
    if (this.detail?.isTouched !== true) this.selected = keyOf(pressed)
  }

  async #adopt(device: StaffButtonDevice, adopted: boolean): Promise<void> {
    const answer = await this.services.api.adoptButtonDevice(device, adopted)
    this.#changed(
      answer.ok ? (adopted ? texts.adopted(device.name) : texts.givenBack(device.name)) : answer.error.message,
    )
  }

  async #forget(device: StaffButtonDevice): Promise<void> {
    const answer = await this.services.api.forgetButtonDevice(device)
    this.#changed(answer.ok ? texts.forgotten(device.name) : answer.error.message)
  }

  #changed(said: string): void {
    this.said = said
    void this.#devices.reload()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-buttons': ButtonsPage
  }
}

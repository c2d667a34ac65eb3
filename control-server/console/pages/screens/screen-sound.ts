import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { SoundVerdict } from '#schema/speech'
import type { StaffScreen } from '#schema/staff-screens'
import { baseStyles } from '../../parts/base-styles.ts'
import { icon, mark, type MarkName } from '../../parts/icons.ts'
import type { Services } from '../../state/services.ts'
import { screensTexts } from './screens-texts.ts'

const texts = screensTexts.sound

const VOLUMES_PERCENT = [20, 40, 60, 80, 100]

/** A shape for each verdict; its sentence stands beside it. */
const MARKS: Readonly<Record<SoundVerdict, MarkName>> = {
  audible: 'good',
  unchecked: 'guess',
  muted: 'old',
  blocked: 'old',
  'no-device': 'lost',
}

/**
 * Whether a screen speaks its calls, how loud, and whether it can be heard.
 * @fires sounding - Saved; the list is old now.
 */
@customElement('lotse-console-screen-sound')
export class ScreenSound extends LitElement {
  static override styles = [
    baseStyles,
    css`
      .heard {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 14px;
        align-items: center;
        margin-bottom: 14px;
      }
    `,
  ]

  @property({ attribute: false }) declare services: Services
  @property({ attribute: false }) declare screen: StaffScreen
  @state() declare private refusal: string
  @state() declare private said: string

  constructor() {
    super()
    this.refusal = ''
    this.said = ''
  }

  override render() {
    const { sound, screen } = this.screen
    const chosen = screen.sound?.volumePercent
    // Set elsewhere to something between: shown as it is.
    const volumes = [...new Set([...VOLUMES_PERCENT, ...(chosen === undefined ? [] : [chosen])])]
    return html`${
        sound
          ? html`<p class="heard ${MARKS[sound.verdict]}">${mark(MARKS[sound.verdict])}<span>${sound.reason}</span></p>`
          : nothing
      }
      <div class="field">
        <label for="sound">${texts.label}</label>
        <select id="sound" aria-describedby="sound-hint" @change=${this.#choose}>
          <option value="" ?selected=${chosen === undefined}>${texts.silent}</option>
          ${volumes
            .toSorted((a, b) => a - b)
            .map(
              (percent) =>
                html`<option value=${percent} ?selected=${percent === chosen}>${texts.volume(percent)}</option>`,
            )}
        </select>
        <span class="note" id="sound-hint">${texts.hint}</span>
        <span class="note" role="status">${this.said}</span>
        ${this.refusal === '' ? nothing : html`<span class="error" role="alert">${icon('warning')}<span>${this.refusal}</span></span>`}
      </div>`
  }

  readonly #choose = async (event: Event): Promise<void> => {
    const select = event.currentTarget
    if (!(select instanceof HTMLSelectElement)) return
    this.refusal = ''
    this.said = ''
    const { screen } = this.screen
    const sound = select.value === '' ? undefined : { volumePercent: Number(select.value) }
    const answer = await this.services.api.setSound(screen.id, sound)
    if (answer.ok) {
      this.said = texts.saved
      this.dispatchEvent(new CustomEvent('sounding'))
      return
    }
    this.refusal = answer.error.message
    select.value = screen.sound === undefined ? '' : String(screen.sound.volumePercent)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-screen-sound': ScreenSound
  }
}

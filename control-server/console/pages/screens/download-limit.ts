import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { StaffPlayer } from '#schema/staff-screens'
import { baseStyles } from '../../parts/base-styles.ts'
import { icon } from '../../parts/icons.ts'
import type { Services } from '../../state/services.ts'
import { screensTexts } from './screens-texts.ts'

const texts = screensTexts.limit

/** Lines are sold in megabits, files are counted in bytes. */
const BYTES_PER_MEGABIT = 125_000
const CHOICES_BYTES = [1, 2, 5, 10, 20, 50, 100].map((rate) => rate * BYTES_PER_MEGABIT)

/**
 * How fast a player may download.
 * @fires limited - With the `StaffPlayer` as it is now.
 */
@customElement('lotse-console-download-limit')
export class DownloadLimit extends LitElement {
  static override styles = [baseStyles]

  @property({ attribute: false }) declare services: Services
  @property({ attribute: false }) declare player: StaffPlayer
  @state() declare private refusal: string
  @state() declare private said: string

  constructor() {
    super()
    this.refusal = ''
    this.said = ''
  }

  override render() {
    const { bytesPerSecMax } = this.player
    // Set elsewhere to something between: shown as it is.
    const choices = [...new Set([...CHOICES_BYTES, ...(bytesPerSecMax === undefined ? [] : [bytesPerSecMax])])]
    return html`<div class="field">
      <label for="limit">${texts.label}</label>
      <select id="limit" aria-describedby="limit-hint" @change=${this.#choose}>
        <option value="" ?selected=${bytesPerSecMax === undefined}>${texts.none}</option>
        ${choices
          .toSorted((a, b) => a - b)
          .map(
            (bytes) =>
              html`<option value=${bytes} ?selected=${bytes === bytesPerSecMax}>
                ${texts.rate(megabits(bytes))}
              </option>`,
          )}
      </select>
      <span class="note" id="limit-hint">${texts.hint}</span>
      <span class="note" role="status">${this.said}</span>
      ${this.refusal === '' ? nothing : html`<span class="error" role="alert">${icon('warning')}<span>${this.refusal}</span></span>`}
    </div>`
  }

  readonly #choose = async (event: Event): Promise<void> => {
    const select = event.currentTarget
    if (!(select instanceof HTMLSelectElement)) return
    this.refusal = ''
    this.said = ''
    const bytes = select.value === '' ? undefined : Number(select.value)
    const answer = await this.services.api.limitDownloads(this.player.id, bytes)
    if (answer.ok) {
      this.said = texts.saved
      this.dispatchEvent(new CustomEvent('limited', { detail: answer.value }))
      return
    }
    this.refusal = answer.error.message
    select.value = this.player.bytesPerSecMax === undefined ? '' : String(this.player.bytesPerSecMax)
  }
}

function megabits(bytes: number): string {
  return (bytes / BYTES_PER_MEGABIT).toLocaleString('de-DE', { maximumFractionDigits: 2 })
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-download-limit': DownloadLimit
  }
}

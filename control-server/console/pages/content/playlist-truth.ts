import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { StaffPlaylist } from '#schema/staff-api'
import type { StaffScreen } from '#schema/staff-screens'
import { baseStyles } from '../../parts/base-styles.ts'
import { mark } from '../../parts/icons.ts'
import { timeText } from '../../parts/times.ts'
import type { Services } from '../../state/services.ts'
import { texts } from '../../texts.ts'
import { contentStyles } from './content-styles.ts'
import { visibilityOf } from './visibility.ts'

/** Whether what this playlist says is what its screens show: counted from the screens, not from the sending. */
@customElement('lotse-console-playlist-truth')
export class PlaylistTruth extends LitElement {
  static override styles = [baseStyles, contentStyles]

  @property({ attribute: false }) declare services: Services
  @property({ attribute: false }) declare playlist: StaffPlaylist
  @property({ attribute: false }) declare screens: readonly StaffScreen[] | undefined
  /** When the last screen followed, as seen from here; unknown for changes before this page was opened. */
  #since: number | undefined
  #complete: boolean | undefined
  #playlistId = ''

  override willUpdate(_changed: PropertyValues<this>): void {
    if (this.#playlistId !== this.playlist.id) {
      this.#playlistId = this.playlist.id
      this.#complete = undefined
      this.#since = undefined
    }
    if (this.screens === undefined) return
    const { current, total } = visibilityOf(this.playlist, this.screens)
    const complete = current === total
    if (complete && this.#complete === false) this.#since = this.services.clock.now()
    if (!complete) this.#since = undefined
    this.#complete = complete
  }

  override render() {
    if (this.screens === undefined || this.playlist.screenNames.length === 0) return nothing
    const { current, missing, total } = visibilityOf(this.playlist, this.screens)
    const onlyUpdating = missing.every(({ truth }) => truth === 'updating')
    const name = missing.length === 0 ? 'good' : onlyUpdating ? 'busy' : 'old'
    const since = this.#since === undefined ? undefined : timeText(this.#since)
    return html`<div class="truth ${name}">
      ${mark(name)}
      <div role="status">
        <b>${texts.content.visible(current, total, since)}</b>
        ${missing.map(({ reason, screen }) => html`<p class="quiet">${screen.name}: ${reason}</p>`)}
      </div>
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-playlist-truth': PlaylistTruth
  }
}

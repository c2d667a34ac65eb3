import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { StaffPlaylist } from '#schema/staff-api'
import type { StaffScreen } from '#schema/staff-screens'
import { pause } from '../../api/backoff.ts'
import type { ApiFailure } from '../../api/api-result.ts'
import { sendUntilAnswered } from '../../api/send-until-answered.ts'
import { baseStyles } from '../../parts/base-styles.ts'
import { pageStyles } from '../../parts/page-styles.ts'
import { failureBox } from '../../parts/failure-box.ts'
import { ShortcutKeys } from '../../parts/shortcuts.ts'
import { durationText } from '../../parts/times.ts'
import { Remote } from '../../state/remote.ts'
import { hashOf } from '../../state/router.ts'
import type { Services } from '../../state/services.ts'
import { texts } from '../../texts.ts'
import { contentStyles } from './content-styles.ts'
import './content-detail.ts'
import type { ContentDetail } from './content-detail.ts'
import './playlist-truth.ts'
import './slide-list.ts'
import type { SlideList, SlideMove } from './slide-list.ts'
import { moved } from './slide-order.ts'

/** The way back from the last change. */
interface Undo {
  readonly playlistId: string
  readonly slideIds: readonly string[]
  readonly said: string
}

/** What the screens show: playlists, their slides, and whether the last change is really there. */
@customElement('lotse-console-content')
export class ContentPage extends LitElement {
  static override styles = [baseStyles, pageStyles, contentStyles]

  @property({ attribute: false }) declare services: Services
  /** Id of the playlist in the address; empty for the first. */
  @property() declare selected: string
  @state() declare private open: string
  @state() declare private said: string
  @state() declare private undo: Undo | undefined
  @state() declare private over: boolean
  @query('lotse-console-slide-list') declare private list: SlideList | null
  @query('lotse-console-content-detail') declare private detail: ContentDetail | null
  #busy = false

  readonly #playlists = new Remote<StaffPlaylist[]>(this, {
    load: () => this.services.api.playlists(),
    concerns: (what) => what === 'content',
  })
  readonly #screens = new Remote<StaffScreen[]>(this, {
    load: () => this.services.api.screens(),
    concerns: (what) => what === 'content' || what === 'players',
    everyMs: 10_000,
  })
  readonly #keys = new ShortcutKeys(this, { 'ctrl+z': () => void this.#takeBack() })

  constructor() {
    super()
    this.open = ''
    this.said = ''
    this.over = false
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.addEventListener('dragover', this.#dragged)
    this.addEventListener('dragleave', this.#dragged)
    this.addEventListener('drop', this.#dropped)
  }

  override render() {
    const playlist = this.#current()
    return html`
      <div class="work">${playlist ? this.#playlist(playlist) : this.#none()}</div>
      <div class="detail">
        ${
          playlist
            ? html`<lotse-console-content-detail
                .services=${this.services}
                .playlist=${playlist}
                .open=${this.open}
                .over=${this.over}
                @playlist-changed=${(event: CustomEvent<{ playlist: StaffPlaylist; said: string }>) => this.#changed(event.detail.playlist, event.detail.said)}
                @slide-changed=${(event: CustomEvent<string>) => this.#slideChanged(event.detail)}
                @detail-closed=${() => this.#close()}
              ></lotse-console-content-detail>`
            : nothing
        }
      </div>
      <footer class="foot ${this.said === '' ? '' : 'says'}">
        <p role="status">${this.said}</p>
        ${this.undo ? html`<button @click=${() => void this.#takeBack()}>${texts.app.undo}</button>` : nothing}
        <ul class="keys">
          <li><kbd>${texts.app.altArrows}</kbd>${texts.content.keyMove}</li>
          <li><kbd>${texts.app.ctrlZ}</kbd>${texts.app.undo}</li>
          <li>
            <button class="plain" aria-pressed=${this.#keys.enabled} @click=${() => this.#keys.toggle()}>
              ${this.#keys.enabled ? texts.app.keysOn : texts.app.keysOff}
            </button>
          </li>
        </ul>
      </footer>
    `
  }

  #current(): StaffPlaylist | undefined {
    const all = this.#playlists.value
    return all?.find(({ id }) => id === this.selected) ?? all?.[0]
  }

  #none() {
    const { failure, value } = this.#playlists
    if (failure && !value) return failureBox(failure, () => void this.#playlists.reload())
    return html`<h1>${texts.content.title}</h1>
      <p class="quiet" role="status">${value ? texts.content.noPlaylists : texts.app.loading}</p>`
  }

  #playlist(playlist: StaffPlaylist) {
    const all = this.#playlists.value ?? []
    const runMs = playlist.slides.reduce((sum, { durationMs }) => sum + durationMs, 0)
    return html`
      <div class="top">
        <h1>${all.length > 1 ? texts.content.title : playlist.name}</h1>
        ${all.length > 1 ? playlistTabs(all, playlist.id) : nothing}
        <p class="quiet">
          ${texts.content.summary(playlist.slides.length, durationText(runMs))},
          ${texts.content.onScreens(playlist.screenNames)}
        </p>
      </div>
      <lotse-console-playlist-truth
        .services=${this.services}
        .playlist=${playlist}
        .screens=${this.#screens.value}
      ></lotse-console-playlist-truth>
      ${
        playlist.slides.length === 0
          ? html`<div class="empty">
              <h2>${texts.content.empty}</h2>
              <p>${texts.content.emptyHint}</p>
            </div>`
          : html`<lotse-console-slide-list
              .slides=${playlist.slides}
              .open=${this.open}
              @move-slide=${(event: CustomEvent<SlideMove>) => void this.#move(playlist, event.detail)}
              @remove-slide=${(event: CustomEvent<string>) => void this.#remove(playlist, event.detail)}
              @edit-slide=${(event: CustomEvent<string>) => {
                this.open = event.detail
              }}
            ></lotse-console-slide-list>`
      }
    `
  }

  async #move(playlist: StaffPlaylist, { by, slideId }: SlideMove): Promise<void> {
    const ids = playlist.slides.map(({ id }) => id)
    const from = ids.indexOf(slideId)
    const to = from + by
    const title = playlist.slides[from]?.title ?? ''
    if (from < 0 || to < 0 || to >= ids.length) return
    const undo = { playlistId: playlist.id, slideIds: ids, said: texts.content.restored(title) }
    if (!(await this.#order(playlist, moved(ids, from, to), texts.content.moved(title, to + 1), undo))) return
    await this.updateComplete
    await this.list?.updateComplete
    this.list?.focusSlide(slideId, by < 0 ? 'up' : 'down')
  }

  async #remove(playlist: StaffPlaylist, slideId: string): Promise<void> {
    const ids = playlist.slides.map(({ id }) => id)
    const index = ids.indexOf(slideId)
    const title = playlist.slides[index]?.title ?? ''
    const rest = ids.filter((id) => id !== slideId)
    const undo = { playlistId: playlist.id, slideIds: ids, said: texts.content.restored(title) }
    if (!(await this.#order(playlist, rest, texts.content.removed(title), undo))) return
    if (this.open === slideId) this.open = ''
    await this.updateComplete
    await this.list?.updateComplete
    // The focus goes to the neighbour, never to nowhere.
    const neighbour = rest[Math.min(index, rest.length - 1)]
    if (neighbour !== undefined) this.list?.focusSlide(neighbour, 'edit')
  }

  async #takeBack(): Promise<void> {
    const { undo } = this
    const playlist = this.#playlists.value?.find(({ id }) => id === undo?.playlistId)
    if (undo && playlist) await this.#order(playlist, undo.slideIds, undo.said, undefined)
  }

  /** Shown at once, taken back when the server refuses. An order may be sent twice, so a lost answer is tried again. */
  async #order(
    playlist: StaffPlaylist,
    ids: readonly string[],
    said: string,
    undo: Undo | undefined,
  ): Promise<boolean> {
    if (this.#busy) return false
    this.#busy = true
    const { api, random } = this.services
    const answer = await sendUntilAnswered(() => api.orderSlides(playlist.id, ids), { random, pause, attemptsMax: 4 })
    this.#busy = false
    if (answer.ok) {
      this.#changed(answer.value, said)
      this.undo = undo
      return true
    }
    this.#failed(answer.error)
    return false
  }

  #changed(playlist: StaffPlaylist, said: string): void {
    this.undo = undefined
    this.said = said
    this.#playlists.set((this.#playlists.value ?? []).map((one) => (one.id === playlist.id ? playlist : one)))
    void this.#screens.reload()
  }

  #slideChanged(said: string): void {
    this.said = said
    this.undo = undefined
    this.#close()
    void this.#playlists.reload()
    void this.#screens.reload()
  }

  #failed(failure: ApiFailure): void {
    this.said = failure.message
    void this.#playlists.reload()
  }

  #close(): void {
    const { open } = this
    this.open = ''
    if (open !== '') void this.updateComplete.then(() => this.list?.focusSlide(open, 'edit'))
  }

  readonly #dragged = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    this.over = event.type === 'dragover'
  }

  readonly #dropped = (event: DragEvent): void => {
    event.preventDefault()
    this.over = false
    this.open = ''
    this.detail?.take([...(event.dataTransfer?.files ?? [])])
  }
}

function playlistTabs(playlists: readonly StaffPlaylist[], openId: string) {
  return html`<nav class="tabs" aria-label=${texts.content.playlists}>
    ${playlists.map(
      ({ id, name }) =>
        html`<a href=${hashOf({ page: 'content', selected: id })} aria-current=${id === openId ? 'true' : nothing}>
          ${name}
        </a>`,
    )}
  </nav>`
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-content': ContentPage
  }
}

import { html, LitElement, nothing, type PropertyValues, svg } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { BuildingStage, StageFigures, StageOwner } from './gl/building-stage.ts'
import './plan/lotse-building-plan.ts'
import { planStyles } from './plan/plan-styles.ts'
import { type Arrangement, arrangeScene, drawScene, type Scene, type SceneRequest } from './plan/scene.ts'
import { drawSigns, drawYou } from './plan/sign-drawing.ts'
import { isSameShow, isSameRequest } from './same-request.ts'
import { type NamedRoom, roomAt, roomsOn, speakPicture } from './spoken-picture.ts'
import { loadStage, openedStage } from './stage-of-document.ts'
import { viewStyles } from './view-styles.ts'
import { GERMAN_WORDS, type ViewWords } from './view-words.ts'

/** A room was chosen, by finger or key. */
export type UnitEvent = CustomEvent<{ readonly unitId: string }>

/**
 * The building around a route, or one of its levels, as the visitor stands: as a model, and as a drawn plan until the
 * model is there, while it is lost, and where it is too slow. What is on it is a list for screen readers as well.
 *
 * @fires lotse-unit when `selectable` and a room is chosen
 */
@customElement('lotse-building-view')
export class BuildingView extends LitElement implements StageOwner {
  static override styles = [planStyles, viewStyles]

  @property({ attribute: false }) request: SceneRequest | undefined
  /** What the picture shows, as one sentence. */
  @property() label = ''
  @property({ attribute: false }) words: ViewWords = GERMAN_WORDS
  /** Rooms can be chosen. */
  @property({ type: Boolean }) selectable = false

  @state() private stage: BuildingStage | undefined
  @state() private active = -1
  #asked: SceneRequest | undefined
  #arrangement: Arrangement | undefined
  #scene: Scene | undefined
  #rooms: NamedRoom[] = []
  /** The model comes with motion only where no picture of the same was there before. */
  #isNew = false
  readonly #theme = new MutationObserver(() => this.stage?.readColors())

  /** For tests and measurements: what the model costs, or nothing while there is none. */
  get figures(): StageFigures | undefined {
    return this.stage?.isOwnedBy(this) ? this.stage.figures : undefined
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#theme.observe(document.documentElement, { attributes: true })
    const opened = openedStage()
    if (opened) this.#takeStage(opened)
    else void loadStage().then((stage) => (stage && this.isConnected ? this.#takeStage(stage) : undefined))
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#theme.disconnect()
    this.stage?.release(this)
    this.stage = undefined
  }

  #takeStage(stage: BuildingStage): void {
    this.stage = stage
    stage.claim(this)
  }

  stageChanged(): void {
    this.requestUpdate()
  }

  protected override willUpdate(): void {
    const { request } = this
    if (!request || (this.#asked && isSameRequest(request, this.#asked))) return
    this.#isNew = !this.#asked || !isSameShow(request.show, this.#asked.show)
    this.#asked = request
    this.#arrangement = arrangeScene(request)
    this.#scene = undefined
    this.active = -1
    this.#rooms = this.selectable
      ? this.#arrangement.levels.flatMap(({ level }) => (this.#arrangement ? roomsOn(this.#arrangement, level.id) : []))
      : []
  }

  override render() {
    const arrangement = this.#arrangement
    if (!arrangement) return nothing
    return html`${this.selectable && this.#rooms.length > 0 ? this.#choice(arrangement) : this.#list(arrangement)}
      <div class="picture ${this.selectable ? 'selectable' : ''}" @click=${this.#tapped}>
        ${this.#isModel() ? this.#model(arrangement) : this.#plan(arrangement)} ${this.#chip()}
      </div>`
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const { stage } = this
    const arrangement = this.#arrangement
    if (!stage || !arrangement || !this.#isModel()) {
      // A plan is in the picture; when the model comes after it, it must not begin anew.
      this.#isNew &&= !arrangement
      return
    }
    const glass = this.renderRoot.querySelector('.glass')
    if (glass && stage.canvas.parentNode !== glass) glass.append(stage.canvas)
    const moves = this.#isNew && !matchMedia('(prefers-reduced-motion: reduce)').matches
    this.#isNew = false
    stage.show(arrangement, moves)
    stage.mark(this.#rooms[this.active]?.unit.id)
  }

  #isModel(): boolean {
    return this.stage !== undefined && this.stage.isOwnedBy(this) && this.stage.isReady
  }

  #model(arrangement: Arrangement) {
    const { widthPx, heightPx } = arrangement.request
    return html`<div class="glass" role="img" aria-label=${this.label}></div>
      <svg
        class="signs ${arrangement.levels.length > 1 ? 'stacked' : ''}"
        viewBox="0 0 ${widthPx} ${heightPx}"
        aria-hidden="true"
      >
        ${arrangement.signs.you ? svg`<g class="still">${drawYou(arrangement)}</g>` : nothing}
        <g class="moved">${drawSigns(arrangement.signs)}</g>
      </svg>`
  }

  /** The name of the room that the keyboard has reached. */
  #chip() {
    const room = this.#rooms[this.active]
    if (!room) return nothing
    const place = `left:${room.spot[0]}px;top:${room.spot[1]}px`
    return html`<p class="chip" aria-hidden="true" style=${place}>${room.name}</p>`
  }

  #plan(arrangement: Arrangement) {
    const { widthPx, heightPx } = arrangement.request
    this.#scene ??= drawScene(arrangement)
    return html`<lotse-building-plan
      .scene=${this.#scene}
      .size=${{ widthPx, heightPx }}
      .label=${this.label}
    ></lotse-building-plan>`
  }

  #list(arrangement: Arrangement) {
    return html`<ul class="off-screen" aria-label=${this.words.shown}>
      ${speakPicture(arrangement, this.words).map(({ name, sentences }) => html`<li>${[`${name}.`, ...sentences].join(' ')}</li>`)}
    </ul>`
  }

  #choice(arrangement: Arrangement) {
    const active = this.#rooms[this.active]
    return html`${this.#list(arrangement)}
      <ul
        class="off-screen rooms"
        role="listbox"
        tabindex="0"
        aria-label=${this.words.choose}
        aria-activedescendant=${active ? `room-${this.active}` : nothing}
        @keydown=${this.#pressed}
        @blur=${() => (this.active = -1)}
      >
        ${this.#rooms.map(
          ({ name }, index) =>
            html`<li role="option" id="room-${index}" aria-selected=${index === this.active}>${name}</li>`,
        )}
      </ul>`
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    const last = this.#rooms.length - 1
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(last, this.active + 1),
      ArrowRight: Math.min(last, this.active + 1),
      ArrowUp: Math.max(0, this.active - 1),
      ArrowLeft: Math.max(0, this.active - 1),
      Home: 0,
      End: last,
    }
    const to = moves[event.key]
    if (to !== undefined) this.active = to
    else if (event.key === 'Enter' || event.key === ' ') this.#choose(this.#rooms[this.active]?.unit.id)
    else return
    event.preventDefault()
  }

  readonly #tapped = (event: MouseEvent): void => {
    if (!this.selectable || !this.#arrangement) return
    const { left, top } = this.getBoundingClientRect()
    this.#choose(roomAt(this.#arrangement, [event.clientX - left, event.clientY - top])?.id)
  }

  #choose(unitId: string | undefined): void {
    if (unitId === undefined) return
    this.dispatchEvent(new CustomEvent('lotse-unit', { detail: { unitId }, bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-building-view': BuildingView
  }
  interface HTMLElementEventMap {
    'lotse-unit': UnitEvent
  }
}

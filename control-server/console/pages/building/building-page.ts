import { html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Point } from '#schema/primitives'
import type { Screen } from '#schema/screen'
import type { BuildingChange, StaffBuilding, StaffClosure } from '#schema/staff-building'
import type { StaffScreen } from '#schema/staff-screens'
import { baseStyles } from '../../parts/base-styles.ts'
import { failureBox } from '../../parts/failure-box.ts'
import { pageStyles } from '../../parts/page-styles.ts'
import { PendingCommands } from '../../state/pending-commands.ts'
import { Remote } from '../../state/remote.ts'
import { hashOf } from '../../state/router.ts'
import type { Services } from '../../state/services.ts'
import { texts as consoleTexts } from '../../texts.ts'
import { actFoot } from './act-foot.ts'
import './building-overview.ts'
import { buildingPageStyles } from './building-styles.ts'
import { buildingTexts as texts } from './building-texts.ts'
import './closure-form.ts'
import { featureAddress, screenAddress } from './closure-words.ts'
import { focusDetail, focusFoot } from './focus-after.ts'
import { type House, loadHouse } from './house.ts'
import { houseLevels, levelOfFeature, levelToShow, planLegend } from './house-levels.ts'
import './house-plan.ts'
import type { Made } from './made.ts'
import { OwnChange } from './own-change.ts'
import { moved, PlaceDraft, placeDraftKey } from './place-draft.ts'
import { levelsOf } from './plan-drawing.ts'
import './screen-place-form.ts'
import { Steles } from './steles.ts'

/** As in `page-styles.ts`. */
const ONE_COLUMN = '(max-width: 60rem)'

/** The house as it is now: what is closed, where screens stand, and what would change for whoever comes in. */
@customElement('lotse-console-building')
export class BuildingPage extends LitElement {
  static override styles = [baseStyles, pageStyles, buildingPageStyles]

  @property({ attribute: false }) declare services: Services
  /** A part of the house (`f-`), a closure (`c-`) or a screen (`s-`) in the address; empty for the overview. */
  @property() declare selected: string
  /** Chosen by hand; otherwise where the selected thing is. */
  @state() declare private levelId: string | undefined
  @state() declare private said: string
  @state() declare private refusal: string
  @state() declare private busy: boolean
  @state() declare private lost: readonly string[]
  @state() declare private placing: PlaceDraft | undefined
  #house: House | undefined
  readonly #own = new OwnChange()
  readonly #steles = new Steles()
  readonly #building = new Remote<StaffBuilding>(this, {
    load: () => this.#load(),
    concerns: (what) => what === 'building' || what === 'players',
    everyMs: 10_000,
    calmMs: 500,
  })
  readonly #screens = new Remote<StaffScreen[]>(this, {
    load: () => this.services.api.screens(),
    concerns: (what) => what === 'building',
  })

  constructor() {
    super()
    this.selected = ''
    this.said = ''
    this.refusal = ''
    this.busy = false
    this.lost = []
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('selected')) return
    this.levelId = undefined
    this.lost = []
    if (this.selected !== '') this.said = this.refusal = ''
    if (this.selected !== '') this.#own.begin(this.#building.value?.changes)
    const screenId = this.#selectedId('s-')
    this.placing = screenId === undefined ? undefined : this.services.drafts.read(placeDraftKey(screenId), PlaceDraft)
  }

  override updated(changed: PropertyValues<this>): void {
    const before = changed.get('selected')
    // The address with which the page was opened is no choice.
    if (before === undefined) return
    void (this.said === '' ? focusDetail(this) : focusFoot(this))
    // Where both columns stand below each other, choosing must lead to the form.
    if (this.selected === '' || !matchMedia(ONE_COLUMN).matches) return
    requestAnimationFrame(() => this.renderRoot.querySelector('.detail')?.scrollIntoView())
  }

  override render() {
    const building = this.#building.value
    const house = this.#house
    return html`
      <div class="work">${building ? this.#work(building, house) : this.#none()}</div>
      <div class="detail">${building && house ? this.#detail(building, house) : nothing}</div>
      ${actFoot({
        said: this.said,
        refusal: this.refusal,
        busy: this.busy,
        changes: building?.changes ?? [],
        ownId: this.#own.idIn(this.#building.value?.changes ?? []),
        undo: (change) => void this.#undo(change),
      })}
    `
  }

  #none() {
    const { failure } = this.#building
    return html`<h1>${texts.title}</h1>
      ${failure ? failureBox(failure, () => void this.#building.reload()) : html`<p class="quiet" role="status">${consoleTexts.app.loading}</p>`}`
  }

  #work(building: StaffBuilding, house: House | undefined) {
    const now = this.services.clock.now()
    const held = building.closures.filter(({ from }) => from <= now)
    const planned = building.closures.filter(({ from }) => from > now)
    return html`
      <div class="top">
        <h1>${texts.headline(held.length, planned.length)}</h1>
        <p class="quiet">${house ? texts.lead : texts.none}</p>
      </div>
      ${house ? this.#plan(house, held, planned) : nothing}
    `
  }

  #plan({ plan }: House, held: readonly StaffClosure[], planned: readonly StaffClosure[]) {
    const level = levelToShow(plan, this.#currentLevel())
    const featureId = this.#selectedId('f-') ?? this.#selectedClosure()?.featureId
    const idsOf = (closures: readonly StaffClosure[]) => closures.map((closure) => closure.featureId)
    const screenId = this.#selectedId('s-')
    return html`
      ${houseLevels({ plan, held, lost: this.lost, chosen: level, choose: (id) => (this.levelId = id) })}
      <lotse-console-house-plan
        .plan=${plan}
        .levelId=${level?.id ?? ''}
        .marks=${{
          closed: idsOf(held),
          planned: idsOf(planned),
          chosen: featureId === undefined ? [] : [featureId],
          lost: this.lost,
        }}
        .screens=${this.#placedScreens()}
        .placing=${screenId}
        @part-picked=${(event: CustomEvent<string>) => this.#pick(event.detail)}
        @screen-picked=${(event: CustomEvent<string>) => this.#go(screenAddress(event.detail))}
        @place-changed=${this.#placed}
      ></lotse-console-house-plan>
      ${planLegend(this.lost.length > 0)}
      <p class="note">${plan.attribution}</p>
    `
  }

  #detail(building: StaffBuilding, house: House) {
    const screenId = this.#selectedId('s-')
    const screen = this.#screens.value?.find((one) => one.screen.id === screenId)?.screen
    if (screen) {
      return html`<lotse-console-screen-place
        .services=${this.services}
        .house=${house}
        .screen=${screen}
        .draft=${this.placing}
        @placed=${(event: CustomEvent<PlaceDraft | undefined>) => this.#keepPlace(screen, event.detail)}
        @made=${this.#made}
      ></lotse-console-screen-place>`
    }
    const closure = this.#selectedClosure()
    const featureId = this.#selectedId('f-') ?? closure?.featureId
    if (featureId !== undefined && (closure || levelsOf(house.plan, featureId).length > 0)) {
      return html`<lotse-console-closure-form
        .services=${this.services}
        .house=${house}
        .building=${building}
        .screens=${this.#steles.among(this.#screens.value ?? [])}
        .featureId=${featureId}
        .closure=${closure}
        @effects=${(event: CustomEvent<readonly string[]>) => (this.lost = event.detail)}
        @made=${this.#made}
      ></lotse-console-closure-form>`
    }
    return html`<lotse-console-building-overview
      .services=${this.services}
      .house=${house}
      .building=${building}
      .screens=${this.#placedScreens()}
      ?busy=${this.busy}
      @undo=${(event: CustomEvent<BuildingChange>) => void this.#undo(event.detail)}
    ></lotse-console-building-overview>`
  }

  async #load() {
    const building = await this.services.api.buildingState()
    if (!building.ok) return building
    const house = await loadHouse(this.services, building.value)
    if (!house.ok) return house
    this.#house = house.value
    return building
  }

  /** Pointing at another level places the screen there; only looking at it does not. */
  readonly #placed = ({ detail }: CustomEvent<{ readonly point: Point } | { readonly headingDeg: number }>): void => {
    const plan = this.#house?.plan
    const screenId = this.#selectedId('s-')
    const screen = this.#screens.value?.find((one) => one.screen.id === screenId)?.screen
    if (!screen || !plan) return
    const { place, seen } = this.placing ?? { place: screen.place, seen: screen.place }
    const changes =
      'point' in detail
        ? { point: detail.point, levelId: this.#currentLevel() ?? place.levelId }
        : { readerHeadingDeg: detail.headingDeg }
    this.#keepPlace(screen, { place: moved(plan, place, changes), seen })
  }

  #keepPlace({ id }: Screen, draft: PlaceDraft | undefined): void {
    this.placing = draft
    if (draft) this.services.drafts.write(placeDraftKey(id), draft)
    else this.services.drafts.drop(placeDraftKey(id))
    if (draft) this.levelId = draft.place.levelId
  }

  /** Also after a refusal: what holds now is what the person must see. */
  readonly #made = async ({ detail: { building, said, subjectId } }: CustomEvent<Made>): Promise<void> => {
    this.said = said ?? ''
    this.refusal = ''
    this.#own.done(subjectId)
    if (building) this.#building.set(building)
    void this.#screens.reload()
    if (building && said !== undefined) this.#go(undefined)
    if (!building) await this.#building.reload()
    if (!building && said !== undefined) await focusFoot(this)
  }

  async #undo(change: BuildingChange): Promise<void> {
    if (this.busy) return
    this.busy = true
    this.#own.begin(this.#building.value?.changes)
    const pending = new PendingCommands(this.services.drafts, () => this.services.clock.now(), this.services.newId)
    const name = `undo.${change.id}`
    const answer = await this.services.api.undoChange(change.id, { requestId: pending.idFor(name) })
    if (answer.ok || answer.error.kind === 'refused') pending.settle(name)
    this.busy = false
    this.said = answer.ok ? texts.history.undone(change.text) : ''
    this.refusal = answer.ok ? '' : answer.error.message
    this.#own.done(answer.ok ? change.subjectId : undefined)
    await Promise.all([this.#building.reload(), this.#screens.reload()])
    await focusFoot(this)
  }

  #pick(featureId: string): void {
    const closure = this.#building.value?.closures.find((one) => one.featureId === featureId)
    this.#go(closure ? `c-${closure.id}` : featureAddress(featureId))
  }

  #go(selected: string | undefined): void {
    location.hash = hashOf({ page: 'building', ...(selected !== undefined && { selected }) })
  }

  #selectedId(prefix: string): string | undefined {
    return this.selected.startsWith(prefix) ? this.selected.slice(prefix.length) : undefined
  }

  /** Also one that somebody else has ended meanwhile. */
  #selectedClosure(): StaffClosure | undefined {
    const id = this.#selectedId('c-')
    const building = this.#building.value
    return [...(building?.closures ?? []), ...(building?.ended ?? [])].find((closure) => closure.id === id)
  }

  #currentLevel(): string | undefined {
    if (this.levelId !== undefined) return this.levelId
    const plan = this.#house?.plan
    const screenId = this.#selectedId('s-')
    const placed =
      this.placing?.place ?? this.#screens.value?.find(({ screen }) => screen.id === screenId)?.screen.place
    if (screenId !== undefined && placed) return placed.levelId
    const featureId = this.#selectedId('f-') ?? this.#selectedClosure()?.featureId
    return plan && featureId !== undefined ? levelOfFeature(plan, featureId) : undefined
  }

  /** As they hang, but for the one that is being moved. */
  #placedScreens() {
    const screenId = this.#selectedId('s-')
    return (this.#screens.value ?? []).map(({ screen }) =>
      screen.id === screenId && this.placing ? { ...screen, place: this.placing.place } : screen,
    )
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-building': BuildingPage
  }
}

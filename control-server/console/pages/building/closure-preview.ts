import { css, html, LitElement, nothing, type PropertyValues } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { type ClosureEffects, closureEffects } from '#player/wayfinding/closure-effects'
import { unitName } from '#player/wayfinding/feature-name'
import type { Unit } from '#schema/building'
import type { Closure } from '#schema/building-state'
import { canonicalJson } from '#schema/canonical-json'
import { type Profile, PROFILES } from '#schema/route-link'
import { baseStyles } from '../../parts/base-styles.ts'
import { buildingTexts } from './building-texts.ts'
import { verdictBox } from './closure-verdict.ts'
import { buildingDetailStyles } from './detail-styles.ts'
import type { House } from './house.ts'
import type { PlacedScreen } from './house-plan.ts'
import { wayCardStyles, wayChange } from './way-card.ts'
import { tellWay } from './way-story.ts'

const texts = buildingTexts.preview

/** A page that computes for longer than this at once does not answer to keys. */
const SLICE_MS = 12

/**
 * What a closure does to who comes in, before it is saved: computed here by the engine that runs on every stele.
 * @fires effects - What was found, as `ClosureEffects`.
 */
@customElement('lotse-console-closure-preview')
export class ClosurePreview extends LitElement {
  static override styles = [
    baseStyles,
    buildingDetailStyles,
    wayCardStyles,
    css`
      .choose {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 16px;
      }
      h4 {
        margin: 8px 0 0;
        font-size: 1rem;
      }
    `,
  ]

  @property({ attribute: false }) declare house: House
  /** What holds without this closure. */
  @property({ attribute: false, hasChanged: isOther }) declare others: readonly Closure[]
  /** As it would be. */
  @property({ attribute: false, hasChanged: isOther }) declare closure: Closure
  @property({ attribute: false, hasChanged: isOther }) declare screens: readonly PlacedScreen[]
  @property() declare timeZone: string
  /** In which instant ways are looked at. */
  @property({ attribute: false }) declare atMs: number
  /** What was found last; older than the question while `asking`. */
  @state() declare private effects: ClosureEffects | undefined
  @state() declare private asking: boolean
  /** Chosen by hand; otherwise the first room that is lost. */
  @state() declare private goalId: string | undefined
  @state() declare private profile: Profile | undefined
  #turn = 0

  constructor() {
    super()
    this.asking = false
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const asked = ['house', 'others', 'closure', 'screens', 'atMs'] as const
    if (asked.some((name) => changed.has(name))) void this.#ask()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#turn += 1
  }

  override render() {
    return html`<section class="preview" aria-busy=${this.asking}>
      <h3>${texts.title}</h3>
      ${this.effects ? [verdictBox(this.effects, { count: this.#goals().length, names: (ids) => this.#names(ids) }), this.#ways(this.effects)] : html`<p class="quiet">${texts.asking}</p>`}
    </section>`
  }

  #ways({ lost, lostStepFree }: ClosureEffects) {
    if (this.screens.length === 0) return html`<p class="quiet">${texts.noStele}</p>`
    const goals = this.#goals()
    const goalId = this.goalId ?? lost[0] ?? lostStepFree[0] ?? this.#nearGoal(goals)?.id
    const profile = this.profile ?? (lost.length === 0 && lostStepFree.length > 0 ? 'step-free' : 'quick')
    return html`
      <h3>${texts.ways}</h3>
      <div class="choose">
        <div class="field">
          <label for="goal">${texts.goal}</label>
          <select id="goal" @change=${(event: Event) => (this.goalId = valueOf(event))}>
            ${goals.map((unit) => html`<option value=${unit.id} ?selected=${unit.id === goalId}>${unitName(unit)}</option>`)}
          </select>
        </div>
        <div class="field">
          <label for="profile">${texts.profile}</label>
          <select id="profile" @change=${this.#chooseProfile}>
            ${PROFILES.map((one) => html`<option value=${one} ?selected=${one === profile}>${texts.profiles[one]}</option>`)}
          </select>
        </div>
      </div>
      ${goalId === undefined ? nothing : this.screens.map((screen) => this.#change(screen, goalId, profile))}
    `
  }

  #change({ name, place }: PlacedScreen, goalId: string, profile: Profile) {
    const { atMs, closure, house, others, timeZone } = this
    const tell = (closures: readonly Closure[]) =>
      tellWay(house.graph, place, [goalId], { profile, atMs, timeZone, closures })
    const before = tell(others)
    const after = tell([...others, closure])
    return html`<div>
      <h4>${name}</h4>
      ${wayChange(before, after)}
    </div>`
  }

  /** In slices, so that the page goes on answering; a newer question ends an older one. */
  async #ask(): Promise<void> {
    const turn = (this.#turn += 1)
    this.asking = true
    const { atMs, closure, house, others, screens, timeZone } = this
    const asked = closureEffects({
      graph: house.graph,
      screens: screens.map(({ place }) => place),
      before: others,
      after: [...others, closure],
      atMs,
      timeZone,
    })
    for (;;) {
      const sliceEndsAt = performance.now() + SLICE_MS
      while (performance.now() < sliceEndsAt) {
        const step = asked.next()
        if (step.done !== true) continue
        this.effects = step.value
        this.asking = false
        this.dispatchEvent(new CustomEvent('effects', { detail: step.value }))
        return
      }
      await new Promise((resolve) => setTimeout(resolve))
      if (turn !== this.#turn) return
    }
  }

  readonly #chooseProfile = (event: Event): void => {
    const chosen = valueOf(event)
    this.profile = PROFILES.find((one) => one === chosen)
  }

  #goals(): Unit[] {
    return this.house.plan.units
      .filter(({ kind, name, number }) => kind === 'toilet' || (kind === 'room' && (name ?? number) !== undefined))
      .toSorted((a, b) => unitName(a).localeCompare(unitName(b), 'de', { numeric: true }))
  }

  /** Something on another floor than the first stele tells more than the door beside it. */
  #nearGoal(goals: readonly Unit[]): Unit | undefined {
    const here = this.screens[0]?.place.levelId
    return goals.find(({ levelId }) => levelId !== here) ?? goals[0]
  }

  #names(ids: readonly string[]): string[] {
    const { units } = this.house.plan
    return ids.flatMap((id) => units.find((unit) => unit.id === id) ?? []).map(unitName)
  }
}

/** The same said again is no other question: the page asks the server every few seconds. */
function isOther(value: unknown, before: unknown): boolean {
  return canonicalJson(value ?? null) !== canonicalJson(before ?? null)
}

function valueOf(event: Event): string | undefined {
  return event.currentTarget instanceof HTMLSelectElement ? event.currentTarget.value : undefined
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-closure-preview': ClosurePreview
  }
}

import { html, LitElement, nothing, svg } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { decodeBundle } from '#player/wayfinding/bundle'
import type { BuildingPlan } from '#schema/building'
import { fail, ok } from '#schema/result'
import type { StaffScreen } from '#schema/staff-screens'
import { unreadable } from '../../api/http.ts'
import { baseStyles } from '../../parts/base-styles.ts'
import { failureBox } from '../../parts/failure-box.ts'
import { icon, mark, markShape } from '../../parts/icons.ts'
import { Remote } from '../../state/remote.ts'
import { hashOf } from '../../state/router.ts'
import type { Services } from '../../state/services.ts'
import { texts } from '../../texts.ts'
import { drawFloor, type FloorDrawing, LABEL_PX, levelsWithScreens, MARK_PX, placeLabels } from './floor-geometry.ts'
import { floorPlanStyles } from './floor-plan-styles.ts'
import { screensTexts } from './screens-texts.ts'
import { MARKS, needHelp } from './truth.ts'

/** Where the screens hang, level by level, each with the mark of its state. */
@customElement('lotse-console-floor-plan')
export class FloorPlan extends LitElement {
  static override styles = [baseStyles, floorPlanStyles]

  @property({ attribute: false }) declare services: Services
  @property({ attribute: false }) declare screens: readonly StaffScreen[]
  @property() declare selected: string
  /** Chosen by hand; otherwise the level of the selected screen, or the first one that needs help. */
  @state() declare private levelId: string | undefined
  /** Undefined inside: the site has no plan. */
  readonly #plan = new Remote<{ readonly plan: BuildingPlan | undefined }>(this, {
    load: () => this.#load(),
    concerns: () => false,
  })

  override render() {
    const { failure, value } = this.#plan
    if (!value) {
      return failure
        ? failureBox(failure, () => void this.#plan.reload())
        : html`<p class="quiet" role="status">${screensTexts.plan.loading}</p>`
    }
    return value.plan ? this.#floors(value.plan) : html`<p class="quiet">${screensTexts.plan.none}</p>`
  }

  #floors(plan: BuildingPlan) {
    const levels = levelsWithScreens(plan, this.screens)
    const level = levels.find(({ id }) => id === this.#currentLevel()) ?? levels[0]
    const drawing = level && drawFloor(plan, level.id)
    if (!level || !drawing) return html`<p class="quiet">${screensTexts.plan.none}</p>`
    const inTrouble = new Set(needHelp(this.screens).map(({ screen }) => screen.place.levelId))
    const here = this.screens.filter(({ screen }) => screen.place.levelId === level.id)
    return html`<nav aria-label=${screensTexts.plan.levels}>
        ${levels.map(
          ({ id, name }) =>
            html`<button class="plain" aria-pressed=${id === level.id} @click=${() => (this.levelId = id)}>
              ${name}${inTrouble.has(id) ? html`<span class="old" title=${screensTexts.plan.needsHelp}>${icon('warning')}</span>` : nothing}
            </button>`,
        )}
      </nav>
      ${this.#drawing(drawing, here, screensTexts.plan.caption(plan.name, level.name))} ${this.#legend()}
      <p class="note">${plan.attribution}</p>`
  }

  #drawing(drawing: FloorDrawing, screens: readonly StaffScreen[], caption: string) {
    const places = screens.map(({ screen }) => drawing.place(screen.place.point))
    const labels = placeLabels(screens.map(({ screen }, index) => ({ at: places[index] ?? [0, 0], text: screen.name })))
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
      <svg class="floor" viewBox="0 0 ${drawing.width} ${drawing.height}" role="group" font-size=${LABEL_PX}>
        ${drawing.rooms.map(({ kind, label, path }) => [
          svg`<path class="room ${kind}" fill-rule="evenodd" d=${path} />`,
          label ? svg`<text class="name" x=${label.x} y=${label.y} aria-hidden="true">${label.text}</text>` : nothing,
        ])}
        ${screens.map((one, index) => {
          const [x, y] = places[index] ?? [0, 0]
          const label = labels[index]
          const name = `${one.screen.name}: ${texts.screens.truth[one.truth]}`
          return svg`<a
          href=${hashOf({ page: 'screens', selected: one.screen.id })}
          aria-label=${name}
          aria-current=${one.screen.id === this.selected ? 'true' : nothing}
        >
          <g transform="translate(${x} ${y})"><circle class="halo" r=${MARK_PX / 2 + 5} />${markShape(MARKS[one.truth])}</g>
          ${label ? svg`<text class="screen" x=${label.x} y=${label.y} text-anchor=${label.anchor}>${one.screen.name}</text>` : nothing}
        </a>`
        })}
      </svg>
    </div>`
  }

  #legend() {
    const truths = [...new Set(this.screens.map(({ truth }) => truth))]
    return html`<ul class="legend" aria-label=${screensTexts.plan.legend}>
      ${truths.map((truth) => html`<li>${mark(MARKS[truth])}${texts.screens.truth[truth]}</li>`)}
    </ul>`
  }

  #currentLevel(): string | undefined {
    if (this.levelId !== undefined) return this.levelId
    const shown = this.screens.find(({ screen }) => screen.id === this.selected) ?? needHelp(this.screens)[0]
    return shown?.screen.place.levelId
  }

  async #load() {
    const [first] = this.screens
    if (!first) return ok({ plan: undefined })
    // The plan of any screen names the plan of the house.
    const screenPlan = await this.services.api.screenPlan(first.screen.id)
    if (!screenPlan.ok) return screenPlan
    const { buildingSha256 } = screenPlan.value
    if (buildingSha256 === undefined) return ok({ plan: undefined })
    const file = await this.services.api.file(buildingSha256)
    if (!file.ok) return file
    const building = decodeBundle(file.value)
    return building.ok ? ok({ plan: building.value.plan }) : fail(unreadable([building.error.message]))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-floor-plan': FloorPlan
  }
}

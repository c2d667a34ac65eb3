import { html, nothing } from 'lit'
import type { BuildingPlan, Level } from '#schema/building'
import type { StaffClosure } from '#schema/staff-building'
import { icon } from '../../parts/icons.ts'
import { buildingTexts as texts } from './building-texts.ts'
import { levelsOf } from './plan-drawing.ts'

export interface HouseLevels {
  readonly plan: BuildingPlan
  /** What is closed now. */
  readonly held: readonly StaffClosure[]
  /** Rooms that would be lost. */
  readonly lost: readonly string[]
  readonly chosen: Level | undefined
  readonly choose: (levelId: string) => void
}

/** The levels of a house to choose from, with a sign on those on which there is something to look at. */
export function houseLevels({ choose, chosen, held, lost, plan }: HouseLevels) {
  const closedOn = new Set(held.flatMap(({ featureId }) => levelsOf(plan, featureId)))
  const lostOn = new Set(lost.flatMap((id) => levelsOf(plan, id)))
  return html`<nav class="levels" aria-label=${texts.levels}>
    ${fromBelow(plan).map(
      ({ id, name }) =>
        html`<button class="plain" aria-pressed=${id === chosen?.id} @click=${() => choose(id)}>
          ${name} ${closedOn.has(id) ? levelMark('closed', texts.needsLook) : nothing}
          ${lostOn.has(id) ? levelMark('lost', texts.hasLost) : nothing}
        </button>`,
    )}
  </nav>`
}

/** This level, or failing that the one at the street. */
export function levelToShow(plan: BuildingPlan, levelId: string | undefined): Level | undefined {
  const levels = fromBelow(plan)
  return levels.find(({ id }) => id === levelId) ?? levels.find(({ ordinal }) => ordinal === 0) ?? levels[0]
}

/** Where a part of the house is looked at: where it can be entered, for one that is on several levels. */
export function levelOfFeature(plan: BuildingPlan, featureId: string): string | undefined {
  const levels = levelsOf(plan, featureId)
  return levels.find((id) => plan.levels.find((level) => level.id === id)?.ordinal === 0) ?? levels[0]
}

export function planLegend(hasLost: boolean) {
  return html`<ul class="legend">
    <li><span class="key closed"></span>${texts.legend.closed}</li>
    <li><span class="key planned"></span>${texts.legend.planned}</li>
    ${hasLost ? html`<li><span class="key lost"></span>${texts.legend.lost}</li>` : nothing}
    <li><span class="key glass"></span>${texts.legend.screen}</li>
  </ul>`
}

function fromBelow({ levels }: BuildingPlan): Level[] {
  return levels.toSorted((a, b) => a.ordinal - b.ordinal)
}

/** Also for those who do not see the sign. */
function levelMark(name: 'closed' | 'lost', text: string) {
  return html`<span class="sign ${name}" title=${text}
    >${icon('warning')}<span class="visually-hidden">${text}</span></span
  >`
}

import { html, nothing } from 'lit'
import type { Profile } from '#schema/route-link'
import type { StaffBuilding } from '#schema/staff-building'
import { buildingTexts } from '../building/building-texts.ts'
import type { House } from '../building/house.ts'
import type { PlacedScreen } from '../building/house-plan.ts'
import { wayChange } from '../building/way-card.ts'
import { isSameWay, tellWay } from '../building/way-story.ts'
import { directoryTexts } from './directory-texts.ts'

const texts = directoryTexts.preview

export interface MovePreview {
  readonly house: House
  readonly building: StaffBuilding
  readonly steles: readonly PlacedScreen[]
  /** Where it is now. */
  readonly fromIds: readonly string[]
  /** Where it would be. */
  readonly unitIds: readonly string[]
  readonly atMs: number
}

/** How each stele leads there now and then, at the quickest and without steps; told by what runs on the stele itself. */
export function movePreview({ atMs, building, fromIds, house, steles, unitIds }: MovePreview) {
  if (unitIds.length === 0) return html`<p class="quiet">${texts.none}</p>`
  if (steles.length === 0) return html`<p class="quiet">${buildingTexts.preview.noStele}</p>`
  const { closures, timeZone } = building
  return steles.map(({ name, place }) => {
    const tell = (rooms: readonly string[], profile: Profile) =>
      tellWay(house.graph, place, rooms, { profile, atMs, timeZone, closures })
    const change = (profile: Profile) => [tell(fromIds, profile), tell(unitIds, profile)] as const
    const [quick, stepFree] = [change('quick'), change('step-free')]
    const isSame = quick[1].found && isSameWay(quick[0], stepFree[0]) && isSameWay(quick[1], stepFree[1])
    return html`<div>
      <h4>${name}</h4>
      ${
        isSame
          ? nothing
          : html`<h5>${texts.quick}</h5>
              ${wayChange(...quick)}`
      }
      <h5>${texts.stepFree}</h5>
      ${wayChange(...stepFree)}
    </div>`
  })
}

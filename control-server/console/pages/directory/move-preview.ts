import { html, nothing } from 'lit'
import type { Profile } from '#schema/route-link'
import type { StaffBuilding } from '#schema/staff-building'
import { buildingTexts } from '../building/building-texts.ts'
import type { House } from '../building/house.ts'
import type { PlacedScreen } from '../building/house-plan.ts'
import { wayCard } from '../building/way-card.ts'
import { tellWay } from '../building/way-story.ts'
import { directoryTexts } from './directory-texts.ts'

const texts = directoryTexts.preview

export interface MovePreview {
  readonly house: House
  readonly building: StaffBuilding
  readonly steles: readonly PlacedScreen[]
  readonly unitIds: readonly string[]
  readonly atMs: number
}

/** How each stele leads to some rooms: at the quickest, and without steps; told by what runs on the stele itself. */
export function movePreview({ atMs, building, house, steles, unitIds }: MovePreview) {
  if (unitIds.length === 0) return html`<p class="quiet">${texts.none}</p>`
  if (steles.length === 0) return html`<p class="quiet">${buildingTexts.preview.noStele}</p>`
  const { closures, timeZone } = building
  return steles.map(({ name, place }) => {
    const tell = (profile: Profile) => tellWay(house.graph, place, unitIds, { profile, atMs, timeZone, closures })
    const quick = tell('quick')
    const stepFree = tell('step-free')
    const isSame = quick.found && quick.headline === stepFree.headline
    return html`<div>
      <h4>${name}</h4>
      ${wayCard(isSame ? texts.stepFree : texts.quick, quick)} ${isSame ? nothing : wayCard(texts.stepFree, stepFree)}
    </div>`
  })
}

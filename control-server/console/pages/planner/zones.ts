import type { Layout, Zone } from '#schema/layout'
import type { StaffSchedule } from '#schema/staff-schedule'
import { DEFAULT_LAYOUT } from '#player/schedule/default-layout'

type Divided = Pick<StaffSchedule, 'layouts' | 'screens'>

/** Zones that rules fill, the largest first: the first one is what people mean by "the screen". */
export function slideZones(layout: Layout): readonly Zone[] {
  return layout.zones.filter(({ kind }) => kind === 'slides').toSorted((a, b) => sizeOf(b) - sizeOf(a))
}

/** Every zone that rules can fill on these screens, main zones first, each once. */
export function zoneChoices(divided: Divided): readonly string[] {
  const ranked = layoutsOf(divided).flatMap((layout) => slideZones(layout).map(({ id }, rank) => ({ id, rank })))
  return [...new Set(ranked.toSorted((a, b) => a.rank - b.rank).map(({ id }) => id))]
}

/** "Hauptfläche", "Nebenfläche", with the id where that is not enough; undefined where there is only one zone. */
export function zoneName(zoneId: string, divided: Divided): string | undefined {
  const choices = zoneChoices(divided)
  if (choices.length <= 1 && (choices.length === 0 || choices[0] === zoneId)) return undefined
  const mains = new Set(layoutsOf(divided).map((layout) => slideZones(layout)[0]?.id))
  const isMain = mains.has(zoneId)
  const alike = choices.filter((id) => mains.has(id) === isMain)
  return `${isMain ? 'Hauptfläche' : 'Nebenfläche'}${alike.length === 1 && alike[0] === zoneId ? '' : ` „${zoneId}“`}`
}

/** With the one that a monitor has when nobody has divided it. */
function layoutsOf({ layouts, screens }: Divided): readonly Layout[] {
  const undivided = screens.some(({ kind, layoutId }) => kind === 'monitor' && layoutId === undefined)
  return undivided ? [...layouts, DEFAULT_LAYOUT] : layouts
}

function sizeOf({ area }: Zone): number {
  return area.width * area.height
}

import { featuresOf, idOf, type ImdfArchive, propertiesOf } from './archive.ts'
import { textOf } from './labels.ts'

/** Who is in a unit: IMDF names the place and its occupant apart, joined by an anchor. The first by unit's id. */
export function occupantNames(archive: ImdfArchive, language: string): ReadonlyMap<string, string> {
  const unitIdByAnchor = new Map(
    featuresOf(archive, 'anchor').map((anchor) => [idOf(anchor), propertiesOf(anchor)['unit_id']]),
  )
  const names = new Map<string, string>()
  for (const occupant of featuresOf(archive, 'occupant')) {
    const { anchor_id, name } = propertiesOf(occupant)
    const unitId = unitIdByAnchor.get(typeof anchor_id === 'string' ? anchor_id : '')
    const text = textOf(name, language)
    if (typeof unitId === 'string' && text !== undefined && !names.has(unitId)) names.set(unitId, text)
  }
  return names
}

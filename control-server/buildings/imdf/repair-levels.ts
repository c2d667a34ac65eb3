import type { ImportProblem } from '../import-report.ts'
import { guessOrdinal, levelName } from '../level-name.ts'
import { featuresOf, idOf, type ImdfArchive, type ImdfFeature, propertiesOf } from './archive.ts'
import { addFeature, changeFeatures, withProperties } from './changes.ts'
import { ACCESS_KEY, accessOf, LevelAccess } from './extension.ts'
import { germanLabel, textOf } from './labels.ts'

/** Types that lie on a level. */
const ON_LEVEL = new Set(['unit', 'opening', 'fixture', 'kiosk', 'detail', 'section'])
/** Where programs write a level that is no `level_id`. */
const OTHER_KEYS = ['level', 'floor', 'storey', 'etage', 'ordinal'] as const

/**
 * Gives every level its ordinal, read from its name where it has none, and every feature its level. Levels that are only
 * named by their rooms are added.
 */
export function repairLevels(archive: ImdfArchive, report: (problem: ImportProblem) => void): ImdfArchive {
  return withOrdinals(withLevelIds(archive, report), report)
}

function withLevelIds(archive: ImdfArchive, report: (problem: ImportProblem) => void): ImdfArchive {
  let current = archive
  const levels = new Map(featuresOf(archive, 'level').map((level) => [idOf(level), level]))
  const levelFor = (said: string): string => {
    const wanted = guessOrdinal(said)
    const known = [...levels.values()].find((level) => idOf(level) === said || isCalled(level, said, wanted))
    if (known) return idOf(known)
    const id = `level-${said}`
    const feature = levelFeature(id, said, wanted)
    levels.set(id, feature)
    current = addFeature(current, 'level', feature)
    report({ kind: 'level-guessed', id, message: `Die Etage „${said}“ steht nur bei den Räumen. Sie ist ergänzt.` })
    return id
  }
  const onlyLevelId = levels.size === 1 ? [...levels.keys()][0] : undefined
  const placed = changeFeatures(archive, (feature, type) => {
    const { level_id } = propertiesOf(feature)
    if (
      !ON_LEVEL.has(type) ||
      (typeof level_id === 'string' && level_id !== '' && (levels.has(level_id) || levels.size > 0))
    )
      return feature
    const said = typeof level_id === 'string' && level_id !== '' ? level_id : saidLevel(feature)
    if (said !== undefined) return withProperties(feature, { level_id: levelFor(said) })
    return onlyLevelId === undefined ? feature : withProperties(feature, { level_id: onlyLevelId })
  })
  const added = featuresOf(current, 'level').slice(featuresOf(archive, 'level').length)
  return added.reduce((result, level) => addFeature(result, 'level', level), placed)
}

function saidLevel(feature: ImdfFeature): string | undefined {
  const properties = propertiesOf(feature)
  for (const key of OTHER_KEYS) {
    const said = properties[key]
    if (typeof said === 'number' || (typeof said === 'string' && said !== '')) return String(said)
  }
  return undefined
}

function isCalled(level: ImdfFeature, said: string, wanted: number | undefined): boolean {
  const { ordinal, short_name, name } = propertiesOf(level)
  return textOf(short_name) === said || textOf(name) === said || (wanted !== undefined && ordinal === wanted)
}

function levelFeature(id: string, said: string, ordinal: number | undefined): ImdfFeature {
  const name = ordinal === undefined ? said : levelName(ordinal)
  const properties = {
    name: germanLabel(name),
    short_name: germanLabel(said),
    ...(ordinal === undefined ? {} : { ordinal }),
  }
  return { type: 'Feature', id, feature_type: 'level', geometry: null, properties }
}

function withOrdinals(archive: ImdfArchive, report: (problem: ImportProblem) => void): ImdfArchive {
  const known = new Set(featuresOf(archive, 'level').flatMap((level) => ordinalOf(level) ?? []))
  return changeFeatures(archive, (feature, type) => {
    const { ordinal, name, short_name } = propertiesOf(feature)
    if (type !== 'level' || Number.isInteger(ordinal)) return feature
    const said = ordinalOf(feature)
    if (said !== undefined) {
      // A mezzanine between whole storeys; the extension knows halves.
      const half = Number.isInteger(said) ? {} : { [ACCESS_KEY]: { ...accessOf(feature, LevelAccess), ordinal: said } }
      return withProperties(feature, { ordinal: Math.floor(said), ...half })
    }
    const label = textOf(short_name) ?? textOf(name) ?? idOf(feature)
    const guessed = [textOf(short_name), textOf(name)].flatMap((text) => guessOrdinal(text ?? '') ?? [])[0]
    const free = guessed ?? firstFree(known)
    known.add(free)
    const how = guessed === undefined ? 'nach der Reihenfolge der Datei' : 'nach ihrem Namen'
    const message = `Die Etage „${label}“ hat keine Nummer. Sie gilt ${how} als Etage ${free}; tragen Sie „ordinal“ nach.`
    report({ kind: 'level-guessed', id: idOf(feature), message })
    return withProperties(feature, { ordinal: free })
  })
}

/** Number of a level that has one, as text perhaps. */
function ordinalOf(level: ImdfFeature): number | undefined {
  const { ordinal } = propertiesOf(level)
  if (typeof ordinal === 'number' && Number.isFinite(ordinal)) return ordinal
  return typeof ordinal === 'string' && /^-?\d+(\.\d+)?$/.test(ordinal.trim()) ? Number(ordinal) : undefined
}

function firstFree(known: ReadonlySet<number>): number {
  let ordinal = 0
  while (known.has(ordinal)) ordinal++
  return ordinal
}

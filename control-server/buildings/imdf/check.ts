import { featuresOf, idOf, type ImdfArchive, type ImdfFeature, propertiesOf } from './archive.ts'
import { isImdfFeatureType } from './feature-types.ts'
import { FEATURE_RULES, isLanguageTag, type PropertyRule } from './feature-rules.ts'
import { geometryFlaw } from './geometry-rules.ts'
import { brokenReferences } from './references.ts'

/** Severities of IMDF's validations, gravest last. https://docs.ogc.org/cs/20-094/Validations/index.html */
export type Severity = 'info' | 'warning' | 'violation'

export interface Finding {
  readonly severity: Severity
  /** Name of the rule, as IMDF has it; for the keys of features `UnitMustHaveLevelId` and `UnitLevelIdMustBeValid`. */
  readonly rule: string
  readonly id?: string
  /** In German. */
  readonly message: string
}

const EXTENSION_ID = /^imdf:extension:PART:PART#PART$/.source.replaceAll(
  'PART',
  '[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?',
)

/**
 * Holds the rules of IMDF 1.0: the structural validations of version 1.0.3, and what the pages of the features say
 * that they must have. An archive with violations is not IMDF.
 */
export function checkImdf(archive: ImdfArchive): Finding[] {
  return [
    ...checkManifest(archive),
    ...checkIds(archive),
    ...checkCounts(archive),
    ...archive.collections.flatMap(({ name, features }) => features.flatMap((feature) => checkFeature(name, feature))),
    ...brokenReferences(archive).map(({ feature, key, missing }): Finding => {
      const message = `„${key}“ von ${idOf(feature)} nennt ${missing}, das es nicht gibt.`
      return violation('ReferencedFeatureIDMustBeResolvable', message, idOf(feature))
    }),
  ]
}

function checkManifest({ manifest }: ImdfArchive): Finding[] {
  if (!manifest) return [violation('ManifestFileMustBePresent', 'Die Datei manifest.json fehlt.')]
  const { version, created, language, extensions } = manifest
  const isTime = typeof created === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(created)
  const areExtensions =
    extensions === undefined ||
    extensions === null ||
    (Array.isArray(extensions) && extensions.every((id) => typeof id === 'string' && new RegExp(EXTENSION_ID).test(id)))
  return [
    ...(version === '1.0.0' ? [] : [violation('ManifestVersionMustBeValid', '„version“ im Manifest muss 1.0.0 sein.')]),
    ...(isTime ? [] : [violation('ManifestCreatedMustBeValid', '„created“ im Manifest ist kein Zeitpunkt.')]),
    ...(isLanguageTag(language)
      ? []
      : [violation('ManifestLanguageMustBeValid', '„language“ im Manifest ist keine Sprache.')]),
    ...(areExtensions
      ? []
      : [violation('ManifestExtensionsMustBeValid', 'Eine Erweiterung im Manifest hat keinen gültigen Namen.')]),
  ]
}

function checkIds(archive: ImdfArchive): Finding[] {
  const seen = new Set<unknown>()
  return archive.collections.flatMap(({ name, features }) =>
    features.flatMap((feature, index): Finding[] => {
      const where = `Objekt ${index + 1} in ${name}.geojson`
      const { id } = feature
      if (id === undefined || id === null) return [violation('FeatureMustHaveId', `${where} hat keine „id“.`)]
      if (typeof id !== 'string') return [violation('FeatureIdMustBeString', `Die „id“ von ${where} ist kein Text.`)]
      if (id === '') return [violation('FeatureIdMustNotBeEmpty', `Die „id“ von ${where} ist leer.`)]
      if (seen.has(id)) return [violation('FeatureIdMustBeUnique', `Die „id“ ${id} kommt mehr als einmal vor.`, id)]
      seen.add(id)
      return []
    }),
  )
}

function checkCounts(archive: ImdfArchive): Finding[] {
  const venueCount = featuresOf(archive, 'venue').length
  const hasUnitAddress = featuresOf(archive, 'address').some(
    (address) => typeof propertiesOf(address)['unit'] === 'string',
  )
  const levelIds = new Set(featuresOf(archive, 'unit').map((unit) => propertiesOf(unit)['level_id']))
  const emptyLevels = featuresOf(archive, 'level').filter((level) => !levelIds.has(level.id))
  return [
    ...(venueCount === 1
      ? []
      : [violation('VenueCountMustBeExactlyOne', `Ein Archiv hat genau ein „venue“, hier sind es ${venueCount}.`)]),
    ...(hasUnitAddress
      ? []
      : [
          {
            severity: 'info' as const,
            rule: 'ZeroCountOfUnitQualifiedAddresses',
            message: 'Keine Adresse nennt einen Raum. Das ist erlaubt.',
          },
        ]),
    ...emptyLevels.map((level): Finding => {
      const message = `Auf der Etage ${idOf(level)} liegt kein Raum.`
      return { severity: 'warning', rule: 'LevelShouldHaveUnits', id: idOf(level), message }
    }),
  ]
}

function checkFeature(name: string, feature: ImdfFeature): Finding[] {
  const id = idOf(feature)
  const { feature_type } = feature
  if (feature.type !== 'Feature')
    return [violation('FileMustBeValidGeoJSON', `${id} in ${name}.geojson ist kein „Feature“.`, id)]
  if (feature_type === undefined) return [violation('FeatureMustHaveFeatureType', `${id} hat kein „feature_type“.`, id)]
  if (typeof feature_type !== 'string')
    return [violation('FeatureTypeMustBeString', `„feature_type“ von ${id} ist kein Text.`, id)]
  if (feature_type === '') return [violation('FeatureTypeMustNotBeEmpty', `„feature_type“ von ${id} ist leer.`, id)]
  if (!isImdfFeatureType(name)) return []
  if (feature_type !== name)
    return [violation('FeatureTypeMustMatchFile', `${id} in ${name}.geojson ist ein „${feature_type}“.`, id)]
  const rules = FEATURE_RULES[name]
  const flaw = geometryFlaw(feature.geometry, rules.geometry)
  return [
    ...(flaw === undefined ? [] : [violation('FileMustBeValidGeoJSON', `Die Form von ${id} ${flaw}.`, id)]),
    ...rules.properties.flatMap((rule) => checkProperty(name, feature, rule)),
  ]
}

function checkProperty(type: string, feature: ImdfFeature, { key, nullable, isValid }: PropertyRule): Finding[] {
  const value = propertiesOf(feature)[key]
  const id = idOf(feature)
  if (value === undefined || (value === null && !nullable)) {
    return [violation(`${pascal(type)}MustHave${pascal(key)}`, `${id} (${type}) hat kein „${key}“.`, id)]
  }
  if (value === null || isValid(value)) return []
  return [
    violation(
      `${pascal(type)}${pascal(key)}MustBeValid`,
      `„${key}“ von ${id} (${type}) hat keinen erlaubten Wert.`,
      id,
    ),
  ]
}

function violation(rule: string, message: string, id?: string): Finding {
  return { severity: 'violation', rule, ...(id ? { id } : {}), message }
}

function pascal(snake: string): string {
  return snake.replace(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())
}

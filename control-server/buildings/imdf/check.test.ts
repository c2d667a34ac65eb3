import { describe, expect, it } from 'vitest'
import { cityHallPlan } from '#build/demo/plan/city-hall'
import type { ImdfArchive, ImdfFeature } from './archive.ts'
import { changeFeatures, withProperties } from './changes.ts'
import { checkImdf } from './check.ts'
import { IMDF_FEATURE_TYPES } from './feature-types.ts'
import { imdfFromPlan } from './from-plan.ts'

const strict = imdfFromPlan(cityHallPlan())
const found = (archive: ImdfArchive, severity = 'violation') =>
  checkImdf(archive)
    .filter((finding) => finding.severity === severity)
    .map(({ rule, id }) => [rule, id])

/** The archive with the first feature of a type changed. */
function withFirst(type: string, change: (feature: ImdfFeature) => ImdfFeature | undefined): ImdfArchive {
  return changeFeatures(strict, (feature, name, index) => (name === type && index === 0 ? change(feature) : feature))
}
const drop = (feature: ImdfFeature, key: string): ImdfFeature =>
  Object.fromEntries(Object.entries(feature).filter(([name]) => name !== key))
const set = (properties: Record<string, unknown>) => (feature: ImdfFeature) => withProperties(feature, properties)
const bowTie = [
  [
    [0, 0],
    [0.001, 0.001],
    [0.001, 0],
    [0, 0.001],
    [0, 0],
  ],
]

describe('the rules of IMDF', () => {
  it('find nothing but a hint in our own export', () => {
    expect(checkImdf(strict)).toEqual([
      { severity: 'info', rule: 'ZeroCountOfUnitQualifiedAddresses', message: expect.any(String) },
    ])
  })

  it.each<[string, ImdfArchive, [string, string | undefined]]>([
    ['no manifest', { ...strict, manifest: undefined }, ['ManifestFileMustBePresent', undefined]],
    [
      'another version',
      { ...strict, manifest: { ...strict.manifest, version: '1.0.0.beta' } },
      ['ManifestVersionMustBeValid', undefined],
    ],
    [
      'no language',
      { ...strict, manifest: { ...strict.manifest, language: 'Deutsch (DE)' } },
      ['ManifestLanguageMustBeValid', undefined],
    ],
    [
      'no time',
      { ...strict, manifest: { ...strict.manifest, created: 'gestern' } },
      ['ManifestCreatedMustBeValid', undefined],
    ],
    [
      'an extension without version',
      { ...strict, manifest: { ...strict.manifest, extensions: ['imdf:extension:lotse:access'] } },
      ['ManifestExtensionsMustBeValid', undefined],
    ],
    ['no id', withFirst('venue', (feature) => drop(feature, 'id')), ['FeatureMustHaveId', undefined]],
    ['a number as id', withFirst('venue', (feature) => ({ ...feature, id: 5 })), ['FeatureIdMustBeString', undefined]],
    ['an empty id', withFirst('venue', (feature) => ({ ...feature, id: '' })), ['FeatureIdMustNotBeEmpty', undefined]],
    [
      'an id used twice',
      withFirst('venue', (feature) => ({ ...feature, id: 'foyer' })),
      ['FeatureIdMustBeUnique', 'foyer'],
    ],
    [
      'no feature type',
      withFirst('venue', (feature) => drop(feature, 'feature_type')),
      ['FeatureMustHaveFeatureType', 'rathaus'],
    ],
    [
      'a feature type that is no text',
      withFirst('venue', (feature) => ({ ...feature, feature_type: 3 })),
      ['FeatureTypeMustBeString', 'rathaus'],
    ],
    [
      'an empty feature type',
      withFirst('venue', (feature) => ({ ...feature, feature_type: '' })),
      ['FeatureTypeMustNotBeEmpty', 'rathaus'],
    ],
    ['a venue in no file', withFirst('venue', () => undefined), ['VenueCountMustBeExactlyOne', undefined]],
    ['a venue without address', withFirst('venue', set({ address_id: null })), ['VenueMustHaveAddressId', 'rathaus']],
    [
      'an address that is not there',
      withFirst('venue', set({ address_id: 'x' })),
      ['ReferencedFeatureIDMustBeResolvable', 'rathaus'],
    ],
    [
      'a reference to another kind',
      withFirst('venue', set({ address_id: 'foyer' })),
      ['ReferencedFeatureIDMustBeResolvable', 'rathaus'],
    ],
    ['a level without ordinal', withFirst('level', set({ ordinal: undefined })), ['LevelMustHaveOrdinal', 'u']],
    ['half an ordinal', withFirst('level', set({ ordinal: 0.5 })), ['LevelOrdinalMustBeValid', 'u']],
    ['a level without short name', withFirst('level', set({ short_name: null })), ['LevelMustHaveShortName', 'u']],
    [
      'a missing key that may be null',
      withFirst('unit', set({ alt_name: undefined })),
      ['UnitMustHaveAltName', 'ost-u-flur'],
    ],
    [
      'a category that is none',
      withFirst('unit', set({ category: 'Büro' })),
      ['UnitCategoryMustBeValid', 'ost-u-flur'],
    ],
    ['a name that is no label', withFirst('unit', set({ name: 'Flur' })), ['UnitNameMustBeValid', 'ost-u-flur']],
    ['a name in no language', withFirst('unit', set({ name: { '': 'Flur' } })), ['UnitNameMustBeValid', 'ost-u-flur']],
    [
      'a material that is none',
      withFirst('opening', set({ door: { type: 'door', automatic: null, material: 'stone' } })),
      ['OpeningDoorMustBeValid', 'o1'],
    ],
    [
      'a relationship to nothing',
      withFirst('relationship', set({ origin: { id: 'x', feature_type: 'unit' } })),
      ['ReferencedFeatureIDMustBeResolvable', 'aufzug-1'],
    ],
    [
      'an opening that is a point',
      withFirst('opening', (feature) => ({ ...feature, geometry: { type: 'Point', coordinates: [0, 0] } })),
      ['FileMustBeValidGeoJSON', 'o1'],
    ],
    [
      'a building with a place',
      withFirst('building', (feature) => ({ ...feature, geometry: { type: 'Point', coordinates: [0, 0] } })),
      ['FileMustBeValidGeoJSON', 'ost'],
    ],
    [
      'an outline that crosses itself',
      withFirst('unit', (feature) => ({ ...feature, geometry: { type: 'Polygon', coordinates: bowTie } })),
      ['FileMustBeValidGeoJSON', 'ost-u-flur'],
    ],
    [
      'an outline that is open',
      withFirst('unit', (feature) => ({
        ...feature,
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [0, 0],
              [0.001, 0],
              [0.001, 0.001],
              [0, 0.001],
            ],
          ],
        },
      })),
      ['FileMustBeValidGeoJSON', 'ost-u-flur'],
    ],
    [
      'a place beyond the pole',
      withFirst('amenity', (feature) => ({ ...feature, geometry: { type: 'Point', coordinates: [7, 97] } })),
      ['FileMustBeValidGeoJSON', 'infotheke'],
    ],
    [
      'a coordinate that is no number',
      withFirst('amenity', (feature) => ({ ...feature, geometry: { type: 'Point', coordinates: [null, 51] } })),
      ['FileMustBeValidGeoJSON', 'infotheke'],
    ],
  ])('find %s', (_, archive, expected) => {
    expect(found(archive)).toContainEqual(expected)
    for (const { message } of checkImdf(archive)) expect(message).toMatch(/^[A-ZÄÖÜ„\d].*\.$|^[\w-]+.*\.$/)
  })

  it('warn of a level without rooms', () => {
    const units = changeFeatures(strict, (feature, type) =>
      type === 'unit' && JSON.stringify(feature).includes('"level_id":"e4"') ? undefined : feature,
    )
    expect(found(units, 'warning')).toEqual([['LevelShouldHaveUnits', 'e4']])
  })

  it('know every feature type of IMDF, and leave those of others alone', () => {
    for (const type of IMDF_FEATURE_TYPES) {
      const bare = { type: 'Feature', id: 'bare', feature_type: type, geometry: null, properties: {} }
      const archive = { ...strict, collections: [...strict.collections, { name: type, members: {}, features: [bare] }] }
      expect([type, found(archive).some(([, id]) => id === 'bare')]).toEqual([type, true])
    }
    const own = { type: 'Feature', id: 's1', feature_type: 'sensor', geometry: null, properties: {} }
    expect(
      found({ ...strict, collections: [...strict.collections, { name: 'sensor', members: {}, features: [own] }] }),
    ).toEqual([])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cityHallPlan } from '#build/demo/plan/city-hall'
import { movedGeometry } from '../geojson-geometry.ts'
import { featuresOf, type ImdfArchive, type ImdfFeature, propertiesOf } from './archive.ts'
import { changeFeatures, withProperties } from './changes.ts'
import { checkImdf } from './check.ts'
import { ACCESS_KEY } from './extension.ts'
import { imdfFromPlan } from './from-plan.ts'
import { repairImdf } from './repair.ts'
import { planFromImdf } from './to-plan.ts'

/** Without a member. */
const drop = (feature: ImdfFeature, key: string): ImdfFeature =>
  Object.fromEntries(Object.entries(feature).filter(([name]) => name !== key))
/** Without properties. */
const without = (feature: ImdfFeature, ...keys: string[]): ImdfFeature => {
  const properties = Object.fromEntries(Object.entries(propertiesOf(feature)).filter(([key]) => !keys.includes(key)))
  return { ...feature, properties }
}

const plan = { ...cityHallPlan(), origin: { latitudeDeg: 51.482, longitudeDeg: 7.216 } }
const strict = imdfFromPlan(plan)
/** As another program would have written it: without our extension. */
const foreign = changeFeatures(
  { ...strict, manifest: { version: '1.0.0', created: '2024-01-01T00:00:00Z', language: 'de' } },
  (feature) => {
    return without(feature, ACCESS_KEY)
  },
)

function repaired(archive: ImdfArchive) {
  const { archive: result, problems } = repairImdf(archive)
  expect(checkImdf(result).filter(({ severity }) => severity === 'violation')).toEqual([])
  const imported = planFromImdf(result, problems)
  if (!imported.ok) throw new Error(imported.error.message)
  return { archive: result, kinds: new Set(problems.map(({ kind }) => kind)), ...imported.value }
}
const change = (type: string, how: (feature: ImdfFeature, index: number) => ImdfFeature | undefined) =>
  changeFeatures(foreign, (feature, name, index) => (name === type ? how(feature, index) : feature))

describe('IMDF of other programs', () => {
  it('gives the same house, from its shapes alone', () => {
    const { plan: read, report, kinds } = repaired(foreign)
    expect([...kinds]).toEqual([])
    expect(report).toMatchObject({
      levels: 6,
      units: plan.units.length,
      openings: plan.openings.length,
      connectors: 7,
      unreachable: [],
    })
    const joined = (openings: typeof plan.openings) => openings.map(({ id, unitIds }) => [id, unitIds.toSorted()])
    expect(joined(read.openings)).toEqual(joined(plan.openings))
    const widths = (openings: typeof plan.openings) => openings.map(({ widthMm }) => widthMm)
    expect(widths(read.openings)).toEqual(widths(plan.openings))
    const stops = (connectors: typeof plan.connectors) =>
      connectors.map(({ kind, stops: list }) => `${kind} ${list.map(({ unitId }) => unitId).join(' ')}`).toSorted()
    expect(stops(read.connectors)).toEqual(stops(plan.connectors))
    expect(read.units.map(({ buildingId }) => buildingId)).toEqual(plan.units.map(({ buildingId }) => buildingId))
    expect(read.units.find(({ id }) => id === 'r214')).toMatchObject({ number: '214' })
  })

  it('joins houses whose levels have one ordinal', () => {
    const two = change('level', (feature) => feature)
    const second = { ...featuresOf(two, 'level')[1]!, id: 'e0-west' }
    const archive = {
      ...two,
      collections: two.collections.map((collection) =>
        collection.name === 'level' ? { ...collection, features: [...collection.features, second] } : collection,
      ),
    }
    const moved = changeFeatures(archive, (feature, type) =>
      type === 'unit' && feature.id === 'westhalle' ? withProperties(feature, { level_id: 'e0-west' }) : feature,
    )
    const { plan: read, report } = repaired(moved)
    expect([report.levels, read.units.find(({ id }) => id === 'westhalle')?.levelId]).toEqual([6, 'e0'])
  })

  it('names what IMDF lets people call anything', () => {
    const odd = change('unit', (feature) => (feature.id === 'r214' ? { ...feature, id: 'Zimmer 214 / Süd' } : feature))
    const first = repaired(odd).plan.units.map(({ id }) => id)
    const id = first.find((candidate) => candidate.startsWith('Zimmer-214-S-d-'))
    expect(id).toMatch(/^[A-Za-z0-9_-]{1,64}$/)
    expect(repaired(odd).plan.units.map((unit) => unit.id)).toEqual(first)
  })
})

describe('near-IMDF', () => {
  it.each<[string, ImdfArchive, string | undefined]>([
    ['without a manifest', { ...foreign, manifest: undefined }, 'repaired'],
    [
      'without venue and address',
      changeFeatures(foreign, (feature, type) => (type === 'venue' || type === 'address' ? undefined : feature)),
      'repaired',
    ],
    [
      'without keys that may be null',
      change('unit', (feature) => without(feature, 'alt_name', 'restriction', 'display_point')),
      'repaired',
    ],
    ['without ordinals', change('level', (feature) => without(feature, 'ordinal')), 'level-guessed'],
    [
      'with ordinals as text',
      change('level', (feature) => withProperties(feature, { ordinal: String(propertiesOf(feature)['ordinal']) })),
      undefined,
    ],
    ['without feature types', changeFeatures(foreign, (feature) => drop(feature, 'feature_type')), undefined],
    [
      'with names as plain text',
      change('unit', (feature) => withProperties(feature, { name: 'Raum', alt_name: null })),
      'repaired',
    ],
    ['with levels that have no shape', change('level', (feature) => ({ ...feature, geometry: null })), undefined],
    [
      'with swapped coordinates',
      changeFeatures(foreign, (feature) => ({
        ...feature,
        geometry: movedGeometry(feature.geometry, ([x, y]) => [y, x]),
      })),
      'swapped-coordinates',
    ],
    [
      'with swapped doors',
      change('opening', (feature) => ({ ...feature, geometry: movedGeometry(feature.geometry, ([x, y]) => [y, x]) })),
      'swapped-coordinates',
    ],
    [
      'with doors that are points',
      change('opening', (feature) => ({ ...feature, geometry: propertiesOf(feature)['display_point'] })),
      undefined,
    ],
    [
      'with outlines in parts',
      change('unit', (feature) => ({
        ...feature,
        geometry: { type: 'MultiPolygon', coordinates: [(feature.geometry as { coordinates: unknown }).coordinates] },
      })),
      undefined,
    ],
    [
      'with levels named at the rooms only',
      changeFeatures(
        change('unit', (feature) =>
          withProperties(without(feature, 'level_id'), {
            level:
              ({ u: 'UG', e0: 'EG' } as Record<string, string>)[String(propertiesOf(feature)['level_id'])] ??
              `${String(propertiesOf(feature)['level_id']).slice(1)}. OG`,
          }),
        ),
        (feature, type) =>
          type === 'opening'
            ? withProperties(without(feature, 'level_id'), {
                level:
                  ({ u: 'UG', e0: 'EG' } as Record<string, string>)[String(propertiesOf(feature)['level_id'])] ??
                  `${String(propertiesOf(feature)['level_id']).slice(1)}. OG`,
              })
            : type === 'level'
              ? undefined
              : feature,
      ),
      'level-guessed',
    ],
  ])('%s is the same house', (_, archive, kind) => {
    const { report, kinds, plan: read } = repaired(archive)
    if (kind !== undefined) expect(kinds).toContain(kind)
    expect(report).toMatchObject({
      levels: 6,
      units: plan.units.length,
      openings: plan.openings.length,
      unreachable: [],
    })
    expect(read.connectors).toHaveLength(7)
    expect(read.levels.map(({ ordinal }) => ordinal)).toEqual([-1, 0, 1, 2, 3, 4])
    const [x, y] = read.units.find(({ id }) => id === 'foyer')!.outline[0]!
    expect(Math.hypot(x, y)).toBeLessThan(200)
  })

  it.each<[string, ImdfArchive, string, string | undefined]>([
    [
      'an id that is used twice',
      change('unit', (feature) => (feature.id === 'r002' ? { ...feature, id: 'r001' } : feature)),
      'duplicate-id',
      'r001',
    ],
    [
      'a room on no level',
      change('unit', (feature) => (feature.id === 'r001' ? withProperties(feature, { level_id: 'x' }) : feature)),
      'unknown-reference',
      'r001',
    ],
    [
      'a room without a shape',
      change('unit', (feature) => (feature.id === 'r001' ? { ...feature, geometry: null } : feature)),
      'bad-geometry',
      'r001',
    ],
    [
      'a room with a coordinate that is no number',
      change('unit', (feature) =>
        feature.id === 'r001'
          ? {
              ...feature,
              geometry: {
                type: 'Polygon',
                coordinates: [
                  [
                    [7, 51],
                    [null, 51],
                    [7, 52],
                    [7, 51],
                  ],
                ],
              },
            }
          : feature,
      ),
      'bad-geometry',
      'r001',
    ],
    [
      'a room that crosses itself',
      change('unit', (feature) =>
        feature.id === 'r001'
          ? {
              ...feature,
              geometry: {
                type: 'Polygon',
                coordinates: [
                  [
                    [7.216, 51.482],
                    [7.217, 51.483],
                    [7.217, 51.482],
                    [7.216, 51.483],
                    [7.216, 51.482],
                  ],
                ],
              },
            }
          : feature,
      ),
      'self-crossing',
      'r001',
    ],
    [
      'a second venue',
      {
        ...foreign,
        collections: [
          ...foreign.collections,
          { name: 'venue', members: {}, features: [{ ...featuresOf(foreign, 'venue')[0]!, id: 'v2' }] },
        ],
      },
      'skipped',
      'v2',
    ],
  ])('%s is one warning, and the rest of the house stays', (_, archive, kind, id) => {
    const { report } = repaired(archive)
    expect(report.warnings).toContainEqual(expect.objectContaining({ kind, id, message: expect.stringMatching(/\.$/) }))
    expect(report.units).toBeGreaterThanOrEqual(plan.units.length - 1)
  })

  it('keeps a word that is no category beside the one that it becomes', () => {
    const { archive } = repaired(
      change('unit', (feature) => (feature.id === 'r001' ? withProperties(feature, { category: 'Hallway' }) : feature)),
    )
    const unit = featuresOf(archive, 'unit').find(({ id }) => id === 'r001')!
    expect(propertiesOf(unit)).toMatchObject({ category: 'walkway', original_category: 'Hallway' })
  })

  it('leaves doors to nowhere out, and finds the way through the others', () => {
    const lost = {
      type: 'LineString',
      coordinates: [
        [7.22, 51.49],
        [7.22001, 51.49],
      ],
    }
    const { report } = repaired(
      change('opening', (feature) => (feature.id === 'o1' ? { ...feature, geometry: lost } : feature)),
    )
    expect(report.warnings.map(({ kind }) => kind)).toContain('joins-nothing')
    expect(report.openings).toBe(plan.openings.length - 1)
  })

  it('does not take a house abroad for a swapped one', () => {
    const abroad = imdfFromPlan({ ...plan, origin: { latitudeDeg: 9.56, longitudeDeg: 44.06 } })
    const { kinds } = repaired(abroad)
    expect([...kinds]).toEqual([])
    const somalia = changeFeatures(
      imdfFromPlan({ ...plan, origin: { latitudeDeg: 10, longitudeDeg: 50 } }),
      (feature, type) => (type === 'address' ? withProperties(feature, { country: 'SO' }) : feature),
    )
    expect([...repaired(somalia).kinds]).toEqual([])
  })
})

describe('any damage', () => {
  const small = imdfFromPlan({
    ...plan,
    units: plan.units.slice(0, 12),
    openings: plan.openings.slice(0, 12),
    connectors: [],
    landmarks: plan.landmarks.slice(0, 0),
  })
  const paths = small.collections.flatMap(({ name, features }) =>
    features.flatMap((feature, index) => [
      ...['id', 'feature_type', 'geometry', 'properties', 'type'].map((key) => ({ name, index, key, inside: false })),
      ...Object.keys(propertiesOf(feature)).map((key) => ({ name, index, key, inside: true })),
    ]),
  )
  const junk = fc.constantFrom<unknown>(
    undefined,
    null,
    0,
    -1.5,
    '',
    'x',
    [],
    {},
    [[]],
    { type: 'Polygon', coordinates: [] },
    true,
  )

  it('is repaired to an archive without violations, and repaired once it stays', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...paths), junk), { minLength: 1, maxLength: 6 }), (damages) => {
        const broken = changeFeatures(small, (feature, name, index) =>
          damages.reduce((current: ImdfFeature, [path, value]) => {
            if (path.name !== name || path.index !== index) return current
            return path.inside ? withProperties(current, { [path.key]: value }) : { ...current, [path.key]: value }
          }, feature),
        )
        const { archive } = repairImdf(broken)
        expect(checkImdf(archive).filter(({ severity }) => severity === 'violation')).toEqual([])
        const again = repairImdf(archive)
        expect(again.problems).toEqual([])
        const imported = planFromImdf(archive)
        expect(imported).toHaveProperty('ok')
      }),
      { numRuns: 200 },
    )
  })
})

import { existsSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Access, BuildingPlan, Connector, Guide, Kiosk, Landmark, Level, Opening, Unit } from '#schema/building'
import type { Point } from '#schema/primitives'
import { cityHallPlan } from '#build/demo/plan/city-hall'
import { type Draw, drawFrom, drawPlan, pick, placeIn } from '#player/wayfinding/plans.oracle'
import { readBuilding } from '../read-building.ts'
import { type ImdfArchive, type ImdfCollection, type ImdfFeature, propertiesOf } from './archive.ts'
import { checkImdf } from './check.ts'
import { ACCESS_KEY } from './extension.ts'
import { IMDF_FEATURE_TYPES } from './feature-types.ts'
import { imdfFromPlan } from './from-plan.ts'
import { readImdf } from './read.ts'
import { repairImdf } from './repair.ts'
import { planFromImdf } from './to-plan.ts'
import { writeImdf } from './write.ts'

/** Through files and back, as an import after an export does. */
function throughFiles(plan: BuildingPlan): BuildingPlan {
  const archive = readImdf(writeImdf(imdfFromPlan(plan)))
  if (!archive.ok) throw new Error(archive.error.message)
  const repaired = repairImdf(archive.value)
  expect(repaired.problems).toEqual([])
  const imported = planFromImdf(repaired.archive)
  if (!imported.ok) throw new Error(imported.error.message)
  return imported.value.plan
}

const violations = (plan: BuildingPlan) =>
  checkImdf(imdfFromPlan(plan)).filter(({ severity }) => severity === 'violation')

const maybe = <T>(draw: Draw, value: T): T[] => (draw() < 0.5 ? [value] : [])
/** A member that is there now and then. */
const oneOf = (draw: Draw, key: string, values: readonly unknown[]): object =>
  draw() < 0.4 ? { [key]: pick(draw, values) } : {}
const whole = ([x, y]: Point): Point => [Math.round(x * 1_000) / 1_000, Math.round(y * 1_000) / 1_000]
const ACCESSES: readonly Access[] = ['yes', 'no', 'unknown']
/** Names of every kind that a landmark can have: new plans, half filled ones, older ones, and one with both. */
const LANDMARKS = [
  { name: 'alte Glocke', gender: 'f', names: { leicht: 'alte Glocke', en: 'old bell', tr: 'eski çan' } },
  { name: 'Info-Säulen', gender: 'plural', names: { uk: 'стійки', ru: 'стойки', pl: 'słupki', ar: 'أعمدة' } },
  { name: 'Brunnen' },
  { nameDative: 'der Infotheke' },
  { name: 'Stadtmodell', gender: 'n', nameDative: 'dem Stadtmodell' },
] satisfies Partial<Landmark>[]
const HOURS = [
  [],
  [{ weekday: 3, from: '08:00', until: '12:00' }],
  [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', until: '18:00' })),
]

/** A drawn plan with everything in it that a plan can say. */
function richPlan(seed: number): BuildingPlan {
  const draw = drawFrom(seed)
  const plan = drawPlan(draw)
  const levelIds = new Map(plan.levels.map(({ id, ordinal }) => [id, ordinal]))
  const origin = { latitudeDeg: -60 + draw() * 120, longitudeDeg: -170 + draw() * 340 }
  const turn = (ring: Point[]) => (draw() < 0.3 ? ring.toReversed() : ring).map(whole)
  const units = plan.units.map((unit): Unit => ({
    ...unit,
    outline: turn(unit.outline),
    ...(unit.holes ? { holes: unit.holes.map(turn) } : {}),
    kind: draw() < 0.2 ? pick(draw, ['outdoor', 'lift'] as const) : unit.kind,
    passage: draw() < 0.2 ? !unit.passage : unit.passage,
    ...oneOf(draw, 'number', ['214', 'U 03', 'Großer Saal']),
    ...oneOf(draw, 'name', ['Bürgerbüro', '214', 'Flur „Ost“']),
    ...oneOf(draw, 'slopePercent', [0, 5.5]),
    ...oneOf(draw, 'stepCount', [0, 3]),
    ...oneOf(draw, 'widthMm', [900, 2_401]),
    ...oneOf(draw, 'covered', ACCESSES),
    ...oneOf(draw, 'hours', HOURS),
    ...oneOf(draw, 'signText', ['Bürgerbüro →']),
  }))
  const openings = plan.openings.map((opening): Opening => ({
    ...opening,
    at: whole(opening.at),
    unitIds: draw() < 0.1 ? opening.unitIds.slice(0, 1) : opening.unitIds,
    ...oneOf(draw, 'stepCount', [0, 2]),
    ...oneOf(draw, 'automatic', ACCESSES),
    ...oneOf(draw, 'oneWay', [true, false]),
    ...oneOf(draw, 'hours', HOURS),
    ...oneOf(draw, 'signText', ['Ausgang']),
  }))
  const connectors = plan.connectors.map((connector): Connector => ({
    ...connector,
    stops: connector.stops.map((stop) => ({ ...stop, at: whole(stop.at) })),
    ...oneOf(draw, 'car', [{ widthMm: 1_100, depthMm: 1_400, doorWidthMm: 900 }]),
    ...oneOf(draw, 'waitS', [25.5]),
    ...oneOf(draw, 'slopePercent', [6]),
    ...oneOf(draw, 'stepCount', [22]),
    ...oneOf(draw, 'oneWay', ['up', 'down'] as const),
    ...oneOf(draw, 'spoken', ACCESSES),
    ...oneOf(draw, 'hours', HOURS),
    ...oneOf(draw, 'signText', ['Zu den Zügen']),
  }))
  const somewhere = () => {
    const unit = pick(draw, units)
    return { levelId: unit.levelId, unitId: unit.id, at: whole(placeIn(draw, unit)) }
  }
  const place = () => {
    const { levelId, at } = somewhere()
    return { levelId, at }
  }
  return {
    ...plan,
    // Ids that other lists have too, and levels that IMDF does not know.
    id: draw() < 0.3 ? (plan.levels[0]?.id ?? '') : 'drawn',
    ...(draw() < 0.7 ? { origin } : {}),
    levels: plan.levels.map((level) => ({ ...level, ordinal: level.ordinal / (draw() < 0.3 ? 2 : 1) - 1 })),
    buildings: [...plan.buildings, ...maybe(draw, { id: pick(draw, units).id, name: 'Leeres Haus' })],
    units,
    openings,
    connectors,
    attribution: pick(draw, ['', '© OpenStreetMap contributors, ODbL']),
    invented: draw() < 0.5,
    landmarks: LANDMARKS.filter(() => draw() < 0.5).map((names, index) => ({
      id: index === 0 ? pick(draw, units).id : `landmark-${index}`,
      ...somewhere(),
      ...names,
    })),
    ...(draw() < 0.5
      ? { guides: [{ id: 'g', levelId: [...levelIds.keys()][0] ?? '', points: [place().at, place().at, place().at] }] }
      : {}),
    ...(draw() < 0.5
      ? {
          kiosks: [
            {
              id: 'k1',
              ...place(),
              ...oneOf(draw, 'name', ['Stele Foyer']),
              ...oneOf(draw, 'azimuthDeg', [359.5, 0]),
              ...oneOf(draw, 'lowerEdgeMm', [0, 1_200]),
            },
            { id: 'k2', ...place(), ...oneOf(draw, 'lowerEdgeMm', [650]) },
          ],
        }
      : {}),
  }
}

describe('a plan', () => {
  it('is the same after export and import, whatever it says', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const plan = richPlan(seed)
        expect(throughFiles(plan)).toEqual(plan)
      }),
      { numRuns: 150 },
    )
  })

  it('is exported without a violation', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(violations(richPlan(seed))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('gives the same bytes each time', () => {
    expect(writeImdf(imdfFromPlan(richPlan(7)))).toEqual(writeImdf(imdfFromPlan(richPlan(7))))
  })
})

/** What every member of a list has in some drawn plan. */
function membersOf(plans: readonly BuildingPlan[], list: (plan: BuildingPlan) => readonly object[]): string[] {
  return [...new Set(plans.flatMap((plan) => list(plan).flatMap((item) => Object.keys(item))))].toSorted()
}

describe('the drawn plans', () => {
  it('have everything that a plan can say', () => {
    const plans = Array.from({ length: 150 }, (_, seed) => richPlan(seed))
    const schema = BuildingPlan.properties
    const known = (properties: object) => Object.keys(properties).toSorted()
    expect(membersOf(plans, (plan) => [plan])).toEqual(known(schema))
    expect(membersOf(plans, ({ levels }) => levels)).toEqual(known(Level.properties))
    expect(membersOf(plans, ({ units }) => units)).toEqual(known(Unit.properties))
    expect(membersOf(plans, ({ openings }) => openings)).toEqual(known(Opening.properties))
    expect(membersOf(plans, ({ connectors }) => connectors)).toEqual(known(Connector.properties))
    expect(membersOf(plans, ({ landmarks }) => landmarks)).toEqual(known(Landmark.properties))
    expect(membersOf(plans, ({ guides = [] }) => guides)).toEqual(known(Guide.properties))
    expect(membersOf(plans, ({ kiosks = [] }) => kiosks)).toEqual(known(Kiosk.properties))
  })
})

describe('amenities of others', () => {
  /** The export of a plan as somebody wrote it who does not know our extension. */
  function withoutExtension(names: Partial<Landmark>): BuildingPlan {
    const plan = cityHallPlan()
    const [landmark] = plan.landmarks
    const archive = imdfFromPlan({ ...plan, landmarks: landmark ? [{ ...landmark, ...names }] : [] })
    const collections = archive.collections.map((each) =>
      each.name === 'amenity' ? { ...each, features: each.features.map(withoutAccess) } : each,
    )
    const imported = planFromImdf(repairImdf({ ...archive, collections }).archive)
    if (!imported.ok) throw new Error(imported.error.message)
    return imported.value.plan
  }

  it('are landmarks by what they are, with their labels in every language that we read', () => {
    expect(withoutExtension({ name: 'Glück auf', names: { en: 'Good luck', ar: 'حظ سعيد' } }).landmarks).toEqual([
      expect.objectContaining({
        name: 'Wahrzeichen „Glück auf“',
        gender: 'n',
        names: { en: 'Good luck', ar: 'حظ سعيد' },
      }),
    ])
  })

  it('have names that a plan can hold', () => {
    const [landmark] = withoutExtension({ name: 'x'.repeat(60), names: {} }).landmarks
    expect(landmark?.name).toMatch(/^Wahrzeichen „x+“$/)
    expect(landmark?.name).toHaveLength(60)
  })
})

function withoutAccess(feature: ImdfFeature): ImdfFeature {
  const { [ACCESS_KEY]: _, ...properties } = propertiesOf(feature)
  return { ...feature, properties }
}

describe('the demo city hall', () => {
  it('goes to IMDF and back, and breaks no rule there', () => {
    expect(throughFiles(cityHallPlan())).toEqual(cityHallPlan())
    expect(violations(cityHallPlan())).toEqual([])
  })
})

const DRESDEN = new URL('../../../../shared/data/buildings/tu-dresden-apb.osm', import.meta.url)

describe.skipIf(!existsSync(DRESDEN))('a real university building', () => {
  it('goes to IMDF and back, and breaks no rule there', async () => {
    const imported = await readBuilding(DRESDEN.pathname)
    if (!imported.ok) throw new Error(imported.error.message)
    expect(throughFiles(imported.value.plan)).toEqual(imported.value.plan)
    expect(violations(imported.value.plan)).toEqual([])
  })
})

describe('an archive', () => {
  const json = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<unknown>
  const features = (name: string) =>
    fc.array(
      fc.dictionary(fc.string({ maxLength: 6 }), json, { maxKeys: 4 }).map((more) => {
        const rest = Object.fromEntries(Object.entries(more).filter(([key]) => key !== '__proto__'))
        return { ...rest, type: 'Feature', id: `${name}-${JSON.stringify(rest).length}`, feature_type: name }
      }),
      { minLength: 1, maxLength: 3 },
    )
  const collection = fc
    .constantFrom(...IMDF_FEATURE_TYPES)
    .chain((name) =>
      features(name).map((list): ImdfCollection => ({ name, features: list, members: { crs: { odd: true } } })),
    )
  const archive = fc
    .record({
      manifest: fc.record({ version: fc.constant('1.0.0'), own: json }),
      collections: fc.array(collection, { minLength: 1, maxLength: 4 }),
    })
    .map(({ manifest, collections }): ImdfArchive => {
      const names = new Set<string>()
      return { manifest, collections: collections.filter(({ name }) => !names.has(name) && names.add(name)) }
    })

  it('keeps what nobody here knows, through files and back', () => {
    fc.assert(
      fc.property(archive, (original) => {
        const read = readImdf(writeImdf(original))
        // JSON knows no -0.
        expect(read).toEqual({ ok: true, value: JSON.parse(JSON.stringify(original)) })
      }),
    )
  })

  it('that is strict is not repaired, with foreign features and members in it', () => {
    const strict = imdfFromPlan(richPlan(3))
    const odd = { type: 'Feature', id: 'odd', feature_type: 'sensor', geometry: null, properties: { battery: 3 } }
    const withOdd = {
      ...strict,
      collections: [...strict.collections, { name: 'sensor', members: {}, features: [odd] }],
    }
    const repaired = repairImdf(withOdd)
    expect(repaired.problems).toEqual([])
    expect(repaired.archive).toEqual(withOdd)
    expect(writeImdf(repaired.archive).map(({ path }) => path)).toContain('sensor.geojson')
  })
})

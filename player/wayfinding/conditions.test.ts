import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cityHallPlan } from '#build/demo/plan/city-hall'
import type { BuildingPlan, Opening, Unit } from '#schema/building'
import type { Closure } from '#schema/building-state'
import type { Point } from '#schema/primitives'
import type { Conditions } from './conditions.ts'
import { compileGraph } from './graph.ts'
import { drawTimes, isOpenOnPaper, staysOpenOnPaper, ZONE } from './hours.oracle.ts'
import { drawFrom, drawPlan, pick, placeIn } from './plans.oracle.ts'
import { buildOracle, type OracleWorld, oracleWay } from './route.oracle.ts'
import { findRoute } from './route.ts'
import { conditions } from './testing-conditions.ts'

const seeds = fc.integer({ min: 0, max: 2 ** 31 })

/** The same world to somebody who minds nothing but time. */
function inHaste(world: OracleWorld): OracleWorld {
  const edgesFrom = world.edgesFrom.map((edges) => edges.map((edge) => ({ ...edge, cost: edge.seconds })))
  return { ...world, edgesFrom }
}

/** One drawn house with hours and closures, and a question to it. */
function caseOf(seed: number) {
  const draw = drawFrom(seed)
  const house = drawTimes(draw, drawPlan(draw))
  const start = pick(draw, house.plan.units)
  const from = { levelId: start.levelId, point: placeIn(draw, start) }
  const targetIds = [pick(draw, house.plan.units).id]
  const when: Conditions = { profile: 'quick', atMs: house.atMs, timeZone: ZONE, closures: house.closures }
  return { house, from, targetIds, when, graph: compileGraph(house.plan) }
}

describe('opening hours, closures and one-way doors', () => {
  it('are obeyed at the instant one gets there', () => {
    const seen = { open: 0, closed: 0, never: 0 }
    fc.assert(
      fc.property(seeds, (seed) => {
        const { house, from, targetIds, when, graph } = caseOf(seed)
        const world = buildOracle(graph)
        // Where the cheapest way meets a closed door, the one that takes the least time counts.
        const at = (atMs: number, isPassable: typeof staysOpenOnPaper = isOpenOnPaper) => {
          const isOpen = (id: string, afterS: number) => isPassable(house, id, atMs + afterS * 1_000, atMs)
          const cheapest = oracleWay(world, from, targetIds, 'no', isOpen)
          return cheapest.seconds < Infinity ? cheapest : oracleWay(inHaste(world), from, targetIds, 'no', isOpen)
        }
        const route = findRoute(graph, from, targetIds, when)
        const expected = at(house.atMs)
        if (route.ok) {
          seen.open += 1
          expect(route.value.durationMs / 1_000).toBeCloseTo(expected.seconds, 2)
          return
        }
        expect(expected.seconds).toBe(Infinity)
        const isEverOpen = Number.isFinite(oracleWay(world, from, targetIds, 'no').seconds)
        expect(route.error.kind).toBe(isEverOpen ? 'closed' : 'no-route')
        seen[isEverOpen ? 'closed' : 'never'] += 1
        if (route.error.kind !== 'closed' || route.error.opensAtMs === undefined) return
        const { opensAtMs } = route.error
        expect(at(opensAtMs).seconds).toBeLessThan(Infinity)
        for (const share of [0.2, 0.6, 0.999]) {
          const before = house.atMs + Math.floor((opensAtMs - house.atMs) * share)
          // Who sets out earlier may get to a gate when it has just opened; that nobody else can is what is announced.
          expect(at(before, staysOpenOnPaper).seconds).toBe(Infinity)
        }
      }),
      { numRuns: 300 },
    )
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(5)
  })

  it('never lead through what is closed when one is there, whoever walks', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom('step-free', 'blind', 'stroller'), (seed, profile) => {
        const { house, from, targetIds, when, graph } = caseOf(seed)
        const route = findRoute(graph, from, targetIds, { ...when, profile })
        if (!route.ok) return
        for (const { levelId, points, via } of route.value.legs) {
          const doors = house.plan.openings.filter(
            ({ at, levelId: on }) => on === levelId && points.some(([x, y]) => x === at[0] && y === at[1]),
          )
          for (const id of [...doors.map((door) => door.id), ...(via ? [via.connectorId] : [])]) {
            const instants = [house.atMs, house.atMs + route.value.durationMs]
            const isEverOpen = instants.some((atMs) => isOpenOnPaper(house, id, atMs))
            const changes = instants.map((atMs) => isOpenOnPaper(house, id, atMs))
            if (changes[0] === changes[1]) expect([id, isEverOpen]).toEqual([id, true])
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

function box(x0: number, y0: number, x1: number, y1: number): Point[] {
  return [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ]
}

/** Two rooms joined by a short corridor and a long one. */
function twoWays(change: (plan: BuildingPlan) => BuildingPlan = (plan) => plan): BuildingPlan {
  const unit = (id: string, outline: Point[]) =>
    ({ id, buildingId: 'b', levelId: 'l0', kind: 'corridor', outline, passage: true, wheelchair: 'yes' }) as const
  const door = (id: string, unitIds: string[], at: Point) =>
    ({ id, levelId: 'l0', unitIds, at, widthMm: 1_000, kind: 'door', stepFree: 'yes' }) as const
  return change({
    format: 'lotse-building-1',
    id: 'two',
    name: 'Zwei',
    attribution: '',
    invented: true,
    buildings: [{ id: 'b', name: 'B' }],
    levels: [{ id: 'l0', ordinal: 0, name: 'EG' }],
    units: [
      unit('start', box(0, 0, 10, 10)),
      unit('short', box(10, 0, 20, 4)),
      unit('long', box(10, 6, 20, 60)),
      unit('goal', box(20, 0, 30, 60)),
    ],
    openings: [
      door('s1', ['start', 'short'], [10, 2]),
      door('s2', ['short', 'goal'], [20, 2]),
      door('l1', ['start', 'long'], [10, 9]),
      door('l2', ['long', 'goal'], [20, 59]),
    ],
    connectors: [],
    landmarks: [],
  })
}

function withoutWidth(door: Opening): Opening {
  const { widthMm, ...rest } = door
  expect(widthMm).toBeDefined()
  return rest
}

const from = { levelId: 'l0', point: [5, 2] as Point }
const noon = conditions('quick').atMs
const closure = (featureId: string, more: Partial<Closure> = {}): Closure => ({
  id: `close-${featureId}`,
  featureId,
  kind: 'closed',
  from: noon - 1_000,
  ...more,
})

describe('notes and failures', () => {
  const graph = compileGraph(twoWays())
  const ask = (more: Partial<Conditions>) => findRoute(graph, from, ['goal'], conditions('quick', more))
  const usual = ask({})

  it('say what makes the way longer', () => {
    expect(usual).toMatchObject({ ok: true, value: { notes: [] } })
    const closed = closure('short', { reason: 'Hier wird gestrichen.' })
    const route = ask({ closures: [closed] })
    expect(route).toMatchObject({ ok: true, value: { notes: [{ kind: 'detour', closure: closed }] } })
    if (usual.ok && route.ok) expect(route.value.durationMs).toBeGreaterThan(usual.value.durationMs * 2)
    // One that is on no better way, is over, or is yet to come, is not worth a word.
    for (const other of [
      closure('long'),
      closure('short', { until: noon - 1 }),
      closure('short', { from: noon + 9e6 }),
    ])
      expect(ask({ closures: [other] })).toEqual(usual)
    expect(ask({ closures: [closure('nowhere')] })).toEqual(usual)
  })

  it('say what closes soon after one has come through', () => {
    const soon = closure('s2', { from: noon + 10 * 60_000 })
    expect(ask({ closures: [soon] })).toMatchObject({
      value: { notes: [{ kind: 'closes', feature: { kind: 'opening', id: 's2' }, atMs: soon.from }] },
    })
    const hours = compileGraph(
      twoWays((plan) => ({
        ...plan,
        units: plan.units.map((unit) => ({ ...unit, hours: [{ weekday: 2, from: '08:00', until: '12:20' }] })),
      })),
    )
    expect(findRoute(hours, from, ['goal'], conditions('quick'))).toMatchObject({
      value: {
        notes: expect.arrayContaining([
          { kind: 'closes', feature: { kind: 'unit', id: 'goal' }, atMs: noon + 20 * 60_000 },
        ]),
      },
    })
  })

  it('do not call it closing when a closed corridor in which one stands opens soon', () => {
    const over = closure('start', { until: noon + 10 * 60_000 })
    expect(ask({ closures: [over] })).toEqual(usual)
    const closes = closure('start', { from: noon + 10 * 60_000 })
    expect(ask({ closures: [closes] })).toMatchObject({
      value: { notes: [{ kind: 'closes', feature: { kind: 'unit', id: 'start' }, atMs: closes.from }] },
    })
  })

  it('say what is closed, and when the first way opens', () => {
    const until = noon + 3_600_000
    const closures = [closure('s1', { until: until + 1 }), closure('l2', { until })]
    expect(ask({ closures })).toEqual({
      ok: false,
      error: { kind: 'closed', closures: [closures[0]], opensAtMs: until },
    })
    const forever = [closure('s1'), closure('l1')]
    expect(ask({ closures: forever })).toEqual({ ok: false, error: { kind: 'closed', closures: [forever[0]] } })
  })

  it('count a holiday as a Sunday, and the next working day as when it opens', () => {
    const weekdays = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', until: '18:00' }))
    const closedRooms = compileGraph(
      twoWays((plan) => ({ ...plan, openings: plan.openings.map((door) => ({ ...door, hours: weekdays })) })),
    )
    // A way that is kept for whenever does not ask what time it is.
    expect(findRoute(closedRooms, from, ['goal'], conditions('quick', { atMs: 0, ignoreHours: true })).ok).toBe(true)
    // Good Friday of 2027, before the change of clocks on Easter Sunday.
    const friday = Date.parse('2027-03-26T12:00:00+01:00')
    expect(findRoute(closedRooms, from, ['goal'], conditions('quick', { atMs: friday }))).toEqual({
      ok: false,
      error: { kind: 'closed', closures: [], opensAtMs: Date.parse('2027-03-30T08:00:00+02:00') },
    })
  })

  it('know the end of a long closure, however often other parts open and close before', () => {
    const until = noon + 9 * 86_400_000
    const daily = (start: string, end: string) =>
      [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => [
        { weekday, from: start, until: end },
        { weekday, from: '19:00', until: '20:00' },
      ])
    const busy = compileGraph(
      twoWays((plan) => ({
        ...plan,
        openings: plan.openings.map((door) =>
          door.id.endsWith('2')
            ? door
            : { ...door, hours: door.id === 's1' ? daily('08:00', '17:00') : daily('09:00', '18:00') },
        ),
      })),
    )
    const closures = [closure('goal', { until })]
    expect(findRoute(busy, from, ['goal'], conditions('quick', { closures }))).toEqual({
      ok: false,
      error: { kind: 'closed', closures, opensAtMs: until },
    })
  })

  it('wait for hours that never meet until they do, or for ever', () => {
    const at = (id: string, weekdays: number[], start: string, end: string) => (plan: BuildingPlan) => ({
      ...plan,
      openings: plan.openings.map((door) =>
        door.id === id ? { ...door, hours: weekdays.map((weekday) => ({ weekday, from: start, until: end })) } : door,
      ),
    })
    const onlyShort = [closure('long')]
    const opens = (more: (plan: BuildingPlan) => BuildingPlan) => {
      const gated = compileGraph(twoWays((plan) => more(at('s1', [1, 2, 3, 4, 5, 6], '08:00', '09:00')(plan))))
      return findRoute(gated, from, ['goal'], conditions('quick', { closures: onlyShort }))
    }
    // 24 November 2026 is a Tuesday.
    expect(opens(at('s2', [3], '09:30', '10:00'))).toEqual({ ok: false, error: { kind: 'closed', closures: [] } })
    const thursdays = opens((plan) => ({
      ...plan,
      units: plan.units.map((unit) =>
        unit.id === 'goal'
          ? {
              ...unit,
              hours: [
                { weekday: 3, from: '09:30', until: '10:00' },
                { weekday: 4, from: '08:30', until: '10:00' },
              ],
            }
          : unit,
      ),
    }))
    expect(thursdays).toMatchObject({ error: { opensAtMs: Date.parse('2026-11-26T08:30:00+01:00') } })
  })

  it('take the quicker way where the more pleasant one is too slow for a door that closes', () => {
    // Through the yard in the rain it is quicker, under the roof more pleasant.
    const roofed = compileGraph(yardBesideRoof())
    const until = (closes: number) =>
      findRoute(
        roofed,
        { levelId: 'l0', point: [5, 5] },
        ['goal'],
        conditions('quick', { closures: [closure('d3', { from: noon + closes })] }),
      )
    const pleasant = until(3_600_000)
    if (!pleasant.ok) throw new Error('no way')
    const hurried = until(pleasant.value.durationMs - 4_000)
    expect(hurried.ok ? hurried.value.durationMs : Infinity).toBeLessThan(pleasant.value.durationMs)
  })

  it('let who stands in a closed corridor leave it', () => {
    expect(ask({ closures: [closure('start')] }).ok).toBe(true)
    expect(ask({ closures: [closure('goal')] })).toMatchObject({ ok: false, error: { kind: 'closed' } })
    // It is not what keeps anybody from getting there, nor what has to open first.
    const goal = closure('goal', { until: noon + 60_000 })
    expect(ask({ closures: [closure('start', { until: noon + 3_600_000 }), goal] })).toEqual({
      ok: false,
      error: { kind: 'closed', closures: [goal], opensAtMs: noon + 60_000 },
    })
  })

  it('name every barrier of a profile, and the way of those who have none', () => {
    const steps = compileGraph(
      twoWays((plan) => ({
        ...plan,
        openings: plan.openings.map((door) => ({ ...door, stepFree: 'no' as const, stepCount: 5 })),
      })),
    )
    for (const profile of ['step-free', 'stroller'] as const) {
      expect(findRoute(steps, from, ['goal'], conditions(profile))).toMatchObject({
        error: {
          kind: 'no-way-for-profile',
          profile,
          otherwise: { targetUnitId: 'goal', stepFree: 'no' },
          barriers: [
            { kind: 'opening', id: 's1' },
            { kind: 'opening', id: 's2' },
          ],
        },
      })
    }
    expect(findRoute(steps, from, ['goal'], conditions('blind')).ok).toBe(true)
  })

  it('say what nobody has checked, only to whom it matters, and take the checked way first', () => {
    const unchecked = compileGraph(
      twoWays((plan) => ({
        ...plan,
        openings: plan.openings.map((door) => (door.id.startsWith('s') ? withoutWidth(door) : door)),
      })),
    )
    const wheelchair = findRoute(unchecked, from, ['goal'], conditions('step-free'))
    expect(wheelchair).toMatchObject({ value: { stepFree: 'yes', notes: [] } })
    const closures = [closure('l1')]
    expect(findRoute(unchecked, from, ['goal'], conditions('step-free', { closures }))).toMatchObject({
      value: {
        stepFree: 'unknown',
        notes: [
          { kind: 'detour', closure: closures[0] },
          { kind: 'unchecked', what: 'width', feature: { kind: 'opening', id: 's1' } },
          { kind: 'unchecked', what: 'width', feature: { kind: 'opening', id: 's2' } },
        ],
      },
    })
    expect(findRoute(unchecked, from, ['goal'], conditions('quick'))).toMatchObject({ value: { notes: [] } })
  })
})

/** From the start to a hall across an open yard or along a roofed corridor that is a little longer; then to the goal. */
function yardBesideRoof(): BuildingPlan {
  return twoWays((plan) => {
    const [floor, way] = [plan.units[0], plan.openings[0]]
    if (!floor || !way) throw new Error('no plan')
    const unit = (id: string, outline: Point[]): Unit => ({ ...floor, id, outline })
    const door = (id: string, unitIds: string[], at: Point): Opening => ({ ...way, id, unitIds, at })
    return {
      ...plan,
      units: [
        unit('start', box(0, 0, 10, 10)),
        { ...unit('yard', box(10, 4, 110, 6)), kind: 'outdoor', covered: 'no' },
        unit('roof', box(10, 6, 110, 20)),
        unit('hall', box(110, 0, 120, 20)),
        unit('goal', box(120, 0, 130, 20)),
      ],
      openings: [
        door('y1', ['start', 'yard'], [10, 5]),
        door('y2', ['yard', 'hall'], [110, 5]),
        door('r1', ['start', 'roof'], [10, 8]),
        door('r2', ['roof', 'hall'], [110, 19]),
        door('d3', ['hall', 'goal'], [120, 5]),
      ],
    }
  })
}

describe('one-way doors and connectors', () => {
  it('are passed the one way only', () => {
    const graph = compileGraph(
      twoWays((plan) => ({
        ...plan,
        openings: plan.openings.map((door) => (door.id === 's1' ? { ...door, oneWay: true } : door)),
      })),
    )
    const there = findRoute(graph, from, ['goal'], conditions('quick'))
    const back = findRoute(graph, { levelId: 'l0', point: [25, 2] }, ['start'], conditions('quick'))
    if (!there.ok || !back.ok) throw new Error('no way')
    expect(back.value.durationMs).toBeGreaterThan(there.value.durationMs * 2)
  })
})

it('nobody with wheels, and nobody who can not see, is sent into the Paternoster of the city hall', () => {
  const graph = compileGraph(cityHallPlan())
  const paternosters = new Set(graph.plan.connectors.filter(({ kind }) => kind === 'paternoster').map(({ id }) => id))
  for (const { id } of graph.plan.units) {
    for (const profile of ['step-free', 'blind', 'stroller'] as const) {
      const route = findRoute(graph, { levelId: 'e0', point: [57, 17.8] }, [id], conditions(profile))
      if (route.ok) for (const { via } of route.value.legs) expect(paternosters.has(via?.connectorId ?? '')).toBe(false)
    }
  }
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileGraph } from '#player/wayfinding/graph'
import { findRoute, type Route } from '#player/wayfinding/route'
import { conditions } from '#player/wayfinding/testing-conditions'
import { house } from '../../../e2e/renderer/stele-house.ts'
import { onFloor } from './frame.ts'
import { composeScene, type Scene, type SceneRequest } from './scene.ts'
import { overlapPx2 } from './tags.ts'
import { textWidthEm } from './text-width.ts'

const graph = compileGraph(house)
const place = { buildingId: 'ost', levelId: 'eg', point: [18.5, 2.5] as [number, number], readerHeadingDeg: 0 }
const rooms = house.units.filter((unit) => unit.kind === 'room' || unit.kind === 'toilet')

function routeTo(unitId: string, stepFree = false): Route {
  const found = findRoute(graph, place, [unitId], conditions(stepFree ? 'step-free' : 'quick'))
  if (!found.ok) throw new Error(found.error.kind)
  return found.value
}

function request(more: Partial<SceneRequest> = {}): SceneRequest {
  return {
    plan: house,
    show: { route: routeTo('og2-r4', true) },
    place,
    goalText: '214',
    youText: 'Sie sind hier',
    language: 'de',
    widthPx: 1060,
    heightPx: 1000,
    pxPerMm: 2.71,
    textScale: 1,
    ...more,
  }
}

const anyRequest = fc.record({
  goal: fc.constantFrom(...rooms),
  readerHeadingDeg: fc.double({ min: 0, max: 359, noNaN: true }),
  widthPx: fc.integer({ min: 500, max: 1900 }),
  heightPx: fc.integer({ min: 450, max: 1500 }),
})

function check(scenario: {
  goal: (typeof rooms)[number]
  readerHeadingDeg: number
  widthPx: number
  heightPx: number
}): Scene {
  const { goal, readerHeadingDeg, ...size } = scenario
  return composeScene(
    request({ show: { route: routeTo(goal.id) }, place: { ...place, readerHeadingDeg }, goalText: '214', ...size }),
  )
}

describe('composeScene', () => {
  test('draws finite numbers only, for every goal, heading and size', () => {
    fc.assert(
      fc.property(anyRequest, (scenario) => {
        expect(JSON.stringify(check(scenario))).not.toMatch(/NaN|null|Infinity/)
      }),
      { numRuns: 60 },
    )
  })

  test('the visitor and the goal are on the glass, and their signs do not meet', () => {
    fc.assert(
      fc.property(anyRequest, (scenario) => {
        const { you, signs } = check(scenario)
        expect(you.spot[0]).toBeGreaterThanOrEqual(0)
        expect(you.spot[0]).toBeLessThanOrEqual(scenario.widthPx)
        expect(you.spot[1]).toBeGreaterThanOrEqual(0)
        expect(you.spot[1]).toBeLessThanOrEqual(scenario.heightPx)
        expect(signs.goal).toBeDefined()
        expect(signs.you).toBeDefined()
        if (signs.goal && signs.you) expect(overlapPx2(signs.goal.box, signs.you.box)).toBe(0)
      }),
      { numRuns: 60 },
    )
  })

  test('names on the floor lie whole in their own unit, never upside down, and not on each other', () => {
    fc.assert(
      fc.property(anyRequest, (scenario) => {
        for (const { labels, projection } of check(scenario).levels)
          for (const { unitId, text, at, along, emM, condensed } of labels) {
            const unit = house.units.find((one) => one.id === unitId)!
            const half = (textWidthEm(text) * emM * condensed) / 2
            for (const end of [-1, 0, 1]) {
              expect(onFloor([at[0] + along[0] * half * end, at[1] + along[1] * half * end], unit)).toBe(true)
            }
            expect(projection.across[0] * along[0] + projection.across[1] * along[1]).toBeGreaterThanOrEqual(0)
          }
      }),
      { numRuns: 40 },
    )
  })

  test('the small house is shown whole, with every numbered room of the goal storey named', () => {
    const { levels } = composeScene(request())
    expect(levels.map(({ level }) => level.id)).toEqual(['eg', 'og2'])
    const names = levels[1]?.labels.map(({ text }) => text).toSorted()
    expect(names).toEqual(['209', '210', '211', '212', '213', '215', '221', '222'])
  })

  test('of a large house only what lies around the way is drawn', () => {
    const far = {
      ...house.units[0]!,
      id: 'scheune',
      levelId: 'eg',
      outline: [
        [400, 400],
        [420, 400],
        [420, 420],
      ] as [number, number][],
    }
    const plan = { ...house, units: [...house.units, far] }
    const scene = composeScene(request({ plan, show: { route: routeTo('kasse') } }))
    expect(scene.levels[0]?.floors.length).toBeLessThan(house.units.length)
    // The scale is that of the surroundings, not that of 400 metres of nothing.
    expect(scene.levels[0]?.projection.pxPerM).toBeGreaterThan(10)
  })

  test('a storey without a route is drawn whole, with the visitor on it or not', () => {
    const here = composeScene(request({ show: { levelId: 'eg' } }))
    expect(here.signs.you).toBeDefined()
    expect(here.signs.goal).toBeUndefined()
    expect(composeScene(request({ show: { levelId: 'og2' } })).signs.you).toBeUndefined()
  })

  test('the same request gives the same picture', () => {
    expect(composeScene(request())).toEqual(JSON.parse(JSON.stringify(composeScene(request())), revive))
  })
})

/** Functions do not survive JSON; everything else does. */
function revive(key: string, value: unknown): unknown {
  return key === 'projection' ? expect.anything() : value
}

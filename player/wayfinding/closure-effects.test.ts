import { describe, expect, test } from 'vitest'
import { cityHallPlan } from '#build/demo/plan/city-hall'
import type { Closure } from '#schema/building-state'
import { type ClosureEffects, closureEffects } from './closure-effects.ts'
import { compileGraph } from './graph.ts'
import { findRoute } from './route.ts'
import { entrancesOf } from './visitor-way.ts'

const plan = cityHallPlan()
const graph = compileGraph(plan)
/** A Tuesday noon. */
const atMs = Date.UTC(2026, 10, 24, 11)
const timeZone = 'Europe/Berlin'

const closed = (featureId: string, more: Partial<Closure> = {}): Closure => ({
  id: featureId,
  featureId,
  kind: 'closed',
  from: atMs - 1,
  ...more,
})

function effectsOf(after: readonly Closure[], before: readonly Closure[] = []): ClosureEffects {
  const steps = closureEffects({ graph, screens: [], before, after, atMs, timeZone })
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    expect(value).toBeGreaterThan(0)
    expect(value).toBeLessThanOrEqual(1)
  }
}

describe('closureEffects', () => {
  test('closing nothing takes nothing', () => {
    expect(effectsOf([])).toEqual({ lost: [], lostStepFree: [], isShut: false })
  })

  test('a closed room is lost, and nothing else is', () => {
    const [room] = plan.units.filter(({ kind }) => kind === 'room')
    expect(effectsOf([closed(room!.id)])).toEqual({ lost: [room!.id], lostStepFree: [], isShut: false })
  })

  test('all lifts closed: exactly the rooms that a house without lifts does not reach without steps', () => {
    const lifts = plan.connectors.filter(({ kind }) => kind === 'lift').map(({ id }) => id)
    const { lost, lostStepFree, isShut } = effectsOf(lifts.map((id) => closed(id)))
    expect(isShut).toBe(false)
    expect(lost).toEqual([])
    expect(lostStepFree.length).toBeGreaterThan(0)
    // The same question to a house in which they were never built.
    const without = compileGraph({ ...plan, connectors: plan.connectors.filter(({ kind }) => kind !== 'lift') })
    const reached = (house: typeof graph, unitId: string) =>
      entrancesOf(plan).some(
        (from) => findRoute(house, from, [unitId], { profile: 'step-free', atMs, timeZone, closures: [] }).ok,
      )
    const expected = plan.units
      .filter(({ kind, name, number }) => kind === 'toilet' || (kind === 'room' && (name ?? number) !== undefined))
      .filter(({ id }) => reached(graph, id) && !reached(without, id))
    expect(lostStepFree).toEqual(expected.map(({ id }) => id))
  })

  test('all entrances closed: nobody comes in', () => {
    const entrances = plan.openings.filter(({ kind }) => kind === 'entrance')
    expect(entrances.length).toBeGreaterThan(1)
    expect(effectsOf(entrances.map(({ id }) => closed(id))).isShut).toBe(true)
    expect(effectsOf(entrances.slice(1).map(({ id }) => closed(id))).isShut).toBe(false)
  })

  test('what was lost before is not lost again, and what begins later takes nothing now', () => {
    const [room, other] = plan.units.filter(({ kind }) => kind === 'room')
    const before = [closed(room!.id)]
    expect(effectsOf([...before, closed(other!.id)], before).lost).toEqual([other!.id])
    expect(effectsOf([closed(room!.id, { from: atMs + 86_400_000 })]).lost).toEqual([])
  })
})

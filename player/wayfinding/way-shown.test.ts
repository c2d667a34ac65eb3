import { describe, expect, test } from 'vitest'
import { cityHallPlan } from '#build/demo/plan/city-hall'
import { SCREENS } from '#build/demo/screens'
import type { Closure } from '#schema/building-state'
import type { Profile } from '#schema/route-link'
import { compileGraph } from './graph.ts'
import { findRoute } from './route.ts'
import { minutesOf, roundedMetres, routeOrQuickest } from './way-shown.ts'

const plan = cityHallPlan()
const graph = compileGraph(plan)
const from = SCREENS.find(({ id }) => id === 'foyer-stele')!.place
/** A Tuesday noon. */
const atMs = Date.UTC(2026, 10, 24, 11)
const lifts: Closure[] = plan.connectors
  .filter(({ kind }) => kind === 'lift')
  .map(({ id }) => ({ id, featureId: id, kind: 'out-of-order', from: atMs - 1 }))
const conditions = (profile: Profile, closures: readonly Closure[]) => ({
  profile,
  atMs,
  timeZone: 'Europe/Berlin',
  closures,
})
const upstairs = plan.units.find(({ number }) => number === '301')!.id

describe('routeOrQuickest', () => {
  test('is the way for the profile where there is one', () => {
    const shown = routeOrQuickest(graph, from, [upstairs], conditions('step-free', []))
    const own = findRoute(graph, from, [upstairs], conditions('step-free', []))
    if (!own.ok || !shown.ok) expect.unreachable('there is a way without steps')
    expect(shown.value).toEqual({ route: own.value })
  })

  test('with all lifts out of order, a wheelchair user is shown the quickest way and told that it has steps', () => {
    const shown = routeOrQuickest(graph, from, [upstairs], conditions('step-free', lifts))
    const quick = findRoute(graph, from, [upstairs], conditions('quick', lifts))
    if (!quick.ok || !shown.ok) expect.unreachable('there are stairs')
    expect(shown.value).toMatchObject({
      route: quick.value,
      unfitFor: { kind: 'no-way-for-profile', profile: 'step-free' },
    })
  })

  test('where nobody gets, nothing is shown', () => {
    const shut: Closure[] = [{ id: 'room', featureId: upstairs, kind: 'closed', from: atMs - 1 }]
    const shown = routeOrQuickest(graph, from, [upstairs], conditions('step-free', shut))
    expect(shown.ok).toBe(false)
  })
})

test('minutes and metres are never too few', () => {
  expect([1, 60_000, 60_001].map((durationMs) => minutesOf({ durationMs }))).toEqual([1, 1, 2])
  expect([0, 4, 41, 100, 101, 111].map(roundedMetres)).toEqual([5, 5, 45, 100, 110, 120])
})

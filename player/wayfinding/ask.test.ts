import { expect, it } from 'vitest'
import { cityHallPlan } from '#build/demo/plan/city-hall'
import { ask, type Question } from './ask.ts'
import { decodeBundle, encodeBundle } from './bundle.ts'
import { describeRoute } from './directions.ts'
import { findRoute } from './route.ts'
import { conditions } from './testing-conditions.ts'

const decoded = decodeBundle(encodeBundle(cityHallPlan()))
if (!decoded.ok) throw new Error(decoded.error.message)
const building = decoded.value
const rest = {
  from: { levelId: 'e0', point: [57, 17.8] as [number, number] },
  readerHeadingDeg: 0,
  language: 'de' as const,
  conditions: conditions('step-free'),
}

/** As a worker gets and gives it. */
const overTheWire = (question: Question) => structuredClone(ask(building, structuredClone(question)))

it('answers what the engine answers, with directions, in values that travel between threads', () => {
  const route = findRoute(building.graph, rest.from, ['r214'], rest.conditions)
  if (!route.ok) throw new Error(route.error.kind)
  const steps = describeRoute(building.graph, route.value, 0, 'de', 'step-free')
  const answer = overTheWire({ ...rest, id: 7, kind: 'route', toUnitIds: ['r214'] })
  expect(answer).toEqual({
    id: 7,
    kind: 'route',
    result: { ok: true, value: { route: route.value, steps, notes: [] } },
  })
  const others = overTheWire({ ...rest, id: 8, kind: 'alternatives', toUnitIds: ['r214'] })
  expect(others).toMatchObject({ id: 8, kind: 'alternatives', result: { ok: true } })
  if (others.kind === 'alternatives' && others.result.ok) expect(others.result.value[0]?.route).toEqual(route.value)
})

it('tells a tour from stop to stop', () => {
  const answer = overTheWire({ ...rest, id: 1, kind: 'tour', stops: [['r214'], ['r004'], ['r001']] })
  if (answer.kind !== 'tour' || !answer.result.ok) throw new Error('no tour')
  const { order, routes, durationMs, steps } = answer.result.value
  expect(order.toSorted((a, b) => a - b)).toEqual([0, 1, 2])
  expect(routes).toHaveLength(3)
  expect(durationMs).toBe(routes.reduce((sum, route) => sum + route.durationMs, 0))
  expect(steps.filter(({ icon }) => icon === 'goal')).toHaveLength(3)
})

it('passes on why there is no way', () => {
  expect(overTheWire({ ...rest, id: 2, kind: 'route', toUnitIds: ['x'] })).toMatchObject({
    result: { ok: false, error: { failure: { kind: 'target-unknown' }, sentences: [expect.any(String)] } },
  })
  expect(overTheWire({ ...rest, id: 3, kind: 'tour', stops: [['x']] })).toMatchObject({
    result: { ok: false, error: { failure: { stop: 0, failure: { kind: 'target-unknown' } } } },
  })
})

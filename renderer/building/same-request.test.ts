import { expect, test } from 'vitest'
import { house } from '../../e2e/renderer/stele-house.ts'
import type { SceneRequest } from './plan/scene.ts'
import { isSameRequest } from './same-request.ts'

const request = (): SceneRequest => ({
  plan: house,
  show: { levelId: 'eg' },
  place: { buildingId: 'ost', levelId: 'eg', point: [18.5, 2.5], readerHeadingDeg: 0 },
  goalText: '',
  youText: 'Sie sind hier',
  language: 'de',
  widthPx: 1060,
  heightPx: 1000,
  pxPerMm: 2.71,
  textScale: 1,
})
const route = { legs: [], lengthM: 0, durationMs: 0, stepFree: 'yes' as const, targetUnitId: 'a', notes: [] }

test('a request that says the same anew is the same picture', () => {
  expect(isSameRequest(request(), request())).toBe(true)
  expect(isSameRequest({ ...request(), show: { route } }, { ...request(), show: { route } })).toBe(true)
})

test.each<[string, Partial<SceneRequest>]>([
  ['plan', { plan: { ...house } }],
  ['level', { show: { levelId: 'og2' } }],
  ['way', { show: { route } }],
  ['place', { place: { ...request().place, point: [18.5, 2.6] } }],
  ['heading', { place: { ...request().place, readerHeadingDeg: 90 } }],
  ['goal', { goalText: '214' }],
  ['word for here', { youText: 'You are here' }],
  ['language', { language: 'en' }],
  ['width', { widthPx: 1061 }],
  ['height', { heightPx: 900 }],
  ['pixels', { pxPerMm: 3 }],
  ['type size', { textScale: 1.25 }],
])('another %s is another picture', (_, changed) => {
  expect(isSameRequest(request(), { ...request(), ...changed })).toBe(false)
})

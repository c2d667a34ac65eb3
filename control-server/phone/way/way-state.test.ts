import { expect, test } from 'vitest'
import type { RouteStep, StepIcon } from '#player/wayfinding/directions'
import { readLink } from './read-link.ts'
import { goOnAt, type ShownStep } from './way-state.ts'

const steps = (...icons: StepIcon[]): ShownStep[] =>
  icons.map((icon, index) => {
    const step: RouteStep = { icon, title: icon, levelId: 'e0', point: [index, 0] }
    return { step, leg: { levelName: '', steps: [], plan: {} as ShownStep['leg']['plan'] }, at: [0, 0] }
  })

test('a newer way is shown from where it is another one, and not from its beginning', () => {
  const before = steps('straight', 'left', 'lift-up', 'right', 'goal')
  expect(goOnAt(before, before, 3)).toBe(3)
  const after = steps('straight', 'left', 'stairs-up', 'right', 'goal')
  expect([0, 1, 2, 3, 4].map((at) => goOnAt(before, after, at))).toEqual([0, 1, 2, 2, 2])
  expect(goOnAt(before, steps('straight'), 4)).toBe(0)
  expect(goOnAt(before, [], 4)).toBe(0)
  expect(goOnAt([], after, 0)).toBe(0)
})

test('another language changes nothing of where one is', () => {
  const before = steps('straight', 'left', 'goal')
  const after = before.map(({ step, ...rest }) => ({ ...rest, step: { ...step, title: 'other' } }))
  expect(goOnAt(before, after, 2)).toBe(2)
})

test('a fragment is a link, or says what it is instead', () => {
  for (const [fragment, error] of [
    ['', 'empty'],
    ['#', 'empty'],
    ['#1qd', 'garbled'],
    ['#../../etc', 'garbled'],
    ['#2qd.e0', 'newer'],
    ['#%', 'garbled'],
  ]) {
    expect(readLink(fragment ?? '')).toEqual({ ok: false, error })
  }
})

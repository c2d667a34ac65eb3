import { expect, test } from 'vitest'
import { WORLD_CASES } from './hall-world.oracle.ts'
import { judge } from './judge.ts'
import { simulateHall } from './simulation.oracle.ts'

/* `lotse bench waiting-time` lives two hundred days of each; here are five weeks in three simple halls. */

const lived = WORLD_CASES.map((worldCase) => {
  const halls = [201, 202, 203].map((seed) =>
    simulateHall({ kind: 'plain', warmUpDays: 8, judgedDays: 12, worldCase, seed }),
  )
  return {
    worldCase,
    ours: halls.flatMap(({ ours }) => ours),
    zms: halls.flatMap(({ zms }) => zms),
    zmsUpper: halls.flatMap(({ zmsUpper }) => zmsUpper),
    saidTooEarly: halls.reduce((sum, hall) => sum + hall.saidTooEarly, 0),
  }
})

test.each(lived)(
  '$worldCase: eight of ten waits are as said, and nothing is said too early',
  ({ ours, zms, saidTooEarly }) => {
    expect(saidTooEarly).toBe(0)
    expect(ours.length).toBeGreaterThan(50)
    // Five weeks are few: days differ more than the visitors of a day.
    expect(Math.abs(judge(ours).coverage - 0.8)).toBeLessThan(0.1)
    expect(judge(ours).coverage).toBeGreaterThan(judge(zms).coverage)
  },
)

test('against the better value of the two-slots formula: as good when it knows the truth, better when it does not', () => {
  const ratios = lived.map(({ worldCase, ours, zmsUpper }) => [worldCase, judge(ours).maeMs / judge(zmsUpper).maeMs])
  const { right, wrong, idle } = Object.fromEntries(ratios) as Record<(typeof WORLD_CASES)[number], number>
  expect(right).toBeLessThan(1.1)
  expect(wrong).toBeLessThan(0.85)
  expect(idle).toBeLessThan(0.85)
})

test('the same seed is the same hall, and another seed another one', () => {
  const liveAgain = (seed: number) =>
    simulateHall({ kind: 'mixed', worldCase: 'quiet', warmUpDays: 2, judgedDays: 2, seed })
  expect(liveAgain(7)).toEqual(liveAgain(7))
  expect(liveAgain(7).ours).not.toEqual(liveAgain(8).ours)
})

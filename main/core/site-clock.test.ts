import { expect, test } from 'vitest'
import { SiteClock } from './site-clock.ts'

test('the Date of an answer helps a clock that is far off, and nothing else', () => {
  let now = 1_000_000
  const clock = new SiteClock(() => now)
  clock.takeAnswer(now + 1_500)
  expect(clock.offsetMs).toBe(0)
  clock.takeAnswer(now + 3_600_000)
  expect(clock.now()).toBe(now + 3_600_000)
  expect(clock.serverSeenAt).toBe(clock.now())
  clock.takeSigned(now + 3_599_500)
  expect(clock.offsetMs).toBe(3_599_500)
  now += 5_000
  clock.takeAnswer(now)
  expect(clock.offsetMs).toBe(3_599_500)
})

test('without a sign of life there is none', () => {
  expect(new SiteClock(() => 5).serverSeenAt).toBeUndefined()
})

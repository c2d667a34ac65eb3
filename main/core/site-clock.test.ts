import { expect, test } from 'vitest'
import { SiteClock } from './site-clock.ts'

const NOW = Date.UTC(2026, 10, 23, 12)

/** A machine whose two clocks a test can move, and what it has kept of the server's time. */
function machine(wallMs = NOW, floorMs?: number) {
  const m = {
    wallMs,
    monotonicMs: 0,
    saved: [] as number[],
    pass(ms: number) {
      m.wallMs += ms
      m.monotonicMs += ms
    },
    start: () =>
      new SiteClock({
        now: () => m.wallMs,
        monotonicMs: () => m.monotonicMs,
        loadFloor: () => m.saved.at(-1) ?? floorMs,
        saveFloor: (ms) => m.saved.push(ms),
      }),
  }
  return m
}

test('the Date of an answer helps a clock that is far off, and nothing else', () => {
  const m = machine()
  const clock = m.start()
  clock.takeAnswer(NOW + 1_500)
  expect(clock.offsetMs).toBe(0)
  clock.takeAnswer(NOW + 3_600_000)
  expect(clock.now()).toBe(NOW + 3_600_000)
  expect(clock.serverSeenAt).toBe(clock.now())
  clock.takeSigned(NOW + 3_599_500)
  expect(clock.offsetMs).toBe(3_599_500)
  m.pass(5_000)
  clock.takeAnswer(m.wallMs)
  expect(clock.offsetMs).toBe(3_599_500)
})

test('without a sign of life there is none', () => {
  expect(machine().start().serverSeenAt).toBeUndefined()
})

test('pages get the difference to the machine clock as it stands, so that a jump cancels out', () => {
  const m = machine()
  const clock = m.start()
  clock.takeSigned(NOW)
  m.wallMs -= 1_000_000
  expect(m.wallMs + clock.offsetMs).toBe(clock.now())
  expect(clock.now()).toBe(NOW)
})

test('the time of the server is kept, seldom, and holds over a restart without a battery', () => {
  const m = machine()
  const clock = m.start()
  for (let second = 0; second < 1_200; second += 5) {
    clock.takeSigned(NOW + second * 1_000)
    m.pass(5_000)
  }
  expect(m.saved).toHaveLength(4)
  m.wallMs = 0
  const restarted = m.start()
  expect(restarted.unsure).toBe(true)
  expect(restarted.now()).toBe(m.saved.at(-1))
})

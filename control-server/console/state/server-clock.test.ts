import { describe, expect, it } from 'vitest'
import { ServerClock } from './server-clock.ts'

describe('ServerClock', () => {
  it('corrects a PC that is minutes off, and follows when it is set right', () => {
    const pc = { now: 1_000_000 }
    const clock = new ServerClock(() => pc.now)
    clock.observe(pc.now + 120_000)
    expect(clock.now()).toBe(1_120_000)
    pc.now += 120_000
    clock.observe(pc.now)
    expect(clock.now()).toBe(pc.now)
  })

  it('takes what whole seconds and the way of the answer explain for no difference', () => {
    const clock = new ServerClock(() => 10_000)
    clock.observe(8_000)
    expect(clock.now()).toBe(10_000)
  })
})

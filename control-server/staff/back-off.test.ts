import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BackOff, PER_ADDRESS, PER_NAME } from './back-off.ts'

const limits = { freeFailures: 3, firstWaitMs: 100, longestWaitMs: 1_000 }

describe('BackOff', () => {
  it('lets people mistype, then doubles the wait up to its limit', () => {
    const backOff = new BackOff(limits)
    const waits: number[] = []
    let now = 0
    for (let attempt = 1; attempt <= 8; attempt++) {
      expect(backOff.begin('name', now)).toBe(0)
      // Asking too early is refused and makes nothing worse.
      const wait = attempt < limits.freeFailures ? 0 : backOff.begin('name', now)
      waits.push(wait)
      now += wait
    }
    expect(waits).toEqual([0, 0, 100, 200, 400, 800, 1_000, 1_000])
  })

  it('does not fall for many attempts at once', () => {
    const backOff = new BackOff(limits)
    const through = Array.from({ length: 100 }, () => backOff.begin('name', 0)).filter((wait) => wait === 0)
    expect(through).toHaveLength(limits.freeFailures)
  })

  it('forgives after a success, and holds nobody responsible for another', () => {
    const backOff = new BackOff(limits)
    for (let attempt = 0; attempt < 3; attempt++) backOff.begin('anna', 0)
    expect(backOff.begin('anna', 0)).toBeGreaterThan(0)
    expect(backOff.begin('bert', 0)).toBe(0)
    backOff.succeeded('anna')
    expect(backOff.begin('anna', 0)).toBe(0)
  })

  it('never lets more guesses through in an hour than its limits allow, whenever they come', () => {
    const guesses = fc.array(fc.nat(3_600_000), { maxLength: 400 })
    fc.assert(
      fc.property(guesses, fc.constantFrom(PER_NAME, PER_ADDRESS), (times, some) => {
        const backOff = new BackOff(some)
        const through = times.toSorted((a, b) => a - b).filter((at) => backOff.begin('x', at) === 0)
        const doublings = Math.log2(some.longestWaitMs / some.firstWaitMs)
        expect(through.length).toBeLessThanOrEqual(some.freeFailures + doublings + 3_600_000 / some.longestWaitMs + 2)
      }),
    )
  })
})

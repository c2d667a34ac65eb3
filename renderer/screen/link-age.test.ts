import { describe, expect, test } from 'vitest'
import { SILENCE_MS, silentSince } from './link-age.ts'

describe('silentSince', () => {
  test('is silent about short gaps, and exact about long ones', () => {
    const link = { connected: false, serverSeenAt: 1_000 }
    expect(silentSince(link, undefined, 1_000 + SILENCE_MS)).toBeUndefined()
    expect(silentSince(link, undefined, 1_001 + SILENCE_MS)).toBe(1_000)
  })

  test('does not mind an old sign of life while the link stands', () => {
    expect(silentSince({ connected: true, serverSeenAt: 0 }, undefined, 1e9)).toBeUndefined()
  })

  test('counts from the loss of the core when that is what is lost', () => {
    expect(silentSince({ connected: true, serverSeenAt: 0 }, 5_000, 5_001 + SILENCE_MS)).toBe(5_000)
    expect(silentSince({ connected: false, serverSeenAt: 100 }, 5_000, 5_001 + SILENCE_MS)).toBe(100)
  })

  test('has nothing to say when the server has never been seen', () => {
    expect(silentSince({ connected: false }, undefined, 1e9)).toBeUndefined()
  })
})

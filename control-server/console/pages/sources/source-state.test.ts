import { describe, expect, it } from 'vitest'
import type { StaffSource } from '#schema/staff-api'
import { stateOf } from './source-state.ts'

const base: StaffSource = { id: 's', factKey: 's', name: 'bochum.de', kind: 'feed', address: 'https://x', remarks: [] }
const times = { observedAt: 0, checkedAt: 0, staleAt: 100, expiresAt: 200 }

describe('stateOf', () => {
  it.each([
    [base, 0, 'never'],
    [{ ...base, times }, 99, 'ok'],
    [{ ...base, times }, 100, 'old'],
    [{ ...base, times }, 200, 'gone'],
    [{ ...base, times, problem: 'kaputt' }, 50, 'problem'],
    [{ ...base, times, problem: 'kaputt' }, 200, 'gone'],
    [{ ...base, problem: 'kaputt' }, 0, 'problem'],
  ] as const)('of %o at %d is %s', (source, now, expected) =>
    expect(stateOf({ ...source, remarks: [] }, now)).toBe(expected),
  )
})

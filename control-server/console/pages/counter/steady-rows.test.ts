import { describe, expect, it } from 'vitest'
import { STEADY_MS, SteadyRows } from './steady-rows.ts'

describe('SteadyRows', () => {
  it('knows at once whom a row means that was never another one', () => {
    const rows = new SteadyRows()
    expect(rows.at(0, 0)).toBeUndefined()
    rows.show(['a', 'b'], 0)
    rows.show(['a', 'b', 'c'], 1)
    expect([0, 1, 2, 3].map((index) => rows.at(index, 1))).toEqual(['a', 'b', 'c', undefined])
  })

  it('means nobody for a moment when somebody has moved up', () => {
    const rows = new SteadyRows()
    rows.show(['a', 'b', 'c'], 0)
    rows.show(['a', 'c'], 1_000)
    expect(rows.at(0, 1_000)).toBe('a')
    expect(rows.at(1, 1_000 + STEADY_MS - 1)).toBeUndefined()
    rows.show(['a', 'c'], 1_100)
    expect(rows.at(1, 1_000 + STEADY_MS)).toBe('c')
    expect(rows.at(2, 5_000)).toBeUndefined()
  })
})

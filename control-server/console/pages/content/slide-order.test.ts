import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moved } from './slide-order.ts'

const ids = fc.uniqueArray(fc.string(), { maxLength: 8 })

describe('moved', () => {
  it('keeps every slide, and moving back undoes it', () =>
    fc.assert(
      fc.property(ids, fc.nat(9), fc.nat(9), (before, from, to) => {
        const after = moved(before, from, to)
        expect(after.toSorted()).toEqual(before.toSorted())
        const id = before[from]
        if (id !== undefined) expect(moved(after, after.indexOf(id), from)).toEqual(before)
      }),
    ))

  it('puts the slide where it was sent', () => {
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b'])
    expect(moved(['a', 'b', 'c'], 0, 9)).toEqual(['b', 'c', 'a'])
    expect(moved(['a', 'b'], 5, 0)).toEqual(['a', 'b'])
  })
})

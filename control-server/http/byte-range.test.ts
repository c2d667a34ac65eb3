import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readByteRange } from './byte-range.ts'

const etag = '"abc"'
const file = { sizeBytes: 10, etag }

describe('readByteRange', () => {
  it.each([
    ['bytes=0-0', { kind: 'part', first: 0, last: 0 }],
    ['bytes=2-', { kind: 'part', first: 2, last: 9 }],
    ['bytes=2-99', { kind: 'part', first: 2, last: 9 }],
    ['bytes=-3', { kind: 'part', first: 7, last: 9 }],
    ['bytes=-99', { kind: 'part', first: 0, last: 9 }],
    ['Bytes= 1-2 ', { kind: 'part', first: 1, last: 2 }],
    ['bytes=10-', { kind: 'unsatisfiable' }],
    ['bytes=-0', { kind: 'unsatisfiable' }],
    ['bytes=5-2', { kind: 'whole' }],
    ['bytes=-', { kind: 'whole' }],
    ['bytes=0-1,3-4', { kind: 'whole' }],
    ['items=0-1', { kind: 'whole' }],
    ['bytes=a-b', { kind: 'whole' }],
  ])('reads %s', (range, expected) => {
    expect(readByteRange({ range }, file)).toEqual(expected)
  })

  it('gives the whole file when the bytes that the caller has are others', () => {
    expect(readByteRange({ range: 'bytes=5-', 'if-range': '"xyz"' }, file)).toEqual({ kind: 'whole' })
    expect(readByteRange({ range: 'bytes=5-', 'if-range': 'W/"abc"' }, file)).toEqual({ kind: 'whole' })
    expect(readByteRange({ range: 'bytes=5-', 'if-range': 'Sun, 22 Nov 2026 10:00:00 GMT' }, file).kind).toBe('whole')
    expect(readByteRange({ range: 'bytes=5-', 'if-range': etag }, file).kind).toBe('part')
  })

  it('agrees with a plain slice for every range of every file', () => {
    const end = fc.option(fc.nat(60), { nil: undefined })
    fc.assert(
      fc.property(fc.nat(50), end, end, (sizeBytes, from, to) => {
        fc.pre(from !== undefined || to !== undefined)
        const bytes = Array.from({ length: sizeBytes }, (_, index) => index)
        const wanted = bytes.filter((index) =>
          from === undefined ? index >= sizeBytes - (to ?? 0) : index >= from && index <= (to ?? Infinity),
        )
        const read = readByteRange({ range: `bytes=${from ?? ''}-${to ?? ''}` }, { sizeBytes, etag })
        const backwards = from !== undefined && to !== undefined && to < from
        if (backwards) expect(read.kind).toBe('whole')
        else if (wanted.length === 0) expect(read.kind).toBe('unsatisfiable')
        else expect(read).toEqual({ kind: 'part', first: wanted[0], last: wanted.at(-1) })
      }),
    )
  })

  it('never throws and never leaves the file, whatever the header says', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(100), (range, sizeBytes) => {
        const read = readByteRange({ range: `bytes=${range}` }, { sizeBytes, etag })
        if (read.kind !== 'part') return
        expect(read.first).toBeLessThanOrEqual(read.last)
        expect(read.last).toBeLessThan(sizeBytes)
      }),
    )
  })
})

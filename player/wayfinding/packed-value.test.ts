import fc from 'fast-check'
import { expect, it } from 'vitest'
import { BrokenBytes } from './bytes.ts'
import { packValue, unpackValue } from './packed-value.ts'

const coordinates = fc.array(
  fc
    .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: -1e9, max: 1e9 }))
    .map(([x, y]) => [x / 1_000, y / 1_000]),
)

it('gives back what was put in: any JSON, with coordinates or without', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.jsonValue(), coordinates, fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }))),
      (value) => {
        expect(unpackValue(packValue(value))).toEqual(value)
      },
    ),
    { numRuns: 500 },
  )
})

it('leaves out what is undefined, as JSON does, and keeps a member named __proto__ a member', () => {
  expect(unpackValue(packValue({ a: undefined, b: 1 }))).toEqual({ b: 1 })
  const value: unknown = JSON.parse('{"__proto__":[1]}')
  const back = unpackValue(packValue(value))
  expect(JSON.stringify(back)).toBe('{"__proto__":[1]}')
  expect(Object.getPrototypeOf(back)).toBe(Object.prototype)
})

it('writes texts, lists of members and steps between coordinates once and short', () => {
  const room = (id: number) => ({
    id: `room-${id}`,
    levelId: 'ground-floor',
    outline: [
      [0, 0],
      [id, 0],
      [id, 4.2],
    ],
  })
  const rooms = Array.from({ length: 100 }, (_, id) => room(id))
  expect(packValue(rooms).length).toBeLessThan(JSON.stringify(rooms).length / 3)
})

it('never breaks on bytes that it has not written, but says so', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        unpackValue(bytes)
      } catch (error) {
        expect(error).toBeInstanceOf(BrokenBytes)
      }
    }),
    { numRuns: 1_000 },
  )
})

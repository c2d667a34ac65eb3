import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isStatusByte, isTurnByte, printerProblem } from './printer-status.ts'

/** Bits 1 and 4 are always set in these answers. */
const FINE = 0b0001_0010
const fine = { offline: FINE, error: FINE, paper: FINE }

test('a printer that is well, also with little paper left', () => {
  expect(printerProblem(fine)).toBeUndefined()
  expect(printerProblem({ ...fine, paper: FINE | 0b0000_1100 })).toBeUndefined()
  expect(printerProblem({ ...fine, offline: FINE | 0b0000_1000 })).toBeUndefined()
})

test.each([
  [{ ...fine, offline: FINE | 0b0000_0100 }, 'cover-open'],
  [{ ...fine, offline: FINE | 0b0010_0000 }, 'paper-out'],
  [{ ...fine, paper: FINE | 0b0110_0000 }, 'paper-out'],
  [{ ...fine, offline: FINE | 0b0100_0000 }, 'fault'],
  [{ ...fine, error: FINE | 0b0000_1000 }, 'fault'],
  [{ ...fine, error: FINE | 0b0010_0000 }, 'fault'],
  [{ ...fine, error: FINE | 0b0100_0000 }, 'fault'],
  [{ offline: FINE | 0b0110_0100, error: FINE, paper: FINE | 0b0110_0000 }, 'cover-open'],
] as const)('%j is %s', (bytes, problem) => {
  expect(printerProblem(bytes)).toBe(problem)
})

test('the two kinds of answers can be told apart', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 255 }), (byte) => {
      expect(isStatusByte(byte) && isTurnByte(byte)).toBe(false)
    }),
  )
  expect(isStatusByte(FINE)).toBe(true)
  expect(isTurnByte(0)).toBe(true)
  expect(isTurnByte(0b0110_1111)).toBe(true)
})

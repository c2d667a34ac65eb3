import { expect, test } from 'vitest'
import { pixelRatioOf } from './pixel-ratio.ts'

test('a stele draws every pixel, a 4K screen at most one and a half for each of its own', () => {
  expect(pixelRatioOf(1, 1_080 * 1_920)).toBe(1)
  expect(pixelRatioOf(1, 3_840 * 2_160)).toBe(1)
  expect(pixelRatioOf(2, 1_920 * 1_080)).toBe(1.5)
  expect(pixelRatioOf(1.25, 3_072 * 1_728)).toBe(1.25)
  expect(pixelRatioOf(3, 390 * 844)).toBe(2)
})

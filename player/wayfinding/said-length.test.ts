import { expect, test } from 'vitest'
import { minutesOf, roundedMetres } from './said-length.ts'

test('minutes and metres are never too few', () => {
  expect([1, 60_000, 60_001].map((durationMs) => minutesOf({ durationMs }))).toEqual([1, 1, 2])
  expect([0, 4, 41, 100, 101, 111].map(roundedMetres)).toEqual([5, 5, 45, 100, 110, 120])
})

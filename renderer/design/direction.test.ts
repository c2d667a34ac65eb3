import { expect, test } from 'vitest'
import { directionName } from './direction.ts'

test.each([
  [0, 'ahead'],
  [359, 'ahead'],
  [45, 'aheadRight'],
  [90, 'right'],
  [180, 'back'],
  [-90, 'left'],
  [-45, 'aheadLeft'],
  [300, 'aheadLeft'],
] as const)('%d degrees is %s', (deg, name) => {
  expect(directionName(deg)).toBe(name)
})

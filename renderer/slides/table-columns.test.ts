import { expect, test } from 'vitest'
import { numericColumns } from './table-columns.ts'

test('numericColumns knows numbers as people write them, and leaves times and words alone', () => {
  const rows = [
    ['2026', '1.284', '29,00\u00a0€', '8–16', '3,5 %', ''],
    ['2027', '−12', '', '9–12', '+4 %', ''],
  ]
  expect(numericColumns(6, rows)).toEqual([false, true, true, false, true, false])
})

test('numericColumns takes missing cells for empty ones', () => {
  expect(numericColumns(3, [['a'], ['b', '7']])).toEqual([false, true, false])
})

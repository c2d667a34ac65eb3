import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  COLUMNS_MAX,
  ROWS_MAX,
  type Table,
  withCell,
  withColumn,
  withoutColumn,
  withoutRow,
  withPasted,
  withRow,
} from './table-cells.ts'

const table: Table = {
  columns: ['', 'Zeit'],
  rows: [
    ['Mo', '8'],
    ['Di', '9'],
  ],
}

test('withCell changes one cell, of the head as well', () => {
  expect(withCell(table, 1, 0, 'x').rows).toEqual([
    ['Mo', '8'],
    ['x', '9'],
  ])
  expect(withCell(table, -1, 0, 'Tag').columns).toEqual(['Tag', 'Zeit'])
})

describe('withPasted', () => {
  test('lays cells over the table and lets it grow', () => {
    expect(withPasted(table, 1, 1, '10\tja\r\n11\tnein\r\n')).toEqual({
      columns: ['', 'Zeit', ''],
      rows: [
        ['Mo', '8', ''],
        ['Di', '10', 'ja'],
        ['', '11', 'nein'],
      ],
    })
  })

  test('leaves a plain text to the browser', () => {
    expect(withPasted(table, 0, 0, 'Montag')).toBeUndefined()
  })

  test('begins with the head where that is pasted into', () => {
    expect(withPasted(table, -1, 0, 'Tag\tVon\nMi\t7')).toEqual({
      columns: ['Tag', 'Von'],
      rows: [
        ['Mi', '7'],
        ['Di', '9'],
      ],
    })
  })
})

test('a table stays a rectangle within its limits, whatever is done to it', () => {
  const spot = fc.tuple(fc.integer({ min: -1, max: 30 }), fc.integer({ min: 0, max: 8 }))
  const step = fc.oneof(
    fc.constant((one: Table) => withRow(one)),
    fc.constant((one: Table) => withColumn(one)),
    spot.map(
      ([row]) =>
        (one: Table) =>
          withoutRow(one, row),
    ),
    spot.map(
      ([, column]) =>
        (one: Table) =>
          withoutColumn(one, column),
    ),
    spot.map(
      ([row, column]) =>
        (one: Table) =>
          withCell(one, row, column, 'x'),
    ),
    fc.tuple(spot, fc.array(fc.constantFrom('a', '\t', '\n', '\r\n'), { maxLength: 60 })).map(
      ([[row, column], text]) =>
        (one: Table) =>
          withPasted(one, row, column, text.join('')) ?? one,
    ),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const end = steps.reduce((one, apply) => apply(one), table)
      expect(end.columns.length).toBeLessThanOrEqual(COLUMNS_MAX)
      expect(end.rows.length).toBeLessThanOrEqual(ROWS_MAX)
      for (const row of end.rows) expect(row).toHaveLength(end.columns.length)
    }),
  )
})

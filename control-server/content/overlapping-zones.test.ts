import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Zone } from '#schema/layout'
import { overlappingZones } from './overlapping-zones.ts'

const zone = (id: string, x: number, y: number, width: number, height: number): Zone => ({
  id,
  kind: 'slides',
  area: { x, y, width, height },
})
const pairs = (...zones: Zone[]) => overlappingZones({ id: 'l', name: 'l', zones })

test('zones that share glass are named, zones that share only an edge are not', () => {
  expect(pairs(zone('a', 0, 0, 0.6, 1), zone('b', 0.5, 0, 0.5, 1))).toEqual([['a', 'b']])
  expect(pairs(zone('a', 0, 0, 0.5, 1), zone('b', 0.5, 0, 0.5, 1))).toEqual([])
})

test('any grid of pixel columns has no overlap, whatever its fractions round to', () => {
  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 3_839 }), { minLength: 1, maxLength: 10 })
  fc.assert(
    fc.property(cuts, (columns) => {
      const edges = [0, ...columns.toSorted((a, b) => a - b), 3_840]
      const zones = edges.slice(1).map((end, index) => {
        const start = edges[index] ?? 0
        return zone(`z${index}`, start / 3_840, 0, (end - start) / 3_840, 1)
      })
      expect(pairs(...zones)).toEqual([])
    }),
  )
})

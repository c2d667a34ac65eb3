import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BuildingPlan } from '#schema/building'
import { DRAWING_WIDTH, drawFloor, LABEL_PX, overlap, placeLabels } from './floor-geometry.ts'

const plan = (outlines: readonly [number, number][][]): BuildingPlan => ({
  format: 'lotse-building-1',
  id: 'p',
  name: 'P',
  attribution: '',
  invented: true,
  buildings: [{ id: 'b', name: 'B' }],
  levels: [{ id: 'l', ordinal: 0, name: 'EG' }],
  units: outlines.map((outline, index) => ({
    id: `u${index}`,
    buildingId: 'b',
    levelId: 'l',
    kind: 'room',
    outline,
    passage: true,
    wheelchair: 'unknown',
    name: `Raum ${index}`,
  })),
  openings: [],
  connectors: [],
  landmarks: [],
})

const coordinate = fc.double({ min: -500, max: 500, noNaN: true })
const outline = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 8 })

describe('drawFloor', () => {
  it('keeps every corner of every room inside, north up', () =>
    fc.assert(
      fc.property(fc.array(outline, { minLength: 1, maxLength: 5 }), (outlines) => {
        const drawing = drawFloor(plan(outlines), 'l')
        if (!drawing) throw new Error('there are rooms')
        for (const point of outlines.flat()) {
          const [x, y] = drawing.place(point)
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(DRAWING_WIDTH)
          expect(y).toBeGreaterThanOrEqual(0)
          expect(y).toBeLessThanOrEqual(drawing.height)
        }
        expect(drawing.place([0, 1])[1]).toBeLessThanOrEqual(drawing.place([0, 0])[1])
      }),
    ))

  it('names a room only where the name fits', () => {
    const [large, small] = [
      [
        [0, 0],
        [50, 0],
        [50, 50],
      ],
      [
        [60, 0],
        [61, 0],
        [61, 1],
      ],
    ] as [number, number][][]
    const rooms = drawFloor(plan([large ?? [], small ?? []]), 'l')?.rooms ?? []
    expect(rooms.map(({ label }) => label?.text)).toEqual(['Raum 0', undefined])
  })

  it('has nothing to draw for a level without rooms', () => expect(drawFloor(plan([]), 'l')).toBeUndefined())
})

describe('placeLabels', () => {
  it('covers no neighbour in a row of screens', () => {
    const marks = [0, 1, 2, 3].map((index) => ({ at: [100 + index * 60, 100] as const, text: 'Wartezone' }))
    const boxes = placeLabels(marks).map(({ anchor, x, y }) => {
      const width = 9 * LABEL_PX * 0.58
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
      return { left, top: y - LABEL_PX / 2, width, height: LABEL_PX }
    })
    const pairs = boxes.flatMap((a, index) => boxes.slice(index + 1).map((b) => [a, b] as const))
    // Four names of this length do not all fit into this row; three do.
    expect(pairs.filter(([a, b]) => overlap(a, b)).length).toBeLessThanOrEqual(1)
  })
})

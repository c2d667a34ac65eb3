import { describe, expect, test } from 'vitest'
import { house } from '../../../e2e/renderer/stele-house.ts'
import type { FloorLabel } from '../plan/floor-labels.ts'
import { onFloor } from '../plan/frame.ts'
import { arrangeScene } from '../plan/scene.ts'
import { textWidthEm } from '../plan/text-width.ts'
import { labelMesh, type LetterAtlas } from './label-mesh.ts'

const lettersOf = (text: string): string[] => Array.from(text)
/** A font whose letters are boxes, as wide as the layout thinks they are. */
const boxes: LetterAtlas = {
  set: (text) => ({
    lengthEm: textWidthEm(text),
    letters: lettersOf(text).map((letter, index) => ({
      glyph: { uv: [0, 0, 1, 1], leftEm: 0, topEm: 0.668, widthEm: textWidthEm(letter), heightEm: 0.668 },
      penEm: textWidthEm(lettersOf(text).slice(0, index).join('')),
    })),
  }),
}

const headings = [0, 45, 90, 135, 180, 225, 270, 315]

describe('labelMesh', () => {
  test.each(headings)('letters of every name lie on the floor of their room, for a reader who looks to %i°', (deg) => {
    for (const levelId of ['eg', 'og2']) {
      const { levels } = arrangeScene({
        plan: house,
        show: { levelId },
        place: { buildingId: 'ost', levelId: 'eg', point: [18.5, 2.5], readerHeadingDeg: deg },
        goalText: '',
        youText: '',
        language: 'de',
        widthPx: 1060,
        heightPx: 700,
        pxPerMm: 2.71,
        textScale: 1,
      })
      const [outline] = levels
      expect(outline!.labels.length).toBeGreaterThan(3)
      for (const label of outline!.labels) {
        const unit = house.units.find(({ id }) => id === label.unitId)!
        const { positions, indices } = labelMesh([[label]], boxes)
        expect(indices.length).toBe(6 * lettersOf(label.text).length)
        for (let corner = 0; corner < positions.length; corner += 3)
          expect(onFloor([positions[corner]!, positions[corner + 1]!], unit), `${label.text} in ${unit.id}`).toBe(true)
      }
    }
  })

  test('each level has its own number, and letters read from left to right', () => {
    const label: FloorLabel = { unitId: 'a', text: 'AB', at: [4, 2], along: [1, 0], emM: 2, condensed: 0.8 }
    const { positions, levels } = labelMesh([[], [label]], boxes)
    expect([...levels].every((level) => level === 1)).toBe(true)
    const firstOfA = positions[0]!
    const firstOfB = positions[12]!
    expect(firstOfB).toBeGreaterThan(firstOfA)
    expect((firstOfA + positions[15]!) / 2).toBeCloseTo(4, 5)
  })
})

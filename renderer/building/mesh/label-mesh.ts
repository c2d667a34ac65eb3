import type { FloorLabel } from '../plan/floor-labels.ts'

/** Where a letter lies in the atlas, and where its picture lies on the line; lengths in ems. */
export interface Glyph {
  /** Left, top, right, bottom in the atlas, 0 to 1. */
  readonly uv: readonly [number, number, number, number]
  /** Left edge of the picture from the pen, upper edge from the baseline, size of the picture. */
  readonly leftEm: number
  readonly topEm: number
  readonly widthEm: number
  readonly heightEm: number
}

/** A font as an atlas of letters. */
export interface LetterAtlas {
  /** A line of type: its letters, each with where the pen stands, and how long it is. */
  readonly set: (text: string) => {
    readonly letters: readonly { readonly glyph: Glyph; readonly penEm: number }[]
    readonly lengthEm: number
  }
}

/** Names on all floors: four corners a letter. */
export interface LabelMesh {
  readonly positions: Float32Array
  readonly uvs: Float32Array
  /** The number of the level, one a corner. */
  readonly levels: Float32Array
  readonly indices: Uint32Array
}

const CAP = 0.668
/** Above every floor. */
const LABEL_M = 0.02

/** Lays names on the floors of their levels, lowest level first. */
export function labelMesh(levels: readonly (readonly FloorLabel[])[], atlas: LetterAtlas): LabelMesh {
  const positions: number[] = []
  const uvs: number[] = []
  const storeys: number[] = []
  const indices: number[] = []
  for (const [level, labels] of levels.entries())
    for (const { text, at, along, emM, condensed } of labels) {
      const { letters, lengthEm } = atlas.set(text)
      const startEm = lengthEm / -2
      const place = (rightEm: number, upEm: number): void => {
        const [right, up] = [(startEm + rightEm) * emM * condensed, (upEm - CAP / 2) * emM]
        positions.push(at[0] + along[0] * right - along[1] * up, at[1] + along[1] * right + along[0] * up, LABEL_M)
        storeys.push(level)
      }
      for (const { glyph, penEm } of letters) {
        const first = positions.length / 3
        const left = penEm + glyph.leftEm
        const [right, top, bottom] = [left + glyph.widthEm, glyph.topEm, glyph.topEm - glyph.heightEm]
        place(left, bottom)
        place(right, bottom)
        place(right, top)
        place(left, top)
        const [u0, v0, u1, v1] = glyph.uv
        uvs.push(u0, v1, u1, v1, u1, v0, u0, v0)
        indices.push(first, first + 1, first + 2, first, first + 2, first + 3)
      }
    }
  return {
    positions: new Float32Array(positions),
    uvs: new Float32Array(uvs),
    levels: new Float32Array(storeys),
    indices: new Uint32Array(indices),
  }
}

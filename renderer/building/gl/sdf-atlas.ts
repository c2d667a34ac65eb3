import TinySDF from '@mapbox/tiny-sdf'
import { DataTexture, LinearFilter, RedFormat } from 'three'
import type { Glyph, LetterAtlas } from '../mesh/label-mesh.ts'

/** Pixels of an em in the atlas: sharp up to three times that on the glass. */
const EM_PX = 48
const BUFFER_PX = 6
const RADIUS_PX = 12
/** Part of the range that lies outside of the letters; the edge is at 1 minus this. */
const CUTOFF = 0.25
const ATLAS_PX = 1_024

export const ATLAS_EDGE = 1 - CUTOFF

/**
 * One picture with the distance field of every letter that names on the floor need, in the page's own font. Letters are
 * added as they come up; an atlas that is full leaves the rest out, which takes more letters than any town has.
 */
export class SdfAtlas implements LetterAtlas {
  readonly texture: DataTexture
  readonly #drawer: TinySDF
  readonly #pen: OffscreenCanvasRenderingContext2D
  readonly #glyphs = new Map<string, Glyph>()
  readonly #letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  readonly #pixels = new Uint8Array(ATLAS_PX * ATLAS_PX)
  #x = 0
  #y = 0
  #rowPx = 0

  /** @param fontFamily as in CSS; loaded already. */
  constructor(fontFamily: string, fontWeight: number) {
    const font = { fontFamily, fontWeight: String(fontWeight), fontSize: EM_PX }
    this.#drawer = new TinySDF({ ...font, buffer: BUFFER_PX, radius: RADIUS_PX, cutoff: CUTOFF })
    const pen = new OffscreenCanvas(1, 1).getContext('2d')
    if (!pen) throw new Error('there is no canvas to measure type on')
    pen.font = `${fontWeight} ${EM_PX}px ${fontFamily}`
    this.#pen = pen
    this.texture = new DataTexture(this.#pixels, ATLAS_PX, ATLAS_PX, RedFormat)
    this.texture.minFilter = LinearFilter
    this.texture.magFilter = LinearFilter
  }

  set(text: string): ReturnType<LetterAtlas['set']> {
    const letters = Array.from(this.#letters.segment(text)).flatMap(({ segment, index }) => {
      const glyph = this.#glyph(segment)
      return glyph ? [{ glyph, penEm: this.#lengthEm(text.slice(0, index)) }] : []
    })
    return { letters, lengthEm: this.#lengthEm(text) }
  }

  #lengthEm(text: string): number {
    return this.#pen.measureText(text).width / EM_PX
  }

  #glyph(letter: string): Glyph | undefined {
    const known = this.#glyphs.get(letter)
    if (known || letter.trim() === '') return known
    const { data, width, height, glyphTop } = this.#drawer.draw(letter)
    if (this.#x + width > ATLAS_PX) {
      this.#x = 0
      this.#y += this.#rowPx
      this.#rowPx = 0
    }
    if (this.#y + height > ATLAS_PX) return undefined
    for (let row = 0; row < height; row += 1)
      this.#pixels.set(data.subarray(row * width, (row + 1) * width), (this.#y + row) * ATLAS_PX + this.#x)
    this.texture.needsUpdate = true
    const ink = this.#pen.measureText(letter)
    const glyph: Glyph = {
      uv: [this.#x / ATLAS_PX, this.#y / ATLAS_PX, (this.#x + width) / ATLAS_PX, (this.#y + height) / ATLAS_PX],
      leftEm: (Math.floor(-ink.actualBoundingBoxLeft) - BUFFER_PX) / EM_PX,
      topEm: (glyphTop + BUFFER_PX) / EM_PX,
      widthEm: width / EM_PX,
      heightEm: height / EM_PX,
    }
    this.#glyphs.set(letter, glyph)
    this.#x += width
    this.#rowPx = Math.max(this.#rowPx, height)
    return glyph
  }
}

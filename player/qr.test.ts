import { encode } from 'uqr'
import { describe, expect, test } from 'vitest'
import { QR_MODULES_MAX, qrDrawing } from './qr.ts'

/** Paints the path again, module by module. */
function paint(path: string, modules: number): boolean[][] {
  const grid = Array.from({ length: modules }, () => Array.from({ length: modules }, () => false))
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let step = 0; step < Number(width); step += 1) {
      const row = grid[Number(y)]
      if (row) row[Number(x) + step] = true
    }
  }
  return grid
}

describe('qrDrawing', () => {
  test('draws exactly the modules of the code', () => {
    const text = 'https://www.bochum.de/Rat/Livestream'
    const drawing = qrDrawing(text)
    if (!drawing) throw new Error('a short address fits')
    expect(paint(drawing.path, drawing.modules)).toEqual(encode(text, { ecc: 'M', border: 0 }).data)
  })

  test('refuses what could not be read from afar', () => {
    expect(qrDrawing(`https://example.org/${'x'.repeat(900)}`)).toBeUndefined()
    const longest = qrDrawing(`https://example.org/${'x'.repeat(150)}`)
    expect(longest?.modules).toBeLessThanOrEqual(QR_MODULES_MAX)
  })
})

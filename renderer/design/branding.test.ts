import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brandColors } from './branding.ts'
import { contrast, readColor, type Rgb, writeColor } from './color.ts'

const color = (text: string | undefined): Rgb => {
  const read = readColor(text ?? '')
  if (!read) throw new Error(`not a colour: ${text}`)
  return read
}
const anyColor = fc.tuple(...Array.from({ length: 3 }, () => fc.integer({ min: 0, max: 255 })))

describe('brandColors', () => {
  test('every accent gives text that can be read, by day and by night', () => {
    fc.assert(
      fc.property(anyColor, ([red = 0, green = 0, blue = 0]) => {
        const brand = brandColors(writeColor([red, green, blue]))
        if (!brand) throw new Error('it is a colour')
        const { tag, nacht } = brand
        const pairs: readonly (readonly [string | undefined, string])[] = [
          [tag['--accent'], '#ffffff'],
          [tag['--accent'], '#eff2f4'],
          [tag['--deep'], '#ffffff'],
          [tag['--deep'], tag['--on-deep-2'] ?? ''],
          [tag['--tint'], '#0b1a27'],
          [tag['--tint'], '#364553'],
          [nacht['--accent'], '#07121c'],
          [nacht['--accent'], '#0e1d2a'],
          [nacht['--accent'], nacht['--on-accent'] ?? ''],
          [nacht['--deep'], '#edf3f7'],
          [nacht['--deep'], nacht['--on-deep-2'] ?? ''],
          [nacht['--tint'], '#edf3f7'],
        ]
        for (const [one, other] of pairs) expect(contrast(color(one), color(other))).toBeGreaterThanOrEqual(7)
      }),
    )
  })

  test('keeps an accent that is strong enough as it is', () => {
    expect(brandColors('#004a86')?.tag['--accent']).toBe('#004a86')
  })

  test('never touches the colours of calls, warnings and states', () => {
    const names = Object.values(brandColors('#7a1f5c') ?? {}).flatMap(Object.keys)
    for (const name of ['--now', '--now-peak', '--on-now', '--live', '--ok', '--warn'])
      expect(names).not.toContain(name)
  })

  test('is nothing for what is no colour', () => {
    expect(brandColors('red')).toBeUndefined()
    expect(brandColors('#fff')).toBeUndefined()
  })
})

test('contrast of black and white is 21', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21)
})

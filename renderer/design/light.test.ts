import { PRIORITY_CLASSES } from '#schema/rule'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DIM_MS, firstGlow, isDrawn, lightPercent, nextGlow } from './light.ts'

describe('lightPercent', () => {
  test('a call lights the screen unless the light rule is as strong', () => {
    const anyClass = fc.constantFrom(...PRIORITY_CLASSES)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), anyClass, fc.boolean(), (percent, priority, isCalling) => {
        const isWeaker = priority === 'session' || priority === 'campaign' || priority === 'base'
        expect(lightPercent({ percent, priority }, isCalling)).toBe(isCalling && isWeaker ? 100 : percent)
      }),
    )
  })

  test('is full without a rule', () => {
    expect(lightPercent({ percent: 100 }, false)).toBe(100)
  })
})

describe('glow', () => {
  test('is drawn until it has become dark, and at once when it becomes lighter', () => {
    const dimming = nextGlow(firstGlow(100), 0, 1_000)
    expect(isDrawn(dimming, 1_000 + DIM_MS - 1)).toBe(true)
    expect(isDrawn(dimming, 1_000 + DIM_MS)).toBe(false)
    expect(nextGlow(dimming, 40, 1_500)).toEqual({ percent: 40, since: 1_500, fromDark: false })
    expect(nextGlow(dimming, 40, 9_000)).toEqual({ percent: 40, since: 9_000, fromDark: true })
    expect(isDrawn(nextGlow(dimming, 40, 9_000), 9_000)).toBe(true)
  })

  test('a page that is opened in the dark draws nothing', () => {
    expect(isDrawn(firstGlow(0), 0)).toBe(false)
  })

  test('the same brightness is the same glow', () => {
    const glow = nextGlow(firstGlow(100), 40, 5)
    expect(nextGlow(glow, 40, 99)).toBe(glow)
  })
})

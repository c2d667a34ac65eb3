import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cityHallPlan } from '#build/demo/plan/city-hall'
import { qrDrawing } from '#player/qr'
import { LANGUAGES } from '#schema/language'
import { PROFILES, type RouteLink, STOPS_MAX } from '#schema/route-link'
import { decodeRouteLink, encodeRouteLink, encodeRouteLinkWithin } from './route-link.ts'

const id = fc.oneof(fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/), fc.uuid())
const decimetres = fc.integer({ min: -2_000_000, max: 2_000_000 }).map((value) => value / 10)
const links: fc.Arbitrary<RouteLink> = fc.record({
  start: fc.record({
    levelId: id,
    point: fc.tuple(decimetres, decimetres),
    readerHeadingDeg: fc.integer({ min: 0, max: 359 }),
  }),
  stops: fc.array(fc.array(id, { minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: STOPS_MAX }),
  profile: fc.constantFrom(...PROFILES),
  language: fc.constantFrom(...LANGUAGES),
})

const link: RouteLink = {
  start: { levelId: 'e0', point: [57.04, -17.86], readerHeadingDeg: 359.7 },
  stops: [['r214', 'r215'], ['r004']],
  profile: 'step-free',
  language: 'ar',
}

describe('a route as the fragment of an address', () => {
  test('comes back as it was, in characters that need no escape', () => {
    fc.assert(
      fc.property(links, (one) => {
        const text = encodeRouteLink(one)
        expect(text).toMatch(/^[A-Za-z0-9._~:-]+$/)
        expect(decodeRouteLink(text)).toEqual({ ok: true, value: one })
      }),
    )
  })

  test('is short; points are rounded to decimetres and headings to degrees', () => {
    const text = encodeRouteLink(link)
    expect(text).toMatch(/^1sa\.e0\.fu\.-4z\.0\.r214~r215\.r004\.[\w-]{3}$/)
    const decoded = decodeRouteLink(text)
    expect(decoded.ok && decoded.value.start).toEqual({ levelId: 'e0', point: [57, -17.9], readerHeadingDeg: 0 })
  })

  test('is read in the escapes that some readers of codes put in', () => {
    const text = encodeRouteLink(link)
    expect(decodeRouteLink(text.replaceAll('~', '%7E').replaceAll('-', '%2d'))).toEqual(decodeRouteLink(text))
  })

  test('is refused when one character is different', () => {
    const character = fc.constantFrom(...Array.from('AZaz09-_.~:# äé😀'))
    fc.assert(
      fc.property(links, fc.nat(), character, (one, where, other) => {
        const text = encodeRouteLink(one)
        const at = where % text.length
        fc.pre(text[at] !== other)
        expect(decodeRouteLink(text.slice(0, at) + other + text.slice(at + 1)).ok).toBe(false)
      }),
    )
  })

  test('is refused when it is cut off anywhere or lacks a character', () => {
    const text = encodeRouteLink(link)
    for (let at = 0; at < text.length; at += 1) {
      expect(decodeRouteLink(text.slice(0, at)).ok).toBe(false)
      expect(decodeRouteLink(text.slice(0, at) + text.slice(at + 1)).ok).toBe(false)
    }
  })

  test('is refused when it is anything else, and read without a failure', () => {
    const alike = fc.stringMatching(/^1[qsbp][dleturpa](\.[\w~:%-]{0,9}){0,9}$/)
    fc.assert(
      fc.property(fc.oneof(fc.string(), alike), (text) => {
        const decoded = decodeRouteLink(text)
        expect(decoded.ok ? encodeRouteLink(decoded.value) : '').toBe(decoded.ok ? text : '')
      }),
    )
    for (const text of ['', '.', '1', '1qd', '1qd.e0.0.0.0', '1qd.....', '%', '%zz']) {
      expect(decodeRouteLink(text)).toEqual({ ok: false, error: 'garbled' })
    }
  })

  test('is refused unread when it is longer than any link, and packed ids when they are of no UUID', () => {
    const long = `:${'_'.repeat(3_000_000)}`
    const [short, tooLong] = [`:${'_'.repeat(21)}`, `:${'_'.repeat(6_000)}`]
    for (const id of [long, short, tooLong, `:${'_'.repeat(22)}`, ':']) {
      for (const text of [`1qd.${id}.0.0.0.a.AAA`, `1qd.e0.0.0.0.${id}.AAA`])
        expect(decodeRouteLink(text)).toEqual({ ok: false, error: 'garbled' })
    }
    expect(decodeRouteLink(`1qd.e0.0.0.0${'.a'.repeat(1_000_000)}.AAA`)).toEqual({ ok: false, error: 'garbled' })
    const names = Array.from({ length: 20 }, (_, at) => `${'f'.repeat(62)}${at + 10}`)
    const longest = encodeRouteLink({ ...link, stops: Array.from({ length: STOPS_MAX }, () => names) })
    const escaped = Array.from(longest, (one) => `%${(one.codePointAt(0) ?? 0).toString(16)}`).join('')
    expect(decodeRouteLink(escaped)).toEqual(decodeRouteLink(longest))
    expect(decodeRouteLink(longest).ok).toBe(true)
  })

  test('says when it is of a later time, so that the page can be asked for anew', () => {
    expect(decodeRouteLink('2qd.whatever')).toEqual({ ok: false, error: 'newer' })
  })
})

describe('a code that a phone can read', () => {
  const base = 'https://lotse.musterstadt-am-fluss.example/w#'
  const within = (one: RouteLink): string => base + encodeRouteLinkWithin(one, 213 - base.length)

  test('fits for every room of the demo city hall, alone and as the last of five stops', () => {
    const { units, levels } = cityHallPlan()
    const others = units.slice(0, 4).map((unit) => [unit.id])
    const start = { levelId: levels[0]?.id ?? '', point: [123.4, 56.7] as [number, number], readerHeadingDeg: 270 }
    for (const unit of units)
      for (const before of [[], others]) {
        const stops = [...before, [unit.id]]
        expect(qrDrawing(within({ ...link, start, stops }))).toBeDefined()
      }
  })

  test('fits for five stops whose names are UUIDs, with alternatives', () => {
    const stops = fc.array(fc.array(fc.uuid(), { minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: STOPS_MAX })
    fc.assert(
      fc.property(links, fc.uuid(), stops, (one, levelId, wanted) => {
        const text = within({ ...one, start: { ...one.start, levelId }, stops: wanted })
        expect(qrDrawing(text)).toBeDefined()
        const decoded = decodeRouteLink(text.slice(base.length))
        expect(decoded.ok && decoded.value.stops.map(([first]) => first)).toEqual(wanted.map(([first]) => first))
      }),
      { numRuns: 30 },
    )
  })
})

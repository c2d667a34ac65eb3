import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '#schema/parse'
import { ScreenTag } from '#schema/screen'
import { lastDays, sumBySlide } from './play-summary.ts'
import { readTag } from './tag-input.ts'

describe('readTag', () => {
  it.each([
    ['abteilung:soziales', 'abteilung:soziales'],
    [' Abteilung : Bürgerbüro ', 'abteilung:Bürgerbüro'],
  ])('reads %j', (typed, tag) => expect(readTag(typed, [])).toEqual({ ok: true, value: tag }))

  it.each(['', 'foyer', 'a:b:c', 'a b:c', 'abteilung:', 'kind:stele', 'level:eg', 'a:1'])('refuses %j', (typed) =>
    expect(readTag(typed, ['a:1']).ok).toBe(false),
  )

  it('takes only what the contract takes', () =>
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const tag = readTag(typed, [])
        if (tag.ok) expect(parse(ScreenTag, tag.value).ok).toBe(true)
      }),
    ))

  it('stops at thirty', () => {
    const tags = Array.from({ length: 30 }, (_, index) => `t:${index}`)
    expect(readTag('t:x', tags).ok).toBe(false)
    expect(readTag('t:x', tags.slice(1)).ok).toBe(true)
  })
})

describe('plays', () => {
  it('are summed over days, the longest first', () => {
    const row = { date: '2026-11-26', screenId: 's', screenName: 'S' }
    const rows = [
      { ...row, slideId: 'a', slideTitle: 'A', playCount: 1, shownMs: 10 },
      { ...row, slideId: 'b', slideTitle: 'B', playCount: 2, shownMs: 15 },
      { ...row, slideId: 'a', slideTitle: 'A', playCount: 4, shownMs: 10 },
    ]
    expect(sumBySlide({ rows }).map(({ slideId, playCount, shownMs }) => [slideId, playCount, shownMs])).toEqual([
      ['a', 5, 20],
      ['b', 2, 15],
    ])
  })

  it('are asked for by local days, over months and the nights in which clocks change', () => {
    expect(lastDays(7, new Date(2026, 2, 3, 0, 30).getTime())).toEqual({ from: '2026-02-25', until: '2026-03-03' })
    expect(lastDays(7, new Date(2026, 9, 26, 0, 30).getTime())).toEqual({ from: '2026-10-20', until: '2026-10-26' })
    expect(lastDays(1, new Date(2026, 9, 26, 23, 59).getTime())).toEqual({ from: '2026-10-26', until: '2026-10-26' })
  })
})

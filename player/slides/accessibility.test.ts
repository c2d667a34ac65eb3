import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SlideDraft } from '#schema/slide'
import { dwellMs, slideFacts } from './accessibility.ts'
import { countWords } from './words.ts'

const base = { title: 'x', durationMs: 60_000 }
const codes = (slide: SlideDraft): string[] => slideFacts(slide).remarks.map(({ code }) => code)
const words = (count: number): string => Array.from({ length: count }, () => 'Wort').join(' ')
const notice = (body: string, durationMs = 60_000): SlideDraft => ({
  ...base,
  kind: 'notice',
  heading: 'Kopf',
  body,
  durationMs,
})
const ticker = (lines: string[], itemDurationMs: number, durationMs: number): SlideDraft => ({
  ...base,
  kind: 'ticker',
  lines,
  itemDurationMs,
  durationMs,
})

test('countWords counts what a reader reads', () => {
  expect(countWords('Bitte – wirklich – um 9\u00a0Uhr', undefined, '')).toBe(5)
})

describe('dwellMs', () => {
  test('is two words a second after two seconds, at least four', () => {
    expect([0, 4, 10, 11].map((count) => dwellMs(count))).toEqual([4_000, 4_000, 7_000, 8_000])
  })

  test('never falls with more words', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (a, b) => {
        expect(dwellMs(Math.max(a, b))).toBeGreaterThanOrEqual(dwellMs(Math.min(a, b)))
      }),
    )
  })
})

describe('slideFacts', () => {
  test('a notice that is long enough on screen and short enough to read has no remarks', () => {
    expect(slideFacts(notice(words(19), 12_000))).toEqual({ wordCount: 20, minimumDwellMs: 12_000, remarks: [] })
  })

  test('a time that is too short comes with the one that is enough, in German', () => {
    const [remark] = slideFacts(notice(words(19), 5_000)).remarks
    expect(remark).toEqual({
      code: 'too-short',
      text: '5\u00a0s sind kurz für 20\u00a0Wörter. Mit 12\u00a0s kommen alle bis zum Ende.',
      fix: { durationMs: 12_000 },
    })
  })

  test('too many words are said, but not of lists that are looked up', () => {
    expect(codes(notice(words(40)))).toEqual(['too-many-words'])
    const table: SlideDraft = { ...base, kind: 'table', heading: 'x', columns: ['a'], rows: [[words(50)]] }
    expect(codes(table)).toEqual([])
  })

  test('what can not be seen needs words: pictures, videos, pages, streams', () => {
    const sha = 'a'.repeat(64)
    const silent: SlideDraft[] = [
      { ...base, kind: 'image', imageSha256: sha, alt: ' ', fit: 'cover' },
      { ...base, kind: 'video', videoSha256: sha, alt: '' },
      { ...base, kind: 'gallery', itemDurationMs: 8_000, pictures: [{ imageSha256: sha, alt: '' }] },
      { ...base, kind: 'pdf', itemDurationMs: 8_000, fileName: 'x', pages: [{ imageSha256: sha, text: '' }] },
      { ...base, kind: 'web', url: 'https://example.org', zoomPercent: 100, alt: '' },
      { ...base, kind: 'hls', playlistUrl: 'https://example.org/a.m3u8', alt: '' },
      { ...base, kind: 'notice', heading: 'x', body: '', imageSha256: sha },
    ]
    for (const slide of silent) expect(codes(slide)).toEqual(['missing-alt'])
  })

  test('items are judged by the longest, and the fix has time for all of them', () => {
    const [remark] = slideFacts(ticker([words(2), words(20)], 5_000, 10_000)).remarks
    expect(remark?.code).toBe('items-too-short')
    expect(remark?.fix).toEqual({ itemDurationMs: 12_000, durationMs: 24_000 })
  })

  test('says how many items have their turn when not all have', () => {
    const [remark] = slideFacts(ticker(['a', 'b', 'c'], 5_000, 10_000)).remarks
    expect(remark).toMatchObject({ code: 'not-all-items', fix: { durationMs: 15_000 } })
    expect(remark?.text).toContain('kommen 2 von 3\u00a0Sätzen')
  })

  test('a video that is cut off is said, one that loops is not', () => {
    const video = { ...base, kind: 'video', videoSha256: 'a'.repeat(64), alt: 'x', videoDurationMs: 61_500 } as const
    expect(slideFacts(video).remarks).toMatchObject([{ code: 'video-cut', fix: { durationMs: 62_000 } }])
    expect(codes({ ...video, videoDurationMs: 8_000 } as SlideDraft)).toEqual([])
  })

  test('a row with more fields than columns is named', () => {
    const table: SlideDraft = { ...base, kind: 'table', heading: 'x', columns: ['a'], rows: [['1'], ['1', '2']] }
    expect(slideFacts(table).remarks).toMatchObject([
      { code: 'ragged-rows', text: 'Zeile\u00a02 hat mehr Felder als die Tabelle Spalten.' },
    ])
  })

  test('taking every fix leaves nothing that a fix could mend', () => {
    const drafts = fc.record({
      durationMs: fc.integer({ min: 2_000, max: 100_000 }),
      itemDurationMs: fc.integer({ min: 2_000, max: 60_000 }),
      lines: fc.array(fc.nat(30).map(words), { minLength: 1, maxLength: 12 }),
      body: fc.nat(120).map(words),
    })
    fc.assert(
      fc.property(drafts, ({ durationMs, itemDurationMs, lines, body }) => {
        for (const slide of [notice(body, durationMs), ticker(lines, itemDurationMs, durationMs)]) {
          const fixed = slideFacts(slide).remarks.reduce((so, { fix }) => ({ ...so, ...fix }), slide)
          expect(slideFacts(fixed).remarks.filter(({ fix }) => fix !== undefined)).toEqual([])
        }
      }),
    )
  })
})

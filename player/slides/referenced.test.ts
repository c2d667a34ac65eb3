import { describe, expect, test } from 'vitest'
import type { SlideDraft } from '#schema/slide'
import { factKeysOf, mediaOf } from './referenced.ts'

const base = { title: 'x', durationMs: 10_000 }
const sha = (letter: string): string => letter.repeat(64)
const gallery: SlideDraft = {
  ...base,
  kind: 'gallery',
  itemDurationMs: 5_000,
  pictures: ['b', 'a'].map((letter) => ({ imageSha256: sha(letter), alt: '' })),
}
const pdf: SlideDraft = {
  ...base,
  kind: 'pdf',
  itemDurationMs: 5_000,
  fileName: 'x.pdf',
  pages: ['c', 'd'].map((letter) => ({ imageSha256: sha(letter), text: '' })),
}
const notice: SlideDraft = { ...base, kind: 'notice', heading: 'x', body: '' }
const news: SlideDraft = { ...base, kind: 'news', factKey: 'portal', itemCountMax: 1, itemDurationMs: 5_000 }
const web: SlideDraft = { ...base, kind: 'web', url: 'https://example.org:8443/a/b?c=d', zoomPercent: 100, alt: '' }
const hls: SlideDraft = { ...base, kind: 'hls', playlistUrl: 'http://example.org/live.m3u8', alt: '' }

describe('mediaOf', () => {
  test('names every picture in the order of showing', () => {
    expect(mediaOf(gallery)).toEqual([sha('b'), sha('a')])
    expect(mediaOf(pdf)).toEqual([sha('c'), sha('d')])
  })

  test('names the picture of a notice only when there is one', () => {
    expect(mediaOf(notice)).toEqual([])
    expect(mediaOf({ ...notice, imageSha256: sha('e') })).toEqual([sha('e')])
  })
})

test('factKeysOf names the fact of news and council, and of nothing else', () => {
  expect(factKeysOf(news)).toEqual(['portal'])
  expect(factKeysOf({ ...base, kind: 'council', factKey: 'council' })).toEqual(['council'])
  expect([gallery, pdf, notice, web, hls].flatMap(factKeysOf)).toEqual([])
})

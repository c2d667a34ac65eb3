import { expect, test } from 'vitest'
import { mediaOf } from '#player/slides/referenced'
import { parse } from '#schema/parse'
import type { SourceConfig } from '#schema/site-seed'
import { Slide, SlideDraft } from '#schema/slide'
import type { Db } from '../db/tables.ts'
import { openTestDatabase } from '../db/testing.ts'
import { sha } from '../releases/testing-content.ts'
import { completeSlide } from './complete-slide.ts'

const base = { title: 't', durationMs: 5_000 }
const IMAGE = sha(1)
const OTHER_IMAGE = sha(2)
const VIDEO = sha(3)

/** One of every kind, each with all that it can refer to. */
const DRAFTS: { readonly [K in SlideDraft['kind']]: Extract<SlideDraft, { kind: K }> } = {
  notice: { ...base, kind: 'notice', heading: 'h', body: 'b', imageSha256: IMAGE },
  image: { ...base, kind: 'image', imageSha256: IMAGE, alt: '', fit: 'cover' },
  gallery: {
    ...base,
    kind: 'gallery',
    itemDurationMs: 7_000,
    pictures: [IMAGE, OTHER_IMAGE].map((imageSha256) => ({ imageSha256, alt: '' })),
  },
  video: { ...base, kind: 'video', videoSha256: VIDEO, alt: '' },
  pdf: {
    ...base,
    kind: 'pdf',
    itemDurationMs: 9_000,
    fileName: 'a.pdf',
    pages: [IMAGE, OTHER_IMAGE, IMAGE].map((imageSha256) => ({ imageSha256, text: '' })),
  },
  web: { ...base, kind: 'web', url: 'https://www.bochum.de', zoomPercent: 100, alt: '' },
  hls: { ...base, kind: 'hls', playlistUrl: 'https://stream.example/live.m3u8', alt: '' },
  news: { ...base, kind: 'news', factKey: 'portal', itemCountMax: 3, itemDurationMs: 5_000 },
  council: { ...base, kind: 'council', factKey: 'council' },
  events: { ...base, kind: 'events', heading: 'h', entries: [{ title: 'Lesung', date: '2028-02-29' }] },
  table: { ...base, kind: 'table', heading: 'h', columns: ['a', 'b'], rows: [['1', '2']] },
  figure: { ...base, kind: 'figure', label: 'l', value: '7', source: 's', asOf: '2026-01-31' },
  clock: { ...base, kind: 'clock' },
  way: { ...base, kind: 'way' },
  ticker: { ...base, kind: 'ticker', lines: ['Eins', 'Zwei'], itemDurationMs: 5_000 },
}
const drafts = Object.values(DRAFTS)

const source = (id: string, kind: SourceConfig['kind'], factKey: string): SourceConfig => ({
  id,
  kind,
  name: id,
  address: 'https://x',
  factKey,
  checkEveryMs: 60_000,
  staleAfterMs: 60_000,
  expireAfterMs: 60_000,
  allowPrivateHosts: false,
})

async function open(): Promise<Db> {
  const db = await openTestDatabase()
  const asset = { size_bytes: 1, file_name: 'Datei', uploaded_at: 0 }
  await db
    .insertInto('asset')
    .values([
      { ...asset, sha256: IMAGE, media_type: 'image/webp' },
      { ...asset, sha256: OTHER_IMAGE, media_type: 'image/webp' },
      { ...asset, sha256: VIDEO, media_type: 'video/mp4', duration_ms: 12_345 },
    ])
    .execute()
  for (const [position, config] of [source('a', 'feed', 'portal'), source('b', 'council', 'council')].entries()) {
    await db
      .insertInto('source')
      .values({ id: config.id, position, config: JSON.stringify(config) })
      .execute()
  }
  return db
}

const complete = (db: Db, draft: SlideDraft) => db.transaction().execute((tx) => completeSlide(tx, 'id', draft))

test.each(drafts)(
  'a draft of kind $kind becomes a slide with an id, and what the server knows better',
  async (draft) => {
    await using db = await open()
    expect(parse(SlideDraft, draft)).toMatchObject({ ok: true })
    const slide = await complete(db, draft)
    expect(parse(Slide, slide)).toMatchObject({ ok: true })
    const known = {
      ...(draft.kind === 'video' && { videoDurationMs: 12_345 }),
      ...(draft.kind === 'gallery' && { durationMs: 14_000 }),
      ...(draft.kind === 'pdf' && { durationMs: 27_000 }),
    }
    expect(slide).toEqual({ ...draft, id: 'id', ...known })
  },
)

test('nothing travels along with a slide that its kind does not have', async () => {
  await using db = await open()
  const written = { ...DRAFTS.clock, heading: 'x', videoDurationMs: 1 }
  expect(await complete(db, written)).toEqual({ ...DRAFTS.clock, id: 'id' })
})

test.each(drafts.filter((draft) => mediaOf(draft).length > 0))(
  'each file of a slide of kind $kind must be there and be of the right sort',
  async (draft) => {
    const wrong = draft.kind === 'video' ? 'image/webp' : 'video/mp4'
    for (const sha256 of new Set(mediaOf(draft))) {
      await using db = await open()
      await db.updateTable('asset').set({ media_type: wrong }).where('sha256', '=', sha256).execute()
      await expect(complete(db, draft)).rejects.toMatchObject({
        code: 'NOT_FOUND',
        message: expect.stringMatching(/„Datei“ ist kein/),
      })
      await db.deleteFrom('asset').where('sha256', '=', sha256).execute()
      await expect(complete(db, draft)).rejects.toMatchObject({
        code: 'NOT_FOUND',
        message: expect.stringMatching(/nicht \(mehr\) da/),
      })
    }
  },
)

test.each<[string, SlideDraft, string]>([
  ['news of no source', { ...DRAFTS.news, factKey: 'other' }, 'NOT_FOUND'],
  ['news of the council', { ...DRAFTS.news, factKey: 'council' }, 'NOT_FOUND'],
  ['sessions of a feed', { ...DRAFTS.council, factKey: 'portal' }, 'NOT_FOUND'],
  ['a row that is too short', { ...DRAFTS.table, rows: [['1', '2'], ['1']] }, 'BAD_REQUEST'],
  ['a day that is none', { ...DRAFTS.events, entries: [{ title: 't', date: '2027-02-29' }] }, 'BAD_REQUEST'],
  ['a figure of no day', { ...DRAFTS.figure, asOf: '2026-04-31' }, 'BAD_REQUEST'],
  ['an address that is none', { ...DRAFTS.web, url: 'https://' }, 'BAD_REQUEST'],
  ['a stream behind a password', { ...DRAFTS.hls, playlistUrl: 'https://a:b@c.de/x' }, 'BAD_REQUEST'],
])('%s is refused', async (_what, draft, code) => {
  await using db = await open()
  await expect(complete(db, draft)).rejects.toMatchObject({ name: 'AppError', code })
})

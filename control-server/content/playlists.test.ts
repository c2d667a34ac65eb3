import { expect, test } from 'vitest'
import { openTestAssets } from '../assets/testing.ts'
import { openTestDatabase } from '../db/testing.ts'
import type { Db } from '../db/tables.ts'
import { createSite } from '../site/site.ts'
import { createPlaylists } from './playlists.ts'
import { readPlaylists } from './read-content.ts'

const notice = { kind: 'notice', title: 'Hinweis', durationMs: 8_000, heading: 'Heute', body: 'bis 16 Uhr' } as const

async function open(db: Db) {
  await db.transaction().execute((tx) => createSite(tx, { siteId: 's', siteName: 'S', timeZone: 'Europe/Berlin' }, 0))
  await db
    .insertInto('playlist')
    .values({ id: 'foyer', position: 0, name: 'Foyer', anchor_at: 1, slide_ids: '[]' })
    .execute()
  const assets = await openTestAssets(db)
  let drawn = 0
  let published = 0
  const playlists = createPlaylists({
    db,
    assets: assets.assets,
    nowMs: () => 5_000,
    drawId: () => `slide${++drawn}`,
    publishReleases: async () => void (published += 1),
  })
  return { playlists, assets, published: () => published }
}

test('a new slide goes to the end, and the list goes on where it was', async () => {
  await using db = await openTestDatabase()
  const { playlists, assets, published } = await open(db)
  await using _assets = assets
  await playlists.addSlide('foyer', { slide: notice, showNow: false })
  const list = await playlists.addSlide('foyer', { slide: { ...notice, title: 'Zweiter' }, showNow: false })
  expect(list.slides.map(({ title }) => title)).toEqual(['Hinweis', 'Zweiter'])
  expect((await readPlaylists(db))[0]?.anchorAt).toBe(1)
  expect(published()).toBe(2)
})

test('shown now, it is first and the list starts over at this moment, so that every screen changes at once', async () => {
  await using db = await openTestDatabase()
  const { playlists, assets } = await open(db)
  await using _assets = assets
  await playlists.addSlide('foyer', { slide: notice, showNow: false })
  const list = await playlists.addSlide('foyer', { slide: { ...notice, title: 'Jetzt' }, showNow: true })
  expect(list.slides[0]?.title).toBe('Jetzt')
  expect((await readPlaylists(db))[0]?.anchorAt).toBe(5_000)
})

test('a slide that is taken out can be put back, and an unknown one can not be put in', async () => {
  await using db = await openTestDatabase()
  const { playlists, assets } = await open(db)
  await using _assets = assets
  await playlists.addSlide('foyer', { slide: notice, showNow: false })
  await playlists.addSlide('foyer', { slide: notice, showNow: false })
  expect((await playlists.reorder('foyer', ['slide2'])).slides).toHaveLength(1)
  expect((await playlists.reorder('foyer', ['slide2', 'slide1'])).slides).toHaveLength(2)
  await expect(playlists.reorder('foyer', ['slide9'])).rejects.toMatchObject({ code: 'CONFLICT' })
})

test('an edit changes what the kind has and refuses what it has not', async () => {
  await using db = await openTestDatabase()
  const { playlists, assets } = await open(db)
  await using _assets = assets
  await playlists.addSlide('foyer', { slide: notice, showNow: false })
  expect(await playlists.editSlide('slide1', { heading: 'Morgen' })).toMatchObject({ heading: 'Morgen' })
  await expect(playlists.editSlide('slide1', { alt: 'Bild' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  await expect(playlists.editSlide('slide9', { title: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('a picture that is not stored and a list that does not exist are refused', async () => {
  await using db = await openTestDatabase()
  const { playlists, assets, published } = await open(db)
  await using _assets = assets
  const image = {
    kind: 'image',
    title: 't',
    durationMs: 5_000,
    imageSha256: 'a'.repeat(64),
    alt: '',
    fit: 'cover',
  } as const
  await expect(playlists.addSlide('foyer', { slide: image, showNow: true })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
  await expect(playlists.addSlide('keller', { slide: notice, showNow: true })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
  expect(published()).toBe(0)
})

import { expect, test } from 'vitest'
import { openTestDatabase } from '../db/testing.ts'
import type { Db } from '../db/tables.ts'
import { testScreen } from '../releases/testing-content.ts'
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
  let drawn = 0
  let published = 0
  const playlists = createPlaylists({
    db,
    nowMs: () => 5_000,
    drawId: () => `slide${++drawn}`,
    publishReleases: async () => void (published += 1),
  })
  return { playlists, published: () => published }
}

test('a new slide goes to the end, and the list goes on where it was', async () => {
  await using db = await openTestDatabase()
  const { playlists, published } = await open(db)
  await playlists.addSlide('foyer', { slide: notice, showNow: false })
  const list = await playlists.addSlide('foyer', { slide: { ...notice, title: 'Zweiter' }, showNow: false })
  expect(list.slides.map(({ title }) => title)).toEqual(['Hinweis', 'Zweiter'])
  expect((await readPlaylists(db))[0]?.anchorAt).toBe(1)
  expect(published()).toBe(2)
})

test('shown now, it is first and the list starts over at this moment, so that every screen changes at once', async () => {
  await using db = await openTestDatabase()
  const { playlists } = await open(db)
  await playlists.addSlide('foyer', { slide: notice, showNow: false })
  const list = await playlists.addSlide('foyer', { slide: { ...notice, title: 'Jetzt' }, showNow: true })
  expect(list.slides[0]?.title).toBe('Jetzt')
  expect((await readPlaylists(db))[0]?.anchorAt).toBe(5_000)
})

test('a slide that is taken out can be put back, and an unknown one can not be put in', async () => {
  await using db = await openTestDatabase()
  const { playlists } = await open(db)
  await playlists.addSlide('foyer', { slide: notice, showNow: false })
  await playlists.addSlide('foyer', { slide: notice, showNow: false })
  expect((await playlists.reorder('foyer', ['slide2'])).slides).toHaveLength(1)
  expect((await playlists.reorder('foyer', ['slide2', 'slide1'])).slides).toHaveLength(2)
  await expect(playlists.reorder('foyer', ['slide9'])).rejects.toMatchObject({ code: 'CONFLICT' })
})

test('an edit is the whole slide anew, of the kind that it was', async () => {
  await using db = await openTestDatabase()
  const { playlists } = await open(db)
  await playlists.addSlide('foyer', { slide: { ...notice, linkUrl: 'https://www.bochum.de' }, showNow: false })
  const edited = await playlists.editSlide('slide1', { slide: { ...notice, heading: 'Morgen' } })
  expect(edited).toEqual({ ...notice, id: 'slide1', heading: 'Morgen' })
  expect((await playlists.list())[0]?.slides).toEqual([edited])
  const clock = { kind: 'clock', title: 'Uhr', durationMs: 5_000 } as const
  await expect(playlists.editSlide('slide1', { slide: clock })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  await expect(playlists.editSlide('slide9', { slide: notice })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('a list names the monitors that its rules mean, however they are meant', async () => {
  await using db = await openTestDatabase()
  const { playlists } = await open(db)
  for (const [position, screen] of [
    testScreen('a'),
    testScreen('b', 'monitor', 'west'),
    testScreen('c', 'stele'),
  ].entries()) {
    await db
      .insertInto('screen')
      .values({ id: screen.id, position, body: JSON.stringify(screen), player_id: null })
      .execute()
  }
  const rule = { id: 'r', name: 'R', times: {}, priority: 'base' }
  const action = { kind: 'playlist', zoneId: 'z', playlistId: 'foyer' }
  const target = { kind: 'tags', expression: 'building:ost' }
  await db
    .insertInto('rule')
    .values({ id: 'r', position: 0, body: JSON.stringify({ ...rule, action, target }) })
    .execute()
  expect((await playlists.list())[0]?.screenNames).toEqual(['a'])
})

test('a picture that is not stored and a list that does not exist are refused', async () => {
  await using db = await openTestDatabase()
  const { playlists, published } = await open(db)
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

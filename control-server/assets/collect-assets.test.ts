import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Db } from '../db/tables.ts'
import { openTestDatabase } from '../db/testing.ts'
import { createSite } from '../site/site.ts'
import { UNUSED_KEPT_MS } from './collect-assets.ts'
import { type Disk, nodeDisk } from './disk.ts'
import { openTestAssets, type TestAssets } from './testing.ts'

const DAY_MS = 86_400_000
const { signal } = new AbortController()

interface Hall extends AsyncDisposable {
  readonly db: Db
  readonly test: TestAssets
  pass(durationMs: number): void
  collect(): Promise<number>
}

async function openHall(disk: Disk = nodeDisk): Promise<Hall> {
  const db = await openTestDatabase()
  let now = 100 * DAY_MS
  const test = await openTestAssets(db, disk, () => now)
  await db.transaction().execute((tx) => createSite(tx, { siteId: 's', siteName: 'S', timeZone: 'Europe/Berlin' }, 0))
  return {
    db,
    test,
    pass: (durationMs) => void (now += durationMs),
    collect: () => test.assets.collectUnused(signal),
    [Symbol.asyncDispose]: async () => {
      await test[Symbol.asyncDispose]()
      await db.destroy()
    },
  }
}

const bring = async ({ test }: Hall, n: number) => (await test.assets.takeInJson(`${n}.json`, { n })).sha256

/** The ways in which something names a file, each with its way to let go of it. */
const HOLDERS: Record<string, (db: Db, sha256: string) => Promise<() => Promise<unknown>>> = {
  slide: async (db, sha256) => {
    const id = `slide-${sha256.slice(0, 8)}`
    const body = JSON.stringify({ id, kind: 'gallery', pictures: [{ alt: '', imageSha256: sha256 }] })
    await db
      .insertInto('slide')
      .values({ id, body })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return () => db.deleteFrom('slide').where('id', '=', id).execute()
  },
  release: async (db, sha256) => {
    const id = `release-${sha256.slice(0, 8)}`
    await db
      .insertInto('release')
      .values({ id, size_bytes: 2, body: '{}' })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await db
      .insertInto('release_asset')
      .values({ release_id: id, sha256 })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return () => db.deleteFrom('release').where('id', '=', id).execute()
  },
  fact: async (db, sha256) => {
    const key = `fact-${sha256.slice(0, 8)}`
    const body = JSON.stringify({ kind: 'news', items: [{ imageSha256: sha256 }] })
    await db
      .insertInto('live_fact')
      .values({ key, seq: 1, times: '{}', body })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return () => db.deleteFrom('live_fact').where('key', '=', key).execute()
  },
  branding: async (db, sha256) => {
    await db
      .updateTable('site')
      .set({ branding: JSON.stringify({ logoSha256: sha256 }) })
      .execute()
    return () => db.updateTable('site').set({ branding: '{}' }).execute()
  },
  plan: async (db, sha256) => {
    await db.updateTable('site').set({ building_sha256: sha256 }).execute()
    return () => db.updateTable('site').set({ building_sha256: null }).execute()
  },
  bundle: async (db, sha256) => {
    await db.updateTable('site').set({ bundle_sha256: sha256 }).execute()
    return () => db.updateTable('site').set({ bundle_sha256: null }).execute()
  },
}

describe('collecting unused files', () => {
  it.each(Object.keys(HOLDERS))('keeps what a %s needs for as long as it does, and a week longer', async (holder) => {
    await using hall = await openHall()
    const sha256 = await bring(hall, 1)
    const release = await HOLDERS[holder]?.(hall.db, sha256)
    for (const _round of [1, 2, 3]) {
      await hall.collect()
      hall.pass(UNUSED_KEPT_MS)
    }
    expect(await hall.test.assets.find(sha256)).toBeDefined()
    await release?.()
    expect(await hall.collect()).toBe(0)
    hall.pass(UNUSED_KEPT_MS - 1)
    expect(await hall.collect()).toBe(0)
    hall.pass(1)
    expect(await hall.collect()).toBe(1)
    expect(await hall.test.assets.find(sha256)).toBeUndefined()
    expect(existsSync(hall.test.assets.path(sha256))).toBe(false)
  })

  it('lets go of pictures of news that no feed has carried for a week', async () => {
    await using hall = await openHall()
    const sha256 = await bring(hall, 1)
    const image = { source_id: 'portal', url: 'https://x', sha256, problem: null, fetched_at: 0 }
    await hall.db
      .insertInto('source_image')
      .values({ ...image, wanted_at: 100 * DAY_MS })
      .execute()
    await hall.collect()
    hall.pass(UNUSED_KEPT_MS)
    await hall.collect()
    expect(await hall.db.selectFrom('source_image').selectAll().execute()).toEqual([])
    expect(await hall.test.assets.find(sha256)).toBeDefined()
    hall.pass(UNUSED_KEPT_MS)
    expect(await hall.collect()).toBe(1)
  })

  it('counts the week anew for a file that is brought again', async () => {
    await using hall = await openHall()
    const sha256 = await bring(hall, 1)
    await hall.collect()
    hall.pass(UNUSED_KEPT_MS)
    await bring(hall, 1)
    expect(await hall.collect()).toBe(0)
    expect(await hall.test.assets.find(sha256)).toBeDefined()
  })

  it('is not held up by a clock that was years ahead', async () => {
    await using hall = await openHall()
    const sha256 = await bring(hall, 1)
    hall.pass(3_650 * DAY_MS)
    await hall.collect()
    hall.pass(-3_650 * DAY_MS)
    await hall.collect()
    hall.pass(UNUSED_KEPT_MS)
    expect(await hall.collect()).toBe(1)
    expect(await hall.test.assets.find(sha256)).toBeUndefined()
  })

  it('goes on where a server was cut off between the row and the file', async () => {
    let isDead = false
    const disk: Disk = {
      ...nodeDisk,
      remove: async (path) => {
        if (isDead) throw new Error('power cut')
        await nodeDisk.remove(path)
      },
    }
    await using hall = await openHall(disk)
    const sha256 = await bring(hall, 1)
    await hall.collect()
    hall.pass(UNUSED_KEPT_MS)
    isDead = true
    await expect(hall.collect()).rejects.toThrow('power cut')
    isDead = false
    expect(await hall.collect()).toBe(1)
    expect(existsSync(hall.test.assets.path(sha256))).toBe(false)
  })
})

it('waits for a file that is being brought again at this moment', async () => {
  const reached = Promise.withResolvers<void>()
  const mayGoOn = Promise.withResolvers<void>()
  let isArmed = false
  const disk: Disk = {
    ...nodeDisk,
    // Between the new name of the file and the row in the database.
    syncFolder: async (path) => {
      await nodeDisk.syncFolder(path)
      if (!isArmed) return
      reached.resolve()
      await mayGoOn.promise
    },
  }
  await using hall = await openHall(disk)
  const sha256 = await bring(hall, 1)
  await hall.collect()
  hall.pass(UNUSED_KEPT_MS)
  isArmed = true
  const bringing = bring(hall, 1)
  await reached.promise
  const collecting = hall.collect()
  // Time in which a collector that does not wait would have deleted the file.
  await Promise.race([collecting, setTimeout(200)])
  mayGoOn.resolve()
  await Promise.all([bringing, collecting])
  expect(await hall.test.assets.find(sha256)).toBeDefined()
  expect(existsSync(hall.test.assets.path(sha256))).toBe(true)
})

type Step =
  | { readonly kind: 'bring' | 'hold' | 'let go'; readonly n: number }
  | { readonly kind: 'pass'; readonly days: number }
  | { readonly kind: 'collect' }
  | { readonly kind: 'bring while collecting'; readonly n: number }

const n = fc.nat(3)
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom('bring' as const, 'hold' as const, 'let go' as const), n }),
  fc.record({ kind: fc.constant('pass' as const), days: fc.integer({ min: 1, max: 9 }) }),
  fc.constant({ kind: 'collect' as const }),
  fc.record({ kind: fc.constant('bring while collecting' as const), n }),
)

/** What is used is there, byte for byte; and a row and its file are both there, or neither is. */
async function check(
  hall: Hall,
  held: ReadonlyMap<number, unknown>,
  known: ReadonlyMap<number, string>,
): Promise<void> {
  for (const [number, sha256] of known) {
    const isThere = (await hall.test.assets.find(sha256)) !== undefined
    expect(existsSync(hall.test.assets.path(sha256))).toBe(isThere)
    if (!held.has(number)) continue
    expect(isThere).toBe(true)
    expect(await readFile(hall.test.assets.path(sha256), 'utf8')).toBe(JSON.stringify({ n: number }))
  }
}

it('never takes a file that something uses, in any order of bringing, using, waiting and collecting', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      await using hall = await openHall()
      const known = new Map<number, string>()
      const held = new Map<number, () => Promise<unknown>>()
      for (const one of steps) {
        if (one.kind === 'bring') known.set(one.n, await bring(hall, one.n))
        if (one.kind === 'pass') hall.pass(one.days * DAY_MS)
        if (one.kind === 'collect') await hall.collect()
        if (one.kind === 'bring while collecting') {
          const [sha256] = await Promise.all([bring(hall, one.n), hall.collect(), hall.collect()])
          known.set(one.n, sha256)
        }
        if (one.kind === 'hold') {
          const sha256 = known.get(one.n) ?? ''
          // As routes do: only what is still there can be used.
          const isThere = (await hall.test.assets.find(sha256)) !== undefined
          if (isThere) held.set(one.n, (await HOLDERS['slide']?.(hall.db, sha256)) ?? (async () => undefined))
        }
        if (one.kind === 'let go') {
          await held.get(one.n)?.()
          held.delete(one.n)
        }
        await check(hall, held, known)
      }
    }),
    { numRuns: 40 },
  )
})

import { createHash } from 'node:crypto'
import type { Release, ReleasePointer } from '#schema/release'
import type { PublishReport } from '#schema/staff-api'
import { releaseTopic } from '#schema/topics'
import type { Db, Tx } from '../db/tables.ts'
import type { ChangeFeed } from '../http/change-feed.ts'
import type { Publisher } from '../publishing/publisher.ts'
import { compileRelease, type SiteContent } from './compile-release.ts'
import { createReleaseWriter } from './write-releases.ts'

export interface ReleaseDeps {
  readonly db: Db
  readonly publisher: Publisher
  readonly changes: ChangeFeed
  readonly siteId: string
  readonly epoch: number
  readonly nowMs: () => number
  /** All content as it is inside the transaction. */
  readonly readContent: (tx: Tx) => Promise<SiteContent>
}

/** Compiles, signs and publishes what players should play, and hands out what has been published. */
export interface Releases {
  /** For every player; a player whose plan has not changed keeps its generation. */
  publish(): Promise<PublishReport>
  /** After a start or when the broker has forgotten: every pointer again. */
  republishAll(): Promise<void>
  /** The newest pointer of a player in its signed envelope. */
  sealedPointer(playerId: string): Promise<string | undefined>
  /** Canonical JSON, only of a release that this player was told to play. */
  body(playerId: string, releaseId: string): Promise<string | undefined>
  /** Canonical JSON of what this player should play now. */
  newestBody(playerId: string): Promise<string | undefined>
}

/** Generations kept per player: what a player may still be downloading, and some history for questions. */
const GENERATIONS_KEPT = 50

/** Of one statement: SQLite takes 32766 values at most. */
const ROWS_AT_ONCE = 1_000

type Published = PublishReport['releases'][number]

export function createReleases(deps: ReleaseDeps): Releases {
  const { db, publisher, siteId, epoch } = deps
  const announce = async (playerId: string) => {
    const pointer = await newestPointer(db, epoch, playerId)
    if (pointer) await publisher.publish(releaseTopic(siteId, playerId), pointer)
  }
  return {
    publish: async () => {
      const published = await db.transaction().execute((tx) => compileAll(tx, deps))
      for (const { playerId, changed } of published) if (changed) await announce(playerId)
      deps.changes.announce('content')
      deps.changes.announce('players')
      return { releases: published }
    },
    republishAll: async () => {
      for (const { id } of await db.selectFrom('player').select('id').execute()) await announce(id)
    },
    sealedPointer: async (playerId) => {
      const pointer = await newestPointer(db, epoch, playerId)
      return pointer && publisher.seal(releaseTopic(siteId, playerId), pointer)
    },
    body: async (playerId, releaseId) =>
      (await bodies(db, playerId).where('release_id', '=', releaseId).executeTakeFirst())?.body,
    newestBody: async (playerId) =>
      (await bodies(db, playerId).orderBy('gen', 'desc').limit(1).executeTakeFirst())?.body,
  }
}

function bodies(db: Db, playerId: string) {
  return db
    .selectFrom('published_release')
    .innerJoin('release', 'release.id', 'published_release.release_id')
    .select('release.body')
    .where('player_id', '=', playerId)
}

async function compileAll(tx: Tx, { readContent, nowMs }: ReleaseDeps): Promise<Published[]> {
  const content = await readContent(tx)
  const write = createReleaseWriter()
  const published: Published[] = []
  for (const { id: playerId } of await tx.selectFrom('player').select('id').execute()) {
    const release = compileRelease(content, playerId)
    if (!release) continue
    const body = write(release)
    const sizeBytes = Buffer.byteLength(body)
    const releaseId = createHash('sha256').update(body).digest('hex')
    const before = await newest(tx, playerId)
    if (before?.release_id === releaseId) {
      published.push({ playerId, gen: before.gen, releaseId, sizeBytes, changed: false })
      continue
    }
    const gen = (before?.gen ?? 0) + 1
    await insertRelease(tx, releaseId, body, release)
    await tx
      .insertInto('published_release')
      .values({ player_id: playerId, gen, release_id: releaseId, published_at: nowMs() })
      .execute()
    published.push({ playerId, gen, releaseId, sizeBytes, changed: true })
    await prune(tx, playerId, gen)
  }
  return published
}

/** Equal plans of a player share a row. Its files are kept for as long as it is. */
async function insertRelease(tx: Tx, id: string, body: string, { assets }: Release): Promise<void> {
  const row = { id, size_bytes: Buffer.byteLength(body), body }
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('release')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 0n || assets.length === 0) return
  const files = assets.map(({ sha256 }) => ({ release_id: id, sha256 }))
  for (let from = 0; from < files.length; from += ROWS_AT_ONCE) {
    await tx
      .insertInto('release_asset')
      .values(files.slice(from, from + ROWS_AT_ONCE))
      .execute()
  }
}

async function prune(tx: Tx, playerId: string, newestGen: number): Promise<void> {
  await tx
    .deleteFrom('published_release')
    .where('player_id', '=', playerId)
    .where('gen', '<=', newestGen - GENERATIONS_KEPT)
    .execute()
  await tx
    .deleteFrom('release')
    .where('id', 'not in', (eb) => eb.selectFrom('published_release').select('release_id'))
    .execute()
}

async function newestPointer(db: Db, epoch: number, playerId: string): Promise<ReleasePointer | undefined> {
  const row = await newest(db, playerId)
  if (!row) return undefined
  const { gen, release_id, size_bytes, published_at, bytes_per_sec_max } = row
  return {
    epoch,
    gen,
    releaseId: release_id,
    sizeBytes: size_bytes,
    publishedAt: published_at,
    ...(bytes_per_sec_max !== null && { bytesPerSecMax: bytes_per_sec_max }),
  }
}

function newest(db: Db | Tx, playerId: string) {
  return db
    .selectFrom('published_release')
    .innerJoin('release', 'release.id', 'published_release.release_id')
    .innerJoin('player', 'player.id', 'published_release.player_id')
    .select(['gen', 'release_id', 'size_bytes', 'published_at', 'bytes_per_sec_max'])
    .where('player_id', '=', playerId)
    .orderBy('gen', 'desc')
    .limit(1)
    .executeTakeFirst()
}

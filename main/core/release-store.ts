import Type from 'typebox'
import type { PieceMap } from '#player/releases/pieces'
import type { ReleaseChange } from '#player/releases/sync-types'
import { AssetRef } from '#schema/asset'
import { Sha256 } from '#schema/primitives'
import { ReleasePointer } from '#schema/release'
import { fail, ok, type Result } from '#schema/result'
import type { Db } from './database.ts'
import { readRow } from './row.ts'

type Slot = 'active' | 'previous' | 'wanted'

/** Which release plays, which one is to play, and which files are on disk with checked bytes. */
export class ReleaseStore {
  readonly #db: Db

  constructor(db: Db) {
    this.#db = db
  }

  pointer(slot: Slot): ReleasePointer | undefined {
    const row = this.#db.prepare('SELECT * FROM slot WHERE name = ?').get(slot)
    if (row === undefined) return undefined
    const { epoch, gen, release_id, size_bytes, published_at, bytes_per_sec_max } = readRow(SlotRow, row)
    return {
      epoch,
      gen,
      releaseId: release_id,
      sizeBytes: size_bytes,
      publishedAt: published_at,
      ...(bytes_per_sec_max !== null && { bytesPerSecMax: bytes_per_sec_max }),
    }
  }

  /** Failures of the active release so far; undefined when it is not on trial. */
  strikeCount(): number | undefined {
    const row = this.#db.prepare('SELECT strike_count FROM trial').get()
    return row === undefined ? undefined : readRow(TrialRow, row).strike_count
  }

  rejectedReleaseId(): string | undefined {
    const row = this.#db.prepare('SELECT release_id FROM rejected').get()
    return row === undefined ? undefined : readRow(RejectedRow, row).release_id
  }

  /** Everything older than this pointer is refused from now on, and a rejected release may be wanted again later. */
  rememberWanted(pointer: ReleasePointer): void {
    this.#db.transaction(() => {
      this.#put('wanted', pointer)
      this.#db.prepare('DELETE FROM rejected WHERE release_id <> ?').run(pointer.releaseId)
    })()
  }

  /** Does nothing when another release is on trial, or none. Undefined: its trial is over. */
  noteTrial(releaseId: string, strikeCount: number | undefined): void {
    if (strikeCount === undefined) this.#db.prepare('DELETE FROM trial WHERE release_id = ?').run(releaseId)
    else this.#db.prepare('UPDATE trial SET strike_count = ? WHERE release_id = ?').run(strikeCount, releaseId)
  }

  saveBody(releaseId: string, text: string): void {
    this.#db.prepare('INSERT OR REPLACE INTO release_body (release_id, body) VALUES (?, ?)').run(releaseId, text)
  }

  /** As it was saved: whoever reads it checks it. */
  body(releaseId: string): string | undefined {
    const row = this.#db.prepare('SELECT body FROM release_body WHERE release_id = ?').get(releaseId)
    return row === undefined ? undefined : readRow(BodyRow, row).body
  }

  /** The file is on disk and its bytes have been checked. */
  admitAsset({ sha256, sizeBytes, mediaType }: AssetRef): void {
    this.#db.transaction(() => {
      this.#db
        .prepare('INSERT OR REPLACE INTO asset (sha256, size_bytes, media_type) VALUES (?, ?, ?)')
        .run(sha256, sizeBytes, mediaType)
      this.forgetPieces(sha256)
    })()
  }

  forgetAsset(sha256: string): void {
    this.#db.prepare('DELETE FROM asset WHERE sha256 = ?').run(sha256)
  }

  asset(sha256: string): AssetRef | undefined {
    const row = this.#db.prepare('SELECT * FROM asset WHERE sha256 = ?').get(sha256)
    if (row === undefined) return undefined
    const { size_bytes, media_type } = readRow(AssetRow, row)
    return readRow(AssetRef, { sha256, sizeBytes: size_bytes, mediaType: media_type })
  }

  /** Those of the given files that are not on disk. */
  missing(assets: readonly AssetRef[]): AssetRef[] {
    return assets.filter(({ sha256 }) => this.asset(sha256) === undefined)
  }

  /** Pieces of an unfinished file whose bytes are on the medium and have been checked; undefined when nobody knows. */
  pieces(sha256: string): PieceMap | undefined {
    const row = this.#db.prepare('SELECT hex(pieces) AS pieces FROM part WHERE sha256 = ?').get(sha256)
    return row === undefined ? undefined : new Uint8Array(Buffer.from(readRow(PartRow, row).pieces, 'hex'))
  }

  savePieces(sha256: string, pieces: PieceMap): void {
    this.#db.prepare('INSERT OR REPLACE INTO part (sha256, pieces) VALUES (?, ?)').run(sha256, Buffer.from(pieces))
  }

  forgetPieces(sha256: string): void {
    this.#db.prepare('DELETE FROM part WHERE sha256 = ?').run(sha256)
  }

  /** The moment at which a new release begins to play: one transaction, refused while one of its files is missing. */
  switchTo({ active, previous, trial }: ReleaseChange, assets: readonly AssetRef[]): Result<undefined, 'missing'> {
    return this.#db.transaction((): Result<undefined, 'missing'> => {
      if (!this.#isWhole(active, assets)) return fail('missing')
      this.#put('active', active)
      this.#putPrevious(previous)
      this.#db.prepare('DELETE FROM rejected WHERE release_id = ?').run(active.releaseId)
      if (trial !== 'kept') this.#endTrial()
      if (trial === 'opened') {
        this.#db.prepare('INSERT INTO trial (release_id, strike_count) VALUES (?, 0)').run(active.releaseId)
      }
      return ok(undefined)
    })()
  }

  /**
   * The way back: one transaction, refused while one of its files is missing. The rejected release stays out, also
   * after a restart, until another one is wanted.
   */
  revertTo(
    to: ReleasePointer,
    rejectedReleaseId: string | undefined,
    assets: readonly AssetRef[],
  ): Result<undefined, 'missing'> {
    return this.#db.transaction((): Result<undefined, 'missing'> => {
      if (!this.#isWhole(to, assets)) return fail('missing')
      this.#put('active', to)
      this.#putPrevious(undefined)
      this.#endTrial()
      this.#db.prepare('DELETE FROM rejected').run()
      if (rejectedReleaseId !== undefined) {
        this.#db.prepare('INSERT INTO rejected (release_id) VALUES (?)').run(rejectedReleaseId)
      }
      return ok(undefined)
    })()
  }

  /** Releases that still matter: whatever else is on disk may be collected. */
  keptReleaseIds(): string[] {
    const pointers = [this.pointer('active'), this.pointer('previous'), this.pointer('wanted')]
    return [...new Set(pointers.flatMap((pointer) => pointer?.releaseId ?? []))]
  }

  deleteOtherBodies(keptIds: readonly string[]): void {
    this.#db
      .prepare('DELETE FROM release_body WHERE release_id NOT IN (SELECT value FROM json_each(?))')
      .run(JSON.stringify(keptIds))
  }

  #endTrial(): void {
    this.#db.prepare('DELETE FROM trial').run()
  }

  #isWhole({ releaseId }: ReleasePointer, assets: readonly AssetRef[]): boolean {
    return this.body(releaseId) !== undefined && this.missing(assets).length === 0
  }

  #putPrevious(pointer: ReleasePointer | undefined): void {
    if (pointer) this.#put('previous', pointer)
    else this.#db.prepare(`DELETE FROM slot WHERE name = 'previous'`).run()
  }

  #put(slot: Slot, { epoch, gen, releaseId, sizeBytes, publishedAt, bytesPerSecMax }: ReleasePointer): void {
    this.#db
      .prepare(
        `INSERT OR REPLACE INTO slot (name, epoch, gen, release_id, size_bytes, published_at, bytes_per_sec_max)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(slot, epoch, gen, releaseId, sizeBytes, publishedAt, bytesPerSecMax ?? null)
  }
}

const SlotRow = Type.Object({
  epoch: ReleasePointer.properties.epoch,
  gen: ReleasePointer.properties.gen,
  release_id: ReleasePointer.properties.releaseId,
  size_bytes: ReleasePointer.properties.sizeBytes,
  published_at: ReleasePointer.properties.publishedAt,
  bytes_per_sec_max: Type.Union([Type.Integer(), Type.Null()]),
})
const TrialRow = Type.Object({ strike_count: Type.Integer({ minimum: 0 }) })
const RejectedRow = Type.Object({ release_id: Sha256 })
const BodyRow = Type.Object({ body: Type.String() })
const AssetRow = Type.Object({ size_bytes: Type.Integer(), media_type: Type.String() })
const PartRow = Type.Object({ pieces: Type.String() })

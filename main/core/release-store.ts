import Type from 'typebox'
import { AssetRef } from '#schema/asset'
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
    const { epoch, gen, release_id, size_bytes, published_at } = readRow(SlotRow, row)
    return { epoch, gen, releaseId: release_id, sizeBytes: size_bytes, publishedAt: published_at }
  }

  /** Everything older than this pointer is refused from now on, also after a restart. */
  rememberWanted(pointer: ReleasePointer): void {
    this.#put('wanted', pointer)
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
    this.#db
      .prepare('INSERT OR REPLACE INTO asset (sha256, size_bytes, media_type) VALUES (?, ?, ?)')
      .run(sha256, sizeBytes, mediaType)
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

  /**
   * The moment at which a new release begins to play: one transaction, refused while one of its files is missing.
   * What played until now is kept as the previous release.
   */
  switchTo(pointer: ReleasePointer, assets: readonly AssetRef[]): Result<undefined, 'missing'> {
    return this.#db.transaction((): Result<undefined, 'missing'> => {
      if (this.body(pointer.releaseId) === undefined || this.missing(assets).length > 0) return fail('missing')
      const active = this.pointer('active')
      if (active && active.releaseId !== pointer.releaseId) this.#put('previous', active)
      this.#put('active', pointer)
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

  #put(slot: Slot, { epoch, gen, releaseId, sizeBytes, publishedAt }: ReleasePointer): void {
    this.#db
      .prepare(
        `INSERT OR REPLACE INTO slot (name, epoch, gen, release_id, size_bytes, published_at) VALUES (?, ?, ?, ?, ?, ?)`,
      )
      .run(slot, epoch, gen, releaseId, sizeBytes, publishedAt)
  }
}

const SlotRow = Type.Object({
  epoch: ReleasePointer.properties.epoch,
  gen: ReleasePointer.properties.gen,
  release_id: ReleasePointer.properties.releaseId,
  size_bytes: ReleasePointer.properties.sizeBytes,
  published_at: ReleasePointer.properties.publishedAt,
})
const BodyRow = Type.Object({ body: Type.String() })
const AssetRow = Type.Object({ size_bytes: Type.Integer(), media_type: Type.String() })

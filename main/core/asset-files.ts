import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { emptyPieceMap, hasPiece, type Piece, type PieceMap, piecesOf, withPiece } from '#player/releases/pieces'
import { type AssetRef, PIECED_ABOVE_BYTES } from '#schema/asset'
import { fail, ok, type Result } from '#schema/result'
import type { ByteRange } from './byte-range.ts'
import { type Disk, isDiskFull, type WritableFile } from './disk.ts'
import type { ReleaseStore } from './release-store.ts'

export interface AssetFilesDeps {
  readonly folder: string
  readonly disk: Disk
  readonly releases: ReleaseStore
  /** A file that was checked once turned out to be damaged or gone. It has been taken out already. */
  readonly onDamaged: (sha256: string) => void
}

/**
 * Content-addressed files. A file appears under its hash only after its bytes have been checked, and nothing is given
 * to a page that has not been checked again since this process started: disks rot.
 */
export class AssetFiles {
  readonly #deps: AssetFilesDeps
  /** Outcome of the check of this start, by hash. */
  readonly #checks = new Map<string, Promise<boolean>>()
  /** Files that collecting is deleting, by hash: the disk may still have them, but not for long. */
  readonly #leaving = new Map<string, Promise<void>>()

  constructor(deps: AssetFilesDeps) {
    this.#deps = deps
  }

  /** Makes the folder. Must be called before anything else. */
  async prepare(): Promise<void> {
    await this.#deps.disk.createFolder(this.#deps.folder)
  }

  freeBytes(): Promise<number> {
    return this.#deps.disk.freeBytes(this.#deps.folder)
  }

  /** How much of a file has been downloaded already. */
  async partBytes(sha256: string): Promise<number> {
    return (await this.#deps.disk.sizeBytes(this.#partPath(sha256))) ?? 0
  }

  openPart(sha256: string, fromByte: number): Promise<WritableFile> {
    return this.#deps.disk.openAt(this.#partPath(sha256), fromByte)
  }

  async dropPart(sha256: string): Promise<void> {
    await this.#deps.disk.remove(this.#partPath(sha256))
    this.#deps.releases.forgetPieces(sha256)
  }

  /** The pieces of a file that are here. Where nobody has counted them, as after bytes have rotted, they are checked. */
  async pieces(asset: AssetRef): Promise<PieceMap> {
    const { disk, releases } = this.#deps
    const sizeBytes = await disk.sizeBytes(this.#partPath(asset.sha256))
    if (sizeBytes === undefined) return emptyPieceMap(piecesOf(asset).length)
    return releases.pieces(asset.sha256) ?? (await this.#countPieces(asset))
  }

  /** Takes a checked piece; when this resolves it is not asked for again. @param known with this piece */
  async addPiece({ sha256 }: AssetRef, { fromByte }: Piece, bytes: Uint8Array, known: PieceMap): Promise<void> {
    await this.#deps.disk.writeAt(this.#partPath(sha256), fromByte, bytes)
    this.#deps.releases.savePieces(sha256, known)
  }

  /** Checks a complete and synced download and makes it playable: all of it, or none of it. */
  async admit(asset: AssetRef): Promise<Result<undefined, 'corrupt'>> {
    const { disk, folder, releases } = this.#deps
    const part = this.#partPath(asset.sha256)
    const sizeBytes = await disk.sizeBytes(part)
    if (sizeBytes !== asset.sizeBytes || (await this.#hash(part)) !== asset.sha256) {
      await this.#keepGoodPieces(asset)
      return fail('corrupt')
    }
    await disk.rename(part, this.#path(asset.sha256))
    await disk.syncFolder(folder)
    releases.admitAsset(asset)
    this.#checks.set(asset.sha256, Promise.resolve(true))
    return ok(undefined)
  }

  /**
   * Those of the given files that are not here. A file without a row, as after a lost database, is checked and taken
   * up again instead of being downloaded; one that has vanished under its row is forgotten.
   */
  async missing(assets: readonly AssetRef[]): Promise<AssetRef[]> {
    const missing: AssetRef[] = []
    for (const asset of assets) if (!(await this.#isHere(asset))) missing.push(asset)
    return missing
  }

  /** The file, if its bytes are sound: checked once in each start of the process. */
  async sound(sha256: string): Promise<AssetRef | undefined> {
    const asset = this.#deps.releases.asset(sha256)
    if (!asset) return undefined
    let check = this.#checks.get(sha256)
    if (!check) {
      check = this.#check(asset)
      this.#checks.set(sha256, check)
      // A check that could not be made says nothing; the next one tries again.
      check.catch(() => this.#checks.delete(sha256))
    }
    return (await check) ? asset : undefined
  }

  /** From byte `start` up to and including byte `end`. Only for what `sound` has returned. */
  read(sha256: string, range?: ByteRange): AsyncIterable<Uint8Array> {
    return this.#deps.disk.read(this.#path(sha256), range)
  }

  /** All bytes of a small file, checked; undefined when it is not here. */
  async bytes(sha256: string): Promise<Uint8Array | undefined> {
    if (!(await this.sound(sha256))) return undefined
    const chunks: Uint8Array[] = []
    for await (const chunk of this.read(sha256)) chunks.push(chunk)
    return Buffer.concat(chunks)
  }

  /**
   * Deletes every file that is not kept and has not been written since `olderThanMs`. Its row goes first, in the same
   * breath as the question whether it is kept, so that no release can be switched to whose file is about to go.
   */
  async collect(isKept: (sha256: string) => boolean, olderThanMs: number): Promise<number> {
    const { disk, folder } = this.#deps
    let count = 0
    for (const { name, modifiedAt } of await disk.list(folder)) {
      const sha256 = name.replace(/\.part$/, '')
      if (modifiedAt >= olderThanMs || isKept(sha256)) continue
      this.#checks.delete(sha256)
      this.#forget(sha256)
      await this.#leave(sha256, () => disk.remove(join(folder, name)))
      count++
    }
    return count
  }

  async #leave(sha256: string, remove: () => Promise<void>): Promise<void> {
    const leaving = Promise.all([this.#leaving.get(sha256), remove()]).then(() => undefined)
    this.#leaving.set(sha256, leaving)
    try {
      await leaving
    } finally {
      if (this.#leaving.get(sha256) === leaving) this.#leaving.delete(sha256)
    }
  }

  /** Of a file that is not what its name promises only the bad pieces go; all of it when every single one looks right. */
  async #keepGoodPieces(asset: AssetRef): Promise<void> {
    const known = await this.#countPieces(asset)
    const goodCount = piecesOf(asset).filter(({ index }) => hasPiece(known, index)).length
    if (goodCount === 0 || goodCount === piecesOf(asset).length) await this.dropPart(asset.sha256)
  }

  async #countPieces(asset: AssetRef): Promise<PieceMap> {
    const part = this.#partPath(asset.sha256)
    const sizeBytes = (await this.#deps.disk.sizeBytes(part)) ?? 0
    const pieces = piecesOf(asset)
    let known = emptyPieceMap(pieces.length)
    for (const piece of pieces) {
      const end = piece.fromByte + piece.sizeBytes - 1
      if (end >= sizeBytes) break
      if ((await this.#hash(part, { start: piece.fromByte, end })) === piece.sha256)
        known = withPiece(known, piece.index)
    }
    if (pieces.length > 0) this.#deps.releases.savePieces(asset.sha256, known)
    return known
  }

  async #isHere(asset: AssetRef): Promise<boolean> {
    const { disk, releases } = this.#deps
    await this.#leaving.get(asset.sha256)
    const sizeBytes = await disk.sizeBytes(this.#path(asset.sha256))
    if (releases.asset(asset.sha256)) {
      if (sizeBytes === asset.sizeBytes) return true
      await this.#takeOut(asset)
      return false
    }
    if (sizeBytes !== asset.sizeBytes || (await this.#hash(this.#path(asset.sha256))) !== asset.sha256) return false
    releases.admitAsset(asset)
    this.#checks.set(asset.sha256, Promise.resolve(true))
    return true
  }

  async #check(asset: AssetRef): Promise<boolean> {
    const { disk, onDamaged } = this.#deps
    const path = this.#path(asset.sha256)
    const sizeBytes = await disk.sizeBytes(path)
    if (sizeBytes === asset.sizeBytes && (await this.#hash(path)) === asset.sha256) return true
    await this.#takeOut(asset)
    onDamaged(asset.sha256)
    return false
  }

  /** Bad bytes are never found under the name of good ones. The good pieces of a large file are used again. */
  async #takeOut({ sha256, sizeBytes }: AssetRef): Promise<void> {
    const { disk } = this.#deps
    this.#checks.delete(sha256)
    const foundBytes = await disk.sizeBytes(this.#path(sha256))
    const hasGoodPieces = sizeBytes > PIECED_ABOVE_BYTES && foundBytes !== undefined && foundBytes <= sizeBytes
    if (hasGoodPieces) await disk.rename(this.#path(sha256), this.#partPath(sha256))
    else await disk.remove(this.#path(sha256))
    this.#forget(sha256)
  }

  /** On a full disk the row stays behind; without its file it means nothing. */
  #forget(sha256: string): void {
    try {
      this.#deps.releases.forgetAsset(sha256)
      this.#deps.releases.forgetPieces(sha256)
    } catch (error) {
      if (!isDiskFull(error)) throw error
    }
  }

  async #hash(path: string, range?: ByteRange): Promise<string> {
    const hash = createHash('sha256')
    for await (const chunk of this.#deps.disk.read(path, range)) hash.update(chunk)
    return hash.digest('hex')
  }

  #path(sha256: string): string {
    return join(this.#deps.folder, sha256)
  }

  #partPath(sha256: string): string {
    return join(this.#deps.folder, `${sha256}.part`)
  }
}

import type { StaffAsset } from '#schema/staff-api'
import { canonicalJson } from '#schema/canonical-json'
import type { Db } from '../db/tables.ts'
import { AppError } from '../errors.ts'
import { diskFull, isDiskFull } from '../http/disk-full.ts'
import { findAsset, fromRow, toRow } from './asset-rows.ts'
import type { AssetStore, Bytes, Staged } from './asset-store.ts'
import { collectUnused } from './collect-assets.ts'
import { type FileKind, fileKind } from './file-kind.ts'
import { readImage } from './read-image.ts'
import { hashMissingPieces } from './missing-pieces.ts'
import { readVideo } from './read-video.ts'
import { createTurns } from './turns.ts'

/** Everything that screens are given as files. Equal content is one asset, whoever brings it and however often. */
export interface Assets {
  /**
   * Takes a picture or a video of a person or of the network in: told by its bytes, pictures encoded anew, videos
   * checked. Throws FILE_NOT_SUPPORTED, FILE_BROKEN, FILE_TOO_LARGE or DISK_FULL, each with a sentence that says what
   * to do; then nothing is kept.
   */
  takeIn(fileName: string, bytes: Bytes): Promise<StaffAsset>
  /** A document made by this server, as canonical JSON. */
  takeInJson(fileName: string, value: unknown): Promise<StaffAsset>
  /** Something else that this server has made. */
  takeInBytes(fileName: string, mediaType: StaffAsset['mediaType'], bytes: Uint8Array): Promise<StaffAsset>
  /** A piece of sound made by this server, as WAV. */
  takeInSound(fileName: string, wav: Uint8Array, durationMs: number): Promise<StaffAsset>
  find(sha256: string): Promise<StaffAsset | undefined>
  /** Newest first, without the documents, buildings and sounds that nobody uploaded. */
  list(): Promise<StaffAsset[]>
  /** Where the bytes lie. */
  path(sha256: string): string
  /** Deletes what nothing has used for `UNUSED_KEPT_MS`. Returns how many files. To be called again and again. */
  collectUnused(signal: AbortSignal): Promise<number>
  /** Gives large files of an older program the hashes of their pieces. Returns how many files. */
  hashMissingPieces(signal: AbortSignal): Promise<number>
}

/** Raw pictures are decoded in memory; no camera writes a larger one. */
const IMAGE_BYTES_MAX = 100 * 1_048_576

export function createAssets(deps: { db: Db; store: AssetStore; nowMs: () => number }): Assets {
  const { db, store, nowMs } = deps
  const oneImage = oneAtATime()
  const oneVideo = oneAtATime()
  const inTurn = createTurns()

  function keep(staged: Staged, facts: Omit<StaffAsset, keyof Staged | 'uploadedAt'>): Promise<StaffAsset> {
    const { sha256, sizeBytes, pieceSha256s } = staged
    return inTurn(sha256, async () => {
      // Kept again even when it is known: that mends a file that has gone missing from the disk.
      await store.keep(staged)
      const asset = { sha256, sizeBytes, uploadedAt: nowMs(), ...(pieceSha256s && { pieceSha256s }), ...facts }
      const row = await db
        .insertInto('asset')
        .values(toRow(asset))
        .onConflict((conflict) => conflict.column('sha256').doUpdateSet({ unused_since: null }))
        .returningAll()
        .executeTakeFirstOrThrow()
      return fromRow(row)
    })
  }

  async function takeInFile(fileName: string, staged: Staged): Promise<StaffAsset> {
    const kind = fileKind(staged.head)
    if (kind === 'mp4') {
      const { ok: _, ...facts } = await oneVideo(() => readVideo(staged.path, staged.sizeBytes))
      return keep(staged, { fileName, mediaType: 'video/mp4', ...facts })
    }
    if (kind !== 'image') throw notSupported(kind)
    if (staged.sizeBytes > IMAGE_BYTES_MAX) {
      throw new AppError('FILE_TOO_LARGE', 'Dieses Bild ist größer als 100\u00a0MB. Bitte verkleinern Sie es.')
    }
    const { bytes, ...facts } = await oneImage(() => readImage(staged.path))
    return withStaged(store, [bytes], (image) => keep(image, { fileName, ...facts }))
  }

  return {
    takeIn: (fileName, bytes) => withStaged(store, bytes, (staged) => takeInFile(tidyName(fileName), staged)),
    takeInJson: (fileName, value) =>
      withStaged(store, [Buffer.from(canonicalJson(value))], (staged) =>
        keep(staged, { fileName, mediaType: 'application/json' }),
      ),
    takeInBytes: (fileName, mediaType, bytes) =>
      withStaged(store, [bytes], (staged) => keep(staged, { fileName, mediaType })),
    takeInSound: (fileName, wav, durationMs) =>
      withStaged(store, [wav], (staged) => keep(staged, { fileName, mediaType: 'audio/wav', durationMs })),
    find: (sha256) => findAsset(db, sha256),
    async list() {
      const rows = await db
        .selectFrom('asset')
        .selectAll()
        .where('media_type', 'not in', ['application/json', 'application/vnd.lotse.building', 'audio/wav'])
        .orderBy('uploaded_at', 'desc')
        .orderBy('sha256')
        .execute()
      return rows.map(fromRow)
    },
    path: (sha256) => store.path(sha256),
    collectUnused: (signal) => collectUnused({ db, store, inTurn, nowMs }, signal),
    hashMissingPieces: (signal) => hashMissingPieces({ db, store }, signal),
  }
}

/** Whatever happens, no half-written file stays behind, and a full disk is said in words. */
export async function withStaged<T>(store: AssetStore, bytes: Bytes, use: (staged: Staged) => Promise<T>): Promise<T> {
  try {
    const staged = await store.stage(bytes)
    try {
      return await use(staged)
    } finally {
      await store.discard(staged)
    }
  } catch (error) {
    throw isDiskFull(error) ? diskFull(error) : error
  }
}

/** A picture may take 160 MB to decode and a video 256 MB to check; ten uploads at once must not take ten times that. */
export function oneAtATime(): <T>(job: () => Promise<T>) => Promise<T> {
  let tail: Promise<unknown> = Promise.resolve()
  return (job) => {
    const turn = tail.then(job)
    tail = turn.catch(() => undefined)
    return turn
  }
}

/** The last part of a path, without control characters: some browsers send the whole path. */
export function tidyName(fileName: string): string {
  const name = fileName
    .split(/[/\\]/)
    .at(-1)
    ?.replaceAll(/\p{Cc}/gu, '')
    .trim()
    .slice(0, 200)
  return name === undefined || name === '' ? 'Ohne Namen' : name
}

function notSupported(kind: Exclude<FileKind, 'image' | 'mp4'>): AppError {
  const words = {
    animation: 'GIF-Dateien zeigt Lotse nicht. Bitte speichern Sie das Bild als PNG oder die Bewegung als MP4-Video.',
    pdf: 'Das ist ein PDF. Bitte legen Sie dafür einen Beitrag der Art „Dokument“ an.',
    unknown: 'Diese Art von Datei zeigt Lotse nicht. Möglich sind Bilder (JPEG, PNG, WebP) und Videos (MP4).',
  }
  return new AppError('FILE_NOT_SUPPORTED', words[kind])
}

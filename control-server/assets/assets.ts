import type { StaffAsset } from '#schema/staff-api'
import { canonicalJson } from '#schema/canonical-json'
import type { Selectable } from 'kysely'
import type { ContentTables } from '../content/tables.ts'
import type { Db, Tx } from '../db/tables.ts'
import { AppError } from '../errors.ts'
import { diskFull, isDiskFull } from '../http/disk-full.ts'
import type { AssetStore, Bytes, Staged } from './asset-store.ts'
import { fileKind } from './file-kind.ts'
import { readImage } from './read-image.ts'
import { readVideo } from './read-video.ts'

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
  find(sha256: string): Promise<StaffAsset | undefined>
  /** Newest first, without the JSON documents that nobody uploaded. */
  list(): Promise<StaffAsset[]>
  /** Where the bytes lie. */
  path(sha256: string): string
}

/** Raw pictures are decoded in memory; no camera writes a larger one. */
const IMAGE_BYTES_MAX = 100 * 1_048_576

export function createAssets(deps: { db: Db; store: AssetStore; nowMs: () => number }): Assets {
  const { db, store, nowMs } = deps
  const oneImage = oneAtATime()
  const oneVideo = oneAtATime()

  async function keep(staged: Staged, facts: Omit<StaffAsset, 'sha256' | 'sizeBytes' | 'uploadedAt'>) {
    const { sha256, sizeBytes } = staged
    const known = await findAsset(db, sha256)
    // Kept again even when it is known: that mends a file that has gone missing from the disk.
    await store.keep(staged)
    if (known) return known
    const asset: StaffAsset = { sha256, sizeBytes, uploadedAt: nowMs(), ...facts }
    await db
      .insertInto('asset')
      .values(toRow(asset))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return asset
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
    find: (sha256) => findAsset(db, sha256),
    async list() {
      const rows = await db
        .selectFrom('asset')
        .selectAll()
        .where('media_type', '!=', 'application/json')
        .orderBy('uploaded_at', 'desc')
        .orderBy('sha256')
        .execute()
      return rows.map(fromRow)
    },
    path: (sha256) => store.path(sha256),
  }
}

export async function findAsset(db: Db | Tx, sha256: string): Promise<StaffAsset | undefined> {
  const row = await db.selectFrom('asset').selectAll().where('sha256', '=', sha256).executeTakeFirst()
  return row && fromRow(row)
}

/** Whatever happens, no half-written file stays behind, and a full disk is said in words. */
async function withStaged<T>(store: AssetStore, bytes: Bytes, use: (staged: Staged) => Promise<T>): Promise<T> {
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
function oneAtATime(): <T>(job: () => Promise<T>) => Promise<T> {
  let tail: Promise<unknown> = Promise.resolve()
  return (job) => {
    const turn = tail.then(job)
    tail = turn.catch(() => undefined)
    return turn
  }
}

/** The last part of a path, without control characters: some browsers send the whole path. */
function tidyName(fileName: string): string {
  const name = fileName
    .split(/[/\\]/)
    .at(-1)
    ?.replaceAll(/\p{Cc}/gu, '')
    .trim()
    .slice(0, 200)
  return name === undefined || name === '' ? 'Ohne Namen' : name
}

function notSupported(kind: 'animation' | 'unknown'): AppError {
  return new AppError(
    'FILE_NOT_SUPPORTED',
    kind === 'animation'
      ? 'GIF-Dateien zeigt Lotse nicht. Bitte speichern Sie das Bild als PNG oder die Bewegung als MP4-Video.'
      : 'Diese Art von Datei zeigt Lotse nicht. Möglich sind Bilder (JPEG, PNG, WebP) und Videos (MP4).',
  )
}

type Row = Selectable<ContentTables['asset']>

function toRow(asset: StaffAsset): Row {
  return {
    sha256: asset.sha256,
    size_bytes: asset.sizeBytes,
    media_type: asset.mediaType,
    file_name: asset.fileName,
    uploaded_at: asset.uploadedAt,
    width_px: asset.widthPx ?? null,
    height_px: asset.heightPx ?? null,
    duration_ms: asset.durationMs ?? null,
  }
}

function fromRow(row: Row): StaffAsset {
  return {
    sha256: row.sha256,
    sizeBytes: row.size_bytes,
    mediaType: row.media_type,
    fileName: row.file_name,
    uploadedAt: row.uploaded_at,
    ...(row.width_px !== null && { widthPx: row.width_px }),
    ...(row.height_px !== null && { heightPx: row.height_px }),
    ...(row.duration_ms !== null && { durationMs: row.duration_ms }),
  }
}

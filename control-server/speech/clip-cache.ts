import type { Db, Tx } from '../db/tables.ts'
import { PROCESSING_VERSION } from './polish-clip.ts'

/** Names one clip: the same voice says the same text only once. */
export interface ClipName {
  readonly engine: string
  readonly voice: string
  readonly language: string
  readonly text: string
}

export interface StoredClip {
  readonly sha256: string
  readonly durationMs: number
}

/** The clip of this voice; undefined when it has to be made. */
export async function findClip(db: Db, name: ClipName): Promise<StoredClip | undefined> {
  const row = await clips(db)
    .where('engine', '=', name.engine)
    .where('voice', '=', name.voice)
    .where('language', '=', name.language)
    .where('text', '=', name.text)
    .executeTakeFirst()
  return row && { sha256: row.sha256, durationMs: row.duration_ms }
}

/** The same text by whatever voice: better another voice than a screen that is silent. */
export async function findAnyClip(db: Db, language: string, text: string): Promise<StoredClip | undefined> {
  const row = await clips(db).where('language', '=', language).where('text', '=', text).executeTakeFirst()
  return row && { sha256: row.sha256, durationMs: row.duration_ms }
}

export async function saveClip(db: Db, name: ClipName, { sha256, durationMs }: StoredClip): Promise<void> {
  const row = { sha256, duration_ms: durationMs }
  await db
    .insertInto('speech_clip')
    .values({ ...name, ...row, processing: PROCESSING_VERSION })
    .onConflict((conflict) => conflict.doUpdateSet(row))
    .execute()
}

/** What no screen needs any more; the files follow when nothing else uses them. */
export async function forgetOtherClips(tx: Tx, sha256s: ReadonlySet<string>): Promise<void> {
  const known = await tx.selectFrom('speech_clip').select('sha256').distinct().execute()
  for (const { sha256 } of known) {
    if (!sha256s.has(sha256)) await tx.deleteFrom('speech_clip').where('sha256', '=', sha256).execute()
  }
}

function clips(db: Db) {
  return db.selectFrom('speech_clip').select(['sha256', 'duration_ms']).where('processing', '=', PROCESSING_VERSION)
}

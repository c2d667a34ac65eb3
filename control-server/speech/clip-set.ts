import { parseJson } from '#schema/parse'
import { Speech } from '#schema/speech'
import type { Db, Tx } from '../db/tables.ts'

/** What screens have to speak with; undefined before the first set was made. */
export async function readClipSet(db: Db | Tx): Promise<Speech | undefined> {
  const row = await db.selectFrom('speech').select('clip_set').executeTakeFirstOrThrow()
  if (row.clip_set === null) return undefined
  const speech = parseJson(Speech, row.clip_set)
  if (!speech.ok) throw new Error(`broken row: ${speech.error.join(', ')}`)
  return speech.value
}

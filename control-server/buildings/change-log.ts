import type { BuildingChange } from '#schema/staff-building'
import { scopedKey } from '../calls/request-key.ts'
import type { Db, Tx } from '../db/tables.ts'

/** Who asks for a change of the building, and under which id. */
export interface Requester {
  /** Name of the staff account. */
  readonly author: string
  readonly requestId: string
}

/** What a change does, for the log. */
export interface NewChange {
  readonly subject: BuildingChange['subject']
  readonly subjectId: string
  /** One German sentence. */
  readonly text: string
  /** What was there; undefined for nothing. */
  readonly before: unknown
}

/** Names of people are not kept for longer than they are of use. */
const KEPT_MS = 90 * 86_400_000
const LISTED_MAX = 30

/** Whether this request has been carried out already: then its answer was lost, and nothing is to be done. */
export async function isDone(db: Db | Tx, { author, requestId }: Requester): Promise<boolean> {
  const row = await db
    .selectFrom('building_change')
    .select('id')
    .where('request_key', '=', scopedKey(author, requestId))
    .executeTakeFirst()
  return row !== undefined
}

/** In the transaction of the change itself. */
export async function recordChange(tx: Tx, by: Requester, change: NewChange, nowMs: number): Promise<void> {
  await tx
    .insertInto('building_change')
    .values({
      request_key: scopedKey(by.author, by.requestId),
      at: nowMs,
      author: by.author,
      subject: change.subject,
      subject_id: change.subjectId,
      text: change.text,
      before: JSON.stringify(change.before ?? null),
    })
    .execute()
  await tx
    .deleteFrom('building_change')
    .where('at', '<', nowMs - KEPT_MS)
    .execute()
}

/** The last changes, newest first. `subjects`: only of these kinds. */
export async function listChanges(db: Db, subjects: readonly BuildingChange['subject'][]): Promise<BuildingChange[]> {
  const rows = await db
    .selectFrom('building_change as change')
    .selectAll()
    .select((eb) =>
      eb
        .selectFrom('building_change as later')
        .select((inner) => inner.fn.countAll<number>().as('count'))
        .whereRef('later.subject', '=', 'change.subject')
        .whereRef('later.subject_id', '=', 'change.subject_id')
        .whereRef('later.id', '>', 'change.id')
        .as('later_count'),
    )
    .where('subject', 'in', subjects)
    .orderBy('id', 'desc')
    .limit(LISTED_MAX)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    author: row.author,
    subject: subjectOf(row.subject),
    subjectId: row.subject_id,
    text: row.text,
    undoable: row.later_count === 0,
  }))
}

/** A change with what it replaced; undefined when it is not known (any more). */
export async function findChange(
  db: Db,
  id: number,
): Promise<(NewChange & { readonly isNewest: boolean }) | undefined> {
  const row = await db.selectFrom('building_change').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const later = await db
    .selectFrom('building_change')
    .select('id')
    .where('subject', '=', row.subject)
    .where('subject_id', '=', row.subject_id)
    .where('id', '>', id)
    .executeTakeFirst()
  const before: unknown = JSON.parse(row.before)
  return {
    subject: subjectOf(row.subject),
    subjectId: row.subject_id,
    text: row.text,
    before: before ?? undefined,
    isNewest: later === undefined,
  }
}

const UNDONE = 'Rückgängig: '

/** What taking a change back is called; taking that back is called like the change itself. */
export function undoneText(text: string): string {
  return text.startsWith(UNDONE) ? text.slice(UNDONE.length) : `${UNDONE}${text}`
}

function subjectOf(text: string): BuildingChange['subject'] {
  if (text === 'closure' || text === 'directory' || text === 'screen') return text
  throw new Error(`broken row: subject ${text}`)
}

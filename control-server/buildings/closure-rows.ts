import Type, { type Static } from 'typebox'
import { Closure } from '#schema/building-state'
import { UtcMs } from '#schema/primitives'
import { stored } from '../content/read-content.ts'
import type { Db, Tx } from '../db/tables.ts'

/** A closure with what only staff see of it. */
export const ClosureRow = Type.Object({
  closure: Closure,
  author: Type.String(),
  createdAt: UtcMs,
  /** When somebody ended it; absent also for one whose time was over. */
  endedAt: Type.Optional(UtcMs),
})
export type ClosureRow = Static<typeof ClosureRow>

/** Those that hold or are planned, earliest first. */
export async function openClosures(db: Db | Tx, nowMs: number): Promise<ClosureRow[]> {
  const rows = await db.selectFrom('closure').selectAll().where('ended_at', 'is', null).orderBy('id').execute()
  return rows
    .map(fromRow)
    .filter(({ closure: { until } }) => until === undefined || until > nowMs)
    .toSorted((a, b) => a.closure.from - b.closure.from)
}

/** The last ones that are over, newest first. */
export async function endedClosures(db: Db, nowMs: number, countMax: number): Promise<ClosureRow[]> {
  const rows = await db.selectFrom('closure').selectAll().execute()
  return rows
    .map(fromRow)
    .flatMap((row) => {
      const at = row.endedAt ?? row.closure.until
      return at !== undefined && at <= nowMs ? [{ row, at }] : []
    })
    .toSorted((a, b) => b.at - a.at)
    .slice(0, countMax)
    .map(({ row }) => row)
}

export async function findClosure(db: Db | Tx, id: string): Promise<ClosureRow | undefined> {
  const row = await db.selectFrom('closure').selectAll().where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

/** Writes a closure as it is from now on. */
export async function putClosure(tx: Tx, { closure, author, createdAt, endedAt }: ClosureRow): Promise<void> {
  const now = { body: JSON.stringify(closure), ended_at: endedAt ?? null }
  await tx
    .insertInto('closure')
    .values({ id: closure.id, author, created_at: createdAt, ...now })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(now))
    .execute()
}

/** A closure that is long over is of use to nobody, and has a name beside it. */
const KEPT_MS = 90 * 86_400_000

export async function forgetOldClosures(tx: Tx, nowMs: number): Promise<void> {
  const old = (await tx.selectFrom('closure').selectAll().execute())
    .map(fromRow)
    .filter(({ closure, endedAt }) => (endedAt ?? closure.until ?? nowMs) < nowMs - KEPT_MS)
  for (const { closure } of old) await tx.deleteFrom('closure').where('id', '=', closure.id).execute()
}

function fromRow(row: {
  readonly body: string
  readonly author: string
  readonly created_at: number
  readonly ended_at: number | null
}): ClosureRow {
  return {
    closure: stored(Closure, row.body),
    author: row.author,
    createdAt: row.created_at,
    ...(row.ended_at !== null && { endedAt: row.ended_at }),
  }
}

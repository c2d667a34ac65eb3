import { sql } from 'kysely'
import { missedQueryText } from '#player/search/missed-queries'
import { MISSED_DAYS_MIN, type MissedQueryDay, type MissedQueryReport } from '#schema/missed-queries'
import type { Db } from '../db/tables.ts'

/** Rows of the report; editors work from the top. */
const ROWS_MAX = 200

/** Counts a day of a player, once, and each text in it once. Texts that do not look as the player must write them are left out. */
export async function takeMissedQueries(db: Db, playerId: string, { date, queries }: MissedQueryDay): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('missed_query_day')
      .values({ player_id: playerId, date })
      .onConflict((conflict) => conflict.columns(['player_id', 'date']).doNothing())
      .executeTakeFirst()
    if ((numInsertedOrUpdatedRows ?? 0n) === 0n) return
    for (const text of new Set(queries.map((query) => query.text))) {
      if (missedQueryText(text) !== text) continue
      await tx
        .insertInto('missed_query')
        .values({ date, text, count: 1 })
        .onConflict((conflict) =>
          conflict
            .columns(['date', 'text'])
            .doUpdateSet((eb) => ({ count: eb('missed_query.count', '+', eb.ref('excluded.count')) })),
        )
        .execute()
    }
  })
}

/** What is missing in the directory, as staff may read it: nothing that was asked on fewer than `MISSED_DAYS_MIN` days. */
export async function readMissedQueries(db: Db): Promise<MissedQueryReport> {
  const sums = db
    .selectFrom('missed_query')
    .select(['text', sql<number>`sum(count)`.as('count')])
    .select([sql<string>`min(date)`.as('firstDay'), sql<string>`max(date)`.as('lastDay')])
    .groupBy('text')
    .as('sums')
  const often = await db
    .selectFrom(sums)
    .selectAll()
    .where('count', '>=', MISSED_DAYS_MIN)
    .orderBy('count', 'desc')
    .orderBy('lastDay', 'desc')
    .orderBy('text')
    .limit(ROWS_MAX)
    .execute()
  const rare = await db
    .selectFrom(sums)
    .where('count', '<', MISSED_DAYS_MIN)
    .select([sql<number | null>`sum(count)`.as('count')])
    .select([sql<string>`min(firstDay)`.as('firstDay'), sql<string>`max(lastDay)`.as('lastDay')])
    .executeTakeFirst()
  return rare?.count ? [...often, { ...rare, count: rare.count }] : often
}

/** Forgets days before a local date, and with them what was too rare to be read by anybody. */
export async function forgetMissedQueries(db: Db, beforeDate: string): Promise<void> {
  await db.deleteFrom('missed_query').where('date', '<', beforeDate).execute()
  await db.deleteFrom('missed_query_day').where('date', '<', beforeDate).execute()
}

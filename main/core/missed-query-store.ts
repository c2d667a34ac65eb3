import Type from 'typebox'
import { MISSED_QUERIES_A_DAY_MAX, type MissedQueryDay } from '#schema/missed-queries'
import type { Db } from './database.ts'
import { readRow } from './row.ts'

/** What visitors of this player looked for in vain, by local day, until the server has been told. */
export class MissedQueryStore {
  readonly #db: Db

  constructor(db: Db) {
    this.#db = db
  }

  /** Looked for on this day, once or often. A day has room for so many texts; what is new after that is not counted. */
  add(date: string, text: string): void {
    this.#db
      .prepare(
        `INSERT INTO missed_query (date, text, count)
         SELECT @date, @text, 1 WHERE (SELECT count(*) FROM missed_query WHERE date = @date) < @most
         ON CONFLICT (date, text) DO NOTHING`,
      )
      .run({ date, text, most: MISSED_QUERIES_A_DAY_MAX })
  }

  /** The oldest day before `today`. */
  oldestBefore(today: string): MissedQueryDay | undefined {
    const rows = this.#db
      .prepare(
        `SELECT date, text FROM missed_query
         WHERE date = (SELECT min(date) FROM missed_query WHERE date < ?) ORDER BY text`,
      )
      .all(today)
      .map((row) => readRow(MissedQueryRow, row))
    const [first] = rows
    return first && { date: first.date, queries: rows.map(({ text }) => ({ text })) }
  }

  remove(date: string): void {
    this.#db.prepare('DELETE FROM missed_query WHERE date = ?').run(date)
  }
}

const MissedQueryRow = Type.Object({ date: Type.String(), text: Type.String() })

import Type from 'typebox'
import { UtcMs } from '#schema/primitives'
import type { Db } from './database.ts'
import { isDiskFull } from './disk.ts'
import { readRow } from './row.ts'

const NAME = 'server-time-floor'

/** The last instant that the server is known to have lived through. */
export class ClockStore {
  readonly #db: Db

  constructor(db: Db) {
    this.#db = db
  }

  floorMs(): number | undefined {
    const row = this.#db.prepare('SELECT value FROM counter WHERE name = ?').get(NAME)
    return row === undefined ? undefined : readRow(FloorRow, row).value
  }

  /** On a full disk an older instant stays, which is past as well. */
  saveFloor(floorMs: number): void {
    try {
      this.#db.prepare('INSERT OR REPLACE INTO counter (name, value) VALUES (?, ?)').run(NAME, floorMs)
    } catch (error) {
      if (!isDiskFull(error)) throw error
    }
  }
}

const FloorRow = Type.Object({ value: UtcMs })

import { ButtonPress } from '#schema/buttons'
import type { Db } from './database.ts'
import { readRow } from './row.ts'

/** Told of at once; more than these have been pressed while nothing worked at all. */
const DROPPED_MAX = 50

const COLUMNS = 'press_id AS pressId, device_key AS deviceKey, device_name AS deviceName, control, at'

/** Presses between contact and answer. None is ever carried out from here later than it was meant. */
export class ButtonPressStore {
  readonly #db: Db

  constructor(db: Db) {
    this.#db = db
  }

  /** Does nothing when it is there already. */
  add({ at, control, deviceKey, deviceName, pressId }: ButtonPress): void {
    this.#db
      .prepare(
        'INSERT OR IGNORE INTO button_press (press_id, device_key, device_name, control, at) VALUES (?, ?, ?, ?, ?)',
      )
      .run(pressId, deviceKey, deviceName, control, at)
  }

  /** The server has answered, or has been told. */
  remove(pressId: string): void {
    this.#db.prepare('DELETE FROM button_press WHERE press_id = ?').run(pressId)
  }

  /** Without an answer, oldest first. */
  open(): ButtonPress[] {
    return this.#read('dropped = 0')
  }

  /** It did not get through in time: it is never sent again, only told of. */
  drop(pressId: string): void {
    this.#db.transaction(() => {
      this.#db.prepare('UPDATE button_press SET dropped = 1 WHERE press_id = ?').run(pressId)
      this.#db
        .prepare(
          `DELETE FROM button_press WHERE dropped = 1 AND press_id NOT IN (
             SELECT press_id FROM button_press WHERE dropped = 1 ORDER BY at DESC, press_id LIMIT ?)`,
        )
        .run(DROPPED_MAX)
    })()
  }

  dropped(): ButtonPress[] {
    return this.#read('dropped = 1')
  }

  #read(where: string): ButtonPress[] {
    const rows = this.#db.prepare(`SELECT ${COLUMNS} FROM button_press WHERE ${where} ORDER BY at, press_id`).all()
    return rows.map((row) => readRow(ButtonPress, row))
  }
}

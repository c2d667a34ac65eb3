import Type, { type Static } from 'typebox'
import { Epoch, Seq, UtcMs } from '#schema/primitives'
import { comparePosition, type StreamPosition } from '#schema/stream-position'
import type { Db } from './database.ts'
import { readRow } from './row.ts'

/** The newest accepted message of each topic. */
export class MessageStore {
  readonly #db: Db

  constructor(db: Db) {
    this.#db = db
  }

  /** The newest message as it was signed, and when it came; undefined before the first. */
  newest(topicPath: string): { readonly json: string; readonly receivedAtMs: number } | undefined {
    const row = this.#row(topicPath)
    return row && { json: row.json, receivedAtMs: row.received_at }
  }

  /** Commits a message when it is newer than the one known. Otherwise says how it stands to it. */
  commit(topicPath: string, at: StreamPosition, json: string, receivedAtMs: number): 'taken' | 'same' | 'older' {
    return this.#db.transaction(() => {
      const known = this.#row(topicPath)
      const order = known ? comparePosition(at, known) : 1
      if (order === 0) return 'same'
      if (order < 0) return 'older'
      this.#db
        .prepare('INSERT OR REPLACE INTO message (topic, epoch, seq, json, received_at) VALUES (?, ?, ?, ?, ?)')
        .run(topicPath, at.epoch, at.seq, json, receivedAtMs)
      return 'taken'
    })()
  }

  #row(topicPath: string): Static<typeof MessageRow> | undefined {
    const row = this.#db.prepare('SELECT epoch, seq, json, received_at FROM message WHERE topic = ?').get(topicPath)
    return row === undefined ? undefined : readRow(MessageRow, row)
  }
}

const MessageRow = Type.Object({ epoch: Epoch, seq: Seq, json: Type.String(), received_at: UtcMs })

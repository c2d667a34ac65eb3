import Type from 'typebox'
import { Epoch, Seq } from '#schema/primitives'
import { comparePosition, type StreamPosition } from '#schema/stream-position'
import type { Db } from './database.ts'
import { readRow } from './row.ts'

/** The newest accepted message of each topic. */
export class MessageStore {
  readonly #db: Db

  constructor(db: Db) {
    this.#db = db
  }

  /** JSON of the newest message, as it was signed; undefined before the first. */
  newest(topicPath: string): string | undefined {
    return this.#row(topicPath)?.json
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

  #row(topicPath: string): (StreamPosition & { json: string }) | undefined {
    const row = this.#db.prepare('SELECT epoch, seq, json FROM message WHERE topic = ?').get(topicPath)
    return row === undefined ? undefined : readRow(MessageRow, row)
  }
}

const MessageRow = Type.Object({ epoch: Epoch, seq: Seq, json: Type.String() })

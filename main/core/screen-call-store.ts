import type { Call } from '#schema/call-board'
import type { Db } from './database.ts'

/** Which call was announced and shown on which screen: what makes an announcement happen once. */
export class ScreenCallStore {
  readonly #db: Db

  constructor(db: Db) {
    this.#db = db
  }

  isAnnounced(screenId: string, callId: string): boolean {
    const row = this.#db.prepare('SELECT 1 FROM screen_call WHERE screen_id = ? AND call_id = ?').get(screenId, callId)
    return row !== undefined
  }

  /** Commits the intent to announce these calls on a screen. Only after this may they be announced. */
  claim(screenId: string, calls: readonly Pick<Call, 'callId' | 'expiresAt'>[]): void {
    const insert = this.#db.prepare(
      'INSERT INTO screen_call (screen_id, call_id, expires_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
    )
    this.#db.transaction(() => {
      for (const { callId, expiresAt } of calls) insert.run(screenId, callId, expiresAt)
    })()
  }

  /** True the first time that a screen says that it showed the call. False for calls that it was never given. */
  markShown(screenId: string, callId: string): boolean {
    const { changes } = this.#db
      .prepare('UPDATE screen_call SET shown = 1 WHERE screen_id = ? AND call_id = ? AND shown = 0')
      .run(screenId, callId)
    return changes > 0
  }

  /** An expired call can not come back, so its mark may go. */
  forgetExpired(beforeMs: number): void {
    this.#db.prepare('DELETE FROM screen_call WHERE expires_at < ?').run(beforeMs)
  }
}

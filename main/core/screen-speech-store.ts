import Type from 'typebox'
import type { Call } from '#schema/call-board'
import { Id } from '#schema/primitives'
import type { Db } from './database.ts'
import { readRow } from './row.ts'

/** Which page speaks which call on which screen: what makes an announcement happen once. */
export class ScreenSpeechStore {
  readonly #db: Db

  constructor(db: Db) {
    this.#db = db
  }

  /** Whether this page may speak the call: nobody has, whoever began was cut off, or it is the page itself that began. */
  isUnspoken(screenId: string, callId: string, page: string | undefined): boolean {
    const row = this.#db
      .prepare('SELECT page, state FROM screen_speech WHERE screen_id = ? AND call_id = ?')
      .get(screenId, callId)
    if (row === undefined) return true
    const { state, page: owner } = readRow(SpeechRow, row)
    return state === 'cut' || (state === 'claimed' && owner === page)
  }

  /** Commits the intent of this page to speak the call. Only after this may it be spoken. @returns false: it may not */
  claim(screenId: string, { callId, expiresAt }: Pick<Call, 'callId' | 'expiresAt'>, page: string): boolean {
    return this.#db.transaction(() => {
      if (!this.isUnspoken(screenId, callId, page)) return false
      this.#db
        .prepare(
          `INSERT INTO screen_speech (screen_id, call_id, page, state, expires_at) VALUES (?, ?, ?, 'claimed', ?)
           ON CONFLICT DO UPDATE SET page = excluded.page, state = 'claimed'`,
        )
        .run(screenId, callId, page, expiresAt)
      return true
    })()
  }

  /** The page has gone in the middle of it: the next one begins again. */
  cutOff(screenId: string, callId: string, page: string): void {
    this.#db
      .prepare(
        `UPDATE screen_speech SET state = 'cut'
         WHERE screen_id = ? AND call_id = ? AND page = ? AND state = 'claimed'`,
      )
      .run(screenId, callId, page)
  }

  /** True the first time that a page says that all of it was heard. False for calls that no page has claimed. */
  markSpoken(screenId: string, callId: string): boolean {
    const { changes } = this.#db
      .prepare(`UPDATE screen_speech SET state = 'spoken' WHERE screen_id = ? AND call_id = ? AND state <> 'spoken'`)
      .run(screenId, callId)
    return changes > 0
  }

  /** An expired call can not come back, so its mark may go. */
  forgetExpired(beforeMs: number): void {
    this.#db.prepare('DELETE FROM screen_speech WHERE expires_at < ?').run(beforeMs)
  }
}

const SpeechRow = Type.Object({
  page: Id,
  state: Type.Union([Type.Literal('claimed'), Type.Literal('cut'), Type.Literal('spoken')]),
})

import Type from 'typebox'
import type { OpenTurn, ScreenPlays } from '#player/health/play-turns'
import type { Db } from './database.ts'
import { readRow } from './row.ts'

/** Checkpoints of the turns that are on glass, so that a power cut costs seconds of proof and not whole turns. */
export class OpenTurnStore {
  readonly #db: Db

  constructor(db: Db) {
    this.#db = db
  }

  /** By screen. */
  all(): Map<string, ScreenPlays> {
    const rows = this.#db.prepare('SELECT * FROM open_turn ORDER BY screen_id, zone_id').all()
    const plays = new Map<string, { presentedAt: number; turns: OpenTurn[] }>()
    for (const row of rows.map((each) => readRow(TurnRow, each))) {
      const screen = plays.get(row.screen_id) ?? { presentedAt: row.presented_at, turns: [] }
      screen.turns.push({
        zoneId: row.zone_id,
        slideId: row.slide_id,
        ...(row.rule_id !== null && { ruleId: row.rule_id }),
        since: row.since,
        shownMs: row.shown_ms,
      })
      plays.set(row.screen_id, screen)
    }
    return plays
  }

  /** Replaces what is kept of a screen. Part of the caller's transaction. */
  replace(screenId: string, { presentedAt, turns }: ScreenPlays): void {
    this.#db.prepare('DELETE FROM open_turn WHERE screen_id = ?').run(screenId)
    const insert = this.#db.prepare('INSERT INTO open_turn VALUES (?, ?, ?, ?, ?, ?, ?)')
    for (const { zoneId, slideId, ruleId, since, shownMs } of turns) {
      insert.run(screenId, zoneId, slideId, ruleId ?? null, since, shownMs, presentedAt)
    }
  }
}

const TurnRow = Type.Object({
  screen_id: Type.String(),
  zone_id: Type.String(),
  slide_id: Type.String(),
  rule_id: Type.Union([Type.String(), Type.Null()]),
  since: Type.Integer(),
  shown_ms: Type.Integer(),
  presented_at: Type.Integer(),
})

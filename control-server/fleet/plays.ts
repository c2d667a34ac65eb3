import type { PlayReport } from '#schema/staff-screens'
import type { Db } from '../db/tables.ts'
import { csvLine, csvText, EXCEL_START } from '../http/csv.ts'
import { readTitle } from './fleet.ts'

export interface PlayQuery {
  /** Local dates of the site, `2026-11-26`, inclusive. */
  readonly from: string
  readonly until: string
  /** Only this screen. */
  readonly screenId?: string
}

type PlayRow = PlayReport['rows'][number]

/** Rows that a report holds in memory at a time. */
const ROWS_AT_ONCE = 1_000

/**
 * Proof of play, summed up per day, screen and slide; by day, then screen, then slide, piece by piece. What has been
 * deleted since keeps its id as its name.
 */
export async function* readPlays(db: Db, { from, until, screenId }: PlayQuery): AsyncGenerator<PlayRow[]> {
  const titles = new Map<string, string>()
  for (const { id, body } of await db.selectFrom('slide').selectAll().execute()) titles.set(id, readTitle(body))
  const names = new Map<string, string>()
  for (const { id, body } of await db.selectFrom('screen').select(['id', 'body']).execute()) {
    names.set(id, nameIn(body) ?? id)
  }
  let after: readonly [string, string, string] = ['', '', '']
  for (;;) {
    const page = await db
      .selectFrom('play_day')
      .selectAll()
      .where('date', '>=', from)
      .where('date', '<=', until)
      .$if(screenId !== undefined, (query) => query.where('screen_id', '=', screenId ?? ''))
      .where((eb) => eb(eb.refTuple('date', 'screen_id', 'slide_id'), '>', eb.tuple(after[0], after[1], after[2])))
      .orderBy('date')
      .orderBy('screen_id')
      .orderBy('slide_id')
      .limit(ROWS_AT_ONCE)
      .execute()
    const last = page.at(-1)
    if (!last) return
    yield page.map((row) => ({
      date: row.date,
      screenId: row.screen_id,
      screenName: names.get(row.screen_id) ?? row.screen_id,
      slideId: row.slide_id,
      slideTitle: titles.get(row.slide_id) ?? row.slide_id,
      playCount: row.play_count,
      shownMs: row.shown_ms,
    }))
    if (page.length < ROWS_AT_ONCE) return
    after = [last.date, last.screen_id, last.slide_id]
  }
}

function nameIn(body: string): string | undefined {
  const screen: unknown = JSON.parse(body)
  if (typeof screen !== 'object' || screen === null || !('name' in screen)) return undefined
  return typeof screen.name === 'string' ? screen.name : undefined
}

/** The same as a table for Excel. */
export async function* playsCsv(rows: AsyncIterable<readonly PlayRow[]>): AsyncGenerator<string> {
  yield `${EXCEL_START}${csvLine(['Datum', 'Bildschirm', 'Beitrag', 'Wie oft', 'Sekunden', 'Bildschirm-Id', 'Beitrags-Id'])}`
  for await (const page of rows) {
    yield page
      .map((row) =>
        csvLine([
          row.date,
          csvText(row.screenName),
          csvText(row.slideTitle),
          String(row.playCount),
          (row.shownMs / 1_000).toFixed(1).replace('.', ','),
          csvText(row.screenId),
          csvText(row.slideId),
        ]),
      )
      .join('')
  }
}

import { setImmediate } from 'node:timers/promises'
import { localDate, zoneClock } from '#player/time'
import type { Hall } from '#player/tickets/hall'
import { type HourOf, visitFigures, withoutCounters } from '#player/tickets/visit-figures'
import { Statistics, VisitFigures } from '#schema/visit-figures'
import { stored } from '../content/read-content.ts'
import type { Db, Tx } from '../db/tables.ts'
import { AppError } from '../errors.ts'
import { csvLine, csvText, EXCEL_START } from '../http/csv.ts'
import type { Period } from '../http/period.ts'
import { readAreas } from './hall-settings.ts'
import type { CallTables } from './tables.ts'

const HOUR_MS = 3_600_000

/** So long sums of visits are kept: this year and the one before. No visit can be told from them. */
const FIGURES_KEPT_MS = 2 * 366 * 86_400_000

/**
 * So long sums are kept apart by counter. After that they would tell more about who sits there than about the hall, so
 * they become sums of the queue.
 */
const COUNTERS_KEPT_MS = 7 * 86_400_000

/** Rows that are read without a break. */
const ROWS_AT_ONCE = 1_000

/** Hours of the site's wall clock; the hour that is repeated in autumn is one. */
export function hourIn(timeZone: string): HourOf {
  const clock = zoneClock(timeZone)
  return (atMs) => ({ date: localDate(atMs, timeZone), hour: Math.floor(clock.timeAt(atMs) / HOUR_MS) })
}

/** Keeps the sums of a day whose tickets are about to be deleted. */
export async function keepFigures(tx: Tx, hall: Hall, timeZone: string, atMs: number): Promise<void> {
  const rows = visitFigures(hall.tickets.values(), hourIn(timeZone)).map(
    ({ date, hour, queueId, counterId, ...rest }) => {
      const figures = JSON.stringify({ date, hour, queueId, counterId, ...rest })
      return { date, hour, queue_id: queueId, counter_id: counterId, figures }
    },
  )
  for (const row of rows) await writeRow(tx, row)
  await forgetCounters(tx, localDate(atMs - COUNTERS_KEPT_MS, timeZone))
  await tx
    .deleteFrom('visit_hour')
    .where('date', '<', localDate(atMs - FIGURES_KEPT_MS, timeZone))
    .execute()
}

async function writeRow(tx: Tx, row: CallTables['visit_hour']): Promise<void> {
  await tx
    .insertInto('visit_hour')
    .values(row)
    .onConflict((conflict) => conflict.columns(['date', 'hour', 'queue_id', 'counter_id']).doUpdateSet(row))
    .execute()
}

/** Adds what counters did before a date to the sums of their queues. */
async function forgetCounters(tx: Tx, before: string): Promise<void> {
  const rows = await tx.selectFrom('visit_hour').selectAll().where('date', '<', before).execute()
  const ofCounters = rows.filter(({ counter_id: counterId }) => counterId !== '')
  if (ofCounters.length === 0) return
  await tx.deleteFrom('visit_hour').where('date', '<', before).where('counter_id', '!=', '').execute()
  const touched = new Set(ofCounters.map(({ date, hour, queue_id: queueId }) => `${date} ${hour} ${queueId}`))
  const parts = rows.filter(({ date, hour, queue_id: queueId }) => touched.has(`${date} ${hour} ${queueId}`))
  for (const sum of withoutCounters(parts.map(({ figures }) => stored(VisitFigures, figures)))) {
    const { date, hour, queueId } = sum
    await writeRow(tx, { date, hour, queue_id: queueId, counter_id: '', figures: JSON.stringify(sum) })
  }
}

/** Local dates, both included. */
interface StatisticsQuery extends Period {
  /** All areas without it, and queues that are in none any more. */
  readonly areaId: string | undefined
  readonly timeZone: string
}

/** What is kept of days that are over, and what the hall says of today. Throws `NOT_FOUND` for an area that is none. */
export async function readStatistics(
  db: Db,
  hall: Hall,
  { areaId, from, timeZone, until }: StatisticsQuery,
): Promise<Statistics> {
  const { counters, queues } = await placesOf(db, areaId)
  const figures = await readKept(db, from, until)
  // The day may have been closed meanwhile: then its rows were among the last, and the hall is empty.
  const live = visitFigures(hall.tickets.values(), hourIn(timeZone))
  figures.push(...live.filter(({ date }) => from <= date && date <= until))
  const isHere = (row: VisitFigures) => areaId === undefined || queues.some(({ id }) => id === row.queueId)
  return { figures: figures.filter(isHere), queues, counters }
}

/** Piece by piece, with a turn for everybody else in between: a year of a large house takes a second to read. */
async function readKept(db: Db, from: string, until: string): Promise<VisitFigures[]> {
  const figures: VisitFigures[] = []
  let after: readonly [string, number, string, string] = ['', -1, '', '']
  for (;;) {
    const [date, hour, queueId, counterId] = after
    const page = await db
      .selectFrom('visit_hour')
      .selectAll()
      .where('date', '>=', from)
      .where('date', '<=', until)
      .where((eb) =>
        eb(eb.refTuple('date', 'hour', 'queue_id', 'counter_id'), '>', eb.tuple(date, hour, queueId, counterId)),
      )
      .orderBy('date')
      .orderBy('hour')
      .orderBy('queue_id')
      .orderBy('counter_id')
      .limit(ROWS_AT_ONCE)
      .execute()
    for (const row of page) figures.push(stored(VisitFigures, row.figures))
    const last = page.at(-1)
    if (!last || page.length < ROWS_AT_ONCE) return figures
    after = [last.date, last.hour, last.queue_id, last.counter_id]
    await setImmediate()
  }
}

/** Names of the queues and counters of one area, or of all. */
async function placesOf(db: Db, areaId: string | undefined): Promise<Pick<Statistics, 'queues' | 'counters'>> {
  const areas = await readAreas(db)
  const wanted = areas.filter(({ id }) => areaId === undefined || id === areaId)
  if (wanted.length === 0 && areaId !== undefined) {
    throw new AppError('NOT_FOUND', 'Diesen Wartebereich gibt es nicht mehr. Bitte laden Sie die Seite neu.')
  }
  return {
    queues: wanted.flatMap(({ queues }) => queues.map(({ id, name }) => ({ id, name }))),
    counters: wanted.flatMap(({ counters }) => counters.map(({ id, label }) => ({ id, label }))),
  }
}

const HEAD = [
  'Datum',
  'Stunde',
  'Anliegen',
  'Platz',
  'Gekommen',
  'Aufgegeben',
  'Erstmals aufgerufen',
  'Wartezeit Summe (s)',
  'Wartezeit längste (s)',
  'Am Platz erschienen',
  'Weg Summe (s)',
  'Bedient',
  'Bedienzeit Summe (s)',
  'Vergeblich aufgerufen',
]

/** The same as a table for Excel in German. */
export function statisticsCsv({ figures, queues, counters }: Statistics): string {
  const names = new Map(queues.map(({ id, name }) => [id, name]))
  const labels = new Map(counters.map(({ id, label }) => [id, label]))
  const lines = figures.map((row) =>
    csvLine([
      row.date,
      String(row.hour),
      csvText(names.get(row.queueId) ?? row.queueId),
      csvText(labels.get(row.counterId) ?? row.counterId),
      ...[row.arrivals, row.cancelled, row.calledFirst].map(String),
      seconds(row.waitMs),
      seconds(row.waitMsMax),
      String(row.came),
      seconds(row.wayMs),
      String(row.served),
      seconds(row.serviceMs),
      String(row.noShows),
    ]),
  )
  return [EXCEL_START + csvLine(HEAD), ...lines].join('')
}

function seconds(ms: number): string {
  return String(Math.round(ms / 1_000))
}

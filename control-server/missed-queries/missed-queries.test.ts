import { beforeEach, describe, expect, it } from 'vitest'
import type { Db } from '../db/tables.ts'
import { openTestDatabase } from '../db/testing.ts'
import { forgetMissedQueries, readMissedQueries, takeMissedQueries } from './missed-queries.ts'

let db: Db
beforeEach(async () => {
  db = await openTestDatabase()
  return () => db.destroy()
})

const day = (date: string, counts: Record<string, number>) => ({
  date,
  queries: Object.entries(counts).map(([text, count]) => ({ text, count })),
})

describe('missed queries', () => {
  it('sums up days and players, the most frequent first', async () => {
    await takeMissedQueries(db, 'p1', day('2026-11-02', { angeln: 3, trödelmarkt: 9 }))
    await takeMissedQueries(db, 'p2', day('2026-11-02', { angeln: 2 }))
    await takeMissedQueries(db, 'p1', day('2026-11-05', { angeln: 5 }))
    expect(await readMissedQueries(db)).toEqual([
      { text: 'angeln', count: 10, firstDay: '2026-11-02', lastDay: '2026-11-05' },
      { text: 'trödelmarkt', count: 9, firstDay: '2026-11-02', lastDay: '2026-11-02' },
    ])
  })

  it('counts a day of a player once, however often it is sent', async () => {
    for (let n = 0; n < 3; n++) await takeMissedQueries(db, 'p1', day('2026-11-02', { angeln: 5 }))
    expect(await readMissedQueries(db)).toMatchObject([{ text: 'angeln', count: 5 }])
  })

  it('shows nobody what was looked for fewer than five times, only how often all that was', async () => {
    await takeMissedQueries(db, 'p1', day('2026-11-02', { angeln: 5, 'erika mustermann': 4, trödelmarkt: 1 }))
    await takeMissedQueries(db, 'p1', day('2026-11-03', { lärm: 2 }))
    const report = await readMissedQueries(db)
    expect(report).toEqual([
      { text: 'angeln', count: 5, firstDay: '2026-11-02', lastDay: '2026-11-02' },
      { count: 7, firstDay: '2026-11-02', lastDay: '2026-11-03' },
    ])
    expect(JSON.stringify(report)).not.toMatch(/mustermann|lärm/)
  })

  it('does not believe a player that sends what looks personal', async () => {
    await takeMissedQueries(db, 'p1', day('2026-11-02', { 'anna 0176 5551234': 9, 'Not Lower Case': 9 }))
    expect(await readMissedQueries(db)).toEqual([])
    expect(await db.selectFrom('missed_query').selectAll().execute()).toEqual([])
  })

  it('forgets old days', async () => {
    await takeMissedQueries(db, 'p1', day('2026-05-02', { angeln: 5 }))
    await takeMissedQueries(db, 'p1', day('2026-11-02', { lärm: 5 }))
    await forgetMissedQueries(db, '2026-06-01')
    expect(await readMissedQueries(db)).toMatchObject([{ text: 'lärm' }])
  })
})

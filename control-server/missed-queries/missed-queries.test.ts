import { beforeEach, describe, expect, it } from 'vitest'
import type { Db } from '../db/tables.ts'
import { openTestDatabase } from '../db/testing.ts'
import { forgetMissedQueries, readMissedQueries, takeMissedQueries } from './missed-queries.ts'

let db: Db
beforeEach(async () => {
  db = await openTestDatabase()
  return () => db.destroy()
})

const day = (date: string, ...texts: string[]) => ({ date, queries: texts.map((text) => ({ text })) })

async function onFiveDays(text: string): Promise<void> {
  for (let n = 1; n <= 5; n++) await takeMissedQueries(db, 'p1', day(`2026-11-0${n}`, text))
}

describe('missed queries', () => {
  it('sums up days and players, the most frequent first', async () => {
    for (const date of ['2026-11-02', '2026-11-03', '2026-11-05'])
      for (const player of ['p1', 'p2']) await takeMissedQueries(db, player, day(date, 'angeln'))
    for (const player of ['p3', 'p4', 'p5', 'p6', 'p7']) {
      await takeMissedQueries(db, player, day('2026-11-02', 'trödelmarkt'))
    }
    expect(await readMissedQueries(db)).toEqual([
      { text: 'angeln', count: 6, firstDay: '2026-11-02', lastDay: '2026-11-05' },
      { text: 'trödelmarkt', count: 5, firstDay: '2026-11-02', lastDay: '2026-11-02' },
    ])
  })

  it('takes one person who tries again and again for one', async () => {
    await takeMissedQueries(db, 'p1', day('2026-11-02', ...Array.from({ length: 20 }, () => 'brustkrebs')))
    for (let n = 0; n < 5; n++) await takeMissedQueries(db, 'p1', day('2026-11-03', 'brustkrebs'))
    expect(await readMissedQueries(db)).toEqual([{ count: 2, firstDay: '2026-11-02', lastDay: '2026-11-03' }])
  })

  it('counts a day of a player once, however often it is sent', async () => {
    await onFiveDays('angeln')
    await onFiveDays('angeln')
    expect(await readMissedQueries(db)).toMatchObject([{ text: 'angeln', count: 5 }])
  })

  it('shows nobody what was looked for on fewer than five days, only how often all that was', async () => {
    await onFiveDays('angeln')
    for (const player of ['p2', 'p3']) {
      await takeMissedQueries(db, player, day('2026-11-02', 'erika mustermann', 'trödelmarkt'))
    }
    await takeMissedQueries(db, 'p2', day('2026-11-03', 'erika mustermann', 'lärm'))
    await takeMissedQueries(db, 'p2', day('2026-11-04', 'erika mustermann'))
    const report = await readMissedQueries(db)
    expect(report).toEqual([
      { text: 'angeln', count: 5, firstDay: '2026-11-01', lastDay: '2026-11-05' },
      { count: 7, firstDay: '2026-11-02', lastDay: '2026-11-04' },
    ])
    expect(JSON.stringify(report)).not.toMatch(/mustermann|lärm/)
  })

  it('does not believe a player that sends what looks personal', async () => {
    await takeMissedQueries(db, 'p1', day('2026-11-02', 'anna 0176 5551234', 'Not Lower Case', 'frau dosch'))
    expect(await readMissedQueries(db)).toEqual([])
    expect(await db.selectFrom('missed_query').selectAll().execute()).toEqual([])
  })

  it('forgets old days', async () => {
    await takeMissedQueries(db, 'p1', day('2026-05-02', 'angeln'))
    await onFiveDays('lärm')
    await forgetMissedQueries(db, '2026-06-01')
    expect(await readMissedQueries(db)).toMatchObject([{ text: 'lärm' }])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DeviceEvent } from '#schema/device'
import type { Db } from '../db/tables.ts'
import { openTestDatabase } from '../db/testing.ts'
import { silentLog } from '../http/testing.ts'
import { sweepOnce, TURNS_KEPT_MS } from '../operation/housekeeping.ts'
import { createLocalDates } from './local-date.ts'
import { playsCsv, readPlays } from './plays.ts'
import { createEventStore } from './store-events.ts'
import { addTestPlayer, TEST_PLAYER } from './testing-fleet.ts'

const ZONE = 'Europe/Berlin'
/** The night in which clocks go back, so a day has 25 hours. */
const NIGHT = Date.UTC(2026, 9, 24, 20)
const DAY_MS = 86_400_000

const store = createEventStore(ZONE)
const send = (db: Db, boot: string, events: DeviceEvent[], nowMs = NIGHT) =>
  db.transaction().execute((tx) => store(tx, TEST_PLAYER, { boot, events }, nowMs))
const turn = (n: number, at: number, slideId = 'hello', durationMs = 1_000, screenId = 'foyer'): DeviceEvent => ({
  n,
  at,
  screenId,
  what: { kind: 'slide-shown', zoneId: 'main', slideId, durationMs },
})

async function collect<T>(pieces: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const piece of pieces) all.push(piece)
  return all
}

/** The sums by another way: the raw rows, each with the date that `Intl` says. */
async function sumRaw(db: Db): Promise<Map<string, [count: number, shownMs: number]>> {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE })
  const sums = new Map<string, [number, number]>()
  for (const row of await db.selectFrom('device_event').selectAll().execute()) {
    const what = JSON.parse(row.what) as DeviceEvent['what']
    if (what.kind !== 'slide-shown') continue
    const key = `${format.format(row.at)} ${row.screen_id} ${what.slideId}`
    const [count, shownMs] = sums.get(key) ?? [0, 0]
    sums.set(key, [count + 1, shownMs + what.durationMs])
  }
  return sums
}

async function sumRead(db: Db, from = '0000-01-01', until = '9999-12-31') {
  const rows = (await collect(readPlays(db, { from, until }))).flat()
  return new Map(
    rows.map(({ date, screenId, slideId, playCount, shownMs }) => [
      `${date} ${screenId} ${slideId}`,
      [playCount, shownMs] as [number, number],
    ]),
  )
}

describe('proof of play', () => {
  it('is the same as if it were counted from the raw events, whatever comes how often', async () => {
    const event = fc
      .record({
        n: fc.integer({ min: 1, max: 30 }),
        at: fc.integer({ min: NIGHT, max: NIGHT + 2 * DAY_MS }),
        slide: fc.constantFrom('hello', 'news'),
        screen: fc.constantFrom('foyer', 'stele'),
        durationMs: fc.integer({ min: 0, max: 60_000 }),
      })
      .map(({ n, at, slide, screen, durationMs }) => turn(n, at, slide, durationMs, screen))
    const batch = fc.record({
      boot: fc.constantFrom('b1', 'b2'),
      events: fc.uniqueArray(event, { minLength: 1, maxLength: 20, selector: ({ n }) => n }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(batch, { minLength: 1, maxLength: 8 }), async (batches) => {
        await using db = await openTestDatabase()
        await addTestPlayer(db, ['foyer', 'stele'])
        for (const { boot, events } of batches) await send(db, boot, events)
        expect(await sumRead(db)).toEqual(await sumRaw(db))
      }),
      { numRuns: 60 },
    )
  })

  it('gives a turn to the local day on which it began', async () => {
    await using db = await openTestDatabase()
    await addTestPlayer(db, ['foyer'])
    const midnight = Date.UTC(2026, 9, 24, 22)
    await send(db, 'b', [turn(1, midnight - 1), turn(2, midnight), turn(3, midnight + 25 * 3_600_000 - 1)])
    await send(db, 'b', [turn(4, midnight + 25 * 3_600_000)])
    expect([...(await sumRead(db))].map(([key, [count]]) => `${key} ${count}`)).toEqual([
      '2026-10-24 foyer hello 1',
      '2026-10-25 foyer hello 2',
      '2026-10-26 foyer hello 1',
    ])
    expect([...(await sumRead(db, '2026-10-25', '2026-10-25')).keys()]).toEqual(['2026-10-25 foyer hello'])
  })

  it('does not count a turn again that comes once more after its raw row has been deleted', async () => {
    await using db = await openTestDatabase()
    await addTestPlayer(db, ['foyer'])
    const call: DeviceEvent = { n: 2, at: NIGHT, screenId: 'foyer', what: { kind: 'call-shown', callId: 'c' } }
    const events = [turn(1, NIGHT), call, turn(3, NIGHT)]
    await send(db, 'b', events)
    const before = await sumRead(db)
    const later = { db, log: silentLog, nowMs: () => NIGHT + TURNS_KEPT_MS + 1 }
    expect(await sweepOnce(later, new AbortController().signal)).toBe(2)
    expect(await send(db, 'b', events)).toEqual([])
    expect(await send(db, 'b', [turn(4, NIGHT)])).toHaveLength(1)
    const [[, [count]] = ['', [0]]] = await sumRead(db)
    expect([before.get('2026-10-24 foyer hello'), count]).toEqual([[2, 2_000], 3])
  })

  it('survives the player that has shown it', async () => {
    await using db = await openTestDatabase()
    await addTestPlayer(db, ['foyer'])
    await send(db, 'b', [turn(1, NIGHT)])
    await db.updateTable('screen').set({ player_id: null }).execute()
    await db.deleteFrom('player').execute()
    expect((await sumRead(db)).size).toBe(1)
  })

  it('reads more rows than fit in one piece, each once', async () => {
    await using db = await openTestDatabase()
    const rows = Array.from({ length: 2_500 }, (_, index) => ({
      date: `2026-10-${String((index % 28) + 1).padStart(2, '0')}`,
      screen_id: `s${index}`,
      slide_id: 'x',
      play_count: 1,
      shown_ms: 1,
    }))
    for (let from = 0; from < rows.length; from += 500) {
      await db
        .insertInto('play_day')
        .values(rows.slice(from, from + 500))
        .execute()
    }
    expect((await sumRead(db)).size).toBe(2_500)
    const one = (await collect(readPlays(db, { from: '2026-01-01', until: '2026-12-31', screenId: 's7' }))).flat()
    expect(one.map(({ screenId }) => screenId)).toEqual(['s7'])
  })
})

it('local dates agree with Intl at every quarter of both nights and in every kind of zone', () => {
  for (const zone of ['Europe/Berlin', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/St_Johns']) {
    const dateOf = createLocalDates(zone)
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone })
    for (const night of [Date.UTC(2026, 2, 28, 12), Date.UTC(2026, 9, 24, 12), Date.UTC(2026, 3, 4, 12)]) {
      for (let at = night; at < night + DAY_MS; at += 299_000) expect(dateOf(at)).toBe(format.format(at))
    }
  }
})

it('a table for Excel is quoted, runs no formula and has German numbers', async () => {
  async function* rows() {
    const row = { date: '2026-10-25', screenId: 'foyer', slideId: 's1', playCount: 3, shownMs: 12_345 }
    yield [{ ...row, screenName: 'Foyer; „Ost“', slideTitle: '=HYPERLINK("x")' }]
  }
  const csv = (await collect(playsCsv(rows()))).join('')
  expect(csv).toBe(
    '\uFEFFDatum;Bildschirm;Beitrag;Wie oft;Sekunden;Bildschirm-Id;Beitrags-Id\r\n' +
      `2026-10-25;"Foyer; „Ost“";"'=HYPERLINK(""x"")";3;12,3;foyer;s1\r\n`,
  )
})

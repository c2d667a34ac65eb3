import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { migrate } from '../db/migrate.ts'
import { openDatabaseOfFormat1 } from '../db/testing-format-1.ts'
import { createSite } from '../site/site.ts'

/** Midnight in Berlin on the day on which clocks go back. */
const MIDNIGHT = Date.UTC(2026, 9, 24, 22)

it('turns that were recorded before there were sums are summed up, each for its local day', async () => {
  await using db = await openDatabaseOfFormat1()
  const site = { siteId: 'rathaus', siteName: 'Rathaus', timeZone: 'Europe/Berlin' }
  await db.transaction().execute((tx) => createSite(tx, site, 0))
  await sql`insert into player (id, name, host_name, secret_sha256, paired_at) values ('p', 'P', 'pc', 'x', 0)`.execute(
    db,
  )
  const turn = JSON.stringify({ kind: 'slide-shown', slideId: 'hello', durationMs: 1_500 })
  const call = JSON.stringify({ kind: 'call-shown', callId: 'c' })
  const rows = [
    [MIDNIGHT - 1, turn],
    [MIDNIGHT, turn],
    [MIDNIGHT + 25 * 3_600_000 - 1, turn],
    [MIDNIGHT + 25 * 3_600_000, turn],
    [MIDNIGHT, call],
  ] as const
  for (const [n, [at, what]] of rows.entries()) {
    await sql`insert into device_event (player_id, boot, n, at, screen_id, what, received_at)
      values ('p', 'b', ${n + 1}, ${at}, 'foyer', ${what}, 0)`.execute(db)
  }
  await migrate(db)
  expect(await db.selectFrom('play_day').select(['date', 'play_count', 'shown_ms']).orderBy('date').execute()).toEqual([
    { date: '2026-10-24', play_count: 1, shown_ms: 1_500 },
    { date: '2026-10-25', play_count: 2, shown_ms: 3_000 },
    { date: '2026-10-26', play_count: 1, shown_ms: 1_500 },
  ])
})

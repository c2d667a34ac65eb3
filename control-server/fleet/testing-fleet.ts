import type { Reported } from '#schema/device'
import type { Screen } from '#schema/screen'
import type { Db } from '../db/tables.ts'

/** A database with one player and its screens, already told to play something. */
export const TEST_PLAYER = 'p1'
export const TEST_RELEASE = 'a'.repeat(64)

export async function addTestPlayer(db: Db, screenIds: readonly string[] = [], playerId = TEST_PLAYER): Promise<void> {
  await db
    .insertInto('player')
    .values({ id: playerId, name: 'Foyer', host_name: 'pc', secret_sha256: playerId, paired_at: 0 })
    .execute()
  await db.insertInto('player_state').values({ player_id: playerId, online: 0 }).execute()
  for (const [position, id] of screenIds.entries()) {
    const body = JSON.stringify(testScreen(id))
    await db.insertInto('screen').values({ id, position, body, player_id: playerId }).execute()
  }
  await db
    .insertInto('release')
    .values({ id: TEST_RELEASE, size_bytes: 2, body: '{}' })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await db
    .insertInto('published_release')
    .values({ player_id: playerId, gen: 1, release_id: TEST_RELEASE, published_at: 0 })
    .execute()
}

/** A report in which every screen is right. */
export function rightReport(n: number, at: number, screenIds: readonly string[]): Reported {
  const pixels = { checkedAt: at, verdict: 'right' as const }
  const screens = screenIds.map((screenId) => ({
    screenId,
    presentedReleaseId: TEST_RELEASE,
    presentedAt: at,
    pixels,
  }))
  return { boot: 'b', n, at, version: '1', phase: 'current', screens }
}

function testScreen(id: string): Screen {
  return {
    id,
    name: `Schirm ${id}`,
    kind: 'monitor',
    widthPx: 1_920,
    heightPx: 1_080,
    pxPerMm: 1.6,
    readingDistanceMm: 3_000,
    lowerEdgeMm: 900,
    place: { buildingId: 'main', levelId: 'ground', point: [5, 4], readerHeadingDeg: 0 },
    waitingAreaIds: [],
  }
}

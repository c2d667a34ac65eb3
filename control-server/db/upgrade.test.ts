import { createHash, randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { localDate } from '#player/time'
import { areaSeqOf } from '#player/tickets/hall'
import { parseJson } from '#schema/parse'
import { Release, RELEASE_FORMAT, ReleasePointer } from '#schema/release'
import { PRIORITY_CLASSES } from '#schema/rule'
import type { Screen } from '#schema/screen'
import { unframe } from '#schema/envelope'
import { createTicketLog } from '../calls/ticket-log.ts'
import { loadConfig } from '../config.ts'
import { readRules } from '../content/read-content.ts'
import { silentLog } from '../http/testing.ts'
import { testScreen } from '../releases/testing-content.ts'
import { startServer } from '../server.ts'
import { createSite } from '../site/site.ts'
import { migrate } from './migrate.ts'
import type { Db } from './tables.ts'
import { openDatabaseOfFormat1 } from './testing-format-1.ts'

let folder: string
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'lotse-upgrade-'))))
afterEach(() => rm(folder, { recursive: true }))

const id = fc.stringMatching(/^[a-z0-9-]{1,12}$/)
const date = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
const day = date.map((at) => at.toISOString().slice(0, 10))
const time = fc.tuple(fc.nat(23), fc.nat(59)).map((parts) => parts.map((n) => String(n).padStart(2, '0')).join(':'))

/** Rules of format 1: all that a rule had, and nothing else. */
const ruleOfFormat1 = fc.record(
  {
    id,
    name: fc.string({ minLength: 1, maxLength: 20 }),
    screenIds: fc.uniqueArray(id, { minLength: 1, maxLength: 4 }),
    zoneId: id,
    playlistId: id,
    priority: fc.constantFrom(...PRIORITY_CLASSES),
    validFrom: day,
    validUntil: day,
    weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
    window: fc.record({ from: time, until: time }),
  },
  { requiredKeys: ['id', 'name', 'screenIds', 'zoneId', 'playlistId', 'priority'] },
)

test('every rule of format 1 becomes one of format 2 that says the same', async () => {
  const rules = fc.uniqueArray(ruleOfFormat1, { maxLength: 6, selector: (rule) => rule.id })
  await fc.assert(
    fc.asyncProperty(rules, async (before) => {
      await using db = await openDatabaseOfFormat1()
      for (const [position, rule] of before.entries()) {
        await sql`insert into rule (id, position, body) values (${rule.id}, ${position}, ${JSON.stringify(rule)})`.execute(
          db,
        )
      }
      await migrate(db)
      expect(await readRules(db)).toEqual(
        before.map(({ screenIds, zoneId, playlistId, id: ruleId, name, priority, ...times }) => ({
          id: ruleId,
          name,
          priority,
          action: { kind: 'playlist', zoneId, playlistId },
          target: { kind: 'screens', screenIds },
          times,
        })),
      )
    }),
    { numRuns: 25 },
  )
})

const secret = randomBytes(32).toString('base64url')
const foyer: Screen = { ...testScreen('foyer'), waitingAreaIds: [] }
const oldRelease = { format: 1, assets: [{ sha256: 'a'.repeat(64) }, { sha256: 'b'.repeat(64) }] }

/** A site in use: a paired player that has been given a release of format 1. */
async function fillOldSite(db: Db): Promise<void> {
  const json = (value: unknown) => JSON.stringify(value)
  await db
    .transaction()
    .execute((tx) => createSite(tx, { siteId: 'alt', siteName: 'Altes Rathaus', timeZone: 'Europe/Berlin' }, 0))
  await sql`insert into staff_account values ('leitung', 'x', 0)`.execute(db)
  const zones = [{ id: 'z', kind: 'slides', area: { x: 0, y: 0, width: 1, height: 1 } }]
  await sql`insert into layout values ('layout', 'L', ${json(zones)})`.execute(db)
  await sql`insert into screen values ('foyer', 0, ${json(foyer)}, 'p1')`.execute(db)
  const slide = { id: 's', kind: 'notice', title: 't', durationMs: 5_000, heading: 'h', body: 'b' }
  await sql`insert into slide values ('s', ${json(slide)})`.execute(db)
  await sql`insert into playlist values ('list', 0, 'Liste', 0, '["s"]')`.execute(db)
  const rule = { id: 'r', name: 'R', screenIds: ['foyer'], zoneId: 'z', playlistId: 'list', priority: 'base' }
  await sql`insert into rule values ('r', 0, ${json(rule)})`.execute(db)
  const secretSha256 = createHash('sha256').update(secret).digest('hex')
  await sql`insert into player values ('p1', 'Foyer', 'pc', ${secretSha256}, 0)`.execute(db)
  await sql`insert into player_state (player_id, online) values ('p1', 0)`.execute(db)
  const body = json(oldRelease)
  await sql`insert into release values (${'c'.repeat(64)}, ${body.length}, ${body})`.execute(db)
  await sql`insert into published_release values ('p1', 4, ${'c'.repeat(64)}, 0)`.execute(db)
}

test('a site of the program before opens, holds the files of its old releases, and publishes the format of today', async () => {
  await mkdir(join(folder, 'data'))
  const file = join(folder, 'data', 'lotse.sqlite')
  {
    await using db = await openDatabaseOfFormat1(file)
    await fillOldSite(db)
  }
  const config = loadConfig({ LOTSE_DATA: join(folder, 'data'), LOTSE_PORT: '0' })
  if (!config.ok) throw new Error(config.error.join(' '))
  await using server = await startServer(config.value, silentLog)
  const get = async (path: string) => {
    const answer = await fetch(`${server.url}/player/v1${path}`, { headers: { authorization: `Bearer ${secret}` } })
    expect(answer.status).toBe(200)
    return await answer.text()
  }
  const sealed = unframe(await get('/pointer'))
  const pointer = parseJson(ReleasePointer, sealed.ok ? sealed.value.json : '')
  if (!pointer.ok) throw new Error(pointer.error.join('; '))
  expect(pointer.value.gen).toBe(5)
  const release = parseJson(Release, await get(`/releases/${pointer.value.releaseId}`))
  expect(release).toMatchObject({
    ok: true,
    value: {
      format: RELEASE_FORMAT,
      slides: [{ id: 's' }],
      rules: [
        { id: 'r', action: { playlistId: 'list' }, target: { kind: 'screens', screenIds: ['foyer'] }, times: {} },
      ],
    },
  })
})

test('files of releases of format 1 are held', async () => {
  await using db = await openDatabaseOfFormat1()
  await fillOldSite(db)
  await migrate(db)
  const rows = await db.selectFrom('release_asset').selectAll().orderBy('sha256').execute()
  expect(rows.map(({ sha256 }) => sha256)).toEqual(oldRelease.assets.map(({ sha256 }) => sha256))
})

test('who waits goes on waiting under the same number, and boards go on above every place that a player has seen', async () => {
  await using db = await openDatabaseOfFormat1()
  const now = Date.now()
  const today = localDate(now, 'Europe/Berlin')
  await sql`insert into waiting_area values ('area', 0, 'Bürgerbüro')`.execute(db)
  await sql`insert into counter values ('c1', 'area', 0, '1', null)`.execute(db)
  await sql`insert into queue values ('a', 'area', 0, 'Ausweise', 'A')`.execute(db)
  await sql`insert into call_area values ('area', 41)`.execute(db)
  await sql`insert into ticket values ('t1', 1, 'area', 'a', ${today}, 'A 007', ${now - 9}, 'waiting', null, 'k1')`.execute(
    db,
  )
  await sql`insert into ticket values ('t2', 2, 'area', 'a', ${today}, 'A 006', ${now - 20}, 'called', 'c1', 'k2')`.execute(
    db,
  )
  await sql`insert into ticket values ('t3', 3, 'area', 'a', ${today}, 'A 005', ${now - 30}, 'finished', 'c1', 'k3')`.execute(
    db,
  )
  await migrate(db)
  const log = createTicketLog({ db, timeZone: 'Europe/Berlin', nowMs: () => now, onDayClosed: async () => undefined })
  const hall = await log.hall()
  expect([...hall.tickets.values()].map(({ number, phase }) => [number, phase])).toEqual([
    ['A 006', 'waiting'],
    ['A 007', 'waiting'],
  ])
  expect(areaSeqOf(hall, 'area')).toBeGreaterThan(41)
  expect(await log.step(async (_tx, { seq }) => ({ events: [], answer: seq }))).toBe(44)
})

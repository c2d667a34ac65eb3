import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import type { DeviceCommand } from '#schema/device'
import { SCREENSHOT_BYTES_MAX } from '#schema/player-api'
import type { ChangedEvent } from '#schema/staff-api'
import { commandTopic } from '#schema/topics'
import type { Db } from '../db/tables.ts'
import { openTestDatabase } from '../db/testing.ts'
import { createChangeFeed } from '../http/change-feed.ts'
import { createTestApp } from '../http/testing.ts'
import { screenshotRoute } from './command-routes.ts'
import { COMMAND_LIFETIME_MS, createCommands } from './commands.ts'
import { requirePlayer, sha256 } from './require-player.ts'
import { addTestPlayer, TEST_PLAYER } from './testing-fleet.ts'

const SITE = 'rathaus'

async function open(db: Db) {
  await addTestPlayer(db, ['foyer', 'stele'])
  await addTestPlayer(db, ['other'], 'p2')
  const clock = { now: 1_000 }
  const sent: (DeviceCommand & { readonly path: string })[] = []
  const announced: ChangedEvent['what'][] = []
  const changes = createChangeFeed()
  changes.listen(({ what }) => announced.push(what))
  const logged: unknown[] = []
  let drawn = 0
  const commands = createCommands({
    db,
    changes,
    siteId: SITE,
    nowMs: () => clock.now,
    drawId: () => `c${(drawn += 1)}`,
    publisher: {
      seal: () => '',
      publish: async ({ path }, body) => void sent.push({ ...(body as DeviceCommand), path }),
    },
    log: { info: (fields: unknown) => void logged.push(fields) },
  })
  return { commands, clock, sent, announced, logged }
}

const picture = (widthPx: number, heightPx: number) =>
  sharp({ create: { width: widthPx, height: heightPx, channels: 3, background: '#16447a' } })

describe('a picture of the glass', () => {
  it('is asked of the player that drives the screen, once at a time, for 30 s, with a line in the log', async () => {
    await using db = await openTestDatabase()
    const { commands, clock, sent, logged } = await open(db)
    const first = await commands.askForScreenshot('foyer', 'Anna')
    expect(first).toEqual({ commandId: 'c1', expiresAt: 31_000 })
    expect(await commands.askForScreenshot('foyer', 'Bert')).toEqual(first)
    expect(await commands.askForScreenshot('stele', 'Bert')).toMatchObject({ commandId: 'c2' })
    clock.now += COMMAND_LIFETIME_MS
    expect(await commands.askForScreenshot('foyer', 'Anna')).toMatchObject({ commandId: 'c3' })
    const { path } = commandTopic(SITE, TEST_PLAYER)
    expect(sent[0]).toEqual({ commandId: 'c1', notAfter: 31_000, screenId: 'foyer', kind: 'screenshot', path })
    expect(sent.map(({ commandId }) => commandId)).toEqual(['c1', 'c2', 'c3'])
    expect(logged[0]).toMatchObject({ staffName: 'Anna', screenId: 'foyer', kind: 'screenshot' })
  })

  it('is kept small and in our own bytes, the last one only', async () => {
    await using db = await openTestDatabase()
    const { commands, announced } = await open(db)
    await expect(commands.screenshot('foyer')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    for (const widthPx of [3_840, 640]) {
      const { commandId } = await commands.askForScreenshot('foyer', 'Anna')
      await commands.takeScreenshot(
        TEST_PLAYER,
        commandId,
        await picture(widthPx, 360).withMetadata().jpeg().toBuffer(),
      )
    }
    const kept = await sharp(Buffer.from(await commands.screenshot('foyer'))).metadata()
    expect([kept.format, kept.width, kept.height]).toEqual(['jpeg', 640, 360])
    expect(await db.selectFrom('screenshot').select('screen_id').execute()).toHaveLength(1)
    expect(announced).toEqual(['players', 'players'])
  })

  it('is refused from another player, twice, too late, unasked and for a reload', async () => {
    await using db = await openTestDatabase()
    const { commands, clock, sent } = await open(db)
    const jpeg = await picture(64, 36).jpeg().toBuffer()
    const { commandId } = await commands.askForScreenshot('foyer', 'Anna')
    await commands.reload('foyer', 'Anna')
    const refused = { code: 'NOT_FOUND' }
    await expect(commands.takeScreenshot('p2', commandId, jpeg)).rejects.toMatchObject(refused)
    await expect(commands.takeScreenshot(TEST_PLAYER, 'unknown', jpeg)).rejects.toMatchObject(refused)
    await expect(commands.takeScreenshot(TEST_PLAYER, sent[1]?.commandId ?? '', jpeg)).rejects.toMatchObject(refused)
    await commands.takeScreenshot(TEST_PLAYER, commandId, jpeg)
    await expect(commands.takeScreenshot(TEST_PLAYER, commandId, jpeg)).rejects.toMatchObject(refused)
    const late = await commands.askForScreenshot('foyer', 'Anna')
    clock.now = late.expiresAt
    await expect(commands.takeScreenshot(TEST_PLAYER, late.commandId, jpeg)).rejects.toMatchObject(refused)
  })

  it.each([
    ['a PNG', 'FILE_NOT_SUPPORTED', () => picture(8, 8).png().toBuffer()],
    ['nothing', 'FILE_NOT_SUPPORTED', async () => Buffer.alloc(0)],
    ['noise behind the right first bytes', 'FILE_BROKEN', async () => Buffer.from('ffd8ffe0aabbccdd', 'hex')],
    ['a bomb of pixels', 'FILE_BROKEN', () => picture(12_000, 12_000).jpeg({ quality: 1 }).toBuffer()],
  ] as const)('%s is refused and leaves the request open', async (_name, code, bytes) => {
    await using db = await openTestDatabase()
    const { commands } = await open(db)
    const { commandId } = await commands.askForScreenshot('foyer', 'Anna')
    await expect(commands.takeScreenshot(TEST_PLAYER, commandId, await bytes())).rejects.toMatchObject({ code })
    await commands.takeScreenshot(TEST_PLAYER, commandId, await picture(8, 8).jpeg().toBuffer())
  })

  it('travels as bytes with a limit', async () => {
    await using db = await openTestDatabase()
    const { commands } = await open(db)
    const secret = 'geheim'.repeat(8)
    await db
      .updateTable('player')
      .set({ secret_sha256: sha256(secret) })
      .where('id', '=', TEST_PLAYER)
      .execute()
    const app = await createTestApp()
    app.addHook(
      'onRequest',
      requirePlayer(db, async () => undefined),
    )
    await app.register(screenshotRoute, { commands })
    const { commandId } = await commands.askForScreenshot('foyer', 'Anna')
    const post = (body: Buffer, type = 'image/jpeg') =>
      app.inject({
        method: 'POST',
        url: `/screenshots/${commandId}`,
        headers: { 'content-type': type, authorization: `Bearer ${secret}` },
        body,
      })
    expect((await post(randomBytes(SCREENSHOT_BYTES_MAX + 1))).statusCode).toBe(413)
    expect((await post(Buffer.from('{}'), 'application/json')).statusCode).toBe(415)
    expect((await post(await picture(64, 36).jpeg().toBuffer())).statusCode).toBe(204)
    await app.close()
  })
})

describe('loading a page anew', () => {
  it('is one command for two presses, and another one for a press ten seconds later', async () => {
    await using db = await openTestDatabase()
    const { commands, clock, sent } = await open(db)
    await commands.reload('foyer', 'Anna')
    await commands.reload('foyer', 'Anna')
    clock.now += 10_000
    await commands.reload('foyer', 'Anna')
    expect(sent.map(({ kind, notAfter }) => [kind, notAfter])).toEqual([
      ['reload', 31_000],
      ['reload', 41_000],
    ])
  })

  it('is refused for a screen that is not there or has no player', async () => {
    await using db = await openTestDatabase()
    const { commands } = await open(db)
    await expect(commands.reload('nowhere', 'Anna')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await db.updateTable('screen').set({ player_id: null }).execute()
    await expect(commands.reload('foyer', 'Anna')).rejects.toMatchObject({ code: 'CONFLICT' })
  })
})

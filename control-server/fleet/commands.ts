import type { Logger } from 'pino'
import sharp from 'sharp'
import type { DeviceCommand } from '#schema/device'
import type { ScreenshotRequest } from '#schema/staff-screens'
import { commandTopic } from '#schema/topics'
import type { Db, Tx } from '../db/tables.ts'
import { AppError } from '../errors.ts'
import type { ChangeFeed } from '../http/change-feed.ts'
import type { Publisher } from '../publishing/publisher.ts'

export interface CommandDeps {
  readonly db: Db
  readonly siteId: string
  readonly publisher: Publisher
  readonly changes: ChangeFeed
  readonly nowMs: () => number
  /** Every command with the name of the person who gave it. */
  readonly log: Pick<Logger, 'info'>
  readonly drawId: () => string
}

/** What staff ask of one screen now. Nothing of it is ever done later. */
export interface Commands {
  /** Asks for a picture of the glass; the request that is open already, when there is one. Throws `NOT_FOUND`, `CONFLICT`. */
  askForScreenshot(screenId: string, staffName: string): Promise<ScreenshotRequest>
  /** Loads the page anew. Throws `NOT_FOUND`, `CONFLICT`. */
  reload(screenId: string, staffName: string): Promise<void>
  /** The answer of a player. Throws `NOT_FOUND` when it was not asked or not in time, `FILE_BROKEN` for no picture. */
  takeScreenshot(playerId: string, commandId: string, bytes: Uint8Array): Promise<void>
  /** The last picture of a screen as JPEG. Throws `NOT_FOUND`. */
  screenshot(screenId: string): Promise<Uint8Array>
}

/** So long a command may be under way. A person who waits for it gives up after that too. */
export const COMMAND_LIFETIME_MS = 30_000

/** A second press within this time is the same wish. */
const SAME_WISH_MS: Readonly<Record<DeviceCommand['kind'], number>> = {
  screenshot: COMMAND_LIFETIME_MS,
  // Nobody hears when a page is there again; whoever presses after this wants it once more.
  reload: 10_000,
}

/** Large enough to read on a console, small enough for a database. */
const SIDE_PX_MAX = 1_280
/** Largest picture that is unpacked: two 4K screens side by side. */
const PIXELS_MAX = 17_000_000

export function createCommands(deps: CommandDeps): Commands {
  const { db, nowMs } = deps
  return {
    askForScreenshot: async (screenId, staffName) => {
      const { commandId, notAfter } = await give(deps, screenId, 'screenshot', staffName)
      return { commandId, expiresAt: notAfter }
    },
    reload: async (screenId, staffName) => void (await give(deps, screenId, 'reload', staffName)),
    takeScreenshot: async (playerId, commandId, bytes) => {
      // Asked before the picture is unpacked: whoever was not asked costs nothing.
      await openScreenshot(db, playerId, commandId, nowMs())
      const jpeg = await reencode(bytes)
      await db.transaction().execute(async (tx) => {
        const now = nowMs()
        const screenId = await openScreenshot(tx, playerId, commandId, now)
        await tx.deleteFrom('device_command').where('id', '=', commandId).execute()
        await tx
          .insertInto('screenshot')
          .values({ screen_id: screenId, taken_at: now, jpeg })
          .onConflict((conflict) => conflict.column('screen_id').doUpdateSet({ taken_at: now, jpeg }))
          .execute()
      })
      deps.changes.announce('players')
    },
    screenshot: async (screenId) => {
      const row = await db.selectFrom('screenshot').select('jpeg').where('screen_id', '=', screenId).executeTakeFirst()
      if (!row) throw new AppError('NOT_FOUND', 'Von diesem Bildschirm gibt es noch kein Bild.')
      return row.jpeg
    },
  }
}

async function give(
  deps: CommandDeps,
  screenId: string,
  kind: DeviceCommand['kind'],
  staffName: string,
): Promise<DeviceCommand> {
  const { db, siteId, publisher, log } = deps
  const { command, playerId, isNew } = await db.transaction().execute((tx) => openCommand(tx, deps, screenId, kind))
  if (isNew) {
    log.info({ staffName, screenId, kind, commandId: command.commandId }, 'command given to a screen')
    await publisher.publish(commandTopic(siteId, playerId), command)
  }
  return command
}

/** The command that is open already, or a new one. */
async function openCommand(tx: Tx, { nowMs, drawId }: CommandDeps, screenId: string, kind: DeviceCommand['kind']) {
  const now = nowMs()
  const playerId = await playerOf(tx, screenId)
  await tx.deleteFrom('device_command').where('not_after', '<=', now).execute()
  const open = await tx
    .selectFrom('device_command')
    .selectAll()
    .where('screen_id', '=', screenId)
    .where('player_id', '=', playerId)
    .where('kind', '=', kind)
    .where('not_after', '>', now + COMMAND_LIFETIME_MS - SAME_WISH_MS[kind])
    .executeTakeFirst()
  const command: DeviceCommand = {
    commandId: open?.id ?? drawId(),
    notAfter: open?.not_after ?? now + COMMAND_LIFETIME_MS,
    screenId,
    kind,
  }
  if (!open) {
    await tx
      .insertInto('device_command')
      .values({ id: command.commandId, player_id: playerId, screen_id: screenId, kind, not_after: command.notAfter })
      .execute()
  }
  return { command, playerId, isNew: !open }
}

async function playerOf(tx: Tx, screenId: string): Promise<string> {
  const row = await tx.selectFrom('screen').select('player_id').where('id', '=', screenId).executeTakeFirst()
  if (!row) throw new AppError('NOT_FOUND', 'Diesen Bildschirm gibt es nicht mehr. Bitte laden Sie die Liste neu.')
  if (row.player_id === null) {
    throw new AppError('CONFLICT', 'Mit diesem Bildschirm ist kein Abspieler gekoppelt, der das tun könnte.')
  }
  return row.player_id
}

async function openScreenshot(db: Db | Tx, playerId: string, commandId: string, nowMs: number): Promise<string> {
  const row = await db
    .selectFrom('device_command')
    .select('screen_id')
    .where('id', '=', commandId)
    .where('player_id', '=', playerId)
    .where('kind', '=', 'screenshot')
    .where('not_after', '>', nowMs)
    .executeTakeFirst()
  if (!row) throw new AppError('NOT_FOUND', 'Dieses Bild ist nicht verlangt worden, oder es kommt zu spät.')
  return row.screen_id
}

/** Nothing that a player sends reaches a browser as it came. */
async function reencode(bytes: Uint8Array): Promise<Buffer> {
  const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff
  if (!isJpeg) throw new AppError('FILE_NOT_SUPPORTED', 'Ein Bild vom Bildschirm muss ein JPEG sein.')
  try {
    return await sharp(bytes, { limitInputPixels: PIXELS_MAX, failOn: 'error' })
      .resize({ width: SIDE_PX_MAX, height: SIDE_PX_MAX, fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: 80 })
      .toBuffer()
  } catch (error) {
    throw new AppError('FILE_BROKEN', 'Das Bild vom Bildschirm ist beschädigt.', { cause: error })
  }
}

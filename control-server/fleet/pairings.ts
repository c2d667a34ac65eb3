import { randomBytes as nodeRandomBytes, timingSafeEqual } from 'node:crypto'
import type { PairingRequest, PairingStarted } from '#schema/player-api'
import type { ApprovePairing } from '#schema/staff-screens'
import type { Db, Tx } from '../db/tables.ts'
import { AppError } from '../errors.ts'
import { forgetPlayer } from './forget-player.ts'
import { drawPairingCode, PAIRING_LIFETIME_MS } from './pairing-code.ts'

export interface PairingDeps {
  readonly db: Db
  readonly nowMs: () => number
  readonly randomBytes?: (count: number) => Uint8Array
}

/** Pairing in the manner of RFC 8628: the player shows a code, staff type it in, the player asks until it is let in. */
export interface Pairings {
  start(request: PairingRequest): Promise<PairingStarted>
  /** The player that this pairing has become; undefined while it waits. Throws for a wrong secret and after expiry. */
  state(pairingId: string, secretSha256: string): Promise<string | undefined>
  /** Makes a player of the pairing and gives it its screens; screens of another player move. Returns the player id. */
  approve(approval: ApprovePairing): Promise<string>
}

const POLL_AFTER_MS = 1_500
/** Codes that wait at the same time; more is not a city hall but an attack. */
const WAITING_COUNT_MAX = 500

export function createPairings({ db, nowMs, randomBytes = nodeRandomBytes }: PairingDeps): Pairings {
  return {
    start: (request) => db.transaction().execute((tx) => startPairing(tx, request, nowMs(), randomBytes)),
    state: async (pairingId, secretSha256) => {
      const pairing = await db.selectFrom('pairing').selectAll().where('id', '=', pairingId).executeTakeFirst()
      if (!pairing || !equal(pairing.secret_sha256, secretSha256)) throw unknownPairing()
      if (pairing.player_id !== null) return pairing.player_id
      if (pairing.expires_at <= nowMs()) throw expiredPairing()
      return undefined
    },
    approve: (approval) => db.transaction().execute((tx) => approvePairing(tx, approval, nowMs(), randomBytes)),
  }
}

async function startPairing(
  tx: Tx,
  request: PairingRequest,
  now: number,
  randomBytes: (count: number) => Uint8Array,
): Promise<PairingStarted> {
  await tx.deleteFrom('pairing').where('expires_at', '<=', now).where('player_id', 'is', null).execute()
  // A player that asks again after a restart gets a new code; the old one is of no use to anybody.
  await tx
    .deleteFrom('pairing')
    .where('secret_sha256', '=', request.secretSha256)
    .where('player_id', 'is', null)
    .execute()
  const { waiting } = await tx
    .selectFrom('pairing')
    .select((eb) => eb.fn.countAll<number>().as('waiting'))
    .where('player_id', 'is', null)
    .executeTakeFirstOrThrow()
  if (waiting >= WAITING_COUNT_MAX) {
    throw new AppError(
      'TOO_MANY_ATTEMPTS',
      'Es warten schon sehr viele Geräte auf ihre Kopplung. Bitte später versuchen.',
    )
  }
  const started = {
    pairingId: drawId(randomBytes),
    code: drawPairingCode(randomBytes),
    expiresAt: now + PAIRING_LIFETIME_MS,
  }
  await tx
    .insertInto('pairing')
    .values({
      id: started.pairingId,
      code: started.code,
      secret_sha256: request.secretSha256,
      host_name: request.hostName,
      created_at: now,
      expires_at: started.expiresAt,
      player_id: null,
    })
    .execute()
  return { ...started, pollAfterMs: POLL_AFTER_MS }
}

async function approvePairing(
  tx: Tx,
  { code, playerName, screenIds }: ApprovePairing,
  now: number,
  randomBytes: (count: number) => Uint8Array,
): Promise<string> {
  const pairing = await tx.selectFrom('pairing').selectAll().where('code', '=', code).executeTakeFirst()
  if (!pairing || pairing.player_id !== null) throw unknownPairing()
  if (pairing.expires_at <= now) throw expiredPairing()
  // None is a counter PC that only has buttons.
  const known = await tx.selectFrom('screen').select('id').where('id', 'in', screenIds).execute()
  if (known.length !== screenIds.length) {
    throw new AppError('NOT_FOUND', 'Einen der Bildschirme gibt es nicht mehr. Bitte laden Sie die Liste neu.')
  }
  // The same machine paired again keeps one identity: its old player goes.
  const before = await tx
    .selectFrom('player')
    .select('id')
    .where('secret_sha256', '=', pairing.secret_sha256)
    .executeTakeFirst()
  if (before) await forgetPlayer(tx, before.id)
  const playerId = drawId(randomBytes)
  await tx
    .insertInto('player')
    .values({
      id: playerId,
      name: playerName,
      host_name: pairing.host_name,
      secret_sha256: pairing.secret_sha256,
      paired_at: now,
    })
    .execute()
  await tx
    .insertInto('player_state')
    .values({ player_id: playerId, online: 0, session: null, last_seen_at: null, reported: null })
    .execute()
  await tx.updateTable('screen').set({ player_id: playerId }).where('id', 'in', screenIds).execute()
  await tx.updateTable('pairing').set({ player_id: playerId }).where('id', '=', pairing.id).execute()
  return playerId
}

function drawId(randomBytes: (count: number) => Uint8Array): string {
  return Buffer.from(randomBytes(12)).toString('base64url')
}

function equal(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))
}

function unknownPairing(): AppError {
  return new AppError(
    'PAIRING_UNKNOWN',
    'Diesen Code gibt es nicht. Bitte vergleichen Sie ihn mit dem auf dem Bildschirm.',
  )
}

function expiredPairing(): AppError {
  return new AppError('PAIRING_EXPIRED', 'Der Code ist abgelaufen. Der Bildschirm zeigt gleich einen neuen.')
}

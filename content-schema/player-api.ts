import Type, { type Static } from 'typebox'
import { Id, UtcMs } from './primitives.ts'

/*
 * HTTP between player and control server. Every route but the first takes `Authorization: Bearer <device secret>`.
 *
 *   POST /player/v1/pairings              PairingRequest → PairingStarted         start pairing, shows a code
 *   GET  /player/v1/pairings/:pairingId   → PairingState                          poll every `pollAfterMs`
 *   GET  /player/v1/site                  → SiteAccess                            address of the broker, after pairing
 *   GET  /player/v1/pointer               → text, signed envelope of ReleasePointer  repair without the broker
 *   GET  /player/v1/releases/:releaseId   → canonical JSON bytes of a Release
 *   GET  /player/v1/assets/:sha256        → bytes; Range, If-Range, strong ETag `"<sha256>"`
 *   GET  /player/v1/boards/:areaId        → text, signed envelope of CallBoard
 *   GET  /player/v1/facts/:factKey        → text, signed envelope of LiveFact
 *   POST /player/v1/button-presses        ButtonPress → ButtonAnswer              the same press id is carried out once
 *   POST /player/v1/button-devices        ButtonDeviceReport → ButtonDeviceAnswer what is plugged in, what was dropped
 *   POST /player/v1/missed-queries        MissedQueryDay → 204                    see `missed-queries.ts`
 *   POST /player/v1/screenshots/:commandId   JPEG bytes, at most `SCREENSHOT_BYTES_MAX` → 204
 *
 * Numbers at a stele of this player, for the areas that its screen names; see `stele-ticket.ts`.
 *
 *   GET    /player/v1/screens/:screenId/ticket-offer         → TicketOffer
 *   POST   /player/v1/screens/:screenId/tickets              TicketWish → TicketAnswer
 *   DELETE /player/v1/screens/:screenId/tickets/:requestKey  → 204: nobody has seen the number of this wish
 *   POST   /player/v1/screens/:screenId/check-ins            CodeWish → TicketAnswer
 */

export const SCREENSHOT_BYTES_MAX = 2_097_152

/** Symbols of a pairing code: no vowels and nothing that can be mistaken, 20 of them (RFC 8628, section 6.1). */
export const PAIRING_SYMBOLS = 'BCDFGHJKLMNPQRSTVWXZ'

/** Eight symbols, shown as `WDJB-MJHT`: 34.6 bits. */
export const PairingCode = Type.String({ pattern: '^[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}$' })

export const PairingRequest = Type.Object({
  /** SHA-256 in hex of the device secret, 256 random bits in base64url that never leave the player unhashed before it is trusted. */
  secretSha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
  /** What the machine calls itself, to tell two of them apart. */
  hostName: Type.String({ minLength: 1, maxLength: 120 }),
  version: Type.String({ maxLength: 40 }),
})
export type PairingRequest = Static<typeof PairingRequest>

export const PairingStarted = Type.Object({
  pairingId: Id,
  code: PairingCode,
  expiresAt: UtcMs,
  pollAfterMs: Type.Integer({ minimum: 200, maximum: 60_000 }),
})
export type PairingStarted = Static<typeof PairingStarted>

/** How a player reaches its site. Stored on the player; the key never changes without a new pairing. */
export const SiteAccess = Type.Object({
  siteId: Id,
  playerId: Id,
  /** Raw Ed25519 public key of the site, base64url. */
  siteKey: Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' }),
  /** `mqtt://host:port` or `mqtts://host:port`; user name and client id are the player id, the password its secret. */
  mqttUrl: Type.String({ pattern: '^mqtts?://' }),
})
export type SiteAccess = Static<typeof SiteAccess>

export const PairingState = Type.Union([
  Type.Object({ state: Type.Literal('waiting') }),
  Type.Object({ state: Type.Literal('approved'), access: SiteAccess }),
])
export type PairingState = Static<typeof PairingState>

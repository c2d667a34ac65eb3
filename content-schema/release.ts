import Type, { type Static } from 'typebox'
import { AssetRef } from './asset.ts'
import { Branding } from './branding.ts'
import { Calendar } from './calendar.ts'
import { Layout } from './layout.ts'
import { Playlist } from './playlist.ts'
import { Epoch, Id, Sha256, UtcMs } from './primitives.ts'
import { Rule } from './rule.ts'
import { Screen, ScreenGroup } from './screen.ts'
import { Slide } from './slide.ts'
import { Speech } from './speech.ts'

/** The newest release format that this code writes and understands. A player keeps out anything newer. */
export const RELEASE_FORMAT = 3

/** A place where people wait, and the counters that they are called to. */
export const WaitingArea = Type.Object({
  id: Id,
  name: Type.String({ minLength: 1, maxLength: 60 }),
  counters: Type.Array(
    Type.Object({
      id: Id,
      /** As on the sign above it: "5". */
      label: Type.String({ minLength: 1, maxLength: 8 }),
      /** Unit in which it stands, for the arrow on each screen. */
      unitId: Type.Optional(Id),
      /** Queues that it can serve. Absent: all of its area. */
      queueIds: Type.Optional(Type.Array(Id, { minItems: 1, maxItems: 60 })),
    }),
    { maxItems: 60 },
  ),
})
export type WaitingArea = Static<typeof WaitingArea>

/**
 * Everything planned for one player. Its bytes are canonical JSON (see `canonical-json.ts`) and its name is their
 * SHA-256, so equal plans are equal releases and a name can not be reused. Every file that it needs is in `assets`.
 */
export const Release = Type.Object({
  /** 2 is still understood: a player plays on with what it has until its server sends something newer. */
  format: Type.Union([Type.Literal(RELEASE_FORMAT), Type.Literal(2)]),
  siteId: Id,
  siteName: Type.String({ minLength: 1, maxLength: 80 }),
  /** IANA zone in which rules and clocks are read. */
  timeZone: Type.String({ minLength: 1, maxLength: 64 }),
  playerId: Id,
  screens: Type.Array(Screen, { minItems: 1, maxItems: 16 }),
  layouts: Type.Array(Layout),
  playlists: Type.Array(Playlist),
  slides: Type.Array(Slide),
  /** Those that can apply to a screen of this player. */
  rules: Type.Array(Rule),
  /** Members on other players are left out. */
  groups: Type.Array(ScreenGroup),
  /** Those that rules name, without the computed ones. */
  calendars: Type.Array(Calendar),
  branding: Branding,
  waitingAreas: Type.Array(WaitingArea),
  /** Live facts that this player subscribes to. */
  factKeys: Type.Array(Id),
  /** Asset with the compiled building (`player/wayfinding/bundle.ts`); absent at a site without a plan. */
  buildingSha256: Type.Optional(Sha256),
  /** Asset with the `Directory`. */
  directorySha256: Type.Optional(Sha256),
  /** Below which address visitors' phones find the server. Absent: where the player does. */
  visitorUrl: Type.Optional(Type.String({ pattern: '^https?://', maxLength: 200 })),
  /** Absent while no screen of this player speaks, and while its clips have not been made. */
  speech: Type.Optional(Speech),
  assets: Type.Array(AssetRef),
})
export type Release = Static<typeof Release>

/** What tells a player that there is something new. Small, retained, signed; the body comes over HTTP. */
export const ReleasePointer = Type.Object({
  epoch: Epoch,
  /** Rises by one with each release of this player. */
  gen: Type.Integer({ minimum: 1 }),
  releaseId: Sha256,
  sizeBytes: Type.Integer({ minimum: 2, maximum: 67_108_864 }),
  publishedAt: UtcMs,
  /** Most that this player may download, so that a slow line stays usable. Absent: unlimited. */
  bytesPerSecMax: Type.Optional(Type.Integer({ minimum: 16_384, maximum: 1_250_000_000 })),
})
export type ReleasePointer = Static<typeof ReleasePointer>

import Type, { type Static } from 'typebox'
import { AssetRef } from './asset.ts'
import { Call, TicketNumber } from './call-board.ts'
import { FactTimes } from './live-fact.ts'
import { SyncPhase } from './device.ts'
import { PairingCode } from './player-api.ts'
import { Id, Sha256, UtcMs } from './primitives.ts'
import { Screen } from './screen.ts'
import { Slide } from './slide.ts'

/*
 * HTTP between staff console and control server, under `/api/v1`, session cookie `lotse_session` (HttpOnly,
 * SameSite=Strict). Changing requests need the header `x-lotse-console: 1`, which a foreign page can not send.
 *
 *   POST   /session                 SignIn → SessionInfo          GET /session → SessionInfo       DELETE /session → 204
 *   GET    /events                  SSE: event `changed`, data ChangedEvent
 *   GET    /assets                  → StaffAsset[]                POST /assets  multipart, one file → StaffAsset
 *   GET    /assets/:sha256          → bytes
 *   GET    /playlists               → StaffPlaylist[]
 *   POST   /playlists/:id/slides    NewSlide → StaffPlaylist      adds and publishes; `showNow` puts it in front
 *   PUT    /playlists/:id/slides    { slideIds } → StaffPlaylist  order and removal, publishes
 *   PATCH  /slides/:id              SlideEdit → Slide             publishes
 *   POST   /releases                → PublishReport               compiles, signs, publishes for every player
 *   GET    /players                 → StaffPlayer[]               DELETE /players/:id → 204
 *   GET    /screens                 → StaffScreen[]
 *   POST   /pairings/approve        ApprovePairing → StaffPlayer
 *   GET    /areas                   → StaffArea[]
 *   GET    /areas/:areaId/desk?counter=ID → Desk                  everything a counter shows
 *   POST   /areas/:areaId/tickets   IssueTicket → Ticket          `Idempotency-Key` header
 *   POST   /counters/:id/call-next  CounterCommand → Desk         atomic claim; QUEUE_EMPTY, COUNTER_BUSY
 *   POST   /counters/:id/recall     CounterCommand → Desk
 *   POST   /counters/:id/finish     CounterCommand → Desk
 *   GET    /sources                 → StaffSource[]               POST /sources/:id/check → StaffSource
 */

export const SignIn = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 80 }),
  password: Type.String({ minLength: 1, maxLength: 200 }),
})
export const SessionInfo = Type.Object({ name: Type.String(), siteName: Type.String(), expiresAt: UtcMs })
export type SessionInfo = Static<typeof SessionInfo>

/** What a console should fetch again. */
export const ChangedEvent = Type.Object({
  what: Type.Union([
    Type.Literal('players'),
    Type.Literal('content'),
    Type.Literal('sources'),
    Type.Object({ areaId: Id }),
  ]),
})
export type ChangedEvent = Static<typeof ChangedEvent>

export const StaffAsset = Type.Object({
  ...AssetRef.properties,
  fileName: Type.String(),
  uploadedAt: UtcMs,
  widthPx: Type.Optional(Type.Integer()),
  heightPx: Type.Optional(Type.Integer()),
  /** Videos. */
  durationMs: Type.Optional(Type.Integer()),
})
export type StaffAsset = Static<typeof StaffAsset>

export const StaffPlaylist = Type.Object({
  id: Id,
  name: Type.String(),
  slides: Type.Array(Slide),
  /** Names of the screens that show it by some rule. */
  screenNames: Type.Array(Type.String()),
})
export type StaffPlaylist = Static<typeof StaffPlaylist>

/** A slide without its id, which the server draws. */
export const NewSlide = Type.Object({
  slide: Type.Union([
    Type.Object({
      kind: Type.Literal('image'),
      title: Type.String({ minLength: 1, maxLength: 120 }),
      durationMs: Type.Integer({ minimum: 2_000, maximum: 3_600_000 }),
      imageSha256: Sha256,
      alt: Type.String({ maxLength: 300 }),
      fit: Type.Union([Type.Literal('cover'), Type.Literal('contain')]),
      credit: Type.Optional(Type.String({ maxLength: 120 })),
    }),
    Type.Object({
      kind: Type.Literal('video'),
      title: Type.String({ minLength: 1, maxLength: 120 }),
      durationMs: Type.Integer({ minimum: 2_000, maximum: 3_600_000 }),
      videoSha256: Sha256,
      alt: Type.String({ maxLength: 300 }),
    }),
    Type.Object({
      kind: Type.Literal('notice'),
      title: Type.String({ minLength: 1, maxLength: 120 }),
      durationMs: Type.Integer({ minimum: 2_000, maximum: 3_600_000 }),
      heading: Type.String({ minLength: 1, maxLength: 80 }),
      body: Type.String({ maxLength: 400 }),
      linkUrl: Type.Optional(Type.String({ pattern: '^https?://', maxLength: 300 })),
    }),
  ]),
  /** First in the list, and the list starts over at the moment of publishing. */
  showNow: Type.Boolean(),
})
export type NewSlide = Static<typeof NewSlide>

export const SlideOrder = Type.Object({ slideIds: Type.Array(Id, { maxItems: 500, uniqueItems: true }) })

/** Members to change; the kind stays. */
export const SlideEdit = Type.Object({
  title: Type.Optional(Type.String({ minLength: 1, maxLength: 120 })),
  durationMs: Type.Optional(Type.Integer({ minimum: 2_000, maximum: 3_600_000 })),
  heading: Type.Optional(Type.String({ minLength: 1, maxLength: 80 })),
  body: Type.Optional(Type.String({ maxLength: 400 })),
  alt: Type.Optional(Type.String({ maxLength: 300 })),
})
export type SlideEdit = Static<typeof SlideEdit>

export const PublishReport = Type.Object({
  releases: Type.Array(
    Type.Object({
      playerId: Id,
      gen: Type.Integer(),
      releaseId: Sha256,
      sizeBytes: Type.Integer(),
      changed: Type.Boolean(),
    }),
  ),
})
export type PublishReport = Static<typeof PublishReport>

/**
 * The truth about one screen. `current`: its page presented the desired release within the last 60 s. `updating`: it
 * is on its way. `stale`: alive, but it shows something else. `offline`: no sign of life. `unpaired`: no player.
 */
export const ScreenTruth = Type.Union([
  Type.Literal('current'),
  Type.Literal('updating'),
  Type.Literal('stale'),
  Type.Literal('offline'),
  Type.Literal('unpaired'),
])
export type ScreenTruth = Static<typeof ScreenTruth>

export const StaffScreen = Type.Object({
  screen: Screen,
  playerId: Type.Optional(Id),
  truth: ScreenTruth,
  /** Why, in German: "zeigt seit 09:41 den aktuellen Plan". */
  reason: Type.String(),
  presentedAt: Type.Optional(UtcMs),
  slideTitle: Type.Optional(Type.String()),
})
export type StaffScreen = Static<typeof StaffScreen>

export const StaffPlayer = Type.Object({
  id: Id,
  name: Type.String(),
  hostName: Type.String(),
  pairedAt: UtcMs,
  online: Type.Boolean(),
  lastSeenAt: Type.Optional(UtcMs),
  phase: Type.Optional(SyncPhase),
  version: Type.Optional(Type.String()),
  problem: Type.Optional(Type.String()),
  freeDiskBytes: Type.Optional(Type.Integer()),
  screenIds: Type.Array(Id),
})
export type StaffPlayer = Static<typeof StaffPlayer>

export const ApprovePairing = Type.Object({
  code: PairingCode,
  playerName: Type.String({ minLength: 1, maxLength: 60 }),
  screenIds: Type.Array(Id, { minItems: 1, maxItems: 16, uniqueItems: true }),
})
export type ApprovePairing = Static<typeof ApprovePairing>

export const StaffArea = Type.Object({
  id: Id,
  name: Type.String(),
  counters: Type.Array(Type.Object({ id: Id, label: Type.String() })),
  queues: Type.Array(Type.Object({ id: Id, name: Type.String(), letter: Type.String() })),
})
export type StaffArea = Static<typeof StaffArea>

export const IssueTicket = Type.Object({ queueId: Id })

export const Ticket = Type.Object({
  id: Id,
  number: TicketNumber,
  queueId: Id,
  queueName: Type.String(),
  issuedAt: UtcMs,
})
export type Ticket = Static<typeof Ticket>

/** Sent 1 to n times, done once. */
export const CounterCommand = Type.Object({ commandId: Id })

/** Everything that one counter's page shows. */
export const Desk = Type.Object({
  areaId: Id,
  areaName: Type.String(),
  counter: Type.Object({ id: Id, label: Type.String() }),
  /** Rises with the area's board. */
  seq: Type.Integer(),
  current: Type.Optional(
    Type.Object({
      ticket: Ticket,
      call: Call,
      /** Of the screens that should show the latest call, how many have said that it was on glass. */
      shownOn: Type.Array(Type.Object({ screenId: Id, name: Type.String(), shownAt: Type.Optional(UtcMs) })),
    }),
  ),
  waiting: Type.Array(Type.Object({ ticket: Ticket, why: Type.String() }), { maxItems: 500 }),
  openCounterCount: Type.Integer(),
})
export type Desk = Static<typeof Desk>

export const StaffSource = Type.Object({
  id: Id,
  name: Type.String(),
  kind: Type.Union([Type.Literal('feed'), Type.Literal('council')]),
  address: Type.String(),
  times: Type.Optional(FactTimes),
  itemCount: Type.Optional(Type.Integer()),
  /** In plain German, when the last check failed. */
  problem: Type.Optional(Type.String()),
  /** Smaller flaws of the last good reading, in German. */
  remarks: Type.Array(Type.String(), { maxItems: 100 }),
  nextCheckAt: Type.Optional(UtcMs),
})
export type StaffSource = Static<typeof StaffSource>

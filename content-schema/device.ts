import Type, { type Static } from 'typebox'
import { Epoch, Id, Seq, Sha256, UtcMs } from './primitives.ts'
import { SoundVerdict } from './speech.ts'

/** Retained, and the Last Will with `online: false`. A will counts only while its session is the current one. */
export const Presence = Type.Object({
  /** Drawn at random for each connection. */
  session: Id,
  online: Type.Boolean(),
})
export type Presence = Static<typeof Presence>

/** How far a player is with a release. */
export const SyncPhase = Type.Union([
  Type.Literal('empty'),
  Type.Literal('downloading'),
  Type.Literal('current'),
  Type.Literal('failed'),
])
export type SyncPhase = Static<typeof SyncPhase>

/**
 * What the pixels of a screen say. `right`: they are those that the page says it presented. `dark`: off by plan.
 * `black`: nothing is seen. `frozen`: an old picture. `wrong`: another picture, or something covers the page.
 */
export const PixelVerdict = Type.Union([
  Type.Literal('right'),
  Type.Literal('dark'),
  Type.Literal('black'),
  Type.Literal('frozen'),
  Type.Literal('wrong'),
])
export type PixelVerdict = Static<typeof PixelVerdict>

/** What a player says of itself, retained. `releaseId` is what it plays, not what it was told to play. */
export const Reported = Type.Object({
  boot: Id,
  /** Rises with each report of a boot. */
  n: Type.Integer({ minimum: 1 }),
  at: UtcMs,
  version: Type.String({ maxLength: 40 }),
  epoch: Type.Optional(Epoch),
  gen: Type.Optional(Type.Integer({ minimum: 1 })),
  releaseId: Type.Optional(Sha256),
  phase: SyncPhase,
  /** Newest state of the building (closures) that it has; absent while it has none. */
  buildingState: Type.Optional(Type.Object({ epoch: Epoch, seq: Seq })),
  /** Release that was played, could not be shown, and was taken back. Kept until another one is wanted. */
  rejectedReleaseId: Type.Optional(Sha256),
  /** The machine's clock can not be right, so that times are computed from the last known instant. */
  clockUnsure: Type.Optional(Type.Boolean()),
  /** In words for staff: "Bild beschädigt, wird neu geladen". */
  problem: Type.Optional(Type.String({ maxLength: 300 })),
  freeDiskBytes: Type.Optional(Type.Integer({ minimum: 0 })),
  screens: Type.Array(
    Type.Object({
      screenId: Id,
      /** Release whose pixels were last presented by the page. */
      presentedReleaseId: Type.Optional(Sha256),
      /** When the page last presented a frame. */
      presentedAt: Type.Optional(UtcMs),
      slideId: Type.Optional(Id),
      /** Last look at the pixels themselves; absent while no shell has looked. */
      pixels: Type.Optional(Type.Object({ checkedAt: UtcMs, verdict: PixelVerdict })),
      /** Last check of the sound; absent on a silent screen. */
      sound: Type.Optional(Type.Object({ checkedAt: UtcMs, verdict: SoundVerdict })),
      /** Slides that this screen has to leave out at the moment, and why. */
      skipped: Type.Optional(
        Type.Array(Type.Object({ slideId: Id, reason: Type.String({ maxLength: 200 }) }), { maxItems: 20 }),
      ),
    }),
    { maxItems: 16 },
  ),
})
export type Reported = Static<typeof Reported>

/** Something that happened once on a screen and must be counted once. */
export const DeviceEvent = Type.Object({
  /** Rises by one within a boot; `(player, boot, n)` is unique at the server. */
  n: Type.Integer({ minimum: 1 }),
  at: UtcMs,
  screenId: Id,
  what: Type.Union([
    Type.Object({ kind: Type.Literal('call-shown'), callId: Id }),
    /** The whole announcement has been heard. */
    Type.Object({ kind: Type.Literal('call-spoken'), callId: Id }),
    /** Proof of play: from the first to the last presented frame of one turn. */
    Type.Object({
      kind: Type.Literal('slide-shown'),
      zoneId: Id,
      slideId: Id,
      ruleId: Type.Optional(Id),
      durationMs: Type.Integer({ minimum: 0 }),
    }),
    Type.Object({ kind: Type.Literal('slide-skipped'), slideId: Id, reason: Type.String({ maxLength: 200 }) }),
  ]),
})
export type DeviceEvent = Static<typeof DeviceEvent>

/** A piece of a player's outbox. The broker acknowledges it only after the server has committed it. */
export const EventBatch = Type.Object({
  boot: Id,
  events: Type.Array(DeviceEvent, { minItems: 1, maxItems: 200 }),
})
export type EventBatch = Static<typeof EventBatch>

/** "I have everything of this boot up to here": the player may forget it. */
export const EventAck = Type.Object({ boot: Id, upTo: Type.Integer({ minimum: 0 }) })
export type EventAck = Static<typeof EventAck>

/** Something to do once, soon or never: a player forgets it after `notAfter`, and does not do it twice. */
export const DeviceCommand = Type.Object({
  commandId: Id,
  notAfter: UtcMs,
  screenId: Id,
  /** `screenshot`: a picture of the glass by `POST /player/v1/screenshots/:commandId`. `reload`: the page anew. */
  kind: Type.Union([Type.Literal('screenshot'), Type.Literal('reload')]),
})
export type DeviceCommand = Static<typeof DeviceCommand>

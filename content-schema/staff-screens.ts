import Type, { type Static } from 'typebox'
import { SyncPhase } from './device.ts'
import { PairingCode } from './player-api.ts'
import { Id, UtcMs } from './primitives.ts'
import { Screen } from './screen.ts'
import { SoundVerdict } from './speech.ts'

/* Screens and players as staff see them; the routes stand in `staff-api.ts`. */

/**
 * The truth about one screen. `current`: its page presented the desired release within the last 60 s, and a look at
 * the pixels within the last 60 s agrees. `dark`: the same, and off by plan. `unproven`: the page says so, but nothing
 * has looked at the pixels. `updating`: it is on its way. `stale`: alive, but it shows something else, an old picture
 * or nothing. `offline`: no sign of life. `unpaired`: no player.
 */
export const ScreenTruth = Type.Union([
  Type.Literal('current'),
  Type.Literal('dark'),
  Type.Literal('unproven'),
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
  /** Of a screen that speaks: whether it can be heard, and why not, in German. */
  sound: Type.Optional(Type.Object({ verdict: SoundVerdict, reason: Type.String() })),
  presentedAt: Type.Optional(UtcMs),
  slideTitle: Type.Optional(Type.String()),
  /** When the last screenshot was taken. */
  screenshotAt: Type.Optional(UtcMs),
})
export type StaffScreen = Static<typeof StaffScreen>

export const ScreenshotRequest = Type.Object({
  commandId: Id,
  /** When no picture has come until then, none will. */
  expiresAt: UtcMs,
})
export type ScreenshotRequest = Static<typeof ScreenshotRequest>

/** Screens that went bad together are one incident: a switch, a fuse, a server room. */
export const StaffIncident = Type.Object({
  id: Id,
  kind: Type.Union([
    Type.Literal('offline'),
    Type.Literal('stale'),
    Type.Literal('black'),
    Type.Literal('frozen'),
    /** It shows, but its calls can not be heard. */
    Type.Literal('silent'),
  ]),
  startedAt: UtcMs,
  endedAt: Type.Optional(UtcMs),
  /** Every screen that has belonged to it; `endedAt` when that one was well again. */
  screens: Type.Array(Type.Object({ screenId: Id, name: Type.String(), endedAt: Type.Optional(UtcMs) })),
  /** German: "23 Bildschirme melden sich seit 09:41 nicht." */
  text: Type.String(),
})
export type StaffIncident = Static<typeof StaffIncident>

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
  bytesPerSecMax: Type.Optional(Type.Integer()),
  screenIds: Type.Array(Id),
})
export type StaffPlayer = Static<typeof StaffPlayer>

export const ApprovePairing = Type.Object({
  code: PairingCode,
  playerName: Type.String({ minLength: 1, maxLength: 60 }),
  /** None for a counter PC that only has buttons. */
  screenIds: Type.Array(Id, { maxItems: 16, uniqueItems: true }),
})
export type ApprovePairing = Static<typeof ApprovePairing>

/** Proof of play, summed up. */
export const PlayReport = Type.Object({
  rows: Type.Array(
    Type.Object({
      date: Type.String(),
      screenId: Id,
      screenName: Type.String(),
      slideId: Id,
      slideTitle: Type.String(),
      playCount: Type.Integer(),
      shownMs: Type.Integer(),
    }),
  ),
})
export type PlayReport = Static<typeof PlayReport>

import Type, { type Static } from 'typebox'
import { Call } from './call-board.ts'
import { Layout } from './layout.ts'
import { LiveFact } from './live-fact.ts'
import { Playlist } from './playlist.ts'
import { Id, Sha256, UtcMs } from './primitives.ts'
import { WaitingArea } from './release.ts'
import { Screen } from './screen.ts'
import { Slide } from './slide.ts'

/*
 * The whole surface between the player core and its pages. All paths are relative to the page's base address: the
 * Chromium shell serves `http://127.0.0.1:PORT/t/TOKEN/`, the Electron shell `lotse://player/`.
 *
 *   GET  ui/screen.html?screen=ID, ui/stele.html?screen=ID    the pages
 *   GET  screens/:screenId/stream   SSE: event `state`, data ScreenState, whole each time; a comment every 10 s
 *   POST screens/:screenId/presented   PresentedReport
 *   GET  assets/:sha256                bytes, with Range
 */

/** A zone of the layout with the playlist that the schedule gives it now. Only `slides` zones have one. */
export const ZonePlan = Type.Object({
  zoneId: Id,
  /** Absent when no rule is in force: the zone shows the quiet house view. */
  playlist: Type.Optional(Playlist),
  /** Why, for staff: name and id of the winning rule. */
  ruleId: Type.Optional(Id),
})
export type ZonePlan = Static<typeof ZonePlan>

/** A call as this screen shows it. */
export const ShownCall = Type.Object({
  ...Call.properties,
  areaId: Id,
  /** Direction to the counter seen by a reader of this screen, degrees clockwise, 0 = straight ahead. Absent: unknown. */
  arrowDeg: Type.Optional(Type.Number()),
  /** True once per call and screen: play the three pulses. Never true again after a reload or a reconnect. */
  announce: Type.Boolean(),
})
export type ShownCall = Static<typeof ShownCall>

/** The player's link to the server. */
export const LinkState = Type.Object({
  connected: Type.Boolean(),
  /** Last sign of life of the server; absent when there has never been one since pairing. */
  serverSeenAt: Type.Optional(UtcMs),
})
export type LinkState = Static<typeof LinkState>

/** Everything that a page shows. One snapshot is enough to draw it. */
export const ScreenState = Type.Union([
  Type.Object({
    phase: Type.Literal('pairing'),
    /** Absent until the server answers. */
    code: Type.Optional(Type.String()),
    /** Address that staff open, as text. */
    consoleUrl: Type.Optional(Type.String()),
    link: LinkState,
  }),
  /** Paired, but nothing verified on disk yet. */
  Type.Object({ phase: Type.Literal('empty'), link: LinkState }),
  Type.Object({
    phase: Type.Literal('playing'),
    /** Rises with each snapshot of a core. */
    version: Type.Integer({ minimum: 1 }),
    /** Server clock minus this machine's clock, best estimate, milliseconds; 0 when unknown. */
    clockOffsetMs: Type.Integer(),
    releaseId: Sha256,
    siteName: Type.String(),
    timeZone: Type.String(),
    screen: Screen,
    layout: Type.Optional(Layout),
    zones: Type.Array(ZonePlan),
    slides: Type.Array(Slide),
    waitingAreas: Type.Array(WaitingArea),
    /** Unexpired, newest first. */
    calls: Type.Array(ShownCall),
    /** When the board was last known to be complete; absent before the first. */
    callsCheckedAt: Type.Optional(UtcMs),
    facts: Type.Array(LiveFact),
    buildingSha256: Type.Optional(Sha256),
    directorySha256: Type.Optional(Sha256),
    link: LinkState,
  }),
])
export type ScreenState = Static<typeof ScreenState>
export type PlayingState = Extract<ScreenState, { phase: 'playing' }>

/** Sent by a page every `PRESENTED_INTERVAL_MS` and after each change, always after a presented frame. */
export const PresentedReport = Type.Object({
  /** Of the state that these pixels came from. */
  releaseId: Type.Optional(Sha256),
  presentedAt: UtcMs,
  /** Slide on glass in each zone. */
  slides: Type.Array(Type.Object({ zoneId: Id, slideId: Id }), { maxItems: 12 }),
  /** Calls that have been on glass since the last report. */
  shownCallIds: Type.Array(Id, { maxItems: 200 }),
  skipped: Type.Array(Type.Object({ slideId: Id, reason: Type.String({ maxLength: 200 }) }), { maxItems: 50 }),
})
export type PresentedReport = Static<typeof PresentedReport>

export const PRESENTED_INTERVAL_MS = 2_000

import Type, { type Static } from 'typebox'
import { Branding } from './branding.ts'
import { Calendar } from './calendar.ts'
import { Call } from './call-board.ts'
import { Layout } from './layout.ts'
import { PixelVerdict } from './device.ts'
import { LiveFact } from './live-fact.ts'
import { Playlist } from './playlist.ts'
import { Id, Sha256, UtcMs } from './primitives.ts'
import { WaitingArea } from './release.ts'
import { Rule } from './rule.ts'
import { Screen, ScreenGroup } from './screen.ts'
import { Slide } from './slide.ts'
import { Speech } from './speech.ts'

/*
 * The whole surface between the player core, its pages and its shell. All paths are relative to the page's base
 * address: the Chromium shell serves `http://127.0.0.1:PORT/t/TOKEN/`, the Electron shell `lotse://player/`.
 *
 *   GET  ui/screen.html?screen=ID, ui/stele.html?screen=ID    the pages
 *   GET  screens/:screenId/stream?page=ID   SSE: event `plan`, data ScreenPlan, first and after each switch of release;
 *                                      event `state`, data ScreenState, whole each time; a comment every 10 s
 *   POST screens/:screenId/presented   PresentedReport, of the page
 *   POST screens/:screenId/announcements    AnnouncementClaim → AnnouncementAnswer, of the page, before it speaks
 *   POST screens/:screenId/probes      PixelProbe → ProbeAnswer, of the shell
 *   POST screens/:screenId/failures    PageFailure, of the shell, before it does something about it
 *   POST output                        OutputCheck, of the shell: whether this machine's mixer lets sound through
 *   POST screens/:screenId/picture?command=ID   JPEG bytes, of the shell: answer to a `screenshot` message
 *   GET  screens/:screenId/ticket-offer   LocalTicketOffer: errands for which a number can be drawn here
 *   POST screens/:screenId/tickets     TicketWish → LocalTicketAnswer; the same key draws the same number
 *   DELETE screens/:screenId/tickets/:requestKey   → 204: nobody has seen the number of this wish
 *   POST screens/:screenId/check-ins   CodeWish → LocalTicketAnswer
 *   POST screens/:screenId/prints      PrintWish → PrintAnswer, of a core with a printer
 *   POST missed-queries                MissedQuery, of the page of a stele: nothing was found, and the visitor gave up
 *   GET  assets/:sha256                bytes, with Range
 *   GET  web/:slideId                  WebCheck: whether the page of a web slide can be framed now
 *   GET  web/:slideId/frame            a page with nothing but the frame of that slide, under a policy of its own
 *   GET  hls/:slideId/stream.m3u8      the stream of an HLS slide, fetched by the core, same-origin for the page;
 *                                      its playlists name everything else below hls/:slideId/
 */

/**
 * Everything planned for one screen. The page computes from it, with `player/schedule`, what shows at any instant, so
 * it stays right for as long as its clock runs, core or no core.
 */
export const ScreenPlan = Type.Object({
  releaseId: Sha256,
  siteName: Type.String(),
  timeZone: Type.String(),
  screen: Screen,
  layouts: Type.Array(Layout),
  playlists: Type.Array(Playlist),
  slides: Type.Array(Slide),
  /** Those that can apply to this screen. */
  rules: Type.Array(Rule),
  groups: Type.Array(ScreenGroup),
  calendars: Type.Array(Calendar),
  branding: Branding,
  waitingAreas: Type.Array(WaitingArea),
  buildingSha256: Type.Optional(Sha256),
  directorySha256: Type.Optional(Sha256),
  /** Below which address visitors' phones find the server. */
  visitorUrl: Type.Optional(Type.String({ pattern: '^https?://', maxLength: 200 })),
  /** Absent on a silent screen. */
  speech: Type.Optional(Speech),
})
export type ScreenPlan = Static<typeof ScreenPlan>

/** A call as this screen shows it. */
export const ShownCall = Type.Object({
  ...Call.properties,
  areaId: Id,
  /** Direction to the counter seen by a reader of this screen, degrees clockwise, 0 = straight ahead. Absent: unknown. */
  arrowDeg: Type.Optional(Type.Number()),
  /** True once per call and screen: play the three pulses. Never true again after a reload or a reconnect. */
  announce: Type.Boolean(),
  /** Still to be spoken here, for as long as it is so: claim it, then speak. Absent on a silent screen. */
  speak: Type.Optional(Type.Boolean()),
})
export type ShownCall = Static<typeof ShownCall>

/** The player's link to the server. */
export const LinkState = Type.Object({
  connected: Type.Boolean(),
  /** Last sign of life of the server; absent when there has never been one since pairing. */
  serverSeenAt: Type.Optional(UtcMs),
})
export type LinkState = Static<typeof LinkState>

/** What moves while a plan plays. One snapshot and the plan of its release are enough to draw everything. */
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
    /** Of the plan that belongs to it, sent before on the same stream. */
    releaseId: Sha256,
    /** Unexpired, newest first. */
    calls: Type.Array(ShownCall),
    /** When the board was last known to be complete; absent before the first. */
    callsCheckedAt: Type.Optional(UtcMs),
    facts: Type.Array(LiveFact),
    link: LinkState,
  }),
])
export type ScreenState = Static<typeof ScreenState>
export type PlayingState = Extract<ScreenState, { phase: 'playing' }>

/** What the page knows of its own sound. `no-device`: nothing to play on. `blocked`: it plays, and no time passes. */
export const PageSound = Type.Union([Type.Literal('plays'), Type.Literal('blocked'), Type.Literal('no-device')])
export type PageSound = Static<typeof PageSound>

/** Sent by a page every `PRESENTED_INTERVAL_MS` and after each change, always after a presented frame. */
export const PresentedReport = Type.Object({
  /** Of the plan that these pixels came from. */
  releaseId: Type.Optional(Sha256),
  presentedAt: UtcMs,
  /** Frames that the page has seen presented since it was loaded: it must rise. */
  frameCount: Type.Integer({ minimum: 0 }),
  /** What the mark in the corner of this picture says, see `player/health/mark.ts`. */
  mark: Type.Integer({ minimum: 0, maximum: 4_294_967_295 }),
  /** Brightness by plan; 0 is off. */
  lightPercent: Type.Integer({ minimum: 0, maximum: 100 }),
  /** Slide on glass in each zone, its rule, and when it first was. */
  slides: Type.Array(Type.Object({ zoneId: Id, slideId: Id, ruleId: Type.Optional(Id), since: UtcMs }), {
    maxItems: 12,
  }),
  /** Calls that have been on glass since the last report. */
  shownCallIds: Type.Array(Id, { maxItems: 200 }),
  skipped: Type.Array(Type.Object({ slideId: Id, reason: Type.String({ maxLength: 200 }) }), { maxItems: 50 }),
  /** Calls whose whole announcement the audio clock has run through since the last report. */
  spokenCallIds: Type.Optional(Type.Array(Id, { maxItems: 200 })),
  /** Absent on a silent screen, and until it has been checked. */
  sound: Type.Optional(PageSound),
})
export type PresentedReport = Static<typeof PresentedReport>

export const PRESENTED_INTERVAL_MS = 2_000

/** The intent to speak a call, by the page that will do it. Asked again by the same page it is the same intent. */
export const AnnouncementClaim = Type.Object({
  callId: Id,
  /** The one in the address of its stream. */
  page: Id,
  /** How long the announcement takes: until then a page that goes has been cut off in the middle. */
  durationMs: Type.Integer({ minimum: 1, maximum: 600_000 }),
})
export type AnnouncementClaim = Static<typeof AnnouncementClaim>

/** Not granted: it has been spoken here, or it is not to be spoken any more. */
export const AnnouncementAnswer = Type.Object({ granted: Type.Boolean() })
export type AnnouncementAnswer = Static<typeof AnnouncementAnswer>

/** What this machine's mixer does with sound. `unknown`: there is no mixer that can be asked. */
export const OutputCheck = Type.Object({
  output: Type.Union([Type.Literal('on'), Type.Literal('muted'), Type.Literal('no-device'), Type.Literal('unknown')]),
})
export type OutputCheck = Static<typeof OutputCheck>

/** A page checks its sound, and a shell its mixer, so often: staff are alarmed within 30 s. */
export const SOUND_CHECK_INTERVAL_MS = 5_000

/** What the shell saw when it looked at the picture itself. */
export const PixelProbe = Type.Object({
  takenAt: UtcMs,
  /** The mark, read from the pixels; absent when there is none to read. */
  mark: Type.Optional(Type.Integer({ minimum: 0, maximum: 4_294_967_295 })),
  /** Luminance of the whole picture, 0 to 255, in a grid of `PROBE_COLUMNS` × `PROBE_ROWS`, row by row. */
  luminance: Type.Array(Type.Integer({ minimum: 0, maximum: 255 }), { minItems: 144, maxItems: 144 }),
})
export type PixelProbe = Static<typeof PixelProbe>

export const ProbeAnswer = Type.Object({
  /** Absent while the page starts, and while an odd look has not been repeated. */
  verdict: Type.Optional(PixelVerdict),
  /** Look once more in `PROBE_REPEAT_MS`. */
  again: Type.Boolean(),
})
export type ProbeAnswer = Static<typeof ProbeAnswer>

/** Why a shell loads a page anew or starts its browser again. */
export const PageFailure = Type.Object({ reason: Type.String({ minLength: 1, maxLength: 200 }) })
export type PageFailure = Static<typeof PageFailure>

export const PROBE_COLUMNS = 16
export const PROBE_ROWS = 9
export const PROBE_INTERVAL_MS = 15_000
export const PROBE_REPEAT_MS = 1_000

/** `refused`: the page does not let itself be framed. */
export const WebCheck = Type.Object({
  verdict: Type.Union([Type.Literal('fine'), Type.Literal('refused'), Type.Literal('unreachable')]),
})
export type WebCheck = Static<typeof WebCheck>

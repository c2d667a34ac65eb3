import Type, { type Static } from 'typebox'
import { Closure } from './building-state.ts'
import { Language } from './language.ts'
import { DurationMs, Sha256, UtcMs } from './primitives.ts'
import { TicketNumber, TicketPhase } from './ticket.ts'

/*
 * What a visitor's phone asks the control server. The token of the address is all that it needs: no login, no cookie.
 *
 * GET  /n/TOKEN                              the page
 * GET  /visitor/v1/tickets/TOKEN             → VisitorTicket
 * GET  /visitor/v1/tickets/TOKEN/events      server-sent events: `ticket` with a VisitorTicket, `alive` with an Alive
 * GET  /visitor/v1/tickets/TOKEN/way         → VisitorWay, in `?language=` (German without); NOT_FOUND where the
 *                                            building plan knows no way
 * POST /visitor/v1/tickets/TOKEN/give-back   → VisitorTicket; done once, however often it is sent
 *
 * A token that was never drawn, or whose day is over, is NOT_FOUND everywhere.
 *
 * GET  /w#LINK                               the page of a route; the link stays on the phone
 * GET  /visitor/v1/house                     → VisitorHouse
 * GET  /visitor/v1/house/SHA256              the bundle of the building that `VisitorHouse` names now, and nothing else
 */

/** `/n/TOKEN`: 128 bits in base64url. */
export const PhoneToken = Type.String({ pattern: '^[A-Za-z0-9_-]{22}$' })

/** With at most so many people ahead one should be near: "Sie sind gleich dran". */
export const SOON_AHEAD_MAX = 2

/** So many of the numbers that come before one's own are told. */
export const NUMBERS_BEFORE_MAX = 3

/** How long somebody will probably wait: a range, never a point. */
export const WaitEstimate = Type.Object({ loMs: DurationMs, hiMs: DurationMs })
export type WaitEstimate = Static<typeof WaitEstimate>

/** A visitor's own place in the hall. Knows numbers and places and no names of people. */
export const VisitorTicket = Type.Object({
  number: TicketNumber,
  siteName: Type.String(),
  areaName: Type.String(),
  queueName: Type.String(),
  /** IANA zone of the site; clock times on the page are read in it. */
  timeZone: Type.String(),
  phase: TicketPhase,
  /** Of an appointment. */
  startsAt: Type.Optional(UtcMs),
  /** How many are called before; only while waiting. */
  aheadCount: Type.Optional(Type.Integer({ minimum: 0 })),
  /** Those who are called directly before, in order: the last `NUMBERS_BEFORE_MAX` of them. */
  before: Type.Array(TicketNumber, { maxItems: NUMBERS_BEFORE_MAX }),
  /** Numbers of this area that are being called now, newest first. */
  calling: Type.Array(TicketNumber, { maxItems: NUMBERS_BEFORE_MAX }),
  /** Where to go; while called and served. */
  call: Type.Optional(
    Type.Object({
      counterLabel: Type.String({ minLength: 1, maxLength: 8 }),
      /** 1 for the first call, rising with each further one. */
      attempt: Type.Integer({ minimum: 1, maximum: 99 }),
      calledAt: UtcMs,
      /** As on the door sign; absent where the plan does not know it. */
      room: Type.Optional(Type.String()),
    }),
  ),
  /** Absent where too little is known to say anything. */
  estimate: Type.Optional(WaitEstimate),
  /** Names the way that `…/way` tells now; another name, another way. Absent: there is none. */
  wayName: Type.Optional(Type.String()),
  /** Server time at which this was true. */
  at: UtcMs,
  /** From here on the number means nothing. */
  dayEndsAt: UtcMs,
})
export type VisitorTicket = Static<typeof VisitorTicket>

/** The last `VisitorTicket` is still true at `at`. */
export const Alive = Type.Object({ at: UtcMs })

/** SVG path data in metres, y downwards. */
const Path = Type.String()
const At = Type.Tuple([Type.Number(), Type.Number()])

/** The part of one floor around a way, ready to be drawn; up is where one looks at its start. */
export const SmallPlan = Type.Object({
  widthM: Type.Number(),
  heightM: Type.Number(),
  rooms: Path,
  passages: Path,
  walls: Path,
  /** Gaps in the walls. */
  doors: Path,
  goal: Path,
  route: Path,
  start: At,
  /** Last point of the route, and where it leads, degrees clockwise from up. */
  end: At,
  endDeg: Type.Number(),
  labels: Type.Array(Type.Object({ at: At, text: Type.String() }), { maxItems: 40 }),
  /** Places that were asked for, in that order. */
  marks: Type.Optional(Type.Array(At, { maxItems: 100 })),
})
export type SmallPlan = Static<typeof SmallPlan>

/** Where the goal lies, seen by somebody who stands at the start: having come in, or looking at the screen there. */
export const WaySide = Type.Union([
  Type.Literal('ahead'),
  Type.Literal('left'),
  Type.Literal('right'),
  Type.Literal('behind'),
  Type.Literal('here'),
])
export type WaySide = Static<typeof WaySide>

/** How to get to the counter, or to the place where one waits for the call. */
export const VisitorWay = Type.Object({
  name: Type.String(),
  /** Of its words; absent in what older servers sent: German. */
  language: Type.Optional(Language),
  from: Type.Union([Type.Literal('entrance'), Type.Literal('waiting-area')]),
  to: Type.Union([Type.Literal('counter'), Type.Literal('waiting-area')]),
  /** Of the goal. */
  levelName: Type.String(),
  /** Absent when it is on another floor than the start. */
  side: Type.Optional(WaySide),
  /** As on the door of the goal. */
  room: Type.Optional(Type.String()),
  durationMs: DurationMs,
  /** Sentences, one or a few for each turn. */
  steps: Type.Array(Type.String(), { maxItems: 40 }),
  /** Of the goal's floor. */
  plan: SmallPlan,
})
export type VisitorWay = Static<typeof VisitorWay>

/** What a phone needs to find ways by itself: the same for everybody, and nothing about anybody. */
export const VisitorHouse = Type.Object({
  siteName: Type.String(),
  /** IANA zone in which opening hours and clock times are read. */
  timeZone: Type.String(),
  /** Of the bundle (`player/wayfinding/bundle.ts`); absent at a site without a plan. */
  bundleSha256: Type.Optional(Sha256),
  /** What can not be used, now or soon, as of `at`. */
  closures: Type.Array(Closure, { maxItems: 500 }),
  /** Server time at which this was true. */
  at: UtcMs,
})
export type VisitorHouse = Static<typeof VisitorHouse>

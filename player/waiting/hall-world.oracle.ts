import { Chance } from '../releases/world-chance.oracle.ts'
import type { BookedVisit, HallCounter, WaitingTicket } from './hall.ts'

/** What is the matter with a simulated hall. */
export const WORLD_CASES = ['right', 'wrong', 'idle', 'slow-down', 'quiet'] as const
export type WorldCase = (typeof WORLD_CASES)[number]

/**
 * How a hall is built. `plain`: one queue, all counters alike, walk-ins only, the world that the two-slots formula was
 * made for. `mixed`: several queues, skills, appointments.
 */
export type WorldKind = 'plain' | 'mixed'

export interface WorldQueue {
  readonly queueId: string
  /** True mean of a turn, the way included. */
  readonly meanMs: number
  readonly configuredMs: number
  /** Share of the visitors. */
  readonly share: number
}

export interface WorldSite {
  readonly queues: readonly WorldQueue[]
  readonly counters: readonly { readonly counterId: string; readonly serves: readonly string[] }[]
  readonly hasAppointments: boolean
  /** Visitors of a day by what the serving counters can do in it. */
  readonly load: number
  readonly isLastIdle: boolean
  readonly slowsDown: boolean
}

/** What the world tells to those who watch it. Instants are milliseconds since the start of the day. */
export interface WorldWatcher {
  /** A number was given out, or its holder looks at the phone. */
  looked: (ticketId: string, world: HallDay) => void
  firstCalled: (ticketId: string, queueId: string, atMs: number, waitedMs: number) => void
  turned: (queueId: string, turnMs: number) => void
  missed: (queueId: string) => void
}

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const OPENS_MS = 8 * HOUR_MS
const LAST_ARRIVAL_MS = 13 * HOUR_MS
const SLOW_FROM_MS = 11 * HOUR_MS
const SLOW_FACTOR = 1.5
const SERVICE_CV = 0.7
/** Arrivals by quarter of an hour from eight: half an hour of people before the door, a peak until half past ten. */
const RUSH = [1.6, 1.3, 1.2, 1.3, 1.4, 1.4, 1.3, 1.2, 1.1, 1, 0.9, 0.9, 0.8, 0.8, 0.7, 0.7, 0.6, 0.5, 0.3, 0.2]
const RUSH_SUM = RUSH.reduce((sum, weight) => sum + weight, 0)
const WORLD_EPSILON_MS = 1
const NO_SHOW_SHARE = 0.06
const BOOKED_NO_SHOW_SHARE = 0.1
const TRANSFER_SHARE = 0.04
const LOOK_EVERY_MS = 5 * MINUTE_MS
const APPOINTMENT_SHARE = 0.35

/** A site of its own from each seed: 3 to 8 counters, 1 to 5 queues of 6 to 18 minutes. */
export function drawSite(worldCase: WorldCase, kind: WorldKind, seed: number): WorldSite {
  const chance = new Chance(seed * 7_919 + 17)
  const counterCount = worldCase === 'idle' ? 4 : kind === 'plain' ? 3 + below(chance, 2) : 4 + below(chance, 5)
  const queueCount = kind === 'plain' ? 1 : 2 + below(chance, Math.min(4, counterCount - 2))
  const configuredShare = worldCase === 'wrong' ? 12 / 16 : 1
  const weights = Array.from({ length: queueCount }, () => 0.5 + chance.random())
  const queues = weights.map((weight, n): WorldQueue => {
    const meanMs = (kind === 'plain' ? 16 : 6 + 12 * chance.random()) * MINUTE_MS
    return {
      queueId: `q${n}`,
      meanMs,
      configuredMs: meanMs * configuredShare,
      share: weight / weights.reduce((sum, other) => sum + other, 0),
    }
  })
  const ids = queues.map(({ queueId }) => queueId)
  const counters = Array.from({ length: counterCount }, (_, n) => ({
    counterId: `c${n}`,
    // Every second counter serves all, the others two neighbouring queues.
    serves: n % 2 === 0 ? ids : ids.filter((_id, q) => (q + n) % queueCount < 2),
  }))
  return {
    queues,
    counters,
    hasAppointments: kind === 'mixed' && chance.random() < 0.75,
    load: worldCase === 'quiet' ? 0.45 : 0.82 + 0.12 * chance.random(),
    isLastIdle: worldCase === 'idle',
    slowsDown: worldCase === 'slow-down',
  }
}

type Event =
  | { readonly kind: 'arrives'; readonly ticket: Visitor }
  | { readonly kind: 'due' }
  | { readonly kind: 'looks'; readonly ticket: Visitor }
  | { readonly kind: 'ready'; readonly counter: Desk }
  | { readonly kind: 'calls'; readonly counter: Desk }

interface Visitor {
  readonly ticketId: string
  readonly looksAgain: boolean
  /** Of an appointment. */
  readonly dueMs?: number
  queueId: string
  arrivedMs: number
  queuedMs: number
  calledMs?: number
}

interface Desk {
  readonly counterId: string
  readonly serves: readonly string[]
  readonly isIdle: boolean
  /** Pauses still to come; those that nobody enters look like a free counter. */
  pauses: { readonly fromMs: number; readonly lengthMs: number; readonly isEntered: boolean }[]
  state: 'serving' | 'free' | 'paused'
  sinceMs: number
  awayUntilMs: number
  isAboutToCall: boolean
  ticket?: Visitor
  hasCalled: boolean
  waitedSinceMs: number
}

/** One day of a hall, event by event, all chance from its seed. */
export class HallDay {
  nowMs: number = OPENS_MS
  readonly #site: WorldSite
  readonly #chance: Chance
  readonly #watcher: WorldWatcher
  readonly #events = new EventList<Event>()
  readonly #desks: Desk[]
  readonly #waiting: Visitor[] = []
  readonly #booked: Visitor[] = []
  readonly #slowFromMs: number
  #issued = 0

  constructor(site: WorldSite, seed: number, watcher: WorldWatcher) {
    this.#site = site
    this.#chance = new Chance(seed)
    this.#watcher = watcher
    this.#desks = site.counters.map(({ counterId, serves }, n) => ({
      counterId,
      serves,
      isIdle: site.isLastIdle && n === site.counters.length - 1,
      pauses: this.#drawPauses(),
      state: 'free',
      sinceMs: OPENS_MS,
      awayUntilMs: 0,
      isAboutToCall: false,
      hasCalled: false,
      waitedSinceMs: OPENS_MS,
    }))
    // Nobody can know in advance on which days the computers get slow.
    this.#slowFromMs = site.slowsDown && this.#chance.random() < 0.5 ? SLOW_FROM_MS : Infinity
    this.#drawVisitors()
  }

  run(): void {
    for (let next = this.#events.take(); next; next = this.#events.take()) {
      this.nowMs = next.atMs
      this.#happen(next.event)
    }
  }

  /** The line as staff see it: due appointments by their time, then everybody by arrival. */
  line(): WaitingTicket[] {
    return this.#inOrder().map(({ ticketId, queueId, queuedMs, dueMs }) => ({
      ticketId,
      queueId,
      waitingSinceMs: dueMs === undefined ? queuedMs : Math.max(queuedMs, dueMs),
      hasAppointment: dueMs !== undefined,
    }))
  }

  /** Appointments that can not be called yet; those a quarter of an hour late are not waited for. */
  booked(): BookedVisit[] {
    return this.#booked
      .filter(({ dueMs = 0 }) => dueMs > this.nowMs - 15 * MINUTE_MS)
      .map(({ queueId, dueMs = 0 }) => ({ queueId, dueMs }))
  }

  counters(): HallCounter[] {
    return this.#desks.map(({ counterId, serves, state, sinceMs, ticket, waitedSinceMs, hasCalled }) =>
      state === 'serving' && ticket
        ? { counterId, serves, state, queueId: ticket.queueId, sinceMs, waitedSinceMs }
        : { counterId, serves, state: state === 'paused' ? 'paused' : 'free', sinceMs, hasCalled },
    )
  }

  #happen(event: Event): void {
    switch (event.kind) {
      case 'arrives':
        return this.#arrive(event.ticket)
      case 'due':
        return this.#wake()
      case 'looks':
        return this.#look(event.ticket)
      case 'ready':
        return this.#becomeReady(event.counter)
      case 'calls':
        return this.#call(event.counter)
    }
  }

  #arrive(visitor: Visitor): void {
    const place = this.#booked.indexOf(visitor)
    if (visitor.dueMs !== undefined && visitor.dueMs > this.nowMs) {
      // Checked in before its time: stays among the booked until it is due.
      this.#events.add(visitor.dueMs, { kind: 'arrives', ticket: visitor })
      return
    }
    if (place >= 0) this.#booked.splice(place, 1)
    visitor.queuedMs = this.nowMs
    this.#waiting.push(visitor)
    this.#look(visitor)
    this.#wake()
  }

  #look(visitor: Visitor): void {
    if (visitor.calledMs !== undefined) return
    this.#watcher.looked(visitor.ticketId, this)
    if (visitor.looksAgain) this.#events.add(this.nowMs + LOOK_EVERY_MS, { kind: 'looks', ticket: visitor })
  }

  /** Free counters see who came. */
  #wake(): void {
    for (const desk of this.#desks) this.#plan(desk)
  }

  #plan(desk: Desk): void {
    if (desk.isIdle || desk.state !== 'free' || desk.isAboutToCall || desk.awayUntilMs > this.nowMs) return
    if (!this.#waiting.some(({ queueId }) => desk.serves.includes(queueId))) return
    desk.isAboutToCall = true
    this.#events.add(this.nowMs + this.#between(5_000, 40_000), { kind: 'calls', counter: desk })
  }

  #becomeReady(desk: Desk): void {
    desk.state = 'free'
    desk.sinceMs = this.nowMs
    delete desk.ticket
    const pause = desk.pauses.find(({ fromMs }) => fromMs <= this.nowMs)
    if (pause) {
      desk.pauses = desk.pauses.filter((other) => other !== pause)
      desk.awayUntilMs = this.nowMs + pause.lengthMs
      if (pause.isEntered) desk.state = 'paused'
      this.#events.add(desk.awayUntilMs, { kind: 'ready', counter: desk })
      return
    }
    this.#plan(desk)
  }

  #call(desk: Desk): void {
    desk.isAboutToCall = false
    const visitor = this.#inOrder().find(({ queueId }) => desk.serves.includes(queueId))
    if (!visitor) return
    this.#waiting.splice(this.#waiting.indexOf(visitor), 1)
    const { queueId, ticketId } = visitor
    if (visitor.calledMs === undefined) {
      visitor.calledMs = this.nowMs
      this.#watcher.firstCalled(ticketId, queueId, this.nowMs, this.nowMs - visitor.queuedMs)
    }
    Object.assign(desk, {
      state: 'serving',
      sinceMs: this.nowMs,
      ticket: visitor,
      waitedSinceMs: visitor.queuedMs,
      hasCalled: true,
    })
    if (visitor.dueMs === undefined && this.#chance.random() < NO_SHOW_SHARE) {
      this.#watcher.missed(queueId)
      this.#events.add(this.nowMs + this.#between(60_000, 180_000), { kind: 'ready', counter: desk })
      return
    }
    const turnMs = this.#turnMs(queueId)
    this.#events.add(this.nowMs + turnMs - WORLD_EPSILON_MS, { kind: 'ready', counter: desk })
    this.#watcher.turned(queueId, turnMs)
    if (this.#site.queues.length > 1 && this.#chance.random() < TRANSFER_SHARE) this.#transfer(visitor, turnMs)
  }

  #transfer(visitor: Visitor, turnMs: number): void {
    const others = this.#site.queues.filter(({ queueId }) => queueId !== visitor.queueId)
    const queueId = this.#chance.oneOf(others)?.queueId ?? visitor.queueId
    const { ticketId, arrivedMs, calledMs = this.nowMs } = visitor
    const again: Visitor = { ticketId, queueId, arrivedMs, queuedMs: 0, calledMs, looksAgain: false }
    this.#events.add(this.nowMs + turnMs, { kind: 'arrives', ticket: again })
  }

  #turnMs(queueId: string): number {
    const meanMs = this.#site.queues.find((queue) => queue.queueId === queueId)?.meanMs ?? 0
    const slow = this.nowMs >= this.#slowFromMs ? SLOW_FACTOR : 1
    const wayMs = this.#between(10_000, 50_000)
    const sdLog = Math.sqrt(Math.log(1 + SERVICE_CV ** 2))
    const serviceMs = (meanMs - 50_000) * slow * Math.exp(sdLog * this.#normal() - sdLog ** 2 / 2)
    return Math.max(20_000, wayMs + serviceMs)
  }

  #inOrder(): Visitor[] {
    return this.#waiting.toSorted((a, b) => (a.dueMs ?? Infinity) - (b.dueMs ?? Infinity) || a.arrivedMs - b.arrivedMs)
  }

  #drawVisitors(): void {
    const { queues, counters, load, isLastIdle, hasAppointments } = this.#site
    const working = counters.length - (isLastIdle ? 1 : 0)
    const meanMs = queues.reduce((sum, queue) => sum + queue.share * queue.meanMs, 0)
    // Days differ as a whole, and pauses take a part of what a counter can do.
    const day = Math.exp(0.12 * this.#normal())
    const visitors = (load * day * 0.93 * working * (LAST_ARRIVAL_MS - OPENS_MS)) / meanMs
    const booked = hasAppointments ? Math.round(visitors * APPOINTMENT_SHARE) : 0
    for (let n = 0; n < booked; n += 1) {
      const dueMs = OPENS_MS + 5 * MINUTE_MS * Math.floor(this.#chance.random() * 58)
      const visitor = this.#newVisitor(dueMs + this.#between(-15 * MINUTE_MS, 3 * MINUTE_MS), dueMs)
      this.#booked.push(visitor)
      if (this.#chance.random() >= BOOKED_NO_SHOW_SHARE) {
        this.#events.add(Math.max(OPENS_MS, visitor.arrivedMs), { kind: 'arrives', ticket: visitor })
      }
    }
    for (const [quarter, weight] of RUSH.entries()) {
      const fromMs = OPENS_MS + quarter * 15 * MINUTE_MS
      const expected = ((visitors - booked) * weight) / RUSH_SUM
      let atMs = fromMs - (Math.log(1 - this.#chance.random()) * 15 * MINUTE_MS) / expected
      for (; atMs < fromMs + 15 * MINUTE_MS;) {
        this.#events.add(atMs, { kind: 'arrives', ticket: this.#newVisitor(atMs) })
        atMs -= (Math.log(1 - this.#chance.random()) * 15 * MINUTE_MS) / expected
      }
    }
  }

  #newVisitor(arrivedMs: number, dueMs?: number): Visitor {
    this.#issued += 1
    let rest = this.#chance.random()
    const queue = this.#site.queues.find(({ share }) => (rest -= share) < 0) ?? this.#site.queues[0]
    return {
      ticketId: `t${this.#issued}`,
      queueId: queue?.queueId ?? '',
      arrivedMs,
      queuedMs: arrivedMs,
      looksAgain: this.#chance.random() < 0.5,
      ...(dueMs !== undefined && { dueMs }),
    }
  }

  #drawPauses(): Desk['pauses'] {
    const isEntered = () => this.#chance.random() < 0.75
    const long = { fromMs: this.#between(9.5, 12) * HOUR_MS, lengthMs: this.#between(12, 25) * MINUTE_MS }
    const short = { fromMs: this.#between(8.5, 12.5) * HOUR_MS, lengthMs: this.#between(3, 8) * MINUTE_MS }
    return [
      { ...long, isEntered: isEntered() },
      { ...short, isEntered: isEntered() },
    ]
  }

  #between(low: number, high: number): number {
    return low + (high - low) * this.#chance.random()
  }

  /** Box and Muller 1958. */
  #normal(): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.#chance.random()))
    return radius * Math.cos(2 * Math.PI * this.#chance.random())
  }
}

function below(chance: Chance, limit: number): number {
  return Math.floor(chance.random() * limit)
}

/** Events by time, equal ones as they were added; a binary heap. */
class EventList<T> {
  readonly #heap: { readonly atMs: number; readonly n: number; readonly event: T }[] = []
  #added = 0

  add(atMs: number, event: T): void {
    this.#heap.push({ atMs, n: this.#added, event })
    this.#added += 1
    for (let child = this.#heap.length - 1; child > 0;) {
      const parent = (child - 1) >> 1
      if (!this.#isBefore(child, parent)) return
      this.#swap(child, parent)
      child = parent
    }
  }

  take(): { readonly atMs: number; readonly event: T } | undefined {
    const first = this.#heap[0]
    const last = this.#heap.pop()
    if (!first || !last || this.#heap.length === 0) return first
    this.#heap[0] = last
    for (let parent = 0; ;) {
      const [left, right] = [2 * parent + 1, 2 * parent + 2]
      let least = parent
      if (left < this.#heap.length && this.#isBefore(left, least)) least = left
      if (right < this.#heap.length && this.#isBefore(right, least)) least = right
      if (least === parent) return first
      this.#swap(least, parent)
      parent = least
    }
  }

  #isBefore(a: number, b: number): boolean {
    const [one, other] = [this.#heap[a]!, this.#heap[b]!]
    return one.atMs < other.atMs || (one.atMs === other.atMs && one.n < other.n)
  }

  #swap(a: number, b: number): void {
    ;[this.#heap[a], this.#heap[b]] = [this.#heap[b]!, this.#heap[a]!]
  }
}

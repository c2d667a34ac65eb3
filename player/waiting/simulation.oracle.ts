import type { EstimateMemory, LoggedEstimate, ServiceTimes } from '#schema/waiting-estimate'
import { learn, NOTHING_LEARNED } from './calibration.ts'
import { estimateLine } from './estimate.ts'
import { drawSite, HallDay, type WorldCase, type WorldKind, type WorldSite } from './hall-world.oracle.ts'
import type { Hall } from './hall.ts'
import { type Guess, joinFirstCalls } from './judge.ts'
import { addMissed, addTurn, closeDay, NO_SERVICE_TIMES } from './service-times.ts'
import { zmsWaits } from './zms-formula.oracle.ts'

const MINUTE_MS = 60_000

export interface SimulationOptions {
  readonly worldCase: WorldCase
  readonly kind: WorldKind
  readonly seed: number
  /** Days that are only learned from, and days that are judged after them. */
  readonly warmUpDays: number
  readonly judgedDays: number
}

/** The same waits as seen by each way to guess them. */
export interface SimulationOutcome {
  readonly ours: Guess[]
  /** Two fixed slots: from the optimistic to the pessimistic value. */
  readonly zms: Guess[]
  /** Its pessimistic value, which is what its visitors read. */
  readonly zmsUpper: Guess[]
  /** The wait of the last one who was called from the same queue. */
  readonly lastCalled: Guess[]
  /** Intervals that were said before thirty tickets had been judged. */
  readonly saidTooEarly: number
  /** Judged days, and their visitors who were called. */
  readonly called: number
}

/**
 * Lives many days of a hall and does what the server does: an estimate at each look, all of them logged, at the first
 * call of a ticket learned from, turns folded in as they end, the day closed in the evening.
 */
export function simulateHall(options: SimulationOptions): SimulationOutcome {
  const site = drawSite(options.worldCase, options.kind, options.seed)
  const office = new Office(site)
  const days = options.warmUpDays + options.judgedDays
  for (let day = 0; day < days; day += 1) {
    if (day === options.warmUpDays) office.beginJudging()
    office.live(options.seed * 100_003 + day)
  }
  return office.outcome
}

class Office {
  outcome: SimulationOutcome = emptyOutcome()
  readonly #site: WorldSite
  #memory: EstimateMemory = NOTHING_LEARNED
  #today = new Map<string, ServiceTimes>()
  #past = new Map<string, ServiceTimes>()
  #log = new Map<string, LoggedEstimate[]>()
  #rivals = new Map<LoggedEstimate, { zms: Guess; zmsUpper: Guess; lastCalled: Guess }>()
  #lastWaitMs = new Map<string, number>()
  #called = 0
  #saidTooEarly = 0

  constructor(site: WorldSite) {
    this.#site = site
  }

  beginJudging(): void {
    this.outcome = { ...emptyOutcome(), saidTooEarly: this.outcome.saidTooEarly }
  }

  live(seed: number): void {
    const turnsUnderWay: { readonly queueId: string; readonly endsMs: number; readonly turnMs: number }[] = []
    this.#log.clear()
    this.#lastWaitMs.clear()
    let clockMs = 0
    const day = new HallDay(this.#site, seed, {
      looked: (ticketId, world) => {
        clockMs = world.nowMs
        for (const turn of turnsUnderWay.splice(0)) {
          if (turn.endsMs <= clockMs) this.#fold(turn.queueId, (times) => addTurn(times, turn.turnMs))
          else turnsUnderWay.push(turn)
        }
        this.#look(ticketId, world)
      },
      firstCalled: (ticketId, queueId, atMs, waitedMs) => {
        clockMs = atMs
        this.#lastWaitMs.set(queueId, waitedMs)
        this.#firstCall(ticketId, atMs)
      },
      turned: (queueId, turnMs) => turnsUnderWay.push({ queueId, endsMs: day.nowMs + turnMs, turnMs }),
      missed: (queueId) => this.#fold(queueId, addMissed),
    })
    day.run()
    for (const { queueId, turnMs } of turnsUnderWay) this.#fold(queueId, (times) => addTurn(times, turnMs))
    for (const { queueId } of this.#site.queues) {
      const [past, today] = [this.#past.get(queueId), this.#today.get(queueId)]
      this.#past.set(queueId, closeDay(past ?? NO_SERVICE_TIMES, today ?? NO_SERVICE_TIMES))
    }
    this.#today.clear()
  }

  #look(ticketId: string, world: HallDay): void {
    const hall: Hall = {
      nowMs: world.nowMs,
      line: world.line(),
      booked: world.booked(),
      counters: world.counters(),
      queues: this.#site.queues.map(({ queueId, configuredMs }) => ({
        queueId,
        configuredMs,
        today: this.#today.get(queueId) ?? NO_SERVICE_TIMES,
        past: this.#past.get(queueId) ?? NO_SERVICE_TIMES,
      })),
    }
    const [estimate] = estimateLine(hall, this.#memory, new Set([ticketId]))
    if (estimate?.interval && this.#called < 30) this.#saidTooEarly += 1
    if (!estimate?.log) return
    const entries = this.#log.get(ticketId) ?? []
    const entry = estimate.log
    this.#log.set(ticketId, [...entries, entry])
    this.#rivals.set(entry, this.#askRivals(ticketId, hall))
  }

  #askRivals(
    ticketId: string,
    { nowMs, line, booked, counters }: Hall,
  ): { zms: Guess; zmsUpper: Guess; lastCalled: Guess } {
    const configured = this.#site.queues.reduce((sum, queue) => sum + queue.share * queue.configuredMs, 0) / MINUTE_MS
    const waits = zmsWaits(
      line.filter(({ hasAppointment }) => !hasAppointment).map((ticket) => ({ id: ticket.ticketId })),
      [
        ...line
          .filter(({ hasAppointment }) => hasAppointment)
          .map((ticket) => ({ id: ticket.ticketId, dueMinutes: 0 })),
        ...booked.map(({ dueMs }, n) => ({ id: `booked-${n}`, dueMinutes: (dueMs - nowMs) / MINUTE_MS })),
      ],
      configured,
      counters.length,
    )
    const { optimisticMinutes = 0, pessimisticMinutes = 0 } = waits.get(ticketId) ?? {}
    const [loMs, hiMs] = [optimisticMinutes * MINUTE_MS, pessimisticMinutes * MINUTE_MS]
    const queueId = line.find((ticket) => ticket.ticketId === ticketId)?.queueId ?? ''
    const lastMs = this.#lastWaitMs.get(queueId) ?? 0
    return {
      zms: { loMs, hiMs, waitedMs: 0 },
      zmsUpper: { loMs: hiMs, hiMs, waitedMs: 0 },
      lastCalled: { loMs: lastMs, hiMs: lastMs, waitedMs: 0 },
    }
  }

  #firstCall(ticketId: string, atMs: number): void {
    const entries = this.#log.get(ticketId) ?? []
    const judged = joinFirstCalls(entries, new Map([[ticketId, atMs]]))
    this.#memory = learn(this.#memory, judged)
    this.#called += 1
    const { ours, zms, zmsUpper, lastCalled } = this.outcome
    for (const entry of entries) {
      const waitedMs = atMs - entry.at
      const rivals = this.#rivals.get(entry)
      this.#rivals.delete(entry)
      if (!rivals || !entry.shown) continue
      ours.push({ loMs: entry.loMs, hiMs: entry.hiMs, waitedMs })
      zms.push({ ...rivals.zms, waitedMs })
      zmsUpper.push({ ...rivals.zmsUpper, waitedMs })
      lastCalled.push({ ...rivals.lastCalled, waitedMs })
    }
    this.outcome = { ...this.outcome, called: this.outcome.called + 1, saidTooEarly: this.#saidTooEarly }
  }

  #fold(queueId: string, change: (times: ServiceTimes) => ServiceTimes): void {
    this.#today.set(queueId, change(this.#today.get(queueId) ?? NO_SERVICE_TIMES))
  }
}

function emptyOutcome(): SimulationOutcome {
  return { ours: [], zms: [], zmsUpper: [], lastCalled: [], saidTooEarly: 0, called: 0 }
}

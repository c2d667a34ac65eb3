import { deviation, RUN_COUNT, share } from './draws.ts'
import type { Hall } from './hall.ts'
import { normalQuantile, normalShareBelow } from './normal.ts'
import { type ServiceBelief, serviceBeliefs } from './service-belief.ts'
import { countersThatServe, type ServingCounter } from './serving-counters.ts'

/** From the end of a ticket to the next call, while people wait. */
const TURNAROUND_MS = 20_000
/** A ticket that nobody comes for keeps the counter about so long. */
const MISSED_MS = 120_000
/** Mean rest of a pause, however long it has lasted. */
const AWAY_USUAL_MS = 720_000
/** First rows of the table of chance, so that a ticket more does not change the luck of the others. */
const ROWS = { hall: 0, counters: 1, counterCount: 63, bookings: 64, bookingCount: 128, line: 192, lineCount: 320 }

/**
 * Plays the rest of the line a hundred times: each ticket goes, in order, to the counter that is free first among those
 * that may serve it. What the tickets at the counters have had already counts: the rest of a turn is drawn from the
 * turns that are at least that long.
 * @returns for each of the first `count` tickets its waits in milliseconds, shortest first; none when no counter that
 * serves may call it
 */
export function forecastWaits(hall: Hall, count: number): Float64Array[] {
  const course = new Course(hall)
  const line = hall.line.slice(0, count).map(({ queueId, hasAppointment }, place) => ({
    lane: course.lane(queueId),
    hasAppointment,
    row: ROWS.line + ((2 * place) % ROWS.lineCount),
    waits: new Float64Array(RUN_COUNT),
  }))
  for (let run = 0; run < RUN_COUNT; run += 1) {
    course.begin(run)
    for (const { lane, hasAppointment, row, waits } of line) {
      waits[run] = course.startMs(lane, hasAppointment)
      course.serve(lane, row)
    }
  }
  return line.map(({ waits }) => (Number.isFinite(waits[0]) ? waits.toSorted() : new Float64Array()))
}

/** A queue as the counters see it. */
interface Lane {
  readonly belief: ServiceBelief | undefined
  /** Who may call from it, as places in the list of counters. */
  readonly places: readonly number[]
}

/** One course that the next hours may take. Times are milliseconds from now. */
class Course {
  readonly #nowMs: number
  readonly #counters: readonly ServingCounter[]
  readonly #lanes: ReadonlyMap<string, Lane>
  readonly #bookings: readonly { readonly lane: Lane; readonly dueMs: number; readonly row: number }[]
  /** When each counter is free. */
  readonly #freeMs: Float64Array
  #run = 0
  #nextBooking = 0

  constructor(hall: Hall) {
    this.#nowMs = hall.nowMs
    this.#counters = countersThatServe(hall)
    this.#freeMs = new Float64Array(this.#counters.length)
    const beliefs = serviceBeliefs(hall.queues)
    const lane = (queueId: string): Lane => ({
      belief: beliefs.get(queueId),
      places: [...this.#counters.keys()].filter((place) => this.#counters[place]?.counter.serves.includes(queueId)),
    })
    this.#lanes = new Map(hall.queues.map(({ queueId }) => [queueId, lane(queueId)]))
    this.#bookings = hall.booked
      .toSorted((a, b) => a.dueMs - b.dueMs)
      .map(({ queueId, dueMs }, n) => ({
        lane: this.lane(queueId),
        dueMs: Math.max(0, dueMs - hall.nowMs),
        row: ROWS.bookings + ((2 * n) % ROWS.bookingCount),
      }))
  }

  lane(queueId: string): Lane {
    return this.#lanes.get(queueId) ?? { belief: undefined, places: [] }
  }

  begin(run: number): void {
    this.#run = run
    this.#nextBooking = 0
    for (const [place, counter] of this.#counters.entries()) this.#freeMs[place] = this.#firstFreeMs(counter, place)
  }

  /** When the next ticket of a queue is called; booked visits that are due by then go first. Infinity: never. */
  startMs(lane: Lane, hasAppointment: boolean): number {
    let startMs = this.#freeAt(this.#first(lane))
    if (hasAppointment) return startMs
    while (startMs < Infinity) {
      const booking = this.#bookings[this.#nextBooking]
      if (!booking || booking.dueMs > startMs) break
      this.#nextBooking += 1
      this.serve(booking.lane, booking.row, booking.dueMs)
      startMs = this.#freeAt(this.#first(lane))
    }
    return startMs
  }

  /** Gives the counter that is free first to a ticket. `row` and the next one decide its luck. */
  serve(lane: Lane, row: number, notBeforeMs = 0): void {
    const place = this.#first(lane)
    const { belief } = lane
    if (place === undefined || !belief) return
    const missed = share(row + 1, this.#run) < belief.missedShare
    const turnMs = missed ? MISSED_MS : Math.exp(this.#meanLog(belief) + belief.sdLog * deviation(row, this.#run))
    this.#freeMs[place] = Math.max(this.#freeAt(place), notBeforeMs) + turnMs + TURNAROUND_MS
  }

  #first({ places }: Lane): number | undefined {
    let first: number | undefined
    for (const place of places) if (this.#freeAt(place) < this.#freeAt(first)) first = place
    return first
  }

  #freeAt(place: number | undefined): number {
    return place === undefined ? Infinity : (this.#freeMs[place] ?? Infinity)
  }

  #firstFreeMs({ counter, isAway }: ServingCounter, place: number): number {
    const elapsedMs = Math.max(0, this.#nowMs - counter.sinceMs)
    const row = ROWS.counters + (place % ROWS.counterCount)
    // Nobody says when a pause ends, and one that has lasted long is no nearer to its end.
    if (isAway) return -Math.log(1 - share(row, this.#run)) * AWAY_USUAL_MS
    const belief = counter.state === 'serving' ? this.lane(counter.queueId).belief : undefined
    if (!belief) return TURNAROUND_MS
    const meanLog = this.#meanLog(belief)
    const behind = elapsedMs > 0 ? normalShareBelow((Math.log(elapsedMs) - meanLog) / belief.sdLog) : 0
    const within = Math.min(0.9999, behind + (1 - behind) * share(row, this.#run))
    return Math.max(0, Math.exp(meanLog + belief.sdLog * normalQuantile(within)) - elapsedMs) + TURNAROUND_MS
  }

  /** The mean in this course: how slow the day is is not known exactly, and is the same for everybody. */
  #meanLog(belief: ServiceBelief): number {
    return belief.meanLog + belief.unsureLog * deviation(ROWS.hall, this.#run)
  }
}

/** The wait below which `part` (0 to 1) of the runs lie, between neighbours in proportion. `runs` are sorted. */
export function quantileMs(runs: Float64Array, part: number): number {
  const place = Math.min(runs.length - 1, Math.max(0, part * runs.length - 0.5))
  const below = runs[Math.floor(place)] ?? 0
  return below + ((runs[Math.ceil(place)] ?? below) - below) * (place - Math.floor(place))
}

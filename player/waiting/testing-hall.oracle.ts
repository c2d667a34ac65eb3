import type { ServiceTimes } from '#schema/waiting-estimate'
import { addTurn, NO_SERVICE_TIMES } from './service-times.ts'
import type { Hall, HallCounter, WaitingTicket } from './hall.ts'

export const MINUTE_MS = 60_000
/** Nine in the morning of a day in 2026. */
export const NOW_MS: number = Date.UTC(2026, 10, 23, 8)

/** A hall at nine with one queue of twelve minutes, unless told otherwise. */
export function testingHall(parts: Partial<Hall> = {}): Hall {
  return {
    nowMs: NOW_MS,
    line: [],
    booked: [],
    counters: [],
    queues: [{ queueId: 'a', configuredMs: 12 * MINUTE_MS, today: NO_SERVICE_TIMES, past: NO_SERVICE_TIMES }],
    ...parts,
  }
}

/** People who wait in a queue, the first one longest. */
export function people(count: number, queueId = 'a', from = 0): WaitingTicket[] {
  return Array.from({ length: count }, (_, n) => ({
    ticketId: `${queueId}${from + n}`,
    queueId,
    waitingSinceMs: NOW_MS - (count - n) * 10_000,
    hasAppointment: false,
  }))
}

export function serving(counterId: string, minutesAgo: number, serves: readonly string[] = ['a']): HallCounter {
  const sinceMs = NOW_MS - minutesAgo * MINUTE_MS
  return { counterId, serves, state: 'serving', queueId: serves[0] ?? 'a', sinceMs, waitedSinceMs: sinceMs }
}

export function standing(state: 'free' | 'paused', minutesAgo: number, hasCalled = true): HallCounter {
  return {
    counterId: `${state}-${minutesAgo}`,
    serves: ['a'],
    state,
    sinceMs: NOW_MS - minutesAgo * MINUTE_MS,
    hasCalled,
  }
}

/** Turns of so many minutes, folded in one after the other. */
export function turnsOf(...minutes: readonly number[]): ServiceTimes {
  return minutes.reduce((times, length) => addTurn(times, length * MINUTE_MS), NO_SERVICE_TIMES)
}

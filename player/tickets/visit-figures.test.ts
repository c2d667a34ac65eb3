import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TicketEvent } from '#schema/ticket-event'
import type { VisitFigures } from '#schema/visit-figures'
import { steps, takeStep } from './any-day.oracle.ts'
import { Diary } from './hall-diary.oracle.ts'
import { visitFigures, withoutCounters } from './visit-figures.ts'

const HOUR_MS = 3_600_000
const hourOf = (atMs: number) => ({ date: '2026-11-28', hour: Math.floor(atMs / HOUR_MS) % 24 })

/**
 * The totals of a day straight from its log, without any hall: commands that were taken back are struck out first,
 * then each line is counted for what it says.
 */
function totalsOf(log: readonly TicketEvent[]) {
  const undone = new Set(log.flatMap(({ body }) => (body.kind === 'undone' ? [body.undoes] : [])))
  const lines = log.filter(({ commandId }) => commandId === undefined || !undone.has(commandId))
  const arrivedAt = new Map<string, number>()
  const latestCall = new Map<string, { first: number; came?: number }>()
  const totals = {
    arrivals: 0,
    cancelled: 0,
    calledFirst: 0,
    waitMs: 0,
    came: 0,
    wayMs: 0,
    served: 0,
    serviceMs: 0,
    noShows: 0,
  }
  const everCalled = new Set<string>()
  for (const { at, body } of lines) {
    if (!('ticketId' in body)) continue
    const id = body.ticketId
    const visit = latestCall.get(id)
    if (body.kind === 'issued' || body.kind === 'checked-in' || (body.kind === 'called' && !arrivedAt.has(id))) {
      arrivedAt.set(id, at)
      totals.arrivals += 1
    }
    if (body.kind === 'called') {
      if (!everCalled.has(id)) {
        totals.calledFirst += 1
        totals.waitMs += at - (arrivedAt.get(id) ?? 0)
      }
      everCalled.add(id)
      // Called again without having gone anywhere: the same visit, and the visitor is not there any more.
      if (visit?.came !== undefined) totals.came -= 1
      if (visit?.came !== undefined) totals.wayMs -= visit.came - visit.first
      latestCall.set(id, { first: visit?.first ?? at })
    } else if (body.kind === 'arrived' && visit) {
      totals.came += 1
      totals.wayMs += at - visit.first
      latestCall.set(id, { ...visit, came: at })
    } else if (['done', 'parked', 'transferred', 'pickup'].includes(body.kind) && visit) {
      totals.served += 1
      totals.serviceMs += at - (visit.came ?? visit.first)
      latestCall.delete(id)
    } else if (body.kind === 'missed' || body.kind === 'sent-back') {
      if (body.kind === 'missed' || body.noShow) totals.noShows += 1
      latestCall.delete(id)
    } else if (body.kind === 'cancelled') {
      totals.cancelled += 1
      latestCall.delete(id)
    }
  }
  return totals
}

function sumOf(figures: readonly VisitFigures[]) {
  const sum = (key: Exclude<keyof VisitFigures, 'date' | 'queueId' | 'counterId'>) =>
    figures.reduce((total, row) => total + row[key], 0)
  return {
    arrivals: sum('arrivals'),
    cancelled: sum('cancelled'),
    calledFirst: sum('calledFirst'),
    waitMs: sum('waitMs'),
    came: sum('came'),
    wayMs: sum('wayMs'),
    served: sum('served'),
    serviceMs: sum('serviceMs'),
    noShows: sum('noShows'),
  }
}

test('live figures equal those counted from the log, whatever was done and taken back', () => {
  fc.assert(
    fc.property(steps, (list) => {
      const diary = new Diary()
      for (const step of list) takeStep(diary, step)
      expect(sumOf(visitFigures(diary.hall.tickets.values(), hourOf))).toEqual(totalsOf(diary.log))
    }),
    { numRuns: 400 },
  )
})

test('a visit stands in the hour of its call, at its queue and its counter', () => {
  const diary = new Diary()
  diary.atMs = 8 * HOUR_MS
  diary.issue('a')
  diary.atMs += HOUR_MS / 2
  diary.command('k1', { kind: 'call-next' })
  diary.atMs += 60_000
  diary.command('k1', { kind: 'arrived' })
  diary.atMs += HOUR_MS
  diary.command('k1', { kind: 'finish' })
  expect(visitFigures(diary.hall.tickets.values(), hourOf)).toMatchObject([
    { hour: 8, queueId: 'a', counterId: '', arrivals: 1 },
    {
      hour: 8,
      queueId: 'a',
      counterId: 'k1',
      calledFirst: 1,
      waitMs: HOUR_MS / 2,
      waitMsMax: HOUR_MS / 2,
      came: 1,
      wayMs: 60_000,
      served: 1,
      serviceMs: HOUR_MS,
    },
  ])
})

test('without its counters a day has the same sums', () => {
  fc.assert(
    fc.property(steps, (list) => {
      const diary = new Diary()
      for (const step of list) takeStep(diary, step)
      const figures = visitFigures(diary.hall.tickets.values(), hourOf)
      const bare = withoutCounters(figures)
      expect(sumOf(bare)).toEqual(sumOf(figures))
      expect(bare.every(({ counterId }) => counterId === '')).toBe(true)
      expect(withoutCounters(bare)).toEqual(bare)
    }),
  )
})

import { expect, test } from 'vitest'
import type { CounterAction } from '#schema/counter-command'
import { CALL_LIFETIME_MS, CALL_SHOWN_MS_MIN } from './call-times.ts'
import { areaSeqOf, knownTicket, ticketAt } from './hall.ts'
import { Diary } from './hall-diary.oracle.ts'

const MINUTE_MS = 60_000
const next: CounterAction = { kind: 'call-next' }

test('calling the next one finishes the one before, and an empty queue changes nothing', () => {
  const diary = new Diary()
  const [first, second] = [diary.issue('a') ?? '', diary.issue('a') ?? '']
  expect(diary.command('k1', next)).toBe('done')
  expect(diary.command('k1', next)).toBe('done')
  expect(knownTicket(diary.hall, first).phase).toBe('done')
  expect(diary.command('k1', next)).toBe('QUEUE_EMPTY')
  expect(ticketAt(diary.hall, 'k1')?.id).toBe(second)
})

test('a command about another ticket than the one at the counter does nothing', () => {
  const diary = new Diary()
  const [first] = [diary.issue('a'), diary.issue('a')]
  diary.command('k1', next)
  expect(diary.command('k1', { kind: 'finish', ticketId: 'other' })).toBe('OTHER_TICKET')
  expect(diary.command('k1', { kind: 'call-next', currentId: 'other' })).toBe('OTHER_TICKET')
  expect(diary.command('k2', { kind: 'call-next', currentId: 'other' })).toBe('OTHER_TICKET')
  expect(diary.command('k1', { kind: 'call-next', currentId: null })).toBe('OTHER_TICKET')
  expect(ticketAt(diary.hall, 'k1')?.id).toBe(first)
  expect(diary.command('k2', { kind: 'call-next', currentId: null })).toBe('done')
})

test('whoever does not come is called callsMax times in all, and counts as missed after the last', () => {
  const diary = new Diary()
  const id = diary.issue('a') ?? ''
  for (const attempt of [1, 2, 3]) {
    expect(diary.command('k1', next)).toBe('done')
    expect(knownTicket(diary.hall, id)).toMatchObject({ phase: 'called', attempts: attempt })
    diary.command('k1', { kind: 'missed' })
    expect(knownTicket(diary.hall, id).phase).toBe(attempt < 3 ? 'waiting' : 'missed')
    // Within the cool-down nobody calls it by "next"; by hand one can.
    if (attempt < 3) expect(diary.command('k2', next)).toBe('QUEUE_EMPTY')
    diary.atMs += 5 * MINUTE_MS
  }
  expect(diary.command('k1', next)).toBe('QUEUE_EMPTY')
  expect(diary.command('k1', { kind: 'call', ticketId: id })).toBe('done')
})

test('a queue that calls once only misses at the first call in vain', () => {
  const diary = new Diary()
  const id = diary.issue('c') ?? ''
  diary.command('k3', next)
  diary.command('k3', { kind: 'missed' })
  expect(knownTicket(diary.hall, id).phase).toBe('missed')
})

test('a transferred ticket keeps its number and first arrival', () => {
  const diary = new Diary()
  const id = diary.issue('a') ?? ''
  const { number, arrivedAt } = knownTicket(diary.hall, id)
  diary.atMs += MINUTE_MS
  diary.issue('c')
  diary.command('k1', next)
  diary.command('k1', { kind: 'transfer', queueId: 'c', toCounterId: 'k3' })
  expect(knownTicket(diary.hall, id)).toMatchObject({ number, arrivedAt, phase: 'waiting', queueId: 'c' })
})

test('next passes over what is meant for another counter, and another counter gets it first', () => {
  const diary = new Diary()
  const mine = diary.issue('a') ?? ''
  diary.atMs += MINUTE_MS
  const other = diary.issue('c') ?? ''
  diary.command('k1', next)
  diary.command('k1', { kind: 'transfer', queueId: 'c', toCounterId: 'k3' })
  expect(diary.command('k2', next)).toBe('done')
  expect(ticketAt(diary.hall, 'k2')?.id).toBe(other)
  expect(diary.command('k3', next)).toBe('done')
  expect(ticketAt(diary.hall, 'k3')?.id).toBe(mine)
})

test('a transfer to another area is called there, and its old call leaves the old board in time', () => {
  const diary = new Diary()
  const id = diary.issue('a') ?? ''
  diary.command('k1', next)
  const calledAt = diary.atMs
  diary.command('k1', { kind: 'transfer', queueId: 'w' })
  expect([...diary.hall.openCalls.values()]).toMatchObject([
    { areaId: 'east', expiresAt: calledAt + CALL_SHOWN_MS_MIN },
  ])
  expect(diary.command('k1', next)).toBe('QUEUE_EMPTY')
  expect(diary.command('k9', next)).toBe('done')
  expect([...diary.hall.openCalls.values()]).toMatchObject([{ ticketId: id, areaId: 'west', attempt: 1 }])
})

test.each([
  [{ kind: 'transfer', queueId: 'nothing' }, 'QUEUE_UNKNOWN'],
  [{ kind: 'transfer', queueId: 'a', toCounterId: 'nowhere' }, 'COUNTER_UNKNOWN'],
  [{ kind: 'transfer', queueId: 'a', toCounterId: 'k9' }, 'COUNTER_UNKNOWN'],
  [{ kind: 'call', ticketId: 'nobody' }, 'TICKET_ELSEWHERE'],
  [{ kind: 'resume', ticketId: 'nobody' }, 'TICKET_ELSEWHERE'],
  [{ kind: 'undo', commandId: 'nothing' }, 'NOTHING_TO_UNDO'],
] satisfies [CounterAction, string][])('%j is refused with %s', (action, refusal) => {
  const diary = new Diary()
  diary.issue('a')
  diary.command('k1', next)
  const before = diary.log.length
  expect(diary.command('k1', action)).toBe(refusal)
  expect(diary.log).toHaveLength(before)
})

test.each(['recall', 'arrived', 'missed', 'send-back', 'park', 'pickup', 'finish'] as const)(
  '%s at a free counter says so',
  (kind) => expect(new Diary().command('k1', { kind })).toBe('COUNTER_FREE'),
)

test('parked, missed and ready things come back: to the queue at their place, or by a call', () => {
  const diary = new Diary()
  const first = diary.issue('a') ?? ''
  diary.atMs += MINUTE_MS
  diary.issue('a')
  diary.command('k1', next)
  diary.command('k1', { kind: 'park' })
  expect(knownTicket(diary.hall, first)).toMatchObject({ phase: 'parked', counterId: 'k1' })
  expect(diary.command('k2', { kind: 'resume', ticketId: first })).toBe('done')
  diary.command('k2', next)
  expect(ticketAt(diary.hall, 'k2')?.id).toBe(first)
})

test('the hundredth call of a ticket is refused', () => {
  const diary = new Diary()
  diary.issue('a')
  diary.command('k1', next)
  for (let n = 2; n <= 99; n += 1) expect(diary.command('k1', { kind: 'recall' })).toBe('done')
  expect(diary.command('k1', { kind: 'recall' })).toBe('CALLED_TOO_OFTEN')
  // It waits again, first of all, and does not hold up who comes behind it.
  const second = diary.issue('a')
  diary.command('k1', { kind: 'send-back' })
  expect(diary.command('k2', next)).toBe('done')
  expect(ticketAt(diary.hall, 'k2')?.id).toBe(second)
})

test('a pause ends with the next call', () => {
  const diary = new Diary()
  diary.issue('a')
  diary.command('k1', { kind: 'pause' })
  expect(diary.hall.paused.has('k1')).toBe(true)
  expect(diary.command('k1', { kind: 'pause' })).toBe('done')
  diary.command('k1', next)
  expect(diary.hall.paused.has('k1')).toBe(false)
})

test('a pause that a call has ended goes on when the call is taken back', () => {
  const diary = new Diary()
  diary.issue('a')
  diary.command('k1', { kind: 'pause' })
  const pausedAt = diary.atMs
  diary.atMs += MINUTE_MS
  diary.command('k1', next, 'slip')
  diary.command('k1', { kind: 'undo', commandId: 'slip' })
  expect(diary.hall.paused.get('k1')).toBe(pausedAt)
  // One that the counter has ended itself does not come back with something else.
  diary.command('k1', next)
  diary.command('k1', { kind: 'pause' })
  diary.command('k1', { kind: 'recall' }, 'meant')
  diary.command('k1', { kind: 'unpause' })
  diary.command('k1', { kind: 'undo', commandId: 'meant' })
  expect(diary.hall.paused.has('k1')).toBe(false)
})

test('a recall is a call of its own that takes the place of the one before', () => {
  const diary = new Diary()
  diary.issue('a')
  diary.command('k1', next)
  const [before] = diary.hall.openCalls.keys()
  diary.atMs += 1_000
  diary.command('k1', { kind: 'recall' })
  expect([...diary.hall.openCalls.values()]).toMatchObject([{ attempt: 2, expiresAt: diary.atMs + CALL_LIFETIME_MS }])
  expect([...diary.hall.openCalls.keys()]).not.toContain(before)
})

test('a call that comes back by undo is news to the board on which it was, also after it had left it', () => {
  const diary = new Diary()
  const ticketId = diary.issue('a') ?? ''
  diary.command('k9', { kind: 'call', ticketId })
  const callId = knownTicket(diary.hall, ticketId).callId ?? ''
  diary.command('k9', { kind: 'finish' }, 'finish')
  diary.atMs += CALL_SHOWN_MS_MIN
  diary.write([{ kind: 'expired', ticketId, callId }])
  const before = areaSeqOf(diary.hall, 'west')
  expect(diary.command('k9', { kind: 'undo', commandId: 'finish' })).toBe('done')
  expect(diary.hall.openCalls.has(callId)).toBe(true)
  expect(areaSeqOf(diary.hall, 'west')).toBeGreaterThan(before)
})

test('whoever is sent back lets others go first for a while, and keeps the place', () => {
  const diary = new Diary()
  const first = diary.issue('a')
  const second = diary.issue('a')
  diary.command('k1', next)
  diary.command('k1', { kind: 'send-back' })
  diary.command('k1', next)
  expect(ticketAt(diary.hall, 'k1')?.id).toBe(second)
  diary.issue('a')
  diary.atMs += 5 * MINUTE_MS
  diary.command('k1', next)
  expect(ticketAt(diary.hall, 'k1')?.id).toBe(first)
})

test('a counter takes back its own commands only', () => {
  const diary = new Diary()
  diary.issue('a')
  diary.command('k1', next, 'mine')
  expect(diary.command('k2', { kind: 'undo', commandId: 'mine' })).toBe('NOTHING_TO_UNDO')
  expect(diary.command('k1', { kind: 'undo', commandId: 'mine' })).toBe('done')
})

import fc from 'fast-check'
import type { CounterAction } from '#schema/counter-command'
import type { Hall } from './hall.ts'
import { CONFIG, type Diary } from './hall-diary.oracle.ts'
import { lastUndoable } from './undo.ts'

/* Any day in a waiting hall: everything that people can do there, in any order, at any pace. */

type PlainKind =
  | 'call-next'
  | 'recall'
  | 'arrived'
  | 'missed'
  | 'send-back'
  | 'park'
  | 'pickup'
  | 'finish'
  | 'pause'
  | 'unpause'

/** A counter's action; `nth` stands for the n-th ticket of the day. */
export type DrawnAction =
  | { readonly kind: PlainKind }
  | { readonly kind: 'transfer'; readonly queueId: string; readonly toCounterId?: string }
  | { readonly kind: 'call' | 'resume' | 'cancel' | 'prioritise'; readonly nth: number }

export type Step =
  | { readonly do: 'issue'; readonly queueId: string }
  | { readonly do: 'book'; readonly queueId: string; readonly inMinutes: number }
  | { readonly do: 'command'; readonly counterId: string; readonly action: DrawnAction }
  | { readonly do: 'undo'; readonly counterId: string }
  | { readonly do: 'wait'; readonly ms: number }
  | { readonly do: 'check-in' | 'expire' }

export const counterId: fc.Arbitrary<string> = fc.constantFrom(...CONFIG.counters.map(({ id }) => id))
const queueId = fc.constantFrom(...CONFIG.queues.map(({ id }) => id))
const nth = fc.nat({ max: 12 })

export const action: fc.Arbitrary<DrawnAction> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ kind: 'call-next' as const }) },
  ...(['recall', 'arrived', 'missed', 'send-back', 'park', 'pickup', 'finish', 'pause', 'unpause'] as const).map(
    (kind) => fc.constant({ kind }),
  ),
  fc.record({ kind: fc.constant('transfer' as const), queueId }),
  fc.record({ kind: fc.constant('transfer' as const), queueId, toCounterId: counterId }),
  ...(['call', 'resume', 'cancel', 'prioritise'] as const).map((kind) => fc.record({ kind: fc.constant(kind), nth })),
)

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('issue' as const), queueId }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('book' as const), queueId, inMinutes: fc.integer({ min: -60, max: 90 }) }),
  },
  { weight: 12, arbitrary: fc.record({ do: fc.constant('command' as const), counterId, action }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('undo' as const), counterId }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 400_000 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('check-in' as const, 'expire' as const) }) },
)

/** A day of up to sixty steps. */
export const steps: fc.Arbitrary<Step[]> = fc.array(step, { minLength: 1, maxLength: 60 })

export function takeStep(diary: Diary, each: Step): void {
  const { hall } = diary
  if (each.do === 'issue') diary.issue(each.queueId)
  else if (each.do === 'book') {
    diary.book(each.queueId, diary.atMs + each.inMinutes * 60_000, `BCDF-GHJ${'BCD'[hall.seq % 3] ?? 'B'}`)
  } else if (each.do === 'check-in') {
    const booked = [...hall.tickets.values()].find(({ phase }) => phase === 'booked')
    if (booked) diary.write([{ kind: 'checked-in', ticketId: booked.id }])
  } else if (each.do === 'wait') diary.atMs += each.ms
  else if (each.do === 'undo') {
    const last = lastUndoable(hall, each.counterId, diary.atMs)
    if (last) diary.command(each.counterId, { kind: 'undo', commandId: last.commandId })
  } else if (each.do === 'expire') {
    const over = [...hall.openCalls.values()].filter(({ expiresAt }) => expiresAt <= diary.atMs)
    diary.write(over.map(({ callId, ticketId }) => ({ kind: 'expired', ticketId, callId })))
  } else if (each.do === 'command') diary.command(each.counterId, withTicket(hall, each.action))
}

export function withTicket(hall: Hall, drawn: DrawnAction): CounterAction {
  if (!('nth' in drawn)) return drawn
  const ticketId = [...hall.tickets.keys()][drawn.nth] ?? 'nobody'
  return drawn.kind === 'prioritise'
    ? { kind: 'prioritise', ticketId, reason: 'pregnant' }
    : { kind: drawn.kind, ticketId }
}

import { fail, ok, type Result } from '#schema/result'

export type CommandKind = 'call-next' | 'recall' | 'finish'

/** What a counter has to know to decide. */
export interface CounterView {
  /** Who is at the counter, and how often they have been called. */
  readonly current: { readonly ticketId: string; readonly attempts: number } | undefined
  /** Whose turn it is. */
  readonly next: { readonly ticketId: string } | undefined
}

export type Step =
  | { readonly do: 'finish'; readonly ticketId: string }
  | { readonly do: 'call'; readonly ticketId: string; readonly attempt: number }

export type Refusal = 'QUEUE_EMPTY' | 'COUNTER_FREE' | 'CONFLICT'

/** Limit of `Call.attempt`. Nobody calls a number a hundred times; a key that is stuck does. */
const ATTEMPTS_MAX = 99

/**
 * What a command does, as steps of one transaction. A ticket goes waiting → called → finished and never back. Calling
 * the next one finishes the one before, but only if there is a next one: a slip on an empty queue changes nothing.
 */
export function decide(kind: CommandKind, { current, next }: CounterView): Result<readonly Step[], Refusal> {
  switch (kind) {
    case 'call-next':
      if (!next) return fail('QUEUE_EMPTY')
      return ok([
        ...(current ? [{ do: 'finish' as const, ticketId: current.ticketId }] : []),
        { do: 'call', ticketId: next.ticketId, attempt: 1 },
      ])
    case 'recall':
      if (!current) return fail('COUNTER_FREE')
      if (current.attempts >= ATTEMPTS_MAX) return fail('CONFLICT')
      return ok([{ do: 'call', ticketId: current.ticketId, attempt: current.attempts + 1 }])
    case 'finish':
      if (!current) return fail('COUNTER_FREE')
      return ok([{ do: 'finish', ticketId: current.ticketId }])
  }
}

import { type Queue, SERVICE_MINUTES_DEFAULT } from '#schema/ticket'
import { noShowPolicy, numberRange } from './hall-config.ts'

type Numbers = Pick<Queue, 'letter' | 'numbers'>
type Rules = Numbers & Pick<Queue, 'serviceMinutes' | 'noShow'>
type Range = ReturnType<typeof numberRange>

/** Whether two settings of a queue mean the same: what is left out means its default. */
export function sameRules(a: Rules, b: Rules): boolean {
  return JSON.stringify(meaningOf(a)) === JSON.stringify(meaningOf(b))
}

/** Numbers that both would draw; undefined when there are none. */
export function sharedNumbers(a: Numbers, b: Numbers): Range | undefined {
  if (a.letter !== b.letter) return undefined
  const [one, two] = [numberRange(a), numberRange(b)]
  const shared = { first: Math.max(one.first, two.first), last: Math.min(one.last, two.last) }
  return shared.first > shared.last ? undefined : shared
}

/**
 * The first of the other queues whose numbers a change would claim, and which numbers. What both had before does not
 * count: else two queues that were set up with the same numbers could never be parted, nor changed in anything else.
 */
export function claimedNumbers<Other extends Numbers>(
  before: Numbers,
  after: Numbers,
  others: readonly Other[],
): { readonly other: Other; readonly shared: Range } | undefined {
  for (const other of others) {
    const shared = sharedNumbers(after, other)
    if (shared && !hadBefore(before, after, shared)) return { other, shared }
  }
  return undefined
}

function hadBefore(before: Numbers, after: Numbers, { first, last }: Range): boolean {
  const range = numberRange(before)
  return before.letter === after.letter && range.first <= first && last <= range.last
}

function meaningOf(rules: Rules): readonly unknown[] {
  const { first, last } = numberRange(rules)
  const { callsMax, coolDownMs, reentry } = noShowPolicy(rules)
  return [rules.letter, first, last, rules.serviceMinutes ?? SERVICE_MINUTES_DEFAULT, callsMax, coolDownMs, reentry]
}

import { PRIORITY_CLASSES, type Rule } from '#schema/rule'
import type { Screen } from '#schema/screen'
import type { RuleRemark } from '#schema/staff-schedule'
import type { PlacedRule } from './check-rules.ts'
import type { Interval } from './interval.ts'

/**
 * Where rules get in each other's way on the same part of a screen: equal strength at the same time, a weaker one
 * that is hidden for a while or always, and shares that add up to more than everything. Rules are sound.
 */
export function checkOverlaps(placed: readonly PlacedRule[], timeZone: string): RuleRemark[] {
  const speak = createSpeaker(timeZone)
  return [...bySlot(oneScreenOfAKind(placed)).values()].flatMap((rivals) =>
    rivals.flatMap((own) => [...hidden(own, rivals, speak), ...overfull(own, rivals)]),
  )
}

/** Of screens that the same rules reach, one speaks for all: what hides a rule there hides it everywhere. */
function oneScreenOfAKind(placed: readonly PlacedRule[]): PlacedRule[] {
  const reaching = new Map<Screen, number[]>()
  for (const [index, { screens }] of placed.entries()) {
    for (const screen of screens) reaching.set(screen, [...(reaching.get(screen) ?? []), index])
  }
  const kinds = new Map([...reaching].map(([screen, indexes]) => [indexes.join(' '), screen]))
  const kept = new Set(kinds.values())
  return placed.map((each) => ({ ...each, screens: each.screens.filter((screen) => kept.has(screen)) }))
}

/** What a rule decides about: a zone, the layout or the light. */
function bySlot(placed: readonly PlacedRule[]): Map<string, PlacedRule[]> {
  const slots = new Map<string, PlacedRule[]>()
  for (const each of placed) {
    const { action } = each.rule
    const slot = 'zoneId' in action ? `zone ${action.zoneId}` : action.kind
    slots.set(slot, [...(slots.get(slot) ?? []), each])
  }
  return slots
}

function hidden(own: PlacedRule, rivals: readonly PlacedRule[], speak: Speaker): RuleRemark[] {
  const winners = rivals.filter((rival) => fills(rival.rule) && beats(rival.rule, own.rule) && shareScreen(rival, own))
  const ruleId = own.rule.id
  if (own.windows.length > 0 && own.screens.length > 0 && winners.length > 0 && isAlwaysHidden(own, winners)) {
    const text = `Sie ist nie zu sehen, weil ${winners.length === 1 ? '' : 'zusammen '}${names(winners)} immer vorgeht.`
    const [other, ...more] = winners
    return [
      {
        ruleId,
        severity: 'warning',
        code: 'always-hidden',
        text: `${text} Bitte ändern Sie Zeit oder Vorrang.`,
        ...(other && more.length === 0 && { otherRuleId: other.rule.id }),
      },
    ]
  }
  return winners.flatMap((winner): RuleRemark[] => {
    const clash = firstCommon(own.windows, winner.windows)
    const isEqual = winner.rule.priority === own.rule.priority
    // The basic programme is there to be covered.
    if (!clash || (!isEqual && own.rule.priority === 'base')) return []
    const when = speak(clash)
    const text = isEqual
      ? `${when} will auch „${winner.rule.name}“ hierhin, mit gleichem Vorrang. Gezeigt wird dann „${winner.rule.name}“.`
      : `${when} ist „${winner.rule.name}“ zu sehen, denn sie hat Vorrang.`
    const code = isEqual ? 'contradicts' : 'overlaps'
    return [{ ruleId, severity: 'warning', code, text, otherRuleId: winner.rule.id }]
  })
}

function isAlwaysHidden(own: PlacedRule, winners: readonly PlacedRule[]): boolean {
  return own.screens.every((screen) => {
    let seen = own.windows
    for (const { screens, windows } of winners) {
      if (seen.length === 0) break
      if (screens.includes(screen)) seen = without(seen, windows)
    }
    return seen.length === 0
  })
}

/** What is left of some stretches outside of others; both lists are in order and apart, and so is the result. */
function without(stretches: readonly Interval[], others: readonly Interval[]): Interval[] {
  const left: Interval[] = []
  let index = 0
  for (const { startsAt, endsAt } of stretches) {
    while ((others[index]?.endsAt ?? Infinity) <= startsAt) index += 1
    let from = startsAt
    // The last one that reaches into this stretch may reach into the next one too.
    for (let at = index; (others[at]?.startsAt ?? Infinity) < endsAt; at += 1) {
      const other = others[at]
      if (!other) break
      if (other.startsAt > from) left.push({ startsAt: from, endsAt: other.startsAt })
      from = other.endsAt
    }
    if (from < endsAt) left.push({ startsAt: from, endsAt })
  }
  return left
}

/** Shares of one class on one screen at one time, together above 100 %; said at each rule that takes part. */
function overfull(own: PlacedRule, rivals: readonly PlacedRule[]): RuleRemark[] {
  const { sharePercent, priority, id } = own.rule
  if (sharePercent === undefined) return []
  const others = rivals.filter(
    (rival) =>
      rival !== own &&
      rival.rule.priority === priority &&
      rival.rule.sharePercent !== undefined &&
      shareScreen(rival, own) &&
      firstCommon(own.windows, rival.windows) !== undefined,
  )
  const sum = others.reduce((total, { rule }) => total + (rule.sharePercent ?? 0), sharePercent)
  if (sum <= 100) return []
  const text = `Mit ${names(others)} sind es ${sum}\u00a0% der Zeit. Jede bekommt deshalb weniger als eingestellt.`
  return [{ ruleId: id, severity: 'warning', code: 'too-much-share', text }]
}

/** A rule with a share or a limit leaves time for others. */
function fills({ sharePercent, playsPerHourMax }: Rule): boolean {
  return sharePercent === undefined && playsPerHourMax === undefined
}

/** Stronger class, or in the same class the lower id, as in the schedule itself. */
function beats(a: Rule, b: Rule): boolean {
  const classes = PRIORITY_CLASSES.indexOf(a.priority) - PRIORITY_CLASSES.indexOf(b.priority)
  // In its own class a limited rule is mixed in, and a filling one does not hide it.
  if (classes === 0 && !fills(b)) return false
  return classes === 0 ? a.id < b.id : classes < 0
}

function shareScreen(a: PlacedRule, b: PlacedRule): boolean {
  return a.screens.some((screen) => b.screens.includes(screen))
}

/** First stretch that both lists have; both are in order. */
function firstCommon(a: readonly Interval[], b: readonly Interval[]): Interval | undefined {
  let indexA = 0
  let indexB = 0
  for (;;) {
    const [first, second] = [a[indexA], b[indexB]]
    if (!first || !second) return undefined
    const startsAt = Math.max(first.startsAt, second.startsAt)
    const endsAt = Math.min(first.endsAt, second.endsAt)
    if (startsAt < endsAt) return { startsAt, endsAt }
    if (first.endsAt < second.endsAt) indexA += 1
    else indexB += 1
  }
}

function names(placed: readonly PlacedRule[]): string {
  const quoted = placed.map(({ rule }) => `„${rule.name}“`)
  return new Intl.ListFormat('de-DE').format(quoted)
}

type Speaker = (stretch: Interval) => string

/** "Am Do., 26.11.2026 von 11:00 bis 13:00 Uhr", or over days "Von … bis …". */
function createSpeaker(timeZone: string): Speaker {
  const day = new Intl.DateTimeFormat('de-DE', {
    weekday: 'short',
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    timeZone,
  })
  const time = new Intl.DateTimeFormat('de-DE', { hour: '2-digit', minute: '2-digit', timeZone })
  return ({ startsAt, endsAt }) => {
    if (day.format(startsAt) === day.format(endsAt - 1)) {
      const until = day.format(endsAt) === day.format(startsAt) ? time.format(endsAt) : '24:00'
      return `Am ${day.format(startsAt)} von ${time.format(startsAt)} bis ${until}\u00a0Uhr`
    }
    return `Von ${day.format(startsAt)}, ${time.format(startsAt)}\u00a0Uhr bis ${day.format(endsAt)}, ${time.format(endsAt)}\u00a0Uhr`
  }
}

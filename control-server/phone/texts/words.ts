import { SOON_AHEAD_MAX, type VisitorTicket, type VisitorWay, type WaitEstimate } from '#schema/visitor-api'
import { situationOf } from '../state/situation.ts'
import type { Texts } from './texts.ts'

/** `09:56` at the site, whatever zone the phone is in. */
export function clockTime(atMs: number, timeZone: string, { locale }: Texts): string {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(
    atMs,
  )
}

/** "vor 8 Sekunden", "vor 3 Minuten". Rounded down: never older words than the truth, never a jump back. */
export function agoText(ageMs: number, { locale }: Texts): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const seconds = Math.floor(ageMs / 1_000)
  if (seconds < 60) return format.format(-seconds, 'second')
  return seconds < 3_600
    ? format.format(-Math.floor(seconds / 60), 'minute')
    : format.format(-Math.floor(seconds / 3_600), 'hour')
}

export function peopleText(count: number, { locale, people, nobody }: Texts): string {
  if (count === 0) return nobody
  const noun = people[new Intl.PluralRules(locale).select(count)] ?? people.other
  return `${count}\u00a0${noun}`
}

/** "5–9 Minuten". Out to whole minutes, so that the range stays true. */
export function waitText({ loMs, hiMs }: WaitEstimate, { locale }: Texts): string {
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'long' })
  const low = Math.floor(loMs / 60_000)
  return format.formatRange(low, Math.max(low + 1, Math.ceil(hiMs / 60_000)))
}

function minutesText(durationMs: number, { locale }: Texts): string {
  const minutes = Math.max(1, Math.ceil(durationMs / 60_000))
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'short' }).format(minutes)
}

/** "Erdgeschoss, links vom Eingang, 1 Min." */
export function wayText(way: VisitorWay, texts: Texts): string {
  const sides = way.from === 'entrance' ? texts.fromEntrance : texts.facingScreen
  const parts = [
    way.levelName,
    way.side === undefined ? undefined : sides[way.side],
    minutesText(way.durationMs, texts),
  ]
  return parts.filter((part) => part !== undefined && part !== '').join(texts.dir === 'rtl' ? '، ' : ', ')
}

export function headingText(ticket: VisitorTicket, texts: Texts): string {
  const situation = situationOf(ticket)
  if (situation !== 'booked') return texts.heading[situation]
  return texts.bookedAt(clockTime(ticket.startsAt ?? ticket.at, ticket.timeZone, texts))
}

/** What a screen reader hears when the state changes. The same text for the same state, so that it is said once. */
export function statusText(ticket: VisitorTicket, texts: Texts): string {
  const { number, call, aheadCount, phase } = ticket
  const parts = [`${number}: ${headingText(ticket, texts)}`]
  if (call) parts.push(texts.counter(call.counterLabel))
  if (call?.room !== undefined) parts.push(texts.room(call.room))
  if (call && phase === 'called' && call.attempt > 1) parts.push(texts.again(call.attempt))
  if (aheadCount !== undefined) parts.push(`${texts.ahead}: ${peopleText(aheadCount, texts)}`)
  return parts.join('. ')
}

/** "A 0 5 2": digit by digit. */
export function spelledNumber(number: string): string {
  return number.replace(' ', '').split('').join(' ')
}

/** Whether more wait ahead than the last ones, who are named: also while nobody is called yet. */
export function hasGap({ aheadCount = 0 }: VisitorTicket): boolean {
  return aheadCount > SOON_AHEAD_MAX
}

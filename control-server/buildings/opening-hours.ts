import type { OpeningHours } from '#schema/directory'
import type { ImportProblem } from './import-report.ts'

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const
/** Of rules: a semicolon, or a comma between a time and a day. Commas between days or times separate those. */
const SEPARATOR = /;|(?<=\d\s*),(?=\s*(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH))/g
const TIME = /^(\d{1,2})(?::([0-5]\d))?$/
/** A rule for public or school holidays alone, which no week can hold. */
const HOLIDAY_RULE = /^(?:PH|SH)(?:\s*,\s*(?:PH|SH))*(?:\s|$)/
const DAY_MINUTES = 1_440

/**
 * Reads the weekly part of the `opening_hours` of OpenStreetMap, which IMDF uses too:
 * `Mo-Fr 08:00-12:00,13:00-17:00; Sa off`. Undefined for what only a calendar could tell (months, weeks, sunset);
 * rules for holidays alone are left out, and nothing is left when there are no others. `24/7` is every day, hours need no
 * minutes, and `20:00-26:00` ends on the next day. https://wiki.openstreetmap.org/wiki/Key:opening_hours
 */
export function parseOpeningHours(text: string): OpeningHours[] | undefined {
  if (text.trim() === '24/7') return everyDay()
  let hours: OpeningHours[] = []
  let hasWeek = false
  // A rule after a semicolon replaces those before it on its days; after a comma it adds to them.
  for (const [index, part] of text.trim().split(SEPARATOR).entries()) {
    if (HOLIDAY_RULE.test(part.trim())) continue
    const rule = parseRule(part.trim())
    if (!rule) {
      if (part.trim() === '' && index > 0) continue
      return undefined
    }
    const adds = isAddition(text, index)
    hours = [...hours.filter(({ weekday }) => adds || !rule.days.includes(weekday)), ...rule.hours]
    hasWeek = true
  }
  return hasWeek ? hours : undefined
}

/** What a plan does not hold of such a text, and a person should know; undefined when it holds all of it. */
export function hoursProblem(text: string | undefined, id: string): ImportProblem | undefined {
  if (text === undefined) return undefined
  const quoted = `Die Öffnungszeit „${text.slice(0, 60)}“ von ${id}`
  if (!parseOpeningHours(text)) {
    const message = `${quoted} ist keine einfache Woche. Sie fehlt im Plan, und es gilt als immer offen.`
    return { kind: 'bad-hours', id, message }
  }
  if (!text.split(SEPARATOR).some((part) => HOLIDAY_RULE.test(part.trim()))) return undefined
  const message = `${quoted} sagt etwas zu Feiertagen oder Ferien. Im Plan steht nur die Woche; sperren Sie an solchen Tagen von Hand.`
  return { kind: 'bad-hours', id, message }
}

/** Writes hours so that reading gives them back, in the same order. */
export function formatOpeningHours(hours: readonly OpeningHours[]): string {
  if (hours.length === 0) return 'off'
  const grouped = formatGrouped(hours)
  const again = parseOpeningHours(grouped)
  if (again && JSON.stringify(again) === JSON.stringify(hours.map(plain))) return grouped
  return hours.map(({ weekday, from, until }) => `${DAYS[weekday - 1] ?? ''} ${from}-${until}`).join(', ')
}

interface Rule {
  readonly days: readonly number[]
  readonly hours: readonly OpeningHours[]
}

function parseRule(text: string): Rule | undefined {
  if (text === 'off' || text === 'closed') return { days: [1, 2, 3, 4, 5, 6, 7], hours: [] }
  const match = /^((?:(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)[\s,-]*)*)(off|closed|[\d:,\s-]+)$/.exec(text)
  if (!match) return undefined
  const days = match[1]?.trim() ? parseDays(match[1].trim()) : [1, 2, 3, 4, 5, 6, 7]
  const spans = /^(off|closed)$/.test(match[2] ?? '') ? [] : parseSpans(match[2] ?? '')
  if (!days || !spans) return undefined
  return { days, hours: days.flatMap((weekday) => spans.map((span) => ({ weekday, ...span }))) }
}

function parseDays(text: string): number[] | undefined {
  const days: number[] = []
  for (const part of text.split(',').map((piece) => piece.trim())) {
    if (part === 'PH') continue
    const [from, until] = part.split('-').map((day) => DAYS.indexOf(day.trim() as (typeof DAYS)[number]))
    if (from === undefined || from < 0 || (until !== undefined && until < 0)) return undefined
    const count = until === undefined ? 1 : ((until - from + 7) % 7) + 1
    for (let step = 0; step < count; step++) days.push(((from + step) % 7) + 1)
  }
  return days
}

function parseSpans(text: string): { from: string; until: string }[] | undefined {
  const spans = text.split(',').map((part) => {
    const [from, until, ...more] = part.split('-').map((time) => time.trim())
    if (from === undefined || until === undefined || more.length > 0) return undefined
    const [start, end] = [minutesOf(from), minutesOf(until)]
    if (start === undefined || end === undefined || start > DAY_MINUTES) return undefined
    if (end <= DAY_MINUTES) return { from: clock(start), until: clock(end) }
    return end - DAY_MINUTES < start ? { from: clock(start), until: clock(end - DAY_MINUTES) } : undefined
  })
  return spans.every((span) => span !== undefined) ? spans : undefined
}

/** Minutes since midnight; `26:00` is two o'clock on the next day. */
function minutesOf(time: string): number | undefined {
  const match = TIME.exec(time)
  const minutes = match ? Number(match[1]) * 60 + Number(match[2] ?? 0) : Number.NaN
  return minutes <= 2 * DAY_MINUTES ? minutes : undefined
}

function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
}

/** Whether the rule with this index stands behind a comma. */
function isAddition(text: string, index: number): boolean {
  const separators = text.match(SEPARATOR) ?? []
  return index > 0 && separators[index - 1] === ','
}

function formatGrouped(hours: readonly OpeningHours[]): string {
  const byDay = new Map<number, string>()
  for (const { weekday, from, until } of hours) {
    byDay.set(weekday, [...(byDay.get(weekday)?.split(',') ?? []), `${from}-${until}`].join(','))
  }
  const runs: { first: number; last: number; spans: string }[] = []
  for (const [weekday, spans] of byDay) {
    const run = runs.at(-1)
    if (run && run.spans === spans && run.last === weekday - 1) run.last = weekday
    else runs.push({ first: weekday, last: weekday, spans })
  }
  const name = (weekday: number) => DAYS[weekday - 1] ?? ''
  return runs
    .map(({ first, last, spans }) => `${first === last ? name(first) : `${name(first)}-${name(last)}`} ${spans}`)
    .join('; ')
}

function everyDay(): OpeningHours[] {
  return DAYS.map((_, index) => ({ weekday: index + 1, from: '00:00', until: '24:00' }))
}

function plain({ weekday, from, until }: OpeningHours): OpeningHours {
  return { weekday, from, until }
}

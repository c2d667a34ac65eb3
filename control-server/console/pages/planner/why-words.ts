import { NBSP } from '../../parts/times.ts'
import { dayWords } from './german-days.ts'
import { plannerTexts } from './planner-texts.ts'
import { siteDate, siteTime } from './zone-clock.ts'

/** Why a rule won or lost, as the schedule says it. */
export interface Reason {
  readonly ruleId: string
  readonly name: string
  readonly code: string
  readonly text: string
}

/** Rules that are in force and lose all the same. */
const BEATEN_CODES = ['weaker', 'later-of-equals', 'shares', 'quota-used', 'no-time-left', 'queued']

/** Who was beaten, and who did not want the place at this moment. Rules of other screens have not taken part at all. */
export function lostReasons(losers: readonly Reason[]) {
  const here = losers.filter(({ code }) => code !== 'other-target')
  const isBeaten = ({ code }: Reason) => BEATEN_CODES.includes(code)
  return { beaten: here.filter(isBeaten), resting: here.filter((loser) => !isBeaten(loser)) }
}

/** "Das ändert sich um 13:00 Uhr.", on another day with its name. */
export function changeWords(changesAt: number, at: number, timeZone: string): string {
  const time = siteTime(changesAt, timeZone)
  const date = siteDate(changesAt, timeZone)
  return plannerTexts.why.changes(
    date === siteDate(at, timeZone) ? `um ${time}${NBSP}Uhr` : `am ${dayWords(date)}, um ${time}${NBSP}Uhr`,
  )
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** "09:41:06" on the clocks of the site: slides change within minutes. */
export function preciseSiteTime(at: number, timeZone: string): string {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('de-DE', { hour: '2-digit', minute: '2-digit', second: '2-digit', timeZone })
  formats.set(timeZone, format)
  return format.format(at)
}

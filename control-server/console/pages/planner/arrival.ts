import type { StaffSchedule } from '#schema/staff-schedule'
import type { ScreenTruth, StaffScreen } from '#schema/staff-screens'
import { countText, listText } from '../../parts/times.ts'
import { reachedScreens } from './plan-model.ts'

/** The page has presented the newest plan; whether somebody has looked at the pixels too is the fleet's business. */
const ARRIVED: readonly ScreenTruth[] = ['current', 'dark', 'unproven']
const SILENT: readonly ScreenTruth[] = ['offline', 'stale']
const NAMED_MAX = 2

/** Screens on which a change of rules can be seen: those that a changed rule means or has meant. */
export function touchedScreens(before: StaffSchedule, after: StaffSchedule): readonly string[] {
  const changed = (from: StaffSchedule, to: StaffSchedule) => {
    const known = new Map(to.rules.map((rule) => [rule.id, JSON.stringify(rule)]))
    return from.rules.filter((rule) => known.get(rule.id) !== JSON.stringify(rule))
  }
  const reached = [
    ...changed(before, after).flatMap((rule) => reachedScreens(before, rule)),
    ...changed(after, before).flatMap((rule) => reachedScreens(after, rule)),
  ]
  return [...new Set(reached.map(({ id }) => id))]
}

/** "Auf 22 von 23 Bildschirmen angekommen. „Wegweiser Nord“ antwortet nicht." Empty when no screen is concerned. */
export function arrivalText(screens: readonly StaffScreen[], screenIds: readonly string[]): string {
  const concerned = screens.filter(({ screen }) => screenIds.includes(screen.id))
  const paired = concerned.filter(({ truth }) => truth !== 'unpaired')
  if (concerned.length === 0) return ''
  if (paired.length === 0) return 'Dort ist noch kein Abspieler gekoppelt.'
  const arrived = paired.filter(({ truth }) => ARRIVED.includes(truth)).length
  const silent = paired.filter(({ truth }) => SILENT.includes(truth)).map(({ screen }) => `„${screen.name}“`)
  const where =
    paired.length === 1
      ? `Auf „${paired[0]?.screen.name ?? ''}“ ${arrived === 1 ? 'angekommen' : 'noch nicht angekommen'}.`
      : `Auf ${arrived} von ${countText(paired.length, 'Bildschirm', 'Bildschirmen')} angekommen.`
  if (silent.length === 0) return where
  const who = silent.length > NAMED_MAX ? countText(silent.length, 'Bildschirm', 'Bildschirme') : listText(silent)
  return `${where} ${who} ${silent.length === 1 ? 'antwortet' : 'antworten'} nicht.`
}

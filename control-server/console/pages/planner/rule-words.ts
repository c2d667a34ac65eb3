import type { PriorityClass, Rule, RuleTarget } from '#schema/rule'
import type { Screen } from '#schema/screen'
import type { RuleDraft, StaffSchedule } from '#schema/staff-schedule'
import { countText, listText, NBSP } from '../../parts/times.ts'
import { calendarNameIn } from './names.ts'
import { whenWords } from './when-words.ts'
import { zoneName } from './zones.ts'

export const PRIORITY_NAMES: Readonly<Record<PriorityClass, string>> = {
  evacuation: 'Räumung',
  warning: 'Warnung',
  call: 'Aufruf',
  session: 'Sitzung',
  campaign: 'Kampagne',
  base: 'Grundprogramm',
}

/** So many screens are named before the rest is counted. */
const NAMED_SCREENS_MAX = 4

/** When and where in one sentence: "Jeden Donnerstag von 08:45 bis 13:00 Uhr, auf 2 Bildschirmen: Foyer und Ratssaal." */
export function ruleSentence(
  rule: RuleDraft | Rule,
  schedule: StaffSchedule,
  screens: readonly Screen[],
  today: string,
): string {
  const when = whenWords(rule.times, {
    today,
    timeZone: schedule.timeZone,
    calendarName: (calendarId) => calendarNameIn(schedule, calendarId),
  })
  return `${when}, ${whereWords(rule.target, screens, schedule)}.`
}

/** What it shows and how strongly, one short sentence each. */
export function effectSentences(rule: RuleDraft | Rule, schedule: StaffSchedule): readonly string[] {
  const sentences = [`${actionWords(rule, schedule)}.`]
  if (rule.sharePercent !== undefined)
    sentences.push(`Nimmt ${rule.sharePercent}${NBSP}% der Zeit ein, den Rest füllt, was sonst liefe.`)
  if (rule.playsPerHourMax !== undefined)
    sentences.push(`Höchstens ${countText(rule.playsPerHourMax, 'Einblendung', 'Einblendungen')} in jeder Stunde.`)
  if (rule.start === 'queue') sentences.push('Wartet, bis der laufende Beitrag zu Ende ist.')
  return sentences
}

/** "Zeigt die Playlist „Foyer“", "Schaltet den Bildschirm aus". */
export function actionWords({ action }: Pick<Rule, 'action'>, schedule: StaffSchedule): string {
  switch (action.kind) {
    case 'playlist': {
      const playlist = schedule.playlists.find(({ id }) => id === action.playlistId)
      return `Zeigt die Playlist „${playlist?.name ?? action.playlistId}“${inZone(action.zoneId, schedule)}`
    }
    case 'slide': {
      const slide = schedule.slides.find(({ id }) => id === action.slideId)
      return `Zeigt den Beitrag „${slide?.title ?? action.slideId}“${inZone(action.zoneId, schedule)}`
    }
    case 'layout': {
      const layout = schedule.layouts.find(({ id }) => id === action.layoutId)
      return `Teilt den Bildschirm auf wie „${layout?.name ?? action.layoutId}“`
    }
    case 'light':
      if (action.percent === 0) return 'Schaltet den Bildschirm aus'
      return action.percent === 100
        ? 'Schaltet auf volle Helligkeit'
        : `Dimmt den Bildschirm auf ${action.percent}${NBSP}%`
  }
}

/** "auf 2 Bildschirmen: Foyer und Ratssaal", with the reason why it is these. */
export function whereWords(target: RuleTarget, screens: readonly Screen[], schedule: StaffSchedule): string {
  const total = schedule.screens.length
  if (screens.length === 0) return 'auf keinem Bildschirm'
  const count = countText(screens.length, 'Bildschirm', 'Bildschirmen')
  const names = screenNames(screens)
  if (target.kind === 'group') {
    const group = schedule.groups.find(({ id }) => id === target.groupId)
    return `auf ${screens.length === 1 ? 'dem' : 'den'} ${count} der Gruppe „${group?.name ?? target.groupId}“: ${names}`
  }
  if (screens.length === total && total > NAMED_SCREENS_MAX) return `auf allen ${count}`
  return `auf ${count}: ${names}`
}

/** "Foyer, Ratssaal, Westflügel, Kasse und 3 weiteren" */
export function screenNames(screens: readonly Screen[]): string {
  const names = screens.map(({ name }) => name)
  if (names.length <= NAMED_SCREENS_MAX + 1) return listText(names)
  return listText([...names.slice(0, NAMED_SCREENS_MAX), `${names.length - NAMED_SCREENS_MAX}${NBSP}weiteren`])
}

function inZone(zoneId: string, schedule: StaffSchedule): string {
  const name = zoneName(zoneId, schedule)
  return name === undefined ? '' : ` in der ${name}`
}

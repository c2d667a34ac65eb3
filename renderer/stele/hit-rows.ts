import type { DirectoryEntry } from '#schema/directory'
import type { IconName } from './icons.ts'
import type { Knowledge } from './knowledge.ts'
import type { ListItem } from './lotse-stele-list.ts'
import { entryName } from './directory-text.ts'
import { clockText, openingState } from './opening-text.ts'
import { entryTarget } from './rooms.ts'
import { currentLanguage, inOwnWords, t } from './text.ts'
import { goTo } from './visit.ts'
import { firstUnit, unitOf, whereText } from './whereabouts.ts'

const ICONS: Readonly<Record<DirectoryEntry['kind'], IconName>> = {
  service: 'document',
  department: 'department',
  place: 'place',
  person: 'department',
}

/** A directory entry as a row: what it is, who does it, where that is. A tap shows the way. */
export function entryRow(knowledge: Knowledge, entry: DirectoryEntry, unitId?: string): ListItem {
  const office = officeOf(knowledge, entry)
  const where = entryWhere(knowledge, entry, unitId)
  return {
    id: entry.id,
    icon: ICONS[entry.kind],
    title: entryName(entry),
    details: [...(office ? [entryName(office)] : []), ...(where === '' ? [] : [inOwnWords(where)])],
    choose: () => goTo(entryTarget(entry, unitId)),
  }
}

/** Who does it. */
export function officeOf({ directory }: Knowledge, { departmentId }: DirectoryEntry): DirectoryEntry | undefined {
  return directory?.entries.find(({ id }) => id === departmentId)
}

/** The same with a mark while nobody is there: `öffnet um 14 Uhr`, `jetzt geschlossen`. */
export function serviceRow(knowledge: Knowledge, entry: DirectoryEntry, nowMs: number, timeZone: string): ListItem {
  const state = openingState(entry.openingHours, nowMs, timeZone)
  const row = entryRow(knowledge, entry)
  if (!state || state.kind === 'open') return row
  const mark = state.kind === 'later' ? t('hours.from', { time: clockWords(state.from) }) : t('hours.now.closed')
  return { ...row, mark }
}

/** Where to go for an entry, or that it is elsewhere; empty when there is no plan to know it from. */
export function entryWhere({ plan }: Knowledge, entry: DirectoryEntry, unitId?: string): string {
  if (!plan) return ''
  const unit = unitOf(plan, unitId) ?? firstUnit(plan, entry)
  return unit ? whereText(plan, unit, entry.name) : t('where.elsewhere')
}

/** `heute bis 18 Uhr offen`; undefined when no hours are known. */
export function hoursText(entry: DirectoryEntry | undefined, nowMs: number, timeZone: string): string | undefined {
  const state = entry && openingState(entry.openingHours, nowMs, timeZone)
  if (!state) return undefined
  if (state.kind === 'open') return t('hours.open', { time: clockWords(state.until) })
  if (state.kind === 'later') return t('hours.later', { time: clockWords(state.from) })
  if (!state.next) return t('hours.closed')
  const day = state.next.inDays === 1 ? t('hours.tomorrow') : t(`hours.day.${state.next.weekday}`)
  return t('hours.closedNext', { day, time: clockWords(state.next.from) })
}

/** A local time such as `08:30` as the visitor's language says it. */
export function clockWords(time: string): string {
  return clockText(time, currentLanguage())
}

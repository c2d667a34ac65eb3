import { PUBLIC_HOLIDAYS_NW } from '#schema/calendar'
import type { RuleAction } from '#schema/rule'
import type { StaffSchedule } from '#schema/staff-schedule'
import { NBSP } from '../../parts/times.ts'

export const PUBLIC_HOLIDAYS_NAME = 'Feiertage in Nordrhein-Westfalen'

/** The public holidays are computed and in no list; something that is gone is called by its id. */
export function calendarNameIn(schedule: StaffSchedule, calendarId: string): string {
  if (calendarId === PUBLIC_HOLIDAYS_NW) return PUBLIC_HOLIDAYS_NAME
  return schedule.calendars.find(({ id }) => id === calendarId)?.name ?? calendarId
}

export function ruleNameIn(schedule: StaffSchedule, ruleId: string): string {
  return schedule.rules.find(({ id }) => id === ruleId)?.name ?? ruleId
}

export function slideTitleIn(schedule: StaffSchedule, slideId: string): string {
  return schedule.slides.find(({ id }) => id === slideId)?.title ?? slideId
}

/** "Playlist Foyer", "Beitrag Aufzug 2", "aus": the content in a word or two. */
export function contentName(action: RuleAction, schedule: StaffSchedule): string {
  switch (action.kind) {
    case 'playlist':
      return schedule.playlists.find(({ id }) => id === action.playlistId)?.name ?? action.playlistId
    case 'slide':
      return slideTitleIn(schedule, action.slideId)
    case 'layout':
      return schedule.layouts.find(({ id }) => id === action.layoutId)?.name ?? action.layoutId
    case 'light':
      return action.percent === 0 ? 'aus' : `Helligkeit ${action.percent}${NBSP}%`
  }
}

import type { ScreenPlan } from '#schema/local-api'
import type { Release } from '#schema/release'
import type { Rule } from '#schema/rule'
import { ruleReaches } from '../schedule/rule-target.ts'

/**
 * What a release plans for one screen: everything that its page needs to know what shows at any instant, and nothing
 * that this screen can never show. Undefined for a screen that the release does not know.
 */
export function screenPlan(release: Release, releaseId: string, screenId: string): ScreenPlan | undefined {
  const screen = release.screens.find(({ id }) => id === screenId)
  if (!screen) return undefined
  const groups = release.groups.filter(({ screenIds }) => screenIds.includes(screenId))
  const rules = release.rules.filter((rule) => ruleReaches(rule, screen, groups))
  const playlists = release.playlists.filter(({ id }) => rules.some(({ action }) => plays(action, id)))
  const slideIds = new Set([...playlists.flatMap((playlist) => playlist.slideIds), ...rules.flatMap(slideOf)])
  const layoutIds = new Set([screen.layoutId, ...rules.map(({ action }) => layoutOf(action))])
  const areaIds = new Set([...screen.waitingAreaIds, ...(screen.ticketAreaIds ?? [])])
  const calendarIds = new Set(rules.flatMap(calendarsOf))
  return {
    releaseId,
    siteName: release.siteName,
    timeZone: release.timeZone,
    screen,
    layouts: release.layouts.filter(({ id }) => layoutIds.has(id)),
    playlists,
    slides: release.slides.filter(({ id }) => slideIds.has(id)),
    rules,
    groups,
    calendars: release.calendars.filter(({ id }) => calendarIds.has(id)),
    branding: release.branding,
    waitingAreas: release.waitingAreas.filter(({ id }) => areaIds.has(id)),
    ...(release.buildingSha256 !== undefined && { buildingSha256: release.buildingSha256 }),
    ...(release.directorySha256 !== undefined && { directorySha256: release.directorySha256 }),
    ...(release.visitorUrl !== undefined && { visitorUrl: release.visitorUrl }),
    ...(screen.sound && release.speech && { speech: release.speech }),
  }
}

function plays(action: Rule['action'], playlistId: string): boolean {
  return action.kind === 'playlist' && action.playlistId === playlistId
}

function slideOf({ action }: Rule): string[] {
  return action.kind === 'slide' ? [action.slideId] : []
}

function layoutOf(action: Rule['action']): string | undefined {
  return action.kind === 'layout' ? action.layoutId : undefined
}

function calendarsOf({ times }: Rule): string[] {
  return [...(times.onlyCalendarIds ?? []), ...(times.exceptCalendarIds ?? [])]
}

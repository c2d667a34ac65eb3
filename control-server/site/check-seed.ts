import { BUILDING_STATE_KEY } from '#schema/building-state'
import { PUBLIC_HOLIDAYS_NW } from '#schema/calendar'
import type { Rule } from '#schema/rule'
import type { SiteSeed } from '#schema/site-seed'
import { accentProblem } from '../content/branding.ts'
import { overlappingZones } from '../content/overlapping-zones.ts'

/**
 * What a seed must hold beyond its shape, as German sentences: names are unique, everything that is referred to is
 * there, zones do not overlap, the time zone is one. Empty when all is well.
 */
export function checkSeed(seed: SiteSeed): string[] {
  return [
    ...timeZoneProblems(seed.timeZone),
    ...accentProblems(seed),
    ...duplicateProblems(seed),
    ...referenceProblems(seed),
    ...seed.layouts.flatMap((layout) =>
      overlappingZones(layout).map(
        (pair) => `Im Layout „${layout.name}“ liegen die Zonen ${pair.join(' und ')} übereinander.`,
      ),
    ),
  ]
}

function timeZoneProblems(timeZone: string): string[] {
  try {
    Intl.DateTimeFormat('de-DE', { timeZone })
    return []
  } catch {
    // The constructor throws a RangeError for a zone that it does not know, and has no other way to be asked.
    return [`Die Zeitzone „${timeZone}“ gibt es nicht. Gemeint ist vielleicht „Europe/Berlin“.`]
  }
}

function accentProblems({ branding }: SiteSeed): string[] {
  const problem = branding?.accent === undefined ? undefined : accentProblem(branding.accent)
  return problem === undefined ? [] : [problem]
}

function duplicateProblems(seed: SiteSeed): string[] {
  const kinds: readonly (readonly [string, readonly string[]])[] = [
    ['Bildschirm', idsOf(seed.screens)],
    ['Layout', idsOf(seed.layouts)],
    ['Beitrag', idsOf(seed.slides)],
    ['Playlist', idsOf(seed.playlists)],
    ['Regel', idsOf(seed.rules)],
    ['Gruppe', idsOf(seed.groups ?? [])],
    ['Kalender', [PUBLIC_HOLIDAYS_NW, ...idsOf(seed.calendars ?? [])]],
    ['Wartebereich', idsOf(seed.waitingAreas)],
    ['Platz', seed.waitingAreas.flatMap(({ counters }) => idsOf(counters))],
    ['Warteschlange', idsOf(seed.queues)],
    ['Buchstabe', seed.queues.map(({ areaId, letter }) => `${letter} in ${areaId}`)],
    ['Quelle', idsOf(seed.sources)],
    // The last one is what the server itself says of closures.
    ['Meldung', [...seed.sources.map(({ factKey }) => factKey), BUILDING_STATE_KEY]],
  ]
  return kinds.flatMap(([kind, ids]) =>
    [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `${kind} „${id}“ gibt es doppelt.`),
  )
}

function referenceProblems(seed: SiteSeed): string[] {
  const slides = idsOf(seed.slides)
  const screens = idsOf(seed.screens)
  const layouts = idsOf(seed.layouts)
  const areas = idsOf(seed.waitingAreas)
  const queues = idsOf(seed.queues)
  return [
    ...seed.playlists.flatMap(({ id, slideIds }) => missing(`Playlist „${id}“`, 'Beitrag', slideIds, slides)),
    ...seed.rules.flatMap((rule) => ruleProblems(rule, seed)),
    ...(seed.groups ?? []).flatMap(({ id, screenIds }) => missing(`Gruppe „${id}“`, 'Bildschirm', screenIds, screens)),
    ...seed.screens.flatMap(({ id, layoutId, waitingAreaIds, ticketAreaIds }) => [
      ...missing(`Bildschirm „${id}“`, 'Layout', layoutId === undefined ? [] : [layoutId], layouts),
      ...missing(`Bildschirm „${id}“`, 'Wartebereich', [...waitingAreaIds, ...(ticketAreaIds ?? [])], areas),
    ]),
    ...seed.queues.flatMap(({ id, areaId }) => missing(`Warteschlange „${id}“`, 'Wartebereich', [areaId], areas)),
    ...missing('Die Zahl der Wartenden', 'Warteschlange', Object.keys(seed.demoTicketCounts), queues),
  ]
}

function ruleProblems({ id, action, target, times }: Rule, seed: SiteSeed): string[] {
  const who = `Regel „${id}“`
  const calendars = [PUBLIC_HOLIDAYS_NW, ...idsOf(seed.calendars ?? [])]
  const zones = seed.layouts.flatMap((layout) => idsOf(layout.zones))
  return [
    ...('zoneId' in action ? missing(who, 'Zone', [action.zoneId], zones) : []),
    ...(action.kind === 'playlist' ? missing(who, 'Playlist', [action.playlistId], idsOf(seed.playlists)) : []),
    ...(action.kind === 'slide' ? missing(who, 'Beitrag', [action.slideId], idsOf(seed.slides)) : []),
    ...(action.kind === 'layout' ? missing(who, 'Layout', [action.layoutId], idsOf(seed.layouts)) : []),
    ...(target.kind === 'screens' ? missing(who, 'Bildschirm', target.screenIds, idsOf(seed.screens)) : []),
    ...(target.kind === 'group' ? missing(who, 'Gruppe', [target.groupId], idsOf(seed.groups ?? [])) : []),
    ...missing(who, 'Kalender', [...(times.onlyCalendarIds ?? []), ...(times.exceptCalendarIds ?? [])], calendars),
  ]
}

function missing(who: string, kind: string, wanted: readonly string[], there: readonly string[]): string[] {
  return wanted.filter((id) => !there.includes(id)).map((id) => `${who} verweist auf ${kind} „${id}“; das fehlt.`)
}

function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id)
}

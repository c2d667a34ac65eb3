import type { SiteSeed } from '#schema/site-seed'
import { overlappingZones } from '../content/overlapping-zones.ts'

/**
 * What a seed must hold beyond its shape, as German sentences: names are unique, everything that is referred to is
 * there, zones do not overlap, the time zone is one. Empty when all is well.
 */
export function checkSeed(seed: SiteSeed): string[] {
  return [
    ...timeZoneProblems(seed.timeZone),
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

function duplicateProblems(seed: SiteSeed): string[] {
  const kinds: readonly (readonly [string, readonly string[]])[] = [
    ['Bildschirm', idsOf(seed.screens)],
    ['Layout', idsOf(seed.layouts)],
    ['Beitrag', idsOf(seed.slides)],
    ['Playlist', idsOf(seed.playlists)],
    ['Regel', idsOf(seed.rules)],
    ['Wartebereich', idsOf(seed.waitingAreas)],
    ['Platz', seed.waitingAreas.flatMap(({ counters }) => idsOf(counters))],
    ['Warteschlange', idsOf(seed.queues)],
    ['Buchstabe', seed.queues.map(({ areaId, letter }) => `${letter} in ${areaId}`)],
    ['Quelle', idsOf(seed.sources)],
    ['Meldung', seed.sources.map(({ factKey }) => factKey)],
  ]
  return kinds.flatMap(([kind, ids]) =>
    [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `${kind} „${id}“ gibt es doppelt.`),
  )
}

function referenceProblems(seed: SiteSeed): string[] {
  const slides = idsOf(seed.slides)
  const playlists = idsOf(seed.playlists)
  const screens = idsOf(seed.screens)
  const layouts = idsOf(seed.layouts)
  const areas = idsOf(seed.waitingAreas)
  const queues = idsOf(seed.queues)
  const zones = seed.layouts.flatMap((layout) => idsOf(layout.zones))
  return [
    ...seed.playlists.flatMap(({ id, slideIds }) => missing(`Playlist „${id}“`, 'Beitrag', slideIds, slides)),
    ...seed.rules.flatMap(({ id, screenIds, playlistId, zoneId }) => [
      ...missing(`Regel „${id}“`, 'Bildschirm', screenIds, screens),
      ...missing(`Regel „${id}“`, 'Playlist', [playlistId], playlists),
      ...missing(`Regel „${id}“`, 'Zone', [zoneId], zones),
    ]),
    ...seed.screens.flatMap(({ id, layoutId, waitingAreaIds }) => [
      ...missing(`Bildschirm „${id}“`, 'Layout', layoutId === undefined ? [] : [layoutId], layouts),
      ...missing(`Bildschirm „${id}“`, 'Wartebereich', waitingAreaIds, areas),
    ]),
    ...seed.queues.flatMap(({ id, areaId }) => missing(`Warteschlange „${id}“`, 'Wartebereich', [areaId], areas)),
    ...missing('Die Zahl der Wartenden', 'Warteschlange', Object.keys(seed.demoTicketCounts), queues),
  ]
}

function missing(who: string, kind: string, wanted: readonly string[], there: readonly string[]): string[] {
  return wanted.filter((id) => !there.includes(id)).map((id) => `${who} verweist auf ${kind} „${id}“; das fehlt.`)
}

function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id)
}

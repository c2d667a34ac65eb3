import { Temporal } from 'temporal-polyfill'

/** A meeting of the invented council, before it is written as OParl. */
export interface CityMeeting {
  readonly key: string
  readonly body: 'rat' | 'ausschuss' | 'bezirk'
  readonly name: string
  readonly room: string
  readonly startsAt: number
  readonly endsAt: number
  readonly agenda: readonly { readonly number: string; readonly title: string; readonly isPublic: boolean }[]
}

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const QUARTER_MS = 15 * MINUTE_MS

/**
 * Three meetings of the day of `nowMs`, one of them under way, and four on other days. Late in the evening the later
 * ones move together, so that all three stay on the same day.
 */
export function cityMeetings(nowMs: number, timeZone: string): CityMeeting[] {
  const day = Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(timeZone).startOfDay()
  const dayStart = day.epochMilliseconds
  const lastStart = day.add({ days: 1 }).epochMilliseconds - QUARTER_MS
  const ratStart = Math.max(dayStart, Math.floor((nowMs - 40 * MINUTE_MS) / QUARTER_MS) * QUARTER_MS)
  const committeeStart = Math.min(lastStart, ratStart + 3.5 * HOUR_MS)
  const evening = day.withPlainTime('18:30').epochMilliseconds
  const districtStart = Math.min(lastStart, Math.max(evening, committeeStart + HOUR_MS))
  // By the calendar, not by 24 hours: on the long day in autumn that would still be today.
  const daysAway = (startsAt: number, days: number) =>
    Temporal.Instant.fromEpochMilliseconds(startsAt).toZonedDateTimeISO(timeZone).add({ days }).epochMilliseconds
  return [
    rat('rat-vor-drei-wochen', daysAway(ratStart, -21)),
    committee('ausschuss-gestern', daysAway(committeeStart, -1)),
    rat('rat-heute', ratStart),
    committee('ausschuss-heute', committeeStart),
    district('bezirk-heute', districtStart),
    committee('ausschuss-in-zwei-wochen', daysAway(committeeStart, 14)),
    rat('rat-in-drei-wochen', daysAway(ratStart, 21)),
  ]
}

function rat(key: string, startsAt: number): CityMeeting {
  return {
    key,
    body: 'rat',
    name: 'Sitzung des Rates der Stadt',
    room: 'Ratssaal',
    startsAt,
    endsAt: startsAt + 3 * HOUR_MS,
    agenda: [
      { number: '1', title: 'Eröffnung und Feststellung der Beschlussfähigkeit', isPublic: true },
      { number: '2', title: 'Fragestunde für Einwohnerinnen und Einwohner', isPublic: true },
      { number: '3', title: 'Radweg an der Königsallee: Baubeschluss', isPublic: true },
      { number: '4', title: 'Haushalt: Entwurf und Einbringung', isPublic: true },
      { number: '5', title: 'Öffnungszeiten der Stadtbücherei', isPublic: true },
      { number: '6', title: 'Klimaanpassung: Trinkbrunnen in der Innenstadt', isPublic: true },
      { number: '7', title: 'Sanierung der Grundschule am Stadtpark', isPublic: true },
      { number: '8', title: 'Anfragen und Mitteilungen', isPublic: true },
      // The title leaks on purpose, as real servers do: it must never be seen on a screen.
      { number: 'N 1', title: 'Grundstücksangelegenheit Musterweg 7', isPublic: false },
    ],
  }
}

function committee(key: string, startsAt: number): CityMeeting {
  return {
    key,
    body: 'ausschuss',
    name: 'Sitzung des Ausschusses für Mobilität und Infrastruktur',
    room: 'Sitzungszimmer 3',
    startsAt,
    endsAt: startsAt + 2 * HOUR_MS,
    agenda: [
      { number: '1', title: 'Barrierefreier Umbau der Haltestelle Rathaus', isPublic: true },
      { number: '2', title: 'Ladesäulen in Wohngebieten', isPublic: true },
      { number: '3', title: 'Bericht zum Zustand der Brücken', isPublic: true },
      { number: '4', title: 'Verschiedenes', isPublic: true },
    ],
  }
}

function district(key: string, startsAt: number): CityMeeting {
  return {
    key,
    body: 'bezirk',
    name: 'Sitzung der Bezirksvertretung Mitte',
    room: 'Fraktionsraum',
    startsAt,
    endsAt: startsAt + 2 * HOUR_MS,
    agenda: [
      { number: '1', title: 'Spielplatz an der Blumenstraße', isPublic: true },
      { number: '2', title: 'Sitzbänke im Kortländer Kiez', isPublic: true },
      { number: '3', title: 'Bürgeranregungen', isPublic: true },
    ],
  }
}

import { type Calendar, PUBLIC_HOLIDAYS_NW } from '#schema/calendar'
import type { Rule } from '#schema/rule'
import type { ScreenGroup } from '#schema/screen'
import type { SiteSeed } from '#schema/site-seed'
import { DEMO_COUNCIL_FACT_KEY, DEMO_NEWS_FACT_KEY } from './mock-city/mock-city-sources.ts'

/** Slides of the demo; media are named as files of the seed and become hashes when the server takes them in. */
export const SLIDES: readonly (SiteSeed['slides'][number] & Record<string, unknown>)[] = [
  {
    id: 'nachrichten',
    kind: 'news',
    title: 'Nachrichten des Portals',
    durationMs: 36_000,
    factKey: DEMO_NEWS_FACT_KEY,
    itemCountMax: 3,
    itemDurationMs: 12_000,
  },
  {
    id: 'foerderturm',
    kind: 'video',
    title: 'Förderturm am Abend',
    durationMs: 8_000,
    videoSha256: 'file:foerderturm.mp4',
    videoDurationMs: 8_000,
    alt: 'Der Förderturm am Abend, Lichter wandern über den Himmel',
  },
  {
    id: 'ausweis',
    kind: 'notice',
    title: 'Foto für den Ausweis',
    durationMs: 12_000,
    heading: 'Das Foto fürs Amt machen wir hier',
    body: 'Am Fotoautomaten im Bürgerbüro, in zwei Minuten.',
  },
  {
    id: 'rathaus',
    kind: 'image',
    title: 'Rathaus',
    durationMs: 10_000,
    imageSha256: 'file:rathaus.png',
    alt: 'Das Rathaus mit seinem Turm',
    fit: 'cover',
  },
  {
    id: 'trauungen',
    kind: 'notice',
    title: 'Trauungen am Samstag',
    durationMs: 12_000,
    heading: 'Heiraten am Samstag',
    body: 'Termine im Trauzimmer vergibt das Standesamt, Zimmer 021.',
    imageSha256: 'file:stadtpark.png',
    imageAlt: 'Ein Boot auf dem Teich im Stadtpark',
  },
  {
    id: 'sitzungen',
    kind: 'council',
    title: 'Sitzungen heute',
    durationMs: 12_000,
    factKey: DEMO_COUNCIL_FACT_KEY,
  },
  { id: 'wegweiser', kind: 'way', title: 'Wegweiser', durationMs: 20_000 },
  {
    id: 'termine',
    kind: 'table',
    title: 'Öffnungszeiten Bürgerbüro',
    durationMs: 14_000,
    heading: 'Bürgerbüro',
    columns: ['Tag', 'Vormittag', 'Nachmittag'],
    rows: [
      ['Mo bis Mi', '8–12 Uhr', '13–16 Uhr'],
      ['Donnerstag', '8–12 Uhr', '13–18 Uhr'],
      ['Freitag', '8–12 Uhr', 'geschlossen'],
    ],
  },
  {
    id: 'beleuchtung',
    kind: 'figure',
    title: 'Gemeldete Mängel',
    durationMs: 10_000,
    label: 'Gemeldete Laternen repariert',
    value: '1.284',
    comparison: 'im Mittel nach 3 Tagen',
    source: 'Tiefbauamt (Demo)',
    asOf: '2026-10-31',
  },
  {
    id: 'ausbildung',
    kind: 'notice',
    title: 'Ausbildungstag',
    durationMs: 12_000,
    heading: 'Ausbildung im Rathaus',
    body: 'Verwaltung, IT, Gärtnerei, Feuerwehr: Bewerben Sie sich bis Ende Januar.',
  },
]

export const PLAYLISTS = [
  {
    id: 'foyer',
    name: 'Foyer',
    slideIds: ['nachrichten', 'wegweiser', 'rathaus', 'ausweis', 'foerderturm', 'termine', 'trauungen', 'beleuchtung'],
  },
  { id: 'abend', name: 'Nach Feierabend', slideIds: ['foerderturm', 'rathaus', 'sitzungen'] },
  { id: 'ausbildung', name: 'Ausbildungstag', slideIds: ['ausbildung'] },
] as const

export const GROUPS: readonly ScreenGroup[] = [
  { id: 'monitore-ost', name: 'Monitore im Ostflügel', screenIds: ['foyer-monitor', 'flur-monitor'] },
]

export const CALENDARS: readonly Calendar[] = [
  {
    id: 'schliesstage',
    name: 'Schließtage',
    days: [
      { from: '2026-12-24', until: '2027-01-03', name: 'Zwischen den Jahren' },
      { from: '2027-05-14', until: '2027-05-14', name: 'Betriebsausflug' },
    ],
  },
]

export const RULES: readonly Rule[] = [
  {
    id: 'alltag',
    name: 'Alltag',
    action: { kind: 'playlist', zoneId: 'slides', playlistId: 'foyer' },
    target: { kind: 'tags', expression: 'building:ost AND kind:monitor' },
    times: {},
    priority: 'base',
  },
  {
    id: 'feierabend',
    name: 'Nach Feierabend',
    action: { kind: 'playlist', zoneId: 'slides', playlistId: 'abend' },
    target: { kind: 'screens', screenIds: ['flur-monitor'] },
    times: { window: { from: '19:00', until: '06:00' } },
    priority: 'campaign',
  },
  {
    id: 'ausbildungstag',
    name: 'Ausbildungstag 2027',
    action: { kind: 'playlist', zoneId: 'slides', playlistId: 'ausbildung' },
    target: { kind: 'group', groupId: 'monitore-ost' },
    times: {
      weekdays: [1, 2, 3, 4, 5],
      window: { from: '08:00', until: '18:00' },
      exceptCalendarIds: [PUBLIC_HOLIDAYS_NW, 'schliesstage'],
    },
    priority: 'campaign',
    playsPerHourMax: 12,
  },
  {
    id: 'nachtruhe',
    name: 'Nachtruhe',
    action: { kind: 'light', percent: 0 },
    target: { kind: 'screens', screenIds: ['flur-monitor'] },
    times: { window: { from: '22:00', until: '05:30' } },
    priority: 'base',
  },
]

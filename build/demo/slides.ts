import type { Rule } from '#schema/rule'
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
]

export const PLAYLISTS = [
  { id: 'foyer', name: 'Foyer', slideIds: ['nachrichten', 'rathaus', 'ausweis', 'foerderturm', 'trauungen'] },
  { id: 'abend', name: 'Nach Feierabend', slideIds: ['foerderturm', 'rathaus', 'sitzungen'] },
] as const

export const RULES: readonly Rule[] = [
  {
    id: 'alltag',
    name: 'Alltag',
    screenIds: ['foyer-monitor', 'flur-monitor'],
    zoneId: 'slides',
    playlistId: 'foyer',
    priority: 'base',
  },
  {
    id: 'feierabend',
    name: 'Nach Feierabend',
    screenIds: ['flur-monitor'],
    zoneId: 'slides',
    playlistId: 'abend',
    priority: 'campaign',
    window: { from: '19:00', until: '06:00' },
  },
]

import type { Layout } from '#schema/layout'
import type { Slide } from '#schema/slide'
import type { Played } from '../dev/core-stream.ts'
import { newsFact, PICTURES, playing, ruleOf, towerNews } from '../dev/monitor-scenes.ts'

/** The shortest that the schema allows. */
export const TURN_MS = 2_000
const ZONE_COLUMNS = 3

const base = { durationMs: TURN_MS }
const image = (id: string, imageSha256: string): Slide => ({
  ...base,
  kind: 'image',
  id,
  title: id,
  imageSha256,
  alt: id,
  fit: 'cover',
})
const video = (id: string): Slide => ({
  ...base,
  kind: 'video',
  id,
  title: id,
  videoSha256: PICTURES.video,
  videoDurationMs: 8_000,
  alt: id,
})

/** One slide of nearly each kind; pictures and videos beside each other, because those are the hard ones. */
export const MIXED: readonly Slide[] = [
  image('park', PICTURES.park),
  video('film'),
  { ...base, kind: 'notice', id: 'notice', title: 'n', heading: 'Heute Eisbahn', body: 'Vor dem Rathaus, bis 20 Uhr.' },
  {
    ...base,
    durationMs: 3 * TURN_MS,
    kind: 'gallery',
    id: 'gallery',
    title: 'g',
    itemDurationMs: TURN_MS,
    pictures: [PICTURES.front, PICTURES.tower, PICTURES.park].map((imageSha256) => ({ imageSha256, alt: 'Bild' })),
  },
  video('film-again'),
  video('film-and-again'),
  {
    ...base,
    kind: 'table',
    id: 'table',
    title: 't',
    heading: 'Bürgerbüro',
    columns: ['Tag', 'Zeit'],
    rows: [
      ['Montag', '8–16 Uhr'],
      ['Freitag', '8–13 Uhr'],
    ],
  },
  image('front', PICTURES.front),
  {
    ...base,
    kind: 'figure',
    id: 'figure',
    title: 'f',
    label: 'Bäume gepflanzt',
    value: '1.284',
    source: 'Umweltamt',
    asOf: '2026-11-01',
  },
  {
    ...base,
    durationMs: 2 * TURN_MS,
    kind: 'pdf',
    id: 'pdf',
    title: 'p',
    itemDurationMs: TURN_MS,
    fileName: 'aushang.pdf',
    pages: [PICTURES.tower, PICTURES.front].map((imageSha256) => ({ imageSha256, text: 'Seite' })),
  },
  { ...base, kind: 'news', id: 'news', title: 'n', factKey: 'news', itemCountMax: 3, itemDurationMs: TURN_MS },
  { ...base, kind: 'ticker', id: 'ticker', title: 't', lines: ['Aufzug 1 fährt wieder'], itemDurationMs: TURN_MS },
  { ...base, kind: 'clock', id: 'clock', title: 'c' },
]

/**
 * A screen full of zones that all change every two seconds, each with the mixed slides in another order and a little
 * later than the one before, so that somewhere something changes all the time.
 */
export function mixedPlan(now: number, zoneCount: number, slides: readonly Slide[] = MIXED): Played {
  const zoneIds = Array.from({ length: zoneCount }, (_, index) => `z${index}`)
  const layout = gridOf(zoneIds)
  const played = playing(
    now,
    { facts: [newsFact(now, [towerNews, { ...towerNews, id: 'n2', title: 'Markt am Samstag' }])], calls: [] },
    {
      layouts: [layout],
      slides: [...slides],
      playlists: zoneIds.map((id, index) => ({
        id,
        name: id,
        anchorAt: now - Math.round((index * TURN_MS) / zoneCount),
        slideIds: [...slides.slice(index * 2), ...slides.slice(0, index * 2)].map((slide) => slide.id),
      })),
      rules: zoneIds.map((id) => ruleOf(id, { kind: 'playlist', zoneId: id, playlistId: id })),
    },
  )
  // Read from near, so that type is small enough for zones of this size.
  return { ...played, plan: { ...played.plan, screen: { ...played.plan.screen, readingDistanceMm: 1_200 } } }
}

/** Zones side by side, all over the screen. */
function gridOf(zoneIds: readonly string[]): Layout {
  const columns = Math.min(ZONE_COLUMNS, zoneIds.length)
  const rows = Math.ceil(zoneIds.length / columns)
  return {
    id: 'foyer',
    name: 'Raster',
    zones: zoneIds.map((id, index) => ({
      id,
      kind: 'slides',
      area: {
        x: (index % columns) / columns,
        y: Math.floor(index / columns) / rows,
        width: 1 / columns,
        height: 1 / rows,
      },
    })),
  }
}

import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import type { Screen } from '#schema/screen'
import type { SiteSeed } from '#schema/site-seed'
import { testVideo } from '../assets/testing-mp4.ts'

const HALL: [number, number][] = [
  [0, 0],
  [10, 0],
  [10, 8],
  [0, 8],
]

/** A whole site, as small as it can be and still have one of everything: one room, two screens, one counter. */
export function testSeed(): SiteSeed {
  return {
    format: 'lotse-seed-1',
    siteId: 'bochum',
    siteName: 'Rathaus Bochum',
    timeZone: 'Europe/Berlin',
    building: building(),
    directory: { format: 'lotse-directory-1', entries: [] },
    screens: [
      screen({ id: 'foyer', name: 'Foyer', kind: 'monitor', layoutId: 'split' }),
      screen({ id: 'stele', name: 'Stele am Eingang', kind: 'stele' }),
    ],
    layouts: [
      {
        id: 'split',
        name: 'Geteilt',
        zones: [
          { id: 'main', kind: 'slides', area: { x: 0, y: 0, width: 0.7, height: 1 } },
          { id: 'side', kind: 'calls', area: { x: 0.7, y: 0, width: 0.3, height: 1 } },
        ],
      },
    ],
    slides: slides(),
    playlists: [{ id: 'welcome', name: 'Willkommen', slideIds: ['hello', 'picture', 'film', 'news'] }],
    rules: [
      {
        id: 'always',
        name: 'Immer',
        action: { kind: 'playlist', zoneId: 'main', playlistId: 'welcome' },
        target: { kind: 'screens', screenIds: ['foyer'] },
        times: {},
        priority: 'base',
      },
    ],
    waitingAreas: [{ id: 'office', name: 'Bürgerbüro', counters: [{ id: 'c1', label: '1', unitId: 'hall' }] }],
    queues: [{ id: 'passports', areaId: 'office', name: 'Ausweise', letter: 'A' }],
    demoTicketCounts: { passports: 3 },
    sources: [],
  }
}

/** Writes a seed as an operator finds it: `site.json` and `media/`. */
export async function writeTestSeed(folder: string, seed: SiteSeed = testSeed()): Promise<void> {
  await mkdir(join(folder, 'media'), { recursive: true })
  const picture = sharp({ create: { width: 64, height: 36, channels: 3, background: '#16447a' } })
  await writeFile(join(folder, 'media', 'picture.png'), await picture.png().toBuffer())
  await writeFile(join(folder, 'media', 'film.mp4'), testVideo())
  await writeFile(join(folder, 'site.json'), JSON.stringify(seed))
}

function slides(): SiteSeed['slides'] {
  const all = [
    {
      id: 'hello',
      kind: 'notice',
      title: 'Gruß',
      durationMs: 5_000,
      heading: 'Willkommen',
      body: 'Schön, dass Sie da sind.',
    },
    {
      id: 'picture',
      kind: 'image',
      title: 'Bild',
      durationMs: 5_000,
      imageSha256: 'file:picture.png',
      alt: 'Blau',
      fit: 'cover',
    },
    { id: 'film', kind: 'video', title: 'Film', durationMs: 5_000, videoSha256: 'file:film.mp4', alt: 'Rauschen' },
    {
      id: 'news',
      kind: 'news',
      title: 'Neues',
      durationMs: 5_000,
      factKey: 'portal',
      itemCountMax: 3,
      itemDurationMs: 5_000,
    },
  ]
  return all
}

function building(): SiteSeed['building'] {
  return {
    format: 'lotse-building-1',
    id: 'house',
    name: 'Rathaus',
    attribution: 'Erfunden für Tests',
    invented: true,
    buildings: [{ id: 'main', name: 'Haupthaus' }],
    levels: [{ id: 'ground', ordinal: 0, name: 'Erdgeschoss' }],
    units: [
      {
        id: 'hall',
        buildingId: 'main',
        levelId: 'ground',
        kind: 'hall',
        outline: HALL,
        passage: true,
        wheelchair: 'yes',
      },
    ],
    openings: [],
    connectors: [],
    landmarks: [],
  }
}

function screen(own: Pick<Screen, 'id' | 'name' | 'kind' | 'layoutId'>): Screen {
  return {
    ...own,
    widthPx: 1_920,
    heightPx: 1_080,
    pxPerMm: 1.6,
    readingDistanceMm: 3_000,
    lowerEdgeMm: 900,
    place: { buildingId: 'main', levelId: 'ground', point: [5, 4], readerHeadingDeg: 0 },
    waitingAreaIds: own.kind === 'monitor' ? ['office'] : [],
  }
}

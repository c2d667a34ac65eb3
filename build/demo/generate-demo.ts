import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import type { SiteSeed, SourceConfig } from '#schema/site-seed'
import { cityHallDirectory } from './directory.ts'
import { cityHallFront, cityPark, type Drawing } from './pictures/draw.ts'
import { cityHallPlan } from './plan/city-hall.ts'
import { DEMO_TICKET_COUNTS, LAYOUTS, QUEUES, SCREENS, WAITING_AREAS } from './screens.ts'
import { CALENDARS, GROUPS, PLAYLISTS, RULES, SLIDES } from './slides.ts'

/** The demo city hall: the document that a new server is filled with, and the media that lie beside it. */
export interface Demo {
  readonly seed: SiteSeed
  /** File name → bytes. */
  readonly media: ReadonlyMap<string, Buffer>
}

export async function generateDemo(sources: readonly SourceConfig[]): Promise<Demo> {
  const media = new Map([
    ['rathaus.png', await draw(cityHallFront)],
    ['stadtpark.png', await draw(cityPark)],
    ['foerderturm.mp4', await readFile(new URL('./media/foerderturm.mp4', import.meta.url))],
  ])
  return { seed: describeSite(sources), media }
}

function describeSite(sources: readonly SourceConfig[]): SiteSeed {
  const names = new Map(PLACE_NAMES)
  const building = cityHallPlan()
  return {
    format: 'lotse-seed-1',
    siteId: 'rathaus',
    siteName: 'Rathaus',
    timeZone: 'Europe/Berlin',
    building: {
      ...building,
      units: building.units.map((unit) => {
        const name = unit.number === undefined ? undefined : names.get(unit.number)
        return name === undefined ? unit : { ...unit, name }
      }),
    },
    directory: cityHallDirectory(),
    screens: [...SCREENS],
    layouts: [...LAYOUTS],
    slides: SLIDES.map((slide) => ({ ...slide })),
    playlists: PLAYLISTS.map(({ slideIds, ...playlist }) => ({ ...playlist, slideIds: [...slideIds] })),
    rules: [...RULES],
    groups: [...GROUPS],
    calendars: [...CALENDARS],
    waitingAreas: [...WAITING_AREAS],
    queues: [...QUEUES],
    speechLanguages: ['de', 'en'],
    demoTicketCounts: { ...DEMO_TICKET_COUNTS },
    sources: [...sources],
  }
}

/** What stands on the signs of rooms that visitors look for, by door number. */
const PLACE_NAMES: readonly (readonly [string, string])[] = [
  ['001', 'Bürgerbüro'],
  ['004', 'Bürgerbüro'],
  ['005', 'Bürgerbüro'],
  ['002', 'Fundbüro'],
  ['003', 'Stadtkasse'],
  ['021', 'Eheschließungen'],
  ['006', 'Führerschein'],
  ['020', 'Standesamt'],
  ['023', 'Wahlamt'],
  ['050', 'Ausländerbüro'],
  ['103', 'Steueramt'],
  ['109', 'Ordnungsamt'],
  ['120', 'Ratsbüro'],
  ['152', 'Sozialamt'],
  ['213', 'Wohnungsamt'],
  ['214', 'Wohngeld'],
  ['252', 'Jugendamt'],
  ['304', 'Schulverwaltungsamt'],
  ['352', 'Bauordnungsamt'],
  ['452', 'Stadtplanungsamt'],
  ['U01', 'Stadtarchiv'],
]

function draw(drawing: Drawing): Promise<Buffer> {
  return sharp(Buffer.from(drawing(1_920, 1_080)))
    .png({ compressionLevel: 9 })
    .toBuffer()
}

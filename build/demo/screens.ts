import { DEMO_COUNCIL_FACT_KEY } from './mock-city/mock-city-sources.ts'
import type { Layout } from '#schema/layout'
import type { WaitingArea } from '#schema/release'
import type { Screen } from '#schema/screen'
import type { Queue } from '#schema/ticket'

/** The monitor's grid in pixels of a 1920×1080 screen: bands 128 / 524 / 320 / 108, columns 1120 + 800. */
const zone = (x: number, y: number, width: number, height: number) => ({
  x: x / 1920,
  y: y / 1080,
  width: width / 1920,
  height: height / 1080,
})

export const LAYOUTS: readonly Layout[] = [
  {
    id: 'foyer',
    name: 'Foyer: Beiträge und Aufrufe',
    zones: [
      { id: 'header', kind: 'header', area: zone(0, 0, 1120, 128) },
      { id: 'slides', kind: 'slides', area: zone(0, 128, 1120, 524) },
      { id: 'council', kind: 'council', area: zone(0, 652, 1120, 320), factKey: DEMO_COUNCIL_FACT_KEY },
      { id: 'line', kind: 'notice-line', area: zone(0, 972, 1120, 108), text: 'Donnerstags bis 18 Uhr offen' },
      { id: 'calls', kind: 'calls', area: zone(1120, 0, 800, 1080) },
    ],
  },
]

const monitor = {
  kind: 'monitor',
  widthPx: 1920,
  heightPx: 1080,
  // 55 inches: 1217 mm of glass across 1920 pixels.
  pxPerMm: 1.577,
  readingDistanceMm: 5_000,
  lowerEdgeMm: 1_900,
  layoutId: 'foyer',
  waitingAreaIds: ['wartebereich'],
} as const

export const SCREENS: readonly Screen[] = [
  {
    ...monitor,
    id: 'foyer-monitor',
    name: 'Foyer Ostflügel',
    waitingAreaIds: ['wartebereich'],
    place: { buildingId: 'ost', levelId: 'e0', point: [57, 17.8], readerHeadingDeg: 0 },
    sound: { volumePercent: 60 },
  },
  {
    ...monitor,
    id: 'flur-monitor',
    name: 'Flur Bürgerbüro',
    waitingAreaIds: ['wartebereich'],
    place: { buildingId: 'ost', levelId: 'e0', point: [53, 52.8], readerHeadingDeg: 0 },
  },
  {
    id: 'foyer-stele',
    name: 'Stele im Foyer',
    kind: 'stele',
    widthPx: 1080,
    heightPx: 1920,
    // 32 inches upright: 398 mm of glass across 1080 pixels.
    pxPerMm: 2.71,
    readingDistanceMm: 600,
    lowerEdgeMm: 800,
    place: { buildingId: 'ost', levelId: 'e0', point: [53, 6], readerHeadingDeg: 0 },
    waitingAreaIds: [],
    ticketAreaIds: ['wartebereich'],
  },
]

const counterUnits = ['r004', 'r004', 'r004', 'r005', 'r005', 'r005', 'r001', 'r001']

export const WAITING_AREAS: readonly WaitingArea[] = [
  {
    id: 'wartebereich',
    name: 'Bürgerbüro',
    counters: counterUnits.map((unitId, index) => ({ id: `platz-${index + 1}`, label: String(index + 1), unitId })),
  },
]

export const QUEUES: readonly Queue[] = [
  { id: 'ausweise', areaId: 'wartebereich', name: 'Ausweise und Meldewesen', letter: 'A' },
  { id: 'beglaubigung', areaId: 'wartebereich', name: 'Führungszeugnis und Beglaubigung', letter: 'C' },
]

export const DEMO_TICKET_COUNTS: Readonly<Record<string, number>> = { ausweise: 9, beglaubigung: 4 }

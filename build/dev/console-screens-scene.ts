import { encodeBundle } from '#player/wayfinding/bundle'
import type { BuildingPlan, Unit } from '#schema/building'

import type { PlayReport, StaffIncident, StaffPlayer, StaffScreen } from '#schema/staff-screens'

/** The page of screens on a bad morning, made up: one of every state, two incidents, a house to hang them in. */

const MINUTE_MS = 60_000
const now = Date.now()
const ago = (minutes: number) => Math.round(now - minutes * MINUTE_MS)
const clock = (minutes: number) =>
  new Intl.DateTimeFormat('de-DE', { hour: '2-digit', minute: '2-digit' }).format(ago(minutes))

const BUILDING_SHA256 = 'b'.repeat(64)

type Place = readonly [x: number, y: number]

const screen = (
  id: string,
  name: string,
  [x, y]: Place,
  truth: StaffScreen['truth'],
  reason: string,
  more: Partial<StaffScreen> = {},
): StaffScreen => ({
  screen: {
    id,
    name,
    kind: name.startsWith('Stele') ? 'stele' : 'monitor',
    widthPx: name.startsWith('Stele') ? 1_080 : 1_920,
    heightPx: name.startsWith('Stele') ? 1_920 : 1_080,
    pxPerMm: 1.577,
    readingDistanceMm: 5_000,
    lowerEdgeMm: 1_900,
    place: { buildingId: 'ost', levelId: id === 'nord' ? 'e2' : 'eg', point: [x, y], readerHeadingDeg: 90 },
    waitingAreaIds: [],
    ...(id === 'wartezone-b' && { tags: ['abteilung:buergerbuero', 'thema:wartezeit'] }),
  },
  ...(truth === 'unpaired' ? {} : { playerId: `p-${id}` }),
  truth,
  reason,
  presentedAt: ago(truth === 'current' || truth === 'dark' ? 0.02 : 31),
  ...more,
})

const current = `Zeigt den Stand von ${clock(34)}, am Bild geprüft.`

const screens: readonly StaffScreen[] = [
  screen('foyer', 'Foyer 1', [26, 12], 'current', current, { slideTitle: 'Der Förderturm leuchtet wieder' }),
  screen('foyer-2', 'Foyer 2', [33, 12], 'current', current),
  screen('stele-1', 'Stele Haupteingang', [29.5, 5], 'current', current),
  screen('aufzug', 'Wegweiser Aufzug', [12, 26], 'updating', `Der Stand von ${clock(0.2)} ist unterwegs.`),
  screen(
    'wartezone-b',
    'Wartezone B',
    [17, 16],
    'stale',
    `Zeigt seit ${clock(30)} dasselbe Bild und bewegt sich nicht. Laden Sie die Anzeige neu. Hilft das nicht, starten Sie den Abspieler neu.`,
    { screenshotAt: ago(1.2) },
  ),
  screen(
    'wartezone-a',
    'Wartezone A',
    [5, 16],
    'unproven',
    `Die Anzeige meldet den Stand von ${clock(34)}. Ob er wirklich zu sehen ist, prüft an diesem Gerät niemand.`,
  ),
  screen('flur', 'Flur Ost', [48, 25], 'dark', `Ist nach Plan ausgeschaltet und hat den Stand von ${clock(34)}.`),
  screen(
    'nord',
    'Wegweiser Nord',
    [20, 14],
    'offline',
    `Der Abspieler meldet sich seit ${clock(104)} nicht. Der Bildschirm spielt weiter, was er hat. Bitte prüfen Sie Strom und Netzkabel.`,
  ),
  screen('kasse', 'Kasse', [41, 16], 'unpaired', 'Kein Abspieler ist gekoppelt.'),
]

const incidents: readonly StaffIncident[] = [
  {
    id: 'i1',
    kind: 'offline',
    startedAt: ago(104),
    text: `3 Bildschirme melden sich seit ${clock(104)} nicht.`,
    screens: [
      { screenId: 'nord', name: 'Wegweiser Nord' },
      { screenId: 'sued', name: 'Wegweiser Süd' },
      { screenId: 'ratssaal', name: 'Vor dem Ratssaal' },
    ],
  },
  {
    id: 'i2',
    kind: 'frozen',
    startedAt: ago(30),
    text: `Der Bildschirm „Wartezone B“ zeigt seit ${clock(30)} ein stehendes Bild.`,
    screens: [{ screenId: 'wartezone-b', name: 'Wartezone B' }],
  },
  {
    id: 'i3',
    kind: 'offline',
    startedAt: ago(1_500),
    endedAt: ago(1_480),
    text: '23 Bildschirme meldeten sich am 25. November von 08:12 bis 08:32 Uhr nicht.',
    screens: [{ screenId: 'foyer', name: 'Foyer 1', endedAt: ago(1_480) }],
  },
]

const players: readonly StaffPlayer[] = screens
  .filter(({ playerId }) => playerId !== undefined)
  .map(({ screen: { id, name }, truth }) => ({
    id: `p-${id}`,
    name: `Abspieler ${name}`,
    hostName: `lotse-${id}`,
    pairedAt: ago(60 * 24 * 20),
    online: truth !== 'offline',
    lastSeenAt: ago(truth === 'offline' ? 104 : 0.1),
    phase: 'current',
    version: '0.1.0',
    freeDiskBytes: 12_400_000_000,
    screenIds: [id],
    ...(id === 'wartezone-b' && { bytesPerSecMax: 1_250_000 }),
  }))

const plays: PlayReport = {
  rows: [
    ['Der Förderturm leuchtet wieder', 2_410, 28_920_000],
    ['Nachrichten von bochum.de', 1_204, 48_160_000],
    ['Öffnungszeiten am Freitag', 812, 12_180_000],
    ['Heute im Rat', 96, 1_920_000],
  ].map(([slideTitle, playCount, shownMs], index) => ({
    date: '2026-11-26',
    screenId: 'wartezone-b',
    screenName: 'Wartezone B',
    slideId: `s${index}`,
    slideTitle: String(slideTitle),
    playCount: Number(playCount),
    shownMs: Number(shownMs),
  })),
}

const room = (id: string, kind: Unit['kind'], [left, bottom]: Place, [right, top]: Place, name?: string): Unit => ({
  id,
  buildingId: 'ost',
  levelId: id.startsWith('e2') ? 'e2' : 'eg',
  kind,
  outline: [
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
  ],
  passage: kind !== 'room',
  wheelchair: 'yes',
  ...(name !== undefined && { name }),
})

const building: BuildingPlan = {
  format: 'lotse-building-1',
  id: 'rathaus',
  name: 'Rathaus Ostflügel',
  attribution: 'Erfundener Grundriss',
  invented: true,
  buildings: [{ id: 'ost', name: 'Ostflügel' }],
  levels: [
    { id: 'eg', ordinal: 0, name: 'Erdgeschoss' },
    { id: 'e2', ordinal: 2, name: 'Etage 2' },
  ],
  units: [
    room('halle', 'hall', [0, 0], [60, 28]),
    room('aufzug', 'lift', [3, 32], [10, 38], 'Aufzug 1'),
    room('oben', 'hall', [0, 28], [13, 40]),
    room('treppe', 'stairs', [13, 28], [22, 40], 'Treppe'),
    room('wahlamt', 'room', [22, 28], [33, 40], 'Wahlamt'),
    room('wc', 'toilet', [33, 28], [43, 40], 'WC'),
    room('hof', 'outdoor', [43, 28], [60, 40], 'Innenhof'),
    room('buero', 'room', [0, 0], [18, 13], 'Bürgerbüro'),
    room('kasse', 'room', [38, 0], [46, 13], 'Kasse'),
    room('fund', 'room', [46, 0], [60, 13], 'Fundbüro'),
    room('e2-flur', 'hall', [0, 10], [60, 28]),
    room('e2-a', 'room', [0, 0], [30, 10], 'Bauamt'),
    room('e2-b', 'room', [30, 0], [60, 10], 'Jugendamt'),
  ],
  openings: [],
  connectors: [],
  landmarks: [],
}

/** Answers by path below `/api/v1`. */
export const SCREENS_ROUTES: Readonly<Record<string, unknown>> = {
  '/screens': screens,
  '/players': players,
  '/incidents': incidents,
  '/plays': plays,
  '/screens/foyer/plan': {
    releaseId: 'a'.repeat(64),
    siteName: 'Rathaus Bochum',
    timeZone: 'Europe/Berlin',
    screen: screens[0]?.screen,
    layouts: [],
    playlists: [],
    slides: [],
    rules: [],
    groups: [],
    calendars: [],
    branding: {},
    waitingAreas: [],
    buildingSha256: BUILDING_SHA256,
  },
  [`/assets/${BUILDING_SHA256}`]: encodeBundle(building),
}

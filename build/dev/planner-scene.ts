import type { Rule } from '#schema/rule'
import type { Screen } from '#schema/screen'
import type { Slide } from '#schema/slide'
import type { StaffSchedule } from '#schema/staff-schedule'
import type { StaffScreen } from '#schema/staff-screens'
import { checkRules } from '#player/schedule/check-rules'

/** A made-up house with a full Thursday: sessions, a hint, an exhibition that collides, nights off. */
const SCREENS: readonly (readonly [string, string, string?])[] = [
  ['foyer-1', 'Foyer Ostflügel', 'area:foyer'],
  ['foyer-2', 'Foyer Westflügel', 'area:foyer'],
  ['wartezone-a', 'Wartezone A', 'area:wartezone'],
  ['wartezone-b', 'Wartezone B', 'area:wartezone'],
  ['aufzug', 'Aufzugshalle', 'area:aufzug'],
  ['ratssaal', 'Ratssaal-Foyer', 'area:rat'],
  ['viktoria', 'Viktoria-Karree', 'area:extern'],
]

const zone = (
  id: string,
  kind: 'slides' | 'header' | 'calls',
  x: number,
  y: number,
  width: number,
  height: number,
) => ({
  id,
  kind,
  area: { x, y, width, height },
})

const slide = (id: string, title: string): Slide => ({
  id,
  kind: 'notice',
  title,
  durationMs: 12_000,
  heading: title,
  body: '',
})

const SLIDES = [
  slide('willkommen', 'Willkommen im Rathaus'),
  slide('foerderturm', 'Der Förderturm leuchtet wieder'),
  slide('rat-live', 'Rat der Stadt, live'),
  slide('aufzug-2', 'Aufzug 2 fährt nicht'),
  slide('archiv', 'Ausstellung Stadtarchiv'),
  slide('ausbildung', 'Ausbildungstag 2027'),
  slide('blutspende', 'Blutspende am Freitag'),
]

const playlist = (id: string, name: string, slideIds: string[]) => ({ id, name, anchorAt: 0, slideIds })

function screenOf([id, name, tag]: readonly [string, string, string?], index: number): Screen {
  return {
    id,
    name,
    kind: 'monitor',
    widthPx: 1920,
    heightPx: 1080,
    pxPerMm: 1.577,
    readingDistanceMm: 5_000,
    lowerEdgeMm: 1_900,
    place: { buildingId: 'ost', levelId: 'e0', point: [index, 2], readerHeadingDeg: 0 },
    layoutId: 'foyer',
    waitingAreaIds: [],
    tags: tag === undefined ? [] : [tag],
  }
}

const RULES: readonly Rule[] = [
  {
    id: 'r-grund',
    name: 'Grundprogramm',
    action: { kind: 'playlist', zoneId: 'slides', playlistId: 'haus' },
    target: { kind: 'tags', expression: 'kind:monitor' },
    times: {},
    priority: 'base',
  },
  {
    id: 'r-nacht',
    name: 'Nachts aus',
    action: { kind: 'light', percent: 0 },
    target: { kind: 'tags', expression: 'kind:monitor AND NOT area:aufzug AND NOT area:extern' },
    times: { window: { from: '18:00', until: '06:30' } },
    priority: 'base',
  },
  {
    id: 'r-rat',
    name: 'Ratssitzung live',
    action: { kind: 'playlist', zoneId: 'slides', playlistId: 'rat' },
    target: { kind: 'screens', screenIds: ['foyer-1', 'foyer-2', 'ratssaal'] },
    times: {
      window: { from: '08:45', until: '13:00' },
      recurrence: { rrule: 'FREQ=WEEKLY;BYDAY=TH', from: '2026-09-03', exDates: ['2026-12-24'] },
      exceptCalendarIds: ['feiertage-nw', 'schulferien'],
    },
    priority: 'campaign',
  },
  {
    id: 's-archiv',
    name: 'Ausstellung Stadtarchiv',
    action: { kind: 'slide', zoneId: 'slides', slideId: 'archiv' },
    target: { kind: 'screens', screenIds: ['ratssaal'] },
    times: { window: { from: '11:00', until: '16:00' }, validFrom: '2026-11-20', validUntil: '2026-12-18' },
    priority: 'campaign',
  },
  {
    id: 'r-aufzug',
    name: 'Hinweis „Aufzug 2 fährt nicht“',
    action: { kind: 'slide', zoneId: 'slides', slideId: 'aufzug-2' },
    target: { kind: 'screens', screenIds: ['aufzug'] },
    times: { validFrom: '2026-11-26', validUntil: '2026-11-26', window: { from: '08:15', until: '14:00' } },
    priority: 'warning',
  },
  {
    id: 'r-ausbildung',
    name: 'Ausbildungstag 2027',
    action: { kind: 'slide', zoneId: 'slides', slideId: 'ausbildung' },
    target: { kind: 'screens', screenIds: ['viktoria'] },
    times: { validFrom: '2026-11-26', validUntil: '2026-11-26', window: { from: '14:00', until: '18:00' } },
    priority: 'campaign',
    start: 'queue',
  },
  {
    id: 'r-blut',
    name: 'Blutspende',
    action: { kind: 'slide', zoneId: 'slides', slideId: 'blutspende' },
    target: { kind: 'group', groupId: 'wartezonen' },
    times: { weekdays: [1, 2, 3, 4, 5], window: { from: '10:00', until: '15:00' } },
    priority: 'campaign',
    sharePercent: 25,
    playsPerHourMax: 20,
  },
]

/** `screenCount`: more than seven are filled up with numbered ones. */
export function plannerSchedule(nowMs: number, screenCount = 7): StaffSchedule {
  const more = Array.from(
    { length: Math.max(0, screenCount - SCREENS.length) },
    (_, index): [string, string, string] => [`flur-${index + 1}`, `Flur ${index + 1}`, 'area:flur'],
  )
  const content = {
    timeZone: 'Europe/Berlin',
    screens: [...SCREENS, ...more].slice(0, screenCount).map(screenOf),
    rules: screenCount === 0 ? [] : [...RULES],
    playlists: [
      playlist('haus', 'Nachrichten, Aufrufe, Termine', ['willkommen', 'foerderturm']),
      playlist('rat', 'Rat der Stadt', ['rat-live']),
    ],
    slides: [...SLIDES],
    layouts: [
      {
        id: 'foyer',
        name: 'Foyer',
        zones: [
          zone('header', 'header', 0, 0, 0.6, 0.12),
          zone('slides', 'slides', 0, 0.12, 0.6, 0.88),
          zone('calls', 'calls', 0.6, 0, 0.4, 1),
        ],
      },
    ],
    groups:
      screenCount > 7
        ? [
            { id: 'foyers', name: 'Foyers', screenIds: ['foyer-1', 'foyer-2'] },
            { id: 'wartezonen', name: 'Wartezonen', screenIds: ['wartezone-a', 'wartezone-b'] },
          ]
        : [{ id: 'wartezonen', name: 'Wartezonen', screenIds: ['wartezone-a', 'wartezone-b'] }],
    calendars: [
      {
        id: 'schulferien',
        name: 'Schulferien',
        days: [{ from: '2026-12-23', until: '2027-01-06', name: 'Weihnachten' }],
      },
    ],
  }
  return { ...content, remarks: checkRules({ ...content }, nowMs) }
}

/** The same screens as the fleet sees them: one does not answer, one has been photographed. */
export function plannerFleet(nowMs: number, screenCount = 7): StaffScreen[] {
  return plannerSchedule(nowMs, screenCount).screens.map((screen, index) => ({
    screen,
    playerId: `p-${screen.id}`,
    truth: index === 3 ? 'offline' : 'current',
    reason: '',
    ...(screen.id === 'foyer-1' ? { screenshotAt: nowMs - 20_000 } : {}),
  }))
}

import type { Rule } from '#schema/rule'
import type { Screen } from '#schema/screen'
import type { StaffSchedule } from '#schema/staff-schedule'

/** A small house for tests: two monitors with one zone, one with two, and a stele. */
export function screen(id: string, part: Partial<Screen> = {}): Screen {
  return {
    id,
    name: id,
    kind: 'monitor',
    widthPx: 1920,
    heightPx: 1080,
    pxPerMm: 1.577,
    readingDistanceMm: 5_000,
    lowerEdgeMm: 1_900,
    place: { buildingId: 'ost', levelId: 'e0', point: [0, 0], readerHeadingDeg: 0 },
    ...(part.kind === 'stele' ? {} : { layoutId: 'one' }),
    waitingAreaIds: [],
    ...part,
  }
}

export function rule(id: string, part: Partial<Rule> = {}): Rule {
  return {
    id,
    name: id,
    action: { kind: 'playlist', zoneId: 'slides', playlistId: 'house' },
    target: { kind: 'screens', screenIds: ['foyer'] },
    times: {},
    priority: 'campaign',
    ...part,
  }
}

const slides = (x: number, width: number, id: string) => ({
  id,
  kind: 'slides' as const,
  area: { x, y: 0, width, height: 1 },
})

export function house(rules: readonly Rule[], part: Partial<StaffSchedule> = {}): StaffSchedule {
  return {
    timeZone: 'Europe/Berlin',
    screens: [
      screen('foyer', { name: 'Foyer', tags: ['area:foyer'] }),
      screen('flur', { name: 'Flur' }),
      screen('saal', { name: 'Saal', layoutId: 'two' }),
      screen('stele', { name: 'Stele', kind: 'stele' }),
    ],
    rules: [...rules],
    playlists: [
      { id: 'house', name: 'Haus', anchorAt: 0, slideIds: ['hello', 'news'] },
      { id: 'empty', name: 'Leer', anchorAt: 0, slideIds: [] },
    ],
    slides: ['hello', 'news', 'council'].map((id) => ({
      id,
      kind: 'clock' as const,
      title: `Beitrag ${id}`,
      durationMs: 10_000,
    })),
    layouts: [
      { id: 'one', name: 'Eine', zones: [slides(0, 1, 'slides')] },
      { id: 'two', name: 'Zwei', zones: [slides(0, 0.3, 'side'), slides(0.3, 0.7, 'slides')] },
    ],
    groups: [{ id: 'halls', name: 'Hallen', screenIds: ['foyer', 'flur'] }],
    calendars: [{ id: 'ferien', name: 'Schulferien', days: [{ from: '2026-12-23', until: '2027-01-06' }] }],
    remarks: [],
    ...part,
  }
}

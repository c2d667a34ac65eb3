import type { ScreenState, ShownCall } from '#schema/local-api'
import type { CouncilSession, LiveFact, NewsItem } from '#schema/live-fact'
import type { PlayingState } from '#schema/local-api'
import type { Slide } from '#schema/slide'
import { LAYOUTS, SCREENS, WAITING_AREAS } from '../demo/screens.ts'

/** Assets of the scenes by what they are; the stage draws them. */
export const PICTURES = {
  tower: 'a'.repeat(64),
  park: 'b'.repeat(64),
  front: 'c'.repeat(64),
  video: 'd'.repeat(64),
} as const
export const BROKEN_PICTURE = 'e'.repeat(64)

const MINUTE_MS = 60_000

/** A state of the monitor in the foyer. `now` is the instant at which the picture is looked at. */
export function playing(now: number, more: Partial<PlayingState> = {}): PlayingState {
  const [layout] = LAYOUTS
  const [screen] = SCREENS
  if (!layout || !screen) throw new Error('the demo has a layout and a screen')
  return {
    phase: 'playing',
    version: 1,
    clockOffsetMs: 0,
    releaseId: 'f'.repeat(64),
    siteName: 'Rathaus Bochum',
    timeZone: 'Europe/Berlin',
    screen: { ...screen, name: 'Rathaus Ostflügel' },
    layout,
    zones: [
      { zoneId: 'slides', playlist: { id: 'foyer', name: 'Foyer', anchorAt: now - MINUTE_MS, slideIds: ['news'] } },
    ],
    slides: [newsSlide],
    waitingAreas: [...WAITING_AREAS],
    calls: everydayCalls(now),
    callsCheckedAt: now,
    facts: [newsFact(now, [towerNews]), councilFact(now, [liveSession(now)])],
    link: { connected: true, serverSeenAt: now },
    ...more,
  }
}

/** Plays one slide alone. */
export function showing(now: number, slide: Slide, more: Partial<PlayingState> = {}): PlayingState {
  const playlist = { id: 'one', name: 'one', anchorAt: now - 1_000, slideIds: [slide.id] }
  return playing(now, { slides: [slide], zones: [{ zoneId: 'slides', playlist }], ...more })
}

const newsSlide: Slide = {
  kind: 'news',
  id: 'news',
  title: 'Nachrichten',
  durationMs: 3_600_000,
  factKey: 'news',
  itemCountMax: 3,
  itemDurationMs: 600_000,
}

export const towerNews: NewsItem = {
  id: 'n1',
  title: 'Der Förderturm leuchtet ab Samstag wieder',
  summary: 'Nach zwei Jahren Bauzeit gehen am Samstag die Lichter an. Die Feier beginnt um 18 Uhr.',
  url: 'https://www.bochum.de/aktuelles/foerderturm',
  firstSeenAt: 0,
  imageSha256: PICTURES.tower,
  imageCredit: 'bochum.de',
}

export function newsFact(now: number, items: NewsItem[], checkedAgoMs = MINUTE_MS, staleAfterMs = 3_600_000): LiveFact {
  const checkedAt = now - checkedAgoMs
  return {
    epoch: 1,
    seq: 1,
    key: 'news',
    times: {
      observedAt: checkedAt,
      checkedAt,
      staleAt: checkedAt + staleAfterMs,
      expiresAt: checkedAt + 48 * 3_600_000,
    },
    body: { kind: 'news', sourceName: 'bochum.de', items },
  }
}

export function liveSession(now: number, more: Partial<CouncilSession> = {}): CouncilSession {
  return {
    id: 's1',
    name: 'Rat der Stadt',
    startsAt: now - 42 * MINUTE_MS,
    room: 'Ratssaal',
    cancelled: false,
    agenda: [],
    stream: { status: 'live', checkedAt: now - MINUTE_MS, pageUrl: 'https://www.bochum.de/ratsstream' },
    ...more,
  }
}

export function councilFact(now: number, sessions: CouncilSession[], more: Partial<LiveFact['times']> = {}): LiveFact {
  const checkedAt = now - MINUTE_MS
  return {
    epoch: 1,
    seq: 1,
    key: 'council',
    times: { observedAt: checkedAt, checkedAt, staleAt: now + 10 * MINUTE_MS, expiresAt: now + 3_600_000, ...more },
    body: { kind: 'council', sourceName: 'Ratsinformation', sessions },
  }
}

export function callOf(
  now: number,
  ticket: string,
  counterLabel: string,
  agoMs: number,
  more: Partial<ShownCall> = {},
): ShownCall {
  return {
    callId: ticket.replace(' ', ''),
    ticket,
    counterId: `platz-${counterLabel}`,
    counterLabel,
    attempt: 1,
    calledAt: now - agoMs,
    expiresAt: now + 10 * MINUTE_MS,
    areaId: 'wartebereich',
    announce: false,
    ...more,
  }
}

export function everydayCalls(now: number): ShownCall[] {
  return [
    callOf(now, 'A 047', '5', 30_000, { arrowDeg: 90 }),
    callOf(now, 'A 046', '3', 60_000, { arrowDeg: 45 }),
    callOf(now, 'C 112', '11', 90_000, { arrowDeg: -90 }),
    callOf(now, 'A 045', '6', 120_000, { arrowDeg: 90 }),
    callOf(now, 'E 208', '8', 150_000, { arrowDeg: 0 }),
  ]
}

/** The same picture on another piece of glass. */
export function onScreen(state: PlayingState, screen: Partial<PlayingState['screen']>): PlayingState {
  return { ...state, screen: { ...state.screen, ...screen } }
}

export const pairing: ScreenState = {
  phase: 'pairing',
  code: 'WDJB-MKZX',
  consoleUrl: 'http://rathaus-lotse:8080/',
  link: { connected: true },
}

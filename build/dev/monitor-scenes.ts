import { createHash } from 'node:crypto'
import { BUILDING_STATE_KEY, type Closure } from '#schema/building-state'
import type { Layout } from '#schema/layout'
import type { PlayingState, ScreenPlan, ScreenState, ShownCall } from '#schema/local-api'
import type { CouncilSession, LiveFact, NewsItem } from '#schema/live-fact'
import type { Rule, RuleAction } from '#schema/rule'
import type { Slide } from '#schema/slide'
import { LAYOUTS, SCREENS, WAITING_AREAS } from '../demo/screens.ts'
import type { Played } from './core-stream.ts'

/** Assets of the scenes by what they are; the stage draws them. */
export const PICTURES = {
  tower: 'a'.repeat(64),
  park: 'b'.repeat(64),
  front: 'c'.repeat(64),
  video: 'd'.repeat(64),
} as const
/** The demo city hall, as assets of a release. */
export const HOUSE = { buildingSha256: '1'.repeat(64), directorySha256: '2'.repeat(64) } as const
/** The whole screen for slides. */
export const WHOLE: Layout = {
  id: 'whole',
  name: 'Ganzes Bild',
  zones: [{ id: 'slides', kind: 'slides', area: { x: 0, y: 0, width: 1, height: 1 } }],
}
export const BROKEN_PICTURE = 'e'.repeat(64)

const MINUTE_MS = 60_000

/** The monitor in the foyer. `now` is the instant at which the picture is looked at. */
export function playing(now: number, state: Partial<PlayingState> = {}, plan: Partial<ScreenPlan> = {}): Played {
  const [screen] = SCREENS
  if (!screen) throw new Error('the demo has a screen')
  const whole: ScreenPlan = {
    releaseId: '',
    siteName: 'Rathaus Bochum',
    timeZone: 'Europe/Berlin',
    screen: { ...screen, name: 'Rathaus Ostflügel' },
    layouts: [...LAYOUTS],
    groups: [],
    calendars: [],
    branding: {},
    waitingAreas: [...WAITING_AREAS],
    ...playlist(now - MINUTE_MS, [newsSlide]),
    ...plan,
  }
  const releaseId = createHash('sha256').update(JSON.stringify(whole)).digest('hex')
  return {
    plan: { ...whole, releaseId },
    state: {
      phase: 'playing',
      version: 1,
      clockOffsetMs: 0,
      releaseId,
      calls: everydayCalls(now),
      callsCheckedAt: now,
      facts: [newsFact(now, [towerNews]), councilFact(now, [liveSession(now)])],
      link: { connected: true, serverSeenAt: now },
      ...state,
    },
  }
}

/** Plays one slide alone. */
export function showing(now: number, slide: Slide, state: Partial<PlayingState> = {}): Played {
  return playing(now, state, playlist(now - 1_000, [slide]))
}

/** Slides in turn in a zone, from `anchorAt` on. */
export function playlist(
  anchorAt: number,
  slides: Slide[],
  zoneId = 'slides',
): Pick<ScreenPlan, 'slides' | 'playlists' | 'rules'> {
  return {
    slides,
    playlists: [{ id: zoneId, name: zoneId, anchorAt, slideIds: slides.map(({ id }) => id) }],
    rules: [ruleOf(zoneId, { kind: 'playlist', zoneId, playlistId: zoneId })],
  }
}

/** The same with more rules. */
export function withRules({ plan, state }: Played, ...rules: Rule[]): Played {
  return { plan: { ...plan, rules: [...plan.rules, ...rules] }, state }
}

/** A rule for the monitor in the foyer, always in force. */
export function ruleOf(id: string, action: RuleAction, more: Partial<Rule> = {}): Rule {
  const [screen] = SCREENS
  const target: Rule['target'] = { kind: 'screens', screenIds: [screen?.id ?? ''] }
  return { id, name: id, action, target, times: {}, priority: 'base', ...more }
}

/** The way from this screen, with what is closed. */
export function way(now: number, closures: readonly Closure[] = []): Played {
  const slide: Slide = { kind: 'way', id: 'w', title: 'w', durationMs: 3_600_000 }
  const facts = [buildingFact(now, closures)]
  return playing(now, { calls: [], facts }, { ...playlist(now - 1_000, [slide]), ...HOUSE })
}

/** The lift beside the foyer does not run, since a while and for some hours. */
export function liftOut(now: number): readonly Closure[] {
  const [from, until] = [now - 90 * MINUTE_MS, now + 240 * MINUTE_MS]
  return [{ id: 'c', featureId: 'aufzug-1', kind: 'out-of-order', from, until }]
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

function buildingFact(now: number, closures: readonly Closure[]): LiveFact {
  const times = { observedAt: now, checkedAt: now, staleAt: now + 3_600_000, expiresAt: now + 48 * 3_600_000 }
  return { epoch: 1, seq: 1, key: BUILDING_STATE_KEY, times, body: { kind: 'building', closures: [...closures] } }
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
export function onScreen({ plan, state }: Played, screen: Partial<ScreenPlan['screen']>): Played {
  return { plan: { ...plan, screen: { ...plan.screen, ...screen } }, state }
}

export const pairing: ScreenState = {
  phase: 'pairing',
  code: 'WDJB-MKZX',
  consoleUrl: 'http://rathaus-lotse:8080/',
  link: { connected: true },
}

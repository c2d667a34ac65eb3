import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Page } from '@playwright/test'
import { BUILDING_STATE_KEY } from '#schema/building-state'
import type { LiveFact } from '#schema/live-fact'
import type { Screen } from '#schema/screen'
import { generateDemo } from '../demo/generate-demo.ts'
import { openStage, playSite } from './stele-stage.ts'

/*
 * Pictures of every view of the stele on the demo city hall, in every theme and text size.
 *
 *   node build/dev/stele-shots.ts --out DIR [--only REGEXP] [--pages DIR]        needs `npm run build` before
 */
const { values } = parseArgs({
  options: { out: { type: 'string', default: 'data/shots' }, only: { type: 'string' }, pages: { type: 'string' } },
})

/** Thursday, 26 November 2026, 09:42 in Bochum. */
const NOW_MS = Date.UTC(2026, 10, 26, 8, 42)
const HOUR_MS = 3_600_000

const council: LiveFact = {
  epoch: 1,
  seq: 1,
  key: 'council',
  times: {
    observedAt: NOW_MS - 60_000,
    checkedAt: NOW_MS - 60_000,
    staleAt: NOW_MS + HOUR_MS,
    expiresAt: NOW_MS + 9 * HOUR_MS,
  },
  body: {
    kind: 'council',
    sourceName: 'Ratsinformation',
    sessions: [
      session('rat', 'Rat der Stadt', -42 * 60_000, 'Ratssaal', 'live', 'https://www.bochum.de/rat/livestream'),
      session('soziales', 'Ausschuss für Arbeit, Gesundheit und Soziales', 108 * 60_000, 'Sitzungssaal 1', 'none'),
      session('mitte', 'Bezirksvertretung Mitte', 378 * 60_000, 'Kleiner Sitzungssaal', 'scheduled'),
    ],
  },
}

function session(
  id: string,
  name: string,
  inMs: number,
  room: string,
  status: 'live' | 'none' | 'scheduled',
  pageUrl?: string,
) {
  return {
    id,
    name,
    startsAt: NOW_MS + inMs,
    room,
    cancelled: false,
    agenda: [],
    stream: { status, ...(pageUrl && { pageUrl }) },
  }
}

interface Shot {
  readonly name: string
  readonly act?: (page: Page) => Promise<void>
  readonly landscape?: boolean
}

const tap = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click()
const inLanguage = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click()
const type = async (page: Page, text: string): Promise<void> => {
  await tap(page, /Wohin möchten Sie/)
  await page.keyboard.type(text)
}
const route =
  (query: string, hit: RegExp) =>
  async (page: Page): Promise<void> => {
    await type(page, query)
    await tap(page, hit)
  }
const wohngeld = route('wohngeld', /^Wohngeld/)
const times =
  (count: number, name: string | RegExp) =>
  async (page: Page): Promise<void> => {
    for (let done = 0; done < count; done += 1) await tap(page, name)
  }
const then =
  (...acts: ((page: Page) => Promise<void>)[]) =>
  async (page: Page): Promise<void> => {
    for (const act of acts) await act(page)
  }

/** One more place on the way that is shown. */
function addStop(query: string, hit: RegExp): (page: Page) => Promise<void> {
  return async (page) => {
    await tap(page, 'Weg anpassen')
    await tap(page, 'Zwischenziel hinzufügen')
    await page.keyboard.type(query)
    await tap(page, hit)
  }
}

const drawn = async (page: Page): Promise<void> => {
  await tap(page, /^Wartenummer/)
  await tap(page, /^Ausweise/)
  await page.getByRole('heading', { level: 1, name: /Nummer/ }).waitFor()
}
const code = async (page: Page): Promise<void> => {
  await tap(page, /^Wartenummer/)
  await tap(page, /Termin/)
  await page.keyboard.type('BCDFG')
}
const offline = async (): Promise<void> => {
  isOffline = true
}

const VIEWS: readonly Shot[] = [
  { name: 'home' },
  { name: 'search', act: (page) => type(page, '') },
  { name: 'search-hits', act: (page) => type(page, 'personalausw') },
  { name: 'search-nothing', act: (page) => type(page, 'xqzzy') },
  { name: 'services', act: (page) => tap(page, /^Dienstleistungen/) },
  { name: 'places', act: (page) => tap(page, /^Wegweiser/) },
  { name: 'today', act: (page) => tap(page, /^Heute im Rathaus/) },
  { name: 'tickets', act: (page) => tap(page, /^Wartenummer/) },
  { name: 'tickets-code', act: code },
  { name: 'tickets-drawn', act: drawn },
  { name: 'tickets-unreachable', act: then(offline, drawn) },
  { name: 'route', act: wohngeld },
  { name: 'route-far', act: route('bauamt', /^Bauamt|^Bau/) },
  { name: 'route-long', act: route('schulamt', /^Schulamt|^Schul/) },
  { name: 'route-near', act: (page) => tap(page, /Nächstes WC/) },
  { name: 'route-stepfree', act: then(wohngeld, async (page) => page.getByRole('switch').click()) },
  { name: 'route-adjust', act: then(wohngeld, (page) => tap(page, 'Weg anpassen')) },
  { name: 'route-stops', act: then(wohngeld, addStop('kasse', /^Stadtkasse/), addStop('standesamt', /^Standesamt/)) },
  {
    name: 'route-closed',
    act: then(
      wohngeld,
      async (page) => page.getByRole('switch').click(),
      async () => closeLift(),
    ),
  },
]
const NAMES = {
  English: 'en',
  العربية: 'ar',
  'Leichte Sprache': 'leicht',
  Українська: 'uk',
  Türkçe: 'tr',
  Polski: 'pl',
  Русский: 'ru',
} as const
const settings: readonly Shot[] = [
  ...(['nacht', 'dunkel', 'hell'] as const).flatMap((theme, index) =>
    VIEWS.filter(({ name }) => /^(home|search-hits|route|places|today|tickets.*)$/.test(name)).map(({ name, act }) => ({
      name: `${name}-${theme}`,
      act: then(times(index + 1, /^Kontrast/), act ?? (async () => {})),
    })),
  ),
  ...[1, 2].flatMap((size) =>
    VIEWS.map(({ name, act }) => ({
      name: `${name}-text${size + 1}`,
      act: then(times(size, /^Schrift/), act ?? (async () => {})),
    })),
  ),
  ...VIEWS.map(({ name, act }) => ({ name: `${name}-tief`, act: then(times(1, /^Tief/), act ?? (async () => {})) })),
  ...VIEWS.map(({ name, act }) => ({ name: `${name}-quer`, act: act ?? (async () => {}), landscape: true })),
  ...(['English', 'العربية', 'Leichte Sprache', 'Українська', 'Türkçe', 'Polski', 'Русский'] as const).flatMap(
    (language) =>
      VIEWS.map(({ name, act }) => ({
        name: `${name}-${NAMES[language]}`,
        act: then(act ?? (async () => {}), inLanguage(language)),
      })),
  ),
  ...(['العربية', 'Українська', 'Leichte Sprache'] as const).flatMap((language) =>
    VIEWS.flatMap(({ name, act }) => [
      {
        name: `${name}-${NAMES[language]}-text3`,
        act: then(times(2, /^Schrift/), act ?? (async () => {}), inLanguage(language)),
      },
      {
        name: `${name}-${NAMES[language]}-tief`,
        act: then(times(1, /^Tief/), act ?? (async () => {}), inLanguage(language)),
      },
    ]),
  ),
  ...(['nacht', 'dunkel', 'hell'] as const).flatMap((theme, index) =>
    VIEWS.filter(({ name }) => /^(home|search-hits|route|route-adjust|tickets-drawn)$/.test(name)).map(
      ({ name, act }) => ({
        name: `${name}-ar-${theme}`,
        act: then(times(index + 1, /^Kontrast/), act ?? (async () => {}), inLanguage('العربية')),
      }),
    ),
  ),
  {
    name: 'route-adjust-stops',
    act: then(wohngeld, addStop('kasse', /^Stadtkasse/), (page) => tap(page, 'Weg anpassen')),
  },
  { name: 'idle-ar', act: then(wohngeld, inLanguage('العربية'), async (page) => page.clock.fastForward(95_000)) },
  { name: 'idle', act: then(wohngeld, async (page) => page.clock.fastForward(95_000)) },
]

mkdirSync(values.out, { recursive: true })
const { seed } = await generateDemo([])
const stele = seed.screens.find((screen) => screen.kind === 'stele')
if (!stele) throw new Error('the demo has no stele')
await using stage = await openStage(stele.id, values.pages)
let isOffline = false
stage.onTicket = ({ path }) => {
  if (path === 'ticket-offer') {
    const queues = seed.queues.map(({ id, name, areaId }, index) => ({
      queueId: id,
      name,
      areaId,
      areaName: 'Bürgerbüro',
      waitingCount: 9 - 5 * index,
    }))
    return { kind: 'offer', queues, print: 'device' }
  }
  if (path === 'prints') return { kind: 'printed' }
  if (isOffline) return { kind: 'unreachable' }
  const ticket = {
    ticketId: 't1',
    number: 'A 047',
    queueName: 'Ausweise und Meldewesen',
    areaId: 'wartebereich',
    areaName: 'Bürgerbüro',
    aheadCount: 3,
    phoneUrl: 'https://lotse.bochum.example/n/0123456789abcdefghijkl',
    issuedAt: NOW_MS,
  }
  return { kind: 'drawn', ticket }
}
const browser = await chromium.launch({
  executablePath: process.env['LOTSE_CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
})
try {
  for (const shot of [...VIEWS, ...settings]) {
    if (values.only && !new RegExp(values.only).test(shot.name)) continue
    await take(shot, stele)
  }
} finally {
  await browser.close()
}

/** What a stele hears when facility staff say that a lift does not run. */
function closeLift(): void {
  const lift = seed.building.connectors.find(({ kind }) => kind === 'lift')
  if (!lift || !stele) return
  const until = NOW_MS + 5 * HOUR_MS
  const closure = { id: 'c1', featureId: lift.id, kind: 'out-of-order' as const, from: NOW_MS - 60_000, until }
  const fact: LiveFact = {
    ...council,
    key: BUILDING_STATE_KEY,
    body: { kind: 'building', closures: [closure] },
  }
  play(stele, [council, fact])
}

async function take(shot: Shot, screen: Screen): Promise<void> {
  const [width, height] = shot.landscape ? [1920, 1080] : [1080, 1920]
  play({ ...screen, widthPx: width, heightPx: height }, [council])
  isOffline = false
  const page = await browser.newPage({
    viewport: { width, height },
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
  })
  page.on('pageerror', (error) => console.log(`${shot.name}: ${error.message}`))
  page.on('console', (message) => message.type() === 'error' && console.log(`${shot.name}: ${message.text()}`))
  try {
    await page.clock.install({ time: NOW_MS })
    await page.goto(stage.pageUrl)
    await page.getByRole('button', { name: /Wegweiser/ }).waitFor()
    await shot.act?.(page)
    await page.evaluate('document.fonts.ready')
    await page.clock.runFor(400)
    await page.screenshot({ path: join(values.out, `${shot.name}.png`) })
    console.log(shot.name)
  } catch (error) {
    console.log(`${shot.name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)
    await page.screenshot({ path: join(values.out, `${shot.name}-failed.png`) })
  } finally {
    await page.close()
  }
}

function play(screen: Screen, facts: readonly LiveFact[]): void {
  const { building: plan, directory, waitingAreas } = seed
  playSite(stage, { plan, directory, screen, facts, waitingAreas })
}

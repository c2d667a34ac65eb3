import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from '@playwright/test'
import type { ScreenState } from '#schema/local-api'
import type { Played } from './core-stream.ts'
import {
  callOf,
  councilFact,
  everydayCalls,
  liveSession,
  liftOut,
  newsFact,
  onScreen,
  pairing,
  PICTURES,
  playing,
  ruleOf,
  showing,
  towerNews,
  way,
  WHOLE,
  withRules,
} from './monitor-scenes.ts'
import { MonitorStage } from './monitor-stage.ts'

/*
 * Pictures of the monitor in states that are hard to bring about by hand.
 *
 *   node build/dev/monitor-shots.ts --out DIR [--only TEXT]        needs `npm run build` before
 */
const { values } = parseArgs({ options: { out: { type: 'string', default: 'data/shots' }, only: { type: 'string' } } })

interface Shot {
  readonly name: string
  readonly state: (now: number) => Played | ScreenState
  readonly theme?: string
  readonly sizePx?: readonly [number, number]
}

const MINUTE_MS = 60_000
const calling = (now: number): Played =>
  playing(now, { calls: [callOf(now, 'A 048', '3', 0, { arrowDeg: 45, announce: true }), ...everydayCalls(now)] })
const titled = (now: number, title: string, more = {}): Played =>
  playing(now, { facts: [newsFact(now, [{ ...towerNews, title, ...more }]), councilFact(now, [liveSession(now)])] })
const dimmed = (played: Played, percent: number): Played =>
  withRules(played, ruleOf('light', { kind: 'light', percent }))
const divided = ({ plan, state }: Played): Played => ({ plan: { ...plan, layouts: [...plan.layouts, WHOLE] }, state })
const portrait = { widthPx: 1_080, heightPx: 1_920 }
const upright = ({ plan, state }: Played): Played =>
  onScreen(
    {
      state,
      plan: {
        ...plan,
        layouts: [
          {
            id: 'foyer',
            name: 'Hoch',
            zones: [
              { id: 'header', kind: 'header', area: { x: 0, y: 0, width: 1, height: 0.07 } },
              { id: 'slides', kind: 'slides', area: { x: 0, y: 0.07, width: 1, height: 0.38 } },
              { id: 'calls', kind: 'calls', area: { x: 0, y: 0.45, width: 1, height: 0.55 } },
            ],
          },
        ],
      },
    },
    portrait,
  )
const notice = { kind: 'notice', id: 'n', title: 'n', durationMs: 3_600_000 } as const

/** The slide alone in a zone of this size. */
const inZone = (played: Played, widthPx: number, heightPx: number): Played => {
  const area = { x: 0, y: 0, width: widthPx / 1_920, height: heightPx / 1_080 }
  const layout = { id: 'one', name: 'Ein Feld', zones: [{ id: 'slides', kind: 'slides' as const, area }] }
  return withRules(
    { ...played, plan: { ...played.plan, layouts: [...played.plan.layouts, layout] } },
    ruleOf('one', { kind: 'layout', layoutId: 'one' }),
  )
}
const whole = (played: Played): Played =>
  withRules(divided(played), ruleOf('wide', { kind: 'layout', layoutId: 'whole' }))

const SHOTS: readonly Shot[] = [
  { name: 'way', state: (now) => way(now) },
  { name: 'way-out', state: (now) => way(now, liftOut(now)) },
  { name: 'way-out-foot', state: (now) => inZone(way(now, liftOut(now)), 1_920, 320) },
  { name: 'way-out-half', state: (now) => inZone(way(now, liftOut(now)), 1_920, 540) },
  { name: 'way-out-column', state: (now) => inZone(way(now, liftOut(now)), 800, 1_080) },
  { name: 'way-out-corner', state: (now) => inZone(way(now, liftOut(now)), 960, 540) },
  { name: 'way-whole', state: (now) => whole(way(now)) },
  { name: 'way-lift-out', state: (now) => whole(way(now, liftOut(now))) },
  { name: 'way-upright', state: (now) => upright(way(now, liftOut(now))), sizePx: [1_080, 1_920] },
  { name: 'everyday', state: (now) => playing(now) },
  { name: 'night', state: (now) => playing(now), theme: 'nacht' },
  { name: 'contrast', state: (now) => playing(now), theme: 'kontrast' },
  { name: 'call', state: calling },
  {
    name: 'call-no-arrow',
    state: (now) => playing(now, { calls: [callOf(now, 'A 048', '3', 0, { announce: true })] }),
  },
  { name: 'call-contrast', state: calling, theme: 'kontrast' },
  {
    name: 'stale',
    state: (now) =>
      playing(now, {
        facts: [newsFact(now, [towerNews], 3 * 3_600_000), councilFact(now, [liveSession(now)], { staleAt: now - 1 })],
      }),
  },
  { name: 'offline', state: (now) => playing(now, { link: { connected: false, serverSeenAt: now - MINUTE_MS } }) },
  {
    name: 'expired',
    state: (now) =>
      playing(now, {
        facts: [newsFact(now, [towerNews], 49 * 3_600_000)],
        calls: [],
        callsCheckedAt: now - 5 * MINUTE_MS,
        link: { connected: false, serverSeenAt: now - 5 * MINUTE_MS },
      }),
  },
  {
    name: 'empty-council',
    state: (now) => playing(now, { calls: [], facts: [newsFact(now, [towerNews]), councilFact(now, [])] }),
  },
  { name: 'long-word', state: (now) => titled(now, 'Rechtsschutzversicherungsgesellschaften informieren im Rathaus') },
  {
    name: 'long-title',
    state: (now) =>
      titled(
        now,
        'Stadtverwaltung erweitert die Öffnungszeiten der Bürgerbüros in allen Stadtbezirken ab dem ersten Montag im Dezember probeweise um zwei Stunden',
      ),
  },
  { name: 'short-title', state: (now) => titled(now, 'Heute Eisbahn', { imageSha256: undefined }) },
  {
    name: 'notice',
    state: (now) =>
      showing(now, {
        ...notice,
        heading: 'Das Foto fürs Amt machen wir hier',
        body: 'Am Fotoautomaten im Bürgerbüro, in zwei Minuten.',
      }),
  },
  {
    name: 'notice-picture',
    state: (now) =>
      showing(now, {
        ...notice,
        heading: 'Heiraten am Samstag',
        body: 'Termine im Trauzimmer vergibt das Standesamt, Zimmer 021.',
        imageSha256: PICTURES.park,
        linkUrl: 'https://www.bochum.de/trauung',
      }),
  },
  {
    name: 'notice-long',
    state: (now) =>
      showing(now, {
        ...notice,
        heading: 'Aufzug 2 fährt heute nicht',
        body: 'Bitte nehmen Sie Aufzug 1 neben dem Haupteingang. Wir helfen Ihnen gern an der Infotheke. Die Reparatur dauert voraussichtlich bis 14 Uhr, danach fährt der Aufzug wieder in alle Etagen.',
        linkUrl: 'https://www.bochum.de/aufzug',
      }),
  },
  {
    name: 'image',
    state: (now) =>
      showing(now, {
        kind: 'image',
        id: 'i',
        title: 'i',
        durationMs: 3_600_000,
        imageSha256: PICTURES.front,
        alt: 'Das Rathaus',
        fit: 'cover',
        credit: 'Stadt Bochum',
      }),
  },
  {
    name: 'video',
    state: (now) =>
      showing(now, {
        kind: 'video',
        id: 'v',
        title: 'v',
        durationMs: 3_600_000,
        videoSha256: PICTURES.video,
        videoDurationMs: 8_000,
        alt: 'Förderturm',
      }),
  },
  {
    name: 'council',
    state: (now) =>
      showing(
        now,
        { kind: 'council', id: 'c', title: 'c', durationMs: 3_600_000, factKey: 'council' },
        { facts: [councilFact(now, sessions(now))] },
      ),
  },
  {
    name: 'council-zone-soon',
    state: (now) => playing(now, { facts: [newsFact(now, [towerNews]), councilFact(now, sessions(now).slice(1))] }),
  },
  {
    name: 'burst',
    state: (now) =>
      playing(now, {
        calls: ['A 051', 'A 050', 'A 049'].map((ticket, index) =>
          callOf(now, ticket, `${index + 1}`, index * 100, { announce: true, arrowDeg: 90 }),
        ),
      }),
  },
  { name: 'nothing', state: (now) => playing(now, { calls: [], facts: [] }, { rules: [] }) },
  { name: 'light-40', state: (now) => dimmed(playing(now), 40) },
  { name: 'light-off', state: (now) => dimmed(playing(now), 0) },
  { name: 'light-off-call', state: (now) => dimmed(calling(now), 0) },
  {
    name: 'whole',
    state: (now) => whole(playing(now)),
  },
  { name: 'pairing', state: () => pairing },
  { name: 'pairing-alone', state: () => ({ phase: 'pairing', link: { connected: false } }) },
  { name: 'empty', state: () => ({ phase: 'empty', link: { connected: true } }) },
  { name: 'portrait', state: (now) => upright(playing(now)), sizePx: [1_080, 1_920] },
  { name: 'portrait-call', state: (now) => upright(calling(now)), sizePx: [1_080, 1_920] },
  { name: 'portrait-pairing', state: () => pairing, sizePx: [1_080, 1_920] },
  {
    name: 'small',
    state: (now) => onScreen(playing(now), { widthPx: 1_366, heightPx: 768, pxPerMm: 1.93, readingDistanceMm: 3_000 }),
    sizePx: [1_366, 768],
  },
  {
    name: 'large',
    state: (now) => onScreen(playing(now), { widthPx: 3_840, heightPx: 2_160, pxPerMm: 3.154 }),
    sizePx: [3_840, 2_160],
  },
]

function sessions(now: number) {
  return [
    liveSession(now),
    liveSession(now, {
      id: 's2',
      name: 'Ausschuss für Planung und Grundstücke',
      startsAt: now + 25 * MINUTE_MS,
      room: 'Raum 210',
      stream: { status: 'soon', pageUrl: 'https://www.bochum.de/ratsstream' },
    }),
    liveSession(now, {
      id: 's3',
      name: 'Bezirksvertretung Mitte',
      startsAt: now + 300 * MINUTE_MS,
      room: 'Kleiner Sitzungssaal',
      stream: { status: 'none' },
    }),
    liveSession(now, { id: 's4', name: 'Kulturausschuss', cancelled: true, startsAt: now + 200 * MINUTE_MS }),
  ]
}

mkdirSync(values.out, { recursive: true })
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
})
for (const shot of SHOTS) if (!values.only || shot.name.includes(values.only)) await take(browser, shot)
await browser.close()

async function take(in_: Browser, shot: Shot): Promise<void> {
  await using stage = new MonitorStage()
  const [width, height] = shot.sizePx ?? [1_920, 1_080]
  const page = await in_.newPage({ viewport: { width, height }, locale: 'de-DE' })
  page.on('console', (message) => console.log(`${shot.name}: ${message.text()}`))
  page.on('pageerror', (error) => console.log(`${shot.name}: ${error.message}`))
  stage.show(shot.state(Date.now()))
  await page.goto(`${await stage.open()}${shot.theme ? `&theme=${shot.theme}` : ''}`)
  await page.waitForTimeout(1_500)
  await page.screenshot({ path: join(values.out, `${shot.name}.png`) })
  console.log(shot.name, JSON.stringify(stage.reports.at(-1) ?? 'no report'))
  await page.close()
}

import { mkdirSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { type Browser, chromium, type Page } from '@playwright/test'
import { findBrowser } from '#main/chromium/find-browser'
import { MonitorStage } from '../dev/monitor-stage.ts'
import { type Figure, percentile, spread } from './figure.ts'
import { GlassCamera } from './glass-camera.ts'
import { type PageCost, PageScale, slope } from './page-memory.ts'
import { mixedPlan, TURN_MS } from './playback-plan.ts'
import { installWatch, type PlaybackCount, readWatch } from './playback-watch.ts'

const TRANSITIONS_WANTED = 1_000
const ZONES_CAPTURED = 6
const ZONES_SOAKED = 6
const SKEW_MS = 60_000
const SAMPLE_MS = 5_000
/** Caches fill first; growth is measured after this part of the time. */
const WARM_UP_SHARE = 0.3
const MINUTE_MS = 60_000

export interface PlaybackOptions {
  /** Length of the soak. */
  readonly minutes: number
  /** Folder for pictures in which something was wrong. */
  readonly keepIn?: string
}

/** Plays slides of all kinds as fast as the schema allows, and looks at every frame that the compositor makes. */
export async function measurePlayback(options: PlaybackOptions, say: (text: string) => void): Promise<Figure[]> {
  const executablePath = findBrowser(process.env)
  if (executablePath === undefined) throw new Error('no Chromium on this machine')
  const browser = await chromium.launch({
    executablePath,
    args: ['--disable-gpu', '--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })
  try {
    say(`Übergänge: ${TRANSITIONS_WANTED} …`)
    const captured = await captureTransitions(browser, options.keepIn, say)
    say('Gleichlauf zweier Bildschirme …')
    const skew = await measureSkew(browser)
    say(`Dauerlauf: ${options.minutes} min …`)
    const soak = await soakPlayback(browser, options.minutes, say)
    return [...captured, ...skew, ...soak]
  } finally {
    await browser.close()
  }
}

async function openPlayback(browser: Browser, stage: MonitorStage, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1_280, height: 720 }, locale: 'de-DE' })
  const page = await context.newPage()
  await installWatch(page)
  await page.goto(address)
  while (stage.reports.at(-1)?.slides.length === 0) await wait(100)
  return page
}

async function captureTransitions(
  browser: Browser,
  keepIn: string | undefined,
  say: (text: string) => void,
): Promise<Figure[]> {
  await using stage = new MonitorStage()
  const played = mixedPlan(Date.now(), ZONES_CAPTURED)
  stage.show(played)
  const page = await openPlayback(browser, stage, await stage.open())
  const [layout] = played.plan.layouts
  if (!layout) throw new Error('the plan has a layout')
  if (keepIn !== undefined) mkdirSync(keepIn, { recursive: true })
  const before = await allDrawn(page, ZONES_CAPTURED)
  const camera = await GlassCamera.on(page, layout, (picture, what) => {
    if (keepIn !== undefined) writeFileSync(`${keepIn}/${what}.jpg`, picture)
  })
  let count = await readWatch(page)
  while (count.transitions - before.transitions < TRANSITIONS_WANTED) {
    await wait(SAMPLE_MS)
    count = await readWatch(page)
    say(`  ${count.transitions - before.transitions}`)
  }
  const seen = await camera.stop()
  await page.context().close()
  const skipped = stage.reports.flatMap((report) => report.skipped)
  return [
    {
      what: 'Playback: background or black frames',
      value: `${seen.background} background, ${seen.black} black`,
      how: `${count.transitions - before.transitions} transitions between ${Object.keys(count.turns).length} slides of ten kinds in ${ZONES_CAPTURED} zones, every 2 s each; ${seen.pictures} compositor frames (CDP screencast), each zone looked at in each, on a page whose ground is magenta. ${skipped.length} slides skipped.`,
    },
    {
      what: 'Playback: decoders',
      value: `at most ${count.decodersPerZoneMax} per zone`,
      how: `${count.videosPlayed} videos played in the same run, counted when they start, until they are empty again.`,
    },
  ]
}

/** Waits for the first picture of each zone: a page that starts shows its ground until then. */
async function allDrawn(page: Page, zoneCount: number): Promise<PlaybackCount> {
  for (;;) {
    const count = await readWatch(page)
    if (count.transitions >= zoneCount) return count
    await wait(200)
  }
}

async function measureSkew(browser: Browser): Promise<Figure[]> {
  await using stage = new MonitorStage()
  stage.show(mixedPlan(Date.now(), 2))
  const address = await stage.open()
  const pages = await Promise.all([openPlayback(browser, stage, address), openPlayback(browser, stage, address)])
  const openedAt = Date.now() + TURN_MS
  await wait(SKEW_MS)
  const [one, other] = await Promise.all(pages.map(readWatch))
  await Promise.all(pages.map((page) => page.context().close()))
  const skews = Object.entries(one?.firstFrames ?? {}).flatMap(([turn, at]) => {
    const there = other?.firstFrames[turn]
    // A page that is opened in the middle of a turn shows it when it can.
    if (Number(turn.split(' ').at(-1)) < openedAt) return []
    return there === undefined || !Number.isFinite(at - there) ? [] : Math.abs(at - there)
  })
  return [
    {
      what: 'Playback: skew of a group',
      value: spread(skews),
      how: `Difference of the first presented frame of the same turn on two pages in one browser, ${skews.length} turns in two zones; a frame is 17 ms.`,
    },
  ]
}

async function soakPlayback(browser: Browser, minutes: number, say: (text: string) => void): Promise<Figure[]> {
  await using stage = new MonitorStage()
  stage.show(mixedPlan(Date.now(), ZONES_SOAKED))
  const page = await openPlayback(browser, stage, await stage.open())
  await allDrawn(page, ZONES_SOAKED)
  const scale = await PageScale.of(page)
  const startedAt = performance.now()
  const samples: (PageCost & { readonly atMin: number; readonly decoders: number })[] = []
  while (performance.now() - startedAt < minutes * MINUTE_MS) {
    await wait(SAMPLE_MS)
    const { decoders } = await readWatch(page)
    samples.push({ ...(await scale.read()), decoders, atMin: (performance.now() - startedAt) / MINUTE_MS })
    if (samples.length % 12 === 0) say(`  ${line(samples.at(-1))}`)
  }
  const { transitions } = await readWatch(page)
  await page.context().close()
  const warm = samples.slice(Math.floor(samples.length * WARM_UP_SHARE))
  const growth = (pick: (sample: PageCost) => number) =>
    slope(
      warm.map(({ atMin }) => atMin),
      warm.map(pick),
    )
  const kib = (bytes: number) => `${Math.round(bytes / 1_024)} KiB`
  const value = [
    `heap ${kib(growth(({ heapBytes }) => heapBytes))}/min`,
    `renderer PSS ${kib(growth(({ pssBytes }) => pssBytes ?? Number.NaN))}/min`,
    `DOM nodes ${growth(({ nodes }) => nodes).toFixed(1)}/min`,
    `listeners ${growth(({ listeners }) => listeners).toFixed(1)}/min`,
  ]
  const last = samples.at(-1)
  return [
    {
      what: 'Playback: growth in a soak',
      value: value.join(', '),
      how: `${minutes} min, ${transitions} transitions (${Math.round(transitions / minutes)} per minute), least squares over ${warm.length} samples after garbage collection, without the first ${WARM_UP_SHARE * 100} %. At the end: ${line(last)}; at most ${percentile(
        samples.map(({ decoders }) => decoders),
        1,
      )} decoders in ${ZONES_SOAKED} zones.`,
    },
  ]
}

function line(sample: (PageCost & { readonly decoders: number }) | undefined): string {
  if (!sample) return 'no sample'
  const mib = (bytes: number) => `${(bytes / 1_048_576).toFixed(1)} MiB`
  const { heapBytes, pssBytes, nodes, listeners, decoders } = sample
  return `heap ${mib(heapBytes)}, PSS ${mib(pssBytes ?? Number.NaN)}, ${nodes} nodes, ${listeners} listeners, ${decoders} decoders`
}

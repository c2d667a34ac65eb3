import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { chromium, type Page } from '@playwright/test'
import { findBrowser } from '#main/chromium/find-browser'
import { compileGraph } from '#player/wayfinding/graph'
import { findRoute, type Route } from '#player/wayfinding/route'
import type { BuildingPlan } from '#schema/building'
import type { ScreenPlace } from '#schema/screen'
import type { SiteSeed } from '#schema/site-seed'
import { generateDemo } from '../demo/generate-demo.ts'
import { openStage, playSite } from '../dev/stele-stage.ts'
import { uiDir } from '../launch/player-process.ts'
import { type Figure, spread } from './figure.ts'
import { PageScale } from './page-memory.ts'

export const BUILDING_VIEW = { idleS: 60, losses: 20, changes: 200 } as const

/** Ways that are shown. */
const WAYS = 24
/** The stele's picture of 1080 × 1920 px, drawn without a graphics processor. */
const GLASS = { widthPx: 1_060, heightPx: 1_000, pxPerMm: 2.71 }
const SOFTWARE_GL = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader']

/** What `lotse-building-view` is asked for, without the plan. */
interface Picture {
  readonly show: { readonly route: Route } | { readonly levelId: string }
  readonly place: ScreenPlace
  readonly goalText: string
  readonly youText: string
  readonly language: 'de'
  readonly widthPx: number
  readonly heightPx: number
  readonly pxPerMm: number
  readonly textScale: number
}

/** What its `figures` say. */
interface ModelFigures {
  readonly frames: number
  readonly calls: number
  readonly triangles: number
  readonly buildMs: number
  readonly frameMs: number
}

/** What the model of the building costs, on the demo city hall and a software renderer. */
export async function measureBuildingView(
  { idleS, losses, changes }: { idleS: number; losses: number; changes: number },
  say: (text: string) => void,
): Promise<Figure[]> {
  const executablePath = findBrowser(process.env)
  if (executablePath === undefined) throw new Error('no Chromium on this machine')
  const { seed } = await generateDemo([])
  const pictures = picturesOf(seed)
  const browser = await chromium.launch({
    executablePath,
    args: [...SOFTWARE_GL, '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })
  try {
    await using stage = await openStage('stele')
    const page = await browser.newPage({ viewport: { width: 1_080, height: 1_920 }, reducedMotion: 'reduce' })
    playSite(stage, { plan: seed.building, directory: seed.directory, screen: steleOf(seed), facts: [] })
    await page.goto(`${stage.pageUrl}&frames=any`)
    await page.locator('lotse-stele').waitFor()
    await addView(page, seed.building)
    say('Wege …')
    const shown: ModelFigures[] = []
    for (const picture of pictures) shown.push(await show(page, picture))
    const before = await read(page)
    say(`${idleS} s nichts …`)
    await wait(idleS * 1_000)
    const idleFrames = (await read(page)).frames - before.frames
    say('Verlorene Zusammenhänge …')
    const recoveriesMs = await loseContexts(page, losses)
    say(`${changes} Wechsel …`)
    const heap = await changeOften(page, pictures, changes)
    return [
      ...costs(shown, before),
      {
        what: 'Model of the building: frames while nothing changes',
        value: `${idleFrames} in ${idleS} s`,
        how: 'Counted calls of the renderer on the open page.',
      },
      {
        what: 'Model of the building: lost contexts',
        value: `${recoveriesMs.length} of ${losses} came back, ${spread(recoveriesMs)}`,
        how: 'From the restored context to the first frame of the same picture; the drawn plan stands in before.',
      },
      {
        what: `Model of the building: heap after ${changes} pictures`,
        value: heap,
        how: 'Script heap of the page after garbage collection, after the first round of pictures and at the end.',
      },
      modelCode(),
    ]
  } finally {
    await browser.close()
  }
}

function costs(shown: readonly ModelFigures[], { frameMs }: ModelFigures): Figure[] {
  const most = (figure: 'calls' | 'triangles'): number => Math.max(...shown.map((one) => one[figure]))
  return [
    {
      what: 'Model of the building: draw calls, triangles',
      value: `at most ${most('calls')} calls, ${most('triangles')} triangles`,
      how: `${shown.length} pictures of the demo city hall: ways from the stele to rooms all over it, and every level.`,
    },
    {
      what: 'Model of the building: geometry',
      value: spread(shown.map(({ buildMs }) => buildMs)),
      how: 'From what is shown and where to typed arrays, per picture; meshes of levels are kept.',
    },
    {
      what: 'Model of the building: frame',
      value: `p50 ${Math.round(frameMs)} ms`,
      how: 'First frames until their pixels can be read, SwiftShader on the processor, 1060 × 1000 px, 4 samples.',
    },
  ]
}

function steleOf(seed: SiteSeed) {
  const stele = seed.screens.find(({ kind }) => kind === 'stele')
  if (!stele) throw new Error('the demo has no stele')
  return { ...stele, id: 'stele' }
}

/** Ways from the stele to rooms all over the house, and every level, without the plan. */
function picturesOf(seed: SiteSeed): Picture[] {
  const { place } = steleOf(seed)
  const graph = compileGraph(seed.building)
  const conditions = { profile: 'quick', atMs: 0, timeZone: 'Europe/Berlin', closures: [] } as const
  const rooms = seed.building.units.filter(({ number }) => number !== undefined)
  const chosen = rooms.filter((_, index) => index % Math.ceil(rooms.length / WAYS) === 0)
  const routes = chosen.flatMap((unit): Route[] => {
    const found = findRoute(graph, place, [unit.id], conditions)
    return found.ok ? [found.value] : []
  })
  const common = { place, goalText: '214', youText: 'Sie sind hier', language: 'de' as const, textScale: 1, ...GLASS }
  return [
    ...routes.map((route) => ({ ...common, show: { route } })),
    ...seed.building.levels.map(({ id }) => ({ ...common, show: { levelId: id } })),
  ]
}

async function addView(page: Page, plan: BuildingPlan): Promise<void> {
  await page.evaluate(
    ({ heightPx, plan: drawn, widthPx }) => {
      const stele = document.querySelector('lotse-stele')
      const view = document.createElement('lotse-building-view')
      view.style.cssText = `position:fixed;inset:0;width:${widthPx}px;height:${heightPx}px`
      stele?.after(view)
      Object.assign(globalThis, { view, plan: drawn })
    },
    { ...GLASS, plan },
  )
}

/** Shows a picture and waits until nothing moves. */
async function show(page: Page, picture: Picture): Promise<ModelFigures> {
  await page.evaluate(async (request) => {
    const { view, plan } = globalThis as unknown as { view: HTMLElement; plan: unknown }
    const frames = (): number => (view as unknown as { figures?: { frames: number } }).figures?.frames ?? 0
    const before = frames()
    Object.assign(view, { request: { ...request, plan } })
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    while (frames() === before) await nextFrame()
    // One more, in which something that moved would be drawn again.
    await nextFrame()
    await nextFrame()
  }, picture)
  return await read(page)
}

async function read(page: Page): Promise<ModelFigures> {
  return await page.evaluate('view.figures')
}

async function loseContexts(page: Page, count: number): Promise<number[]> {
  const tookMs: number[] = []
  await page.evaluate(
    "globalThis.loss = view.shadowRoot.querySelector('canvas').getContext('webgl2').getExtension('WEBGL_lose_context')",
  )
  for (let nth = 0; nth < count; nth += 1) {
    await page.evaluate('loss.loseContext()')
    await page.waitForFunction('!view.shadowRoot.querySelector("canvas")')
    const took = await page.evaluate(`(async () => {
      const before = view.figures.frames
      const startMs = performance.now()
      loss.restoreContext()
      while (view.figures.frames === before) await new Promise((resolve) => requestAnimationFrame(resolve))
      return performance.now() - startMs
    })()`)
    tookMs.push(Number(took))
  }
  return tookMs
}

async function changeOften(page: Page, pictures: readonly Picture[], count: number): Promise<string> {
  const scale = await PageScale.of(page)
  const before = await scale.read()
  for (let nth = 0; nth < count; nth += 1) {
    const picture = pictures[nth % pictures.length]
    if (picture) await show(page, picture)
  }
  const after = await scale.read()
  const mb = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`
  return `${mb(before.heapBytes)} → ${mb(after.heapBytes)}`
}

/** Size of what is loaded for the model alone. */
function modelCode(): Figure {
  const folder = join(uiDir, 'assets')
  const file = readdirSync(folder).find((name) => /^open-stage-.*\.js$/.test(name))
  const bytes = readFileSync(join(folder, file ?? ''))
  const kB = (length: number): string => `${Math.round(length / 1_000)} kB`
  return {
    what: 'Model of the building: code',
    value: `${kB(bytes.length)}, ${kB(gzipSync(bytes, { level: 9 }).length)} zipped`,
    how: 'The script with three.js and the meshes, loaded after the first picture of the page.',
  }
}

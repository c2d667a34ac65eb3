import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Page } from '@playwright/test'
import type { BuildingPlan } from '#schema/building'
import { generateDemo } from '../demo/generate-demo.ts'
import { openStage, playSite } from './stele-stage.ts'

/*
 * Pictures of the building's model on the stele: ways over one and more levels, outdoors, without steps, the Wegweiser,
 * in every theme, and the drawn plan beside it.
 *
 *   node build/dev/building-shots.ts --out DIR [--only REGEXP] [--plan]           needs `npm run build` before
 */
const { values } = parseArgs({
  options: { out: { type: 'string', default: 'data/shots' }, only: { type: 'string' }, plan: { type: 'boolean' } },
})

/** Thursday, 26 November 2026, 09:42 in Bochum. */
const NOW_MS = Date.UTC(2026, 10, 26, 8, 42)
const SOFTWARE_GL = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader']

type Act = (page: Page) => Promise<unknown>
interface Shot {
  readonly name: string
  readonly act: Act
  readonly change?: (plan: BuildingPlan) => BuildingPlan
}

const tap = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click()
const way =
  (query: string, hit: RegExp): Act =>
  async (page) => {
    await tap(page, /Wohin möchten Sie/)
    await page.keyboard.type(query)
    await tap(page, hit)
  }
const then =
  (...acts: Act[]): Act =>
  async (page) => {
    for (const act of acts) await act(page)
  }
const contrast =
  (times: number): Act =>
  async (page) => {
    for (let done = 0; done < times; done += 1) await tap(page, /^Kontrast/)
  }

const WAYS: readonly Shot[] = [
  { name: 'one-level', act: way('stadtkasse', /^Stadtkasse/) },
  { name: 'two-levels', act: way('wohngeld', /^Wohngeld/) },
  { name: 'three-levels', act: way('wohngeld', /^Wohngeld/), change: withShortLifts },
  { name: 'down', act: way('stadtarchiv', /^Stadtarchiv/) },
  { name: 'outdoors', act: way('bauordnung', /^Bau/) },
  { name: 'step-free', act: then(way('jugendamt', /^Jugendamt/), (page) => page.getByRole('switch').click()) },
  { name: 'west', act: way('standesamt', /^Standesamt/) },
  { name: 'places', act: (page) => tap(page, /^Wegweiser/) },
  {
    name: 'places-2',
    act: then(
      (page) => tap(page, /^Wegweiser/),
      (page) => tap(page, /^2/),
    ),
  },
]
const THEMES = ['nacht', 'dunkel', 'hell'] as const
const SHOTS: readonly Shot[] = [
  ...WAYS,
  ...THEMES.flatMap((theme, index) =>
    WAYS.map((shot) => ({ ...shot, name: `${shot.name}-${theme}`, act: then(contrast(index + 1), shot.act) })),
  ),
]

/** No lift goes further than one storey, as in houses that grew: one has to change. */
function withShortLifts(plan: BuildingPlan): BuildingPlan {
  const levels = new Map(plan.levels.map(({ id, ordinal }) => [id, ordinal]))
  const connectors = plan.connectors.flatMap((connector) => {
    if (connector.kind !== 'lift' && connector.kind !== 'stairs') return []
    const isWithin = (from: number, to: number) =>
      connector.stops.filter(({ levelId }) => {
        const ordinal = levels.get(levelId) ?? 0
        return ordinal >= from && ordinal <= to
      })
    const [from, to] = connector.kind === 'lift' ? [0, 1] : [1, 2]
    const stops = isWithin(from, to)
    return stops.length > 1 ? [{ ...connector, stops }] : []
  })
  return { ...plan, connectors }
}

mkdirSync(values.out, { recursive: true })
const { seed } = await generateDemo([])
const stele = seed.screens.find((screen) => screen.kind === 'stele')
if (!stele) throw new Error('the demo has no stele')
await using stage = await openStage(stele.id)
const browser = await chromium.launch({
  executablePath: process.env['LOTSE_CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-quic', '--no-first-run', ...(values.plan ? ['--disable-gpu'] : SOFTWARE_GL)],
})
try {
  for (const shot of SHOTS) if (!values.only || new RegExp(values.only).test(shot.name)) await take(shot)
} finally {
  await browser.close()
}

async function take({ name, act, change = (plan) => plan }: Shot): Promise<void> {
  const screen = { ...stele, widthPx: 1080, heightPx: 1920 } as NonNullable<typeof stele>
  const plan = change(seed.building)
  playSite(stage, { plan, directory: seed.directory, screen, facts: [], waitingAreas: seed.waitingAreas })
  const page = await browser.newPage({
    viewport: { width: 1080, height: 1920 },
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
  })
  page.on('pageerror', (error) => console.log(`${name}: ${error.message}`))
  page.on('console', (message) => message.type() === 'error' && console.log(`${name}: ${message.text()}`))
  try {
    await page.clock.install({ time: NOW_MS })
    await page.goto(`${stage.pageUrl}&frames=any`)
    await page.getByRole('button', { name: /Wegweiser/ }).waitFor()
    await act(page)
    const view = page.locator('lotse-building-view')
    if (!values.plan) await view.locator('canvas').waitFor({ timeout: 20_000 })
    await page.clock.runFor(3_000)
    await page.waitForTimeout(1_500)
    await page.screenshot({ path: join(values.out, `${name}.png`) })
    console.log(name, JSON.stringify(await view.evaluate((element) => ('figures' in element ? element.figures : null))))
  } catch (error) {
    console.log(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)
    await page.screenshot({ path: join(values.out, `${name}-failed.png`) })
  } finally {
    await page.close()
  }
}

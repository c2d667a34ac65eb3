import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { openStage, PLAN_SHA, playSite, type Site, type Stage } from '#build/dev/stele-stage'
import type { LiveFact } from '#schema/live-fact'
import type { Screen } from '#schema/screen'
import { house, houseDirectory } from './stele-house.ts'

/*
 * The stele as a visitor meets it: the built page in a real Chromium, fed by a core that says what it is told. Needs the
 * pages in dist/renderer.
 */
const NOW_MS = Date.UTC(2026, 10, 26, 8, 42)
const HOUR_MS = 3_600_000
const PX_PER_MM = 2.71

const screen: Screen = {
  id: 'stele',
  name: 'Stele im Foyer',
  kind: 'stele',
  widthPx: 1080,
  heightPx: 1920,
  pxPerMm: PX_PER_MM,
  readingDistanceMm: 600,
  lowerEdgeMm: 800,
  place: { buildingId: 'ost', levelId: 'eg', point: [18.5, 2.5], readerHeadingDeg: 0 },
  waitingAreaIds: [],
}

const council: LiveFact = {
  epoch: 1,
  seq: 1,
  key: 'council',
  times: { observedAt: NOW_MS, checkedAt: NOW_MS - 60_000, staleAt: NOW_MS + HOUR_MS, expiresAt: NOW_MS + 9 * HOUR_MS },
  body: {
    kind: 'council',
    sourceName: 'Ratsinformation',
    sessions: [
      {
        id: 'rat',
        name: 'Rat der Stadt',
        startsAt: NOW_MS - HOUR_MS,
        room: 'Zimmer 221',
        cancelled: false,
        agenda: [],
        stream: { status: 'live', pageUrl: 'https://stadt.example/rat' },
      },
      { id: 'mitte', name: 'Bezirksvertretung Mitte', startsAt: NOW_MS + HOUR_MS, cancelled: true, agenda: [], stream: { status: 'none' } },
    ],
  },
}
const site: Site = { plan: house, directory: houseDirectory, screen, facts: [council] }

test.use({ viewport: { width: 1080, height: 1920 }, hasTouch: true })

let stage: Stage
let strangers: string[]
let violations: string[]

test.beforeEach(async ({ page }) => {
  stage = await openStage(screen.id)
  strangers = []
  violations = []
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(stage.pageUrl).origin) strangers.push(request.url())
  })
  page.on('pageerror', (error) => violations.push(error.message))
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) violations.push(message.text())
  })
  await page.clock.install({ time: NOW_MS })
})

test.afterEach(async () => {
  await stage[Symbol.asyncDispose]()
  expect(strangers, 'requests to others').toEqual([])
  expect(violations, 'errors and policy violations').toEqual([])
})

async function open(page: Page, shown: Site = site): Promise<void> {
  playSite(stage, shown)
  await page.goto(stage.pageUrl)
  await expect(button(page, /Wohin möchten Sie/)).toBeVisible()
  if (shown.plan.units.length > 0) await expect(button(page, /^Wegweiser/)).toBeVisible()
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

async function search(page: Page, text: string): Promise<void> {
  await button(page, /Wohin möchten Sie/).tap()
  for (const letter of text) await page.locator('lotse-stele-keyboard').getByRole('button', { name: letter.toUpperCase(), exact: true }).tap()
}

async function toWohngeld(page: Page): Promise<void> {
  await search(page, 'wohng')
  await button(page, /^Wohngeld/).tap()
  await expect(title(page, 'Wohngeld')).toBeVisible()
}

const VIEWS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  home: async () => {},
  search: (page) => search(page, 'a'),
  'search without hits': (page) => search(page, 'xqxq'),
  services: (page) => button(page, /^Dienstleistungen/).tap(),
  places: (page) => button(page, /^Wegweiser/).tap(),
  today: (page) => button(page, /^Heute im Rathaus/).tap(),
  route: toWohngeld,
  'route with nothing to show': async (page) => {
    await search(page, 'jagd')
    await button(page, /^Jagdschein/).tap()
    await expect(page.getByText('Das gibt es nicht in diesem Haus.')).toBeVisible()
  },
}

test('a service is typed, its hit is tapped, and the way is there in picture and words', async ({ page }) => {
  await open(page)
  await search(page, 'wohngeld')
  await expect(page.getByRole('status').filter({ hasText: /Treffer/ })).toBeAttached()
  await expect(button(page, /^Wohngeld/)).toContainText('Zimmer 214, Etage 2, Ostflügel')
  await button(page, /^Wohngeld/).tap()

  await expect(title(page, 'Wohngeld')).toBeFocused()
  await expect(page.getByText('Zimmer 214, Etage 2', { exact: true })).toBeVisible()
  await expect(page.getByRole('img', { name: /Weg über 2 Etagen/ })).toBeVisible()
  const steps = page.getByRole('list', { name: 'Weg in Worten' }).getByRole('listitem')
  expect(await steps.count()).toBeGreaterThanOrEqual(3)
  await expect(steps.first()).toHaveAttribute('aria-current', 'step')
  await expect(steps.last()).toContainText('214')
  await expect(page.getByText('heute bis 18 Uhr offen')).toBeVisible()
})

test('the switch asks for a way without steps, and the way follows', async ({ page }) => {
  await open(page)
  await toWohngeld(page)
  await page.getByRole('switch', { name: /Ohne Stufen/ }).tap()
  await expect(page.getByRole('switch')).toHaveAttribute('aria-checked', 'true')
  await expect(page.getByText(/m, stufenlos/)).toBeVisible()
  await expect(page.getByRole('list', { name: 'Weg in Worten' })).toContainText('Aufzug 1')
})

test('where no way is free of steps it says so and shows the other one', async ({ page }) => {
  const connectors = house.connectors.filter((connector) => connector.kind !== 'lift')
  await open(page, { ...site, plan: { ...house, connectors } })
  await toWohngeld(page)
  await page.getByRole('switch').tap()
  await expect(page.getByText('Ohne Stufen führt kein Weg dorthin.')).toBeVisible()
  await expect(page.getByText(/m, mit Stufen/)).toBeVisible()
})

test('an unchecked door is not called step-free', async ({ page }) => {
  const openings = house.openings.map((opening) => (opening.id === 'd-214' ? { ...opening, stepFree: 'unknown' as const } : opening))
  await open(page, { ...site, plan: { ...house, openings } })
  await toWohngeld(page)
  await page.getByRole('switch').tap()
  await expect(page.getByText('Ob dieser Weg ganz ohne Stufen ist, hat noch niemand geprüft.')).toBeVisible()
})

test('today: a session leads to its room, a stream is a code, a cancelled one says so', async ({ page }) => {
  await open(page)
  await VIEWS['today']?.(page)
  await expect(page.getByText('Ratsinformation, Stand 09:41')).toBeVisible()
  await expect(page.getByRole('img', { name: 'QR-Code zum Livestream: Rat der Stadt' })).toBeVisible()
  await expect(page.getByText('abgesagt')).toBeVisible()
  await expect(button(page, /Bezirksvertretung/)).toHaveCount(0)
  await button(page, /^Rat der Stadt/).tap()
  await expect(title(page, 'Rat der Stadt')).toBeVisible()
  await expect(page.getByText('Zimmer 221, Etage 2')).toBeVisible()
})

test('the whole task works by keyboard alone, with the focus always visible', async ({ page }) => {
  await open(page)
  await tabTo(page, /Wohin möchten Sie/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Suche' })).toBeFocused()
  await page.keyboard.type('Wohn')
  await tabTo(page, /^Wohngeld/)
  await page.keyboard.press('Enter')
  await expect(title(page, 'Wohngeld')).toBeFocused()
  await tabTo(page, /Ohne Stufen/)
  await page.keyboard.press('Space')
  await expect(page.getByRole('switch')).toHaveAttribute('aria-checked', 'true')
  await tabTo(page, /Andere Suche/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Suche' })).toBeFocused()
  await tabTo(page, /^Q$/)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Suche' })).toHaveValue('wohns')
  await tabTo(page, /Start/)
  await page.keyboard.press('Enter')
  await expect(title(page, 'Guten Morgen.')).toBeFocused()
})

for (const [view, go] of Object.entries(VIEWS)) {
  test(`${view}: no barrier that axe knows, in every theme`, async ({ page }) => {
    await open(page)
    await go(page)
    for (const theme of ['tag', 'nacht', 'dunkel', 'hell']) {
      const { violations: barriers } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .options({ rules: { 'target-size': { enabled: true } } })
        .analyze()
      expect(barriers.map(({ id, nodes }) => `${theme}: ${id} ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
      await button(page, /^Kontrast/).tap()
    }
  })

  test(`${view}: controls are large enough, apart, and in reach`, async ({ page }) => {
    await open(page)
    await go(page)
    for (const [mode, from, to] of [['high', 380, 1220], ['low', 800, 1100]] as const) {
      if (mode === 'low') await button(page, /^Tief/).tap()
      await expect(page.getByText('Alle Tasten liegen jetzt in Sitzhöhe.')).toHaveCount(mode === 'low' ? 1 : 0)
      const boxes = await controlsMm(page)
      expect(boxes.length).toBeGreaterThan(4)
      for (const box of boxes) {
        expect(Math.min(box.width, box.height), `${mode}: side of ${box.name}`).toBeGreaterThanOrEqual(20)
        expect(box.bottom, `${mode}: lower edge of ${box.name}`).toBeGreaterThanOrEqual(from)
        expect(box.bottom + box.height, `${mode}: upper edge of ${box.name}`).toBeLessThanOrEqual(to)
      }
      for (const [index, a] of boxes.entries())
        for (const b of boxes.slice(index + 1)) expect(gapMm(a, b), `${mode}: between ${a.name} and ${b.name}`).toBeGreaterThanOrEqual(2.45)
      const start = boxes.find(({ name }) => name === 'Start')
      expect(start && start.bottom + start.height).toBeLessThanOrEqual(1050)
    }
  })

  test(`${view}: large type stays on the glass`, async ({ page }) => {
    await open(page)
    await go(page)
    const capMm = async (): Promise<number> => (await page.locator('h1').first().evaluate((h1) => Number.parseFloat(getComputedStyle(h1).fontSize))) * 0.668
    const before = await capMm()
    for (const step of [2, 3]) {
      await button(page, /^Schrift/).tap()
      await expect(page.getByText(`Schriftgröße ${step} von 3.`)).toBeAttached()
      const cut = await cutOffControls(page)
      expect(cut, `text size ${step}`).toEqual([])
    }
    expect(await capMm()).toBeGreaterThan(before * 1.4)
    const boxes = await controlsMm(page)
    for (const box of boxes) expect(box.bottom + box.height, box.name).toBeLessThanOrEqual(1220)
  })
}

test('asks before it forgets, and goes on when it is told to', async ({ page }) => {
  await open(page)
  await toWohngeld(page)
  await page.clock.fastForward(91_000)
  const question = page.getByRole('alertdialog', { name: 'Sind Sie noch da?' })
  await expect(question).toBeVisible()
  await expect(button(page, 'Ja, weitermachen')).toBeFocused()
  await page.clock.fastForward(25_000)
  await button(page, 'Ja, weitermachen').tap()
  await expect(question).toHaveCount(0)
  await expect(title(page, 'Wohngeld')).toBeVisible()
  await page.clock.fastForward(91_000)
  await page.touchscreen.tap(500, 300)
  await expect(question).toHaveCount(0)
  await expect(title(page, 'Wohngeld')).toBeVisible()
})

test('an abandoned visit ends in a new document without a trace', async ({ page, context }) => {
  await open(page)
  await button(page, /^Kontrast/).tap()
  await search(page, 'wohn')
  await page.evaluate(() => Object.assign(globalThis, { canary: 'Wohngeld' }))
  const pagesBefore = await page.evaluate(() => history.length)
  await page.clock.fastForward(91_000)
  await expect(page.getByRole('alertdialog')).toBeVisible()
  const loaded = page.waitForEvent('load')
  await page.clock.fastForward(31_000)
  await loaded
  await expect(title(page, 'Guten Morgen.')).toBeVisible()
  const left = await page.evaluate(async () => ({
    canary: 'canary' in globalThis,
    theme: document.documentElement.dataset['theme'],
    local: localStorage.length,
    session: sessionStorage.length,
    caches: (await caches.keys()).length,
    databases: (await indexedDB.databases()).length,
    cookies: document.cookie,
    pages: history.length,
  }))
  expect(left).toEqual({ canary: false, theme: 'tag', local: 0, session: 0, caches: 0, databases: 0, cookies: '', pages: pagesBefore })
  expect(await context.cookies()).toEqual([])
  await button(page, /Wohin möchten Sie/).tap()
  await expect(page.getByRole('textbox', { name: 'Suche' })).toHaveValue('')
})

test('a start page that nobody touched is left alone', async ({ page }) => {
  await open(page)
  await page.clock.fastForward(600_000)
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
})

test('a new release waits until the visitor has left', async ({ page }) => {
  await open(page)
  await search(page, 'wohn')
  const renamed = houseDirectory.entries.map((entry) => (entry.id === 'wohngeld' ? { ...entry, name: 'Wohngeld und Lastenzuschuss' } : entry))
  stage.putAsset('d'.repeat(64), JSON.stringify({ ...houseDirectory, entries: renamed }))
  const state = playSite(stage, site)
  stage.show({ ...state, version: 2, releaseId: 'e'.repeat(64), directorySha256: 'd'.repeat(64) })
  await button(page, /^Wohngeld/).tap()
  await expect(title(page, 'Wohngeld')).toBeVisible()
  await button(page, 'Start').tap()
  await page.clock.fastForward(91_000)
  await button(page, 'Von vorn beginnen').tap()
  await expect(title(page, 'Guten Morgen.')).toBeVisible()
  await button(page, /^Dienstleistungen/).tap()
  await button(page, 'W', ).tap()
  await expect(button(page, /^Wohngeld und Lastenzuschuss/)).toBeVisible()
  await expect.poll(() => stage.presented.at(-1)?.releaseId).toBe('e'.repeat(64))
})

test('without house and directory it still greets, tells the time and what is on', async ({ page }) => {
  const state = playSite(stage, site)
  const { buildingSha256: _plan, directorySha256: _directory, ...bare } = state
  stage.show(bare)
  await page.goto(stage.pageUrl)
  await expect(title(page, 'Guten Morgen.')).toBeVisible()
  await expect(page.getByText('Stele im Foyer')).toBeVisible()
  await expect(page.getByText('09:42')).toBeVisible()
  await expect(button(page, /^Heute im Rathaus/)).toBeVisible()
  await expect(button(page, /^Wegweiser|^Dienstleistungen/)).toHaveCount(0)
})

test('a plan that comes late is used as soon as it is there', async ({ page }) => {
  playSite(stage, site)
  stage.putAsset(PLAN_SHA, undefined)
  await page.goto(stage.pageUrl)
  await expect(button(page, /^Dienstleistungen/)).toBeVisible()
  await expect(button(page, /^Wegweiser/)).toHaveCount(0)
  stage.putAsset(PLAN_SHA, JSON.stringify(house))
  await page.clock.fastForward(3_500)
  await expect(button(page, /^Wegweiser/)).toBeVisible()
})

test('before pairing it shows the code and nothing else to press', async ({ page }) => {
  stage.show({ phase: 'pairing', code: 'WDJ-BM4', consoleUrl: 'http://lotse.example/', link: { connected: true } })
  await page.goto(stage.pageUrl)
  await expect(page.getByText('WDJ-BM4')).toBeVisible()
  await expect(page.getByRole('button')).toHaveCount(0)
})

interface ControlMm {
  readonly name: string
  readonly left: number
  /** Height of the lower edge above the floor. */
  readonly bottom: number
  readonly width: number
  readonly height: number
}

/** All controls on the glass, in millimetres. */
async function controlsMm(page: Page): Promise<ControlMm[]> {
  const controls = await page.locator('button:visible, input:visible').all()
  return Promise.all(
    controls.map(async (control) => {
      const box = await control.boundingBox()
      if (!box) throw new Error('a visible control has no box')
      const name = ((await control.getAttribute('aria-label')) ?? (await control.textContent()) ?? '').replaceAll(/\s+/g, ' ').trim()
      const bottom = screen.lowerEdgeMm + (screen.heightPx - box.y - box.height) / PX_PER_MM
      return { name, left: box.x / PX_PER_MM, bottom, width: box.width / PX_PER_MM, height: box.height / PX_PER_MM }
    }),
  )
}

function gapMm(a: ControlMm, b: ControlMm): number {
  const across = Math.max(a.left, b.left) - Math.min(a.left + a.width, b.left + b.width)
  const up = Math.max(a.bottom, b.bottom) - Math.min(a.bottom + a.height, b.bottom + b.height)
  return Math.max(across, up)
}

/** Names of controls and texts that do not fit into their boxes, or lie outside of the picture. */
async function cutOffControls(page: Page): Promise<string[]> {
  const cut: string[] = []
  for (const control of await page.locator('button:visible, h1:visible').all()) {
    const problem = await control.evaluate((element) => {
      const box = element.getBoundingClientRect()
      const isOut = box.left < 0 || box.right > innerWidth + 1 || box.top < 0 || box.bottom > innerHeight + 1
      // The tight lines of a headline let its letters reach over its box; only its width counts.
      const isTall = element.tagName !== 'H1' && element.scrollHeight > element.clientHeight + 2
      const isCut = isTall || element.scrollWidth > element.clientWidth + 1
      return isOut || (isCut && getComputedStyle(element).display !== 'inline') ? element.textContent : undefined
    })
    if (problem !== undefined) cut.push((problem ?? '').replaceAll(/\s+/g, ' ').trim())
  }
  return cut
}

/** Presses Tab until a control of that name has the focus, and checks that each stop can be seen. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      let active = document.activeElement
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
      if (!active || active === document.body) return undefined
      const { outlineStyle, outlineWidth } = getComputedStyle(active)
      return { name: (active.getAttribute('aria-label') ?? active.textContent ?? '').replaceAll(/\s+/g, ' ').trim(), outlineStyle, outlineWidth }
    })
    if (!stop) continue
    expect(stop.outlineStyle, `focus on ${stop.name}`).not.toBe('none')
    expect(Number.parseFloat(stop.outlineWidth)).toBeGreaterThanOrEqual(2)
    if (name.test(stop.name)) return
  }
  throw new Error(`no tab stop is called ${name}`)
}

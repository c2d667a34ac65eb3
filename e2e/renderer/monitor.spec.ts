import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import {
  BROKEN_PICTURE,
  callOf,
  councilFact,
  everydayCalls,
  liveSession,
  newsFact,
  pairing,
  PICTURES,
  playing,
  playlist,
  showing,
  towerNews,
} from '#build/dev/monitor-scenes'
import { MonitorStage } from '#build/dev/monitor-stage'
import type { Played } from '#build/dev/core-stream'
import type { ScreenState } from '#schema/local-api'
import type { Slide } from '#schema/slide'

/** Capital height of the typeface per em, as in the tokens. */
const CAP = 0.668
const minute = 60_000

test.use({ viewport: { width: 1_920, height: 1_080 } })

interface Opened extends AsyncDisposable {
  readonly stage: MonitorStage
  /** What must stay empty: violations of the Content Security Policy, errors, requests to anyone else. */
  readonly complaints: string[]
}

async function open(page: Page, state: Played | ScreenState, query = ''): Promise<Opened> {
  const stage = new MonitorStage()
  const complaints: string[] = []
  const address = await stage.open()
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL('/', address).href)) complaints.push(`asked ${request.url()}`)
  })
  stage.show(state)
  await page.goto(address + query)
  return { stage, complaints, [Symbol.asyncDispose]: () => stage[Symbol.asyncDispose]() }
}

const calling = (now: number): Played =>
  playing(now, { calls: [callOf(now, 'A 048', '3', 0, { arrowDeg: 45, announce: true }), ...everydayCalls(now)] })
const stale = (now: number): Played =>
  playing(now, {
    facts: [newsFact(now, [towerNews], 3 * 60 * minute), councilFact(now, [liveSession(now)], { staleAt: now - 1 })],
  })
const offline = (now: number): Played => playing(now, { link: { connected: false, serverSeenAt: now - minute } })
const expired = (now: number): Played =>
  playing(now, { facts: [newsFact(now, [towerNews], 49 * 60 * minute)], calls: [] })
const withCalls = ({ plan, state }: Played, calls: Played['state']['calls']): Played => ({
  plan,
  state: { ...state, calls },
})
const longWord = (now: number): Played =>
  playing(now, {
    facts: [newsFact(now, [{ ...towerNews, title: 'Rechtsschutzversicherungsgesellschaften informieren' }])],
  })

const SCENES: readonly { name: string; state: (now: number) => Played | ScreenState; query?: string }[] = [
  { name: 'everyday', state: (now) => playing(now) },
  { name: 'everyday at night', state: (now) => playing(now), query: '&theme=nacht' },
  { name: 'everyday in high contrast', state: (now) => playing(now), query: '&theme=kontrast' },
  { name: 'a call', state: calling },
  { name: 'a call at night', state: calling, query: '&theme=nacht' },
  { name: 'old facts', state: stale },
  { name: 'without server', state: offline },
  { name: 'expired facts, nobody called', state: expired },
  { name: 'no session', state: (now) => playing(now, { facts: [councilFact(now, [])] }) },
  { name: 'a long word', state: longWord },
  { name: 'pairing', state: () => pairing },
  { name: 'nothing on disk', state: () => ({ phase: 'empty', link: { connected: true } }) },
]

for (const { name, state, query } of SCENES) {
  test(`${name}: accessible, large enough, within its policy`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await using opened = await open(page, state(Date.now()), query)
    await expect.poll(() => opened.stage.reports.length).toBeGreaterThan(1)
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html) }))).toEqual([])
    for (const text of await smallestTexts(page)) expect(text).toEqual({ ...text, tooSmall: false })
    expect(opened.complaints).toEqual([])
  })
}

test('digits of tickets are at least 12.2 mm high for each metre of reading distance', async ({ page }) => {
  const now = Date.now()
  await using opened = await open(page, playing(now))
  const { screen } = playing(now).plan
  const panel = page.locator('lotse-calls-zone')
  await expect(panel.getByText('E 208', { exact: true })).toBeVisible()
  const sizesPx = await panel
    .locator('.number, li > span[aria-hidden]')
    .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)))
  expect(sizesPx).toHaveLength(9)
  for (const sizePx of sizesPx) {
    const heightMm = (sizePx * CAP) / screen.pxPerMm
    expect(heightMm / (screen.readingDistanceMm / 1_000)).toBeGreaterThanOrEqual(12.19)
  }
  expect(opened.complaints).toEqual([])
})

test('a call takes the screen, is reported after it was on glass, and is not announced again', async ({ page }) => {
  const now = Date.now()
  const calls = [callOf(now, 'A 048', '3', 0, { arrowDeg: 45, announce: true }), ...everydayCalls(now)]
  await using opened = await open(page, playing(now))
  const { stage } = opened
  await expect(page.locator('lotse-calls-zone .number')).toHaveText('A\u00a0047')
  stage.show(playing(now, { version: 2, calls }))
  const view = page.locator('lotse-call-view')
  await expect(view.locator('.call .number')).toHaveText('A\u00a0048')
  await expect(view.getByRole('alert')).toContainText('A 048, bitte zu Platz\u00a03, rechts vorn')
  await expect.poll(() => stage.reports.flatMap((report) => report.shownCallIds)).toContain('A048')
  // The next snapshot no longer announces; the view stays for its time and then gives the screen back.
  stage.show(playing(now, { version: 3, calls: calls.map((call) => ({ ...call, announce: false })) }))
  await expect(view).toBeVisible()
  await expect(view).toBeHidden({ timeout: 15_000 })
  await expect(page.locator('lotse-calls-zone .number')).toHaveText('A\u00a0048')
  await page.reload()
  await expect(page.locator('lotse-calls-zone .number')).toHaveText('A\u00a0048')
  await expect(view).toBeHidden()
  expect(
    stage.reports.flatMap((report) => report.shownCallIds).filter((id) => id === 'A048').length,
  ).toBeLessThanOrEqual(2)
})

test('an expired call leaves the glass by the clock, even when the core says nothing more', async ({ page }) => {
  await using opened = await open(page, playing(Date.now(), { calls: [] }))
  await expect(page.locator('lotse-calls-zone').getByText('Bitte warten')).toBeVisible()
  // Its time begins when the page is there, however long that took.
  const now = Date.now()
  const soon = callOf(now, 'A 047', '5', 0, { expiresAt: now + 5_000 })
  opened.stage.show(playing(now, { version: 2, calls: [soon] }))
  await expect(page.locator('lotse-calls-zone .number')).toHaveText('A\u00a0047')
  opened.stage.cut()
  await expect(page.locator('lotse-calls-zone').getByText('Bitte warten')).toBeVisible()
})

const picture = (id: string, imageSha256: string, durationMs: number): Slide => ({
  kind: 'image',
  id,
  title: id,
  durationMs,
  imageSha256,
  alt: id,
  fit: 'cover',
})

test('slides change in turn and no frame between them is empty', async ({ page }) => {
  const now = Date.now()
  const video: Slide = {
    kind: 'video',
    id: 'video',
    title: 'video',
    durationMs: 2_000,
    videoSha256: PICTURES.video,
    videoDurationMs: 8_000,
    alt: 'Förderturm',
  }
  const slides = [picture('a', PICTURES.park, 2_000), video, picture('b', PICTURES.front, 2_000)]
  await using opened = await open(page, playing(now, {}, playlist(now, slides)))
  await expect.poll(() => opened.stage.reports.at(-1)?.slides.length).toBe(1)
  const seen = await page.evaluate(watchZone, 9_000)
  expect(seen.frames).toBeGreaterThan(50)
  expect(seen.kinds.toSorted()).toEqual(['lotse-slide-image', 'lotse-slide-video'])
  const reported = opened.stage.reports.flatMap((report) => report.slides.map(({ slideId }) => slideId))
  expect(new Set(reported)).toEqual(new Set(['a', 'video', 'b']))
  expect(opened.stage.reports.flatMap(({ skipped }) => skipped)).toEqual([])
  expect(opened.complaints).toEqual([])
})

test('a broken and a slow picture are left out and named, the others play', async ({ page }) => {
  const now = Date.now()
  const slides = [
    picture('broken', BROKEN_PICTURE, 2_000),
    picture('slow', PICTURES.front, 2_000),
    picture('good', PICTURES.park, 2_000),
  ]
  const stage = new MonitorStage()
  await using _closing = stage
  stage.slow.set(PICTURES.front, 20_000)
  stage.show(playing(now, {}, playlist(now, slides)))
  await page.goto(await stage.open())
  await expect
    .poll(() => stage.reports.at(-1)?.slides)
    .toMatchObject([{ zoneId: 'slides', slideId: 'good', ruleId: 'slides' }])
  const skipped = () => new Set(stage.reports.flatMap((report) => report.skipped.map(({ slideId }) => slideId)))
  await expect.poll(skipped).toEqual(new Set(['broken', 'slow']))
  const seen = await page.evaluate(watchZone, 4_000)
  expect(seen.kinds).toEqual(['lotse-slide-image'])
})

test('a page that loses its core keeps playing, says how old it is, and comes back by itself', async ({ page }) => {
  test.slow()
  const now = Date.now()
  await using opened = await open(page, playing(now))
  await expect(page.locator('lotse-slide-news')).toBeVisible()
  opened.stage.show(offline(now))
  await expect(page.locator('lotse-header-zone').getByRole('status')).toContainText('Stand')
  await expect(page.locator('lotse-slide-news')).toBeVisible()
  opened.stage.cut()
  opened.stage.show(playing(now, { version: 9 }))
  await expect(page.locator('lotse-header-zone').getByRole('status')).toHaveCount(0)
})

test('what is unknown is not drawn: no arrow, no LIVE for an old check', async ({ page }) => {
  const now = Date.now()
  const calls = [callOf(now, 'A 048', '3', 0)]
  await using _opened = await open(page, withCalls(stale(now), calls))
  await expect(page.locator('lotse-calls-zone .number')).toHaveText('A\u00a0048')
  await expect(page.locator('lotse-calls-zone .arrow')).toHaveCount(0)
  await expect(page.locator('lotse-council-zone')).toContainText('zuletzt live')
  await expect(page.locator('lotse-council-zone')).not.toContainText('LIVE')
  await expect(page.locator('lotse-slide-news')).toContainText('Älterer Stand')
})

test('a code before pairing can be read and the server may be away', async ({ page }) => {
  await using opened = await open(page, { phase: 'pairing', link: { connected: false } })
  await expect(page.getByText('Der Server antwortet noch nicht.')).toBeVisible()
  opened.stage.show(pairing)
  await expect(page.locator('.code')).toContainText('WDJB\u00a0MKZX')
  await expect(page.getByText(/Öffnen Sie rathaus/)).toBeVisible()
})

test('a notice of one slide stays without flicker when the same state comes again', async ({ page }) => {
  const now = Date.now()
  const slide: Slide = {
    kind: 'notice',
    id: 'n',
    title: 'n',
    durationMs: 2_000,
    heading: 'Aufzug 2 fährt nicht',
    body: '',
  }
  await using opened = await open(page, showing(now, slide))
  await expect(page.locator('lotse-slide-notice')).toBeVisible()
  await page.locator('lotse-slide-notice').evaluate((element) => element.setAttribute('data-same', ''))
  opened.stage.show(showing(now, slide, { version: 2 }))
  await page.waitForTimeout(2_500)
  await expect(page.locator('lotse-slide-notice[data-same]')).toHaveCount(1)
})

/** Which slide covers the middle of the zone, frame by frame. Runs in the page. */
async function watchZone(durationMs: number): Promise<{ frames: number; kinds: string[] }> {
  const stage = document.querySelector('lotse-screen')?.shadowRoot?.querySelector('lotse-slide-stage')
  if (!stage?.shadowRoot) throw new Error('there is no zone of slides')
  const box = stage.getBoundingClientRect()
  const kinds = new Set<string>()
  const end = performance.now() + durationMs
  let frames = 0
  while (performance.now() < end) {
    await new Promise((resolve) => requestAnimationFrame(resolve))
    frames += 1
    kinds.add(stage.shadowRoot.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)?.localName ?? 'nothing')
  }
  return { frames, kinds: [...kinds] }
}

/** Every visible text with the height of its capitals against the least that its distance asks for. */
async function smallestTexts(page: Page): Promise<{ text: string; mmPerM: number; tooSmall: boolean }[]> {
  return await page.evaluate((cap) => {
    const rootStyle = getComputedStyle(document.documentElement)
    const pxPerMm = Number(rootStyle.getPropertyValue('--px-per-mm'))
    const readingM = Number(rootStyle.getPropertyValue('--reading-m'))
    const found: { text: string; mmPerM: number; tooSmall: boolean }[] = []
    const visit = (root: Node): void => {
      for (const node of root.childNodes) {
        if (node instanceof Text && node.data.trim() && node.parentElement) {
          const { offsetParent, classList } = node.parentElement
          if (!offsetParent || classList.contains('off-screen')) continue
          const sizePx = Number.parseFloat(getComputedStyle(node.parentElement).fontSize)
          const mmPerM = (sizePx * cap) / pxPerMm / readingM
          found.push({ text: node.data.trim(), mmPerM, tooSmall: mmPerM < 6.09 })
        }
        if (node instanceof Element && node.shadowRoot) visit(node.shadowRoot)
        visit(node)
      }
    }
    visit(document.body)
    return found
  }, CAP)
}

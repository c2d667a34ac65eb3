import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { GlassCamera } from '#build/bench/glass-camera'
import { type PageCost, PageScale } from '#build/bench/page-memory'
import { MIXED, mixedPlan, TURN_MS } from '#build/bench/playback-plan'
import { installWatch, readWatch } from '#build/bench/playback-watch'
import type { Played } from '#build/dev/core-stream'
import { callOf, PICTURES, playing, playlist, ruleOf, WHOLE, withRules } from '#build/dev/monitor-scenes'
import { MonitorStage } from '#build/dev/monitor-stage'
import { MARK_CELL_PX, MARK_CELLS, readMarkLevels } from '#player/health/mark'
import { createSchedule } from '#player/schedule/schedule'
import type { Slide } from '#schema/slide'

/* How slides follow each other: without a gap, by the clock, and with nothing left behind. */
test.use({ viewport: { width: 1_280, height: 720 } })

async function open(page: Page, stage: MonitorStage, played: Played): Promise<void> {
  stage.show(played)
  await installWatch(page)
  await page.goto(await stage.open())
}

const notice = (id: string, durationMs = TURN_MS, heading = id): Slide => ({
  kind: 'notice',
  id,
  title: id,
  durationMs,
  heading,
  body: '',
})
const heading = (page: Page) => page.locator('lotse-slide-notice:not([inert]) h2').last()
const lastSlides = (stage: MonitorStage) => stage.reports.at(-1)?.slides.map(({ slideId }) => slideId)

test('forty mixed transitions show no ground, leave nothing behind and free each decoder', async ({ page }) => {
  test.slow()
  const slides = MIXED.slice(0, 8)
  await using stage = new MonitorStage()
  const { plan, state } = mixedPlan(Date.now(), 4, slides)
  const [layout] = plan.layouts
  if (!layout) throw new Error('the plan has a layout')
  // One picture in each zone, before and after: what is there then is what was left behind.
  const playFor = async (count: number): Promise<PageCost> => {
    const { transitions } = await readWatch(page)
    stage.show({ plan, state })
    await expect
      .poll(async () => (await readWatch(page)).transitions, { timeout: 90_000 })
      .toBeGreaterThanOrEqual(transitions + count)
    const releaseId = count.toString(16).padStart(64, '0')
    stage.show({ plan: { ...plan, ...calmPlaylists(plan), releaseId }, state })
    await expect.poll(() => stage.reports.at(-1)?.releaseId).toBe(releaseId)
    await expect(page.locator('lotse-slide-stage .layer')).toHaveCount(4)
    await expect.poll(async () => (await readWatch(page)).decoders).toBe(0)
    return await scale.read()
  }
  await open(page, stage, { plan, state })
  await expect.poll(() => lastSlides(stage)).toHaveLength(4)
  const scale = await PageScale.of(page)
  const camera = await GlassCamera.on(page, layout)
  const before = await playFor(24)
  const after = await playFor(40)
  const seen = await camera.stop()
  expect(seen).toMatchObject({ background: 0, black: 0 })
  expect(seen.pictures).toBeGreaterThan(40)
  // A transition that leaves its layer behind leaves ten nodes or more.
  expect(after.nodes - before.nodes).toBeLessThan(40)
  expect(after.listeners - before.listeners).toBeLessThan(4)
  const { videosPlayed, decodersPerZoneMax } = await readWatch(page)
  expect(videosPlayed).toBeGreaterThan(4)
  expect(decodersPerZoneMax).toBeLessThanOrEqual(2)
  // A busy machine may be too slow for a video, but nothing is broken.
  const reasons = stage.reports.flatMap(({ skipped }) => skipped.map(({ reason }) => reason))
  expect(reasons.filter((reason) => reason !== 'Nach 3 s nicht bereit')).toEqual([])
})

/** The same zones, each with one slide for an hour. */
function calmPlaylists({ playlists, slides }: Played['plan']): Pick<Played['plan'], 'playlists' | 'slides'> {
  return {
    slides: slides.flatMap((slide) => (slide.kind === 'image' ? { ...slide, durationMs: 3_600_000 } : [])),
    playlists: playlists.map((one) => ({ ...one, anchorAt: one.anchorAt + 1, slideIds: ['park'] })),
  }
}

test('two screens of a group show the same turns', async ({ page, context }) => {
  const now = Date.now()
  const slides = ['eins', 'zwei', 'drei'].map((id) => notice(id))
  await using stage = new MonitorStage()
  await open(page, stage, playing(now, {}, playlist(now, slides)))
  const other = await context.newPage()
  await installWatch(other)
  await other.goto(page.url())
  await expect.poll(async () => (await readWatch(other)).transitions).toBeGreaterThan(0)
  const from = Date.now()
  await expect.poll(async () => (await readWatch(other)).transitions, { timeout: 30_000 }).toBeGreaterThan(5)
  const until = Date.now() - TURN_MS
  const turns = async (one: Page): Promise<string[]> =>
    Object.keys((await readWatch(one)).firstFrames).filter((turn) => {
      const startedAt = Number(turn.split(' ').at(-1))
      return startedAt > from && startedAt < until
    })
  expect((await turns(other)).length).toBeGreaterThan(1)
  expect(await turns(page)).toEqual(await turns(other))
})

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  test(`slides ${reducedMotion === 'reduce' ? 'are cut' : 'fade'} when motion is ${reducedMotion}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion })
    const now = Date.now()
    await using stage = new MonitorStage()
    await open(page, stage, playing(now, {}, playlist(now, [notice('eins'), notice('zwei')])))
    await expect.poll(async () => (await readWatch(page)).transitions).toBeGreaterThan(2)
    const { fades } = await readWatch(page)
    if (reducedMotion === 'reduce') expect(fades).toBe(0)
    else expect(fades).toBeGreaterThan(0)
  })
}

test('a page whose core has died goes on as the plan says', async ({ page }) => {
  const slides = ['eins', 'zwei', 'drei'].map((id) => notice(id))
  const played = playing(Date.now(), {}, playlist(Date.now(), slides))
  const stage = new MonitorStage()
  await open(page, stage, played)
  await expect(heading(page)).toBeVisible()
  await stage[Symbol.asyncDispose]()
  const schedule = createSchedule(played.plan)
  const seen = new Set<string>()
  await expect
    .poll(
      async () => {
        const before = Date.now()
        const shown = await heading(page).textContent()
        const [due, after] = [before - TURN_MS / 4, Date.now()].map((at) => schedule.at(at).zones[0]?.turn)
        // Near a boundary it may be either, and so it may when the answer took its time.
        if (due && due.startedAt === after?.startedAt) {
          expect(shown).toBe(due.slideId)
          seen.add(due.slideId)
        }
        return seen.size
      },
      { timeout: 30_000, intervals: [100] },
    )
    .toBe(3)
})

test('a new plan waits for the end of a slide, unless it means this moment', async ({ page }) => {
  const slides = [notice('lang', 12_000), notice('kurz', 4_000)]
  await using stage = new MonitorStage()
  await open(page, stage, playing(Date.now(), {}, playlist(0, [notice('davor', 60_000)])))
  await expect(heading(page)).toHaveText('davor')
  // The long slide begins when the page is there, however long that took.
  const now = Date.now()
  stage.show(playing(now, {}, playlist(now, slides)))
  await expect(heading(page)).toHaveText('lang')
  const reworded = [notice('lang', 12_000, 'neu gesagt'), notice('kurz', 4_000)]
  const next = playing(now, {}, playlist(now, reworded))
  const reportCount = stage.reports.length
  stage.show(next)
  await expect.poll(() => stage.reports.length).toBeGreaterThan(reportCount + 1)
  await expect(heading(page)).toHaveText('lang')
  await expect(heading(page)).toHaveText('kurz', { timeout: 20_000 })
  await expect.poll(() => stage.reports.at(-1)?.releaseId).toBe(next.plan.releaseId)
  // "Show now": the list starts anew, with another slide.
  stage.show(playing(now, {}, playlist(Date.now(), [notice('sofort', 60_000), ...reworded])))
  await expect(heading(page)).toHaveText('sofort', { timeout: 3_000 })
})

test('what has nothing to say is passed over and named', async ({ page }) => {
  const now = Date.now()
  const past: Slide = {
    kind: 'events',
    id: 'vorbei',
    title: 'vorbei',
    durationMs: TURN_MS,
    heading: 'Heute',
    entries: [{ title: 'Lesung', date: '2020-01-01' }],
  }
  await using stage = new MonitorStage()
  await open(page, stage, playing(now, {}, playlist(now, [past, notice('da')])))
  await expect.poll(() => lastSlides(stage)).toEqual(['da'])
  await page.waitForTimeout(2 * TURN_MS)
  expect(new Set(stage.reports.flatMap((report) => report.slides.map(({ slideId }) => slideId)))).toEqual(
    new Set(['da']),
  )
  const skipped = stage.reports.flatMap((report) => report.skipped)
  expect(skipped).toEqual([{ slideId: 'vorbei', reason: 'Keine Veranstaltung steht mehr an' }])
})

test('another layout comes without a gap, and its slides are reported with it', async ({ page }) => {
  const now = Date.now()
  const picture: Slide = { ...MIXED[0], id: 'bild', durationMs: 60_000, imageSha256: PICTURES.front } as Slide
  const divided = playing(now, {}, { ...playlist(now, [picture]), layouts: [...playing(now).plan.layouts, WHOLE] })
  await using stage = new MonitorStage()
  await open(page, stage, divided)
  await expect.poll(() => lastSlides(stage)).toEqual(['bild'])
  const camera = await GlassCamera.on(page, {
    ...WHOLE,
    // What is a slide in both layouts.
    zones: [{ id: 'slides', kind: 'slides', area: { x: 0, y: 0.2, width: 0.55, height: 0.35 } }],
  })
  const wide = withRules(divided, ruleOf('wide', { kind: 'layout', layoutId: 'whole' }))
  const releaseId = 'a'.repeat(64)
  stage.show({ ...wide, plan: { ...wide.plan, releaseId } })
  await expect(page.locator('lotse-calls-zone')).toHaveCount(0)
  await expect.poll(() => stage.reports.at(-1)).toMatchObject({ releaseId, slides: [{ slideId: 'bild' }] })
  const { width } = (await page.locator('lotse-slide-stage').boundingBox()) ?? {}
  expect(width).toBeGreaterThan(1_200)
  expect(await camera.stop()).toMatchObject({ background: 0, black: 0 })
})

test('off is black, plays nothing and carries no mark; a call lights it, and the mark can be read', async ({
  page,
}) => {
  const now = Date.now()
  const film = MIXED.filter(({ kind }) => kind === 'video').slice(0, 1)
  const off = ruleOf('nachts', { kind: 'light', percent: 0 })
  const dark = withRules(playing(now, { calls: [] }, playlist(now, film)), off)
  await using stage = new MonitorStage()
  await open(page, stage, dark)
  await expect.poll(() => stage.reports.at(-1)).toMatchObject({ lightPercent: 0, mark: 0, slides: [] })
  expect(await brightest(page)).toBe(0)
  await expect(page.locator('lotse-slide-stage')).toHaveCount(0)
  stage.show({
    ...dark,
    state: { ...dark.state, version: 2, calls: [callOf(Date.now(), 'A 048', '3', 0, { announce: true })] },
  })
  await expect(page.locator('lotse-call-view')).toBeVisible()
  await expect.poll(() => stage.reports.at(-1)?.lightPercent).toBe(100)
  expect(await brightest(page)).toBeGreaterThan(150)
  await expect
    .poll(async () => {
      const mark = await markOnGlass(page)
      return mark !== undefined && stage.reports.some((report) => report.mark === mark)
    })
    .toBe(true)
})

test('without a release nothing is said to be shown any more', async ({ page }) => {
  const now = Date.now()
  await using stage = new MonitorStage()
  await open(page, stage, playing(now, {}, playlist(now, [notice('da')])))
  await expect.poll(() => lastSlides(stage)).toEqual(['da'])
  stage.show({ phase: 'empty', link: { connected: true } })
  await expect.poll(() => lastSlides(stage)).toEqual([])
  expect(stage.reports.at(-1)).not.toHaveProperty('releaseId')
})

async function brightest(page: Page): Promise<number> {
  const { channels } = await sharp(await page.screenshot()).stats()
  return Math.max(...channels.slice(0, 3).map(({ max }) => max))
}

/** Reads the mark as a shell does, from the pixels alone. */
async function markOnGlass(page: Page): Promise<number | undefined> {
  const { data, info } = await sharp(await page.screenshot())
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const row = info.height - MARK_CELL_PX / 2
  const levels = Array.from({ length: MARK_CELLS }, (_, cell) => {
    return data[(row * info.width + (cell + 0.5) * MARK_CELL_PX) * info.channels] ?? 0
  })
  return readMarkLevels(levels)
}

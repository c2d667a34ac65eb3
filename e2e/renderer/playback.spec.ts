import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { GlassCamera } from '#build/bench/glass-camera'
import { PageScale } from '#build/bench/page-memory'
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
  const kinds = ['image', 'video', 'notice', 'gallery', 'table']
  const slides = MIXED.filter((slide, index) => kinds.includes(slide.kind) && index < 7)
  const passMs = slides.reduce((sum, slide) => sum + slide.durationMs, 0)
  await using stage = new MonitorStage()
  const played = mixedPlan(Date.now(), 4, slides)
  await open(page, stage, played)
  await expect.poll(async () => (await readWatch(page)).transitions).toBeGreaterThanOrEqual(8)
  const scale = await PageScale.of(page)
  const [layout] = played.plan.layouts
  if (!layout) throw new Error('the plan has a layout')
  const camera = await GlassCamera.on(page, layout)
  const first = { at: Date.now(), count: await readWatch(page), cost: await scale.read() }
  // The same instant of a later pass, so that the same layers are there.
  const passes = Math.ceil((40 * TURN_MS) / 4 / passMs)
  await page.waitForTimeout(first.at + passes * passMs - Date.now())
  const last = { count: await readWatch(page), cost: await scale.read() }
  const seen = await camera.stop()
  expect(last.count.transitions - first.count.transitions).toBeGreaterThanOrEqual(40)
  expect(seen).toMatchObject({ background: 0, black: 0 })
  expect(seen.pictures).toBeGreaterThan(40)
  expect(last.cost.nodes).toBeLessThan(first.cost.nodes * 1.2 + 40)
  expect(last.cost.listeners).toBeLessThan(first.cost.listeners * 1.2 + 10)
  expect(last.count.videosPlayed).toBeGreaterThan(first.count.videosPlayed)
  expect(last.count.decodersPerZoneMax).toBeLessThanOrEqual(2)
  expect(stage.reports.flatMap(({ skipped }) => skipped)).toEqual([])
  // Without videos in the plan none keeps its decoder.
  stage.show(playing(Date.now(), {}, playlist(Date.now(), [notice('only')])))
  await expect.poll(async () => (await readWatch(page)).decoders).toBe(0)
})

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
        const [shown, at] = [await heading(page).textContent(), Date.now()]
        const due = schedule.at(at - TURN_MS / 4).zones[0]?.turn
        // Near a boundary it may be either.
        if (due?.slideId === schedule.at(at).zones[0]?.turn?.slideId && due) {
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
  const now = Date.now()
  const slides = [notice('lang', 8_000), notice('kurz', 4_000)]
  await using stage = new MonitorStage()
  await open(page, stage, playing(now, {}, playlist(now, slides)))
  await expect(heading(page)).toHaveText('lang')
  const reworded = [notice('lang', 8_000, 'neu gesagt'), notice('kurz', 4_000)]
  const next = playing(now, {}, playlist(now, reworded))
  stage.show(next)
  await expect.poll(() => stage.reports.length).toBeGreaterThan(2)
  await expect(heading(page)).toHaveText('lang')
  await expect(heading(page)).toHaveText('kurz', { timeout: 15_000 })
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

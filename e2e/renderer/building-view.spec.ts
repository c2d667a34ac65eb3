import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Locator, type Page } from '@playwright/test'
import sharp from 'sharp'
import type { StageFigures } from '#renderer/building/gl/building-stage'
import { playSite, type Stage } from '#build/dev/stele-stage'
import { button, site, steleGlass, test, title, toWohngeld } from './stele-visit.ts'

/* The model of the building: what it costs, when it draws, and what is there when it can not. */
const SOFTWARE_GL = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader']
test.use({
  ...steleGlass,
  launchOptions: async ({ launchOptions }, use) => {
    const args = (launchOptions.args ?? []).filter((arg) => arg !== '--disable-gpu')
    await use({ ...launchOptions, args: [...args, ...SOFTWARE_GL] })
  },
})

/** The stele on a machine that is never too slow, whatever else it does; without motion unless that is the question. */
async function open(page: Page, stage: Stage, frames = 'any', moves = false): Promise<void> {
  await page.emulateMedia({ reducedMotion: moves ? 'no-preference' : 'reduce' })
  playSite(stage, site)
  await page.goto(`${stage.pageUrl}&frames=${frames}`)
  await expect(button(page, /^Wegweiser/)).toBeVisible()
}

const view = (page: Page): Locator => page.locator('lotse-building-view')
const canvas = (page: Page): Locator => view(page).locator('canvas')
const read = async (page: Page): Promise<StageFigures> => {
  const said: unknown = await view(page).evaluate((element) => ('figures' in element ? element.figures : undefined))
  if (said === undefined) throw new Error('there is no model')
  return said as StageFigures
}

async function atRest(page: Page): Promise<StageFigures> {
  await expect(canvas(page)).toBeVisible()
  await expect.poll(async () => (await read(page)).frames).toBeGreaterThan(0)
  await expect.poll(async () => (await read(page)).isAtRest).toBe(true)
  return read(page)
}

/** How many pixels of what is seen have a colour, `#rrggbb`. */
async function pixelsOf(page: Page, ...colors: string[]): Promise<number[]> {
  const { data, info } = await sharp(await view(page).screenshot())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const counts = new Map(colors.map((color) => [color, 0]))
  for (let at = 0; at < data.length; at += info.channels) {
    const color = `#${data.subarray(at, at + 3).toString('hex')}`
    const count = counts.get(color)
    if (count !== undefined) counts.set(color, count + 1)
  }
  return [...counts.values()]
}

test('a way is drawn with few calls, and nothing is drawn while nothing changes', async ({ page, stage }) => {
  await open(page, stage, 'any', true)
  await toWohngeld(page)
  const { calls, triangles, frames } = await atRest(page)
  expect(calls).toBeGreaterThan(3)
  expect(calls).toBeLessThanOrEqual(60)
  expect(triangles).toBeGreaterThan(500)
  expect(triangles).toBeLessThanOrEqual(150_000)
  await page.clock.runFor(60_000)
  expect((await read(page)).frames).toBe(frames)
})

test('walls, floors and the way are on the glass in the colours of the theme', async ({ page, stage }) => {
  await open(page, stage)
  await toWohngeld(page)
  await atRest(page)
  const [cut = 0, room = 0, way = 0] = await pixelsOf(page, '#14304a', '#e3e9ee', '#004a86')
  expect(cut).toBeGreaterThan(2_000)
  expect(room).toBeGreaterThan(20_000)
  expect(way).toBeGreaterThan(5_000)
  const { frames } = await read(page)
  await button(page, /^Kontrast/).tap()
  await expect.poll(async () => (await read(page)).frames).toBe(frames + 1)
  const [cutByNight = 0, roomByNight = 0] = await pixelsOf(page, '#8fa8bc', '#12212e')
  expect(cutByNight).toBeGreaterThan(2_000)
  expect(roomByNight).toBeGreaterThan(20_000)
})

test('what is in the picture is a list as well', async ({ page, stage }) => {
  await open(page, stage)
  await toWohngeld(page)
  await atRest(page)
  await expect(page.getByRole('img', { name: /Weg über 2 Etagen/ })).toBeVisible()
  const list = page.getByRole('list', { name: 'Was das Bild zeigt' }).getByRole('listitem')
  await expect(list).toHaveCount(2)
  await expect(list.first()).toContainText('Hier stehen Sie.')
  await expect(list.last()).toContainText('Hier ist das Ziel: 214.')
})

test('one canvas serves all views of a document', async ({ page, stage }) => {
  await open(page, stage)
  await toWohngeld(page)
  await atRest(page)
  await canvas(page).evaluate((element) => element.setAttribute('data-seen', 'yes'))
  await button(page, 'Start').tap()
  await button(page, /^Wegweiser/).tap()
  await expect(title(page, 'Wegweiser')).toBeVisible()
  await expect(canvas(page)).toHaveAttribute('data-seen', 'yes')
  expect((await read(page)).contexts).toBe(1)
})

test('twenty lost contexts: the drawn plan stands in, and the model comes back each time', async ({ page, stage }) => {
  test.slow()
  await open(page, stage)
  await toWohngeld(page)
  await atRest(page)
  await page.evaluate(() => {
    const found = document
      .querySelector('lotse-stele')
      ?.shadowRoot?.querySelector('lotse-stele-route')
      ?.shadowRoot?.querySelector('lotse-building-view')
      ?.shadowRoot?.querySelector('canvas')
      ?.getContext('webgl2')
      ?.getExtension('WEBGL_lose_context')
    Object.assign(globalThis, { loss: found })
  })
  for (let loss = 1; loss <= 20; loss += 1) {
    await page.evaluate('loss.loseContext()')
    await expect(view(page).locator('lotse-building-plan')).toBeVisible()
    await expect(canvas(page)).toHaveCount(0)
    await page.evaluate('loss.restoreContext()')
    await expect(canvas(page)).toBeVisible()
    await expect(view(page).locator('lotse-building-plan')).toHaveCount(0)
  }
  const { losses, calls } = await atRest(page)
  expect(losses).toBe(20)
  expect(calls).toBeGreaterThan(3)
})

test('a room that is tapped on the plan leads to its way, and the keyboard reaches the same', async ({
  page,
  stage,
}) => {
  await open(page, stage)
  await button(page, /^Wegweiser/).tap()
  await atRest(page)
  const rooms = page.getByRole('listbox', { name: /Räume im Bild/ })
  await rooms.focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  const chosen = rooms.getByRole('option', { selected: true })
  await expect(chosen).toHaveText('012 Kasse')
  await expect(view(page).locator('.chip')).toHaveText('012 Kasse')
  const chip = await view(page).locator('.chip').boundingBox()
  await page.keyboard.press('Enter')
  await expect(title(page, 'Kasse')).toBeVisible()

  await button(page, 'Start').tap()
  await button(page, /^Wegweiser/).tap()
  await atRest(page)
  await page.touchscreen.tap(chip!.x + chip!.width / 2, chip!.y + chip!.height * 1.3)
  await expect(title(page, 'Kasse')).toBeVisible()
})

test('without motion the picture is there in one frame', async ({ page, stage }) => {
  await open(page, stage)
  await toWohngeld(page)
  expect((await atRest(page)).frames).toBe(1)
})

test('where frames take too long the drawn plan takes over for good', async ({ page, stage }) => {
  // Every wait for a finished frame takes 0.6 s.
  const content = `const now = performance.now.bind(performance)
    let lateMs = 0
    performance.now = () => now() + lateMs
    WebGL2RenderingContext.prototype.readPixels = () => { lateMs += 600 }`
  await page.addInitScript({ content })
  await open(page, stage, 'usual')
  await toWohngeld(page)
  for (let times = 0; times < 8; times += 1) {
    if (await view(page).locator('lotse-building-plan').isVisible()) break
    await button(page, /^Kontrast/).tap()
  }
  await expect(view(page).locator('lotse-building-plan svg')).toBeVisible()
  await expect(canvas(page)).toHaveCount(0)
  await button(page, 'Start').tap()
  await button(page, /^Wegweiser/).tap()
  await expect(view(page).locator('lotse-building-plan svg')).toBeVisible()
})

test('the model brings no barrier that axe knows', async ({ page, stage }) => {
  await open(page, stage)
  const barriers = async (): Promise<string[]> => {
    await atRest(page)
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    return violations.map(({ id, nodes }) => `${id} ${nodes.map((node) => node.html).join(' ')}`)
  }
  await toWohngeld(page)
  expect(await barriers()).toEqual([])
  await button(page, 'Start').tap()
  await button(page, /^Wegweiser/).tap()
  expect(await barriers()).toEqual([])
})

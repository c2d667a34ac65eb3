import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { type CityHall, startCityHall } from '#build/harness/city-hall'

/*
 * The whole product: real server, real broker, real player core, real browser. The steps build on each other, as a
 * day in a city hall does, so they run in order and share one house.
 */
test.describe.configure({ mode: 'serial' })

let hall: CityHall
let monitor: Page
let stele: Page
let console_: Page

test.beforeAll(async ({ browser }) => {
  hall = await startCityHall()
  // Each in a window of its own, as on the wall: a tab behind another one draws nothing, and so shows no call.
  monitor = await (await browser.newContext({ viewport: { width: 1920, height: 1080 } })).newPage()
  await monitor.goto(hall.monitorUrl())
  stele = await (await browser.newContext({ viewport: { width: 1080, height: 1920 } })).newPage()
  await stele.goto(hall.steleUrl())
  console_ = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
})

test.afterAll(async () => {
  await hall[Symbol.asyncDispose]()
})

test('both screens show the demo city hall after pairing', async () => {
  await expect(monitor.getByText('Foyer Ostflügel').first()).toBeVisible({ timeout: 30_000 })
  await expect(stele.getByText('Wohin möchten Sie?').first()).toBeVisible({ timeout: 30_000 })
})

test('today’s council sessions are on the monitor, with the checked status of the stream', async () => {
  await expect(monitor.getByText('Rat der Stadt').first()).toBeVisible({ timeout: 30_000 })
  await expect(monitor.getByText('LIVE').first()).toBeVisible({ timeout: 30_000 })
  hall.mockCity.setStream('frozen')
  await expect(monitor.getByText('LIVE')).toHaveCount(0, { timeout: 60_000 })
  hall.mockCity.setStream('live')
  await expect(monitor.getByText('LIVE').first()).toBeVisible({ timeout: 60_000 })
})

test('staff sign in with the first-run password', async () => {
  await console_.goto(`${hall.serverUrl}/`)
  await console_.getByLabel('Benutzername').fill(hall.staff.name)
  await console_.getByLabel('Passwort', { exact: true }).fill(hall.staff.password)
  await console_.getByRole('button', { name: 'Anmelden' }).click()
  await expect(console_.getByRole('link', { name: 'Inhalte' })).toBeVisible()
})

test('a picture uploaded in the console is on the monitor within two seconds', async () => {
  await console_.getByRole('link', { name: 'Inhalte' }).click()
  const picture = await sharp({ create: { width: 1280, height: 600, channels: 3, background: '#b00b69' } })
    .png()
    .toBuffer()
  await console_
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'sommerfest.png', mimeType: 'image/png', buffer: picture })
  await console_.getByLabel('Was ist zu sehen?').fill('Eine Fläche in Magenta')
  const sent = Date.now()
  await console_.getByRole('button', { name: 'Auf die Bildschirme bringen' }).click()
  await expect(monitor.getByRole('img', { name: 'Eine Fläche in Magenta' })).toBeVisible({ timeout: 20_000 })
  test.info().annotations.push({ type: 'publish to glass', description: `${Date.now() - sent} ms` })
  await expect.poll(() => colourAt(monitor, 560, 390), { timeout: 5_000 }).toBe('#b00b69')
})

test('the news on the monitor follow the news file', async () => {
  const file = join(hall.dataDir, 'mock-city', 'news.xml')
  const headline = 'Brunnen plätschert wieder'
  writeFileSync(file, readFileSync(file, 'utf8').replace(/<item>\s*<title>[^<]*</, `<item><title>${headline}<`))
  await expect(monitor.getByText(headline).first()).toBeVisible({ timeout: 150_000 })
})

test('Nächste Nummer puts the number and the counter on the monitor', async () => {
  await console_.getByRole('link', { name: 'Aufrufen' }).click()
  await console_.getByRole('button', { name: 'Platz 5' }).click()
  await console_.getByRole('button', { name: /Nächste Nummer aufrufen/ }).click()
  await expect(monitor.getByText(/A\s001/).first()).toBeVisible()
  await expect(monitor.getByText(/Platz\s5/).first()).toBeVisible()
  await expect(console_.getByText('auf 1 von 1 gezeigt', { exact: true })).toBeVisible({ timeout: 15_000 })
})

test('a route to a searched service appears on the stele', async () => {
  await stele.getByText('Wohin möchten Sie?').first().click()
  for (const letter of 'WOHNGELD') await stele.getByRole('button', { name: letter, exact: true }).click()
  await stele
    .getByRole('button', { name: /Wohngeld/ })
    .or(stele.getByRole('link', { name: /Wohngeld/ }))
    .first()
    .click()
  await expect(stele.getByText(/Zimmer\s214/).first()).toBeVisible()
  await expect(stele.getByText(/Sie sind hier/).first()).toBeVisible()
  await expect(stele.getByText(/Aufzug/).first()).toBeVisible()
})

test('with the server killed the screens keep playing and say how old they are', async () => {
  await hall.server.kill()
  await expect(monitor.locator('lotse-header-zone').getByText(/Stand \d\d:\d\d/)).toBeVisible({ timeout: 40_000 })
  const before = await monitor.screenshot()
  await expect.poll(async () => (await monitor.screenshot()).equals(before), { timeout: 30_000 }).toBe(false)
  await expect(monitor.getByText(/A\s001/).first()).toBeVisible()
})

test('a player that is killed and started with no server still plays', async () => {
  await hall.core.kill()
  await hall.startCore()
  await monitor.goto(hall.monitorUrl())
  await expect(monitor.getByText('Foyer Ostflügel').first()).toBeVisible()
  await expect(monitor.getByText(/A\s001/).first()).toBeVisible()
  await expect(monitor.locator('lotse-call-view')).toHaveCount(0)
})

test('when the server is back everything catches up, and the old call is not announced again', async () => {
  await hall.startServer()
  await console_.getByRole('button', { name: /Nächste Nummer aufrufen/ }).click({ timeout: 60_000 })
  await expect(monitor.getByText(/A\s002/).first()).toBeVisible({ timeout: 60_000 })
  const announced = monitor.locator('lotse-call-view')
  if ((await announced.count()) > 0) await expect(announced).toContainText(/A\s002/)
  expect(existsSync(join(hall.dataDir, 'player'))).toBe(true)
})

/** Colour of one point of the glass, as CSS hex. */
async function colourAt(page: Page, x: number, y: number): Promise<string> {
  const shot = await page.screenshot({ clip: { x, y, width: 1, height: 1 } })
  const { data } = await sharp(shot).raw().toBuffer({ resolveWithObject: true })
  return `#${[...data.subarray(0, 3)].map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

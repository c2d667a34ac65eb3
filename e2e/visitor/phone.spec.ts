import { expect, test as base, type Page } from '@playwright/test'
import { expectAccessible } from '../console/console-test.ts'
import { openVisitorHouse, type VisitorHouse } from './visitor-house.ts'

const test = base.extend<object, { hall: VisitorHouse }>({
  hall: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from this pattern
    async ({}, use) => {
      await using hall = await openVisitorHouse()
      await use(hall)
    },
    { scope: 'worker', timeout: 90_000 },
  ],
})
test.use({ viewport: { width: 390, height: 844 } })

const heading = (page: Page, name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
/** Pictures for a person to look at; only made when asked for. */
const shot = async (page: Page, name: string) => {
  const dir = process.env['LOTSE_SHOTS']
  if (dir === undefined) return
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: `${dir}/${name}-${colorScheme}.png`, fullPage: true })
  }
}

async function ageSeconds(page: Page): Promise<number> {
  const text = await page.locator('.age').innerText()
  return text.includes('jetzt') ? 0 : Number(/vor (\d+) Sekunde/.exec(text)?.[1])
}

test('follows a hall from the queue to the counter, through a dead server', async ({ hall, page }) => {
  const ticket = await hall.draw()
  for (let n = 0; n < 3; n += 1) await hall.draw()
  const answer = await page.goto(hall.addressOf(ticket))
  expect(answer?.headers()['set-cookie']).toBeUndefined()
  await expect(page.getByText(ticket.number).first()).toBeVisible()
  await expect(page.getByText(/jetzt|vor \d+ Sekunde/)).toBeVisible()
  await hall.command(1, 'call-next')
  await expect(page.getByRole('list', { name: 'Reihenfolge' })).toContainText('ist dran')
  await shot(page, 'waiting')
  await expectAccessible(page)

  await hall.serveUntil(ticket, 2)
  await heading(page, 'Sie sind gleich dran')
  await expect(page.getByText('2 Personen', { exact: true })).toBeVisible()
  await expect(page).toHaveTitle(`${ticket.number} · Sie sind gleich dran`)
  await expect(page.getByRole('status')).toContainText('Sie sind gleich dran')
  await shot(page, 'soon')
  await expectAccessible(page)

  // Through the worker, with the server there.
  await page.reload()
  await heading(page, 'Sie sind gleich dran')
  await hall.house.kill()
  const before = await ageSeconds(page)
  await page.reload()
  // Opened by the worker, with what the tab remembers; nothing of it looks new.
  await heading(page, 'Sie sind gleich dran')
  expect(await ageSeconds(page)).toBeGreaterThanOrEqual(before)
  await hall.house.start()
  const kept = hall.draw()
  await hall.serveUntil(ticket, 0)
  await expect(page.getByText('niemand', { exact: true })).toBeVisible({ timeout: 30_000 })
  await kept

  await hall.command(0, 'finish')
  const called = await hall.command(0, 'call-next')
  await heading(page, 'Sie sind dran')
  await expect(page.getByText('Platz 1', { exact: true })).toBeVisible()
  await expect(page.getByRole('img', { name: /Plan mit dem Weg/ })).toBeVisible()
  await shot(page, 'called')
  await expectAccessible(page)
  await hall.command(0, 'undo', called)
  await heading(page, 'Sie sind gleich dran')
  await hall.command(0, 'call-next')
  await hall.command(0, 'recall')
  await expect(page.getByText('Wir rufen Sie zum 2. Mal.', { exact: true })).toBeVisible()
  await hall.command(0, 'finish')
  await heading(page, 'Fertig, vielen Dank')
  await shot(page, 'done')
})

test('gives the number back after a question, and stores nothing but this tab’s state', async ({
  context,
  hall,
  page,
}) => {
  const ticket = await hall.draw()
  await page.goto(hall.addressOf(ticket))
  await page.getByRole('button', { name: 'Nummer abgeben' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Behalten' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.getByRole('button', { name: 'Nummer abgeben' }).click()
  await page.getByRole('button', { name: 'Ja, abgeben' }).click()
  await heading(page, 'Diese Nummer ist abgegeben')
  expect(await context.cookies()).toEqual([])
  const stored = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    databases: (await indexedDB.databases()).length,
    cached: (
      await Promise.all(
        (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
      )
    ).flat(),
  }))
  expect([stored.local, stored.databases]).toEqual([[], 0])
  for (const url of stored.cached) expect(url).not.toContain(ticket.phonePath)
})

test('speaks the visitor’s language, from right to left where that is read so', async ({ browser, hall }) => {
  const ticket = await hall.draw()
  for (const [locale, text, dir] of [
    ['en-GB', 'Your number', 'ltr'],
    ['ar', 'رقمك', 'rtl'],
  ] as const) {
    const context = await browser.newContext({ locale, viewport: { width: 390, height: 844 } })
    const page = await context.newPage()
    await page.goto(hall.addressOf(ticket))
    await heading(page, text)
    await expect(page.locator('html')).toHaveAttribute('dir', dir)
    await expectAccessible(page)
    await shot(page, `waiting-${locale}`)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(390)
    await page.getByRole('combobox').selectOption('tr')
    await heading(page, 'Numaranız')
    await context.close()
  }
})

test('a number that was never drawn is over, and says so kindly', async ({ hall, page }) => {
  const answer = await page.goto(`${hall.house.url}/n/AAAAAAAAAAAAAAAAAAAAAA`)
  expect(answer?.status()).toBe(404)
  await heading(page, 'Diese Nummer gilt nicht mehr')
  await expectAccessible(page)
  await shot(page, 'gone')
})

test('says how old it is, and claims nothing any more when that is too old', async ({ hall, page }) => {
  const ticket = await hall.draw()
  await page.clock.install()
  await page.goto(hall.addressOf(ticket))
  await hall.serveUntil(ticket, 1)
  await heading(page, 'Sie sind gleich dran')
  await expect(page.locator('.hero')).toHaveClass(/now/)
  await hall.house.kill()
  await page.clock.fastForward(45_000)
  await expect(page.getByText('Gerade keine Verbindung. Wir versuchen es weiter.', { exact: true })).toBeVisible()
  await expect(page.locator('.hero')).toHaveClass(/now/)
  await expectAccessible(page)
  await shot(page, 'stale')
  await page.clock.fastForward(150_000)
  await expect(page.getByText(/vor 3 Minuten/)).toBeVisible()
  await expect(
    page.getByText('Keine Verbindung: Was hier steht, kann überholt sein.', { exact: false }).last(),
  ).toBeVisible()
  await expect(page.locator('.hero')).not.toHaveClass(/now/)
  await expectAccessible(page)
  await shot(page, 'old')
  await hall.house.start()
  await page.clock.fastForward(16_000)
  await expect(page.locator('.hero')).toHaveClass(/now/)
  await expect(page.getByText(/jetzt|vor \d+ Sekunde/)).toBeVisible()
  await expect(page.getByRole('status')).toContainText('Wieder verbunden.')
})

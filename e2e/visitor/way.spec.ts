import { expect, test as base, type Page } from '@playwright/test'
import { SCREENS } from '#build/demo/screens'
import type { Language } from '#schema/language'
import type { RouteLink } from '#schema/route-link'
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

const stele = SCREENS.find(({ kind }) => kind === 'stele')
if (!stele) throw new Error('the demo has no stele')
const { levelId, point, readerHeadingDeg } = stele.place

/** As the stele in the foyer writes it, to a room two floors up. */
const link = (own: Partial<RouteLink> = {}): RouteLink => ({
  start: { levelId, point, readerHeadingDeg },
  stops: [['r214']],
  profile: 'quick',
  language: 'de',
  ...own,
})

/** Pictures for a person to look at; only made when asked for. */
const shot = async (page: Page, name: string, fullPage = true) => {
  const dir = process.env['LOTSE_SHOTS']
  if (dir === undefined) return
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: `${dir}/${name}-${colorScheme}.png`, fullPage })
  }
}
/** As when somebody looks at the phone again. */
const lookAgain = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('online')))
const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
const count = async (page: Page) => Number(/von (\d+)/.exec(await page.locator('.count').innerText())?.[1])

test('leads over two levels, step by step, and follows what is closed meanwhile', async ({ context, hall, page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const answer = await page.goto(hall.addressOfWay(link()))
  expect([answer?.status(), answer?.headers()['set-cookie']]).toEqual([200, undefined])
  await heading(page, 'Wohngeld')
  await expect(page.getByText('Zimmer 214, 2. Obergeschoss', { exact: true })).toBeVisible()
  await expect(page.getByText(/^\d Minuten$/)).toBeVisible()
  await expect(page.getByRole('status')).toContainText(/Wohngeld\. \d Minuten\. \d+ Meter/)
  await expect(page.getByRole('img', { name: 'Plan mit dem Weg: Erdgeschoss' })).toBeVisible()
  await expect(page.getByText(/jetzt|vor \d+ Sekunde/)).toBeVisible()
  await shot(page, 'way')
  await shot(page, 'way-fold', false)
  await expectAccessible(page)

  // With the keyboard alone to the last step.
  const steps = await count(page)
  await page.getByRole('button', { name: 'Weiter', exact: true }).focus()
  for (let step = 1; step < steps; step += 1) {
    await page.keyboard.press('Enter')
    await expect(page.locator('.count')).toContainText(`Schritt ${step + 1} von ${steps}`)
    if (step === 2) await shot(page, 'step', false)
  }
  await expect(page.getByRole('img', { name: 'Plan mit dem Weg: 2. Obergeschoss' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Weiter', exact: true })).toBeDisabled()
  await expect(page.locator('[aria-current=step]')).toHaveCount(1)
  await shot(page, 'goal', false)
  await page.getByRole('listitem').first().getByRole('button').click()
  await expect(page.locator('.count')).toContainText('Schritt 1')

  await page.getByRole('radio', { name: 'Ohne Stufen' }).check()
  await expect(
    page
      .getByRole('heading', { level: 2, name: /Aufzug 1/ })
      .or(page.getByText(/Aufzug 1/))
      .first(),
  ).toBeVisible()
  await expect(page.getByText(/Treppe Ost.*(hoch|hinauf)/)).toHaveCount(0)
  const before = await page.locator('.steps').innerText()
  const open = await hall.close('aufzug-1', 'out-of-order')
  await lookAgain(page)
  await expect(page.locator('.notice')).toHaveText(
    'Der Weg hat sich geändert. Er beginnt weiterhin an der Stele. Aufzug 1 ist außer Betrieb.',
  )
  await expect(page.getByRole('status')).toContainText('Der Weg hat sich geändert.')
  expect(await page.locator('.steps').innerText()).not.toBe(before)
  await shot(page, 'changed')
  await expect(page.getByText(/Aufzug 2 bis/).first()).toBeVisible()
  const openTwo = await hall.close('aufzug-2', 'out-of-order')
  const openThree = await hall.close('aufzug-3', 'out-of-order')
  await lookAgain(page)
  await expect(page.locator('.unfit, .blank')).toBeVisible()
  await shot(page, 'unfit')
  for (const again of [openTwo, openThree, open]) await again()
  await lookAgain(page)
  await expect.poll(() => page.locator('.steps').innerText()).toBe(before)

  // Nobody but the phone knows where its owner goes.
  expect(asked.filter((url) => url.includes('r214'))).toEqual(asked.filter((url) => url.includes('#')))
  expect(await context.cookies()).toEqual([])
})

test('opens again in a dead spot, with the profile that was chosen, and says how old it is', async ({ hall, page }) => {
  await page.goto(hall.addressOfWay(link()))
  await heading(page, 'Wohngeld')
  await page.getByRole('radio', { name: 'Ohne Stufen' }).check()
  await page.evaluate(() => navigator.serviceWorker.ready)
  await expect
    .poll(() =>
      page.evaluate(async () => (await (await caches.open('lotse-way')).keys()).map(({ url }) => url).join(' ')),
    )
    .toContain('way-worker')
  const kept = await page.evaluate(async () =>
    (
      await Promise.all(
        (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
      )
    ).flat(),
  )
  for (const url of kept) expect(url).not.toContain('r214')
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])

  await hall.house.kill()
  // The cache of the browser is no promise: what opens the page now was kept on purpose.
  await (await page.context().newCDPSession(page)).send('Network.clearBrowserCache')
  await page.reload()
  await heading(page, 'Wohngeld')
  await expect(page.getByRole('radio', { name: 'Ohne Stufen' })).toBeChecked()
  await expect(page.getByText(/^Stand \d\d:\d\d, (jetzt|vor \d+ Sekunde)/)).toBeVisible()
  await page.getByRole('button', { name: 'Weiter', exact: true }).click()
  await expect(page.locator('.count')).toContainText('Schritt 2')
  await page.clock.install()
  await page.reload()
  await heading(page, 'Wohngeld')
  await page.clock.fastForward(90_000)
  await expect(page.getByText('Gerade keine Verbindung. Wir versuchen es weiter.', { exact: true })).toBeVisible()
  await page.clock.fastForward(660_000)
  await expect(page.getByText(/Ob inzwischen etwas gesperrt ist, wissen wir nicht/).last()).toBeVisible()
  await shot(page, 'old')
  await hall.house.start()
  await page.clock.fastForward(10_000)
  await expect(page.getByText(/jetzt|vor \d+ Sekunde/)).toBeVisible()
  await expect(page.locator('.notice')).toHaveCount(0)
})

test('speaks eight languages, from right to left where that is read so', async ({ hall, page }) => {
  for (const [language, title] of [
    ['en', 'Your way'],
    ['ar', 'طريقك'],
  ] as const satisfies readonly (readonly [Language, string])[]) {
    await page.goto('about:blank')
    await page.goto(hall.addressOfWay(link({ language, profile: 'step-free' })))
    await expect(page.locator('header b')).toHaveText(title)
    await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr')
    await expect(page.locator('.count')).toBeVisible()
    await shot(page, `way-${language}`)
    await expectAccessible(page, ['light'])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  }
  // Chosen by hand, it stays for the tab.
  await page.getByRole('combobox').selectOption('tr')
  await expect(page.locator('header b')).toHaveText('Yolunuz')
  await page.reload()
  await expect(page.locator('header b')).toHaveText('Yolunuz')
})

test('fits a narrow phone and large letters', async ({ hall, page }) => {
  await page.setViewportSize({ width: 320, height: 568 })
  await page.goto(hall.addressOfWay(link({ stops: [['r214'], ['r004'], ['r001']], profile: 'stroller' })))
  await heading(page, 'Ihr Weg')
  await expect(page.getByRole('radio', { name: 'Mit Kinderwagen' })).toBeChecked()
  await expect(page.getByRole('list').first().getByRole('listitem')).toHaveCount(3)
  await shot(page, 'narrow')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  const bar = page.locator('.move')
  await expect(bar).toHaveCSS('position', 'sticky')
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
  // As much room as there is on a small phone that lies on its side, too.
  for (const height of [568, 320]) {
    await page.setViewportSize({ width: 320, height })
    const covers = ((await bar.boundingBox())?.height ?? 0) / height > 0.25
    await expect(bar).toHaveCSS('position', covers ? 'static' : 'sticky')
    expect([height, covers]).toEqual([height, height === 320])
  }
  await page.setViewportSize({ width: 320, height: 568 })
  await shot(page, 'narrow-200')
  await shot(page, 'narrow-200-fold', false)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test('says kindly what is wrong with a link, and what to do', async ({ hall, page }) => {
  const whole = hall.addressOfWay(link())
  const [bare = ''] = whole.split('#')
  for (const [name, address, title] of [
    ['empty', bare, 'Hier fehlt das Ziel'],
    ['cut', whole.slice(0, -4), 'Diese Adresse ist nicht vollständig'],
    ['newer', `${bare}#7zz.x`, 'Diese Seite ist veraltet'],
    ['elsewhere', hall.addressOfWay(link({ stops: [['r9999']] })), 'Diesen Weg gibt es hier nicht'],
  ] as const) {
    await page.goto('about:blank')
    const answer = await page.goto(address)
    expect(answer?.status()).toBe(200)
    await heading(page, title)
    await shot(page, `link-${name}`)
  }
  await expectAccessible(page, ['light'])
  // The right code in the same tab.
  await page.goto(whole)
  await heading(page, 'Wohngeld')
})

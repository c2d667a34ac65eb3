import { type BrowserContext, expect, type Locator, type Page, test } from '@playwright/test'
import { type CityHall, startCityHall } from '#build/harness/city-hall'
import { decodeRouteLink } from '#player/wayfinding/route-link'
import { tabTo } from './tab-to.ts'

/*
 * One visitor, one house: real server, real broker, real player core, four real pages. The steps build on each other as
 * a visit does, so they run in order. What takes its time on the way from desk to glass is waited for generously and
 * written down, never asserted.
 */
test.describe.configure({ mode: 'serial' })

const ARRIVES = { timeout: 60_000 }

let hall: CityHall
let contexts: readonly BrowserContext[]
let stele: Page
let monitor: Page
let staff: Page
let phone: Page
/** As the visitor was led without steps, before anything was closed. */
let openWay: readonly string[]

test.beforeAll(async ({ browser }) => {
  hall = await startCityHall()
  contexts = await Promise.all([
    browser.newContext({ viewport: { width: 1080, height: 1920 } }),
    browser.newContext({ viewport: { width: 1920, height: 1080 } }),
    browser.newContext({ viewport: { width: 1440, height: 900 } }),
    browser.newContext({ viewport: { width: 390, height: 844 } }),
  ])
  const [steles, monitors, desk, phones] = contexts
  if (!steles || !monitors || !desk || !phones) throw new Error('a page is missing')
  stele = await steles.newPage()
  monitor = await monitors.newPage()
  staff = await desk.newPage()
  phone = await phones.newPage()
  const headers = { 'x-lotse-console': '1' }
  await desk.request.post(`${hall.serverUrl}/api/v1/session`, { headers, data: hall.staff })
  // The monitor has nothing else to say, so that its slide is there whenever it is looked at.
  const only = { headers, data: { slideIds: ['wegweiser'] } }
  const order = await desk.request.put(`${hall.serverUrl}/api/v1/playlists/foyer/slides`, only)
  expect(order.ok(), await order.text()).toBe(true)
  await Promise.all([stele.goto(hall.steleUrl()), monitor.goto(hall.monitorUrl())])
  await expect(button(stele, /^Wegweiser/)).toBeVisible(ARRIVES)
})

test.afterAll(async () => {
  for (const context of contexts) await context.close()
  await hall[Symbol.asyncDispose]()
})

test('what somebody types leads them over two levels', async () => {
  await search('wohngeld')
  await button(stele, /^Wohngeld/).click()
  await expect(stele.getByRole('heading', { level: 1, name: 'Wohngeld' })).toBeVisible()
  await expect(words()).toBeVisible()
  const steps = await wholeWay()
  expect(steps.at(-1)).toMatch(/214/)
  expect(steps.join('\n')).toMatch(/(Treppe|Aufzug) .*2\. Obergeschoss/)
  await expect(stele.locator('lotse-building-view').getByRole('img')).toBeVisible()
  await shot(stele, 'stele-way')
})

test('without steps it leads to a lift, and to no stairs', async () => {
  await stele.getByRole('switch', { name: /Ohne Stufen/ }).click()
  await expect(stele.getByRole('switch')).toHaveAttribute('aria-checked', 'true')
  await expect(words()).toContainText('Aufzug 1')
  openWay = await wholeWay()
  expect(openWay.join('\n')).not.toMatch(/Treppe \w+ (hoch|hinauf|bis)/)
  await shot(stele, 'stele-step-free')
})

test('on the phone it is the same way, word for word', async () => {
  await phone.goto(await addressOfCode())
  await expect(phone.getByRole('heading', { level: 1, name: 'Wohngeld' })).toBeVisible(ARRIVES)
  await expect(phone.getByRole('radio', { name: 'Ohne Stufen' })).toBeChecked()
  expect(await wordsOnPhone()).toEqual(openWay)
  await shot(phone, 'phone-way')
})

test('staff see what closing a lift does, and close it until later', async () => {
  await staff.goto(`${hall.serverUrl}/#/gebaeude`)
  await staff.getByLabel('Was möchten Sie sperren oder versetzen?').fill('Aufzug 1')
  await staff.getByRole('link', { name: /^Aufzug 1/ }).click()
  await staff.getByLabel('in 2 Stunden').check()
  await staff.getByLabel('Grund für Besucherinnen und Besucher').fill('Ein Seil wird gewechselt')
  await staff.getByLabel('Weg zu').selectOption('r214')
  await staff.getByRole('combobox', { name: 'Für' }).selectOption('step-free')
  const [now, then] = [promised('Jetzt'), promised('Dann')]
  expect(await now.locator('ol > li').allTextContents()).toEqual(openWay)
  const foretold = await then.locator('ol > li').allTextContents()
  expect(foretold).not.toEqual(openWay)
  await shot(staff, 'staff-preview')
  await staff.getByRole('button', { name: 'Sperren', exact: true }).click()
  const closedAtMs = Date.now()

  // Nobody touches the stele: the way that is open there changes by itself, into the one that was foretold.
  const facts = stele.locator('lotse-stele-route').getByRole('status')
  await expect(facts).toContainText('Der Weg hat sich geändert.', ARRIVES)
  arrived('closed lift on the stele', closedAtMs)
  await expect(facts).toContainText('Aufzug 1 ist außer Betrieb')
  await shot(stele, 'stele-closed')
  expect(await wholeWay()).toEqual(foretold)
  await expect(said('Aufzug 1 ist außer Betrieb.')).toBeVisible()
})

test('the monitor points the way, and says that the lift does not run and until when', async () => {
  const board = monitor.locator('lotse-slide-way')
  await expect(board.getByRole('heading', { name: 'Aufzug 1 fährt nicht' })).toBeVisible(ARRIVES)
  await expect(board.getByRole('status')).toContainText(/Ein Seil wird gewechselt · seit .+, etwa bis .+\sUhr/)
  await shot(monitor, 'monitor-way')
  await expect(
    board
      .locator('.dirs li')
      .filter({ has: monitor.locator('svg') })
      .first(),
  ).toBeVisible()
})

test('the closure reaches the phone that has left, with the same words again', async () => {
  await lookAtPhone()
  await expect(phone.locator('.notice')).toContainText('Aufzug 1 ist außer Betrieb', ARRIVES)
  await expect.poll(wordsOnPhone).toEqual(await wholeWay())
  await shot(phone, 'phone-closed')
})

test('taken back, everybody is led as before', async () => {
  await staff.goto(`${hall.serverUrl}/#/gebaeude`)
  await staff.getByRole('button', { name: /^Rückgängig: Aufzug 1/ }).click()
  const undoneAtMs = Date.now()
  await expect(words()).toContainText('Aufzug 1', ARRIVES)
  arrived('open lift on the stele', undoneAtMs)
  expect(await wholeWay()).toEqual(openWay)
  await lookAtPhone()
  await expect.poll(wordsOnPhone, ARRIVES).toEqual(openWay)
  await expect(monitor.locator('lotse-slide-way').getByRole('heading', { name: /fährt nicht/ })).toHaveCount(0, ARRIVES)
})

test('a stele that is turned round tells another first step at once', async () => {
  await staff.goto(`${hall.serverUrl}/#/gebaeude/s-foyer-stele`)
  await staff.getByLabel('Blickrichtung (Grad)').fill('180')
  await staff.getByRole('button', { name: 'Versetzen' }).click()
  const hungAtMs = Date.now()
  await expect(words().getByRole('listitem').first()).not.toContainText(openWay[0]?.split('. ')[0] ?? '', ARRIVES)
  arrived('stele hung elsewhere', hungAtMs)
  const turned = await wholeWay()
  expect(turned.at(-1)).toContain('214')
  expect(decodeRouteLink((await addressOfCode()).split('#')[1] ?? '')).toMatchObject({
    value: { start: { readerHeadingDeg: 180 }, profile: 'step-free' },
  })
})

test('an office that moves is found in its new room by the next visitor', async () => {
  await button(stele, /^Start/).click()
  await staff.goto(`${hall.serverUrl}/#/verzeichnis`)
  await staff.getByLabel('Suchen').fill('wohngeld')
  await staff
    .getByRole('link', { name: /^Wohngeld/ })
    .first()
    .click()
  await staff.getByRole('combobox', { name: 'Räume' }).fill('301')
  await staff.keyboard.press('Enter')
  await staff.getByRole('button', { name: /^Raum 214.* entfernen$/ }).click()
  await expect(staff.getByText('So führen die Stelen dann dorthin')).toBeVisible()
  await staff.getByRole('button', { name: 'Speichern' }).click()
  const movedAtMs = Date.now()
  await expect(said('ist gespeichert und auf dem Weg zu allen Stelen')).toBeVisible(ARRIVES)
  await expect(async () => {
    await search('wohngeld')
    await button(stele, /^Wohngeld/).click()
    await expect(stele.locator('lotse-stele-route')).toContainText('301', { timeout: 1_000 })
  }).toPass({ ...ARRIVES, intervals: [500] })
  arrived('moved office on the stele', movedAtMs)
  expect((await wholeWay()).at(-1)).toContain('301')
})

test('the whole visit by keyboard alone, with the focus always in sight', async () => {
  await tabTo(stele, /^Start/)
  await stele.keyboard.press('Enter')
  await tabTo(stele, /Wohin möchten Sie/)
  await stele.keyboard.press('Enter')
  await expect(stele.getByRole('textbox', { name: 'Suche' })).toBeFocused()
  await stele.keyboard.type('wohngeld')
  await tabTo(stele, /^Wohngeld/)
  await stele.keyboard.press('Enter')
  await expect(stele.getByRole('heading', { level: 1, name: 'Wohngeld' })).toBeFocused()
  await tabTo(stele, /Ohne Stufen/)
  await stele.keyboard.press('Space')
  await expect(stele.getByRole('switch')).toHaveAttribute('aria-checked', 'true')
  await expect(words()).toContainText('Aufzug')
  await tabTo(stele, /^Start/)
  await stele.keyboard.press('Enter')
  await expect(stele.getByRole('heading', { level: 1 })).toBeFocused()
})

test('without the server the stele still leads, and its code still carries the way', async () => {
  await hall.server.kill()
  await search('perso')
  await button(stele, /^Personalausweis/)
    .first()
    .click()
  await expect(words()).toBeVisible()
  const address = await addressOfCode()
  expect(address.startsWith(`${hall.serverUrl}/w#`)).toBe(true)
  expect(decodeRouteLink(address.split('#')[1] ?? '')).toMatchObject({ ok: true, value: { profile: 'quick' } })
  const code = stele.locator('lotse-qr').getByRole('img', { name: 'QR-Code: dieser Weg auf dem Handy' })
  await expect(code).toBeVisible()
  await shot(stele, 'stele-offline')
})

function button(page: Page, name: string | RegExp): Locator {
  return page.getByRole('button', { name })
}

function words(): Locator {
  return stele.getByRole('list', { name: 'Weg in Worten' })
}

/** What staff are told became of what they did. */
function said(text: string): Locator {
  return staff.getByRole('status').filter({ hasText: text })
}

/** The way of the preview that is headed so. */
function promised(title: 'Jetzt' | 'Dann'): Locator {
  return staff.locator('.way-card').filter({ has: staff.getByText(title, { exact: true }) })
}

/** From wherever the visitor is, with the letters on the glass. */
async function search(text: string): Promise<void> {
  const again = button(stele, 'Andere Suche')
  await ((await again.isVisible()) ? again : button(stele, /Wohin möchten Sie/)).click()
  for (const letter of text.toUpperCase())
    await stele.locator('lotse-stele-keyboard').getByRole('button', { name: letter, exact: true }).click()
}

/** All steps of the way that is open, on however many pages of the list; each as one line. */
async function wholeWay(): Promise<readonly string[]> {
  const turn = stele.locator('lotse-stele-route .turn button')
  const shown = () => linesOf(words().getByRole('listitem').locator('div'))
  if ((await turn.count()) === 0) return shown()
  const [back, next] = [turn.first(), turn.last()]
  const read = [...(await shown())]
  while ((await next.getAttribute('aria-disabled')) === 'false') {
    await next.click()
    // The last page is as long as the others and begins with what the one before it has already shown.
    const from = Number(await words().getAttribute('start')) - 1
    read.splice(from, read.length, ...(await shown()))
  }
  while ((await back.getAttribute('aria-disabled')) === 'false') await back.click()
  return read
}

/** Taken out of the pocket, it asks at once and not only at its next turn. */
async function lookAtPhone(): Promise<void> {
  await phone.evaluate(() => window.dispatchEvent(new Event('online')))
}

function wordsOnPhone(): Promise<readonly string[]> {
  return linesOf(phone.locator('.steps li button span'))
}

/** Of each step its title, and after a full stop what there is to know of it. */
function linesOf(steps: Locator): Promise<readonly string[]> {
  return steps.evaluateAll((found) =>
    found.map((step) => {
      const title = step.querySelector('b')?.textContent ?? ''
      const detail = (step.textContent ?? '').slice(title.length).trim()
      return detail === '' ? title : `${title}. ${detail}`
    }),
  )
}

async function addressOfCode(): Promise<string> {
  return (await stele.locator('lotse-stele-route lotse-qr').getAttribute('text')) ?? ''
}

/** Measured, not asserted: how long something took from the desk to the glass. */
function arrived(what: string, sinceMs: number): void {
  test.info().annotations.push({ type: what, description: `${Date.now() - sinceMs} ms` })
}

/** Pictures for a person to look at; only made when asked for. */
async function shot(page: Page, name: string): Promise<void> {
  const dir = process.env['LOTSE_SHOTS']
  if (dir !== undefined) await page.screenshot({ path: `${dir}/${name}.png` })
}

import { expect, type Page } from '@playwright/test'
import { tabTo } from '../tab-to.ts'
import { button, drawTicket, open, screen, site, steleGlass, test, title, toTickets } from './stele-visit.ts'

/* Waiting numbers as a visitor meets them: two taps to a number, and the same number whatever happens. */
test.use(steleGlass)

const number = (page: Page, text: string) => page.getByRole('heading', { level: 1, name: `Ihre Nummer ${text}` })

test('two taps from the start to a number, where to wait, and a code for the phone', async ({ page, stage }) => {
  await open(page, stage)
  await expect(button(page, /^Wartenummer/)).toContainText('9 warten')
  await button(page, /^Wartenummer/).tap()
  await button(page, /^Ausweise und Meldewesen/).tap()
  await expect(number(page, 'A 048')).toBeFocused()
  await expect(page.getByText('Ihr Wartebereich: Bürgerbüro')).toBeVisible()
  await expect(page.getByText('Vor Ihnen sind 3 Nummern.')).toBeVisible()
  await expect(page.getByRole('img', { name: /QR-Code zur eigenen Nummer/ })).toBeVisible()
  await expect(button(page, /drucken/i)).toHaveCount(0)
  await button(page, 'Weg zeigen').tap()
  await expect(title(page, 'Bürgerbüro')).toBeVisible()
})

test('an impatient visitor taps again and again, and has one number', async ({ page, stage, tickets }) => {
  await open(page, stage)
  await toTickets(page)
  tickets.hold()
  const box = await button(page, /^Ausweise/).boundingBox()
  if (!box) throw new Error('no errand to tap')
  const middle = [box.x + box.width / 2, box.y + box.height / 2] as const
  for (let tap = 0; tap < 4; tap += 1) await page.touchscreen.tap(...middle)
  await expect(title(page, 'Einen Moment bitte.')).toBeVisible()
  await page.touchscreen.tap(...middle)
  tickets.release()
  await expect(number(page, 'A 048')).toBeVisible()
  await page.touchscreen.tap(...middle)
  expect(tickets.numbers.size).toBe(1)
})

test('a page that is loaded anew shows the same number, before the answer and after it', async ({
  page,
  stage,
  tickets,
}) => {
  await open(page, stage)
  await toTickets(page)
  tickets.hold()
  await button(page, /^Ausweise/).tap()
  await expect(title(page, 'Einen Moment bitte.')).toBeVisible()
  await page.reload()
  await expect(title(page, 'Einen Moment bitte.')).toBeVisible()
  tickets.release()
  await expect(number(page, 'A 048')).toBeVisible()
  await page.reload()
  await expect(number(page, 'A 048')).toBeVisible()
  expect(tickets.numbers.size).toBe(1)
  expect(tickets.withdrawn).toEqual([])
})

test('a lost answer: kind words, no code, the way to people, and the same number at the next try', async ({
  page,
  stage,
  tickets,
}) => {
  await open(page, stage)
  await toTickets(page)
  tickets.way = 'lose'
  await button(page, /^Ausweise/).tap()
  await expect(title(page, 'Nummern gibt es im Moment am Schalter.')).toBeFocused()
  await expect(button(page, 'Weg: Bürgerbüro')).toBeVisible()
  tickets.way = 'open'
  await button(page, 'Neu versuchen').tap()
  await expect(number(page, 'A 048')).toBeVisible()
  expect(tickets.numbers.size).toBe(1)
})

test('whoever leaves without having seen a number gives it up', async ({ page, stage, tickets }) => {
  await open(page, stage)
  await toTickets(page)
  tickets.way = 'lose'
  await button(page, /^Ausweise/).tap()
  await expect(button(page, 'Neu versuchen')).toBeVisible()
  await button(page, /^Start/).tap()
  await expect.poll(() => tickets.withdrawn).toEqual([...tickets.numbers.keys()])
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
})

test('with the server away nothing is offered that can not be had', async ({ page, stage, tickets }) => {
  tickets.way = 'cut'
  await open(page, stage)
  await button(page, /^Wartenummer/).tap()
  await expect(title(page, 'Nummern gibt es im Moment am Schalter.')).toBeVisible()
  await button(page, 'Weg: Bürgerbüro').tap()
  await expect(title(page, 'Bürgerbüro')).toBeVisible()
})

test('the next visitor finds nothing: neither after the last tap nor after the reset', async ({
  page,
  stage,
  tickets,
}) => {
  await open(page, stage)
  await drawTicket(page)
  await button(page, 'Fertig').tap()
  await expect(title(page, 'Guten Morgen.')).toBeFocused()
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  await drawTicket(page)
  await expect(number(page, 'A 049')).toBeVisible()
  await page.clock.fastForward(91_000)
  await expect(page.getByRole('alertdialog')).toBeVisible()
  const loaded = page.waitForEvent('load')
  await page.clock.fastForward(31_000)
  await loaded
  await expect(title(page, 'Guten Morgen.')).toBeVisible()
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
  expect(tickets.withdrawn).toEqual([])
})

test('an appointment: the code by touch, a wrong one first', async ({ page, stage }) => {
  await open(page, stage)
  await toTickets(page)
  await button(page, 'Ich habe einen Termin').tap()
  const keypad = page.locator('lotse-stele-keypad')
  const type = async (code: string): Promise<void> => {
    for (const symbol of code) await keypad.getByRole('button', { name: symbol, exact: true }).tap()
  }
  await type('ZZ')
  await button(page, 'Zeichen löschen').tap()
  await expect(page.getByRole('status').filter({ has: page.getByText('Z', { exact: true }) })).toBeVisible()
  await type('ZZZZZZZ')
  await button(page, 'Anmelden').tap()
  await expect(page.getByText(/Diesen Code kennen wir für heute nicht/)).toBeVisible()
  await type('BCDFGHJK')
  await button(page, 'Anmelden').tap()
  await expect(number(page, 'C 014')).toBeFocused()
})

test('everything by keyboard alone', async ({ page, stage }) => {
  await open(page, stage)
  await tabTo(page, /^Wartenummer/)
  await page.keyboard.press('Enter')
  await expect(title(page, 'Wartenummer')).toBeFocused()
  await tabTo(page, /Termin/)
  await page.keyboard.press('Enter')
  await expect(title(page, 'Ihr Termin')).toBeFocused()
  await tabTo(page, /^B$/)
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.keyboard.type('dfghjk')
  await tabTo(page, /^Anmelden/)
  await page.keyboard.press('Enter')
  await expect(number(page, 'C 014')).toBeFocused()
  await tabTo(page, /^Fertig/)
  await page.keyboard.press('Enter')
  await expect(title(page, 'Guten Morgen.')).toBeFocused()
  await tabTo(page, /^Wartenummer/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^Ausweise/)
  await page.keyboard.press('Enter')
  await expect(number(page, 'A 048')).toBeFocused()
})

test('a slip by itself, a jam, and the same number once more', async ({ page, stage, tickets }) => {
  tickets.print = 'device'
  tickets.printer = 'failed'
  await open(page, stage)
  await drawTicket(page)
  await expect(page.getByText('Der Drucker kann gerade nicht. Bitte machen Sie ein Foto vom Code.')).toBeVisible()
  tickets.printer = 'printed'
  await button(page, 'Nochmals drucken').tap()
  await expect(page.getByText('Bitte nehmen Sie Ihren Zettel mit.')).toBeVisible()
  await page.reload()
  await expect(number(page, 'A 048')).toBeVisible()
  expect(new Set(tickets.jobs).size).toBe(2)
  expect(tickets.jobs).toHaveLength(2)
  expect(tickets.numbers.size).toBe(1)
})

test('by the browser: a slip of its own, and nothing of the screen', async ({ page, stage, tickets }) => {
  tickets.print = 'page'
  await page.addInitScript(() => {
    const sheets: string[] = []
    Object.assign(globalThis, {
      sheets,
      print: () => sheets.push(document.querySelector('lotse-ticket-sheet')?.shadowRoot?.textContent ?? ''),
    })
  })
  await open(page, stage)
  await drawTicket(page)
  await expect(page.getByText('Bitte nehmen Sie Ihren Zettel mit.')).toBeVisible()
  const sheets = await page.evaluate(() => (globalThis as unknown as { sheets: string[] }).sheets)
  expect(sheets).toHaveLength(1)
  expect(sheets[0]).toMatch(/Ihre Nummer\s*A 048\s*Ausweise und Meldewesen/)
  await expect(page.locator('lotse-ticket-sheet')).toHaveCount(0)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('lotse-stele')).toBeHidden()
})

test('a stele without numbers has no tile for them', async ({ page, stage }) => {
  const { ticketAreaIds: _none, ...plain } = screen
  await open(page, stage, { ...site, screen: plain })
  await expect(button(page, /^Wartenummer/)).toHaveCount(0)
})

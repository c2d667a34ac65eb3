import { readFile } from 'node:fs/promises'
import { type APIRequestContext, expect, type Locator, type Page } from '@playwright/test'
import type { CounterAction } from '#schema/counter-command'
import type { StaffArea } from '#schema/staff-calls'
import { consoleTest, expectAccessible } from './console-test.ts'

const test = consoleTest
const headers = { 'x-lotse-console': '1' }

/** A counter and the queues of its area, worked from outside the page. */
async function hallOf(url: string, request: APIRequestContext) {
  const areas = (await (await request.get(`${url}/api/v1/areas`)).json()) as StaffArea[]
  const [area] = areas
  const [queue, other] = area?.queues ?? []
  const counter = area?.counters.at(-1)
  if (!area || !queue || !other || !counter) throw new Error('the demo has an area with two queues and a counter')
  let count = 0
  const key = () => `e2e-${(count += 1)}`
  const send = async (method: 'POST' | 'PUT', path: string, data: object) => {
    const extra = { ...headers, 'idempotency-key': key() }
    const answer = await request.fetch(`${url}/api/v1${path}`, { method, headers: extra, data })
    expect(answer.ok(), await answer.text()).toBe(true)
  }
  return {
    counter,
    queue,
    other,
    issue: () => send('POST', `/areas/${area.id}/tickets`, { queueId: queue.id }),
    run: (kind: CounterAction['kind']) =>
      send('POST', `/counters/${counter.id}/commands`, { commandId: key(), action: { kind } }),
    /** As somebody does who has seen the newest. */
    saveQueue: async (rules: object) => {
      const now = (await (await request.get(`${url}/api/v1/areas`)).json()) as StaffArea[]
      const seen = now.flatMap(({ queues }) => queues).find(({ id }) => id === queue.id)
      await send('PUT', `/queues/${queue.id}`, { ...rules, seen })
    },
  }
}

const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })

/** A cell of a table by the names of its row and its column. */
async function cellOf(table: Locator, row: string, column: string): Promise<string> {
  const names = await table.getByRole('columnheader').allInnerTexts()
  const cells = table.getByRole('row').filter({ has: table.page().getByRole('rowheader', { name: row, exact: true }) })
  return await cells.locator('th, td').nth(names.indexOf(column)).innerText()
}

/** Sum of a column of the file that the page offers. */
async function csvSum(page: Page, column: string): Promise<number> {
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Als Tabelle für Excel' }).click()
  const text = await readFile(await (await download).path(), 'utf8')
  const [head = '', ...lines] = text.replace('\uFEFF', '').trimEnd().split('\r\n')
  const index = head.split(';').indexOf(column)
  return lines.reduce((sum, line) => sum + Number(line.split(';')[index]), 0)
}

test('figures of today move on by themselves and agree with their table', async ({ house, signedIn: page }) => {
  const { request } = page.context()
  const hall = await hallOf(house.url, request)
  await page.goto(`${house.url}/#/zahlen`)
  const headline = page.getByRole('heading', { level: 1 })
  await expect(headline).toContainText(/Besuche? heute/)
  await page.getByRole('link', { name: 'Gestern' }).click()
  await expect(headline).toHaveText('Kein Besuch gestern')
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Heute' }).click()
  await hall.issue()
  await hall.run('call-next')
  await hall.run('arrived')
  await hall.run('finish')
  const table = page.getByRole('table', { name: 'Nach Anliegen' })
  const places = page.getByRole('table', { name: 'Nach Platz' })
  // The last place works in no other spec.
  await expect(places.getByRole('row').last()).toContainText('aus 1\u00A0Besuch', { timeout: 15_000 })
  expect(await cellOf(places, hall.counter.label, 'bedient')).toBe('1')
  const before = Number.parseInt(await headline.innerText(), 10)
  await hall.issue()
  await expect(headline).toHaveText(`${before + 1}\u00A0Besuche heute`, { timeout: 15_000 })
  expect(Number(await cellOf(table, 'Alle Anliegen', 'gekommen'))).toBe(before + 1)
  expect(await csvSum(page, 'Gekommen')).toBe(before + 1)
  expect(await csvSum(page, 'Bedient')).toBe(Number(await cellOf(table, 'Alle Anliegen', 'bedient')))

  await page.getByText('Als Tabelle zeigen').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('table', { name: 'Besuche und Wartezeit nach Uhrzeit' })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Von – bis' }).click()
  await page.getByLabel('Von', { exact: true }).fill('2026-03-01')
  await page.getByLabel('Bis', { exact: true }).fill('2026-02-01')
  await page.getByRole('button', { name: 'Anzeigen' }).click()
  await expect(page.getByLabel('Bis', { exact: true })).toBeFocused()
  await expectAccessible(page)
  await page.getByLabel('Bis', { exact: true }).fill('2026-03-31')
  await page.getByRole('button', { name: 'Anzeigen' }).click()
  await expect(headline).toContainText('vom 1.\u00A0März\u00A02026 bis 31.\u00A0März\u00A02026')
  await page.reload()
  await expect(headline).toContainText('bis 31.\u00A0März\u00A02026')
})

test('a queue is changed with its meaning in view, and never over what somebody else has saved', async ({
  house,
  signedIn: page,
}) => {
  const hall = await hallOf(house.url, page.context().request)
  const { letter, name } = hall.queue
  await page.goto(`${house.url}/#/anliegen`)
  await expect(page.getByRole('heading', { name: 'Was legen Sie hier fest?' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: new RegExp(name) }).click()
  await expect(page.getByText('Wer nach dem 3. Aufruf nicht kommt, gilt als nicht erschienen.')).toBeVisible()
  await expectAccessible(page)

  // Numbers of another queue are refused at the field.
  const first = page.getByLabel('Erste Nummer')
  await page.getByLabel('Buchstabe').selectOption(hall.other.letter)
  await page.getByRole('button', { name: 'Speichern' }).click()
  await expect(first).toBeFocused()
  await expect(page.getByText(`gehören schon zu „${hall.other.name}“`)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Verwerfen' }).click()
  await expect(page.getByLabel('Buchstabe')).toHaveValue(letter)

  // What is typed outlives a reload; what somebody else saves meanwhile is not overwritten.
  await page.getByLabel('So oft aufrufen').fill('2')
  await page.reload()
  await expect(page.getByText('Wer nach dem 2. Aufruf nicht kommt, gilt als nicht erschienen.')).toBeVisible()
  await hall.saveQueue({ letter, serviceMinutes: 25 })
  await page.getByRole('button', { name: 'Speichern' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Jemand anderes hat dieses Anliegen' })).toBeVisible()
  await expect(said(page, 'Inzwischen hat jemand anderes gespeichert')).toContainText('etwa 25\u00A0Minuten')
  await expect(page.getByLabel('So oft aufrufen')).toHaveValue('2')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Meine Angaben behalten' }).click()
  await page.getByRole('button', { name: 'Speichern' }).click()
  await expect(said(page, `„${name}“ ist gespeichert.`)).toBeVisible()
  await expect(page.getByRole('link', { name: new RegExp(name) })).toContainText('bis zu 2-mal aufrufen')

  const place = `Platz ${hall.counter.label}`
  await page.getByRole('link', { name: new RegExp(`^${place}`) }).click()
  await page.getByLabel('Nur diese').check()
  await page.getByLabel(new RegExp(hall.other.name)).uncheck()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Speichern' }).click()
  const row = page.getByRole('link', { name: new RegExp(`^${place}`) })
  await expect(row).toContainText(`ruft nur „${name}“ auf`)
  await page.getByLabel('Alle Anliegen').check()
  await page.getByRole('button', { name: 'Speichern' }).click()
  await expect(row).toContainText('ruft alle Anliegen auf')
  // Other specs work in the same house.
  await hall.saveQueue({ letter })
})

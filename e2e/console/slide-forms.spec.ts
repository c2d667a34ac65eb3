import { expect, type Page } from '@playwright/test'
import sharp from 'sharp'
import { parse } from '#schema/parse'
import type { Slide } from '#schema/slide'
import { StaffPlaylist } from '#schema/staff-api'
import Type from 'typebox'
import { testPdf } from '../../control-server/assets/documents/testing-pdf.ts'
import type { StaffHouse } from './staff-house.ts'
import { consoleTest, expectAccessible } from './console-test.ts'

/*
 * Every kind of slide that people write, written by hand in a real browser against a real server.
 */
const test = consoleTest.extend<{ contents: Page }>({
  contents: async ({ house, signedIn }, use) => {
    await signedIn.goto(`${house.url}/#/inhalte`)
    await use(signedIn)
  },
})

const begin = (page: Page, kind: string) => page.getByRole('button', { name: new RegExp(`^${kind}`) }).click()
const publish = (page: Page) => page.getByRole('button', { name: 'Auf die Bildschirme bringen' }).click()

/** The slide that is first in the list, as the server has it. */
async function firstSlide(page: Page, house: StaffHouse): Promise<Slide> {
  const items = page.locator('lotse-console-slide-list').getByRole('listitem')
  await expect(page.getByRole('heading', { name: 'Neuer Beitrag' })).toBeVisible()
  await expect(items.first()).toBeVisible()
  const answer = await page.context().request.get(`${house.url}/api/v1/playlists`)
  const playlists = parse(Type.Array(StaffPlaylist), await answer.json())
  const slide = playlists.ok ? playlists.value[0]?.slides[0] : undefined
  if (!slide) throw new Error('the playlist has a slide')
  return slide
}

test('events: the day is there already, what is missing is said, and the form can be used by everybody', async ({
  contents: page,
  house,
}) => {
  await begin(page, 'Veranstaltungen')
  await publish(page)
  await expect(page.getByText('Bitte schreiben Sie eine Überschrift.')).toBeVisible()
  await expect(page.getByLabel('Überschrift')).toBeFocused()
  await expectAccessible(page)
  await page.getByLabel('Überschrift').fill('Im Rathaus')
  await page.getByLabel('Was?').fill('Adventskonzert')
  await page.getByLabel('Tag', { exact: true }).fill('2026-12-04')
  await page.getByLabel('Beginn', { exact: true }).fill('18:00')
  await page.getByRole('button', { name: 'Weitere Veranstaltung' }).click()
  await expect(page.getByLabel('Tag', { exact: true }).nth(1)).toHaveValue('2026-12-04')
  await page.getByRole('button', { name: '2. Veranstaltung entfernen' }).click()
  await publish(page)
  expect(await firstSlide(page, house)).toMatchObject({
    kind: 'events',
    title: 'Im Rathaus',
    entries: [{ title: 'Adventskonzert', date: '2026-12-04', from: '18:00' }],
  })
})

test('a table: pasted from a spreadsheet, kept over a reload, changed later', async ({ contents: page, house }) => {
  await begin(page, 'Tabelle')
  await page.getByLabel('Überschrift', { exact: true }).fill('Bürgerbüro')
  await page.getByLabel('1. Zeile, 1. Spalte').evaluate((input) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'Montag\t8–12 Uhr\t13–16 Uhr\nDienstag\t8–12 Uhr\n')
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }))
  })
  await expect(page.getByLabel('1. Zeile, 3. Spalte')).toHaveValue('13–16 Uhr')
  await page.reload()
  await expect(page.getByLabel('2. Zeile, 1. Spalte')).toHaveValue('Dienstag')
  await publish(page)
  const table = await firstSlide(page, house)
  expect(table).toMatchObject({
    kind: 'table',
    columns: ['', '', ''],
    rows: [
      ['Montag', '8–12 Uhr', '13–16 Uhr'],
      ['Dienstag', '8–12 Uhr', ''],
    ],
  })
  await page.getByRole('button', { name: '„Bürgerbüro“ bearbeiten' }).click()
  await page.getByLabel('2. Zeile, 3. Spalte').fill('geschlossen')
  await page.getByRole('button', { name: 'Speichern und zeigen' }).click()
  await expect(page.getByText('„Bürgerbüro“ gespeichert.')).toBeVisible()
  expect(await firstSlide(page, house)).toMatchObject({
    id: table.id,
    rows: [{}, ['Dienstag', '8–12 Uhr', 'geschlossen']],
  })
})

test('short sentences: a time that is too short is mended with one click', async ({ contents: page, house }) => {
  await begin(page, 'Kurzhinweise')
  await page.getByLabel('Sätze').fill('Am 24. Dezember ist das Rathaus geschlossen.\nFrohe Feiertage!')
  await page.getByLabel('Name für die Liste').fill('Feiertage')
  await page.getByLabel(/je Satz/).fill('3')
  await expect(page.getByRole('button', { name: /^Je 6/ })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: /^Je 6/ }).click()
  await expect(page.getByLabel(/je Satz/)).toHaveValue('6')
  await publish(page)
  expect(await firstSlide(page, house)).toMatchObject({ kind: 'ticker', itemDurationMs: 6_000, durationMs: 12_000 })
})

test('a figure, a clock and a page of the web', async ({ contents: page, house }) => {
  await begin(page, 'Zahl')
  await page.getByLabel('Was zählt die Zahl?').fill('Ausweise im Oktober')
  await page.getByLabel('Zahl', { exact: true }).fill('4.128')
  await page.getByLabel('Woher ist die Zahl?').fill('Bürgerbüro')
  await publish(page)
  expect(await firstSlide(page, house)).toMatchObject({ kind: 'figure', label: 'Ausweise im Oktober', value: '4.128' })
  await begin(page, 'Uhr')
  await page.getByLabel('Name für die Liste').fill('Uhr')
  await publish(page)
  expect(await firstSlide(page, house)).toMatchObject({ kind: 'clock', title: 'Uhr' })
  await begin(page, 'Webseite')
  await page.getByLabel('Adresse der Seite').fill('https://www.bochum.de/baustellen')
  await page.getByLabel('Größe').selectOption('150')
  await page.getByLabel('Was zeigt die Seite?').fill('Karte der Baustellen')
  await page.getByLabel('Name für die Liste').fill('Baustellen')
  await publish(page)
  expect(await firstSlide(page, house)).toMatchObject({ kind: 'web', zoomPercent: 150, alt: 'Karte der Baustellen' })
})

test('a document and a gallery, from files', async ({ contents: page, house }) => {
  const buffer = testPdf({ pages: ['Bekanntmachung', 'Lageplan'] })
  await page.locator('input[type=file]').setInputFiles({ name: 'aushang.pdf', mimeType: 'application/pdf', buffer })
  await expect(page.getByText('„aushang.pdf“, 2\u00a0Seiten')).toBeVisible({ timeout: 30_000 })
  await publish(page)
  expect(await firstSlide(page, house)).toMatchObject({ kind: 'pdf', durationMs: 20_000, fileName: 'aushang.pdf' })
  const pictures = await Promise.all(
    ['#8cc5f5', '#004a86'].map((background) =>
      sharp({ create: { width: 320, height: 180, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  )
  await begin(page, 'Bilderfolge')
  await page
    .locator('input[type=file]')
    .setInputFiles(pictures.map((bytes, index) => ({ name: `${index}.png`, mimeType: 'image/png', buffer: bytes })))
  await page.getByLabel('Was zeigt Bild 2?').fill('Dunkles Blau')
  await page.getByRole('button', { name: 'Bild 2 nach vorn' }).click()
  await expect(page.getByLabel('Was zeigt Bild 1?')).toHaveValue('Dunkles Blau')
  await page.getByLabel('Name für die Liste').fill('Farben')
  await publish(page)
  const gallery = await firstSlide(page, house)
  expect(gallery).toMatchObject({ kind: 'gallery', pictures: [{ alt: 'Dunkles Blau' }, { alt: '' }] })
})

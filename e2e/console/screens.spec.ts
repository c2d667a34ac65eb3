import { expect, type Page } from '@playwright/test'
import type { StaffScreen } from '#schema/staff-screens'
import { type ConsolePlayer, openConsolePlayer } from './console-player.ts'
import type { StaffHouse } from './staff-house.ts'
import { consoleTest, expectAccessible } from './console-test.ts'

const test = consoleTest

async function pairScreen(
  page: Page,
  house: StaffHouse,
  index: number,
): Promise<[ConsolePlayer, StaffScreen['screen']]> {
  const request = page.context().request
  const screens = (await (await request.get(`${house.url}/api/v1/screens`)).json()) as StaffScreen[]
  const screen = screens[index]?.screen
  if (!screen) throw new Error('the demo has more screens')
  const player = await openConsolePlayer(house.url, screen.id, async (code) => {
    const answer = await request.post(`${house.url}/api/v1/pairings/approve`, {
      headers: { 'x-lotse-console': '1' },
      data: { code, playerName: `Probe ${index}`, screenIds: [screen.id] },
    })
    expect(answer.ok(), await answer.text()).toBe(true)
  })
  return [player, screen]
}

test('what a shell sees is what staff read, at once and without a reload of the page', async ({
  house,
  signedIn: page,
}) => {
  const [player, screen] = await pairScreen(page, house, 0)
  await using _player = player
  await page.goto(`${house.url}/#/bildschirme/${screen.id}`)
  const row = page.getByRole('listitem').filter({ hasText: screen.name }).first()
  await player.report('right')
  await expect(row).toContainText('aktuell')
  await expect(row).toContainText('am Bild geprüft')
  await player.report('black')
  await expect(row).toContainText('Ist seit')
  await expect(page.getByRole('region', { name: 'Das ist gerade los' })).toContainText(
    `Der Bildschirm „${screen.name}“ ist seit`,
  )
  await expectAccessible(page)
  await player.report('dark')
  await expect(row).toContainText('aus nach Plan')
})

test('a picture of the glass is fetched, and its absence is said', async ({ house, signedIn: page }) => {
  const [player, screen] = await pairScreen(page, house, 1)
  await using _player = player
  await player.report('right')
  await page.goto(`${house.url}/#/bildschirme/${screen.id}`)
  await expect(page.getByText('Von diesem Bildschirm gibt es noch kein Bild.')).toBeVisible()
  player.paint('#c01040')
  await page.getByRole('button', { name: 'Bild holen' }).click()
  await expect(page.getByText('Das Bild ist da.')).toBeVisible()
  const picture = page.getByRole('img', { name: new RegExp(`Bild vom Bildschirm ${screen.name}`) })
  await expect(picture).toBeVisible()
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(960)

  player.paint(undefined)
  await page.getByRole('button', { name: 'Bild holen' }).click()
  await expect(page.getByText('Das Bild ist unterwegs')).toBeVisible()
  await expect(page.getByText('Keine Antwort.')).toBeVisible({ timeout: 45_000 })
  await expect(picture).toBeVisible()
})

test('a page is loaded anew, tags and the download limit are kept, plays are handed out', async ({
  house,
  signedIn: page,
}) => {
  const [player, screen] = await pairScreen(page, house, 2)
  await using _player = player
  await player.report('right')
  await page.goto(`${house.url}/#/bildschirme/${screen.id}`)
  await page.getByRole('button', { name: 'Neu laden' }).click()
  await expect(page.getByText('Der Abspieler lädt die Anzeige neu.')).toBeVisible()
  await expect
    .poll(() => player.commands.map(({ kind, screenId }) => [kind, screenId]))
    .toEqual([['reload', screen.id]])

  await page.getByLabel('Neues Merkmal').fill('foyer')
  await page.getByRole('button', { name: 'Hinzufügen' }).click()
  await expect(page.getByRole('alert')).toContainText('schlüssel:wert')
  await page.getByLabel('Neues Merkmal').fill('abteilung:soziales')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'abteilung:soziales entfernen' })).toBeVisible()

  await page.getByLabel('Herunterladen höchstens').selectOption({ label: '10\u00A0Mbit/s' })
  await expect(page.getByText('Gespeichert. Es gilt sofort.')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: 'abteilung:soziales entfernen' })).toBeVisible()
  await expect(page.getByLabel('Herunterladen höchstens')).toHaveValue('1250000')
  await expect(page.getByText('noch nichts gezählt')).toBeVisible()
  const table = await page.context().request.get(`${house.url}/api/v1/plays.csv?from=2026-01-01&until=2026-12-31`)
  expect([table.status(), (await table.body()).subarray(0, 3).toString('hex')]).toEqual([200, 'efbbbf'])
})

test('the floor plan shows each screen where it hangs', async ({ house, signedIn: page }) => {
  await page.goto(`${house.url}/#/bildschirme`)
  await page.getByRole('button', { name: 'Grundriss' }).click()
  const floor = page.getByRole('region', { name: /Erdgeschoss|Etage|Geschoss/ })
  await expect(floor.getByRole('link').first()).toBeVisible()
  await expectAccessible(page)
  const name = (await floor.getByRole('link').first().getAttribute('aria-label'))?.split(':')[0] ?? ''
  await floor.getByRole('link').first().click()
  await expect(page.getByRole('heading', { name, level: 2 })).toBeVisible()
})

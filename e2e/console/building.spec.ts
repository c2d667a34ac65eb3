import { expect, type Page } from '@playwright/test'
import type { StaffBuilding } from '#schema/staff-building'
import type { StaffDirectory } from '#schema/staff-directory'
import { consoleTest, expectAccessible } from './console-test.ts'

const test = consoleTest
const said = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text })

test('a lift is closed by keyboard with its effects in view, and taken back', async ({ house, signedIn: page }) => {
  await page.goto(`${house.url}/#/gebaeude`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alles ist offen')
  await expectAccessible(page)
  await page.getByLabel('Was möchten Sie sperren oder versetzen?').fill('aufzug 3')
  await page.getByRole('link', { name: /^Aufzug 3/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Aufzug 3 sperren' })).toBeFocused()
  const verdict = page.locator('lotse-console-closure-preview .box')
  await expect(verdict).toContainText('nicht mehr stufenlos erreichbar')
  await expectAccessible(page)
  for (const [width, height] of [
    [1_440, 900],
    [1_280, 800],
  ] as const) {
    await page.setViewportSize({ width, height })
    await expect(said(page, 'ohne stufenlosen Weg')).toBeInViewport({ ratio: 1 })
  }

  // Wrong times are said at their field; what is typed outlives a reload.
  await page.getByLabel('andere Zeit').check()
  await page.getByRole('textbox', { name: 'Ende' }).fill('gestern 8 Uhr')
  await page.getByRole('button', { name: 'Sperren' }).click()
  await expect(page.getByRole('textbox', { name: 'Ende' })).toBeFocused()
  await expect(page.getByText('Diese Zeit ist schon vorbei.')).toBeVisible()
  await page.getByLabel('bis auf Weiteres').check()
  await expect(page.getByText('Endet erst, wenn jemand die Sperrung beendet.')).toBeVisible()
  const known = await verdict.elementHandle()
  await page.getByLabel('Grund für Besucherinnen und Besucher').fill('Wartung <b>heute</b>')
  expect(await known?.evaluate((element) => element.isConnected)).toBe(true)
  await page.reload()
  await expect(page.getByLabel('Grund für Besucherinnen und Besucher')).toHaveValue('Wartung <b>heute</b>')
  await page.getByLabel('bis auf Weiteres').check()
  await page.getByRole('button', { name: 'Sperren' }).focus()
  await page.keyboard.press('Enter')
  await expect(said(page, 'Aufzug 3 ist außer Betrieb.')).toBeVisible()
  await expect(page.locator('footer').getByRole('button', { name: 'Rückgängig' })).toBeFocused()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1\u00A0Sperrung')
  await expect(page.getByRole('link', { name: /^Aufzug 3/ })).toContainText('„Wartung <b>heute</b>“')
  await expectAccessible(page)
  await page.locator('footer').getByRole('button', { name: 'Rückgängig' }).click()
  await expect(said(page, /^Zurückgenommen: Aufzug 3 außer Betrieb/)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alles ist offen')
})

test('nobody takes back what somebody else has done, and a form outlives the closure', async ({
  house,
  signedIn: page,
}) => {
  const headers = { 'x-lotse-console': '1' }
  const { request } = page.context()
  const close = async (featureId: string) => {
    const data = { requestId: `by-hand-${featureId}`, featureId, kind: 'out-of-order' }
    const answer = await request.post(`${house.url}/api/v1/closures`, { headers, data })
    expect(answer.ok(), await answer.text()).toBe(true)
    return (await answer.json()) as StaffBuilding
  }
  await page.goto(`${house.url}/#/gebaeude`)
  await page.getByLabel('Was möchten Sie sperren oder versetzen?').fill('aufzug 3')
  await page.getByRole('link', { name: /^Aufzug 3/ }).click()
  await page.getByRole('button', { name: 'Sperren' }).click()
  const undo = page.locator('footer').getByRole('button', { name: 'Rückgängig' })
  await expect(undo).toBeVisible()
  const { closures } = await close('aufzug-1')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2\u00A0Sperrungen')
  await expect(undo).toHaveCount(0)

  await page.getByRole('link', { name: /^Aufzug 1/ }).click()
  await page.getByLabel('Grund für Besucherinnen und Besucher').fill('Wartung')
  for (const { id } of closures) {
    const data = { requestId: `over-${id}` }
    expect((await request.post(`${house.url}/api/v1/closures/${id}/end`, { headers, data })).ok()).toBe(true)
  }
  await expect(page.getByText('Diese Sperrung ist inzwischen beendet')).toBeVisible()
  await expect(page.getByLabel('Grund für Besucherinnen und Besucher')).toHaveValue('Wartung')
  await page.getByRole('button', { name: 'Neu sperren' }).click()
  await expect(page.getByRole('heading', { name: 'Aufzug 1 sperren' })).toBeVisible()
  await expect(page.getByLabel('Grund für Besucherinnen und Besucher')).toHaveValue('Wartung')
})

test('a stele is moved with arrow keys, and back', async ({ house, signedIn: page }) => {
  await page.goto(`${house.url}/#/gebaeude/s-foyer-stele`)
  const north = page.getByLabel('Nach Norden (Meter)')
  const shown = (metres: number) => String(Math.round(metres * 100) / 100).replace('.', ',')
  const before = Number((await north.inputValue()).replace(',', '.'))
  await page.getByRole('application').focus()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(north).toHaveValue(shown(before + 0.1))
  await expect(page.getByLabel('Blickrichtung (Grad)')).toHaveValue('5')
  await expect(page.getByText('Das sieht man von hier')).toBeVisible()

  // Turning by the handle turns, looking at another floor looks, and what is no number stays to be corrected.
  const handle = await page.locator('.handle').boundingBox()
  const middle = { x: (handle?.x ?? 0) + (handle?.width ?? 0) / 2, y: (handle?.y ?? 0) + (handle?.height ?? 0) / 2 }
  await page.mouse.move(middle.x, middle.y)
  await page.mouse.down()
  await page.mouse.move(middle.x + 30, middle.y + 20, { steps: 4 })
  await page.mouse.up()
  await expect(page.getByLabel('Blickrichtung (Grad)')).not.toHaveValue('5')
  await expect(north).toHaveValue(shown(before + 0.1))
  const level = page.getByLabel('Ebene', { exact: true })
  const here = await level.inputValue()
  await page.getByRole('navigation', { name: 'Ebenen' }).getByRole('button').last().click()
  await expect(level).toHaveValue(here)
  await north.fill('')
  await page.getByRole('button', { name: 'Versetzen' }).click()
  await expect(north).toBeFocused()
  await expect(page.getByText('Bitte eine Zahl.')).toBeVisible()
  await expectAccessible(page)
  await north.fill('-40')
  await expect(page.getByText('Der Punkt liegt außerhalb des Gebäudes.')).toBeVisible()
  await north.fill(String(before + 0.1))
  await page.getByRole('button', { name: 'Versetzen' }).click()
  await expect(said(page, '„Stele im Foyer“ steht jetzt hier.')).toBeVisible()
  await page.locator('footer').getByRole('button', { name: 'Rückgängig' }).click()
  await expect(north).toHaveValue(shown(before))
})

test('an office moves with its new ways in view, and nobody overwrites what somebody else has saved', async ({
  house,
  signedIn: page,
}) => {
  const headers = { 'x-lotse-console': '1' }
  const { request } = page.context()
  await page.goto(`${house.url}/#/verzeichnis`)
  await expect(page.getByRole('heading', { name: 'Was Menschen vergeblich gesucht haben' })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Suchen').fill('perso')
  await page.getByRole('link', { name: /^Personalausweis beantragen/ }).click()
  await page.getByRole('combobox', { name: 'Räume' }).fill('999')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Einen Raum „999“ gibt es im Plan nicht.')).toBeVisible()
  await page.getByRole('combobox', { name: 'Räume' }).fill('301')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Raum 004 Bürgerbüro entfernen' }).click()
  await expect(page.getByText('So führen die Stelen dann dorthin')).toBeVisible()
  await expect(page.locator('.way-card').first()).toContainText(/^\s*Jetzt/)
  await expect(
    page
      .locator('.way-pair .way-card', { hasText: /^\s*Dann/ })
      .locator('mark')
      .first(),
  ).toBeVisible()
  await page.getByRole('textbox', { name: 'Synonyme' }).fill('Plastikausweis')
  await page.keyboard.press('Enter')
  await expectAccessible(page)

  const directory = (await (await request.get(`${house.url}/api/v1/directory`)).json()) as StaffDirectory
  const seen = directory.entries.find(({ id }) => id === 'dienst-1')
  const answer = await request.put(`${house.url}/api/v1/directory/entries/dienst-1`, {
    headers,
    data: { requestId: 'somebody-else', seen, entry: { ...seen, summary: 'Mit Termin geht es schneller.' } },
  })
  expect(answer.ok(), await answer.text()).toBe(true)
  await page.getByRole('button', { name: 'Speichern' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Jemand anderes hat' })).toBeVisible()
  await page.getByRole('button', { name: 'Meine Angaben behalten' }).click()
  await page.getByRole('button', { name: 'Speichern' }).click()
  await expect(said(page, 'ist gespeichert und auf dem Weg zu allen Stelen')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Personalausweis beantragen/ })).toContainText('301')
  await page.locator('footer').getByRole('button', { name: 'Rückgängig' }).click()
  await expect(page.getByRole('link', { name: /^Personalausweis beantragen/ })).toContainText('004')
})

import { createHash, randomBytes } from 'node:crypto'
import { type APIRequestContext, expect } from '@playwright/test'
import type { ButtonAnswer, ButtonDevice } from '#schema/buttons'
import type { PairingStarted } from '#schema/player-api'
import type { StaffArea } from '#schema/staff-calls'
import { consoleTest, expectAccessible } from './console-test.ts'

const test = consoleTest

const DECK: ButtonDevice = { deviceKey: 'deck', name: 'Stream Deck MK.2', family: 'stream-deck', state: 'ready' }
const PAD: ButtonDevice = { deviceKey: 'pad', name: 'USB Keypad', family: 'keypad', state: 'offered' }

/** A counter PC as far as its buttons go: paired by typing its code into the console, then speaking for its devices. */
async function counterPc(url: string, request: APIRequestContext) {
  const secret = randomBytes(32).toString('base64url')
  const headers = { authorization: `Bearer ${secret}` }
  const secretSha256 = createHash('sha256').update(secret).digest('hex')
  const started = await request.post(`${url}/player/v1/pairings`, {
    data: { secretSha256, hostName: 'platz-5', version: '1' },
  })
  const { code } = (await started.json()) as PairingStarted
  let count = 0
  return {
    code,
    plug: async (...devices: ButtonDevice[]) => {
      const answer = await request.post(`${url}/player/v1/button-devices`, { headers, data: { devices, dropped: [] } })
      expect(answer.ok(), await answer.text()).toBe(true)
    },
    press: async (control: string): Promise<ButtonAnswer> => {
      const press = { pressId: `p${(count += 1)}`, deviceKey: 'deck', deviceName: DECK.name, control, at: Date.now() }
      const answer = await request.post(`${url}/player/v1/button-presses`, { headers, data: press })
      return (await answer.json()) as ButtonAnswer
    },
  }
}

test('a counter PC with buttons is paired, taught by pressing, tried out, and calls', async ({
  house,
  playwright,
  signedIn: page,
}) => {
  const outside = await playwright.request.newContext()
  const pc = await counterPc(house.url, outside)
  await page.goto(`${house.url}/#/bildschirme`)
  await page.getByLabel('Code vom Bildschirm').fill(pc.code)
  await page.getByLabel('Name des Abspielers').fill('Platz 5')
  await page.getByRole('button', { name: 'Koppeln', exact: true }).click()
  await expect(page.getByText('Bitte wählen Sie mindestens einen Bildschirm')).toBeVisible()
  await page.getByLabel('Keiner, nur Tasten').check()
  await page.getByRole('button', { name: 'Koppeln', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: '„Platz 5“ ist gekoppelt' })).toBeVisible()

  await page.getByRole('link', { name: 'Einrichten' }).click()
  await page.getByRole('link', { name: 'Tasten' }).click()
  await expect(page.getByRole('heading', { name: 'Noch ist keine Taste angeschlossen' })).toBeVisible()
  await expectAccessible(page)
  await pc.plug(DECK, PAD)
  const device = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: DECK.name }) })
  await expect(device).toContainText('bereit')
  await expect(page.getByRole('button', { name: 'Als Tastenfeld übernehmen: USB Keypad' })).toBeVisible()

  expect(await pc.press('key-1')).toMatchObject({ outcome: 'unmapped' })
  await expect(device).toContainText('Gerade gedrückt')
  await expect(page.getByRole('heading', { name: 'Taste 1' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Speichern' }).click()
  await expect(page.getByText('Bitte wählen Sie einen Platz.')).toBeVisible()
  await expect(page.getByLabel('Platz', { exact: true })).toBeFocused()
  const areas = (await (await page.context().request.get(`${house.url}/api/v1/areas`)).json()) as StaffArea[]
  const counter = areas[0]?.counters[0]
  await page.getByLabel('Platz', { exact: true }).selectOption(counter?.id ?? '')
  await page.getByLabel('Nächste Nummer aufrufen').check()
  await page.getByRole('button', { name: 'Speichern' }).click()
  await expect(device).toContainText(`Nächste Nummer aufrufen, Platz ${counter?.label}`)

  await page.getByRole('button', { name: 'Ausprobieren' }).click()
  await expect(page.getByText('Drücken Sie jetzt.')).toBeVisible()
  expect(await pc.press('key-1')).toMatchObject({ outcome: 'tested' })
  await expect(device).toContainText('Probe')

  // Another button, while somebody is changing the first one: said, but the form stays.
  await page.getByLabel('Noch einmal aufrufen').check()
  await pc.press('key-2')
  await expect(page.getByRole('status').filter({ hasText: 'Gedrückt: Taste 2' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Taste 1' })).toBeVisible()

  await pc.plug()
  await expect(device).toContainText('nicht angeschlossen')
  await expectAccessible(page)
  await outside.dispose()
})

import { expect, type Page } from '@playwright/test'
import sharp from 'sharp'
import { consoleTest, expectAccessible } from './console-test.ts'

const test = consoleTest.extend<{ atHome: Page }>({
  atHome: async ({ house, signedIn }, use) => {
    await signedIn.goto(house.url)
    await use(signedIn)
  },
})

const next = (page: Page) => page.getByRole('button', { name: /Nächste Nummer aufrufen/ })
const waitingRows = (page: Page) => page.getByRole('row').filter({ has: page.getByRole('cell') })

/** At a counter with nobody called, with at least `count` people waiting. */
async function sitDown(page: Page, count: number): Promise<void> {
  await page.getByRole('button', { name: 'Platz', exact: false }).first().click()
  await expect(next(page)).toBeVisible()
  const finish = page.getByRole('button', { name: /^Fertig/ })
  if (await finish.isVisible()) await finish.click()
  await expect(page.getByText('Niemand ist aufgerufen')).toBeVisible()
  const draw = page.getByRole('group', { name: 'Nummer ziehen für' }).getByRole('button').first()
  for (let have = await waitingRows(page).count(); have < count; have += 1) {
    // A drawn number needs its button to have rested; the click is repeated until the list has grown. On a slow machine
    // an earlier click may be answered only then, and the list grows by more than one.
    await expect(async () => {
      await draw.click()
      await expect.poll(() => waitingRows(page).count(), { timeout: 1_500 }).toBeGreaterThan(have)
    }).toPass()
  }
}

test('signs in, says what is wrong, and keeps no password', async ({ house, page }) => {
  await page.goto(house.url)
  await expect(page.getByRole('heading', { name: 'Anmelden' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.type(house.staff.name)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('Passwort')
  await page.getByLabel('Passwort', { exact: true }).fill('falsch')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).not.toBeEmpty()
  await expect(page.getByLabel('Passwort', { exact: true })).toBeFocused()
  await page.getByLabel('Passwort', { exact: true }).fill(house.staff.password)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'An welchem Platz sitzen Sie?' })).toBeVisible()
  await expectAccessible(page)
  const stored = await page.evaluate(() => JSON.stringify([sessionStorage, localStorage]))
  expect(stored).not.toContain(house.staff.password)
})

test.describe('at a counter', () => {
  test('calls, calls again and finishes by keyboard alone', async ({ atHome: page }) => {
    await sitDown(page, 1)
    const first = await waitingRows(page).first().getByRole('rowheader').innerText()
    await page.keyboard.press('Space')
    await expect(page.getByText('bei Ihnen seit')).toBeVisible()
    await expect(page.getByText(first, { exact: true }).first()).toBeVisible()
    await expect(page).toHaveTitle(new RegExp(first))
    await expectAccessible(page)
    await expect(async () => {
      await page.keyboard.press('r')
      // As above: a late answer to one press may come after the next one.
      await expect(page.getByText(/\b[2-9]\. Aufruf/)).toBeVisible({ timeout: 1_500 })
    }).toPass()
    await expect(async () => {
      await page.keyboard.press('f')
      await expect(page.getByText('Niemand ist aufgerufen')).toBeVisible({ timeout: 1_500 })
    }).toPass()
  })

  test('calls one person for a double click and for a held key', async ({ atHome: page }) => {
    await sitDown(page, 4)
    let have = await waitingRows(page).count()
    await next(page).dblclick()
    await expect(page.getByText('bei Ihnen seit')).toBeVisible()
    await page.keyboard.press('f')
    await expect(page.getByText('Niemand ist aufgerufen')).toBeVisible()
    await expect(waitingRows(page)).toHaveCount((have -= 1))
    // Held until the button has rested and the call is there, and for a long time after it.
    await next(page).focus()
    await expect(async () => {
      for (let repeat = 0; repeat < 10; repeat += 1) await page.keyboard.down('Enter')
      await page.keyboard.up('Enter')
      await expect(page.getByText('bei Ihnen seit')).toBeVisible({ timeout: 1_500 })
    }).toPass()
    for (let repeat = 0; repeat < 30; repeat += 1) await page.keyboard.down('Enter')
    await page.keyboard.up('Enter')
    const desk = page.waitForResponse((answer) => answer.url().includes('/desk'))
    await page.reload()
    await desk
    await expect(waitingRows(page)).toHaveCount(have - 1)
  })

  test('repeats a call whose answer was lost, and calls only one', async ({ atHome: page }) => {
    await sitDown(page, 2)
    const have = await waitingRows(page).count()
    const ids: string[] = []
    await page.route('**/call-next', async (route) => {
      ids.push(String(route.request().postDataJSON().commandId))
      if (ids.length > 2) return route.continue()
      // The server acts, its answer never arrives.
      await route.fetch()
      await route.abort('connectionreset')
    })
    await expect(async () => {
      await page.keyboard.press('Space')
      await expect(page.getByText('bei Ihnen seit')).toBeVisible({ timeout: 8_000 })
    }).toPass()
    await expect(waitingRows(page)).toHaveCount(have - 1)
    expect(new Set(ids).size).toBe(1)
  })

  test('lets one window of a counter call', async ({ context, house, atHome: page }) => {
    await sitDown(page, 1)
    const other = await context.newPage()
    await other.goto(house.url)
    await expect(next(other)).toBeVisible()
    await expect(page.getByText('Dieser Platz ist in einem anderen Fenster offen')).toBeVisible()
    await expect(next(page)).toBeHidden()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Hier weiterarbeiten' }).click()
    await expect(next(page)).toBeVisible()
    await expect(next(other)).toBeHidden()
  })
})

test.describe('contents', () => {
  test('takes a picture in, shows it now, moves it, removes it and brings it back', async ({ house, atHome: page }) => {
    await page.goto(`${house.url}/#/inhalte`)
    await expect(page.getByRole('heading', { name: 'Neuer Beitrag' })).toBeVisible()
    await expectAccessible(page)
    const title = `Probe ${Date.now()}`
    const picture = await sharp({ create: { width: 960, height: 540, channels: 3, background: '#8cc5f5' } })
      .png()
      .toBuffer()
    const file = { name: `${title}.png`, mimeType: 'image/png', buffer: picture }
    await page.locator('input[type=file]').setInputFiles(file)
    await expect(page.getByLabel('Name für die Liste')).toHaveValue(title)
    await page.getByRole('button', { name: 'Auf die Bildschirme bringen' }).click()
    await expect(page.getByText('Bitte beschreiben Sie in einem Satz')).toBeVisible()
    await expect(page.getByLabel('Was ist zu sehen?')).toBeFocused()
    await expectAccessible(page)
    await page.getByLabel('Was ist zu sehen?').fill('Eine blaue Fläche')
    // What is typed outlives a reload, the uploaded file included.
    await page.reload()
    await expect(page.getByLabel('Was ist zu sehen?')).toHaveValue('Eine blaue Fläche')
    await page.getByRole('button', { name: 'Auf die Bildschirme bringen' }).click()
    const items = page.locator('lotse-console-slide-list').getByRole('listitem')
    await expect(items.first()).toContainText(title)
    await expect(page.getByRole('status').filter({ hasText: `„${title}“ wird jetzt gezeigt.` })).toBeVisible()
    await expect(items.first().locator('img')).toHaveJSProperty('complete', true)
    expect(
      await items
        .first()
        .locator('img')
        .evaluate((image: HTMLImageElement) => image.naturalWidth),
    ).toBeGreaterThan(0)

    await items
      .first()
      .getByRole('button', { name: /bearbeiten/ })
      .focus()
    await page.keyboard.press('Alt+ArrowDown')
    await expect(items.nth(1)).toContainText(title)
    await page.getByRole('button', { name: `„${title}“ entfernen` }).click()
    await expect(items.filter({ hasText: title })).toHaveCount(0)
    await page.getByRole('button', { name: 'Rückgängig' }).click()
    await expect(items.nth(1)).toContainText(title)
  })

  test('shows a notice while it is written, and keeps it through the end of the session', async ({
    context,
    house,
    atHome: page,
  }) => {
    await page.goto(`${house.url}/#/inhalte`)
    await page.getByRole('button', { name: 'Hinweis schreiben' }).click()
    await expect(page.getByLabel('Überschrift')).toBeFocused()
    await page.keyboard.type('Aufzug 2 fährt nicht')
    await expect(page.getByRole('img', { name: 'Vorschau: Aufzug 2 fährt nicht' })).toContainText(
      'Aufzug 2 fährt nicht',
    )
    await context.clearCookies()
    await page.getByRole('button', { name: 'Auf die Bildschirme bringen' }).click()
    await expect(page.getByText('Ihre Anmeldung ist abgelaufen')).toBeVisible()
    await page.getByLabel('Benutzername').fill(house.staff.name)
    await page.getByLabel('Passwort', { exact: true }).fill(house.staff.password)
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('Überschrift')).toHaveValue('Aufzug 2 fährt nicht')
    expect(page.url()).toContain('#/inhalte')
    await page.getByRole('button', { name: 'Auf die Bildschirme bringen' }).click()
    await expect(page.locator('lotse-console-slide-list').getByRole('listitem').first()).toContainText(
      'Aufzug 2 fährt nicht',
    )
  })
})

test('tells the truth about screens and refuses a wrong pairing code', async ({ house, atHome: page }) => {
  await page.goto(`${house.url}/#/bildschirme`)
  await expect(page.getByText('nicht gekoppelt').first()).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('k')
  const code = page.getByLabel('Code vom Bildschirm')
  await expect(code).toBeFocused()
  await page.keyboard.type('bcdf ghjk')
  await expect(code).toHaveValue('BCDF-GHJK')
  await page.getByRole('button', { name: 'Koppeln', exact: true }).click()
  await expect(page.getByText('Bitte geben Sie dem Abspieler einen Namen.')).toBeVisible()
  await page.getByLabel('Name des Abspielers').fill('Probe')
  await page.getByRole('checkbox').first().check()
  await page.getByRole('button', { name: 'Koppeln', exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: /Code/ })).toBeVisible()
  await expectAccessible(page)
  await page.locator('lotse-console-screens').getByRole('link').first().click()
  await expect(page.getByRole('link', { name: /Alle Bildschirme/ })).toBeVisible()
  await expectAccessible(page)
})

test('shows where things come from and checks a source at once', async ({ house, atHome: page }) => {
  await page.goto(`${house.url}/#/quellen`)
  const check = page.getByRole('button', { name: /jetzt prüfen/ }).first()
  await expect(check).toBeVisible()
  await expectAccessible(page)
  await check.click()
  await expect(page.getByRole('status').filter({ hasText: 'ist geprüft' })).toBeVisible()
})

test('keeps what is typed when the server is gone, and goes on when it is back', async ({ house, atHome: page }) => {
  await page.goto(`${house.url}/#/inhalte`)
  await page.getByRole('button', { name: 'Hinweis schreiben' }).click()
  await page.getByLabel('Überschrift').fill('Bleibt stehen')
  await house.kill()
  const banner = page.getByText('Keine Verbindung zum Server. Ihre Eingaben bleiben hier.')
  await expect(banner).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Text', { exact: true }).fill('Auch ohne Server.')
  await house.start()
  await expect(banner).toBeHidden({ timeout: 30_000 })
  await expect(page.getByLabel('Überschrift')).toHaveValue('Bleibt stehen')
  await expect(page.getByLabel('Text', { exact: true })).toHaveValue('Auch ohne Server.')
})

test('works on a phone without scrolling sideways', async ({ house, atHome: page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const hash of ['#/aufrufen', '#/inhalte', '#/bildschirme', '#/quellen']) {
    await page.goto(`${house.url}/${hash}`)
    await expect(page.getByRole('heading').first()).toBeVisible()
    const [inner, scroll] = await page.evaluate(() => [window.innerWidth, document.documentElement.scrollWidth])
    expect(scroll, hash).toBeLessThanOrEqual(inner ?? 0)
    await expectAccessible(page)
  }
})

import { expect, type Page } from '@playwright/test'
import { consoleTest, expectAccessible } from './console-test.ts'

const test = consoleTest.extend<{ planner: Page }>({
  planner: async ({ house, signedIn }, use) => {
    await signedIn.setViewportSize({ width: 1440, height: 900 })
    await signedIn.goto(`${house.url}/#/planen`)
    await expect(signedIn.getByRole('table')).toBeVisible()
    await use(signedIn)
  },
})

const SCREEN = 'Foyer Ostflügel'

const rowOf = (page: Page, screen = SCREEN) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: screen }) })
const barOf = (page: Page, name: string) => rowOf(page).getByRole('button', { name: new RegExp(name) })
const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })

/** A rule for the whole day on one screen, by the keys that the page offers. */
async function makeRule(page: Page, name: string): Promise<void> {
  await page.keyboard.press('n')
  await expect(page.getByRole('heading', { name: 'Neue Regel' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.type(name)
  await page.getByRole('checkbox', { name: SCREEN }).check()
  await page.getByRole('checkbox', { name: 'Den ganzen Tag' }).check()
}

async function removeRule(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { name }).waitFor()
  await page.getByRole('button', { name: 'Löschen' }).click()
  await expect(said(page, `„${name}“ ist gelöscht.`)).toBeVisible()
}

test('shows the day as a table and explains any moment of it', async ({ planner: page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/^(Mon|Diens|Mitt|Donners|Frei|Sams|Sonn)/)
  await expect(rowOf(page).getByRole('button').first()).toBeVisible()
  await expectAccessible(page)

  await rowOf(page).getByRole('button').first().focus()
  await page.keyboard.press('w')
  await expect(page.getByRole('heading', { name: 'Warum?' })).toBeFocused()
  await expect(page.getByLabel('Bildschirm', { exact: true })).toHaveValue('foyer-monitor')
  await expectAccessible(page)

  const moment = page.getByLabel('Wann?')
  await moment.fill('irgendwann')
  await moment.press('Enter')
  await expect(page.getByText('Das verstehen wir nicht.')).toBeVisible()
  await moment.fill('Montag 09:07')
  await moment.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Montag')
  await expect(moment).toHaveValue(/^Montag, .*, 09:07$/)
  await expect(page.getByRole('region').or(page.locator('.answer')).first()).toContainText(/„.+“/)
})

test('follows the keys from day to day and from bar to bar', async ({ planner: page }) => {
  const title = page.getByRole('heading', { level: 1 })
  const today = await title.innerText()
  await page.keyboard.press('ArrowRight')
  await expect(title).not.toHaveText(today)
  await page.keyboard.press('ArrowLeft')
  await expect(title).toHaveText(today)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('t')
  await expect(title).toHaveText(today)
  const bars = page.getByRole('table').getByRole('button')
  await bars.first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(bars.first()).not.toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowLeft')
  await expect(title).not.toHaveText(today)
})

test('makes a rule that is drawn while it is typed, suspends it for today and takes that back', async ({
  planner: page,
}) => {
  await makeRule(page, 'Lesenacht')
  // Drawn before anything is saved, and kept over a reload.
  await expect(barOf(page, 'Lesenacht')).toBeVisible()
  await expect(page.getByText(/Immer, auf 1.Bildschirm: Foyer Ostflügel\./)).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Name der Regel')).toHaveValue('Lesenacht')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Anlegen und zeigen' }).click()
  await expect(said(page, '„Lesenacht“ ist angelegt')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Lesenacht' })).toBeVisible()
  await expect(barOf(page, 'Lesenacht')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Nur heute aussetzen' }).click()
  await expect(said(page, '„Lesenacht“ setzt am')).toBeVisible()
  await expect(barOf(page, 'Lesenacht')).toHaveCount(0)
  await page.keyboard.press('ArrowRight')
  await expect(barOf(page, 'Lesenacht')).toBeVisible()
  await page.keyboard.press('t')
  await expect(page.getByRole('button', { name: /^Am .* wieder zeigen$/ })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(said(page, 'zurückgenommen')).toBeVisible()
  await expect(barOf(page, 'Lesenacht')).toBeVisible()

  await removeRule(page, 'Lesenacht')
  await expect(barOf(page, 'Lesenacht')).toHaveCount(0)
  await page.getByRole('button', { name: 'Rückgängig' }).click()
  await expect(barOf(page, 'Lesenacht')).toBeVisible()
  await barOf(page, 'Lesenacht').click()
  await removeRule(page, 'Lesenacht')
})

test('says that two rules contradict each other, who wins and why, and turns them around', async ({
  planner: page,
}) => {
  await makeRule(page, 'Chorprobe')
  await page.getByRole('button', { name: 'Anlegen und zeigen' }).click()
  await expect(said(page, '„Chorprobe“ ist angelegt')).toBeVisible()
  await makeRule(page, 'Buchmesse')
  await expect(rowOf(page).getByRole('button', { name: /doppelt/ })).toBeVisible()
  await page.getByRole('button', { name: 'Anlegen und zeigen' }).click()
  await expect(said(page, '„Buchmesse“ ist angelegt')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Zwei Regeln am ganzen Tag' })).toBeVisible()
  await expect(page.getByText(/beide sind gleich stark/)).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('heading', { name: 'Buchmesse' }).focus()
  await page.keyboard.press('w')
  const reasons = page.locator('lotse-console-why-panel')
  await expect(reasons.getByText(/gleich stark|so stark wie/).first()).toBeVisible()
  await reasons.getByRole('button', { name: 'Zurück' }).click()

  const winner = await rowOf(page)
    .getByRole('button', { name: /^(Chorprobe|Buchmesse)/ })
    .first()
    .getAttribute('aria-label')
  await page.getByRole('button', { name: 'Vorrang tauschen' }).click()
  await expect(said(page, 'hat jetzt Vorrang vor')).toBeVisible()
  const loser = winner?.startsWith('Chorprobe') ? 'Buchmesse' : 'Chorprobe'
  await expect(
    rowOf(page)
      .getByRole('button', { name: new RegExp(`^${loser}`) })
      .first(),
  ).toBeVisible()
  await expect(rowOf(page).getByRole('button', { name: /doppelt/ })).toHaveCount(0)

  for (const name of ['Chorprobe', 'Buchmesse']) {
    await page.goto(`${new URL(page.url()).origin}/#/planen`)
    await page
      .locator('lotse-console-rule-list')
      .getByRole('button', { name: new RegExp(name) })
      .click()
    await removeRule(page, name)
  }
})

test('keeps what can not be saved at its field', async ({ planner: page }) => {
  await page.keyboard.press('n')
  await page.getByRole('button', { name: 'Anlegen und zeigen' }).click()
  await expect(page.getByText('Bitte geben Sie der Regel einen Namen.')).toBeVisible()
  await expect(page.getByLabel('Name der Regel')).toBeFocused()
  await page.getByLabel('Name der Regel').fill('Wirre Regel')
  await page.getByRole('radio', { name: 'Nach Merkmalen' }).check()
  const expression = page.getByRole('textbox', { name: 'Merkmale' })
  await expression.fill('kind:monitor AND (level:e0')
  await expect(page.getByText('Diese Klammer geht nicht zu.')).toBeVisible()
  await expression.fill('kind:monitor')
  await expect(page.getByText(/2.Bildschirme: Foyer Ostflügel und Flur Bürgerbüro/)).toBeVisible()
  await page.getByLabel('Von', { exact: true }).fill('22')
  await page.getByLabel('Bis', { exact: true }).fill('2')
  await page.getByLabel('Bis', { exact: true }).press('Tab')
  await expect(page.getByText('Endet um 02:00 Uhr am Folgetag.')).toBeVisible()
  await page.getByLabel('An welchen Tagen?').selectOption('raw')
  await page.getByLabel('Wiederholung', { exact: true }).fill('FREQ=FORTNIGHTLY')
  await page.getByRole('button', { name: 'Anlegen und zeigen' }).click()
  await expect(page.getByLabel('Wiederholung', { exact: true })).toBeFocused()
  await expect(page.getByLabel('Wiederholung', { exact: true })).toHaveAttribute('aria-invalid', 'true')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Verwerfen' }).click()
  await expect(page.getByRole('heading', { name: 'Alle Regeln' })).toBeVisible()
})

test('keeps calendars and groups', async ({ planner: page }) => {
  await page.getByRole('button', { name: 'Kalender', exact: true }).click()
  const calendars = page.getByRole('dialog', { name: 'Kalender' })
  await calendars.getByRole('button', { name: 'Neuer Kalender' }).click()
  await calendars.getByRole('button', { name: 'Kalender speichern' }).click()
  await expect(calendars.getByText('Bitte geben Sie dem Kalender einen Namen.')).toBeVisible()
  await calendars.getByLabel('Name', { exact: true }).fill('Betriebsferien')
  await calendars.getByLabel('Erster Tag', { exact: true }).fill('24.12.2026')
  await calendars.getByLabel('Letzter Tag', { exact: true }).fill('31.12.2026')
  await expectAccessible(page)
  await calendars.getByRole('button', { name: 'Kalender speichern' }).click()
  await expect(said(page, 'Kalender „Betriebsferien“ ist gespeichert.')).toBeVisible()
  await expect(calendars).toBeHidden()

  await page.getByRole('button', { name: 'Gruppen', exact: true }).click()
  const groups = page.getByRole('dialog', { name: 'Gruppen' })
  await groups.getByRole('button', { name: 'Neue Gruppe' }).click()
  await groups.getByLabel('Name', { exact: true }).fill('Für die Probe')
  await groups.getByRole('checkbox', { name: 'Flur Bürgerbüro' }).check()
  await expectAccessible(page)
  await groups.getByRole('button', { name: 'Gruppe speichern' }).click()
  await expect(said(page, 'Gruppe „Für die Probe“ ist gespeichert.')).toBeVisible()
  await page.getByRole('button', { name: 'Rückgängig' }).click()
  await expect(said(page, 'zurückgenommen')).toBeVisible()

  await page.keyboard.press('n')
  await page.getByText('Ausnahmen und Zeitraum').click()
  await expect(page.getByRole('group', { name: 'Nicht an Tagen aus' }).getByLabel('Betriebsferien')).toBeVisible()
  await page.getByRole('button', { name: 'Verwerfen' }).click()
})

test('fits a small window', async ({ planner: page }) => {
  await page.setViewportSize({ width: 1024, height: 768 })
  await expectAccessible(page)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
})

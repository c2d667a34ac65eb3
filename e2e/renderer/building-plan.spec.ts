import { expect } from '@playwright/test'
import { button, open, steleGlass, test, title, toWohngeld } from './stele-visit.ts'

/* Where there is no WebGL at all: the drawn plan. */
test.use({
  ...steleGlass,
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--disable-3d-apis'] })
  },
})

test('the drawn plan shows the way, and what is on it is a list', async ({ page, stage }) => {
  await open(page, stage)
  await toWohngeld(page)
  const view = page.locator('lotse-building-view')
  await expect(view.locator('lotse-building-plan svg')).toBeVisible()
  await expect(page.getByRole('img', { name: /Weg über 2 Etagen/ })).toBeVisible()
  await expect(page.getByRole('list', { name: 'Was das Bild zeigt' }).getByRole('listitem')).toHaveCount(2)
  await expect(view.locator('canvas')).toHaveCount(0)
  expect(await view.evaluate((element) => 'figures' in element && element.figures === undefined)).toBe(true)
})

test('rooms of the drawn plan can be chosen too', async ({ page, stage }) => {
  await open(page, stage)
  await button(page, /^Wegweiser/).tap()
  const rooms = page.getByRole('listbox', { name: /Räume im Bild/ })
  await rooms.focus()
  await page.keyboard.press('ArrowDown')
  await expect(rooms.getByRole('option', { selected: true })).toHaveText('003 Wahlamt')
  await page.keyboard.press('Enter')
  await expect(title(page, 'Wahlamt')).toBeVisible()
})

import { expect, type Page } from '@playwright/test'
import { button, languageButton, open, search, site, steleGlass, test, title, toWohngeld } from './stele-visit.ts'

/* Eight languages: chosen by their own names, whole, from right to left where they are, and over with the visit. */
test.use(steleGlass)

const root = (page: Page) =>
  page.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }))

test('a language is one tap away, turns the page round, and ends with the visit', async ({ page, stage }) => {
  await open(page, stage)
  const names = await page.locator('lotse-stele-languages').getByRole('button').allInnerTexts()
  expect(names).toEqual([
    'Deutsch',
    'Leichte Sprache',
    'English',
    'Türkçe',
    'Українська',
    'Русский',
    'Polski',
    'العربية',
  ])
  const place = await languageButton(page, 'Deutsch').boundingBox()
  await languageButton(page, 'العربية').tap()
  await expect(title(page, 'صباح الخير.')).toBeVisible()
  expect(await root(page)).toEqual({ lang: 'ar', dir: 'rtl' })
  expect(await languageButton(page, 'Deutsch').boundingBox()).toEqual(place)
  await expect(page.getByText('الخميس، 26 نوفمبر')).toBeVisible()
  // What the council calls itself is German, and marked.
  await expect(page.locator('bdi[lang=de]', { hasText: 'Rat der Stadt' })).toBeVisible()
  const [icon, word] = await button(page, /^الخدمات/).evaluate((row) => {
    const edge = (selector: string): number => row.querySelector(selector)?.getBoundingClientRect().left ?? 0
    return [edge('.ic'), edge('b')]
  })
  expect(icon, 'icons stand to the right of words').toBeGreaterThan(word ?? 0)

  await page.clock.fastForward(91_000)
  await expect(page.getByRole('alertdialog', { name: 'هل ما زلت هنا؟' })).toBeVisible()
  const loaded = page.waitForEvent('load')
  await page.clock.fastForward(31_000)
  await loaded
  await expect(title(page, 'Guten Morgen.')).toBeVisible()
  expect(await root(page)).toEqual({ lang: 'de', dir: 'ltr' })
})

test('directory and steps come in the language, else in German and marked so', async ({ page, stage }) => {
  const entries = site.directory.entries.map((entry) =>
    entry.id === 'wohngeld'
      ? { ...entry, documents: ['Mietvertrag'], translations: { en: { name: 'Housing benefit' } } }
      : entry,
  )
  await open(page, stage, { ...site, directory: { ...site.directory, entries } })
  await toWohngeld(page)
  await languageButton(page, 'English').tap()
  await expect(title(page, 'Housing benefit')).toBeVisible()
  await expect(page.getByText('Room 214, 2nd floor')).toBeVisible()
  await expect(page.locator('bdi[lang=de]', { hasText: 'Mietvertrag' })).toBeVisible()
  await expect(page.getByText('open today until 18:00')).toBeVisible()
  await expect(page.getByRole('list', { name: 'The way in words' })).toContainText('Room 214')
})

test('letters of the language, and German ones after a switch', async ({ page, stage }) => {
  await open(page, stage)
  await languageButton(page, 'Українська').tap()
  await button(page, /Куди вам потрібно/).tap()
  const keyboard = page.locator('lotse-stele-keyboard')
  for (const letter of 'ЇЖА') await keyboard.getByRole('button', { name: letter, exact: true }).tap()
  const field = page.getByRole('textbox', { name: 'Пошук' })
  await expect(field).toHaveValue('їжа')
  await keyboard.getByRole('button', { name: 'Стерти все' }).tap()
  await keyboard.getByRole('button', { name: 'Німецька клавіатура' }).tap()
  for (const letter of 'PERSO') await keyboard.getByRole('button', { name: letter, exact: true }).tap()
  await expect(button(page, /Personalausweis/)).toBeVisible()
  await expect(field).toHaveValue('perso')
})

test('what is typed, read and chosen in one language is searched in it', async ({ page, stage }) => {
  await open(page, stage)
  await search(page, 'perso')
  await languageButton(page, 'Polski').tap()
  await expect(page.getByRole('status').filter({ hasText: /wynik/ })).toBeAttached()
  await expect(page.getByRole('textbox', { name: 'Szukaj' })).toHaveValue('perso')
})

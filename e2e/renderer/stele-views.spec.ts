import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { LANGUAGES } from '#schema/language'
import { controlsMm, cutOff, gapMm } from './stele-measures.ts'
import { button, contrastButton, languageButton, open, steleGlass, test, VIEWS } from './stele-visit.ts'

/*
 * What must hold on every view of the stele: barriers, size and reach of controls, large type, all languages. One page
 * for each view, on which everything is measured: settings change what is shown without a new document.
 */
test.use(steleGlass)

const THEMES = ['tag', 'nacht', 'dunkel', 'hell'] as const
/** Which controls reach where, millimetres above the floor. */
const REACH_MM = { high: [380, 1220], low: [800, 1100] } as const

for (const [view, go] of Object.entries(VIEWS))
  test(`${view}: no barrier, in reach, and whole in every language, theme and size`, async ({ page, stage }) => {
    await open(page, stage)
    await go(page)
    await test.step('controls are large enough, apart, and in reach', () => inReach(page, 'high'))
    for (const language of ['en', 'ar', 'de'] as const) {
      await languageButton(page, language).tap()
      for (const theme of language === 'de' ? THEMES : THEMES.slice(0, 3)) {
        await test.step(`axe: ${language} ${theme}`, async () => {
          expect(await barriers(page, theme === 'tag'), `${language} ${theme}`).toEqual([])
        })
        await contrastButton(page).tap()
      }
      if (language !== 'de') await contrastButton(page).tap()
    }
    await test.step('large type stays on the glass', () => growsWhole(page))
    await button(page, /^Tief/).tap()
    await expect(page.getByText('Alle Tasten liegen jetzt in Sitzhöhe.')).toBeAttached()
    await test.step('no language is cut off', async () => {
      for (const language of LANGUAGES.toReversed()) {
        await languageButton(page, language).tap()
        expect(await cutOff(page), language).toEqual([])
      }
    })
    await button(page, /^Schrift/).tap()
    await test.step('low controls are large enough, apart, and in reach', () => inReach(page, 'low'))
  })

async function inReach(page: Page, mode: keyof typeof REACH_MM): Promise<void> {
  const [from, to] = REACH_MM[mode]
  const boxes = await controlsMm(page)
  expect(boxes.length).toBeGreaterThan(4)
  for (const box of boxes) {
    expect(Math.min(box.width, box.height), `${mode}: side of ${box.name}`).toBeGreaterThanOrEqual(20)
    expect(box.bottom, `${mode}: lower edge of ${box.name}`).toBeGreaterThanOrEqual(from)
    expect(box.bottom + box.height, `${mode}: upper edge of ${box.name}`).toBeLessThanOrEqual(to)
  }
  for (const [index, a] of boxes.entries())
    for (const b of boxes.slice(index + 1))
      expect(gapMm(a, b), `${mode}: between ${a.name} and ${b.name}`).toBeGreaterThanOrEqual(2.45)
  const start = boxes.find(({ name }) => name === 'Start')
  expect(start && start.bottom + start.height).toBeLessThanOrEqual(1050)
}

async function growsWhole(page: Page): Promise<void> {
  const capMm = async (): Promise<number> =>
    (await page
      .locator('h1')
      .first()
      .evaluate((h1) => Number.parseFloat(getComputedStyle(h1).fontSize))) * 0.668
  const before = await capMm()
  for (const step of [2, 3]) {
    await button(page, /^Schrift/).tap()
    await expect(page.getByText(`Schriftgröße ${step} von 3.`)).toBeAttached()
    expect(await cutOff(page), `text size ${step}`).toEqual([])
  }
  expect(await capMm()).toBeGreaterThan(before * 1.4)
  const boxes = await controlsMm(page)
  for (const box of boxes) expect(box.bottom + box.height, box.name).toBeLessThanOrEqual(REACH_MM.high[1])
}

/** A theme changes colours and nothing else, so that all other rules see a language in one theme only. */
async function barriers(page: Page, isFirstTheme: boolean): Promise<string[]> {
  // There are no frames, so that the results need no page of their own to be put together on.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const { violations } = await (
    isFirstTheme
      ? axe
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .options({ rules: { 'target-size': { enabled: true } } })
      : axe.withRules(['color-contrast', 'link-in-text-block'])
  ).analyze()
  return violations.map(({ id, nodes }) => `${id} ${nodes.map((node) => node.html).join(' ')}`)
}

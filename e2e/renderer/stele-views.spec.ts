import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { controlsMm, cutOff, gapMm } from './stele-measures.ts'
import { button, contrastButton, languageButton, open, steleGlass, test, VIEWS } from './stele-visit.ts'

/* What must hold on every view of the stele: barriers, size and reach of controls, large type. */
test.use(steleGlass)

for (const [view, go] of Object.entries(VIEWS)) {
  test(`${view}: no barrier that axe knows, in every theme and in three languages`, async ({ page, stage }) => {
    await open(page, stage)
    await go(page)
    for (const theme of ['tag', 'nacht', 'dunkel', 'hell']) {
      expect(await barriers(page), theme).toEqual([])
      await contrastButton(page).tap()
    }
    for (const language of ['en', 'ar'] as const) {
      await languageButton(page, language).tap()
      for (const theme of ['tag', 'nacht', 'dunkel']) {
        expect(await barriers(page), `${language} ${theme}`).toEqual([])
        await contrastButton(page).tap()
      }
      await contrastButton(page).tap()
    }
  })

  test(`${view}: controls are large enough, apart, and in reach`, async ({ page, stage }) => {
    await open(page, stage)
    await go(page)
    for (const [mode, from, to] of [
      ['high', 380, 1220],
      ['low', 800, 1100],
    ] as const) {
      if (mode === 'low') await button(page, /^Tief/).tap()
      await expect(page.getByText('Alle Tasten liegen jetzt in Sitzhöhe.')).toHaveCount(mode === 'low' ? 1 : 0)
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
  })

  test(`${view}: large type stays on the glass`, async ({ page, stage }) => {
    await open(page, stage)
    await go(page)
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
    for (const box of boxes) expect(box.bottom + box.height, box.name).toBeLessThanOrEqual(1220)
  })
}

async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze()
  return violations.map(({ id, nodes }) => `${id} ${nodes.map((node) => node.html).join(' ')}`)
}

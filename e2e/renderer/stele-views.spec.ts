import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { button, open, PX_PER_MM, screen, steleGlass, test, VIEWS } from './stele-visit.ts'

/* What must hold on every view of the stele: barriers, size and reach of controls, large type. */
test.use(steleGlass)

for (const [view, go] of Object.entries(VIEWS)) {
  test(`${view}: no barrier that axe knows, in every theme`, async ({ page, stage }) => {
    await open(page, stage)
    await go(page)
    for (const theme of ['tag', 'nacht', 'dunkel', 'hell']) {
      const { violations: barriers } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .options({ rules: { 'target-size': { enabled: true } } })
        .analyze()
      expect(barriers.map(({ id, nodes }) => `${theme}: ${id} ${nodes.map((node) => node.html).join(' ')}`)).toEqual([])
      await button(page, /^Kontrast/).tap()
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
      const cut = await cutOffControls(page)
      expect(cut, `text size ${step}`).toEqual([])
    }
    expect(await capMm()).toBeGreaterThan(before * 1.4)
    const boxes = await controlsMm(page)
    for (const box of boxes) expect(box.bottom + box.height, box.name).toBeLessThanOrEqual(1220)
  })
}

interface ControlMm {
  readonly name: string
  readonly left: number
  /** Height of the lower edge above the floor. */
  readonly bottom: number
  readonly width: number
  readonly height: number
}

/** All controls on the glass, in millimetres. */
async function controlsMm(page: Page): Promise<ControlMm[]> {
  const controls = await page.locator('button:visible, input:visible').all()
  return Promise.all(
    controls.map(async (control) => {
      const box = await control.boundingBox()
      if (!box) throw new Error('a visible control has no box')
      const name = ((await control.getAttribute('aria-label')) ?? (await control.textContent()) ?? '')
        .replaceAll(/\s+/g, ' ')
        .trim()
      const bottom = screen.lowerEdgeMm + (screen.heightPx - box.y - box.height) / PX_PER_MM
      return { name, left: box.x / PX_PER_MM, bottom, width: box.width / PX_PER_MM, height: box.height / PX_PER_MM }
    }),
  )
}

function gapMm(a: ControlMm, b: ControlMm): number {
  const across = Math.max(a.left, b.left) - Math.min(a.left + a.width, b.left + b.width)
  const up = Math.max(a.bottom, b.bottom) - Math.min(a.bottom + a.height, b.bottom + b.height)
  return Math.max(across, up)
}

/** Names of controls and texts that do not fit into their boxes, or lie outside of the picture. */
async function cutOffControls(page: Page): Promise<string[]> {
  const cut: string[] = []
  for (const control of await page.locator('button:visible, h1:visible').all()) {
    const problem = await control.evaluate((element) => {
      const box = element.getBoundingClientRect()
      const isOut = box.left < 0 || box.right > innerWidth + 1 || box.top < 0 || box.bottom > innerHeight + 1
      // The tight lines of a headline let its letters reach over its box; only its width counts.
      const isTall = element.tagName !== 'H1' && element.scrollHeight > element.clientHeight + 2
      const isCut = isTall || element.scrollWidth > element.clientWidth + 1
      return isOut || (isCut && getComputedStyle(element).display !== 'inline') ? element.textContent : undefined
    })
    if (problem !== undefined) cut.push((problem ?? '').replaceAll(/\s+/g, ' ').trim())
  }
  return cut
}

import { expect, type Page } from '@playwright/test'

/** Presses Tab until a control of that name has the focus, and checks that each stop on the way can be seen. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      let active = document.activeElement
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
      if (!active || active === document.body) return undefined
      const { outlineStyle, outlineWidth } = getComputedStyle(active)
      return {
        name: (active.getAttribute('aria-label') ?? active.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
        outlineStyle,
        outlineWidth,
      }
    })
    if (!stop) continue
    expect(stop.outlineStyle, `focus on ${stop.name}`).not.toBe('none')
    expect(Number.parseFloat(stop.outlineWidth)).toBeGreaterThanOrEqual(2)
    if (name.test(stop.name)) return
  }
  throw new Error(`no tab stop is called ${name}`)
}

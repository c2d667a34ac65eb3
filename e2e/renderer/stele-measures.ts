import type { Page } from '@playwright/test'
import { PX_PER_MM, screen } from './stele-visit.ts'

/** A control as a person at the stele meets it, millimetres. */
export interface ControlMm {
  readonly name: string
  readonly left: number
  /** Height of the lower edge above the floor. */
  readonly bottom: number
  readonly width: number
  readonly height: number
}

/** All controls on the glass. */
export async function controlsMm(page: Page): Promise<ControlMm[]> {
  const boxes = await page.locator('button:visible, input:visible').evaluateAll((controls) =>
    controls.map((control) => {
      const { x, y, width, height } = control.getBoundingClientRect()
      return { name: control.getAttribute('aria-label') ?? control.textContent ?? '', x, y, width, height }
    }),
  )
  return boxes.map(({ name, x, y, width, height }) => ({
    name: name.replaceAll(/\s+/g, ' ').trim(),
    left: x / PX_PER_MM,
    bottom: screen.lowerEdgeMm + (screen.heightPx - y - height) / PX_PER_MM,
    width: width / PX_PER_MM,
    height: height / PX_PER_MM,
  }))
}

export function gapMm(a: ControlMm, b: ControlMm): number {
  const across = Math.max(a.left, b.left) - Math.min(a.left + a.width, b.left + b.width)
  const up = Math.max(a.bottom, b.bottom) - Math.min(a.bottom + a.height, b.bottom + b.height)
  return Math.max(across, up)
}

/** Names of controls and headlines that do not fit into their boxes, or lie outside of the picture. */
export async function cutOff(page: Page): Promise<string[]> {
  const cut = await page.locator('button:visible, h1:visible').evaluateAll((elements) =>
    elements.flatMap((element) => {
      const box = element.getBoundingClientRect()
      const isOut = box.left < -1 || box.right > innerWidth + 1 || box.top < -1 || box.bottom > innerHeight + 1
      // The tight lines of a headline let its letters reach over its box; only its width counts.
      const isTall = element.tagName !== 'H1' && element.scrollHeight > element.clientHeight + 2
      const isCut = isTall || element.scrollWidth > element.clientWidth + 1
      return isOut || (isCut && getComputedStyle(element).display !== 'inline') ? [element.textContent ?? ''] : []
    }),
  )
  return cut.map((text) => text.replaceAll(/\s+/g, ' ').trim())
}

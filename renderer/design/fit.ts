import type { LitElement } from 'lit'
import { longestFitting } from './longest-fitting.ts'
import { Measuring } from './measuring.ts'

/** One way to set the content: data attributes, and custom properties by their names (`--size`), for its styles. */
export type FitVariant = Readonly<Record<string, string>>

export interface FitOptions {
  /** What the variants are set on; it and everything inside marked `data-measure` must not overflow. */
  readonly box: () => HTMLElement | null
  /** From the best to the most modest. */
  readonly variants: () => readonly FitVariant[]
  /** A text that loses words at its end when not even the last variant fits. */
  readonly cut?: () => { readonly element: HTMLElement; readonly text: string } | null
}

/**
 * Sets content in the best variant that fits, by measuring: after each rendering, when the element changes its size
 * and when fonts have arrived. No size of type goes below the smallest; text is dropped instead, by whole words.
 */
export class Fit {
  readonly #options: FitOptions

  constructor(host: LitElement, options: FitOptions) {
    this.#options = options
    new Measuring(host, options.box, this.#run)
  }

  readonly #run = (): void => {
    const box = this.#options.box()
    if (!box || box.clientWidth === 0) return
    const cut = this.#options.cut?.()
    if (cut) cut.element.textContent = cut.text
    for (const variant of this.#options.variants()) {
      applyVariant(box, variant)
      if (fits(box)) return
    }
    if (!cut) return
    const set = (text: string): boolean => {
      cut.element.textContent = text
      return fits(box)
    }
    set(longestFitting(cut.text, set))
  }
}

export function applyVariant(box: HTMLElement, variant: FitVariant): void {
  for (const [name, value] of Object.entries(variant)) {
    if (name.startsWith('--')) box.style.setProperty(name, value)
    else box.dataset[name] = value
  }
}

/**
 * True when no measured part overflows, nor runs into its own padding. Boxes are compared, not `scrollHeight`: the
 * ink of tightly set lines reaches out of their boxes and would count. A pixel is forgiven, measures are rounded.
 */
export function fits(box: HTMLElement): boolean {
  return [box, ...box.querySelectorAll<HTMLElement>('[data-measure]')].every(
    (part) => part.scrollWidth <= part.clientWidth + 1 && holdsChildren(part),
  )
}

function holdsChildren(part: HTMLElement): boolean {
  const box = part.getBoundingClientRect()
  const style = getComputedStyle(part)
  const top = box.top + Number.parseFloat(style.paddingTop) - 1
  const bottom = box.bottom - Number.parseFloat(style.paddingBottom) + 1
  const right = box.right - Number.parseFloat(style.paddingRight) + 1
  return [...part.children].every((child) => {
    if (!(child instanceof HTMLElement) || child.offsetParent === null) return true
    if (getComputedStyle(child).position === 'absolute') return true
    const rect = child.getBoundingClientRect()
    return rect.top >= top && rect.bottom <= bottom && rect.right <= right
  })
}

/**
 * Makes a single line as large as its box allows, by a factor in `--fit` that multiplies its font size. Only what
 * must never be cut (a ticket number) is set like this.
 */
export function fitLine(line: HTMLElement, widthPx: number): void {
  line.style.setProperty('--fit', '1')
  const natural = line.scrollWidth
  if (natural > widthPx && natural > 0) line.style.setProperty('--fit', Math.max(0.1, widthPx / natural).toFixed(4))
}

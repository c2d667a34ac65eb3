import { MARK_CELL_PX, MARK_CELLS, markCells } from '#player/health/mark'

/** Part of black or white in the other half of the cells: a decoder tells them apart, an eye does not. */
const TINT = 0.06

/**
 * The mark in the lower left corner that says, in the picture itself, what this picture is: see `player/health/mark.ts`.
 * It is part of the page and not of the layout, so pixel shift, dimming and calls leave it where it is. It is drawn at
 * once, into the frame that comes next, and not by Lit's own schedule.
 */
export class LotseMark extends HTMLElement {
  static readonly tag = 'lotse-mark' as const
  readonly #canvas = document.createElement('canvas')

  connectedCallback(): void {
    this.ariaHidden = 'true'
    Object.assign(this.style, {
      position: 'fixed',
      left: '0',
      bottom: '0',
      zIndex: '2147483647',
      pointerEvents: 'none',
    })
    this.#canvas.width = MARK_CELLS
    this.#canvas.height = 1
    Object.assign(this.#canvas.style, {
      display: 'block',
      width: `${MARK_CELLS * MARK_CELL_PX}px`,
      height: `${MARK_CELL_PX}px`,
      imageRendering: 'pixelated',
    })
    this.hidden = true
    this.append(this.#canvas)
  }

  /** Undefined takes the mark out of the picture. */
  draw(value: number | undefined): void {
    this.hidden = value === undefined
    const pen = this.#canvas.getContext('2d', { alpha: false })
    if (value === undefined || !pen) return
    const ground = this.#groundBelow()
    const isLight = ground.reduce((sum, level) => sum + level, 0) > 3 * 128
    const tinted = ground.map((level) => level + (isLight ? -level : 255 - level) * TINT)
    const [light, dark] = isLight ? [ground, tinted] : [tinted, ground]
    for (const [column, bit] of markCells(value).entries()) {
      pen.fillStyle = `rgb(${(bit ? light : dark).join(' ')})`
      pen.fillRect(column, 0, 1, 1)
    }
  }

  /** Red, green and blue of what the mark lies on; black when nothing there has a colour of its own. */
  #groundBelow(): number[] {
    for (const element of elementsAt(document, MARK_CELL_PX, innerHeight - MARK_CELL_PX)) {
      if (this.contains(element)) continue
      const [red = 0, green = 0, blue = 0, alpha = 1] = numbersOf(getComputedStyle(element).backgroundColor)
      if (alpha === 1) return [red, green, blue]
    }
    return [0, 0, 0]
  }
}

/** Everything at a point from top to bottom, inside of components too. */
function elementsAt(root: Document | ShadowRoot, x: number, y: number): Element[] {
  // A shadow root names what is around it as well, which its own host has named already.
  const own = root.elementsFromPoint(x, y).filter((element) => element.getRootNode() === root)
  return own.flatMap((element) => (element.shadowRoot ? [...elementsAt(element.shadowRoot, x, y), element] : [element]))
}

/** Of `rgb(…)` or `rgba(…)`, which is what computed colours of tokens are. */
function numbersOf(color: string): number[] {
  return [...color.matchAll(/[\d.]+/g)].map(([number]) => Number(number))
}

/** The mark of a page, put into it. */
export function drawnMark(body: HTMLElement): LotseMark {
  const mark = document.createElement(LotseMark.tag)
  body.append(mark)
  return mark
}

customElements.define(LotseMark.tag, LotseMark)

declare global {
  interface HTMLElementTagNameMap {
    'lotse-mark': LotseMark
  }
}

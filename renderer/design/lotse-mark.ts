import { MARK_CELL_PX, MARK_CELLS, markCells } from '#player/health/mark'

/** Two greys that a decoder tells apart and that nobody notices at the edge of a monitor. */
const DARK = '#000000'
const LIGHT = '#3c3c3c'

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
    for (const [column, light] of markCells(value).entries()) {
      pen.fillStyle = light ? LIGHT : DARK
      pen.fillRect(column, 0, 1, 1)
    }
  }
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

import { css } from 'lit'
import { base } from '../design/base.ts'

/**
 * Keys on the glass, for letters and for codes. Rows lie one below the other; each has columns of its own, and a wide key
 * spans several. Keys keep their places in every language.
 */
export const keyStyles = [
  base,
  css`
    :host {
      display: block;
      direction: ltr;
    }
    .keys,
    .line {
      display: grid;
      gap: calc(2.6 * var(--mm));
    }
    .line {
      grid-template-columns: repeat(var(--columns), minmax(0, 1fr));
    }
    button {
      grid-column: span var(--span, 1);
      min-width: 0;
      height: var(--key);
      border-radius: var(--r-touch);
      background: var(--paper);
      border: 2px solid var(--edge);
      color: var(--ink);
      font-size: calc(10 * var(--mm) / var(--cap));
      font-weight: 650;
      line-height: 1;
      text-align: center;
      touch-action: none;
      cursor: default;
    }
    button:focus-visible {
      outline: calc(1.3 * var(--mm)) solid var(--ink);
      outline-offset: calc(-2.3 * var(--mm));
    }
    button:active {
      background: var(--ink);
      color: var(--paper);
    }
    .act {
      display: flex;
      align-items: center;
      justify-content: center;
      gap: calc(4 * var(--mm));
      font-size: calc(7.3 * var(--mm) / var(--cap));
      background: var(--tint);
    }
    .act .ic {
      font-size: calc(14 * var(--mm));
    }
  `,
]

/** A tap on a key leaves the caret where the letters appear. */
export function keepFocus(event: MouseEvent): void {
  event.preventDefault()
}

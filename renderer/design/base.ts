import { css } from 'lit'

/**
 * Reset and the few shapes that every element shares; put it first in `static styles`. Sizes and colours come from
 * the tokens, which reach into shadow roots by inheritance.
 */
export const base = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  p,
  ol,
  ul,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  ol,
  ul {
    list-style: none;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    text-align: start;
  }
  b,
  strong {
    font-weight: 750;
  }
  svg {
    display: block;
  }
  .ic,
  .arrow {
    width: 1em;
    height: 1em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: square;
    stroke-linejoin: miter;
  }
  /* Right to left, what means on and back turns round; joined letters take no spacing. */
  .reads:dir(rtl) {
    scale: -1 1;
  }
  :host(:dir(rtl)) * {
    letter-spacing: normal !important;
  }
  .num {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .off-screen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
    }
  }
`

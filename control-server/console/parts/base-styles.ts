import { css } from 'lit'
import { formStyles } from './form-styles.ts'
import { markStyles } from './mark-styles.ts'

const elementStyles = css`
  :host {
    display: block;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
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
  figure,
  fieldset,
  table {
    margin: 0;
    padding: 0;
  }
  ol,
  ul {
    list-style: none;
  }
  fieldset {
    border: 0;
    min-width: 0;
  }
  h1,
  h2 {
    font-size: var(--t-title);
    font-weight: 760;
    letter-spacing: -0.012em;
    line-height: 1.12;
    text-wrap: balance;
  }
  h1:focus {
    outline: none;
  }
  h3 {
    font-size: var(--t-lead);
    font-weight: 740;
    line-height: 1.2;
  }
  b,
  strong {
    font-weight: 730;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.16em;
  }
  .num {
    font-variant-numeric: tabular-nums lining-nums slashed-zero;
    white-space: nowrap;
  }
  .quiet {
    color: var(--ink-2);
  }
  .note {
    color: var(--ink-2);
    font-size: var(--t-note);
    line-height: 1.4;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .ic {
    display: block;
    flex: none;
    width: 1.25em;
    height: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: square;
    stroke-linejoin: miter;
  }

  button,
  .btn {
    font: inherit;
    font-weight: 650;
    color: var(--ink);
    background: var(--paper);
    min-height: 44px;
    padding: 0.45em 0.95em;
    border: 1px solid var(--edge);
    border-radius: var(--r-touch);
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    line-height: 1.2;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
  }
  button:hover,
  .btn:hover {
    background: var(--tint);
  }
  .btn {
    text-decoration: none;
  }
  button:active {
    transform: translateY(1px);
  }
  button.pri {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }
  button.pri:hover {
    background: color-mix(in srgb, var(--accent) 86%, var(--ink));
  }
  button.danger {
    background: var(--live);
    border-color: var(--live);
    color: var(--on-state);
  }
  button.plain {
    border-color: transparent;
    background: none;
  }
  button.plain:hover {
    background: var(--tint);
  }
  button:disabled,
  button[aria-disabled='true'] {
    cursor: default;
    opacity: 0.62;
  }
  button:disabled:active,
  button[aria-disabled='true']:active {
    transform: none;
  }
  kbd {
    font: 600 var(--t-note) / 1 var(--font);
    border: 1px solid currentColor;
    border-radius: 4px;
    padding: 4px 8px;
    white-space: nowrap;
  }

  :focus-visible {
    outline: 3px solid var(--ink);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    button,
    .btn {
      border: 1px solid ButtonText;
    }
  }

  dialog {
    color: var(--ink);
    background: var(--paper);
    border: 0;
    padding: 28px;
    width: min(30rem, calc(100vw - 32px));
    outline: 2px solid var(--ink);
  }
  dialog::backdrop {
    background: rgb(7 18 28 / 62%);
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }
`

/** Native elements in the clothes of the system. Every component starts with these. */
export const baseStyles = [elementStyles, formStyles, markStyles]

import { css } from 'lit'
import { base } from '../design/base.ts'

/**
 * Every view is a board to read above and a desk to touch below; on wide screens they stand side by side. The desk never
 * reaches higher than `--desk-max`, which the stele computes from its mounting height.
 */
export const viewStyles = [
  base,
  css`
    :host {
      display: grid;
      grid-template: minmax(0, 1fr) auto / minmax(0, 1fr);
      height: 100%;
      min-height: 0;
      overflow: hidden;
    }
    .board {
      min-height: 0;
      overflow: hidden;
      padding: calc(15 * var(--mm)) calc(20.5 * var(--mm)) 0;
    }
    .desk {
      display: flex;
      flex-direction: column;
      gap: calc(2.6 * var(--mm));
      min-height: 0;
      max-height: var(--desk-max);
      padding: calc(5 * var(--mm)) calc(14.8 * var(--mm)) calc(6 * var(--mm));
    }
    .desk.full {
      height: var(--desk-max);
    }
    h1 {
      font-size: calc(17 * var(--em));
      font-weight: 760;
      letter-spacing: -0.018em;
      line-height: 1.06;
      text-wrap: balance;
    }
    h1:focus {
      outline: none;
    }
    .lead {
      font-size: var(--t-lead);
      color: var(--ink-2);
      margin-top: var(--s2);
      text-wrap: pretty;
    }
    .note {
      font-size: var(--t-note);
    }
    button {
      border-radius: var(--r-touch);
      min-height: var(--touch);
      min-width: var(--touch);
      touch-action: none;
      cursor: default;
    }
    button:focus-visible,
    input:focus-visible {
      outline: calc(1.3 * var(--mm)) solid currentColor;
      outline-offset: calc(-2.3 * var(--mm));
    }
    /* The answer to a press is seen in the next frame: the picture of the button turns over. */
    button:active {
      filter: invert(1);
    }
    .quiet {
      display: flex;
      align-items: center;
      justify-content: center;
      gap: var(--s4);
      border: 3px solid var(--accent);
      color: var(--accent);
      background: var(--paper);
      font-weight: 700;
      font-size: var(--t-text);
      padding: 0 var(--s4);
    }
    .quiet .ic {
      font-size: calc(14 * var(--mm));
      stroke-width: 2.3;
    }
    .deep {
      background: var(--deep);
      color: var(--on-deep);
    }
    .deep .lead {
      color: var(--on-deep-2);
    }
    @media (orientation: landscape) {
      :host {
        grid-template: minmax(0, 1fr) / minmax(0, 1fr) minmax(0, 1fr);
      }
      .desk,
      .desk.full {
        align-self: end;
        height: 100%;
        max-height: min(100%, var(--desk-max));
      }
    }
  `,
]

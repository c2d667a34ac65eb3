import { css } from 'lit'

/** Looks of the search; see `view-styles.ts` for board and desk. */
export const searchStyles = css`
  .board {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    padding: 0;
  }
  .text {
    position: relative;
    z-index: 1;
    padding: calc(15 * var(--mm)) calc(20.5 * var(--mm)) calc(4 * var(--mm));
    min-height: 0;
    overflow: hidden;
    grid-row: 1 / 3;
  }
  .town {
    height: min(calc(84 * var(--mm)), 22vh);
  }
  .text p {
    text-wrap: pretty;
  }
  .best {
    margin-top: calc(11 * var(--mm));
    display: grid;
    gap: calc(3 * var(--mm));
  }
  .best .note,
  .best .facts {
    color: var(--on-deep-2);
  }
  .best h2 {
    font-size: calc(15 * var(--em));
    font-weight: 740;
    line-height: 1.08;
    letter-spacing: -0.01em;
  }
  .best .where {
    font-size: var(--t-lead);
    font-weight: 600;
  }
  .tips {
    margin-top: calc(6 * var(--mm));
    display: grid;
    gap: calc(4 * var(--mm));
    font-size: var(--t-text);
  }
  .tips li {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: calc(4 * var(--mm));
  }
  .tips .ic {
    font-size: calc(11 * var(--mm));
  }
  .field {
    position: relative;
    flex: none;
  }
  .field .ic {
    position: absolute;
    inset-inline-start: calc(10 * var(--mm));
    top: 50%;
    translate: 0 -50%;
    font-size: calc(17 * var(--mm));
    color: var(--accent);
    pointer-events: none;
    stroke-width: 2.3;
  }
  input {
    width: 100%;
    height: calc(31 * var(--mm));
    padding: 0;
    padding-inline: calc(34 * var(--mm)) calc(10 * var(--mm));
    border: 4px solid var(--accent);
    border-radius: var(--r-touch);
    background: var(--paper);
    color: var(--ink);
    font: 650 min(calc(11 * var(--em)), calc(14.5 * var(--mm) / var(--cap))) / 1 var(--font);
    caret-color: var(--ink);
  }
  input::placeholder {
    color: var(--ink-2);
    font-weight: 500;
    opacity: 1;
  }
  input:focus-visible {
    outline: calc(1 * var(--mm)) solid var(--ink);
    outline-offset: calc(-2.4 * var(--mm));
  }
  lotse-stele-keyboard {
    flex: none;
  }
  /* Large type needs the whole board. */
  :host([big]) .town {
    display: none;
  }
  :host([low]) input {
    height: calc(24 * var(--mm));
  }
  :host([low]) lotse-stele-keyboard {
    --keyboard-key: calc(20.4 * var(--mm));
  }
  .browse {
    flex: none;
    height: calc(30 * var(--mm));
  }
  @media (orientation: landscape) {
    .town {
      height: 34vh;
    }
  }
`

import { css } from 'lit'

/** The call on yellow between two bands; on upright screens the arrow stands below the words. */
export const callViewStyles = css`
  :host {
    display: block;
    container-type: size;
    background: var(--deep);
    color: var(--on-deep);
  }
  section {
    display: grid;
    grid-template-rows: calc(16.2 * var(--s)) minmax(0, 1fr) auto;
    height: 100%;
    --edge-x: calc(8.1 * var(--s));
  }
  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--s4);
    padding: 0 var(--edge-x);
    white-space: nowrap;
  }
  .head b {
    font-size: var(--t-clock);
  }
  .call {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-items: center;
    gap: var(--s6);
    min-height: 0;
    padding: 0 var(--edge-x);
    background: var(--now);
    color: var(--on-now);
    font-weight: 790;
    line-height: 0.72;
    animation: pulse var(--move-call) ease-in-out 3;
  }
  .call.directed {
    grid-template-columns: minmax(0, 1fr) min(57.3 * var(--s), 30cqw);
  }
  .words {
    display: grid;
    gap: calc(9.6 * var(--s));
    min-width: 0;
  }
  .line {
    width: max-content;
    white-space: nowrap;
  }
  .call .number {
    font-size: calc(var(--t-hero) * var(--fit, 1));
    letter-spacing: -0.025em;
    word-spacing: -0.06em;
    margin-inline-start: -0.006em;
  }
  .call .where {
    font-size: calc(20.8 * var(--em-m) * var(--fit, 1));
    letter-spacing: -0.015em;
    margin-inline-start: -0.055em;
  }
  .arrow {
    stroke-linecap: butt;
    stroke-miterlimit: 8;
    stroke-width: 3.1;
  }
  .call .arrow {
    width: 100%;
    height: auto;
    aspect-ratio: 1;
    stroke-width: 3.5;
    animation: nudge var(--move-call) ease-in-out 3;
  }
  @keyframes pulse {
    50% {
      background: var(--now-peak);
    }
  }
  @keyframes nudge {
    50% {
      scale: 1.04;
    }
  }
  .last {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    column-gap: var(--s6);
    padding: 0 var(--edge-x);
  }
  .last:not([data-rows='0']):has(li) {
    height: calc(34 * var(--s));
  }
  li {
    position: relative;
    display: flex;
    flex-direction: column;
    justify-content: center;
    gap: calc(3.3 * var(--s));
    white-space: nowrap;
  }
  li .number {
    font-size: var(--t-ticket);
    font-weight: 640;
    line-height: 0.74;
    letter-spacing: -0.01em;
    word-spacing: -0.1em;
  }
  li .where {
    display: flex;
    align-items: center;
    gap: calc(2.3 * var(--s));
    color: var(--on-deep-2);
    line-height: 0.8;
  }
  li .arrow {
    width: calc(8.6 * var(--s));
    height: calc(8.6 * var(--s));
  }
  [data-rows='0'] li,
  [data-rows='1'] li:nth-child(n + 2),
  [data-rows='2'] li:nth-child(n + 3),
  [data-rows='3'] li:nth-child(n + 4) {
    display: none;
  }
  [data-rows='3'] {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  [data-rows='2'] {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  [data-rows='1'] {
    grid-template-columns: minmax(0, 1fr);
  }
  @container (aspect-ratio < 1) {
    .call.directed {
      grid-template: auto auto / minmax(0, 1fr);
      align-content: center;
      gap: calc(14 * var(--s));
    }
    .call .arrow {
      width: 62cqw;
      justify-self: center;
    }
  }
`

import { css } from 'lit'

/** Looks of the way to a number; see `view-styles.ts` for board and desk. */
export const ticketStyles = css`
  .board {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    padding: 0;
  }
  .text {
    position: relative;
    z-index: 1;
    padding: calc(15 * var(--mm)) calc(20.5 * var(--mm)) calc(8 * var(--mm));
  }
  .town {
    min-height: 0;
  }
  .actions {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: calc(2.6 * var(--mm));
    flex: none;
  }
  .actions button,
  .appointment {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: var(--s3);
    min-height: max(var(--touch), calc(34 * var(--mm)));
    padding: calc(1.5 * var(--mm)) var(--s3);
    font-size: min(var(--t-lead), calc(9.6 * var(--mm) / var(--cap)));
    font-weight: 700;
    line-height: 1.1;
    text-align: start;
  }
  .actions .ic,
  .appointment .ic {
    flex: none;
    font-size: calc(16 * var(--mm));
    stroke-width: 2;
  }
  .main {
    background: var(--accent);
    color: var(--on-accent);
    border: 3px solid var(--accent);
  }
  .main[aria-disabled='true'] {
    background: var(--paper);
    color: var(--ink-2);
    border: 2px dashed var(--edge);
    font-weight: 500;
  }
  .appointment {
    flex: none;
    justify-content: flex-start;
    padding-inline: calc(11 * var(--mm));
    gap: calc(9 * var(--mm));
  }
  /* Few errands leave their height to the board, so that all of them lie low. */
  lotse-stele-list {
    flex: 0 1 calc(var(--errands) * 44 * var(--mm) * var(--text-scale, 1));
  }
  .desk.full lotse-stele-list {
    flex: 1;
  }
  .appointment .ic:last-child {
    margin-inline-start: auto;
    font-size: calc(12.5 * var(--mm));
  }

  .code {
    display: grid;
    direction: ltr;
    grid-template-columns: repeat(4, minmax(0, 1fr)) calc(9 * var(--mm)) repeat(4, minmax(0, 1fr));
    gap: calc(3 * var(--mm));
    margin-top: calc(12 * var(--mm));
  }
  .code span {
    display: grid;
    place-items: center;
    height: calc(34 * var(--mm));
    border-bottom: calc(1.5 * var(--mm)) solid var(--on-deep-2);
    font-size: calc(18 * var(--mm) / var(--cap));
    font-weight: 700;
    line-height: 1;
  }
  .code .dash {
    border: 0;
  }
  .wrong {
    margin-top: calc(8 * var(--mm));
    padding: calc(4 * var(--mm)) calc(6 * var(--mm));
    border: 3px solid currentColor;
    font-size: var(--t-lead);
    text-wrap: pretty;
  }

  .ticket {
    grid-template-rows: minmax(0, 1fr) auto;
    background: var(--now);
    color: var(--on-now);
  }
  .ticket .text {
    display: flex;
    flex-direction: column;
    min-height: 0;
    justify-content: space-evenly;
    padding-bottom: calc(8 * var(--mm));
  }
  .ticket h1 {
    display: grid;
    gap: calc(5 * var(--mm));
    font-size: var(--t-title);
    font-weight: 650;
  }
  .ticket h1 b {
    font-size: calc(80 * var(--mm) / var(--cap));
    font-weight: 780;
    letter-spacing: -0.02em;
    line-height: 0.95;
    white-space: nowrap;
  }
  .ticket .lead {
    color: inherit;
    font-size: var(--t-title);
    line-height: 1.14;
  }
  .ticket .ahead {
    padding-top: calc(8 * var(--mm));
    border-top: calc(1.5 * var(--mm)) solid currentColor;
    font-size: min(calc(15 * var(--em)), calc(19 * var(--mm) / var(--cap)));
    line-height: 1.1;
    font-weight: 740;
  }
  .along {
    display: grid;
    grid-template-columns: calc(124 * var(--mm)) minmax(0, 1fr);
    align-items: center;
    gap: calc(9 * var(--mm));
    padding-block: calc(6 * var(--mm));
    padding-inline: calc(12 * var(--mm)) calc(20.5 * var(--mm));
    background: var(--paper);
    color: var(--ink);
  }
  .along b {
    display: block;
    font-size: var(--t-title);
    line-height: 1.1;
  }
  .along .paper {
    font-weight: 700;
  }
  .along p {
    margin-top: calc(3 * var(--mm));
    font-size: var(--t-lead);
    line-height: 1.15;
    text-wrap: pretty;
  }
  @media (orientation: landscape) {
    .ticket h1 b {
      font-size: calc(40 * var(--mm) / var(--cap));
    }
    .ticket .lead,
    .ticket .ahead,
    .ticket h1 {
      font-size: var(--t-lead);
    }
    .actions {
      grid-auto-flow: row;
    }
  }
`

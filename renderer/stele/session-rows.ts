import { css } from 'lit'

/** Sessions as read on a board: time, body, room and what is known of the stream. */
export const sessionList = css`
  .head {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: var(--s6);
    padding: calc(2 * var(--mm)) 0;
    font-size: var(--t-note);
    font-weight: 700;
    border-bottom: 3px solid var(--ink);
  }
  .head span {
    font-weight: 500;
    color: var(--ink-2);
    text-align: end;
  }
  .sessions li {
    display: grid;
    grid-template-columns: calc(43 * var(--mm) * var(--text-scale, 1)) minmax(0, 1fr) auto;
    align-items: center;
    column-gap: calc(4 * var(--mm));
    min-height: calc(20 * var(--mm));
    padding: calc(1.5 * var(--mm)) 0;
    font-size: var(--t-text);
    line-height: 1.14;
  }
  .sessions li + li {
    border-top: 2px solid var(--line);
  }
  .sessions time {
    font-weight: 720;
    font-variant-numeric: tabular-nums;
  }
  .sessions b {
    font-weight: 700;
  }
  /* A room moves to the next line as a whole rather than be broken in its middle. */
  .sessions small {
    display: inline-block;
    max-width: 100%;
    font: inherit;
    color: var(--ink-2);
  }
  .mark {
    border: 2px solid currentColor;
    color: var(--ink);
    font-weight: 700;
    font-size: var(--t-note);
    line-height: 1;
    padding: calc(1.8 * var(--mm)) calc(3.4 * var(--mm));
    white-space: nowrap;
  }
  .mark.live {
    display: inline-flex;
    align-items: center;
    gap: calc(3 * var(--mm));
    background: var(--live);
    border-color: var(--live);
    color: var(--on-live);
    font-weight: 740;
  }
  .mark.live::before {
    content: '';
    width: calc(4.4 * var(--mm));
    height: calc(4.4 * var(--mm));
    border-radius: 50%;
    background: currentColor;
  }
`

import { css } from 'lit'

/** States: a shape and a tone. A word always stands beside them. */
export const markStyles = css`
  .mark {
    display: block;
    flex: none;
    width: 30px;
    height: 30px;
  }
  .mark .fill {
    fill: var(--tone);
  }
  .mark .line {
    fill: none;
    stroke: var(--tone);
    stroke-width: 3;
    stroke-linecap: square;
  }
  .mark .wide {
    stroke-width: 5;
  }
  .mark .dash {
    stroke-dasharray: 6 4;
    stroke-linecap: butt;
  }
  .mark .on {
    fill: none;
    stroke: var(--on-state);
    stroke-width: 3.2;
  }
  .good {
    --tone: var(--ok);
  }
  .busy {
    --tone: var(--accent);
  }
  .old {
    --tone: var(--warn);
  }
  .lost {
    --tone: var(--live);
  }
  .none,
  .off {
    --tone: var(--ink-2);
  }
  .guess {
    --tone: var(--accent);
  }

  .box {
    background: var(--warn-ground);
    border-inline-start: 5px solid var(--warn);
    padding: 12px 16px 13px;
    display: grid;
    gap: 2px;
  }
  .box.bad {
    background: var(--live-ground);
    border-color: var(--live);
  }
  .box b {
    color: var(--warn);
  }
  .box.bad b {
    color: var(--live);
  }
`

import { css } from 'lit'

/** Panel of calls: upright beside the slides, or in two columns where the zone lies flat. */
export const callsZoneStyles = css`
  :host {
    display: block;
    container-type: size;
    background: var(--deep);
    color: var(--on-deep);
  }
  aside {
    display: grid;
    grid-template: auto minmax(0, 2.7fr) minmax(0, 4fr) / minmax(0, 1fr);
    height: 100%;
  }
  aside > *,
  li {
    padding-inline: calc(5.6 * var(--s));
  }
  .time {
    grid-row: 1;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--s3);
    height: calc(16.2 * var(--s));
    white-space: nowrap;
  }
  .time b {
    margin-inline-start: auto;
    font-size: var(--t-clock);
  }
  .newest,
  .nobody {
    grid-row: 2;
    display: flex;
    flex-direction: column;
    justify-content: safe center;
    gap: calc(4.3 * var(--s));
    min-height: 0;
  }
  .newest {
    position: relative;
    background: var(--now);
    color: var(--on-now);
    font-weight: 780;
    line-height: 0.78;
  }
  .number {
    width: max-content;
    font-size: calc(var(--t-newest) * var(--fit, 1));
    letter-spacing: -0.01em;
    word-spacing: -0.04em;
  }
  .where {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--s2);
    font-size: calc(9.2 * var(--em-m));
    white-space: nowrap;
  }
  .arrow {
    stroke-linecap: butt;
    stroke-miterlimit: 8;
    stroke-width: 3.2;
  }
  .where .arrow {
    width: calc(15.7 * var(--s));
    height: calc(15.7 * var(--s));
    margin-block: calc(-3 * var(--s));
  }
  .nobody {
    grid-row: 2 / -1;
    gap: var(--s3);
    line-height: 1.14;
    color: var(--on-deep-2);
  }
  .nobody .head {
    font-size: calc(9.6 * var(--em-m));
    font-weight: 750;
    line-height: 1.04;
    letter-spacing: -0.02em;
    text-wrap: balance;
    color: var(--on-deep);
  }
  .earlier {
    grid-row: 3;
    display: grid;
    grid-template-rows: repeat(4, minmax(0, 1fr));
    min-height: 0;
    padding: 0 0 calc(1.5 * var(--s));
  }
  li {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) minmax(calc(23 * var(--s)), auto);
    align-items: center;
    font-size: var(--t-ticket);
    font-weight: 640;
    line-height: 0.9;
    letter-spacing: -0.005em;
    word-spacing: -0.06em;
  }
  li + li {
    border-block-start: var(--hair) solid var(--deep-line);
  }
  li .arrow {
    width: calc(10.7 * var(--s));
    height: calc(10.7 * var(--s));
    justify-self: center;
  }
  .counter {
    grid-column: 3;
    text-align: end;
    font-weight: 750;
  }
  [data-date='no'] .date,
  [data-arrows='no'] li .arrow,
  [data-rows='0'] .earlier,
  [data-rows='1'] li:nth-child(n + 2),
  [data-rows='2'] li:nth-child(n + 3),
  [data-rows='3'] li:nth-child(n + 4) {
    display: none;
  }
  [data-rows='0'] {
    grid-template-rows: auto minmax(0, 1fr);
  }
  [data-rows='1'] .earlier {
    grid-template-rows: minmax(0, 1fr);
  }
  [data-rows='2'] .earlier {
    grid-template-rows: repeat(2, minmax(0, 1fr));
  }
  [data-rows='3'] .earlier {
    grid-template-rows: repeat(3, minmax(0, 1fr));
  }
  @container (aspect-ratio > 1.25) {
    aside {
      grid-template: auto minmax(0, 1fr) / minmax(0, 1.1fr) minmax(0, 1fr);
    }
    .time {
      grid-column: 1 / -1;
    }
    .newest {
      grid-row: 2;
      grid-column: 1;
    }
    .nobody {
      grid-column: 1 / -1;
    }
    .earlier {
      grid-row: 2;
      grid-column: 2;
    }
  }
`

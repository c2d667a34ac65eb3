import { css } from 'lit'

/** A sign of the house: white on deep blue, arrows first, the floors beside them, what does not run below. */
export const slideWayStyles = css`
  :host {
    display: block;
    container-type: size;
    background: var(--deep);
    color: var(--on-deep);
  }
  article {
    display: grid;
    grid-template: minmax(0, 1fr) auto / minmax(0, 1.73fr) minmax(0, 1fr);
    height: 100%;
    line-height: 1.1;
  }
  article[data-floors='no'] {
    grid-template: minmax(0, 1fr) auto / minmax(0, 1fr);
  }
  [data-floors='no'] .floors {
    display: none;
  }
  .dirs {
    display: grid;
    grid-auto-rows: auto;
    min-height: 0;
    padding-inline: calc(6.4 * var(--s)) var(--s2);
  }
  .dirs > li {
    display: grid;
    grid-template-columns: calc(20 * var(--s)) minmax(0, 1fr);
    align-items: center;
    min-height: 0;
  }
  .dirs > li + li,
  .floors > li + li {
    border-block-start: var(--hair) solid var(--deep-line);
  }
  .arrow {
    width: calc(14.8 * var(--s));
    height: calc(14.8 * var(--s));
    stroke-width: 3.3;
    stroke-linecap: butt;
  }
  .dirs p {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: calc(0.28 * var(--t-title));
    font-size: calc(7.2 * var(--em-m));
    line-height: 1.2;
    text-wrap: balance;
  }
  .dirs b {
    font-weight: 700;
  }
  .detail {
    font-weight: 500;
    color: var(--on-deep-2);
    white-space: nowrap;
  }
  .ic {
    align-self: center;
    flex: none;
    width: calc(9 * var(--s));
    height: calc(9 * var(--s));
    stroke-width: 1.8;
  }
  [data-size='small'] .floors > li {
    grid-template-columns: calc(15 * var(--s)) minmax(0, 1fr);
  }
  [data-size='small'] .floors b {
    padding-inline-end: var(--s2);
    font-size: calc(7.2 * var(--em-m));
  }
  [data-size='small'] .dirs p {
    font-size: var(--t-text);
  }
  [data-size='small'] .dirs > li {
    grid-template-columns: calc(12 * var(--s)) minmax(0, 1fr);
  }
  [data-size='small'] .arrow {
    width: calc(8.6 * var(--s));
    height: calc(8.6 * var(--s));
  }
  [data-details='no'] .detail,
  [data-names='1'] .floors i,
  [data-note='brief'] .reason,
  [data-note='terse'] .what p,
  [data-arrows='1'] .dirs > li:nth-child(n + 2),
  [data-arrows='2'] .dirs > li:nth-child(n + 3),
  [data-arrows='3'] .dirs > li:nth-child(n + 4),
  [data-arrows='4'] .dirs > li:nth-child(n + 5),
  [data-rows='1'] .dirs p:nth-of-type(n + 2),
  [data-rows='2'] .dirs p:nth-of-type(n + 3),
  [data-rows='3'] .dirs p:nth-of-type(n + 4),
  [data-rows='4'] .dirs p:nth-of-type(n + 5),
  [data-rows='6'] .dirs p:nth-of-type(n + 7) {
    display: none;
  }
  .floors {
    display: grid;
    grid-auto-rows: minmax(0, 1fr);
    min-height: 0;
    border-inline-start: var(--hair) solid var(--deep-line);
  }
  .floors i {
    font-style: normal;
  }
  .floors > li {
    display: grid;
    grid-template-columns: calc(22 * var(--s)) minmax(0, 1fr);
    align-items: center;
    min-height: 0;
    overflow: hidden;
    padding-inline-end: var(--s2);
    line-height: 1.08;
  }
  .floors b {
    padding-inline-end: var(--s4);
    font-size: calc(8.8 * var(--em-m));
    font-weight: 780;
    text-align: end;
    white-space: nowrap;
  }
  .here {
    background: var(--now);
    color: var(--on-now);
    font-weight: 750;
  }
  /* Its sign stands below the arrows, its words below the names. */
  .note {
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: calc(20 * var(--s)) minmax(0, 1fr);
    align-items: center;
    padding: var(--s2) calc(6.4 * var(--s));
    background: var(--paper);
    color: var(--ink);
  }
  .note > .ic {
    width: calc(14.8 * var(--s));
    height: calc(14.8 * var(--s));
    color: var(--warn);
  }
  [data-size='small'] .note {
    grid-template-columns: calc(12 * var(--s)) minmax(0, 1fr);
  }
  [data-size='small'] .note > .ic {
    width: calc(9.4 * var(--s));
    height: calc(9.4 * var(--s));
  }
  .said {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s1) var(--s4);
    min-width: 0;
  }
  .what {
    flex: 1 1 calc(60 * var(--s));
    min-width: 0;
  }
  .what p {
    white-space: normal;
    text-wrap: balance;
  }
  .note h2 {
    font-size: calc(7.2 * var(--em-m));
    font-weight: 760;
    line-height: 1.14;
    text-wrap: balance;
  }
  [data-note='terse'] .note {
    padding-block: var(--s1);
  }
  [data-note='terse'] .said {
    row-gap: 0;
  }
  [data-note='terse'] .what {
    flex-basis: auto;
  }
  [data-note='terse'] h2 {
    font-size: var(--t-text);
    line-height: 1.1;
  }
  .instead {
    display: flex;
    align-items: center;
    gap: var(--s3);
    max-width: calc(90 * var(--s));
    text-wrap: balance;
  }
  .instead .arrow {
    flex: none;
    width: calc(12 * var(--s));
    height: calc(12 * var(--s));
    color: var(--accent);
  }
  [data-size='small'] .instead .arrow {
    width: calc(8.6 * var(--s));
    height: calc(8.6 * var(--s));
  }
  .spoken {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  /* Upright and narrow screens put the floors below the arrows. */
  @container (aspect-ratio < 1) {
    article {
      grid-template: minmax(0, 1.2fr) minmax(0, 1fr) auto / minmax(0, 1fr);
    }
    .floors {
      border-inline-start: 0;
      border-block-start: var(--hair) solid var(--deep-line);
    }
  }
  @container (aspect-ratio > 4) {
    .dirs {
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      grid-template-rows: minmax(0, 1fr);
    }
    .dirs > li + li {
      border-block-start: 0;
    }
    article {
      grid-template: minmax(0, 1fr) / minmax(0, 1fr) auto;
    }
    .floors,
    .what p {
      display: none;
    }
    .note {
      grid-column: auto;
    }
  }
`

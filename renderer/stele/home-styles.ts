import { css } from 'lit'

/** Looks of the start; see `view-styles.ts` for board and desk. */
export const homeStyles = css`
  .board {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    padding: 0;
  }
  .sky {
    background: var(--deep);
    color: var(--on-deep);
    padding: calc(13 * var(--mm)) calc(20.5 * var(--mm)) calc(8 * var(--mm));
  }
  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--s6);
    font-size: var(--t-text);
  }
  .clock {
    font-size: calc(12 * var(--em));
    font-weight: 740;
    line-height: 1;
  }
  h1 {
    font-size: var(--t-hero);
    line-height: 1.04;
    margin-top: calc(8 * var(--mm));
  }
  .date {
    font-size: var(--t-lead);
    margin-top: var(--s2);
  }
  .town {
    min-height: 0;
  }
  .sky {
    position: relative;
    z-index: 1;
    background: none;
  }
  .board {
    background: var(--deep);
  }
  .today {
    background: var(--paper);
    padding: calc(2.5 * var(--mm)) calc(20.5 * var(--mm)) calc(1 * var(--mm));
  }
  .hint {
    font-size: var(--t-text);
    padding: calc(5 * var(--mm)) 0;
    text-wrap: pretty;
  }
  .search {
    display: flex;
    align-items: center;
    gap: calc(10 * var(--mm));
    flex: none;
    height: calc(54 * var(--mm));
    padding: 0 calc(12 * var(--mm));
    background: var(--accent);
    color: var(--on-accent);
    font-size: min(var(--t-title), calc(15 * var(--mm) / var(--cap)));
    line-height: 1.06;
    font-weight: 700;
  }
  .search .ic {
    font-size: calc(27 * var(--mm));
    stroke-width: 2.3;
  }
  .search small {
    margin-inline-start: auto;
    font-size: var(--t-text);
    font-weight: 500;
  }
  .entries {
    background: var(--paper);
    border-radius: var(--r-touch);
    display: grid;
    grid-auto-rows: minmax(0, calc(39 * var(--mm)));
    min-height: 0;
    flex: 0 1 auto;
  }
  .entries li + li {
    border-top: 2px solid var(--line);
  }
  .entries li {
    padding: calc(1.3 * var(--mm)) 0;
  }
  .entries button {
    width: 100%;
    height: 100%;
    min-height: calc(24 * var(--mm));
    display: grid;
    grid-template-columns: auto 1fr auto auto;
    align-items: center;
    column-gap: calc(9 * var(--mm));
    padding: 0;
    padding-inline: calc(12 * var(--mm)) calc(8 * var(--mm));
    color: var(--ink);
  }
  .entries .ic {
    font-size: calc(23 * var(--mm));
    stroke-width: 1.8;
    color: var(--accent);
  }
  .entries .ic:last-child {
    font-size: calc(12.5 * var(--mm));
    stroke-width: 2.6;
  }
  .entries b {
    font-size: min(var(--t-lead), calc(12 * var(--mm) / var(--cap)));
    line-height: 1.1;
    font-weight: 700;
  }
  .entries span {
    color: var(--ink-2);
    font-size: var(--t-text);
  }
  .search small {
    white-space: nowrap;
  }
  :host([big]) h1 {
    font-size: min(var(--t-hero), calc(30 * var(--mm) / var(--cap)));
  }
  /* A greeting of two lines takes the sky that the spire stands in. */
  :host([big]) .town {
    overflow: hidden;
  }
  .shortcuts {
    flex: none;
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: calc(2.6 * var(--mm));
  }
  .shortcuts button {
    width: 100%;
    height: calc(24 * var(--mm));
    padding: 0 calc(6 * var(--mm));
    border: 3px solid var(--accent);
    background: var(--paper);
    color: var(--accent);
    font-weight: 680;
    line-height: 1.1;
  }
  .shortcuts span {
    display: -webkit-box;
    -webkit-line-clamp: 2;
    -webkit-box-orient: vertical;
    overflow: hidden;
    hyphens: manual;
  }
  :host([low]) .entries b {
    font-size: min(var(--t-lead), calc(10.5 * var(--mm) / var(--cap)));
  }
  :host(:is([big], [low])) .search small,
  :host([big]) .entries span {
    display: none;
  }
  @media (orientation: landscape) {
    .desk {
      justify-content: center;
    }
    .search small {
      display: none;
    }
  }
`

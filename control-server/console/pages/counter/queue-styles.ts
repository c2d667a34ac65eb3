import { css } from 'lit'
import { sideStyles } from './side-styles.ts'

const tableStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 100%;
  }
  .lists {
    padding-bottom: 24px;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 6px;
    min-height: 44px;
    margin-bottom: 8px;
  }
  .facts p {
    margin-inline-end: 4px;
  }
  .facts button {
    text-decoration: underline;
    text-underline-offset: 0.2em;
    padding: 0.45em 0.4em;
    font-weight: 550;
  }
  .facts button.old {
    color: var(--warn);
    font-weight: 700;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  thead th {
    text-align: start;
    font-weight: 600;
    font-size: var(--t-note);
    color: var(--ink-2);
    padding: 0 16px 8px 0;
    border-bottom: 2px solid var(--ink);
  }
  tbody th,
  td {
    height: 48px;
    border-bottom: 1px solid var(--line);
    padding: 2px 16px 2px 0;
    text-align: start;
    font-weight: 500;
  }
  tbody th {
    font-size: 1.41rem;
    font-weight: 720;
    width: 6.6rem;
    word-spacing: -0.08em;
  }
  td.key {
    width: 3.2rem;
    padding-inline-end: 8px;
  }
  td.key button {
    min-width: 44px;
    justify-content: center;
    padding: 0;
  }
  td.act {
    width: 44px;
    padding: 0;
  }
  .dots {
    min-width: 44px;
    justify-content: center;
    padding: 0;
  }
  .dots .ic {
    stroke-width: 3.4;
    stroke-linecap: round;
  }
  td.wait {
    white-space: nowrap;
  }
  td.why {
    color: var(--ink-2);
  }
  tbody tr:first-child:not(.later) > * {
    background: var(--tint);
    height: 68px;
    border-bottom: 0;
    color: var(--ink);
  }
  tbody tr:first-child:not(.later) td.key {
    box-shadow: inset 6px 0 var(--accent);
    padding-inline-start: 6px;
  }
  tbody tr:first-child:not(.later) th {
    font-size: 1.76rem;
  }
  tbody tr:first-child:not(.later) .queue {
    font-weight: 700;
  }
  tr.later > * {
    color: var(--ink-2);
  }
  .more {
    margin-top: 4px;
    padding-inline: 0.6em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .empty {
    max-width: 34em;
    font-size: var(--t-lead);
    line-height: 1.45;
    border-top: 2px solid var(--ink);
    padding-top: 16px;
  }
  lotse-console-draw {
    position: sticky;
    bottom: 0;
    margin-top: auto;
  }
  @media (max-width: 60rem) {
    lotse-console-draw {
      position: static;
    }
  }
  @media (max-width: 30rem) {
    table,
    tbody {
      display: block;
    }
    thead,
    td.key {
      display: none;
    }
    tbody tr,
    tbody tr:first-child:not(.later) {
      display: grid;
      grid-template-columns: 5.4rem minmax(0, 1fr) auto 44px;
      gap: 0 10px;
      border-bottom: 1px solid var(--line);
      padding: 6px 0;
      align-items: center;
    }
    tbody tr > *,
    tbody tr:first-child:not(.later) > * {
      height: auto;
      border: 0;
      padding: 0;
      background: none;
    }
    tbody tr:first-child:not(.later) {
      background: var(--tint);
      padding: 10px 0;
      box-shadow: inset 6px 0 var(--accent);
    }
    tbody th,
    tbody tr:first-child:not(.later) th {
      font-size: 1.41rem;
      padding-inline-start: 14px;
      width: auto;
      grid-row: 1 / 3;
    }
    td.queue {
      grid-area: 1 / 2;
    }
    td.wait {
      grid-area: 1 / 3;
    }
    td.why {
      grid-area: 2 / 2 / 3 / 4;
      font-size: var(--t-note);
    }
    td.act {
      grid-area: 1 / 4 / 3 / 5;
      width: auto;
    }
  }
`

export const queueStyles = [tableStyles, sideStyles]

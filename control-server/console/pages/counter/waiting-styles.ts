import { css } from 'lit'

export const waitingStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 100%;
  }
  .facts {
    margin: 6px 0 18px;
  }
  .scroll {
    overflow-x: auto;
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
  thead th:first-child {
    padding-inline-start: 18px;
  }
  tbody th,
  td {
    height: 52px;
    border-bottom: 1px solid var(--line);
    padding: 4px 16px 4px 0;
    text-align: start;
    font-weight: 500;
  }
  tbody th {
    padding-inline-start: 18px;
    font-size: 1.41rem;
    font-weight: 720;
    width: 8.4rem;
    word-spacing: -0.08em;
  }
  td.wait {
    white-space: nowrap;
  }
  td.why {
    color: var(--ink-2);
  }
  tbody tr:first-child > * {
    background: var(--tint);
    height: 70px;
    border-bottom: 0;
    color: var(--ink);
  }
  tbody tr:first-child th {
    font-size: 1.76rem;
    box-shadow: inset 6px 0 var(--accent);
  }
  tbody tr:first-child .queue {
    font-weight: 700;
  }
  .empty {
    max-width: 34em;
    font-size: var(--t-lead);
    line-height: 1.45;
    border-top: 2px solid var(--ink);
    padding-top: 16px;
  }
  .issue {
    position: sticky;
    bottom: 0;
    margin-top: auto;
    padding-block: 16px 28px;
    border-top: 2px solid var(--ink);
    background: var(--paper);
    display: grid;
    gap: 12px;
  }
  .issue ul {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }
  .issue button {
    min-height: 50px;
  }
  .issue b {
    font-size: var(--t-lead);
    font-weight: 780;
  }
  .issue p:empty,
  .issue div:empty {
    display: none;
  }
  @media (max-width: 60rem) {
    .issue {
      position: static;
      padding-bottom: 0;
    }
  }
  @media (max-width: 30rem) {
    table,
    tbody {
      display: block;
    }
    thead {
      display: none;
    }
    tbody tr {
      display: grid;
      grid-template-columns: 6.2rem 1fr auto;
      gap: 0 10px;
      border-bottom: 1px solid var(--line);
      padding: 9px 0;
      align-items: baseline;
    }
    tbody th,
    td,
    tbody tr:first-child > td,
    tbody tr:first-child > th {
      height: auto;
      border: 0;
      padding: 0;
      background: none;
    }
    tbody tr > th,
    tbody tr:first-child > th {
      padding-inline-start: 14px;
    }
    tbody tr:first-child {
      background: var(--tint);
      padding: 12px 0;
      box-shadow: inset 6px 0 var(--accent);
    }
    tbody tr:first-child th {
      font-size: 1.41rem;
      box-shadow: none;
    }
    tbody th {
      padding-inline-start: 14px;
      width: auto;
    }
    td.why {
      grid-column: 2 / -1;
      font-size: var(--t-note);
    }
    td.wait {
      padding-inline-end: 8px;
    }
  }
`

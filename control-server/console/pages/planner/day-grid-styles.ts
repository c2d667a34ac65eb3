import { css } from 'lit'

export const gridStyles = css`
  .grid {
    --name: 11.5rem;
    --row: 5.6rem;
    position: relative;
    min-width: 34rem;
  }
  @media (max-width: 76rem) {
    .grid {
      --name: 9rem;
    }
  }
  .dense {
    --row: 4.4rem;
  }
  table {
    width: 100%;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0;
  }
  thead th {
    position: sticky;
    top: 0;
    z-index: 5;
    height: 46px;
    padding: 0;
    background: var(--paper);
    border-bottom: 1px solid var(--line);
  }
  thead th:first-child {
    width: var(--name);
  }
  .hours {
    position: relative;
    height: 100%;
    font-size: var(--t-note);
    font-weight: 500;
    color: var(--ink-2);
  }
  .hours span {
    position: absolute;
    bottom: 10px;
    translate: -50%;
  }
  .hours .under {
    visibility: hidden;
  }
  .hours b {
    position: absolute;
    bottom: 7px;
    translate: -50%;
    background: var(--now);
    color: var(--on-now);
    font-size: 0.94rem;
    font-weight: 750;
    padding: 3px 9px;
    line-height: 1.25;
  }
  .section th {
    text-align: start;
    font-size: var(--t-note);
    font-weight: 650;
    color: var(--ink-2);
    padding: 16px 0 5px;
    border-bottom: 1px solid var(--line);
    background: var(--paper);
    position: relative;
    z-index: 1;
  }
  tr > th[scope='row'] {
    text-align: start;
    vertical-align: top;
    padding: 12px 12px 8px 0;
    line-height: 1.2;
    font-weight: 500;
    border-bottom: 1px solid var(--line);
  }
  th[scope='row'] b {
    display: block;
    font-size: 1.04rem;
    font-weight: 700;
    overflow-wrap: anywhere;
  }
  th[scope='row'] span {
    color: var(--ink-2);
    font-size: var(--t-note);
  }
  th[scope='row'] .twice {
    display: flex;
    align-items: center;
    gap: 5px;
    color: var(--warn);
    font-weight: 700;
    margin-top: 2px;
  }
  td {
    padding: 10px 0;
    border-bottom: 1px solid var(--line);
    vertical-align: top;
  }

  .lines {
    position: absolute;
    inset: 46px 0 0 var(--name);
    pointer-events: none;
  }
  .lines i {
    position: absolute;
    top: 0;
    bottom: 0;
    width: 1px;
    background: var(--line);
  }
  .lines .now {
    width: 4px;
    translate: -2px;
    background: linear-gradient(90deg, var(--ink) 1px, var(--now) 1px 3px, var(--ink) 3px);
  }
`

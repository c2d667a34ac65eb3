import { css } from 'lit'

const tableStyles = css`
  .scroll {
    overflow-x: auto;
  }
  .scroll:focus-visible {
    outline-offset: -3px;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    border-top: 2px solid var(--ink);
  }
  th,
  td {
    padding: 9px 0;
    border-bottom: 1px solid var(--line);
    text-align: end;
    vertical-align: top;
  }
  th + th,
  th + td,
  td + td {
    padding-inline-start: 16px;
  }
  thead th {
    color: var(--ink-2);
    font-weight: 500;
    font-size: var(--t-note);
  }
  th:first-child {
    text-align: start;
    min-width: 6.5rem;
    position: sticky;
    inset-inline-start: 0;
    background: var(--paper);
  }
  .detail th:first-child {
    min-width: 2.5rem;
  }
  .detail :is(th, td) + :is(th, td) {
    padding-inline-start: 12px;
  }
  tbody th {
    font-weight: 650;
  }
  tfoot :is(th, td) {
    font-weight: 740;
    border-bottom: 0;
    border-top: 2px solid var(--ink);
  }
  td small,
  th small {
    display: block;
    color: var(--ink-2);
    font-size: var(--t-note);
    font-weight: 500;
    letter-spacing: 0;
  }
`

/** Bars for the eye: height is the value, an outline means few visits, yellow is the hour that is running. */
const chartStyles = css`
  .chart {
    display: grid;
    gap: 6px;
  }
  .lane-name {
    display: flex;
    justify-content: space-between;
    gap: 4px 16px;
    flex-wrap: wrap;
    color: var(--ink-2);
    font-size: var(--t-note);
  }
  .bars,
  .axis {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: clamp(2px, 0.5vw, 8px);
  }
  .bars {
    height: 112px;
    border-bottom: 1px solid var(--edge);
    margin-bottom: 8px;
  }
  .bars li {
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
    align-items: center;
    min-height: 0;
    padding-top: 1.5em;
    position: relative;
  }
  .bars li > i {
    width: 100%;
    max-width: 56px;
    background: var(--accent);
    flex: none;
  }
  .bars li > i.few {
    background: none;
    border: 2px solid var(--accent);
    border-bottom: 0;
  }
  .bars span {
    font-size: var(--t-note);
    line-height: 1.3;
    font-weight: 680;
  }
  .axis li {
    text-align: center;
    font-size: var(--t-note);
    color: var(--ink-2);
  }
  .axis b {
    font-weight: 500;
    padding: 1px 7px;
  }
  .axis .now b {
    background: var(--now);
    color: var(--on-now);
    font-weight: 740;
  }
  details {
    margin-top: 8px;
  }
  summary {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.16em;
    cursor: pointer;
  }
  @media (forced-colors: active) {
    .bars li > i {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .bars li > i.few {
      background: Canvas;
      border-color: CanvasText;
    }
  }
`

const layoutStyles = css`
  .top {
    display: grid;
    gap: 4px;
    margin-bottom: 12px;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: 12px 24px;
    margin-bottom: 20px;
  }
  .choices .area {
    margin-inline-start: auto;
    min-width: 12rem;
  }
  .work > section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    margin-top: 32px;
  }
  .detail {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 28px;
  }
  .detail section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
  }
  h2 {
    font-size: var(--t-lead);
  }
  .steps {
    list-style: decimal;
    padding-inline-start: 1.4em;
    display: grid;
    gap: 8px;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 16px 20px;
    border-block: 1px solid var(--line);
    padding: 16px 0 14px;
  }
  .facts div {
    display: flex;
    flex-direction: column;
  }
  .facts :is(dt, .few) {
    color: var(--ink-2);
    font-size: var(--t-note);
    line-height: 1.25;
  }
  .facts dd.num {
    order: -1;
    font-size: var(--t-title);
    font-weight: 760;
    letter-spacing: -0.012em;
    line-height: 1.2;
  }
  .words {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 6px 16px;
    font-size: var(--t-note);
    line-height: 1.4;
  }
  .words dt {
    font-weight: 680;
  }
  .words dd {
    color: var(--ink-2);
  }
  @media (max-width: 76rem) {
    .facts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media (max-width: 30rem) {
    .facts dd.num {
      font-size: 1.4rem;
    }
  }
`

export const statisticsStyles = [layoutStyles, tableStyles, chartStyles]

import { css } from 'lit'

/** Looks of the route view; see `view-styles.ts` for board and desk. */
export const routeStyles = css`
  .board {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    padding-bottom: calc(1.5 * var(--mm));
  }
  header {
    display: grid;
    grid-template-columns: minmax(0, 1fr) fit-content(50%);
    column-gap: calc(8 * var(--mm));
    align-items: baseline;
  }
  .big {
    font-size: calc(17 * var(--em));
    font-weight: 760;
    letter-spacing: -0.018em;
    line-height: 1.06;
    text-align: end;
  }
  .end {
    text-align: end;
  }
  /* The house has a left and a right of its own. */
  .plan {
    min-height: 0;
    margin: 0 calc(-10 * var(--mm));
    direction: ltr;
  }
  lotse-building-view {
    width: 100%;
    height: 100%;
  }
  .source {
    font-size: calc(5.6 * var(--mm) / var(--cap));
    color: var(--ink-2);
  }
  .desk {
    display: grid;
    grid-template-columns: minmax(0, 1fr) calc(115 * var(--mm));
    gap: calc(6.6 * var(--mm));
    align-items: stretch;
  }
  .words {
    display: flex;
    flex-direction: column;
    gap: calc(2.6 * var(--mm));
    min-height: 0;
  }
  .steps {
    flex: 1 1 auto;
    display: grid;
    grid-auto-rows: minmax(min-content, 1fr);
    background: var(--paper);
    overflow: hidden;
  }
  .steps li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: calc(8 * var(--mm));
    align-items: center;
    min-height: calc(30 * var(--mm) * var(--text-scale, 1));
    padding-block: calc(2 * var(--mm));
    padding-inline: calc(9 * var(--mm)) calc(5 * var(--mm));
    line-height: 1.14;
  }
  .steps li + li {
    border-top: 2px solid var(--line);
  }
  .steps .ic {
    font-size: calc(17.5 * var(--mm));
    stroke-width: 2.3;
    color: var(--accent);
  }
  .steps b {
    display: block;
    font-size: var(--t-text);
    font-weight: 720;
    text-wrap: balance;
  }
  :is(.steps, .now) i {
    font-style: normal;
    white-space: nowrap;
  }
  .steps span {
    display: block;
    margin-top: calc(0.8 * var(--mm));
    font-size: calc(6.2 * var(--em));
    color: var(--ink-2);
  }
  .steps.few li {
    min-height: calc(44 * var(--mm));
  }
  .steps.few b {
    font-size: var(--t-lead);
  }
  .steps.few span {
    font-size: var(--t-text);
  }
  .steps.few .ic {
    font-size: calc(22 * var(--mm));
  }
  .steps .at {
    background: var(--now);
    color: var(--on-now);
  }
  .steps .at :is(.ic, span) {
    color: inherit;
  }
  .actions {
    display: flex;
    flex-direction: column;
    gap: calc(5 * var(--mm));
    min-height: 0;
  }
  .switch {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: calc(6 * var(--mm));
    min-height: calc(37 * var(--mm));
    padding: calc(2 * var(--mm)) calc(8 * var(--mm));
    border: 3px solid var(--accent);
    background: var(--paper);
    color: var(--accent);
    font-weight: 700;
    line-height: 1.12;
    font-size: min(var(--t-text), calc(9.4 * var(--mm) / var(--cap)));
  }
  .switch .ic {
    font-size: calc(20 * var(--mm));
  }
  .switch small {
    display: flex;
    align-items: center;
    gap: calc(4.4 * var(--mm));
    margin-top: calc(2.6 * var(--mm));
    font: inherit;
    font-weight: 500;
  }
  .switch i {
    position: relative;
    width: calc(21 * var(--mm));
    height: calc(11 * var(--mm));
    border-radius: calc(5.5 * var(--mm));
    border: 3px solid currentColor;
  }
  .switch i::after {
    content: '';
    position: absolute;
    inset-block: calc(1.2 * var(--mm));
    inset-inline: calc(1.2 * var(--mm)) auto;
    aspect-ratio: 1;
    border-radius: 50%;
    background: currentColor;
  }
  .switch[aria-checked='true'] {
    background: var(--accent);
    color: var(--on-accent);
  }
  .switch[aria-checked='true'] i {
    background: var(--on-accent);
  }
  .switch[aria-checked='true'] i::after {
    inset-inline: auto calc(1.2 * var(--mm));
    background: var(--accent);
  }
  .facts {
    flex: none;
    display: grid;
    gap: calc(2.6 * var(--mm));
  }
  .facts:not(:has(p)) {
    display: none;
  }
  .hours {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(4 * var(--mm));
    align-items: center;
    background: var(--paper);
    padding: calc(4 * var(--mm)) calc(7 * var(--mm));
    font-size: calc(6.4 * var(--em));
    font-weight: 650;
    line-height: 1.16;
  }
  .hours .ic {
    font-size: calc(13 * var(--mm));
    color: var(--accent);
  }
  .warn,
  .changed {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: calc(5 * var(--mm));
    border: 3px solid var(--warn);
    color: var(--warn);
    background: var(--paper);
    padding: calc(3.4 * var(--mm)) calc(6 * var(--mm));
    font-size: min(calc(6.4 * var(--em)), calc(8.6 * var(--mm) / var(--cap)));
    line-height: 1.16;
    text-wrap: pretty;
  }
  .changed {
    border-color: var(--now);
    background: var(--now);
    color: var(--on-now);
  }
  .warn .ic,
  .changed .ic {
    font-size: calc(12 * var(--mm));
  }
  .board > .facts {
    margin-top: calc(4 * var(--mm));
  }
  :host([low]) .board:not(.missing) {
    grid-template-rows: auto auto minmax(0, 1fr) auto;
  }
  :host([low]) .plan {
    grid-row: 3;
  }
  :host([low]) .source {
    grid-row: 4;
  }
  .again {
    min-height: calc(29 * var(--mm));
    gap: calc(4 * var(--mm));
    padding: 0 calc(3 * var(--mm));
    line-height: 1.1;
    font-size: min(var(--t-text), calc(8 * var(--mm) / var(--cap)));
  }
  .turn {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(4 * var(--mm));
  }
  .turn button {
    padding-block: calc(2 * var(--mm));
    line-height: 1.16;
    text-align: center;
    text-wrap: balance;
    min-height: calc(27 * var(--mm));
    font-size: min(var(--t-text), calc(9.4 * var(--mm) / var(--cap)));
  }
  .turn [aria-disabled='true'] {
    border-style: dashed;
    border-width: 2px;
    font-weight: 500;
  }
  .missing {
    display: block;
  }
  .missing .why {
    margin-top: calc(12 * var(--mm));
    font-size: calc(12 * var(--em));
    font-weight: 740;
    line-height: 1.12;
    text-wrap: balance;
  }
`

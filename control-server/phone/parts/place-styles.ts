import { css } from 'lit'

/** Number, place and order: what one looks at from the corner of the eye. */
export const placeStyles = css`
  .hero {
    padding: 20px 20px 26px;
    border-bottom: 1px solid var(--line);
  }
  .hero h1 {
    font-size: var(--t-title);
    font-weight: 740;
    letter-spacing: -0.01em;
    line-height: 1.15;
    text-wrap: balance;
  }
  .hero .big {
    display: block;
    margin: 22px 0 4px -1px;
    font-size: min(31vw, 10.5rem);
    font-weight: 790;
    letter-spacing: -0.03em;
    word-spacing: -0.1em;
    line-height: 0.82;
  }
  :host([dir='rtl']) .hero .big {
    text-align: right;
  }
  .hero .note {
    margin-top: 16px;
  }
  .hero .last {
    color: var(--ink-2);
    font-size: var(--t-note);
  }
  .hero.now {
    background: var(--now);
    color: var(--on-now);
    border-bottom-color: var(--now);
  }
  .hero .counter {
    margin-top: 22px;
    padding-top: 16px;
    border-top: 3px solid currentColor;
    font-size: min(13vw, 4rem);
    font-weight: 790;
    letter-spacing: -0.02em;
    line-height: 1;
  }
  .hero .room {
    margin-top: 8px;
    font-size: var(--t-lead);
    font-weight: 650;
  }
  .hero .again {
    margin-top: 8px;
    font-weight: 650;
  }

  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr));
    border-bottom: 1px solid var(--line);
  }
  dl div {
    padding: 15px 20px 14px;
  }
  dl div + div {
    border-inline-start: 1px solid var(--line);
  }
  dt {
    color: var(--ink-2);
    font-size: var(--t-note);
  }
  dd {
    font-size: 1.625rem;
    font-weight: 740;
    letter-spacing: -0.01em;
    line-height: 1.2;
  }
  :host([dir='rtl']) :is(h1, dd, .counter, .big) {
    letter-spacing: 0;
  }

  .line {
    display: flex;
    gap: 6px;
    padding: 14px 20px 11px;
    border-bottom: 1px solid var(--line);
    font-size: var(--t-note);
    text-align: center;
  }
  .line li {
    flex: 1;
    min-width: 0;
  }
  .line li.gap {
    flex: none;
    line-height: 36px;
    color: var(--ink-2);
  }
  .line .cell {
    display: grid;
    place-items: center;
    min-height: 36px;
    border: 1px solid var(--edge);
    color: var(--ink-2);
    font-weight: 500;
  }
  .line .here .cell {
    background: var(--deep);
    border-color: var(--deep);
    color: var(--on-deep);
    font-weight: 700;
  }
  .line .me .cell {
    border: 2px solid var(--ink);
    color: var(--ink);
    font-weight: 760;
  }
  .line .me.now .cell {
    background: var(--now);
    border-color: var(--on-now);
    color: var(--on-now);
  }
  .line small {
    display: block;
    margin-top: 3px;
    font-size: inherit;
    line-height: 1.2;
    color: var(--ink-2);
  }
  .line .me small {
    color: var(--ink);
    font-weight: 700;
  }
`

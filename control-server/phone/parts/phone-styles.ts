import { css } from 'lit'

export const phoneStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 100dvh;
    max-width: 34rem;
    margin-inline: auto;
    padding-bottom: env(safe-area-inset-bottom);
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  p,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  ol {
    list-style: none;
  }
  button,
  select {
    font: inherit;
    color: inherit;
  }
  b {
    font-weight: 700;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .number {
    white-space: nowrap;
    direction: ltr;
    unicode-bidi: isolate;
  }
  .icon {
    width: 1.25em;
    height: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.4;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
    padding: 13px 20px;
    border-bottom: 1px solid var(--line);
  }
  header .mark {
    width: 26px;
    height: 26px;
    flex: none;
  }
  header b {
    flex: 1;
  }
  header span {
    color: var(--ink-2);
  }

  .notice {
    display: flex;
    gap: 10px;
    padding: 12px 20px;
    background: var(--warn-ground);
    color: var(--warn);
    border-bottom: 1px solid var(--warn);
    font-weight: 650;
    font-size: var(--t-note);
  }

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
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    gap: 6px;
    padding: 14px 20px 11px;
    border-bottom: 1px solid var(--line);
    font-size: var(--t-note);
    text-align: center;
  }
  .line li.gap {
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

  .way {
    padding: 16px 20px 0;
  }
  .way h2 {
    font-size: var(--t-lead);
    font-weight: 740;
    line-height: 1.2;
    text-wrap: balance;
  }
  .way p {
    margin-top: 3px;
    color: var(--ink-2);
  }
  .way .steps {
    margin-top: 10px;
    padding-inline-start: 1.4em;
    list-style: decimal;
  }
  .way li {
    padding-block: 3px;
  }
  figure {
    margin-top: 12px;
    background: var(--ground);
  }
  .plan {
    display: block;
    width: 100%;
    height: auto;
    font-family: var(--font);
    direction: ltr;
  }

  .rest {
    flex: 1;
  }
  .acts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr));
    gap: 10px;
    padding: 18px 20px 0;
  }
  button {
    min-height: 50px;
    padding: 8px 12px;
    border: 2px solid var(--accent);
    border-radius: var(--r-touch);
    background: none;
    color: var(--accent);
    font-weight: 700;
    cursor: pointer;
  }
  button.strong {
    background: var(--accent);
    color: var(--on-accent);
  }
  button:disabled {
    opacity: 0.6;
    cursor: default;
  }

  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    padding: 12px 20px 16px;
    font-size: var(--t-note);
  }
  .age {
    display: flex;
    align-items: center;
    gap: 9px;
    color: var(--ink-2);
  }
  .age b {
    color: var(--ink);
    font-weight: 650;
  }
  .age .icon {
    color: var(--ok);
  }
  .age.stale .icon,
  .age.stale b {
    color: var(--warn);
  }
  select {
    min-height: 44px;
    padding: 0 10px;
    border: 1px solid var(--edge);
    border-radius: var(--r-touch);
    background: var(--paper);
    color: var(--ink);
  }

  dialog {
    width: min(100% - 40px, 26rem);
    padding: 22px 20px 20px;
    border: 2px solid var(--ink);
    background: var(--paper);
    color: var(--ink);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 55%);
  }
  dialog h2 {
    font-size: var(--t-lead);
    font-weight: 740;
  }
  dialog p {
    margin-top: 6px;
  }
  dialog .acts {
    padding: 18px 0 0;
  }
  .failed {
    color: var(--warn);
    font-weight: 650;
  }

  .blank {
    padding: 28px 20px;
  }
  .blank h1 {
    font-size: var(--t-title);
    font-weight: 740;
    line-height: 1.15;
    text-wrap: balance;
  }
  .blank p {
    margin-top: 10px;
  }
`

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
  /* A line of its own: the seconds change its length, and nothing else may move with them. */
  .age {
    flex: 1 0 100%;
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
    /* Languages by their own names, in letters that each phone has: nobody loads four fonts to choose one of them. */
    font-family: 'Atkinson Hyperlegible Next', sans-serif;
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

import { css } from 'lit'

/** The page of a route, beside what both pages have. */
export const wayStyles = css`
  .goal {
    padding: 18px 20px 16px;
    border-bottom: 1px solid var(--line);
  }
  .goal h1 {
    font-size: var(--t-title);
    font-weight: 760;
    letter-spacing: -0.01em;
    line-height: 1.15;
    text-wrap: balance;
    hyphens: auto;
    overflow-wrap: break-word;
  }
  .goal p {
    margin-top: 3px;
    color: var(--ink-2);
  }
  .goal ol {
    list-style: decimal;
    padding-inline-start: 1.3em;
  }
  .goal li + li {
    margin-top: 8px;
  }
  :host([dir='rtl']) .goal h1 {
    letter-spacing: 0;
  }
  dl div {
    padding-block: 11px 10px;
  }

  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 0;
    padding: 0 20px;
    border: 0;
    min-width: 0;
  }
  legend {
    padding: 14px 0 6px;
    color: var(--ink-2);
    font-size: var(--t-note);
  }
  .profile {
    position: relative;
    flex: 1 1 auto;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-height: 48px;
    padding: 6px 11px;
    border: 2px solid var(--accent);
    border-radius: var(--r-touch);
    color: var(--accent);
    font-weight: 700;
    line-height: 1.15;
    cursor: pointer;
  }
  .profile input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .profile .icon {
    display: none;
  }
  .profile:has(:checked) {
    background: var(--accent);
    color: var(--on-accent);
  }
  .profile:has(:checked) .icon {
    display: block;
  }
  .profile:has(:focus-visible) {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  fieldset button {
    flex: 1 1 auto;
    min-height: 48px;
    padding: 6px 11px;
  }

  .current {
    padding: 18px 20px 14px;
  }
  .current .count {
    color: var(--ink-2);
    font-size: var(--t-note);
  }
  /* Large letters on a narrow phone need the width for themselves: then the sign stands above them. */
  .current .do {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 14px;
    margin-top: 8px;
  }
  .current .do > div {
    flex: 1 1 11rem;
    min-width: 0;
  }
  .current .do > .icon {
    width: 2.6rem;
    height: 2.6rem;
    color: var(--accent);
    overflow: visible;
  }
  .current h2 {
    font-size: 1.625rem;
    font-weight: 740;
    line-height: 1.18;
    hyphens: auto;
    overflow-wrap: break-word;
  }
  .current h2:focus {
    outline: none;
  }
  .current .detail {
    margin-top: 6px;
    font-size: 1.1875rem;
  }

  .move {
    display: grid;
    grid-template-columns: 1fr 1.6fr;
    gap: 10px;
    padding: 10px 20px calc(10px + env(safe-area-inset-bottom));
    background: var(--paper);
    border-block: 1px solid var(--line);
  }
  /* Under the thumb, however long the step is. */
  .move:not(.loose) {
    position: sticky;
    bottom: 0;
  }
  .move button {
    min-height: 54px;
    padding-inline: 8px;
  }
  button[aria-disabled='true'] {
    border-color: var(--line);
    background: none;
    color: var(--ink-2);
    cursor: default;
  }

  .notes {
    padding: 16px 20px 0;
  }
  .notes h2,
  .steps h2 {
    font-size: var(--t-lead);
    font-weight: 740;
  }
  .notes li {
    display: flex;
    gap: 10px;
    margin-top: 8px;
  }
  .notes .icon,
  .notice .icon {
    margin-top: 0.1em;
  }

  .steps {
    padding: 18px 20px 0;
  }
  .steps h3 {
    margin: 14px 0 2px;
    color: var(--ink-2);
    font-size: var(--t-note);
    font-weight: 650;
  }
  .steps ol {
    border-top: 1px solid var(--line);
  }
  .steps li {
    border-bottom: 1px solid var(--line);
  }
  .steps button {
    display: flex;
    gap: 12px;
    width: 100%;
    min-height: 52px;
    padding: 10px 8px;
    border: 0;
    border-inline-start: 5px solid transparent;
    border-radius: 0;
    color: var(--ink);
    font-weight: 500;
    text-align: start;
  }
  .steps button > span {
    flex: 1;
    min-width: 0;
  }
  .steps button > .icon {
    margin-top: 1px;
    color: var(--accent);
    overflow: visible;
  }
  .steps button b {
    display: block;
    font-weight: 650;
    hyphens: auto;
    overflow-wrap: break-word;
  }
  .steps [aria-current] {
    border-inline-start-color: var(--accent);
    background: var(--tint);
  }
  .source {
    padding: 14px 20px 0;
    color: var(--ink-2);
    font-size: var(--t-note);
  }
  .blank button {
    margin-top: 18px;
  }
  .notes ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .unfit {
    margin-top: 16px;
    border-top: 1px solid var(--warn);
  }
  .unfit p + p {
    margin-top: 3px;
    font-weight: 500;
  }
`

import { css } from 'lit'

/** The column beside the day: a rule, the list of rules, the reasons. */
export const panelStyles = css`
  article,
  section.stack {
    display: grid;
    gap: 12px;
  }
  h2:focus {
    outline: none;
  }
  .back {
    justify-self: start;
    min-height: 36px;
    padding: 0.2em 0.6em;
    margin: -8px 0 -6px -0.6em;
    color: var(--accent);
    font-weight: 600;
  }
  .class {
    justify-self: start;
    font-size: var(--t-note);
    font-weight: 650;
    color: var(--ink-2);
    border: 1px solid var(--line);
    padding: 2px 9px;
    margin-top: -4px;
  }
  .when {
    font-size: 1.06rem;
    font-weight: 650;
    line-height: 1.38;
    hyphens: auto;
  }
  p {
    line-height: 1.42;
  }
  figure {
    display: grid;
    gap: 10px;
    margin: 4px 0 6px;
  }
  figcaption {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 2px 12px;
  }
  img {
    display: block;
    width: 100%;
    height: auto;
    max-height: 280px;
    object-fit: contain;
    background: var(--bar);
    border: 5px solid var(--bar);
  }
  .box h3 {
    color: var(--warn);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    margin-top: 6px;
  }
  .buttons.small {
    gap: 2px;
    margin: -4px 0 0 -0.95em;
  }
  .box .buttons {
    margin-top: 10px;
  }
  .rules {
    border-top: 2px solid var(--ink);
  }
  .rules button {
    width: 100%;
    border: 0;
    border-bottom: 1px solid var(--line);
    border-radius: 0;
    padding: 10px 6px;
    min-height: 56px;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 1px 12px;
    font-weight: 500;
  }
  .rules b {
    line-height: 1.25;
  }
  .rules small {
    grid-column: 1 / -1;
    font-size: var(--t-note);
    color: var(--ink-2);
    line-height: 1.35;
  }
  .rules .tag {
    font-size: var(--t-note);
    color: var(--ink-2);
    display: flex;
    gap: 6px;
    align-items: center;
  }
  .rules .tag .ic {
    color: var(--warn);
  }
  .ask {
    display: grid;
    gap: 12px;
  }
  .answer {
    border-top: 2px solid var(--ink);
    padding-top: 14px;
    display: grid;
    gap: 8px;
  }
  .answer + .answer {
    border-top: 1px solid var(--line);
  }
  .answer h3 small {
    font-weight: 500;
    font-size: var(--t-note);
    color: var(--ink-2);
  }
  .shown {
    font-size: var(--t-lead);
    font-weight: 700;
    line-height: 1.25;
  }
  .reasons {
    display: grid;
    gap: 6px;
  }
  .reasons li {
    display: grid;
    grid-template-columns: 1.5rem minmax(0, 1fr);
    gap: 8px;
    line-height: 1.38;
  }
  .reasons .ic {
    margin-top: 0.08em;
    color: var(--ink-2);
  }
  .reasons .won .ic {
    color: var(--ok);
  }
  summary {
    cursor: pointer;
    font-weight: 600;
    padding: 4px 0;
    width: fit-content;
  }
  details .reasons {
    padding-top: 6px;
  }
  .link {
    display: inline;
    border: 0;
    background: none;
    padding: 0;
    min-height: 0;
    font-weight: 680;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.16em;
    border-radius: 0;
  }
`

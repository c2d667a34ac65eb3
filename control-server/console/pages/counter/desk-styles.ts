import { css } from 'lit'
import { actStyles } from './act-styles.ts'

const layoutStyles = css`
  :host {
    grid-template: auto minmax(0, 1fr) auto / minmax(430px, 640px) minmax(0, 1fr);
  }
  .alarms {
    grid-column: 1 / -1;
    background: var(--live-ground);
    border-bottom: 2px solid var(--live);
    padding: 8px 32px;
    display: grid;
    gap: 4px;
  }
  .alarms li {
    display: flex;
    gap: 10px;
    align-items: flex-start;
  }
  .alarms b,
  .alarms .ic {
    color: var(--live);
  }
  .own {
    grid-area: 2 / 1;
    background: var(--deep);
    color: var(--on-deep);
    padding: 12px 36px 24px 32px;
    overflow: auto;
    min-height: 0;
    display: flex;
    flex-direction: column;
    gap: 14px;
  }
  .own .grows {
    flex: 1 0 auto;
  }
  .own :focus-visible {
    outline-color: var(--on-deep);
  }
  .own .hint {
    color: var(--on-deep-2);
    max-width: 34em;
  }
  .where {
    display: flex;
    align-items: center;
    gap: 4px 14px;
    min-height: 44px;
  }
  .where h1,
  .where button {
    white-space: nowrap;
  }
  .where p {
    flex: 1;
    color: var(--on-deep-2);
    line-height: 1.2;
  }
  .where button {
    color: inherit;
    background: none;
    border-color: var(--deep-line);
  }
  .where button.plain {
    border-color: transparent;
    margin-inline-end: -14px;
  }
  .own button:not(.next):hover {
    background: rgb(255 255 255 / 12%);
  }
  .elsewhere {
    margin-top: 12px;
    display: grid;
    gap: 14px;
    justify-items: start;
  }
  .elsewhere p {
    color: var(--on-deep-2);
  }
  .elsewhere button {
    background: var(--big);
    color: var(--on-big);
    border: 0;
    min-height: 60px;
    padding: 0 24px;
    font-size: var(--t-lead);
  }
  .own .elsewhere button:hover {
    background: color-mix(in srgb, var(--big) 90%, var(--accent));
  }
  .queue {
    grid-area: 2 / 2;
    overflow: auto;
    padding: 24px 40px 0;
    min-width: 0;
  }
  /* An alarm takes a line from the work below: the acts stay clear of the big button. */
  .alarms ~ .own {
    padding-block: 4px 16px;
    gap: 9px;
  }
  .alarms ~ .own .next {
    margin-top: 5px;
  }
  .foot {
    grid-row: 3;
  }
  .foot p.bad {
    font-weight: 650;
  }
  .foot .keys li {
    gap: 6px;
  }
  .foot .keys button {
    display: inline-flex;
    gap: 8px;
  }
  .foot .keys button kbd {
    text-decoration: none;
  }
  @media (min-width: 60.01rem) and (max-height: 52rem) {
    .own {
      padding-block: 4px 16px;
      gap: 9px;
    }
    .where,
    .where button {
      min-height: 38px;
    }
  }
  @media (max-width: 88rem) {
    .queue {
      padding-inline: 28px;
    }
  }
  @media (max-width: 84rem) {
    .foot .keys .wide {
      display: none;
    }
  }
  @media (max-width: 60rem) {
    .alarms {
      padding: 8px 20px;
    }
    .own {
      padding: 12px 20px 24px;
      overflow: visible;
    }
    .queue {
      padding: 24px 20px 32px;
      overflow: visible;
    }
  }
  @media (max-width: 30rem) {
    .where {
      flex-wrap: wrap;
    }
    .where h1 {
      flex: 1;
    }
    .where p {
      order: 1;
      flex-basis: 100%;
    }
  }
`

export const deskStyles = [layoutStyles, actStyles]

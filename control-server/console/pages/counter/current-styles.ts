import { css } from 'lit'

export const currentStyles = css`
  :host {
    display: grid;
    gap: 14px;
  }
  .ticket {
    background: var(--now);
    color: var(--on-now);
    padding: 24px 26px 18px 28px;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 18px 12px;
    align-items: end;
  }
  .ticket.aside {
    background: none;
    color: inherit;
    outline: 2px dashed var(--deep-line);
    outline-offset: -2px;
  }
  .number {
    font-size: var(--t-ticket);
    font-weight: 780;
    line-height: 0.78;
    letter-spacing: -0.02em;
    word-spacing: -0.1em;
    margin-inline-start: -2px;
  }
  .since {
    text-align: end;
    line-height: 1.3;
    white-space: nowrap;
  }
  .since b {
    display: block;
    font-size: 1.65rem;
    font-weight: 750;
    line-height: 1.05;
  }
  .what {
    grid-column: 1 / -1;
    font-size: var(--t-lead);
    font-weight: 600;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 8px 16px;
  }
  .what button {
    color: inherit;
    background: none;
    border: 2px solid var(--deep-line);
  }
  .what button:hover {
    background: rgb(255 255 255 / 12%);
  }
  :focus-visible {
    outline-color: var(--on-deep);
  }
  .none {
    height: 100%;
    border: 2px dashed var(--deep-line);
    padding: 26px 28px;
    min-height: 168px;
    display: grid;
    gap: 10px;
    align-content: center;
  }
  .none b {
    font-size: 2.1rem;
    font-weight: 770;
    letter-spacing: -0.015em;
    line-height: 1.05;
  }
  .none p,
  .facts {
    color: var(--on-deep-2);
    max-width: 34em;
  }
  .ack {
    display: flex;
    gap: 16px;
    align-items: center;
  }
  .ack > div:not(.rows) {
    flex: 1;
    min-width: 0;
  }
  .rows {
    display: flex;
    gap: 8px;
  }
  .ack .ic {
    width: 38px;
    height: 38px;
    stroke-width: 1.6;
  }
  .ack .late {
    stroke-dasharray: 3 2.2;
    opacity: 0.8;
  }
  .ack b {
    display: block;
    font-size: var(--t-lead);
    line-height: 1.25;
  }
  .ack p {
    color: var(--on-deep-2);
    line-height: 1.35;
    font-size: 0.94rem;
  }
  @media (min-width: 60.01rem) and (max-height: 52rem) {
    :host {
      gap: 10px;
    }
    .ticket {
      padding: 14px 22px 10px 24px;
      row-gap: 8px;
    }
    .number {
      font-size: 4.2rem;
    }
    .ack .names {
      display: none;
    }
    .none {
      min-height: 120px;
    }
  }
  @media (max-width: 30rem) {
    .ticket {
      padding: 20px;
      gap: 14px 12px;
    }
    .since {
      font-size: var(--t-note);
    }
    .number {
      font-size: 4rem;
    }
    .since b {
      font-size: 1.3rem;
      white-space: normal;
    }
    .none {
      min-height: 0;
      padding: 22px 20px;
    }
    .ack {
      flex-wrap: wrap;
      gap: 8px 16px;
    }
    .ack > div:not(.rows) {
      flex-basis: 100%;
      order: 1;
    }
  }
`

import { css } from 'lit'

export const deskStyles = css`
  :host {
    grid-template-columns: minmax(430px, 640px) minmax(0, 1fr);
  }
  .own {
    background: var(--deep);
    color: var(--on-deep);
    padding: 20px 36px 36px 32px;
    overflow: auto;
    min-height: 0;
    display: flex;
    flex-direction: column;
    gap: 20px;
  }
  .own :focus-visible {
    outline-color: var(--on-deep);
  }
  .where h1,
  .where button {
    white-space: nowrap;
  }
  .where {
    display: flex;
    align-items: baseline;
    gap: 14px;
    min-height: 44px;
  }
  .where p {
    flex: 1;
    color: var(--on-deep-2);
  }
  .where button {
    margin-inline-start: auto;
    color: inherit;
    margin-inline-end: -12px;
  }
  .own button.plain:hover,
  .acts button:hover {
    background: rgb(255 255 255 / 12%);
  }
  .acts {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 12px;
  }
  .acts button {
    min-height: 60px;
    border: 2px solid var(--deep-line);
    background: none;
    color: inherit;
    padding: 0 18px;
    justify-content: space-between;
    font-size: 1.06rem;
  }
  .acts kbd {
    color: var(--on-deep-2);
  }
  .next {
    flex: 1 0 auto;
    min-height: 172px;
    max-height: 252px;
    margin: auto 0 0;
    border: 0;
    border-radius: 10px;
    background: var(--big);
    color: var(--on-big);
    padding: 24px 26px 24px 28px;
    display: grid;
    grid-template-columns: 1fr auto;
    align-content: center;
    align-items: center;
    gap: 14px 20px;
  }
  .next:hover {
    background: color-mix(in srgb, var(--big) 90%, var(--accent));
  }
  .own .next:focus-visible {
    outline: 4px solid var(--on-deep);
    outline-offset: 4px;
  }
  .next b {
    grid-column: 1 / -1;
    font-size: clamp(1.7rem, 2.72vw, 2.35rem);
    font-weight: 780;
    letter-spacing: -0.022em;
    line-height: 1.02;
  }
  .next span {
    font-size: 1.235rem;
    color: var(--on-big-2);
    white-space: normal;
  }
  .next small {
    grid-column: 1 / -1;
    font-size: var(--t-note);
    color: var(--on-big-2);
    font-weight: 500;
    margin-top: -8px;
  }
  .next kbd {
    padding: 7px 12px;
  }
  .next[aria-disabled='true'] {
    opacity: 1;
    background: none;
    color: var(--on-deep-2);
    outline: 2px dashed var(--deep-line);
    outline-offset: -2px;
  }
  .next[aria-disabled='true'] span,
  .next[aria-disabled='true'] small {
    color: inherit;
  }
  .elsewhere {
    margin: auto 0;
    display: grid;
    gap: 14px;
    justify-items: start;
  }
  .queue {
    overflow: auto;
    padding: 28px 40px 0;
    min-width: 0;
  }
  @media (max-width: 60rem) {
    .own {
      padding: 12px 20px 24px;
      gap: 16px;
      overflow: visible;
    }
    .next {
      flex: none;
    }
    .queue {
      padding: 24px 20px 32px;
      overflow: visible;
    }
  }
  @media (max-width: 30rem) {
    .next kbd,
    .acts kbd {
      display: none;
    }
    .acts button {
      padding: 0 14px;
      font-size: 1rem;
    }
    .next {
      padding: 20px;
      min-height: 136px;
    }
  }
`

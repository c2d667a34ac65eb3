import { css } from 'lit'

/** What is pressed: the acts, and the one big button. */
export const actStyles = css`
  .acts {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 10px 12px;
  }
  .acts button {
    min-height: 56px;
    border: 2px solid var(--deep-line);
    background: none;
    color: inherit;
    padding: 4px 16px 4px 18px;
    justify-content: space-between;
    font-size: 1.06rem;
  }
  .acts button.small {
    min-height: 46px;
    font-size: 1rem;
    font-weight: 600;
    border-width: 1px;
  }
  .acts small {
    display: block;
    font-size: var(--t-note);
    font-weight: 500;
    color: var(--on-deep-2);
  }
  .acts kbd {
    color: var(--on-deep-2);
  }
  .next {
    flex: 1 0 auto;
    min-height: 148px;
    border: 0;
    border-radius: 10px;
    background: var(--big);
    color: var(--on-big);
    padding: 20px 26px 20px 28px;
    display: grid;
    grid-template-columns: 1fr auto;
    align-content: center;
    align-items: center;
    gap: 10px 20px;
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
  .next > span {
    font-size: 1.235rem;
    color: var(--on-big-2);
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 12px;
  }
  .next strong {
    color: var(--on-big);
    font-size: 1.6em;
    font-weight: 760;
    line-height: 1;
    letter-spacing: -0.015em;
  }
  .next.free strong {
    font-size: 3em;
  }
  .next small {
    grid-row: 3;
    grid-column: 1 / -1;
    font-size: var(--t-note);
    color: var(--on-big-2);
    font-weight: 500;
  }
  .next kbd {
    grid-row: 2;
    grid-column: 2;
    padding: 7px 12px;
  }
  .next[aria-disabled='true'] {
    opacity: 1;
    background: none;
    color: var(--on-deep-2);
    outline: 2px dashed var(--deep-line);
    outline-offset: -2px;
  }
  .own .next[aria-disabled='true']:focus-visible {
    outline: 4px solid var(--on-deep);
  }
  .next[aria-disabled='true'] :is(b, span, small, strong) {
    color: inherit;
  }
  .next.refused {
    flex-grow: 0;
  }
  .next.refused > span {
    font-size: 1rem;
    grid-column: 1 / -1;
  }
  .next.refused b {
    font-size: 1.5rem;
  }
  @media (max-width: 60rem) {
    .next {
      flex: none;
    }
  }
  @media (max-width: 30rem) {
    .next kbd,
    .acts kbd,
    .where kbd {
      display: none;
    }
    .acts {
      gap: 8px;
    }
    .acts button {
      padding: 4px 14px;
      font-size: 1rem;
    }
    .next {
      padding: 20px;
      min-height: 136px;
    }
    .next.free strong {
      font-size: 2em;
    }
  }
`

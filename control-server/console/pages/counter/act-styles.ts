import { css } from 'lit'

/** What is pressed: the acts, and the one big button. */
export const actStyles = css`
  .acts {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 10px 12px;
  }
  .acts button {
    /* The big button may lie above them while they are scrolled. */
    scroll-margin-bottom: 180px;
    min-height: 56px;
    border: 2px solid var(--deep-line);
    background: none;
    color: inherit;
    padding: 4px 16px 4px 18px;
    justify-content: space-between;
    font-size: 1.06rem;
  }
  .acts.few button {
    min-height: 72px;
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
    max-height: 300px;
    min-height: 140px;
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
  .next.free {
    max-height: 400px;
    gap: 22px 20px;
  }
  .next.free > span {
    gap: 14px 12px;
  }
  .next.free strong {
    flex-basis: 100%;
    font-size: var(--t-ticket);
    font-weight: 780;
    line-height: 0.9;
    letter-spacing: -0.02em;
    word-spacing: -0.1em;
  }
  .next.free kbd {
    align-self: end;
  }
  .next.refused {
    max-height: none;
  }
  .next.unpause,
  .next.free.refused {
    max-height: 200px;
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
  .next.refused > span {
    font-size: 1rem;
    grid-column: 1 / -1;
  }
  .next.refused b {
    font-size: 1.5rem;
  }
  /* Whatever else there is to see, this is always in reach. */
  @media (min-height: 34rem) {
    .next {
      position: sticky;
      bottom: 0;
    }
  }
  @media (max-height: 58rem) {
    .acts {
      row-gap: 8px;
    }
    .acts:not(.few) button:not(.small) {
      min-height: 50px;
    }
    .acts button.small {
      min-height: 42px;
    }
    .next {
      min-height: 124px;
      padding-block: 16px;
    }
  }
  @media (min-width: 60.01rem) and (max-height: 52rem) {
    .acts {
      gap: 6px 10px;
    }
    .acts:not(.few) button:not(.small),
    .acts.few button,
    .acts button.small {
      min-height: 40px;
      padding-block: 1px;
      font-size: 1rem;
      line-height: 1.1;
      border-width: 1px;
    }
    .acts.few button {
      min-height: 52px;
    }
    .next {
      min-height: 92px;
      padding-block: 8px;
      gap: 4px 20px;
    }
    .next b {
      font-size: 1.6rem;
    }
    .next strong,
    .next.free strong {
      font-size: 1.5em;
      flex-basis: auto;
      line-height: 1;
    }
    .next.free {
      gap: 8px 20px;
    }
  }
  @media (max-width: 60rem) {
    .next {
      flex: none;
      bottom: calc(var(--tab-bar, 0px) + 10px);
    }
    .lifted .next {
      bottom: calc(var(--tab-bar, 0px) + 68px);
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
      padding: 14px 18px;
      min-height: 104px;
    }
    .next b {
      font-size: 1.42rem;
    }
    .next.free {
      gap: 12px;
    }
    .next.free strong {
      font-size: 4rem;
    }
  }
`

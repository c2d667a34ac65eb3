import { css } from 'lit'

/** The lists below the queue. */
export const sideStyles = css`
  section {
    margin-top: 28px;
  }
  h3:focus {
    outline: none;
  }
  .side {
    border-top: 2px solid var(--ink);
    margin-top: 8px;
  }
  .side li {
    display: grid;
    grid-template-columns: 6.2rem minmax(0, 1fr) auto;
    gap: 2px 12px;
    align-items: center;
    border-bottom: 1px solid var(--line);
    padding: 6px 0 6px 14px;
    min-height: 56px;
  }
  .side b {
    font-size: 1.41rem;
    font-weight: 720;
    word-spacing: -0.08em;
  }
  .side small {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 6px;
    font-size: var(--t-note);
    color: var(--ink-2);
  }
  .side .mark {
    width: 20px;
    height: 20px;
  }
  .side .forgotten {
    background: var(--warn-ground);
    box-shadow: inset 5px 0 var(--warn);
  }
  .side .forgotten strong {
    color: var(--warn);
  }
  .side .buttons {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  @media (max-width: 30rem) {
    .side li {
      grid-template-columns: 5.4rem minmax(0, 1fr);
    }
    .side .buttons {
      grid-column: 1 / -1;
      padding-bottom: 4px;
    }
    .side .dots {
      margin-inline-start: auto;
    }
  }
`

import { css } from 'lit'

/** One step at a time, for controls within a narrow band: the step in large type, two ways to walk, few buttons. */
export const stepwiseStyles = css`
  .desk.alone,
  .desk.stepwise {
    grid-template-columns: minmax(0, 1fr);
    gap: calc(4.6 * var(--mm));
  }
  .desk.stepwise {
    padding-top: 0;
  }
  .now {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: calc(13 * var(--mm));
    align-items: center;
    min-height: calc(60 * var(--mm));
    margin: 0 calc(-14.8 * var(--mm));
    padding: calc(3 * var(--mm)) calc(20.5 * var(--mm));
    background: var(--now);
    color: var(--on-now);
    line-height: 1.14;
  }
  .now .ic {
    font-size: calc(40 * var(--mm));
    stroke-width: 2.6;
  }
  .now b {
    display: block;
    font-size: min(calc(14.5 * var(--em)), calc(19 * var(--mm) / var(--cap)));
    font-weight: 760;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .now p {
    font-size: min(var(--t-text), calc(10.5 * var(--mm) / var(--cap)));
    font-weight: 600;
    margin-top: calc(2 * var(--mm));
  }
  .now .note {
    font-size: calc(7.3 * var(--mm) / var(--cap));
    margin: 0;
  }
  .main {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: calc(8 * var(--mm));
    background: var(--accent);
    color: var(--on-accent);
    border: 3px solid var(--accent);
    font-weight: 720;
    padding: 0 calc(4 * var(--mm));
  }
  .main .ic,
  .turn .ic {
    font-size: calc(15 * var(--mm));
    stroke-width: 2.4;
  }
  .stepwise .turn button {
    min-height: calc(34 * var(--mm));
    font-size: calc(10.5 * var(--mm) / var(--cap));
  }
  .stepwise .actions {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: calc(4.6 * var(--mm));
  }
  .stepwise .switch,
  .stepwise .again {
    min-height: max(var(--touch), calc(30 * var(--mm)));
  }
  @media (orientation: landscape) {
    .desk {
      align-content: center;
    }
    .now {
      margin: 0;
    }
  }
`

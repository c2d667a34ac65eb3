import { css } from 'lit'

/** What lies in the place of the steps: choices in two columns, the code for the phone, what to bring. */
export const panelStyles = css`
  .panel {
    display: grid;
    gap: calc(4.6 * var(--mm));
    align-content: end;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: calc(2.6 * var(--mm));
  }
  .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: calc(5 * var(--mm));
    min-height: max(var(--touch), calc(30 * var(--mm)));
    padding: calc(1.5 * var(--mm)) calc(7 * var(--mm));
    border: 2px solid var(--edge);
    background: var(--paper);
    color: var(--ink);
    font-size: min(var(--t-text), calc(8.6 * var(--mm) / var(--cap)));
    font-weight: 680;
    line-height: 1.12;
  }
  .choice .ic {
    font-size: calc(16 * var(--mm));
    color: var(--accent);
  }
  .choice[aria-pressed='true'] {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }
  .choice[aria-pressed='true'] .ic {
    color: inherit;
  }
  .code {
    display: grid;
    justify-items: center;
    gap: calc(1 * var(--mm));
    padding: calc(2 * var(--mm)) calc(4 * var(--mm)) calc(4.4 * var(--mm));
    background: #fff;
    color: #000;
    font-size: min(var(--t-text), calc(8 * var(--mm) / var(--cap)));
    line-height: 1.1;
    text-align: center;
  }
  .code lotse-qr {
    width: calc(80 * var(--mm));
  }
  .along {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: calc(9 * var(--mm));
    background: var(--paper);
    padding-inline-end: calc(9 * var(--mm));
  }
  .bring {
    background: var(--paper);
    padding: calc(5 * var(--mm)) calc(9 * var(--mm));
    font-size: var(--t-note);
    line-height: 1.16;
  }
  .bring h2 {
    display: flex;
    align-items: center;
    gap: calc(5 * var(--mm));
    font-size: var(--t-text);
    font-weight: 720;
  }
  .bring .ic {
    font-size: calc(13 * var(--mm));
    color: var(--accent);
  }
  .bring li {
    display: flex;
    gap: calc(3.4 * var(--mm));
    margin-top: calc(2.4 * var(--mm));
  }
  .bring li::before {
    content: '';
    flex: none;
    width: calc(2.6 * var(--mm));
    height: calc(2.6 * var(--mm));
    margin-top: calc(2.4 * var(--mm));
    background: var(--accent);
  }
  .panel .bring {
    font-size: min(var(--t-text), calc(8.6 * var(--mm) / var(--cap)));
  }
`

import { css } from 'lit'

/** Working column, detail column, and the dark line at the foot that says what has just happened. */
export const pageStyles = css`
  :host {
    display: grid;
    grid-template: minmax(0, 1fr) auto / minmax(0, 1fr) 460px;
    height: 100%;
    min-height: 0;
  }
  .work {
    overflow: auto;
    padding: 24px 32px 32px;
    min-width: 0;
  }
  .detail {
    overflow: auto;
    border-inline-start: 1px solid var(--line);
    padding: 24px 28px 32px;
  }
  .foot {
    grid-column: 1 / -1;
    min-height: 52px;
    background: var(--bar);
    color: var(--on-bar);
    padding: 6px 32px;
    display: flex;
    align-items: center;
    gap: 8px 20px;
    font-size: 0.94rem;
  }
  .foot.hush {
    min-height: 0;
    padding: 0;
  }
  .foot p {
    display: flex;
    align-items: center;
    gap: 10px;
  }
  .foot .keys {
    margin-inline-start: auto;
    display: flex;
    align-items: center;
    gap: 22px;
    color: var(--on-bar-2);
    white-space: nowrap;
  }
  .foot .keys li {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .foot button {
    color: inherit;
    background: none;
    border: 2px solid currentColor;
    min-height: 40px;
    padding: 0.25em 0.9em;
  }
  .foot button:hover {
    background: rgb(255 255 255 / 14%);
  }
  .foot button.plain {
    border: 1px solid transparent;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    font-weight: 500;
  }
  .foot :focus-visible {
    outline-color: var(--on-bar);
  }

  @media (max-width: 60rem) {
    :host {
      display: block;
      height: auto;
    }
    .work {
      overflow: visible;
      padding: 20px 20px 28px;
    }
    .detail {
      border-inline-start: 0;
      border-top: 1px solid var(--line);
      padding: 24px 20px 32px;
      overflow: visible;
    }
    .foot {
      padding: 8px 20px;
      flex-wrap: wrap;
      position: sticky;
      bottom: var(--tab-bar, 0px);
    }
    .foot .keys {
      display: none;
    }
    .foot:not(.says) {
      display: none;
    }
  }
`

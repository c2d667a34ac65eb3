import { css } from 'lit'

/** Labels, inputs and what is wrong with them. */
export const formStyles = css`
  label,
  legend {
    font-weight: 680;
    padding: 0;
  }
  label small,
  legend small {
    font-weight: 500;
    font-size: var(--t-note);
    color: var(--ink-2);
    margin-inline-start: 0.4em;
  }
  input:not([type='checkbox'], [type='radio'], [type='file']),
  textarea,
  select {
    font: inherit;
    width: 100%;
    min-height: 46px;
    padding: 0.5em 0.7em;
    color: var(--ink);
    background: var(--paper);
    border: 1px solid var(--edge);
    border-radius: var(--r-touch);
  }
  textarea {
    resize: vertical;
    min-height: 5.6em;
    line-height: 1.35;
  }
  input[aria-invalid='true'],
  textarea[aria-invalid='true'] {
    border: 2px solid var(--live) !important;
  }
  input[type='checkbox'],
  input[type='radio'] {
    width: 1.35em;
    height: 1.35em;
    margin: 0;
    accent-color: var(--accent);
    flex: none;
  }
  :is(input, textarea, select, fieldset) {
    scroll-margin-block: 6rem;
  }
  .hush {
    position: absolute;
  }
  .field {
    display: grid;
    gap: 5px;
  }
  .error {
    color: var(--live);
    font-weight: 650;
    display: flex;
    gap: 8px;
    align-items: flex-start;
  }
  .error .ic {
    margin-top: 0.06em;
  }
  .choice {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 2px 12px;
    align-items: start;
    padding: 7px 0;
    min-height: 44px;
    font-weight: 600;
    cursor: pointer;
  }
  .choice .note {
    grid-column: 2;
    font-weight: 500;
  }
`

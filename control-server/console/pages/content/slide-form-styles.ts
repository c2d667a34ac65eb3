import { css } from 'lit'

export const formStyles = css`
  form {
    display: grid;
    gap: 18px;
  }
  h2:focus {
    outline: none;
  }
  figure {
    display: grid;
    gap: 10px;
  }
  figure lotse-console-slide-preview {
    outline: 6px solid var(--ink);
    margin: 6px;
  }
  .row {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 14px;
    align-items: end;
  }
  .row > :only-child {
    grid-column: 1 / -1;
    max-width: 16rem;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .buttons .pri {
    min-height: 52px;
  }
  [role='alert']:empty {
    display: none;
  }
`

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
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
  }
  .buttons .pri {
    min-height: 52px;
  }
  .hints {
    display: grid;
    gap: 8px;
    margin: -8px 0 0;
    padding: 10px 12px;
    background: var(--tint);
    list-style: none;
  }
  .hints li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 8px 10px;
    align-items: start;
  }
  .hints .ic {
    margin-top: 0.08em;
    color: var(--warn);
  }
  .hints button {
    grid-column: 2;
    justify-self: start;
  }
  fieldset {
    display: grid;
    gap: 14px;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .group > legend {
    margin-bottom: 6px;
  }
  .entry {
    gap: 10px;
    padding: 10px 0 6px;
    border-top: 1px solid var(--line);
  }
  .entry legend {
    float: inline-start;
    margin-bottom: 4px;
  }
  .entry legend + * {
    clear: both;
  }
  .entry > button {
    justify-self: start;
  }
  .thirds {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr));
    gap: 10px;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    width: 100%;
  }
  th,
  td {
    min-width: 6.5rem;
    padding: 2px 4px 2px 0;
  }
  td:last-child {
    min-width: 0;
    width: 1%;
  }
  thead input {
    font-weight: 700;
  }
  .pictures {
    display: grid;
    gap: 16px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .pictures li,
  .one-picture {
    display: grid;
    grid-template-columns: 104px minmax(0, 1fr);
    gap: 14px;
    align-items: start;
  }
  .pictures li > div {
    display: grid;
    gap: 10px;
  }
  .pictures img,
  .one-picture img {
    width: 104px;
    aspect-ratio: 4 / 3;
    object-fit: cover;
    background: var(--ground);
  }
  .files {
    display: inline-flex;
    align-items: center;
    gap: 10px;
    min-height: 46px;
    padding: 0.5em 1em;
    border: 1px solid var(--edge);
    border-radius: var(--r-touch);
    cursor: pointer;
  }
  .files:hover {
    background: var(--tint);
  }
  .files:focus-within {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  [role='alert']:empty {
    display: none;
  }
`

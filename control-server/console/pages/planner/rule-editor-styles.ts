import { css } from 'lit'

export const ruleEditorStyles = css`
  form {
    display: grid;
    gap: 20px;
  }
  h2:focus,
  fieldset:focus {
    outline: none;
  }
  .part {
    display: grid;
    gap: 12px;
    border-top: 1px solid var(--line);
    padding-top: 14px;
  }
  .part > legend {
    float: inline-start;
    font-size: var(--t-lead);
    font-weight: 740;
    line-height: 1.2;
  }
  .part > legend + * {
    clear: both;
  }
  .stack {
    display: grid;
    gap: 14px;
    padding-top: 10px;
  }
  .row {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 12px;
    align-items: end;
  }
  .switch {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .switch label,
  .week label {
    position: relative;
    cursor: pointer;
    font-weight: 600;
  }
  .switch input,
  .week input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .switch label > span,
  .week label > span {
    display: grid;
    place-items: center;
    min-height: 44px;
    padding: 0 13px;
    border: 1px solid var(--edge);
    border-radius: var(--r-touch);
    line-height: 1.15;
  }
  .switch :checked + span,
  .week :checked + span {
    background: var(--accent);
    border-color: var(--accent);
    color: var(--on-accent);
  }
  .switch :focus-visible + span,
  .week :focus-visible + span {
    outline: 3px solid var(--ink);
    outline-offset: 2px;
  }
  .week {
    display: grid;
    grid-template-columns: repeat(7, 1fr);
    gap: 5px;
  }
  .week label > span {
    padding: 0;
  }
  .ticks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(12.5rem, 1fr));
    gap: 0 16px;
    max-height: 15.5rem;
    overflow: auto;
    padding: 3px;
    margin: -3px;
  }
  .tick {
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: 36px;
    font-weight: 550;
    cursor: pointer;
  }
  .small {
    min-height: 36px;
    padding: 0.2em 0.5em;
    margin-inline-start: -0.5em;
    color: var(--accent);
  }
  summary {
    cursor: pointer;
    font-weight: 650;
    padding: 6px 0;
    width: fit-content;
  }
  .dates {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .dates button {
    min-height: 36px;
    padding: 0.2em 0.7em;
    font-weight: 550;
  }
  .pointer {
    font-size: var(--t-note);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .pointer mark {
    background: none;
    color: var(--live);
    font-weight: 700;
    text-decoration: underline wavy;
    text-underline-offset: 0.2em;
  }
  .meaning {
    background: var(--ground);
    border-inline-start: 5px solid var(--accent);
    padding: 13px 16px 15px;
    display: grid;
    gap: 4px;
  }
  .meaning h3 {
    font-size: var(--t-note);
    color: var(--ink-2);
    font-weight: 650;
  }
  .meaning p:not(.quiet) {
    font-weight: 650;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    position: sticky;
    bottom: -32px;
    background: var(--paper);
    padding: 12px 0 16px;
    margin-bottom: -16px;
    border-top: 1px solid var(--line);
    z-index: 1;
  }
  .buttons .pri {
    min-height: 50px;
  }
  [role='alert'].hush {
    display: none;
  }
`

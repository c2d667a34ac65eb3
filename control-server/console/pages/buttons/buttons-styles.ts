import { css } from 'lit'

export const buttonsStyles = css`
  .top {
    display: grid;
    gap: 4px;
    margin-bottom: 20px;
  }
  .devices {
    border-top: 2px solid var(--ink);
  }
  .device {
    padding: 18px 0 10px;
    border-bottom: 1px solid var(--line);
  }
  .name {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 4px 14px;
    align-items: center;
  }
  .name .mark {
    margin-inline: 10px 4px;
  }
  h2 {
    font-size: 1.12rem;
    overflow-wrap: anywhere;
  }
  .word {
    font-weight: 720;
    color: var(--tone);
  }
  .device > .box,
  .device > .note {
    margin: 10px 0 8px 58px;
  }
  .pressable {
    display: grid;
    margin: 8px 0 0 48px;
  }
  .pressable button {
    width: 100%;
    display: grid;
    grid-template-columns: minmax(7rem, 0.7fr) minmax(0, 1.6fr) minmax(0, 1fr);
    gap: 2px 18px;
    border: 0;
    border-top: 1px solid var(--line);
    border-radius: 0;
    background: none;
    min-height: 56px;
    padding: 8px 10px;
    font-weight: 500;
  }
  .pressable button:hover {
    background: var(--ground);
  }
  .pressable button:focus-visible {
    outline-offset: -3px;
  }
  .pressable button[aria-current] {
    background: var(--tint);
    box-shadow: inset 6px 0 var(--accent);
  }
  .pressable button.just:is(*, [aria-current], :hover) {
    background: var(--now);
    color: var(--on-now);
  }
  .pressable .just .quiet {
    color: inherit;
  }
  .pressable b {
    white-space: nowrap;
  }
  .pressable .end {
    text-align: end;
  }
  .detail section {
    display: grid;
    gap: 20px;
  }
  .detail ol {
    list-style: decimal;
    padding-inline-start: 1.4em;
    display: grid;
    gap: 8px;
  }
  @media (max-width: 44rem) {
    .name {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .name > span:last-child {
      grid-column: 2;
    }
    .pressable,
    .device > .box,
    .device > .note {
      margin-inline-start: 0;
    }
    .pressable button {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .pressable .task {
      grid-row: 2;
      grid-column: 1 / -1;
    }
  }
`

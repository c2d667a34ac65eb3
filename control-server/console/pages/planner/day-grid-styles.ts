import { css } from 'lit'

export const gridStyles = css`
  .grid {
    --name: 11.5rem;
    --row: 6.1rem;
    position: relative;
    min-width: 46rem;
  }
  .dense {
    --row: 4.4rem;
  }
  table {
    width: 100%;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0;
  }
  thead th {
    position: sticky;
    top: 0;
    z-index: 5;
    height: 46px;
    padding: 0;
    background: var(--paper);
    border-bottom: 1px solid var(--line);
  }
  thead th:first-child {
    width: var(--name);
  }
  .hours {
    position: relative;
    height: 100%;
    font-size: var(--t-note);
    font-weight: 500;
    color: var(--ink-2);
  }
  .hours span {
    position: absolute;
    bottom: 10px;
    translate: -50%;
  }
  .hours .under {
    visibility: hidden;
  }
  .hours b {
    position: absolute;
    bottom: 7px;
    translate: -50%;
    background: var(--now);
    color: var(--on-now);
    font-size: 0.94rem;
    font-weight: 750;
    padding: 3px 9px;
    line-height: 1.25;
  }
  .section th {
    text-align: start;
    font-size: var(--t-note);
    font-weight: 650;
    color: var(--ink-2);
    padding: 16px 0 5px;
    border-bottom: 1px solid var(--line);
    background: var(--paper);
    position: relative;
    z-index: 1;
  }
  tr > th[scope='row'] {
    text-align: start;
    vertical-align: top;
    padding: 12px 12px 8px 0;
    line-height: 1.2;
    font-weight: 500;
    border-bottom: 1px solid var(--line);
  }
  th[scope='row'] b {
    display: block;
    font-size: 1.04rem;
    font-weight: 700;
    overflow-wrap: anywhere;
  }
  th[scope='row'] span {
    color: var(--ink-2);
    font-size: var(--t-note);
  }
  td {
    padding: 10px 0;
    border-bottom: 1px solid var(--line);
    vertical-align: top;
  }

  .lines {
    position: absolute;
    inset: 46px 0 0 var(--name);
    pointer-events: none;
  }
  .lines i {
    position: absolute;
    top: 0;
    bottom: 0;
    width: 1px;
    background: var(--line);
  }
  .lines .now {
    z-index: 3;
    width: 4px;
    translate: -2px;
    background: linear-gradient(90deg, var(--ink) 1px, var(--now) 1px 3px, var(--ink) 3px);
  }

  .lane {
    position: relative;
    height: calc(var(--row) - 20px);
    cursor: help;
  }
  .side {
    height: 2.3rem;
    margin-top: 6px;
  }
  .zone {
    position: absolute;
    inset-inline-end: calc(100% + 10px);
    font-size: var(--t-note);
    color: var(--ink-2);
    white-space: nowrap;
    bottom: 0.5rem;
  }
  .lane:not(.side) .zone {
    display: none;
  }
  li {
    position: absolute;
    top: 0;
    bottom: 0;
    padding-inline: 1px 2px;
    container-type: inline-size;
  }
  li.clash,
  li.limited {
    z-index: 1;
    pointer-events: none;
  }
  .b {
    position: absolute;
    inset: 0 2px 0 1px;
    display: block;
    min-height: 0;
    height: 100%;
    padding: 7px 4px 6px 10px;
    overflow: hidden;
    border: 0;
    border-radius: 0;
    border-inline-start: 5px solid var(--accent);
    background: var(--tint);
    color: var(--ink);
    font-weight: 500;
    font-size: 0.94rem;
    line-height: 1.18;
    hyphens: auto;
    pointer-events: auto;
  }
  .b:active {
    transform: none;
  }
  .b b {
    display: block;
    font-weight: 700;
  }
  .b small {
    font-size: var(--t-note);
    color: var(--ink-2);
  }
  .b:hover {
    background: color-mix(in srgb, var(--tint) 82%, var(--accent));
  }
  .b:focus-visible {
    outline: 3px solid var(--ink);
    outline-offset: 2px;
    z-index: 4;
  }
  li:focus-within {
    z-index: 4;
  }
  .b.base,
  .b.own,
  .b.quiet {
    background: var(--ground);
    border-color: color-mix(in srgb, var(--edge) 60%, var(--ground));
    color: var(--ink-2);
  }
  .b.base:hover,
  .b.own:hover,
  .b.quiet:hover {
    background: color-mix(in srgb, var(--ground) 90%, var(--ink));
  }
  .b.quiet {
    border-inline-start-style: dotted;
  }
  .b.off {
    background: var(--paper);
    border: 1px dashed var(--edge);
    color: var(--ink-2);
    padding-inline-start: 12px;
  }
  .b.off b {
    font-weight: 500;
  }
  .b.sel {
    background: var(--accent);
    color: var(--on-accent);
    border-color: var(--deep);
  }
  .b.sel small {
    color: inherit;
  }
  .b.top {
    height: calc(50% - 3px);
    padding-block: 4px;
    white-space: nowrap;
    hyphens: none;
  }
  .b.bot {
    top: calc(50% + 3px);
    height: calc(50% - 3px);
    padding-block: 0;
    white-space: nowrap;
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .b.clash {
    border: 2px dashed var(--warn);
    border-inline-start: 5px solid var(--warn);
    padding-inline-start: 7px;
    color: var(--warn);
    background: repeating-linear-gradient(135deg, var(--paper) 0 9px, var(--warn-ground) 9px 18px);
  }
  .b.clash.sel {
    background: var(--warn);
    color: var(--on-state);
  }
  .b.clash small {
    color: inherit;
  }
  .b.limited {
    top: auto;
    bottom: 0;
    height: 1.7rem;
    padding-block: 2px;
    display: flex;
    align-items: center;
    gap: 8px;
    white-space: nowrap;
    border-inline-start-width: 5px;
    background: repeating-linear-gradient(90deg, var(--tint) 0 18px, var(--paper) 18px 24px);
  }
  .b.limited.sel {
    background: var(--accent);
  }
  .dense .b {
    padding-block: 5px;
  }
  .dense .b.limited {
    height: 1.45rem;
  }
  .side .b {
    padding-block: 2px;
    white-space: nowrap;
    display: flex;
    gap: 8px;
    align-items: center;
  }
  @container (max-width: 5.5rem) {
    .b small {
      display: none;
    }
  }
  @container (max-width: 9rem) {
    .b.clash small,
    .b.limited small {
      display: none;
    }
  }
  @container (max-width: 2.2rem) {
    .b b,
    .b .ic {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .b {
      border: 1px solid ButtonText;
    }
  }
`

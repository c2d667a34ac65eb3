import { css } from 'lit'

/** Lanes of a screen and the bars in them. */
export const barStyles = css`
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
    z-index: 1;
    top: 0;
    bottom: 0;
    padding-inline: 1px 2px;
    container-type: inline-size;
  }
  li.clash,
  li.limited {
    z-index: 2;
    pointer-events: none;
  }
  .b {
    position: absolute;
    inset: 0 2px 0 1px;
    display: flex;
    flex-direction: column;
    align-items: stretch;
    justify-content: flex-start;
    gap: 0;
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
  .b b,
  .b small {
    overflow: hidden;
    text-overflow: ellipsis;
    flex: none;
  }
  .b:active {
    transform: none;
  }
  .b b {
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
  .b.top small {
    display: none;
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
    flex-direction: row;
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
    height: 1.6rem;
    padding-block: 2px;
    flex-direction: row;
    align-items: center;
    gap: 8px;
    white-space: nowrap;
    border-inline-start-width: 5px;
    background: repeating-linear-gradient(90deg, var(--tint) 0 18px, var(--paper) 18px 24px);
  }
  .b.limited small,
  .b.clash small {
    flex: 0 1 auto;
  }
  .b.limited.sel {
    background: var(--accent);
  }
  .dense .b {
    padding-block: 4px;
  }
  .dense .b.base small,
  .dense .b.off small {
    white-space: nowrap;
  }
  .dense .b.limited {
    height: 1.45rem;
  }
  .side .b {
    padding-block: 2px;
    white-space: nowrap;
    flex-direction: row;
    gap: 8px;
    align-items: center;
  }
  .dense .shared .b:not(.limited) small {
    display: none;
  }
  .asked {
    position: absolute;
    z-index: 3;
    inset-block: -10px;
    width: 0;
    border-inline-start: 2px dashed var(--ink);
    pointer-events: none;
  }
  .asked::before {
    content: '?';
    position: absolute;
    top: -4px;
    translate: -50%;
    background: var(--ink);
    color: var(--paper);
    font-size: var(--t-note);
    font-weight: 750;
    line-height: 1;
    padding: 3px 7px;
  }
  @container (max-width: 11rem) {
    .dense .b:not(.off, .limited) small {
      display: none;
    }
  }
  @container (max-width: 7.5rem) {
    .b:not(.off) small {
      display: none;
    }
  }
  @container (max-width: 5rem) {
    .b small {
      display: none;
    }
  }
  @container (max-width: 8.6rem) {
    .b.clash .hours-of {
      display: none;
    }
  }
  @container (max-width: 13rem) {
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

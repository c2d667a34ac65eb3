import { css } from 'lit'

export const viewStyles = css`
  :host {
    display: block;
    position: relative;
  }
  .picture,
  .glass {
    position: absolute;
    inset: 0;
  }
  .selectable {
    cursor: pointer;
  }
  canvas,
  lotse-building-plan {
    display: block;
    width: 100%;
    height: 100%;
  }
  .signs {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    overflow: visible;
    pointer-events: none;
  }
  .rooms:focus-visible ~ .picture {
    outline: calc(1.1 * var(--mm)) solid var(--ink);
    outline-offset: calc(-1.1 * var(--mm));
  }
  .chip {
    position: absolute;
    margin: 0;
    padding: calc(1.6 * var(--mm)) calc(3 * var(--mm));
    transform: translate(-50%, -130%);
    background: var(--ink);
    color: var(--ground);
    font: 700 var(--t-note, 1em) / 1.1 var(--font);
    white-space: nowrap;
    pointer-events: none;
  }
  .off-screen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Signs belong to where levels come to rest. */
  @media (prefers-reduced-motion: no-preference) {
    .stacked .moved {
      animation: appear var(--move-swap) var(--ease) calc(0.6 * var(--move-floor)) both;
    }
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`

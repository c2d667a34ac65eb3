import { css } from 'lit'

export const floorPlanStyles = css`
  :host {
    display: grid;
    gap: 14px;
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
  }
  nav button {
    border-radius: 0;
    border-width: 0 0 4px;
    border-bottom: 4px solid transparent;
  }
  nav button[aria-pressed='true'] {
    border-bottom-color: var(--accent);
    font-weight: 760;
  }
  nav .old {
    color: var(--tone);
  }
  .floor {
    display: block;
    width: 100%;
    max-height: calc(100dvh - 340px);
    min-height: 280px;
    background: var(--ground);
  }
  .scroll {
    overflow-x: auto;
  }
  @media (max-width: 44rem) {
    /* Smaller than this, names could not be read and marks not be hit. */
    .floor {
      width: 860px;
      max-height: none;
    }
  }
  .room {
    fill: var(--tint);
    stroke: var(--ink);
    stroke-width: 3;
    stroke-linejoin: round;
  }
  .room.hall,
  .room.corridor {
    fill: var(--paper);
  }
  .room.outdoor {
    fill: none;
    stroke-dasharray: 8 6;
    stroke: var(--edge);
  }
  text {
    dominant-baseline: central;
    font-weight: 680;
    fill: var(--ink);
  }
  .name {
    font-size: 20px;
    font-weight: 500;
    fill: var(--ink-2);
    text-anchor: middle;
  }
  .screen {
    paint-order: stroke;
    stroke: var(--paper);
    stroke-width: 5px;
    stroke-linejoin: round;
  }
  .halo {
    fill: var(--paper);
  }
  a[aria-current] .halo {
    stroke: var(--accent);
    stroke-width: 5;
  }
  a:hover .screen {
    text-decoration: underline;
  }
  a:focus-visible {
    outline: none;
  }
  a:focus-visible .halo {
    stroke: var(--ink);
    stroke-width: 5;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .legend .mark {
    width: 24px;
    height: 24px;
  }
`

import { css } from 'lit'

/** Colours of the plan; all of them are tokens, so every theme has its own plan. */
export const planStyles = css`
  text {
    font-family: var(--font);
    font-weight: 700;
  }
  .slab-left {
    fill: var(--slab-2);
  }
  .slab-right {
    fill: var(--slab);
  }
  .floor {
    fill: var(--floor);
    stroke: var(--floor);
    stroke-width: 0.04;
  }
  .room {
    fill: var(--room);
  }
  .yard {
    fill: var(--yard);
  }
  .goal {
    fill: var(--goal);
  }
  .wall-left {
    fill: var(--wall-l);
  }
  .wall-right {
    fill: var(--wall-r);
  }
  .glass-left {
    fill: var(--glass-l);
  }
  .glass-right {
    fill: var(--glass-r);
  }
  .top {
    fill: var(--wall-top);
    stroke: var(--wall-top);
    stroke-width: 0.7;
  }
  .step-left {
    fill: var(--slab-2);
  }
  .step-right {
    fill: var(--slab);
  }
  .step-top {
    fill: var(--desk);
    stroke: var(--slab-2);
    stroke-width: 1;
  }
  .room-name {
    fill: var(--ink-2);
    font-weight: 650;
  }
  .case,
  .way,
  .chevron {
    fill: none;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .case {
    stroke: var(--path-case);
  }
  .way {
    stroke: var(--path);
  }
  .chevron {
    stroke: var(--path-case);
    stroke-linecap: butt;
    stroke-linejoin: miter;
  }
  .ghost {
    opacity: 0.2;
  }
  .shaft .lift {
    fill: var(--tint);
    fill-opacity: 0.35;
    stroke: var(--edge);
    stroke-width: 1;
    stroke-linejoin: round;
  }
  .shaft.on-route .lift {
    fill-opacity: 0.5;
    stroke: var(--path);
    stroke-width: 2;
  }
  .tube {
    fill: var(--tint);
    opacity: 0.75;
  }
  .beam-case {
    fill: var(--path-case);
  }
  .beam-way {
    fill: var(--path);
  }
  .you .ring {
    fill: var(--now);
    stroke: var(--on-now);
  }
  .you .dot {
    fill: var(--on-now);
  }
  .goal-sign rect,
  .goal-sign .foot {
    fill: var(--path);
  }
  .goal-sign text {
    fill: var(--path-case);
    font-weight: 760;
  }
  .goal-sign .stem {
    stroke: var(--path);
    fill: none;
  }
  .you-sign rect {
    fill: var(--now);
  }
  .you-sign text {
    fill: var(--on-now);
  }
  .you-sign .stem {
    stroke: var(--lead);
    fill: none;
  }
  .you-sign .foot {
    fill: none;
  }
  .storey rect {
    fill: var(--accent);
  }
  .storey .badge {
    fill: var(--on-accent);
    font-weight: 760;
  }
  .storey .name,
  .by-way text {
    fill: var(--ink);
    font-weight: 650;
  }
  .by-way rect {
    fill: var(--ground);
    opacity: 0.86;
  }
`

import { css, nothing, svg, html } from 'lit'
import type { SmallPlan } from '#schema/visitor-api'

/** Width for which all strokes and letters are made. */
const WIDTH_PX = 350

/** A leg of a way as visitors see it on their phone; its words stand beside it. */
export function wayPicture(plan: SmallPlan, label: string) {
  const px = plan.widthM / WIDTH_PX
  const [x, y] = plan.end
  const line = (name: string, widthPx: number, d: string) =>
    svg`<path class=${name} fill="none" stroke-width=${widthPx * px} d=${d} />`
  return html`<svg class="way" viewBox="0 0 ${plan.widthM} ${plan.heightM}" role="img" aria-label=${label}>
    <path class="rooms" d=${plan.rooms} />
    <path class="floors" d=${plan.passages} />
    <path class="goal" d=${plan.goal} />
    ${line('walls', 3, plan.walls)} ${line('gaps', 5, plan.doors)}
    ${plan.route === '' ? nothing : [line('case', 15, plan.route), line('path', 9, plan.route)]}
    ${plan.labels.map(
      ({ at, text }) =>
        svg`<text x=${at[0]} y=${at[1]} dy="0.35em" font-size=${15 * px} text-anchor="middle">${text}</text>`,
    )}
    <circle class="start" cx=${plan.start[0]} cy=${plan.start[1]} r=${9 * px} stroke-width=${3.5 * px} />
    ${
      plan.route === ''
        ? nothing
        : svg`<path
            class="tip"
            stroke-width=${2 * px}
            d="M${-14 * px} ${9 * px}h${28 * px}l${-14 * px} ${-20 * px}z"
            transform="translate(${x} ${y}) rotate(${plan.endDeg})"
          />`
    }
  </svg>`
}

export const wayStyles = css`
  .way {
    display: block;
    width: 100%;
    background: var(--ground);
  }
  .way .rooms {
    fill: var(--tint);
  }
  .way .floors {
    fill: var(--paper);
  }
  .way .goal {
    fill: color-mix(in srgb, var(--accent) 30%, var(--paper));
  }
  .way .walls {
    stroke: var(--ink);
    stroke-linecap: square;
  }
  .way .gaps {
    stroke: var(--paper);
  }
  .way .case,
  .way .path {
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .way .case {
    stroke: var(--paper);
  }
  .way .path {
    stroke: var(--accent);
  }
  .way .tip {
    fill: var(--accent);
    stroke: var(--paper);
  }
  .way .start {
    fill: var(--now);
    stroke: var(--on-now);
  }
  .way text {
    fill: var(--ink);
    font-weight: 650;
  }
`

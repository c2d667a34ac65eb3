import { html, nothing, svg, type TemplateResult } from 'lit'
import type { SmallPlan } from '#schema/visitor-api'

/** Width at which the mock was drawn; all strokes and letters are pixels of it. */
const WIDTH_PX = 350

/** The plan as a picture; its words stand beside it. `here`: where one is by now; absent at the start. */
export function planPicture(plan: SmallPlan, label: string, here: SmallPlan['start'] = plan.start): TemplateResult {
  const px = plan.widthM / WIDTH_PX
  const [x, y] = plan.end
  return html`<svg class="plan" viewBox="0 0 ${plan.widthM} ${plan.heightM}" role="img" aria-label=${label}>
    <path fill="var(--room)" d=${plan.rooms} />
    <path fill="var(--floor)" d=${plan.passages} />
    <path fill="var(--tint)" d=${plan.goal} />
    <path fill="none" stroke="var(--wall)" stroke-width=${3 * px} stroke-linecap="square" d=${plan.walls} />
    <path fill="none" stroke="var(--floor)" stroke-width=${5 * px} d=${plan.doors} />
    ${plan.route === '' ? nothing : way(plan, px)}
    ${plan.labels.map(
      ({ at, text }) => svg`<text
        x=${at[0]}
        y=${at[1]}
        dy="0.35em"
        font-size=${15 * px}
        font-weight="650"
        text-anchor="middle"
        fill="var(--ink)"
      >${text}</text>`,
    )}
    ${
      plan.route === ''
        ? nothing
        : svg`<path
          fill="var(--path)"
          stroke="var(--path-case)"
          stroke-width=${2 * px}
          d="M${-14 * px} ${9 * px}h${28 * px}l${-14 * px} ${-20 * px}z"
          transform="translate(${x} ${y}) rotate(${plan.endDeg})"
        />`
    }
    <circle cx=${here[0]} cy=${here[1]} r=${9 * px} fill="var(--now)" stroke="var(--on-now)" stroke-width=${3.5 * px} />
  </svg>`
}

function way(plan: SmallPlan, px: number) {
  return svg`<g fill="none" stroke-linecap="round" stroke-linejoin="round">
    <path stroke="var(--path-case)" stroke-width=${15 * px} d=${plan.route} />
    <path stroke="var(--path)" stroke-width=${9 * px} d=${plan.route} />
  </g>`
}

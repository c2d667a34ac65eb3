import { nothing, svg } from 'lit'
import type { Arrangement } from './scene.ts'
import type { Sign, Signs } from './signs.ts'
import { textWidthEm } from './text-width.ts'

const CAP = 0.668

/** All upright signs, as parts of an SVG with `planStyles`. */
export function drawSigns(signs: Signs) {
  return svg`
      ${signs.levels.map(({ badge, name, box, emPx }) => {
        const side = box.height
        const badgePx = emPx * (badge.length > 1 ? 1.05 : 1.3)
        const middle = box.y + side / 2 + (emPx * CAP) / 2
        return svg`<g class="storey"><rect x=${box.x} y=${box.y} width=${side} height=${side} />
          <text class="badge" text-anchor="middle" font-size=${badgePx} x=${box.x + side / 2} y=${box.y + side / 2 + badgePx * CAP * 0.5}>${badge}</text>
          <text class="name" font-size=${emPx} x=${box.x + side * 1.3} y=${middle}>${name}</text></g>`
      })}
      ${signs.connectors.map(({ text, box, emPx }) => svg`<g class="by-way"><rect x=${box.x} y=${box.y} width=${box.width} height=${box.height} />${signText(text, box, emPx)}</g>`)}
      ${signs.you ? standing(signs.you, 'you-sign', false) : nothing}
      ${signs.goal ? standing(signs.goal, 'goal-sign', true) : nothing}`
}

/** The dot under the visitor. */
export function drawYou({ you: { spot }, levels, trailWidthM }: Arrangement) {
  const flat = levels[0]?.projection.depthScale ?? 0.6
  const radius = (levels[0]?.projection.pxPerM ?? 1) * trailWidthM * 0.95
  const ellipse = (part: number, name: string) =>
    svg`<ellipse class=${name} cx=${spot[0]} cy=${spot[1]} rx=${radius * part} ry=${radius * part * flat} stroke-width=${radius * 0.22} />`
  return svg`<g class="you">${ellipse(1, 'ring')}${ellipse(0.42, 'dot')}</g>`
}

function standing({ text, box, emPx, stem }: Sign, name: string, above: boolean) {
  const footX = Math.max(box.x, Math.min(stem[0], box.x + box.width))
  const edgeY = above ? box.y + box.height : box.y
  return svg`<g class=${name}><path class="stem" stroke-width=${emPx * 0.12} d="M${stem[0]} ${stem[1]}L${footX} ${edgeY}" />
    <ellipse class="foot" cx=${stem[0]} cy=${stem[1]} rx=${emPx * 0.2} ry=${emPx * 0.13} />
    <rect x=${box.x} y=${box.y} width=${box.width} height=${box.height} />${signText(text, box, emPx)}</g>`
}

/** Squeezes rather than lets a word run over the edge of its sign. */
function signText(text: string, box: Sign['box'], emPx: number) {
  const tight = textWidthEm(text) * emPx > box.width
  return svg`<text text-anchor="middle" font-size=${emPx} x=${box.x + box.width / 2} y=${box.y + box.height / 2 + (emPx * CAP) / 2}
    textLength=${tight ? box.width * 0.94 : nothing} lengthAdjust=${tight ? 'spacingAndGlyphs' : nothing}>${text}</text>`
}

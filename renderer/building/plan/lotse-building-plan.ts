import { css, html, LitElement, nothing, svg } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { FloorLabel } from './floor-labels.ts'
import type { LevelDrawing, Patch } from './level-drawing.ts'
import { shortNumber, type Spot } from './projection.ts'
import type { Beam, Scene } from './scene.ts'
import { planStyles } from './plan-styles.ts'
import { drawSigns, drawYou } from './sign-drawing.ts'

const CAP = 0.668

/**
 * The building around a route, seen as the visitor stands. For ears and screen readers it is one picture with a
 * sentence; the steps beside it say the same in words.
 */
@customElement('lotse-building-plan')
export class BuildingPlanView extends LitElement {
  static override styles = [
    planStyles,
    css`
      :host {
        display: block;
      }
      svg {
        display: block;
        width: 100%;
        height: 100%;
        overflow: visible;
      }
    `,
  ]

  @property({ attribute: false }) scene: Scene | undefined
  @property({ attribute: false }) size: { widthPx: number; heightPx: number } = { widthPx: 1, heightPx: 1 }
  /** What the picture shows, as one sentence. */
  @property() label = ''

  override render() {
    const { scene } = this
    if (!scene) return nothing
    return html`<svg viewBox="0 0 ${this.size.widthPx} ${this.size.heightPx}" role="img" aria-label=${this.label}>
      ${cone(scene)} ${scene.levels.map((drawing, index) => this.#level(scene, drawing, index))}
      ${drawSigns(scene.signs)}
    </svg>`
  }

  #level(scene: Scene, drawing: LevelDrawing, index: number) {
    const { matrix } = drawing.projection
    const here = scene.you.levelId === drawing.level.id
    const beams = scene.beams[index] ?? []
    return svg`<g class="level" style="--order:${index}">
      ${patches(drawing.slab)}
      <g transform=${matrix}>
        ${patches(drawing.floors)}
        ${here ? svg`<path class="cone" fill="url(#cone)" d=${scene.you.cone} />` : nothing}
        ${drawing.labels.map(floorLabel)}
        ${trails(scene, drawing)}
      </g>
      ${patches(drawing.faces)}
      <path class="top" d=${drawing.tops} />
      <g transform=${matrix} class="ghost">${drawing.trails.map(({ path }) => svg`<path class="way" stroke-width=${scene.trailWidthM} d=${path} />`)}</g>
      ${drawing.glass.map(({ patches: sides, onRoute }) => svg`<g class=${onRoute ? 'shaft on-route' : 'shaft'}>${patches(sides)}</g>`)}
      ${here ? drawYou(scene) : nothing}
    </g>
    ${beams.map(beam)}`
  }
}

function patches(list: readonly Patch[]) {
  return list.map(({ look, path }) => svg`<path class=${look} fill-rule="evenodd" d=${path} />`)
}

function trails({ trailWidthM }: Scene, drawing: LevelDrawing) {
  return drawing.trails.map(
    ({ path, chevrons }) => svg`<path class="case" stroke-width=${trailWidthM * 1.5} d=${path} />
      <path class="way" stroke-width=${trailWidthM} d=${path} />
      <path class="chevron" stroke-width=${trailWidthM * 0.18} d=${chevrons} />`,
  )
}

/** The y axis of the plan points north, that of type points down. */
function floorLabel({ text, at, along, emM, condensed }: FloorLabel) {
  const matrix = [along[0] * condensed, along[1] * condensed, along[1], -along[0], at[0], at[1]]
    .map(shortNumber)
    .join(' ')
  return svg`<text class="room-name" text-anchor="middle" font-size=${shortNumber(emM)} y=${shortNumber((emM * CAP) / 2)} transform="matrix(${matrix})">${text}</text>`
}

function cone({ you: { at, radiusM } }: Scene) {
  return svg`<defs><radialGradient id="cone" gradientUnits="userSpaceOnUse" cx=${at[0]} cy=${at[1]} r=${radiusM}>
    <stop offset="0.25" stop-color="var(--now)" /><stop offset="1" stop-color="var(--now)" stop-opacity="0" /></radialGradient></defs>`
}

function beam({ from, to, widthPx, tubeWidthPx, kind }: Beam) {
  const tube = ribbon(from, to, tubeWidthPx)
  const length = Math.hypot(to[0] - from[0], to[1] - from[1])
  const every = widthPx * 2.2
  const heads = Array.from({ length: Math.max(0, Math.floor(length / every) - 1) }, (_, index) =>
    head(from, to, ((index + 1) * every) / length, widthPx * 0.26),
  )
  return svg`<g class="beam">${kind === 'lift' ? svg`<path class="tube" d=${tube} />` : nothing}
    <path class="beam-case" d=${ribbon(from, to, widthPx * 1.35)} /><path class="beam-way" d=${ribbon(from, to, widthPx * 0.9)} />
    <path class="chevron" stroke-width=${widthPx * 0.16} d=${heads.join('')} /></g>`
}

function ribbon(from: Spot, to: Spot, widthPx: number): string {
  const half = widthPx / 2
  return `M${from[0] - half} ${from[1]}H${from[0] + half}L${to[0] + half} ${to[1]}H${to[0] - half}z`
}

function head(from: Spot, to: Spot, part: number, size: number): string {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1])
  const [dx, dy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length]
  const [x, y] = [from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])]
  const back = (sign: number): string =>
    `${shortNumber(x - dx * size - dy * size * sign)} ${shortNumber(y - dy * size + dx * size * sign)}`
  return `M${back(1)}L${shortNumber(x)} ${shortNumber(y)}L${back(-1)}`
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-building-plan': BuildingPlanView
  }
}

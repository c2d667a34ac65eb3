import { css, html, LitElement, nothing, svg } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { findFeature, featureName } from '#player/wayfinding/feature-name'
import type { BuildingPlan } from '#schema/building'
import type { Point } from '#schema/primitives'
import type { Screen } from '#schema/screen'
import { baseStyles } from '../../parts/base-styles.ts'
import { floorPlanStyles } from '../screens/floor-plan-styles.ts'
import { buildingTexts as texts } from './building-texts.ts'
import { drawPlan, featureAt, type PlanDrawing, unitsOf } from './plan-drawing.ts'

/** A screen on the plan, as it stands or as it would stand. */
export type PlacedScreen = Pick<Screen, 'id' | 'name' | 'place'>

/** How a part of the house is marked. */
export interface PlanMarks {
  readonly closed: readonly string[]
  readonly planned: readonly string[]
  /** What is chosen now. */
  readonly chosen: readonly string[]
  /** Rooms that would be lost. */
  readonly lost: readonly string[]
}

const STEP_M = 0.1
const TURN_DEG = 5
const SCREEN_R = 13

/**
 * One level of the house, to point at. Everything that can be pointed at can also be chosen by its name beside the
 * plan, so that keyboard and screen reader need no drawing.
 * @fires part-picked - With the id of what can be closed there.
 * @fires screen-picked - With the id of the screen.
 * @fires place-changed - While a screen is being placed: `{ point }` or `{ headingDeg }`.
 */
@customElement('lotse-console-house-plan')
export class HousePlan extends LitElement {
  static override styles = [
    baseStyles,
    floorPlanStyles,
    css`
      .room.can,
      .door {
        cursor: pointer;
      }
      .room.can:hover {
        fill: color-mix(in srgb, var(--tint) 70%, var(--accent));
      }
      .room.lost {
        fill: var(--warn-ground);
        stroke: var(--warn);
      }
      .room.planned {
        stroke: var(--warn);
        stroke-dasharray: 10 6;
        stroke-width: 5;
      }
      .room.closed {
        fill: var(--live-ground);
        stroke: var(--live);
        stroke-width: 5;
      }
      .room.chosen {
        stroke: var(--accent);
        stroke-width: 7;
      }
      .sign {
        fill: none;
        stroke: var(--ink-2);
        stroke-width: 3;
        stroke-linejoin: miter;
      }
      .floor {
        max-height: calc(100dvh - 380px);
      }
      .gap {
        stroke: var(--paper);
        stroke-width: 6;
      }
      .door .hit {
        stroke: transparent;
        stroke-width: 22;
      }
      .door:hover .gap {
        stroke: var(--accent);
      }
      .door.chosen .gap {
        stroke: var(--accent);
        stroke-width: 9;
      }
      .door.closed .gap {
        stroke: var(--live);
        stroke-width: 9;
      }
      .bar {
        stroke: var(--live);
        stroke-width: 4;
      }
      .view {
        fill: var(--accent);
        opacity: 0.22;
      }
      .glass {
        fill: var(--ink);
        stroke: var(--paper);
        stroke-width: 3;
      }
      .screen-mark {
        cursor: pointer;
      }
      .screen-mark.mine .glass {
        fill: var(--accent);
      }
      .handle {
        fill: var(--paper);
        stroke: var(--accent);
        stroke-width: 4;
        cursor: grab;
      }
      .screen-mark:focus-visible {
        outline: none;
      }
      .screen-mark:focus-visible .glass {
        stroke: var(--ink);
        stroke-width: 6;
      }
      .placing {
        cursor: crosshair;
      }
    `,
  ]

  @property({ attribute: false }) declare plan: BuildingPlan
  @property() declare levelId: string
  @property({ attribute: false }) declare marks: PlanMarks
  @property({ attribute: false }) declare screens: readonly PlacedScreen[]
  /** The screen that is being placed; pointing moves it then. */
  @property() declare placing: string | undefined
  /** Which parts can be pointed at; absent: all. */
  @property({ attribute: false }) declare pickable: ((unitId: string) => boolean) | undefined
  @query('svg') declare private drawn: SVGSVGElement | null
  #drag: 'point' | 'heading' | undefined
  /** A drag has ended, and the click that browsers make of it is still to come. */
  #isClickOfDrag = false
  #drawing:
    | { readonly plan: BuildingPlan; readonly levelId: string; readonly value: PlanDrawing | undefined }
    | undefined

  override render() {
    const drawing = this.#draw()
    const level = this.plan.levels.find(({ id }) => id === this.levelId)
    if (!drawing || !level) return html`<p class="quiet">${texts.noLevel}</p>`
    const closedUnits = this.marks.closed.flatMap((id) => unitsOf(this.plan, id))
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${texts.planOf(this.plan.name, level.name)}>
      <svg
        class="floor ${this.placing === undefined ? '' : 'placing'}"
        viewBox="0 0 ${drawing.width} ${drawing.height}"
        role="group"
        font-size="24"
        @click=${this.#pointed}
        @pointerdown=${{ handleEvent: () => (this.#isClickOfDrag = false), capture: true }}
        @pointermove=${this.#moved}
        @pointerup=${this.#dropped}
        @pointercancel=${this.#dropped}
      >
        ${drawing.rooms.map((room) => this.#room(room, drawing))} ${drawing.doors.map((door) => this.#door(door))}
        ${closedUnits.map((id) => this.#bar(drawing.middles.get(id)))}
        ${this.screens.filter(({ place }) => place.levelId === this.levelId).map((one) => this.#screen(one, drawing))}
      </svg>
    </div>`
  }

  #room({ id, kind, label, path }: PlanDrawing['rooms'][number], drawing: PlanDrawing) {
    const middle = drawing.middles.get(id)
    const can = this.placing === undefined && (this.pickable?.(id) ?? true)
    return [
      svg`<path
        class="room ${kind} ${this.#classOf(id)} ${can ? 'can' : ''}"
        fill-rule="evenodd"
        data-part=${can ? id : nothing}
        d=${path}
      ><title>${this.#nameOf(featureAt(this.plan, id))}</title></path>`,
      middle && !label && (kind === 'lift' || kind === 'stairs') ? sign(kind, middle) : nothing,
      label
        ? svg`<text class="name" x=${label.x} y=${label.y} pointer-events="none" aria-hidden="true">${label.text}</text>`
        : nothing,
    ]
  }

  #door({ from, id, to }: PlanDrawing['doors'][number]) {
    const can = this.placing === undefined && this.pickable === undefined
    const line = (name: string) => svg`<line class=${name} x1=${from[0]} y1=${from[1]} x2=${to[0]} y2=${to[1]}></line>`
    return svg`<g class="door ${this.#classOf(id)}" data-part=${can ? id : nothing}>
      ${line('gap')}${can ? line('hit') : nothing}<title>${this.#nameOf(id)}</title>
    </g>`
  }

  /** Closed is a shape too, not a colour alone. */
  #bar(at: readonly [x: number, y: number] | undefined) {
    if (!at) return nothing
    const [x, y] = at
    return svg`<path class="bar" pointer-events="none" d="M${x - 16} ${y - 13}l32 26m0 -26l-32 26" />`
  }

  #screen({ id, name, place }: PlacedScreen, drawing: PlanDrawing) {
    const [x, y] = drawing.place(place.point)
    const isMine = id === this.placing
    // Sixty degrees of what a reader sees.
    const view = `M0 0L-46 -80A92 92 0 0 1 46 -80Z`
    return svg`<g
      class="screen-mark ${isMine ? 'mine' : ''}"
      transform="translate(${x} ${y})"
      tabindex=${isMine ? 0 : nothing}
      role=${isMine ? 'application' : nothing}
      aria-label=${isMine ? texts.place.handle(name) : nothing}
      data-screen=${id}
      @pointerdown=${isMine ? this.#grabbed : nothing}
      @keydown=${isMine ? this.#keyed : nothing}
    >
      <g transform="rotate(${place.readerHeadingDeg})">
        <path class="view" pointer-events="none" d=${view} />
        <path class="glass" d="M${-SCREEN_R * 1.6} ${-SCREEN_R / 2}h${SCREEN_R * 3.2}v${SCREEN_R}h${-SCREEN_R * 3.2}z" />
        ${isMine ? svg`<circle class="handle" data-heading cx="0" cy="-80" r="12" />` : nothing}
      </g>
      <title>${name}</title>
    </g>`
  }

  #draw(): PlanDrawing | undefined {
    const { levelId, plan } = this
    if (this.#drawing?.plan !== plan || this.#drawing.levelId !== levelId) {
      this.#drawing = { plan, levelId, value: drawPlan(plan, levelId) }
    }
    return this.#drawing.value
  }

  #classOf(id: string): string {
    const has = (ids: readonly string[]) => ids.some((one) => one === id || unitsOf(this.plan, one).includes(id))
    const { chosen, closed, lost, planned } = this.marks
    return [
      has(closed) ? 'closed' : has(planned) ? 'planned' : '',
      has(lost) ? 'lost' : '',
      has(chosen) ? 'chosen' : '',
    ].join(' ')
  }

  #nameOf(id: string): string {
    const feature = findFeature(this.plan, id)
    return feature ? featureName(this.plan, feature) : id
  }

  readonly #pointed = (event: MouseEvent): void => {
    if (this.#isClickOfDrag) return
    const target = event.target instanceof Element ? event.target : undefined
    const screenId = target?.closest('[data-screen]')?.getAttribute('data-screen')
    if (this.placing !== undefined) {
      if (screenId === this.placing) return
      const at = this.#metresAt(event)
      if (at) this.#change({ point: at })
      return
    }
    if (typeof screenId === 'string') {
      this.dispatchEvent(new CustomEvent('screen-picked', { detail: screenId }))
      return
    }
    const part = target?.closest('[data-part]')?.getAttribute('data-part')
    if (typeof part !== 'string') return
    const detail = this.pickable ? part : featureAt(this.plan, part)
    this.dispatchEvent(new CustomEvent('part-picked', { detail }))
  }

  readonly #grabbed = (event: PointerEvent): void => {
    const isHandle = event.target instanceof Element && event.target.hasAttribute('data-heading')
    this.#drag = isHandle ? 'heading' : 'point'
    this.drawn?.setPointerCapture(event.pointerId)
    event.preventDefault()
    if (event.currentTarget instanceof SVGElement) event.currentTarget.focus()
  }

  readonly #moved = (event: PointerEvent): void => {
    const screen = this.screens.find(({ id }) => id === this.placing)
    const at = this.#drag === undefined ? undefined : this.#metresAt(event)
    if (!at || !screen) return
    if (this.#drag === 'point') return this.#change({ point: at })
    const [x, y] = screen.place.point
    const towards = (Math.atan2(at[0] - x, at[1] - y) * 180) / Math.PI
    this.#change({ headingDeg: (Math.round(towards / TURN_DEG) * TURN_DEG + 360) % 360 })
  }

  readonly #dropped = (event: PointerEvent): void => {
    if (this.#drag === undefined) return
    this.#drag = undefined
    this.#isClickOfDrag = event.type === 'pointerup'
    this.drawn?.releasePointerCapture(event.pointerId)
  }

  /** Arrows move by ten centimetres; with Shift, left and right turn by five degrees. */
  readonly #keyed = (event: KeyboardEvent): void => {
    const screen = this.screens.find(({ id }) => id === this.placing)
    const step = MOVES[event.key]
    if (!screen || !step || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const { point, readerHeadingDeg } = screen.place
    if (event.shiftKey) {
      if (step[0] !== 0) this.#change({ headingDeg: (readerHeadingDeg + step[0] * TURN_DEG + 360) % 360 })
      return
    }
    const moved = point.map((value, axis) => Math.round((value + (step[axis] ?? 0) * STEP_M) * 100) / 100)
    this.#change({ point: [moved[0] ?? 0, moved[1] ?? 0] })
  }

  #change(detail: { readonly point: Point } | { readonly headingDeg: number }): void {
    this.dispatchEvent(new CustomEvent('place-changed', { detail }))
  }

  #metresAt(event: MouseEvent): Point | undefined {
    const matrix = this.drawn?.getScreenCTM()
    if (!matrix) return undefined
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse())
    return this.#draw()?.placeOf([x, y])
  }
}

/** Lifts and stairs are too small for their name, and what is closed most. */
function sign(kind: 'lift' | 'stairs', [x, y]: readonly [x: number, y: number]) {
  const d = kind === 'lift' ? 'M-7-3 0-12 7-3M-7 3 0 12 7 3' : 'M-13 10h7v-7h7v-7h7v-6h6'
  return svg`<path class="sign" pointer-events="none" transform="translate(${x} ${y})" d=${d} />`
}

const MOVES: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-house-plan': HousePlan
  }
}

import { svg, type SVGTemplateResult } from 'lit'
import { classMap } from 'lit/directives/class-map.js'
import { styled } from './styled.ts'

/**
 * Arrow in the direction in which a reader of the screen walks, degrees clockwise, 0 = straight ahead. Decoration for
 * assistive technology: the direction is said in words beside it.
 */
export function arrow(toDeg: number, weight: 'row' | 'hero' = 'row'): SVGTemplateResult {
  const heavy = weight === 'hero'
  const path = heavy ? 'M12 23.5V2.8M2.8 12 12 2.8 21.2 12' : 'M12 23V3M3.5 11.5 12 3l8.5 8.5'
  return svg`<svg class=${classMap({ arrow: true, heavy })} ${styled({ rotate: `${toDeg}deg` })}
    viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`
}

/** The mark of the house: signal flag H, "I have a pilot on board". */
export const mark = svg`<svg class="mark" viewBox="0 0 66 66" aria-hidden="true">
  <path fill="var(--accent)" d="M0 0h66v66H0z" /><path fill="var(--on-accent)" d="M9 9h24v48H9z" /></svg>`

export const clockIcon = svg`<svg class="ic" viewBox="0 0 24 24" aria-hidden="true">
  <circle cx="12" cy="12" r="9" /><path d="M12 7v5l4 2.5" /></svg>`

/** Beside the word that says it. */
export const liftIcon = svg`<svg class="ic" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M3 2.5h18v19H3z" /><path fill="currentColor" stroke="none" d="m12 5.5 4.5 5.5h-9zM12 18.5 7.500 13h9z" /></svg>`

export const wheelchairIcon = svg`<svg class="ic" viewBox="0 0 24 24" aria-hidden="true">
  <circle cx="10" cy="4.2" r="1.7" /><path d="M10 8v6h6l2.5 6M10 10.5h5.5M7.5 11.5a5.2 5.2 0 1 0 6.5 7.5" /></svg>`

export const warningIcon = svg`<svg class="ic" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M12 3 22 20.5H2zM12 10v4.5M12 17.3v.2" /></svg>`

export const infoIcon = svg`<svg class="ic" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M3.5 3.5h17v17h-17zM12 11v5.5M12 7.5v.2" /></svg>`

/** One shape per state of a session, so that colour is never alone. */
export const stateShapes = {
  live: svg`<svg class="shape" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="9" /></svg>`,
  soon: svg`<svg class="shape line" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="9" /><path d="M12 7v5l4 2.5" /></svg>`,
  paused: svg`<svg class="shape" viewBox="0 0 24 24" aria-hidden="true"><path d="M4 3h6v18H4zM14 3h6v18h-6z" /></svg>`,
  ended: svg`<svg class="shape" viewBox="0 0 24 24" aria-hidden="true"><path d="M3 3h18v18H3z" /></svg>`,
  cancelled: svg`<svg class="shape line" viewBox="0 0 24 24" aria-hidden="true"><path d="m4 4 16 16M20 4 4 20" /></svg>`,
}

import { svg, type TemplateResult } from 'lit'
import type { StepIcon } from '#player/wayfinding/directions'

const LEFT = 'M18 21v-9H5M11 5.500l-6.500 6.500 6.500 6.500'
const SLIGHT_LEFT = 'M15 21v-7L6 5M6 12.500V5h7.500'
const SHARP_LEFT = 'M16 21V5L6 15M6 7.500V15h7.500'
const UP = 'M20 4v8M16.500 7.500L20 4l3.500 3.500'
const DOWN = 'M20 12V4M16.500 8.500L20 12l3.500-3.500'
const LIFT = 'M2 3h12v18H2zM8 3v18'
const STAIRS = 'M1 21h5v-5h5v-5h5'
const RAMP = 'M1 21h15V12z'

const PATHS: Readonly<Record<StepIcon, string>> = {
  start: 'M12 7a5 5 0 1 0 .01 0z',
  straight: 'M12 22V3M5 10l7-7 7 7',
  left: LEFT,
  right: LEFT,
  'slight-left': SLIGHT_LEFT,
  'slight-right': SLIGHT_LEFT,
  'sharp-left': SHARP_LEFT,
  'sharp-right': SHARP_LEFT,
  around: 'M6 21V9a5 5 0 0 1 10 0v9M11 13.500l5 5 5-5',
  'lift-up': LIFT + UP,
  'lift-down': LIFT + DOWN,
  'stairs-up': STAIRS + UP,
  'stairs-down': STAIRS + DOWN,
  'ramp-up': RAMP + UP,
  'ramp-down': RAMP + DOWN,
  door: 'M5 22V2h14v20M2 22h20M15 12v1',
  goal: 'M12 22C7 16 5 13 5 9a7 7 0 0 1 14 0c0 4-2 7-7 13zM12 6.500a2.500 2.500 0 1 0 .01 0z',
}

/** Directions are those of the world: they stay as they are where one reads from right to left. */
export function stepIcon(icon: StepIcon): TemplateResult {
  const isMirrored = icon.endsWith('right')
  return svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${PATHS[icon]} transform=${isMirrored ? 'translate(24 0) scale(-1 1)' : 'translate(0 0)'} />
  </svg>`
}

import { html, svg, type TemplateResult } from 'lit'
import type { StepIcon } from '#player/wayfinding/directions'

/** 24 units square, drawn with one stroke; a filled part is marked `solid` in the strings below. */
const SHAPES = {
  search: 'M16 10.2a5.8 5.8 0 1 1-11.6 0 5.8 5.8 0 0 1 11.6 0zM14.6 14.4l6 6',
  way: 'M11 2v20M8 22h6M11 4h7l3 2.7-3 2.8h-7M11 12H6l-3 2.6L6 17.300h5',
  document: 'M5.500 2.500h8.500l4.500 4.500v14.500h-13zM13.500 2.500V7.500H18.500M8.500 12.500h7M8.500 16.500h7',
  day: 'M3.500 5.500h17v15.500h-17zM3.500 10.500h17M8 3v4.500M16 3v4.500M13 14h3.500v3.500H13z',
  ticket: 'M2.500 6h19v4a2 2 0 0 0 0 4v4h-19v-4a2 2 0 0 0 0-4zM14.500 6v2.500M14.500 11v2M14.500 15.500V18',
  printer: 'M6.500 9V3h11v6M6.500 17h-4V9h19v8h-4M6.500 14h11v7h-11z',
  toilet: 'M1.800 6.500 4.600 17.500 7.500 8.500l2.900 9 2.800-11M22 8.300a4.300 5.500 0 1 0 0 7.400',
  size: 'M2 20 8 4.500h.5l6 15.500M4.200 14.500h8.200M15 20l3.200-8.500h.6L22 20M16.200 17h4.600',
  low: 'M3.500 3h17M12 7v9.500M7.500 12l4.500 4.500 4.500-4.500M3.500 21h17',
  home: 'M2.500 11.500 12 3l9.500 8.500M5.500 9v12h13V9M9.500 21v-6.500h5V21',
  next: 'm9 4.500 7.500 7.500L9 19.500',
  back: 'M15 4.500 7.500 12l7.500 7.500',
  wheelchair: 'M9.500 3.500v.6M9.500 7.500v7h6.500l2.500 6M9.500 10.500H15M7 12a5 5 0 1 0 7 6.500',
  backspace: 'M8 5.500h13.500v13H8L2.500 12zM12 9.500l5 5M17 9.500l-5 5',
  clock: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM12 6.500V12l3.800 2.500',
  department: 'M3 21V8.500L12 3l9 5.500V21M1.500 21h21M7 12v5.500M12 12v5.500M17 12v5.500',
  place: 'M12 21.500 5.800 13.500a7.300 7.300 0 1 1 12.400 0zM12 7.500a2.300 2.300 0 1 0 .1 0',
  info: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM12 11v6M12 7v.4',
  start: 'M12 21.500 5.800 13.500a7.300 7.300 0 1 1 12.400 0z',
  straight: 'M12 22V4M5.500 10 12 3.500l6.500 6.500',
  left: 'M18 22V9.500H5M10.500 4 5 9.500l5.500 5.500',
  right: 'M6 22V9.500h13M13.500 4 19 9.500 13.500 15',
  'slight-left': 'M15 22v-9L6.500 4.500M6 12V4h8',
  'slight-right': 'M9 22v-9l8.500-8.500M18 12V4h-8',
  'sharp-left': 'M17.500 21V4L7.500 16M7 9v7.500h7.500',
  'sharp-right': 'M6.500 21V4l10 12M17 9v7.500H9.500',
  around: 'M18 22V9.500a5.500 5.500 0 0 0-11 0V19M2.500 14.500 7 19.500l4.500-5',
  'stairs-up': 'M2.500 21h5v-5h5v-5h5V6h5M5.500 10.500l6-6M7 4h5v5',
  'stairs-down': 'M21.500 21h-5v-5h-5v-5h-5V6h-5M13 4l6 6M19 5v5.500h-5.500',
  'ramp-up': 'M2.500 20.500h19V10zM5 12.500l10.500-6.500M10.500 5.500h5.500v.5l-2.500 4.500',
  'ramp-down': 'M21.500 20.500h-19V10zM8.500 5.500l10.500 6.500M19.500 7.500v5h-5.500',
  door: 'M6 21.500V3h12v18.500M3 21.500h18M14.500 12v1',
  goal: 'M5.500 22V3h13.500l-3.800 4.800L19 12.500H5.500',
} as const

type ShapeName = keyof typeof SHAPES
export type IconName = ShapeName | 'contrast' | StepIcon

/** A decorative icon; a word always stands beside it. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="ic" viewBox="0 0 24 24" aria-hidden="true">${shape(name)}</svg>`
}

function shape(name: IconName) {
  if (name === 'contrast') {
    return svg`<path d="M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z" /><path fill="currentColor" stroke="none" d="M12 3v18a9 9 0 0 0 0-18z" />`
  }
  if (name === 'lift-up' || name === 'lift-down') {
    const arrow = name === 'lift-up' ? 'M12 17.500V7M8 11l4-4 4 4' : 'M12 6.500V17M8 13l4 4 4-4'
    return svg`<path d="M3.500 2.500h17v19h-17z" /><path stroke-width="2.400" d=${arrow} />`
  }
  return svg`<path d=${SHAPES[name]} />`
}

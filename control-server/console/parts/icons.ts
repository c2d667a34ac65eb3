import { html, svg, type SVGTemplateResult } from 'lit'

/** Drawn on a 24 grid, stroke 2, square ends. Decoration: a word always stands beside it. */
const PATHS = {
  counter: svg`<path d="M3 4h18v11H3zM12 15v5M7 20h10M8 9.5h8"/>`,
  statistics: svg`<path d="M3 20h18M6 16v-5M11 16V5M16 16V9"/>`,
  queues: svg`<path d="M3 4h8v7H3zM15 5.500h6M15 9.500h4M3 15h8v5H3zM15 16h6M15 19.500h4"/>`,
  building: svg`<path d="M4 21V4h10v17M14 9h6v12M2 21h20M7.500 8h3M7.500 12h3M7.500 16h3M17 13v.200M17 17v.200"/>`,
  directory: svg`<path d="M4 3h14v18H4zM18 7h3M18 12h3M18 17h3M8 8h6M8 12h6"/>`,
  content: svg`<path d="M3 5h18v14H3zM3 16l5-5 4 4 3-3 6 5"/>`,
  screens: svg`<path d="M2 4h20v13H2zM12 17v4M7 21h10"/>`,
  planner: svg`<path d="M3 5h18v16H3zM3 10h18M8 2.500v5M16 2.500v5M7 14.500h6M11 17.500h6"/>`,
  buttons: svg`<path d="M3 20h18M5 16h14v4M8 16v-3h8v3M12 3v5M9 6l3 3 3-3"/>`,
  setup: svg`<path d="M3 7h8M17 7h4M11 4h6v6h-6zM3 17h4M13 17h8M7 14h6v6H7z"/>`,
  left: svg`<path d="M15 4.500 7.500 12l7.500 7.500"/>`,
  right: svg`<path d="m9 4.500 7.500 7.500L9 19.500"/>`,
  sources: svg`<path d="M4 11a9 9 0 0 1 9 9M4 4a16 16 0 0 1 16 16M4 18.5v1.500h1.500v-1.500z"/>`,
  speech: svg`<path d="M4 9h4l6-5v16l-6-5H4zM17.500 9a4.500 4.500 0 0 1 0 6M20 6a9 9 0 0 1 0 12"/>`,
  up: svg`<path d="M12 20V5M5 11.500 12 4.500l7 7"/>`,
  down: svg`<path d="M12 4v15M5 12.500l7 7 7-7"/>`,
  upload: svg`<path d="M12 16V4M6.500 9.500 12 4l5.500 5.500M4 15v5h16v-5"/>`,
  pencil: svg`<path d="M4 20v-4L16 4l4 4L8 20zM13.500 6.500l4 4"/>`,
  warning: svg`<path d="M12 3 22 20.500H2zM12 10v4.500M12 17.300v.2"/>`,
  lost: svg`<path d="M6 12h12"/>`,
  check: svg`<path d="m4 12.500 5.500 5.500L20 7"/>`,
  offline: svg`<path d="M3 3l18 18M5 12a10 10 0 0 1 4-2.400M13.500 9.200A10 10 0 0 1 19 12M8 15.500a6 6 0 0 1 6-1M12 19v.2"/>`,
  speaker: svg`<path d="M3.500 9.500v5H7l4.500 4v-13L7 9.500zM15 9a4.200 4.200 0 0 1 0 6M17.800 6.200a8.200 8.200 0 0 1 0 11.600"/>`,
  more: svg`<path d="M5 12h.2M12 12h.2M19 12h.2"/>`,
  screenShown: svg`<path d="M2 4h20v13H2zM12 17v4M7 21h10M8 10.500l3 3 5-6"/>`,
  screenWaiting: svg`<path d="M2 4h20v13H2zM12 17v4M7 21h10M8 10.500h.2M12 10.500h.2M16 10.500h.2"/>`,
} as const

export type IconName = keyof typeof PATHS

export function icon(name: IconName) {
  return html`<svg class="ic" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${PATHS[name]}</svg>`
}

/** Shape, then colour: disc, clock, triangle, cross, dashed frame, frame with a switch, ring with a question. */
const MARKS: Readonly<Record<MarkName, SVGTemplateResult>> = {
  good: svg`<circle r="13" class="fill"/><path class="on" d="m-6 0 4.500 5L6.500-5"/>`,
  busy: svg`<circle r="12" class="line"/><path class="line" d="M0-6.500V0l4.500 3"/>`,
  old: svg`<path class="fill" d="M0-15 16.500 14h-33z"/><path class="on" d="M0-5.500V4M0 7.500v3"/>`,
  lost: svg`<path class="line wide" d="M-10-10 10 10M10-10-10 10"/>`,
  none: svg`<path class="line dash" d="M-12-12h24v24h-24z"/>`,
  off: svg`<path class="line" d="M-12-12h24v24h-24zM0-7v6M-4.500-4a6 6 0 1 0 9 0"/>`,
  guess: svg`<circle r="12" class="line"/><path class="line" d="M-4-3.500a4 4 0 1 1 5.500 3.700Q0 1 0 2.500M0 6.500v.2"/>`,
}

export type MarkName = 'good' | 'busy' | 'old' | 'lost' | 'none' | 'off' | 'guess'

export function mark(name: MarkName) {
  return html`<svg class="mark ${name}" viewBox="-18 -18 36 36" aria-hidden="true" focusable="false">
    ${MARKS[name]}
  </svg>`
}

/** The same shape inside a drawing, 36 wide and high around its origin. */
export function markShape(name: MarkName): SVGTemplateResult {
  return svg`<g class="mark ${name}">${MARKS[name]}</g>`
}

import type { Branding } from '#schema/branding'
import { contrast, mixed, readColor, type Rgb, writeColor } from './color.ts'

/** Custom properties of a theme, by name. */
type Properties = Readonly<Record<string, string>>

const WHITE: Rgb = [255, 255, 255]
const BLACK: Rgb = [0, 0, 0]
/** Of the tokens: what stands on the accent or beside it. */
const DAY_GROUND: Rgb = [0xef, 0xf2, 0xf4]
const NIGHT_GROUND: Rgb = [0x07, 0x12, 0x1c]
const NIGHT_PAPER: Rgb = [0x0e, 0x1d, 0x2a]
const NIGHT_ON_ACCENT: Rgb = [0x04, 0x11, 0x1d]
const DAY_INK_2: Rgb = [0x36, 0x45, 0x53]

const TEXT_CONTRAST = 7
/** Fields that carry the largest type of a screen, and the secondary colour on them. */
const DEEP_CONTRAST = 13
const STEPS = 100

/**
 * The colours that follow from the accent of a city, for each theme. An accent that is too weak is darkened (or, at
 * night, lightened) until everything on it and in it can be read; high contrast stays as it is, and so do the colours
 * of calls, warnings and states.
 */
export function brandColors(accent: string): { readonly tag: Properties; readonly nacht: Properties } | undefined {
  const color = readColor(accent)
  if (!color) return undefined
  const day = until(color, BLACK, (one) => Math.min(contrast(one, WHITE), contrast(one, DAY_GROUND)) >= TEXT_CONTRAST)
  const deep = until(day, BLACK, (one) => contrast(one, WHITE) >= DEEP_CONTRAST)
  const tint = until(mixed(day, WHITE, 0.8), WHITE, (one) => contrast(one, DAY_INK_2) >= TEXT_CONTRAST)
  const night = until(color, WHITE, (one) => {
    const grounds = [NIGHT_GROUND, NIGHT_PAPER, NIGHT_ON_ACCENT]
    return Math.min(...grounds.map((ground) => contrast(one, ground))) >= TEXT_CONTRAST
  })
  const nightDeep = until(deep, BLACK, (one) => contrast(one, WHITE) >= DEEP_CONTRAST)
  const nightTint = mixed(nightDeep, NIGHT_GROUND, 0.3)
  return {
    tag: {
      '--accent': writeColor(day),
      '--on-accent': writeColor(WHITE),
      '--deep': writeColor(deep),
      '--deep-line': writeColor(mixed(deep, WHITE, 0.2)),
      '--on-deep-2': writeColor(mixed(deep, WHITE, 0.8)),
      '--tint': writeColor(tint),
      '--path': writeColor(day),
    },
    nacht: {
      '--accent': writeColor(night),
      '--on-accent': writeColor(NIGHT_ON_ACCENT),
      '--deep': writeColor(nightDeep),
      '--deep-line': writeColor(mixed(nightDeep, WHITE, 0.2)),
      '--on-deep-2': writeColor(mixed(nightDeep, WHITE, 0.8)),
      '--tint': writeColor(nightTint),
      '--path': writeColor(night),
    },
  }
}

const sheets = new WeakMap<Document, CSSStyleSheet>()

/** Puts the city's colours on a document, or takes them off again. Cheap when nothing has changed. */
export function applyBranding(target: Document, { accent }: Branding): void {
  const colors = accent === undefined ? undefined : brandColors(accent)
  const text = colors ? `${rule('tag', colors.tag)}${rule('nacht', colors.nacht)}` : ''
  const root = target.documentElement
  if ((root.dataset['brand'] ?? '') === (colors ? (accent ?? '') : '')) return
  root.dataset['brand'] = colors ? accent : ''
  const sheet = sheets.get(target) ?? new CSSStyleSheet()
  if (!sheets.has(target)) target.adoptedStyleSheets.push(sheet)
  sheets.set(target, sheet)
  sheet.replaceSync(text)
}

function rule(theme: string, properties: Properties): string {
  const lines = Object.entries(properties).map(([name, value]) => `${name}:${value};`)
  return `[data-theme='${theme}']{${lines.join('')}}`
}

/** Mixes a colour step by step with another one until it is good enough; at the end it is the other one. */
function until(start: Rgb, towards: Rgb, isEnough: (color: Rgb) => boolean): Rgb {
  for (let step = 0; step < STEPS; step += 1) {
    const color = mixed(start, towards, step / STEPS)
    if (isEnough(color)) return color
  }
  return towards
}

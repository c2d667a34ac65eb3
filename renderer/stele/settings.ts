import type { ScreenPlan } from '#schema/local-api'
import { applyBranding } from '../design/branding.ts'
import { applyScreenScale, cssPxPerMm } from '../design/scale.ts'
import { LANGUAGE_FORMS } from '../i18n/language-form.ts'
import { controlBand } from './reach.ts'
import { TEXT_SCALE, type Visit } from './visit.ts'

/**
 * The bar with the row of languages: touch targets, their labels and air, millimetres. Its upper edge stays below 1050 mm
 * on a stele hung right.
 */
const BAR_MM = 76

/** Measures, themes and the language live on the root element, where tokens and readers look for them. */
export function applySettings(document: Document, visit: Visit, plan: ScreenPlan | undefined): void {
  const root = document.documentElement
  const { theme, textSize, low } = visit
  const { tag, direction } = LANGUAGE_FORMS[visit.language]
  root.lang = tag
  root.dir = direction
  root.dataset['theme'] = theme === 'dark' || theme === 'light' ? 'kontrast' : theme
  root.toggleAttribute('data-light', theme === 'light')
  if (low) root.dataset['mode'] = 'low'
  else delete root.dataset['mode']
  root.style.setProperty('--text-scale', String(TEXT_SCALE[textSize]))
  if (!plan) return
  const { screen } = plan
  applyScreenScale(root, screen)
  applyBranding(document, plan.branding)
  const pxPerMm = cssPxPerMm(screen, { widthPx: innerWidth, heightPx: innerHeight })
  const band = controlBand(screen, pxPerMm, innerHeight, low)
  const barPx = Math.round(BAR_MM * pxPerMm)
  root.style.setProperty('--pad', `${band.fromPx}px`)
  root.style.setProperty('--bar-h', `${barPx}px`)
  root.style.setProperty('--desk-max', `${band.toPx - band.fromPx - barPx}px`)
}

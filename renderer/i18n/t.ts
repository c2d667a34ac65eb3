import { de } from './de.ts'
import { createTranslator } from './translator.ts'

/** The monitors speak German. */
export const t = createTranslator('de-DE', de)

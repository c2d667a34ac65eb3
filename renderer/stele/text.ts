import { steleDe } from '../i18n/stele.de.ts'
import { createTranslator } from '../i18n/translator.ts'

/** The stele speaks German. */
export const t = createTranslator('de-DE', steleDe)

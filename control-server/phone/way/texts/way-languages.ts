import type { Language } from '#schema/language'
import { ar } from './ar.ts'
import { de, leicht } from './de.ts'
import { en } from './en.ts'
import { pl } from './pl.ts'
import { ru } from './ru.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import type { WayTexts } from './way-texts.ts'

/** What the page of a route says. */
export const WAY_TEXTS: Readonly<Record<Language, WayTexts>> = { de, leicht, en, tr, uk, ru, pl, ar }

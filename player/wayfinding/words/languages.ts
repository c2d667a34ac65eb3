import type { Language } from '#schema/language'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { leicht } from './leicht.ts'
import { pl } from './pl.ts'
import { ru } from './ru.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import type { Words } from './words.ts'

/** Every language that visitors read. */
export const WORDS: Readonly<Record<Language, Words>> = { de, leicht, en, tr, uk, ru, pl, ar }

import { ar } from './ar.ts'
import { de, leicht } from './de.ts'
import { en } from './en.ts'
import { pl } from './pl.ts'
import { ru } from './ru.ts'
import type { Texts } from './texts.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'

/** In the order of the choice; the same as on the steles. */
export const LANGUAGES: ReadonlyMap<string, Texts> = new Map(Object.entries({ de, leicht, en, tr, uk, ru, pl, ar }))

/** What was chosen, else the first language of the browser that the page speaks, else German. */
export function languageFor(chosen: string | undefined, preferred: readonly string[]): string {
  const wanted = [chosen, ...preferred.map((tag) => tag.toLowerCase().split('-')[0])]
  return wanted.find((one) => one !== undefined && LANGUAGES.has(one)) ?? 'de'
}

export function textsIn(language: string): Texts {
  return LANGUAGES.get(language) ?? de
}

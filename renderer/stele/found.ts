import type { SearchHit } from '#player/search/search'
import type { Language } from '#schema/language'
import type { DirectoryEntry } from '#schema/directory'
import { entryRow } from './hit-rows.ts'
import type { Knowledge } from './knowledge.ts'
import type { ListItem } from './lotse-stele-list.ts'
import type { PageContext } from './page-context.ts'
import { t } from './text.ts'

/** What a text has found. */
export interface Found {
  /** What answers first, then what is only spelt alike. */
  readonly hits: readonly SearchHit[]
  /** Nothing answers: all of it is a question back. */
  readonly isGuessed: boolean
}

export const NOTHING_FOUND: Found = { hits: [], isGuessed: false }

const HITS_MAX = 24

/** Searches as somebody who reads this language, at the time of the house. */
export function foundFor(
  text: string,
  { knowledge, nowMs, timeZone }: Pick<PageContext, 'knowledge' | 'nowMs' | 'timeZone'>,
  language: Language,
): Found {
  const found = knowledge.search?.query(text.trim(), HITS_MAX, { nowMs, timeZone, language }) ?? []
  const sure = found.filter(({ isGuess }) => !isGuess)
  const hits = [...sure, ...found.filter(({ isGuess }) => isGuess)]
  return { hits, isGuessed: hits.length > 0 && sure.length === 0 }
}

/** Rows of the list; beside what answers, a guess says that it is one. */
export function hitRows({ hits, isGuessed }: Found, knowledge: Knowledge): ListItem[] {
  return hits.map(({ entry, unitId, isGuess }) => {
    const row = entryRow(knowledge, entry, chosenRoom(entry, unitId))
    return isGuess && !isGuessed ? { ...row, mark: t('search.guess') } : row
  })
}

/** The first room of an entry is only an example of where to go; any other one was asked for by its number. */
export function chosenRoom(entry: DirectoryEntry, unitId: string | undefined): string | undefined {
  return unitId === entry.unitIds[0] ? undefined : unitId
}

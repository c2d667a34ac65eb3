import type { Language } from '#schema/language'
import type { ViewWords } from '../building/view-words.ts'
import { currentLanguage, t } from './text.ts'

const known = new Map<Language, ViewWords>()

/** What the picture of the building says to those who do not see it, in the language of the visit. */
export function pictureWords(): ViewWords {
  const language = currentLanguage()
  const words = known.get(language) ?? {
    shown: t('picture.shown'),
    here: t('picture.here'),
    rooms: (names) => t('picture.rooms', { rooms: names.join(t('list.comma')) }),
    rise: (by, level) => t('picture.rise', { by, level }),
    goal: (goal) => t('picture.goal', { goal }),
    choose: t('picture.choose'),
  }
  known.set(language, words)
  return words
}

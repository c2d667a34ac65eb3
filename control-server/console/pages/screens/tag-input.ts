import { parse } from '#schema/parse'
import { type Screen, ScreenTag } from '#schema/screen'
import { fail, ok, type Result } from '#schema/result'
import { screensTexts } from './screens-texts.ts'

const texts = screensTexts.tags
const COUNT_MAX = 30

/** Keys that a screen gives itself; a tag of staff with the same key would say something else. */
const GIVEN_KEYS: readonly string[] = ['kind', 'building', 'level']

/** What a screen is without anybody having said so. */
export function givenTags({ kind, place }: Screen): string[] {
  return [`kind:${kind}`, `building:${place.buildingId}`, `level:${place.levelId}`]
}

/** What someone has typed, as a further tag; or a sentence that says what is wrong with it. */
export function readTag(typed: string, tags: readonly string[]): Result<string, string> {
  const [key = '', ...rest] = typed.trim().split(':')
  const tag = [key.trim().toLowerCase(), ...rest.map((part) => part.trim())].join(':')
  if (!parse(ScreenTag, tag).ok) return fail(texts.badForm)
  const givenKey = GIVEN_KEYS.find((given) => tag.startsWith(`${given}:`))
  if (givenKey !== undefined) return fail(texts.isGiven(givenKey))
  if (tags.includes(tag)) return fail(texts.twice(tag))
  return tags.length < COUNT_MAX ? ok(tag) : fail(texts.tooMany)
}

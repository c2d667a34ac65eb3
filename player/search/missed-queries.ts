import { MISSED_QUERY_LENGTH_MAX } from '#schema/missed-queries'

const LENGTH_MIN = 3
const WORDS_MAX = 4
/** A phone number, a date of birth, a file number: nobody looks for a service with so many digits. */
const DIGITS_MAX = 4
/** A year is most often one of birth. */
const YEAR = /\p{Number}{4}/u
const NAMED = /(?:^| )(?:herrn?|frau) \p{Letter}/u

/**
 * What of a search without a hit may be counted: the words in lower case, one blank between them. Undefined when it
 * says nothing or looks as if it were about a person: a title before a name, a year, many digits, an address of mail or web, or a whole sentence.
 * Applied to its own answer it changes nothing.
 */
export function missedQueryText(query: string): string | undefined {
  if (/[@\\]|www\.|:\/\//iu.test(query)) return undefined
  const text = query
    .normalize('NFKC')
    .toLocaleLowerCase('de')
    .replaceAll(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, ' ')
    .trim()
  const digitCount = text.match(/\p{Number}/gu)?.length ?? 0
  const isFine =
    text.length >= LENGTH_MIN &&
    text.length <= MISSED_QUERY_LENGTH_MAX &&
    text.split(' ').length <= WORDS_MAX &&
    digitCount <= DIGITS_MAX &&
    !YEAR.test(text) &&
    !NAMED.test(text) &&
    /\p{Letter}{2}/u.test(text)
  return isFine ? text : undefined
}

/** What can go wrong with a source. Codes are for tests and filters; `message` is for people. */
export type ProblemCode =
  | 'address-refused'
  | 'unreachable'
  | 'timeout'
  | 'certificate'
  | 'http-status'
  | 'redirect'
  | 'too-large'
  | 'bomb'
  | 'broken-transfer'
  | 'file-missing'
  | 'empty'
  | 'html-page'
  | 'not-a-feed'
  | 'not-json'
  | 'ill-formed'
  | 'too-deep'
  | 'dtd'
  | 'charset'
  | 'mojibake'
  | 'too-many-items'
  | 'no-items'
  | 'item-dropped'
  | 'duplicate'
  | 'date'
  | 'future-date'
  | 'url'
  | 'image'
  | 'oparl'
  | 'paging'
  | 'stream'

/** A flaw of a source. `message` is German: what is wrong and, where someone can act, what to do. */
export interface SourceProblem {
  readonly code: ProblemCode
  readonly message: string
}

export function problem(code: ProblemCode, message: string): SourceProblem {
  return { code, message }
}

/** "1 Meldung", "3 Meldungen": the number and its noun, joined by a non-breaking space. */
export function counted(count: number, one: string, many: string): string {
  return `${count}\u00a0${count === 1 ? one : many}`
}

import { fail, ok, type Result } from '#schema/result'

/** A compiled tag expression: whether a screen with these tags (in lower case) is meant. */
export type TagTest = (tags: ReadonlySet<string>) => boolean

/** What is wrong with an expression, and at which character, counted from 0. */
export interface TagProblem {
  readonly position: number
  /** One German sentence. */
  readonly text: string
}

interface Token {
  readonly text: string
  readonly position: number
}

const TAG = /^[\p{L}\p{N}_-]+:[\p{L}\p{N}_-]+$/u
/** Deeper nesting is not written by people, and would only serve to exhaust the stack. */
const DEPTH_MAX = 40

/**
 * Reads an expression such as `building:ost AND (kind:monitor OR NOT area:foyer)`. Operators and tags may be in any
 * case; NOT binds tightest, then AND, then OR.
 */
export function parseTagExpression(expression: string): Result<TagTest, TagProblem> {
  const tokens = [...expression.matchAll(/[()]|[^\s()]+/g)].map((match): Token => ({
    text: match[0].toLowerCase(),
    position: match.index,
  }))
  const reader = new Reader(tokens, expression.length)
  const test = reader.readOr(0)
  if (!test.ok) return test
  const rest = reader.peek()
  if (!rest) return test
  return problemAt(rest, rest.text === ')' ? 'Diese Klammer ist nie aufgegangen.' : 'Hier fehlt AND oder OR.')
}

class Reader {
  readonly #tokens: readonly Token[]
  readonly #end: number
  #next = 0

  constructor(tokens: readonly Token[], end: number) {
    this.#tokens = tokens
    this.#end = end
  }

  peek(): Token | undefined {
    return this.#tokens[this.#next]
  }

  readOr(depth: number): Result<TagTest, TagProblem> {
    return this.#readChain(
      'or',
      () => this.#readAnd(depth),
      (a, b) => (tags) => a(tags) || b(tags),
    )
  }

  #readAnd(depth: number): Result<TagTest, TagProblem> {
    return this.#readChain(
      'and',
      () => this.#readNot(depth),
      (a, b) => (tags) => a(tags) && b(tags),
    )
  }

  #readChain(
    operator: string,
    readOperand: () => Result<TagTest, TagProblem>,
    join: (a: TagTest, b: TagTest) => TagTest,
  ): Result<TagTest, TagProblem> {
    let chain = readOperand()
    while (chain.ok && this.peek()?.text === operator) {
      this.#next += 1
      const operand = readOperand()
      chain = operand.ok ? ok(join(chain.value, operand.value)) : operand
    }
    return chain
  }

  #readNot(depth: number): Result<TagTest, TagProblem> {
    const token = this.peek()
    if (!token) return fail({ position: this.#end, text: 'Hier endet der Ausdruck zu früh.' })
    if (depth > DEPTH_MAX) return problemAt(token, 'Der Ausdruck ist zu tief verschachtelt.')
    this.#next += 1
    if (token.text === 'not') {
      const operand = this.#readNot(depth + 1)
      if (!operand.ok) return operand
      return ok((tags) => !operand.value(tags))
    }
    if (token.text === '(') return this.#readGroup(token, depth)
    if (!TAG.test(token.text)) return problemAt(token, `„${token.text}“ ist kein Merkmal der Form Art:Wert.`)
    return ok((tags) => tags.has(token.text))
  }

  #readGroup(open: Token, depth: number): Result<TagTest, TagProblem> {
    const inner = this.readOr(depth + 1)
    if (!inner.ok) return inner
    if (this.peek()?.text !== ')') return problemAt(open, 'Diese Klammer geht nicht zu.')
    this.#next += 1
    return inner
  }
}

function problemAt({ position }: Token, text: string): Result<never, TagProblem> {
  return fail({ position, text })
}

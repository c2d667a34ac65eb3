import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ruleReaches, tagsOf } from './rule-target.ts'
import { parseTagExpression } from './tag-expression.ts'
import { testingPlan } from './testing-plan.ts'

const NAMES = ['a:1', 'b:2', 'c:3', 'kind:monitor']

type Tags = ReadonlySet<string>

/** An expression as text, and what it means. */
interface Meant {
  readonly text: string
  readonly holds: (tags: Tags) => boolean
}

const { expression } = fc.letrec<{ expression: Meant }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(...NAMES).map((name) => ({ text: name, holds: (tags: Tags) => tags.has(name) })),
    tie('expression').map((a) => ({ text: `not (${a.text})`, holds: (tags: Tags) => !a.holds(tags) })),
    fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => ({
      text: `(${a.text}) AND (${b.text})`,
      holds: (tags: Tags) => a.holds(tags) && b.holds(tags),
    })),
    fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => ({
      text: `(${a.text}) Or(${b.text})`,
      holds: (tags: Tags) => a.holds(tags) || b.holds(tags),
    })),
  ),
}))

describe('a tag expression', () => {
  test('means what it says', () => {
    fc.assert(
      fc.property(expression, fc.subarray(NAMES), ({ text, holds }, names) => {
        const parsed = parseTagExpression(text)
        expect(parsed.ok && parsed.value(new Set(names))).toBe(holds(new Set(names)))
      }),
    )
  })

  test.each([
    ['a:1 OR b:2 AND c:3', ['a:1'], true],
    ['(a:1 OR b:2) AND c:3', ['a:1'], false],
    ['NOT a:1 AND b:2', ['b:2'], true],
    ['NOT a:1 OR a:1', ['a:1'], true],
    ['not NOT A:1', ['a:1'], true],
    ['ämter:Straße', ['ämter:straße'], true],
  ])('%s of %j is %s', (text, tags, expected) => {
    const parsed = parseTagExpression(text)
    expect(parsed.ok && parsed.value(new Set(tags))).toBe(expected)
  })

  test.each([
    ['', 0],
    ['a:1 AND', 7],
    ['a:1 b:2', 4],
    ['(a:1 OR b:2', 0],
    ['a:1)', 3],
    ['monitor', 0],
    ['a:1 AND OR b:2', 8],
    [`${'('.repeat(60)}a:1${')'.repeat(60)}`, 41],
  ])('%j is refused with the place of the mistake', (text, position) => {
    expect(parseTagExpression(text)).toEqual({ ok: false, error: { position, text: expect.stringMatching(/\.$/) } })
  })

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof parseTagExpression(text).ok === 'boolean'))
  })
})

test('a screen has its kind, building and level as tags', () => {
  const { screen } = testingPlan()
  expect([...tagsOf(screen)]).toEqual(['kind:monitor', 'building:ost', 'level:eg', 'area:foyer'])
  const reaches = (target: Parameters<typeof ruleReaches>[0]['target']) =>
    ruleReaches({ target }, screen, [{ id: 'g', name: 'G', screenIds: ['s'] }])
  expect(reaches({ kind: 'tags', expression: 'building:ost AND NOT kind:stele' })).toBe(true)
  expect(reaches({ kind: 'tags', expression: 'building:west' })).toBe(false)
  expect(reaches({ kind: 'tags', expression: 'building:ost AND' })).toBe(false)
  expect(reaches({ kind: 'group', groupId: 'g' })).toBe(true)
  expect(reaches({ kind: 'group', groupId: 'other' })).toBe(false)
  expect(reaches({ kind: 'screens', screenIds: ['t', 's'] })).toBe(true)
})

import { getHeapSnapshot } from 'node:v8'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { createSearch } from './search.ts'
import { forgetting, WordMemory } from './word-memory.ts'

describe('WordMemory', () => {
  const counted = () => {
    const memory = new WordMemory<number>()
    const worked: string[] = []
    const ask = (word: string) => memory.of(word, (asked) => worked.push(asked))
    return { ask, worked }
  }

  it('works a word of the directory out once', () => {
    const { ask, worked } = counted()
    ask('hund')
    forgetting(() => ask('hund'))
    ask('hund')
    expect(worked).toEqual(['hund'])
  })

  it('remembers a typed word while it is answered, and not afterwards, not even after a fault', () => {
    const { ask, worked } = counted()
    const query = () => [ask('krebs'), ask('krebs')]
    forgetting(query)
    expect(worked).toEqual(['krebs'])
    expect(() =>
      forgetting(() => {
        query()
        throw new Error('fault')
      }),
    ).toThrow('fault')
    forgetting(query)
    expect(worked).toEqual(['krebs', 'krebs', 'krebs'])
  })
})

it('a search keeps nothing of what was typed', async () => {
  const search = createSearch(
    {
      format: 'lotse-directory-1',
      entries: [{ id: 'a', kind: 'service', name: 'Hundesteuer', synonyms: [], unitIds: [], openingHours: [] }],
    },
    [],
  )
  // What the search makes of it is written here in pieces, so that the test itself does not hold it.
  search.query('KRÄBSQUÖXHUND', 5)
  const heap = await text(getHeapSnapshot())
  expect(heap.includes(['krabs', 'quoxhund'].join(''))).toBe(false)
})

import { beforeEach, describe, expect, it } from 'vitest'
import { MissedSearch } from './missed-search.ts'

let told: string[]
let waiting: (() => void) | undefined
let missed: MissedSearch
const GUESS = [{ isGuess: true as const }]
const HIT = [{}, ...GUESS]

beforeEach(() => {
  told = []
  waiting = undefined
  missed = new MissedSearch({
    tell: (query) => told.push(query),
    later(then) {
      waiting = then
      return () => (waiting = undefined)
    },
  })
})

describe('MissedSearch', () => {
  it('says nothing while somebody types, and tells once of what stood still', () => {
    for (const text of ['an', 'ang', 'angeln', ' angeln ']) missed.see(text, [])
    expect(told).toEqual([])
    waiting?.()
    missed.end()
    expect(told).toEqual(['angeln'])
  })

  it('tells of the text with which the visitor gave up', () => {
    missed.see('angel', HIT)
    missed.see('angeln', [])
    missed.end()
    expect([told, waiting]).toEqual([['angeln'], undefined])
  })

  it('tells of each word that somebody tried, and of the same one once', () => {
    for (const text of ['angeln', '', 'fischen', 'angeln']) {
      missed.see(text, [])
      waiting?.()
    }
    missed.end()
    expect(told).toEqual(['angeln', 'fischen'])
  })

  it('takes a guess for no hit, and a hit for one', () => {
    missed.see('angeln', GUESS)
    missed.end()
    missed.see('Perso', HIT)
    missed.end()
    missed.see('   ', [])
    missed.end()
    expect(told).toEqual(['angeln'])
  })

  it('tells once of what a visitor comes back to in the same visit', () => {
    for (let view = 0; view < 3; view++) {
      missed.see('angeln', [])
      missed.end()
    }
    expect(told).toEqual(['angeln'])
  })
})

import Type from 'typebox'
import { describe, expect, it } from 'vitest'
import { Drafts, type TextStore } from './drafts.ts'

const Note = Type.Object({ text: Type.String() })

function memory(limit = Number.POSITIVE_INFINITY) {
  const kept = new Map<string, string>()
  const store: TextStore = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      if (value.length > limit) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, value)
    },
    removeItem: (key) => void kept.delete(key),
  }
  return { kept, store }
}

describe('Drafts', () => {
  it('gives back after a reload what was written before', () => {
    const { store } = memory()
    new Drafts(store, 'p.').write('note', { text: 'Grüße' })
    expect(new Drafts(store, 'p.').read('note', Note)).toEqual({ text: 'Grüße' })
  })

  it('forgets what was dropped', () => {
    const { kept, store } = memory()
    const drafts = new Drafts(store, 'p.')
    drafts.write('note', { text: 'x' })
    drafts.drop('note')
    expect(drafts.read('note', Note)).toBeUndefined()
    expect(kept.size).toBe(0)
  })

  it.each(['{"text":1}', '{', 'null', ''])('leaves out what an older console has left: %j', (text) => {
    const { kept, store } = memory()
    kept.set('p.note', text)
    expect(new Drafts(store, 'p.').read('note', Note)).toBeUndefined()
  })

  it('says when the browser keeps nothing, and goes on', () => {
    const drafts = new Drafts(memory(5).store, 'p.')
    expect(drafts.write('note', { text: 'too long' })).toBe(false)
    expect(drafts.read('note', Note)).toBeUndefined()
  })
})

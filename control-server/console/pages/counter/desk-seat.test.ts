import { describe, expect, it } from 'vitest'
import { Drafts } from '../../state/drafts.ts'
import { DeskSeat } from './desk-seat.ts'

/** A tab with its own store; `duplicate` is what browsers do with the store when a tab is duplicated. */
function tab(entries: Iterable<[string, string]> = []) {
  const kept = new Map(entries)
  const drafts = new Drafts(
    {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    },
    '',
  )
  let ids = 0
  const sit = (counterId: string, name = 'id') => new DeskSeat(drafts, counterId, () => `${name}-${++ids}`)
  return { sit, duplicate: () => tab(kept) }
}

describe('DeskSeat', () => {
  it('is the same page after a reload, and knows that it has been here', () => {
    const { sit } = tab()
    const before = sit('c5')
    expect(before.isKept).toBe(false)
    before.keep()
    const after = sit('c5')
    expect([after.id, after.isKept]).toEqual([before.id, true])
  })

  it('is another page in a duplicated tab', () => {
    const original = tab()
    const first = original.sit('c5', 'first')
    const second = original.duplicate().sit('c5', 'second')
    expect(second.id).not.toBe(first.id)
    expect(second.isKept).toBe(false)
  })

  it('is another page in a tab that was duplicated after coming back from another page', () => {
    const original = tab()
    const first = original.sit('c5', 'first')
    first.keep()
    first.resume()
    expect(original.duplicate().sit('c5', 'second').id).not.toBe(first.id)
  })

  it('has not been at another counter', () => {
    const { sit } = tab()
    sit('c5').keep()
    expect(sit('c6').isKept).toBe(false)
  })

  it('tells whose the seat is', () => {
    const seat = tab().sit('c5')
    expect([seat.holder({}), seat.holder({ seatId: seat.id }), seat.holder({ seatId: 'x' })]).toEqual([
      'nobody',
      'me',
      'another',
    ])
  })
})

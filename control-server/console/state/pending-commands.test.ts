import { describe, expect, it } from 'vitest'
import { Drafts } from './drafts.ts'
import { PendingCommands } from './pending-commands.ts'

function rig() {
  const kept = new Map<string, string>()
  const drafts = new Drafts(
    {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    },
    '',
  )
  let count = 0
  const clock = { now: 0 }
  const open = () =>
    new PendingCommands(
      drafts,
      () => clock.now,
      () => `id-${++count}`,
    )
  return { clock, open }
}

describe('PendingCommands', () => {
  it('repeats the id of an unanswered command, also after a reload', () => {
    const { open } = rig()
    expect(open().idFor('c5.call-next')).toBe('id-1')
    expect(open().idFor('c5.call-next')).toBe('id-1')
  })

  it('draws a new id once the server has answered', () => {
    const { open } = rig()
    const pending = open()
    pending.idFor('c5.call-next')
    pending.settle('c5.call-next')
    expect(pending.idFor('c5.call-next')).toBe('id-2')
  })

  it('keeps counters and actions apart', () => {
    const pending = rig().open()
    const ids = ['c5.call-next', 'c5.recall', 'c6.call-next'].map((name) => pending.idFor(name))
    expect(new Set(ids).size).toBe(3)
  })

  it('is another command when it means another ticket, and forgets the one before', () => {
    const pending = rig().open()
    expect(pending.idFor('c5', 'A 001')).toBe('id-1')
    expect(pending.idFor('c5', 'A 002')).toBe('id-2')
    expect(pending.idFor('c5', 'A 001')).toBe('id-3')
  })

  it('does not bring back a command of yesterday', () => {
    const { clock, open } = rig()
    const pending = open()
    pending.idFor('c5.call-next')
    clock.now = 60_000
    expect(pending.idFor('c5.call-next')).toBe('id-2')
  })

  it('does not trust an id from the future: the clock was set back', () => {
    const { clock, open } = rig()
    clock.now = 1_000_000
    const pending = open()
    pending.idFor('c5.call-next')
    clock.now = 0
    expect(pending.idFor('c5.call-next')).toBe('id-2')
  })
})

import { describe, expect, it } from 'vitest'
import { openTestCalls } from '#server/calls/testing'
import { openTestDatabase } from '#server/db/testing'
import type { CounterAction } from '#schema/counter-command'
import type { Desk } from '#schema/staff-calls'
import { tellTimeOf } from '../../parts/times.ts'
import { doneText, undoText } from './command-words.ts'
import { deskWith } from './desk.fixture.ts'

tellTimeOf('Europe/Berlin')

describe('what was done', () => {
  it('is told of every command that can be taken back, with number and time', async () => {
    await using db = await openTestDatabase()
    const { calls, issue } = await openTestCalls(db)
    for (let n = 0; n < 8; n += 1) await issue('a', `t${n}`)
    let desk: Desk = await calls.desk('area', 'c1')
    let count = 0
    const told: string[] = []
    const run = async (action: CounterAction) => {
      const before = desk
      desk = await calls.command('c1', { commandId: `x${(count += 1)}`, action })
      told.push(doneText(action, before, desk))
      const takesBack = !['undo', 'recall', 'pause', 'unpause'].includes(action.kind)
      if (takesBack) expect(desk.undo && undoText(desk.undo)).toBe(told.at(-1))
    }
    const next = { kind: 'call-next' } as const
    for (const kind of ['recall', 'arrived', 'finish'] as const) {
      if (kind === 'recall') await run(next)
      await run({ kind })
    }
    for (const kind of ['missed', 'send-back', 'park', 'pickup'] as const) {
      await run(next)
      await run({ kind })
    }
    await run(next)
    await run({ kind: 'transfer', queueId: 'c' })
    await run({ kind: 'undo', commandId: desk.undo!.commandId })
    const parked = desk.aside.find(({ ticket }) => ticket.phase === 'parked')!.ticket
    await run({ kind: 'resume', ticketId: parked.id })
    await run({ kind: 'prioritise', ticketId: parked.id, reason: 'pregnant' })
    await run({ kind: 'cancel', ticketId: parked.id })
    await run({ kind: 'pause' })
    await run({ kind: 'unpause' })
    expect(told).toEqual([
      'A 001 um 09:00\u00a0Uhr aufgerufen',
      'A 001 um 09:00\u00a0Uhr noch einmal aufgerufen',
      'A 001 ist seit 09:00\u00a0Uhr bei Ihnen',
      'A 001 um 09:00\u00a0Uhr abgeschlossen',
      'A 002 um 09:00\u00a0Uhr aufgerufen',
      'A 002 um 09:00\u00a0Uhr zurück in die Reihe',
      'A 003 um 09:00\u00a0Uhr aufgerufen',
      'A 003 um 09:00\u00a0Uhr zurück in die Reihe',
      'A 004 um 09:00\u00a0Uhr aufgerufen',
      'A 004 um 09:00\u00a0Uhr geparkt',
      'A 005 um 09:00\u00a0Uhr aufgerufen',
      'A 005 um 09:00\u00a0Uhr zum Abholen gelegt',
      'A 006 um 09:00\u00a0Uhr aufgerufen',
      'A 006 um 09:00\u00a0Uhr weitergeleitet',
      'Zurückgenommen: A 006 um 09:00\u00a0Uhr weitergeleitet',
      'A 004 um 09:00\u00a0Uhr wieder eingereiht',
      'Vorrang von A 004 um 09:00\u00a0Uhr geändert',
      'A 004 um 09:00\u00a0Uhr gestrichen',
      'Pause seit 09:00\u00a0Uhr',
      'Pause beendet',
    ])
  })

  it('of a newer server is told without a verb', () => {
    const undo = { commandId: 'x', did: 'teleported', number: 'A 001', at: 0, until: 1 }
    expect(undoText(undo)).toContain('A 001')
    expect(doneText({ kind: 'finish' }, deskWith('A 001'), deskWith(undefined))).toBe('')
  })
})

import { describe, expect, test } from 'vitest'
import { NO_SHOW_DEFAULT } from '#schema/ticket'
import type { QueueRules } from '#schema/staff-calls'
import { openTestDatabase } from '../db/testing.ts'
import { openTestCalls } from './testing.ts'

const AS_SET_UP: QueueRules = { letter: 'A' }

async function openHall() {
  const db = await openTestDatabase()
  const rig = await openTestCalls(db)
  return {
    ...rig,
    db,
    queue: async (id: string) => (await rig.calls.areas())[0]?.queues.find((queue) => queue.id === id),
    counter: async (id: string) => (await rig.calls.areas())[0]?.counters.find((counter) => counter.id === id),
    [Symbol.asyncDispose]: async () => {
      await rig.calls.boards.idle()
      await db.destroy()
    },
  }
}

describe('the rules of a queue', () => {
  test('hold from the next number on, and numbers that are out stay what they are', async () => {
    await using hall = await openHall()
    expect((await hall.issue('a', 't1')).number).toBe('A 001')
    const rules = { letter: 'D', numbers: { first: 500, last: 599 }, serviceMinutes: 7 }
    const area = await hall.calls.saveQueue('a', { ...rules, seen: AS_SET_UP })
    expect(area.queues[0]).toEqual({ id: 'a', areaId: 'area', name: 'A', ...rules })
    expect((await hall.issue('a', 't2')).number).toBe('D 500')
    expect((await hall.calls.desk('area', 'c1')).waiting.map(({ ticket }) => ticket.number)).toEqual(['A 001', 'D 500'])
  })

  test('are not overwritten by somebody who has not seen the newest, also when both save at the same time', async () => {
    await using hall = await openHall()
    const edits = [5, 8].map((serviceMinutes) =>
      hall.calls.saveQueue('a', { letter: 'A', serviceMinutes, seen: AS_SET_UP }),
    )
    const outcomes = await Promise.allSettled(edits)
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'CONFLICT' } })
    const kept = (await hall.queue('a'))?.serviceMinutes ?? 0
    const seen = { ...AS_SET_UP, serviceMinutes: kept }
    await hall.calls.saveQueue('a', { letter: 'A', serviceMinutes: 20, seen })
    expect((await hall.queue('a'))?.serviceMinutes).toBe(20)
  })

  test('may be sent again when the answer was lost, and may name what was a default', async () => {
    await using hall = await openHall()
    const edit = { letter: 'A', serviceMinutes: 5, seen: { ...AS_SET_UP, noShow: NO_SHOW_DEFAULT } }
    await hall.calls.saveQueue('a', edit)
    await hall.calls.saveQueue('a', edit)
    expect((await hall.queue('a'))?.serviceMinutes).toBe(5)
  })

  test('are refused when they claim numbers of another queue', async () => {
    await using hall = await openHall()
    const save = (rules: QueueRules, seen: QueueRules) => hall.calls.saveQueue('a', { ...rules, seen })
    await hall.calls.saveQueue('c', { letter: 'C', numbers: { first: 400, last: 499 }, seen: { letter: 'C' } })
    const halves = { letter: 'C', numbers: { first: 1, last: 399 } }
    await save(halves, AS_SET_UP)
    const tooFar = { letter: 'C', numbers: { first: 1, last: 400 } }
    await expect(save(tooFar, halves)).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      message: expect.stringContaining('C 400 gehört schon zu „C“'),
    })
    await expect(save({ letter: 'C' }, halves)).rejects.toThrow('C 400 bis C 499 gehören schon zu „C“')
    const backwards = { letter: 'D', numbers: { first: 9, last: 1 } }
    await expect(save(backwards, halves)).rejects.toThrow('Bitte tauschen Sie die beiden.')
    expect(await hall.queue('a')).toMatchObject(halves)
  })

  test('of two queues that were set up with the same numbers can be changed and parted', async () => {
    await using hall = await openHall()
    await hall.db.updateTable('queue').set({ letter: 'A' }).where('id', '=', 'c').execute()
    const slower = { letter: 'A', serviceMinutes: 30 }
    await hall.calls.saveQueue('a', { ...slower, seen: AS_SET_UP })
    await hall.calls.saveQueue('a', { ...slower, numbers: { first: 1, last: 499 }, seen: slower })
    await hall.calls.saveQueue('c', { letter: 'A', numbers: { first: 500, last: 999 }, seen: AS_SET_UP })
    expect((await hall.issue('c', 't1')).number).toBe('A 500')
  })

  test('of a queue that is gone are said to be gone', async () => {
    await using hall = await openHall()
    const edit = { ...AS_SET_UP, seen: AS_SET_UP }
    await expect(hall.calls.saveQueue('x', edit)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('what a counter serves', () => {
  test('decides whom it calls next, and is all of its area again when nothing is named', async () => {
    await using hall = await openHall()
    await hall.issue('a', 't1')
    await hall.issue('c', 't2')
    await hall.calls.saveCounter('c1', { queueIds: ['c'], seen: {} })
    expect(await hall.counter('c1')).toEqual({ id: 'c1', label: '1', queueIds: ['c'] })
    expect((await hall.run('call-next', 'c1', 'x1')).current?.ticket.number).toBe('C 001')
    await hall.calls.saveCounter('c1', { seen: { queueIds: ['c'] } })
    expect((await hall.run('call-next', 'c1', 'x2')).current?.ticket.number).toBe('A 001')
  })

  test('is not overwritten unseen, nor given what its area does not have', async () => {
    await using hall = await openHall()
    await hall.calls.saveCounter('c1', { queueIds: ['a', 'c'], seen: {} })
    await hall.calls.saveCounter('c1', { queueIds: ['c', 'a'], seen: {} })
    const stale = hall.calls.saveCounter('c1', { queueIds: ['a'], seen: {} })
    await expect(stale).rejects.toMatchObject({ code: 'CONFLICT' })
    const foreign = hall.calls.saveCounter('c2', { queueIds: ['elsewhere'], seen: {} })
    await expect(foreign).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(hall.calls.saveCounter('c99', { seen: {} })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect((await hall.counter('c1'))?.queueIds).toEqual(['a', 'c'])
  })
})

import { describe, expect, it } from 'vitest'
import { openTestCalls, type TestCalls } from '#server/calls/testing'
import { openTestDatabase } from '#server/db/testing'
import type { CounterAction } from '#schema/counter-command'
import type { Desk } from '#schema/staff-calls'
import { deskWith } from './desk.fixture.ts'
import { type Act, actionOf, callAction, callNextAction, offersOf, type Situation } from './offers.ts'

const situation = (desk: Desk, more: Partial<Situation> = {}): Situation => ({
  desk,
  isMine: true,
  isOnline: true,
  isDeferred: false,
  nowMs: 1_000,
  ...more,
})
const offers = (desk: Desk, more: Partial<Situation> = {}) => offersOf(situation(desk, more))

describe('what is offered', () => {
  it('about whoever is on the way here, and about whoever is here', () => {
    const called = offers(deskWith('A 001')).acts
    const serving = offers(deskWith('A 001', { phase: 'serving' })).acts
    expect(called).toHaveLength(8)
    for (const act of ['arrived', 'recall', 'missed', 'send-back'] satisfies Act[]) {
      expect([called.includes(act), serving.includes(act)]).toEqual([true, false])
    }
    expect(offers(deskWith(undefined)).acts).toEqual([])
  })

  it('is the next one who may be called now', () => {
    const desk = deskWith(undefined, { waiting: ['A 001', 'A 002'] })
    const cooling: Desk = { ...desk, waiting: desk.waiting.map((row) => ({ ...row, notBefore: 1_001 })) }
    const mixed: Desk = { ...desk, waiting: [cooling.waiting[0]!, desk.waiting[1]!] }
    expect(offers(desk).main).toMatchObject({ kind: 'next', upcoming: { ticket: { number: 'A 001' } } })
    expect(offers(mixed).main).toMatchObject({ kind: 'next', upcoming: { ticket: { number: 'A 002' } } })
    expect(offers(cooling).main).toEqual({ kind: 'refused', why: 'cooling-down' })
    expect(offers(cooling, { nowMs: 1_001 }).main.kind).toBe('next')
    expect(offers(deskWith('A 001')).main).toEqual({ kind: 'refused', why: 'nobody' })
  })

  it('in a pause is its end, so that no key calls somebody to an empty chair', () => {
    const desk = deskWith(undefined, { waiting: ['A 001'], pausedAt: 5 })
    expect(offers(desk)).toMatchObject({ main: { kind: 'unpause' }, pause: 'unpause' })
  })

  it('is a pause when nobody is on the way', () => {
    expect(offers(deskWith(undefined)).pause).toBe('pause')
    expect(offers(deskWith('A 001', { phase: 'serving' })).pause).toBe('pause')
    expect(offers(deskWith('A 001')).pause).toBeUndefined()
  })

  it('without a line is what concerns the own ticket alone', () => {
    const desk = deskWith('A 001', { waiting: ['A 002'] })
    expect(offers(desk, { isOnline: false })).toEqual({
      acts: ['finish', 'park'],
      main: { kind: 'refused', why: 'offline' },
      pause: undefined,
      others: false,
    })
  })

  it('is nothing about a ticket that has been dealt with and waits for the line', () => {
    const desk = deskWith('A 001', { waiting: ['A 002'] })
    expect(offers(desk, { isOnline: false, isDeferred: true }).acts).toEqual([])
    expect(offers(desk, { isDeferred: true })).toMatchObject({ acts: [], main: { kind: 'refused', why: 'deferred' } })
  })

  it('is nothing to a page that only looks', () => {
    const desk = deskWith('A 001', { waiting: ['A 002'] })
    expect(offers(desk, { isMine: false })).toMatchObject({ acts: [], pause: undefined, others: false })
  })
})

describe('what is offered, the server does', () => {
  type Command = (action: CounterAction) => Promise<Desk>
  const STATES: Readonly<Record<string, (run: Command) => Promise<Desk>>> = {
    called: (run) => run({ kind: 'call-next' }),
    serving: async (run) => {
      await run({ kind: 'call-next' })
      return await run({ kind: 'arrived' })
    },
  }

  async function open(reach: (run: Command) => Promise<Desk>) {
    const db = await openTestDatabase()
    const test: TestCalls = await openTestCalls(db)
    let commands = 0
    const run: Command = (action) => test.calls.command('c1', { commandId: `x${(commands += 1)}`, action })
    for (let n = 0; n < 3; n += 1) await test.issue('a', `t${n}`)
    return { desk: await reach(run), run, [Symbol.asyncDispose]: () => db[Symbol.asyncDispose]() }
  }

  it.each(Object.entries(STATES))('while %s', async (_name, reach) => {
    await using first = await open(reach)
    for (const act of offers(first.desk).acts) {
      await using fresh = await open(reach)
      const action: CounterAction =
        act === 'transfer'
          ? { kind: 'transfer', queueId: 'c', ticketId: fresh.desk.current!.ticket.id }
          : actionOf(act, fresh.desk)
      await expect(fresh.run(action), act).resolves.toBeDefined()
    }
  })

  it('calls who was seen, and refuses when another one is at the counter than the page has seen', async () => {
    await using test = await open((run) => run({ kind: 'call-next' }))
    const third = test.desk.waiting[1]!.ticket
    const after = await test.run(callAction(test.desk, third.id))
    expect(after.current?.ticket.number).toBe(third.number)
    await expect(test.run(callNextAction(test.desk))).rejects.toMatchObject({ code: 'CONFLICT' })
    expect((await test.run(callNextAction(after))).current?.ticket.number).toBe('A 002')
  })
})

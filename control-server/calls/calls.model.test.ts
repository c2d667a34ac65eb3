import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openTestDatabase } from '../db/testing.ts'
import { CALL_LIFETIME_MS, CALL_SHOWN_MIN_MS } from './call-rules.ts'
import type { CommandKind } from './counter-decision.ts'
import { openTestCalls, type TestCalls } from './testing.ts'

/** All that a waiting area is, written as simply as it can be said. */
interface Model {
  nowMs: number
  waiting: string[]
  drawn: Record<string, number>
  atCounter: Map<string, { number: string; attempt: number }>
  onBoard: { number: string; attempt: number; counterId: string; calledAt: number; expiresAt: number }[]
  commandCount: number
  issueCount: number
}

type Real = TestCalls
type Step = fc.AsyncCommand<Model, Real>

function command(kind: CommandKind, counterId: string, copies: number, late: boolean): Step {
  return {
    check: () => true,
    toString: () => `${kind} at ${counterId} ×${copies}${late ? ', and a copy of the one before' : ''}`,
    async run(model, { calls, clock }) {
      const expected = apply(model, kind, counterId)
      const id = `command-${(model.commandCount += 1)}`
      const answers = await Promise.allSettled(Array.from({ length: copies }, () => calls.command(kind, counterId, id)))
      for (const answer of answers) {
        if (expected === 'done') expect(answer.status).toBe('fulfilled')
        else expect(answer).toMatchObject({ status: 'rejected', reason: { code: expected } })
      }
      // A copy that was stuck on its way for a while changes nothing any more.
      clock.nowMs = model.nowMs += 1
      if (late) await calls.command(kind, counterId, id).catch(() => undefined)
    },
  }
}

function apply(model: Model, kind: CommandKind, counterId: string): string {
  const here = model.atCounter.get(counterId)
  const call = (number: string, attempt: number): void => {
    model.onBoard = model.onBoard.filter((entry) => entry.number !== number)
    const calledAt = model.nowMs
    model.onBoard.push({ number, attempt, counterId, calledAt, expiresAt: calledAt + CALL_LIFETIME_MS })
    model.atCounter.set(counterId, { number, attempt })
  }
  const finish = (number: string): void => {
    for (const entry of model.onBoard.filter((shown) => shown.number === number)) {
      entry.expiresAt = Math.min(entry.expiresAt, Math.max(model.nowMs, entry.calledAt + CALL_SHOWN_MIN_MS))
    }
    model.atCounter.delete(counterId)
  }
  if (kind === 'call-next') {
    const next = model.waiting.shift()
    if (next === undefined) return 'QUEUE_EMPTY'
    if (here) finish(here.number)
    call(next, 1)
    return 'done'
  }
  if (!here) return 'COUNTER_FREE'
  if (kind === 'recall') call(here.number, here.attempt + 1)
  else finish(here.number)
  return 'done'
}

const issue = (queueId: 'a' | 'c', copies: number): Step => ({
  check: () => true,
  toString: () => `issue ${queueId} ×${copies}`,
  async run(model, { calls, clock }) {
    const key = `key-${(model.issueCount += 1)}`
    const n = (model.drawn[queueId] = (model.drawn[queueId] ?? 0) + 1)
    const number = `${queueId.toUpperCase()} ${String(n).padStart(3, '0')}`
    const tickets = await Promise.all(Array.from({ length: copies }, () => calls.issueTicket(queueId, key)))
    for (const ticket of tickets) expect(ticket.number).toBe(number)
    model.waiting.push(number)
    clock.nowMs = model.nowMs += 1
  },
})

const wait = (durationMs: number): Step => ({
  check: () => true,
  toString: () => `wait ${durationMs} ms`,
  async run(model, { calls, clock }) {
    clock.nowMs = model.nowMs += durationMs
    await calls.tick()
    model.onBoard = model.onBoard.filter(({ expiresAt }) => expiresAt > model.nowMs)
  },
})

const look = (): Step => ({
  check: () => true,
  toString: () => 'look',
  async run(model, { calls, boards }) {
    await calls.idle()
    const sealed = JSON.parse((await calls.sealedBoard('area')) ?? '') as (typeof boards)[number]
    const shown = sealed.calls.map(({ ticket, attempt, counterId, calledAt, expiresAt }) => {
      return { number: ticket, attempt, counterId, calledAt, expiresAt }
    })
    expect(shown).toEqual(model.onBoard.toSorted((a, b) => b.calledAt - a.calledAt))
    // What has gone out last is what anybody gets who asks.
    if (boards.length > 0) expect(boards.at(-1)).toEqual(sealed)
    for (const counterId of ['c1', 'c2', 'c3']) {
      const desk = await calls.desk('area', counterId)
      const here = model.atCounter.get(counterId)
      expect(desk.current?.ticket.number).toBe(here?.number)
      expect(desk.current?.call.attempt).toBe(here?.attempt)
      expect(desk.waiting.map(({ ticket }) => ticket.number)).toEqual(model.waiting)
      expect(desk.openCounterCount).toBe(model.atCounter.size)
    }
  },
})

const counterId = fc.constantFrom('c1', 'c2', 'c3')
const copies = fc.integer({ min: 1, max: 4 })
const steps = fc.commands(
  [
    fc.tuple(fc.constantFrom('a' as const, 'c' as const), copies).map(([queueId, n]) => issue(queueId, n)),
    fc.tuple(counterId, copies, fc.boolean()).map(([id, n, late]) => command('call-next', id, n, late)),
    fc.tuple(counterId, copies, fc.boolean()).map(([id, n, late]) => command('recall', id, n, late)),
    fc.tuple(counterId, copies, fc.boolean()).map(([id, n, late]) => command('finish', id, n, late)),
    fc.constantFrom(1_000, CALL_SHOWN_MIN_MS, CALL_LIFETIME_MS).map(wait),
    fc.constant(look()),
  ],
  { maxCommands: 40, size: 'max' },
)

test('behaves like the model in every order of tickets, commands, copies of commands and time', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      await using db = await openTestDatabase()
      const real = await openTestCalls(db)
      const model: Model = {
        nowMs: real.clock.nowMs,
        waiting: [],
        drawn: {},
        atCounter: new Map(),
        onBoard: [],
        commandCount: 0,
        issueCount: 0,
      }
      await fc.asyncModelRun(() => ({ model, real }), sequence)
      await real.calls.idle()
      const events = await db.selectFrom('call_event').select('seq').orderBy('seq').execute()
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1))
    }),
    { numRuns: 40 },
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AppError } from '#server/errors'
import { openTestCalls } from '#server/calls/testing'
import { openTestDatabase } from '#server/db/testing'
import { parseJson } from '#schema/parse'
import { fail, ok } from '#schema/result'
import type { Desk } from '#schema/staff-calls'
import { TicketEventBody } from '#schema/ticket-event'
import type { ApiResult } from '../../api/api-result.ts'
import { Drafts } from '../../state/drafts.ts'
import { deskWith } from './desk.fixture.ts'
import { type DeferredCommand, OfflineQueue } from './offline-queue.ts'

const unreachable = fail({ kind: 'unreachable', message: 'weg' } as const)

function browser() {
  const kept = new Map<string, string>()
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
  const clock = { now: 1_000 }
  return { clock, kept, open: () => new OfflineQueue(new Drafts(store, ''), 'c1', () => clock.now) }
}

const command = (n: number): Omit<DeferredCommand, 'since'> => ({
  commandId: `cmd-${n}`,
  kind: n % 2 === 0 ? 'finish' : 'park',
  ticketId: `t${n}`,
  number: `A ${String(n).padStart(3, '0')}`,
  maybeSent: false,
})
const done = async (): Promise<ApiResult<Desk>> => ok(deskWith(undefined))

describe('OfflineQueue', () => {
  it('keeps one command per ticket over a reload', () => {
    const { open } = browser()
    expect(open().add(command(1))).toBe(true)
    expect(open().add({ ...command(1), commandId: 'other' })).toBe(false)
    expect(open().of('t1')).toMatchObject({ commandId: 'cmd-1', since: 1_000 })
    expect(open().of('t2')).toBeUndefined()
    expect(open().of(undefined)).toBeUndefined()
  })

  it('says when the browser keeps nothing', () => {
    const full = { getItem: () => null, removeItem: () => undefined }
    const drafts = new Drafts({ ...full, setItem: () => fullDisk() }, '')
    expect(new OfflineQueue(drafts, 'c1', () => 0).add(command(1))).toBe(false)
  })

  it('takes back what has not been on its way', async () => {
    const queue = browser().open()
    queue.add(command(1))
    expect(queue.withdraw('cmd-1')).toBe(true)
    expect(queue.commands).toEqual([])
    queue.add(command(2))
    await queue.deliver(async () => unreachable)
    expect(queue.withdraw('cmd-2')).toBe(false)
    queue.add({ ...command(3), maybeSent: true })
    expect(queue.withdraw('cmd-3')).toBe(false)
    expect(queue.withdraw('cmd-4')).toBe(false)
  })

  it('sends in order, one at a time, and stops where there is no answer', async () => {
    const queue = browser().open()
    for (const n of [1, 2, 3]) queue.add(command(n))
    const sent: string[] = []
    const send = async ({ commandId }: DeferredCommand) => {
      sent.push(commandId)
      return commandId === 'cmd-2' ? unreachable : done()
    }
    const [delivery, second] = await Promise.all([queue.deliver(send), queue.deliver(send)])
    expect(second).toBeUndefined()
    expect(delivery?.done.map(({ commandId }) => commandId)).toEqual(['cmd-1'])
    expect(sent).toEqual(['cmd-1', 'cmd-2'])
    expect(queue.commands.map(({ commandId }) => commandId)).toEqual(['cmd-2', 'cmd-3'])
  })

  it.each(['CONFLICT', 'SEAT_TAKEN', 'COUNTER_FREE'])(
    'gives up what the server refuses with %s, and says so',
    async (code) => {
      const queue = browser().open()
      queue.add(command(1))
      queue.add(command(2))
      const delivery = await queue.deliver(async ({ commandId }) =>
        commandId === 'cmd-1' ? fail({ kind: 'refused', code, message: 'nein' }) : done(),
      )
      expect(delivery?.refused).toMatchObject([{ command: { number: 'A 001' }, message: 'nein' }])
      expect(delivery?.done.map(({ number }) => number)).toEqual(['A 002'])
      expect(queue.commands).toEqual([])
    },
  )

  it.each(['INTERNAL', 'HTTP_500', 'TOO_MANY_ATTEMPTS'])('tries again later after %s', async (code) => {
    const queue = browser().open()
    queue.add(command(1))
    await queue.deliver(async () => fail({ kind: 'refused', code, message: 'später' }))
    expect(queue.commands).toHaveLength(1)
  })

  it('does not bring back what the end of the day has closed', async () => {
    const { clock, open } = browser()
    open().add(command(1))
    clock.now += 12 * 3_600_000 + 1
    expect(open().commands).toEqual([])
    expect(await open().deliver(done)).toBeUndefined()
  })

  it('is done once each, in order and without a conflict, whatever the line loses', async () => {
    const fate = fc.constantFrom('through', 'request-lost', 'answer-lost')
    const acts = fc.array(fc.constantFrom('finish', 'park'), { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(fc.array(fate, { maxLength: 30 }), acts, async (fates, kinds) => {
        await using db = await openTestDatabase()
        const { calls, issue } = await openTestCalls(db)
        const { open } = browser()
        const script = [...fates]
        await calls.takeSeat('c1', 'mine')
        const expected: string[] = []
        for (const [n, kind] of kinds.entries()) {
          await issue('a', `t${n}`)
          const action = { kind: 'call-next' } as const
          const { current } = await calls.command('c1', { commandId: `call-${n}`, seatId: 'mine', action })
          const { id: ticketId, number } = current!.ticket
          expected.push(`${kind === 'finish' ? 'done' : 'parked'} ${ticketId}`)
          // The line goes down; the person goes on; it comes back, more or less.
          open().add({ commandId: `later-${n}`, kind, ticketId, number, maybeSent: false })
          for (let tries = 0; open().commands.length > 0; tries += 1) {
            const delivery = await open().deliver(async (deferred) => {
              const way = script.shift() ?? 'through'
              if (way === 'request-lost') return unreachable
              const answer = await send(deferred)
              return way === 'answer-lost' ? unreachable : answer
            })
            expect(delivery?.refused).toEqual([])
            expect(tries).toBeLessThan(40)
          }
        }
        async function send({ commandId, kind, ticketId }: DeferredCommand): Promise<ApiResult<Desk>> {
          return ok(await calls.command('c1', { commandId, seatId: 'mine', action: { kind, ticketId } }))
        }
        expect(await closings(db)).toEqual(expected)
      }),
      { numRuns: 20 },
    )
  })

  it('changes nothing when somebody else has touched the ticket meanwhile', async () => {
    await using db = await openTestDatabase()
    const { calls, issue, run } = await openTestCalls(db)
    const queue = browser().open()
    await issue('a', 't1')
    await issue('a', 't2')
    const { current } = await run('call-next', 'c1', 'x1')
    queue.add({ ...command(2), ticketId: current!.ticket.id, number: current!.ticket.number })
    await run('call-next', 'c1', 'x2')
    const delivery = await queue.deliver(async ({ commandId, kind, ticketId }) => {
      try {
        return ok(await calls.command('c1', { commandId, action: { kind, ticketId } }))
      } catch (error) {
        if (error instanceof AppError) return fail({ kind: 'refused', code: error.code, message: error.message })
        throw error
      }
    })
    expect(delivery?.refused).toHaveLength(1)
    expect((await calls.desk('area', 'c1')).current?.ticket.number).toBe('A 002')
  })
})

function fullDisk(): never {
  throw new DOMException('full', 'QuotaExceededError')
}

/** What the log says of tickets that were done or parked. */
async function closings(db: Awaited<ReturnType<typeof openTestDatabase>>): Promise<string[]> {
  const rows = await db.selectFrom('ticket_event').selectAll().orderBy('seq').execute()
  return rows.flatMap(({ body }) => {
    const parsed = parseJson(TicketEventBody, body)
    if (!parsed.ok) throw new Error(parsed.error.join('; '))
    const event = parsed.value
    return event.kind === 'done' || event.kind === 'parked' ? [`${event.kind} ${event.ticketId}`] : []
  })
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Desk } from '#schema/staff-calls'
import { fail, ok } from '#schema/result'
import type { ApiResult } from '../../api/api-result.ts'
import { Drafts } from '../../state/drafts.ts'
import { PendingCommands } from '../../state/pending-commands.ts'
import { type DeskAction, DeskCommands, REST_MS } from './desk-commands.ts'

const unreachable = fail({ kind: 'unreachable', message: 'weg' } as const)

/** A server that does each command id once, over a line that loses requests and answers as told. */
class LossyServer {
  current: string | undefined
  called: string[] = []
  readonly requests: { action: DeskAction; id: string }[] = []
  readonly #done = new Set<string>()
  readonly #fate: () => 'through' | 'request-lost' | 'answer-lost'
  #next = 0

  constructor(fate: () => 'through' | 'request-lost' | 'answer-lost') {
    this.#fate = fate
  }

  readonly send = async (_counterId: string, action: DeskAction, id: string): Promise<ApiResult<Desk>> => {
    this.requests.push({ action, id })
    const fate = this.#fate()
    if (fate === 'request-lost') return unreachable
    const answer = this.#do(action, id)
    return fate === 'answer-lost' ? unreachable : answer
  }

  #do(action: DeskAction, id: string): ApiResult<Desk> {
    if (!this.#done.has(id)) {
      if (action === 'call-next' && this.current !== undefined) return refused('COUNTER_BUSY')
      if (action !== 'call-next' && this.current === undefined) return refused('COUNTER_FREE')
      this.#done.add(id)
      if (action === 'call-next') this.called.push((this.current = `A ${String(++this.#next).padStart(3, '0')}`))
      if (action === 'finish') this.current = undefined
    }
    return ok(deskOf(this.current))
  }
}

const refused = (code: string) => fail({ kind: 'refused', code, message: code } as const)

function deskOf(ticket: string | undefined): Desk {
  const base = {
    areaId: 'a',
    areaName: 'A',
    counter: { id: 'c5', label: '5' },
    seq: 1,
    waiting: [],
    booked: [],
    aside: [],
    screens: [],
    openCounterCount: 1,
  }
  if (ticket === undefined) return base
  return {
    ...base,
    current: {
      ticket: {
        id: ticket.replace(' ', ''),
        number: ticket,
        queueId: 'q',
        queueName: 'Q',
        phase: 'called',
        origin: 'counter',
        attempts: 1,
        phonePath: '/n/t',
      },
      call: { callId: 'call', ticket, counterId: 'c5', counterLabel: '5', attempt: 1, calledAt: 0, expiresAt: 1 },
      isLastCall: false,
    },
  }
}

function rig(server: LossyServer) {
  const kept = new Map<string, string>()
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
  const clock = { now: 0 }
  let ids = 0
  /** A fresh page on the same tab, as after a reload. */
  const open = () =>
    new DeskCommands({
      send: server.send,
      pending: new PendingCommands(
        new Drafts(store, ''),
        () => clock.now,
        () => `id-${++ids}`,
      ),
      now: () => clock.now,
      random: () => 0.5,
      pause: async () => undefined,
    })
  return { clock, open }
}

describe('DeskCommands', () => {
  it('calls once for a double click', async () => {
    const server = new LossyServer(() => 'through')
    const commands = rig(server).open()
    const [first, second] = await Promise.all([commands.run('next', 'c5', false), commands.run('next', 'c5', false)])
    const third = await commands.run('next', 'c5', true)
    expect([first.kind, second.kind, third.kind]).toEqual(['done', 'ignored', 'ignored'])
    expect(server.called).toHaveLength(1)
  })

  it('does not keep a quick hand waiting: finish, then next', async () => {
    const server = new LossyServer(() => 'through')
    const commands = rig(server).open()
    await commands.run('next', 'c5', false)
    expect((await commands.run('finish', 'c5', true)).kind).toBe('done')
    expect((await commands.run('recall', 'c5', true)).kind).toBe('failed')
    expect((await commands.run('finish', 'c5', true)).kind).toBe('ignored')
  })

  it('calls again when the button has rested', async () => {
    const server = new LossyServer(() => 'through')
    const { clock, open } = rig(server)
    const commands = open()
    await commands.run('next', 'c5', false)
    clock.now += REST_MS
    const again = await commands.run('next', 'c5', true)
    expect(again.kind === 'done' && again.desk.current?.ticket.number).toBe('A 002')
    expect(server.requests.map(({ action }) => action)).toEqual(['call-next', 'finish', 'call-next'])
  })

  it('goes on when the ticket was finished elsewhere', async () => {
    const server = new LossyServer(() => 'through')
    const outcome = await rig(server).open().run('next', 'c5', true)
    expect(outcome.kind).toBe('done')
  })

  it('does not hide a refusal, and says what was done before it', async () => {
    const server = new LossyServer(() => 'through')
    const { clock, open } = rig(server)
    const commands = open()
    expect(await commands.run('recall', 'c5', true)).toMatchObject({
      kind: 'failed',
      failure: { code: 'COUNTER_FREE' },
    })
    clock.now += REST_MS
    expect(await commands.run('finish', 'c5', false)).toMatchObject({ kind: 'failed', desk: undefined })
  })

  it('gives up after a while instead of calling minutes later', async () => {
    const server = new LossyServer(() => 'request-lost')
    const outcome = await rig(server).open().run('next', 'c5', false)
    expect(outcome).toMatchObject({ kind: 'failed', failure: { kind: 'unreachable' } })
    expect(server.requests).toHaveLength(5)
    expect(new Set(server.requests.map(({ id }) => id)).size).toBe(1)
  })

  it('calls one person per wish, whatever the line loses and however often the page is reloaded', async () => {
    const fate = fc.constantFrom('through', 'request-lost', 'answer-lost')
    await fc.assert(
      fc.asyncProperty(fc.array(fate, { minLength: 0, maxLength: 40 }), async (fates) => {
        const script = [...fates]
        const server = new LossyServer(() => script.shift() ?? 'through')
        const { clock, open } = rig(server)
        // Someone who wants one person presses, reloading in between, until the page says it is done.
        let done = false
        for (let press = 0; press < 20 && !done; press += 1) {
          const outcome = await open().run('next', 'c5', false)
          clock.now += REST_MS
          done = outcome.kind === 'done'
        }
        expect({ done, called: server.called }).toEqual({ done: true, called: ['A 001'] })
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CounterAction } from '#schema/counter-command'
import { fail, ok } from '#schema/result'
import type { Desk } from '#schema/staff-calls'
import type { ApiResult } from '../../api/api-result.ts'
import { Drafts } from '../../state/drafts.ts'
import { PendingCommands } from '../../state/pending-commands.ts'
import { deskWith } from './desk.fixture.ts'
import { ANSWER_WITHIN_MS, DeskCommands, REST_MS } from './desk-commands.ts'
import { actionOf, callAction, callNextAction } from './offers.ts'

const unreachable = fail({ kind: 'unreachable', message: 'weg' } as const)
const refused = (code: string) => fail({ kind: 'refused', code, message: code } as const)

type Fate = 'through' | 'request-lost' | 'answer-lost'

/** A server that does each command id once, over a line that loses requests and answers as told. */
class LossyServer {
  current: string | undefined
  readonly called: string[] = []
  readonly requests: { action: CounterAction; id: string; timeoutMs: number }[] = []
  /** What a request and its answer take. */
  tripMs = 0
  readonly #done = new Set<string>()
  readonly #fate: () => Fate
  readonly #clock: { now: number }
  #next = 0

  constructor(clock: { now: number }, fate: () => Fate) {
    this.#clock = clock
    this.#fate = fate
  }

  readonly send = async (action: CounterAction, id: string, timeoutMs: number): Promise<ApiResult<Desk>> => {
    this.requests.push({ action, id, timeoutMs })
    const fate = this.#fate()
    this.#clock.now += fate === 'through' ? this.tripMs : Math.min(timeoutMs, Math.max(this.tripMs, 1))
    if (fate === 'request-lost') return unreachable
    const answer = this.#do(action, id)
    return fate === 'answer-lost' ? unreachable : answer
  }

  get desk(): Desk {
    return deskWith(this.current, { waiting: ['A 900'] })
  }

  #do(action: CounterAction, id: string): ApiResult<Desk> {
    if (!this.#done.has(id)) {
      if (action.kind !== 'call-next' && action.kind !== 'call' && this.current === undefined)
        return refused('COUNTER_FREE')
      this.#done.add(id)
      if (action.kind === 'call-next' || action.kind === 'call') {
        this.called.push((this.current = `A ${String((this.#next += 1)).padStart(3, '0')}`))
      }
      if (action.kind === 'finish') this.current = undefined
    }
    return ok(this.desk)
  }
}

function rig(fate: () => Fate = () => 'through') {
  const kept = new Map<string, string>()
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
  const clock = { now: 0 }
  const server = new LossyServer(clock, fate)
  let ids = 0
  /** A fresh page on the same tab, as after a reload. */
  const open = () =>
    new DeskCommands({
      send: server.send,
      counterId: 'c5',
      pending: new PendingCommands(
        new Drafts(store, ''),
        () => clock.now,
        () => `id-${++ids}`,
      ),
      now: () => clock.now,
      random: () => 0.5,
      pause: async (durationMs) => void (clock.now += durationMs),
    })
  const next = () => callNextAction(server.desk)
  return { clock, server, open, next }
}

describe('DeskCommands', () => {
  it('calls once for a double click, and for the space bar with a digit behind it', async () => {
    const { open, next, server } = rig()
    const commands = open()
    const [first, second] = await Promise.all([commands.run(next()), commands.run(next())])
    const third = await commands.run(next())
    const fourth = await commands.run(callAction(server.desk, 'A900'))
    expect([first, second, third, fourth].map(({ kind }) => kind)).toEqual(['done', 'ignored', 'ignored', 'ignored'])
    expect(server.called).toHaveLength(1)
  })

  it('does not keep a quick hand waiting: finish, then next', async () => {
    const { open, next, server } = rig()
    const commands = open()
    await commands.run(next())
    const finish = actionOf('finish', server.desk)
    expect((await commands.run(finish)).kind).toBe('done')
    expect((await commands.run({ kind: 'recall' })).kind).toBe('failed')
    expect((await commands.run(finish)).kind).toBe('ignored')
  })

  it('calls again when the button has rested', async () => {
    const { clock, open, next, server } = rig()
    const commands = open()
    await commands.run(next())
    clock.now += REST_MS
    await commands.run(next())
    expect(server.called).toEqual(['A 001', 'A 002'])
  })

  it('does not hide a refusal', async () => {
    const outcome = await rig().open().run({ kind: 'recall' })
    expect(outcome).toMatchObject({ kind: 'failed', failure: { code: 'COUNTER_FREE' } })
  })

  it.each([0, 5, 400, 10_000])('gives up within two seconds when a try takes %i ms', async (tripMs) => {
    const { clock, open, next, server } = rig(() => 'request-lost')
    server.tripMs = tripMs
    expect(await open().run(next())).toMatchObject({ kind: 'failed', failure: { kind: 'unreachable' } })
    expect(clock.now).toBeLessThanOrEqual(ANSWER_WITHIN_MS)
    expect(new Set(server.requests.map(({ id }) => id)).size).toBe(1)
  })

  it('sends another command about another ticket, even when the one before had no answer', async () => {
    let fate: Fate = 'answer-lost'
    const { clock, open, next, server } = rig(() => fate)
    const commands = open()
    expect((await commands.run(next())).kind).toBe('failed')
    // The page has loaded the desk meanwhile and shows who was called: pressing again means the next one.
    fate = 'through'
    clock.now += REST_MS
    await commands.run(next())
    expect(server.called).toEqual(['A 001', 'A 002'])
  })

  it('means something new after a command was handed over', async () => {
    let fate: Fate = 'request-lost'
    const { clock, open, next, server } = rig(() => fate)
    const commands = open()
    const lost = await commands.run(next())
    commands.handOver()
    fate = 'through'
    clock.now += REST_MS
    await commands.run(next())
    expect(server.requests.at(-1)?.id).not.toBe(lost.kind === 'failed' ? lost.commandId : '')
  })

  it('calls one person per wish, whatever the line loses and however often the page is reloaded', async () => {
    const fate = fc.constantFrom<Fate[]>('through', 'request-lost', 'answer-lost')
    await fc.assert(
      fc.asyncProperty(fc.array(fate, { minLength: 0, maxLength: 40 }), async (fates) => {
        const script = [...fates]
        const { clock, open, next, server } = rig(() => script.shift() ?? 'through')
        // Someone who wants one person presses what the page shows, reloading in between, until it says it is done.
        const wish = next()
        let done = false
        for (let press = 0; press < 20 && !done; press += 1) {
          const outcome = await open().run(wish)
          clock.now += REST_MS
          done = outcome.kind === 'done'
        }
        expect({ done, called: server.called }).toEqual({ done: true, called: ['A 001'] })
      }),
    )
  })
})

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orderFor } from '#player/tickets/call-order'
import { parse, parseJson } from '#schema/parse'
import { Alive, PhoneToken, VisitorTicket } from '#schema/visitor-api'
import { createPhoneTokens } from '../calls/phone-token.ts'
import { generateSigningKey } from '../publishing/signing-key.ts'
import { openTestVisitors } from './testing.ts'

const DAY_MS = 86_400_000

test('a visitor follows the own number from the queue to the counter', async () => {
  await using hall = await openTestVisitors()
  const tokens = [await hall.draw('a', '1'), await hall.draw('a', '2'), await hall.draw('a', '3')]
  const [first = '', , third = ''] = tokens
  expect(await hall.see(third)).toEqual({
    number: 'A 003',
    siteName: 'Rathaus Bochum',
    areaName: 'Bürgerbüro',
    queueName: 'A',
    timeZone: 'Europe/Berlin',
    phase: 'waiting',
    aheadCount: 2,
    before: ['A 001', 'A 002'],
    calling: [],
    at: hall.clock.nowMs,
    dayEndsAt: Date.UTC(2026, 10, 26, 23),
  })
  await hall.run('call-next', 'c2', 'x1')
  expect(await hall.see(first)).toMatchObject({ phase: 'called', call: { counterLabel: '2', attempt: 1 } })
  expect(await hall.see(third)).toMatchObject({ aheadCount: 1, before: ['A 002'], calling: ['A 001'] })
  await hall.run('recall', 'c2', 'x2')
  expect((await hall.see(first)).call?.attempt).toBe(2)
  // A visitor who is late still sees where to go when the call has left the screens.
  hall.clock.nowMs += 600_000
  await hall.calls.tick()
  expect(await hall.see(first)).toMatchObject({ phase: 'called', call: { counterLabel: '2' } })
  expect((await hall.see(third)).calling).toEqual([])
  await hall.run('finish', 'c2', 'x3')
  const done = await hall.see(first)
  expect([done.phase, done.call]).toEqual(['done', undefined])
})

test('a number is given back once, and only while nobody is called', async () => {
  await using hall = await openTestVisitors()
  const [first, second] = [await hall.draw('a', '1'), await hall.draw('a', '2')]
  await hall.run('call-next', 'c1', 'x1')
  expect((await hall.post(`${first}/give-back`)).statusCode).toBe(409)
  for (let n = 0; n < 3; n += 1) {
    const answer = await hall.post(`${second}/give-back`)
    expect([answer.statusCode, answer.json<VisitorTicket>().phase]).toEqual([200, 'cancelled'])
  }
  const log = await hall.db.selectFrom('ticket_event').select('body').execute()
  expect(log.filter(({ body }) => body.includes('cancelled'))).toHaveLength(1)
  await hall.run('finish', 'c1', 'x2')
  await expect(hall.run('call-next', 'c1', 'x3')).rejects.toMatchObject({ code: 'QUEUE_EMPTY' })
})

test('the place is the one that the counters would call by, after every command', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.oneof(
          fc.record({ draw: fc.constantFrom('a', 'c') }),
          fc.record({
            run: fc.constantFrom('call-next' as const, 'missed' as const, 'park' as const, 'finish' as const),
            at: fc.constantFrom('c1', 'c2', 'c3'),
          }),
        ),
        { maxLength: 12 },
      ),
      async (steps) => {
        await using hall = await openTestVisitors()
        const row = { queue_ids: JSON.stringify(['a']) }
        await hall.db.updateTable('counter').set(row).where('id', '=', 'c1').execute()
        const tokens = new Map<string, string>()
        for (const [n, step] of steps.entries()) {
          hall.clock.nowMs += 1_000
          if ('draw' in step) {
            const ticket = await hall.issue(step.draw, `k${n}`)
            tokens.set(ticket.id, ticket.phonePath.slice(3))
          } else await hall.run(step.run, step.at, `x${n}`).catch((error: unknown) => expectRefusal(error))
          const state = await hall.calls.visits.hall()
          const config = await hall.calls.visits.config()
          for (const [id, token] of tokens) {
            const orders = config.counters.map((counter) =>
              orderFor(counter, config, state.tickets.values(), hall.clock.nowMs).map(({ ticket }) => ticket.id),
            )
            const ahead = new Set(orders.flatMap((ids) => (ids.includes(id) ? ids.slice(0, ids.indexOf(id)) : [])))
            const isWaiting = state.tickets.get(id)?.phase === 'waiting'
            expect((await hall.see(token)).aheadCount).toBe(isWaiting ? ahead.size : undefined)
          }
        }
      },
    ),
    { numRuns: 25 },
  )
})

function expectRefusal(error: unknown): void {
  expect(error).toHaveProperty('code')
}

test('wrong, forged and yesterday’s tokens are all the same', async () => {
  const phoneDir = await mkdtemp(join(tmpdir(), 'lotse-phone-'))
  await mkdir(join(phoneDir, 'assets'))
  await writeFile(join(phoneDir, 'index.html'), '<!doctype html><title>x</title>')
  await writeFile(join(phoneDir, 'sw.js'), '')
  try {
    await using hall = await openTestVisitors(phoneDir)
    const token = await hall.draw('a', '1')
    const flipped = `${token.slice(0, -2)}${token.at(-2) === 'A' ? 'B' : 'A'}${token.slice(-1)}`
    const otherSite = createPhoneTokens(generateSigningKey().privateKeyPem)('anything')
    const page = await hall.app.inject(`/n/${token}`)
    expect([page.statusCode, page.headers['x-robots-tag']]).toEqual([200, 'noindex, nofollow'])
    expect([page.headers['referrer-policy'], page.headers['cache-control']]).toEqual(['no-referrer', 'no-store'])
    expect(page.headers['content-security-policy']).toContain("default-src 'self'")
    expect(page.headers['set-cookie']).toBeUndefined()

    const answers = new Set<string>()
    const ask = async (wrong: string) => {
      const found = [
        await hall.app.inject(`/visitor/v1/tickets/${wrong}`),
        await hall.app.inject(`/visitor/v1/tickets/${wrong}/way`),
        await hall.app.inject(`/visitor/v1/tickets/${wrong}/events`),
        await hall.post(`${wrong}/give-back`),
        await hall.app.inject(`/n/${wrong}`),
      ]
      answers.add(JSON.stringify(found.map(({ statusCode, body }) => [statusCode, body])))
    }
    for (const wrong of [flipped, otherSite, 'x', '%20', 'A'.repeat(150), token.toUpperCase()]) await ask(wrong)
    // Midnight has struck and nobody has closed the day yet.
    hall.clock.nowMs = Date.UTC(2026, 10, 26, 23)
    await ask(token)
    await hall.calls.tick()
    await ask(token)
    const today = await hall.draw('a', '1')
    expect(today).not.toBe(token)
    await ask(token)
    expect(await hall.see(today)).toMatchObject({ number: 'A 001', aheadCount: 0 })
    expect(answers.size).toBe(1)
    const [one] = answers
    for (const [status] of JSON.parse(one ?? '[]') as [number, string][]) expect(status).toBe(404)
  } finally {
    await rm(phoneDir, { recursive: true })
  }
})

test('no two tokens are alike, whatever the ticket and the site', () => {
  const seen = new Set<string>()
  for (let site = 0; site < 3; site += 1) {
    const tokenOf = createPhoneTokens(generateSigningKey().privateKeyPem)
    for (let n = 0; n < 2_000; n += 1) {
      const token = tokenOf(`ticket-${n}`)
      expect(parse(PhoneToken, token).ok).toBe(true)
      seen.add(token)
    }
  }
  expect(seen.size).toBe(6_000)
})

test('who tries wrong tokens locks out nobody with a right one', async () => {
  await using hall = await openTestVisitors()
  const token = await hall.draw('a', '1')
  const codes = new Set<number>()
  for (let n = 0; n < 700; n += 1) {
    codes.add((await hall.app.inject(`/visitor/v1/tickets/${String(n).padStart(22, '0')}`)).statusCode)
  }
  expect([...codes]).toEqual([404, 429])
  expect((await hall.see(token)).number).toBe('A 001')
})

/** Reads server-sent events of one phone as they come. */
async function openPhone(address: string, token: string) {
  const response = await fetch(`${address}/visitor/v1/tickets/${token}/events`)
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let buffer = ''
  return {
    status: response.status,
    async next(): Promise<{ event: string; data: string } | undefined> {
      for (;;) {
        const end = buffer.indexOf('\n\n')
        if (end >= 0) {
          const [event = '', data = ''] = buffer.slice(0, end).split('\n')
          buffer = buffer.slice(end + 2)
          return { event: event.slice(7), data: data.slice(6) }
        }
        const piece = await reader?.read()
        if (!piece || piece.done) return undefined
        buffer += piece.value
      }
    },
    async ticket(): Promise<VisitorTicket> {
      const news = await this.next()
      const parsed = parseJson(VisitorTicket, news?.data ?? '')
      if (!parsed.ok) throw new Error(`${news?.event} ${parsed.error.join('; ')}`)
      return parsed.value
    },
  }
}

test('each change reaches the phone with the whole ticket, and nothing else does', async () => {
  await using hall = await openTestVisitors()
  const address = await hall.app.listen({ host: '127.0.0.1', port: 0 })
  await hall.draw('a', '1')
  const token = await hall.draw('a', '2')
  const phone = await openPhone(address, token)
  expect(await phone.ticket()).toEqual(await hall.see(token))
  // Nobody's place changes by who comes later.
  await hall.draw('a', '3')
  await hall.run('call-next', 'c1', 'x1')
  expect(await phone.ticket()).toMatchObject({ aheadCount: 0, calling: ['A 001'] })
  await hall.run('call-next', 'c2', 'x2')
  expect(await phone.ticket()).toMatchObject({ phase: 'called', call: { counterLabel: '2' } })
  await hall.calls.command('c2', { commandId: 'x3', action: { kind: 'undo', commandId: 'x2' } })
  expect(await phone.ticket()).toMatchObject({ phase: 'waiting', aheadCount: 0 })
  hall.clock.nowMs += 10_000
  const alive = await phone.next()
  expect([alive?.event, parseJson(Alive, alive?.data ?? '')]).toEqual([
    'alive',
    { ok: true, value: { at: hall.clock.nowMs } },
  ])
  hall.clock.nowMs -= 3_600_000
  expect((await phone.next())?.event).toBe('alive')
  hall.clock.nowMs += DAY_MS
  expect((await phone.next())?.event).toBe('ended')
  expect(await phone.next()).toBeUndefined()
  expect((await openPhone(address, token)).status).toBe(404)
})

test('five hundred phones cost as much reading as one', async () => {
  await using hall = await openTestVisitors()
  const tokens: string[] = []
  for (let n = 0; n < 40; n += 1) tokens.push(await hall.draw('a', `k${n}`))
  const told = new Map<number, number>()
  const stops = await Promise.all(
    Array.from({ length: 500 }, (_, n) =>
      hall.visitors.follow(tokens[n % tokens.length] ?? '', (news) => {
        if (news.kind === 'ticket') told.set(n, news.ticket.aheadCount ?? -1)
      }),
    ),
  )
  expect(told.size).toBe(500)
  let reads = 0
  const before = { ...hall.calls.visits }
  Object.assign(hall.calls.visits, { hall: () => ((reads += 1), before.hall()) })
  await hall.run('call-next', 'c1', 'x1')
  // It follows the 20th number of 40.
  await expect.poll(() => told.get(499)).toBe(18)
  expect(told.get(0)).toBe(-1)
  expect(reads).toBeLessThanOrEqual(3)
  for (const stop of stops) stop()
})

test('the oldest of too many streams on one number goes, and no other', async () => {
  await using hall = await openTestVisitors()
  const address = await hall.app.listen({ host: '127.0.0.1', port: 0 })
  const [token, other] = [await hall.draw('a', '1'), await hall.draw('a', '2')]
  const neighbour = await openPhone(address, other)
  await neighbour.ticket()
  const phones: Awaited<ReturnType<typeof openPhone>>[] = []
  for (let n = 0; n < 7; n += 1) {
    const phone = await openPhone(address, token)
    await phone.ticket()
    phones.push(phone)
  }
  await expect(phones[0]?.next()).rejects.toThrow('terminated')
  await hall.run('call-next', 'c1', 'x1')
  for (const phone of phones.slice(1)) expect(await phone.ticket()).toMatchObject({ phase: 'called' })
  expect(await neighbour.ticket()).toMatchObject({ aheadCount: 0 })
})

test('a phone that has gone before it was told anything takes the place of no other', async () => {
  await using hall = await openTestVisitors()
  const address = await hall.app.listen({ host: '127.0.0.1', port: 0 })
  const token = await hall.draw('a', '1')
  const before = { ...hall.visitors }
  const gone = Promise.withResolvers<void>()
  const leaving = new AbortController()
  hall.app.server.once('request', (_request, response) => response.once('close', () => gone.resolve()))
  Object.assign(hall.visitors, {
    follow: async (...args: Parameters<typeof before.follow>) => {
      leaving.abort()
      await gone.promise
      return await before.follow(...args)
    },
  })
  await expect(fetch(`${address}/visitor/v1/tickets/${token}/events`, { signal: leaving.signal })).rejects.toThrow(
    'aborted',
  )
  Object.assign(hall.visitors, before)
  const phones: Awaited<ReturnType<typeof openPhone>>[] = []
  for (let n = 0; n < 7; n += 1) {
    const phone = await openPhone(address, token)
    await phone.ticket()
    phones.push(phone)
  }
  await expect(phones[0]?.next()).rejects.toThrow('terminated')
})

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { VisitorTicket } from '#schema/visitor-api'
import { type EventLine, TicketLink } from './ticket-link.ts'

const TICKET: VisitorTicket = {
  number: 'A 052',
  siteName: 'Rathaus',
  areaName: 'Bürgerbüro',
  queueName: 'Ausweise',
  timeZone: 'Europe/Berlin',
  phase: 'waiting',
  aheadCount: 2,
  before: [],
  calling: [],
  at: 1_000,
  dayEndsAt: 2_000,
}

class FakeLine implements EventLine {
  readonly listeners = new Map<string, (event: { readonly data?: unknown }) => void>()
  isClosed = false

  addEventListener(type: string, listener: (event: { readonly data?: unknown }) => void): void {
    this.listeners.set(type, listener)
  }

  close(): void {
    this.isClosed = true
  }

  say(type: string, data?: unknown): void {
    this.listeners.get(type)?.({ data: JSON.stringify(data) })
  }
}

function openLink(answer: () => Response | Error) {
  const lines: FakeLine[] = []
  const heard: string[] = []
  let asked = 0
  const link = new TicketLink({
    url: '/t',
    fetch: async () => {
      asked += 1
      const outcome = answer()
      if (outcome instanceof Error) throw outcome
      return outcome
    },
    openEvents: () => {
      const line = new FakeLine()
      lines.push(line)
      return line
    },
    random: () => 0.5,
    monotonicMs: () => 7,
    onTicket: (ticket, askedMs) => void heard.push(`${ticket.aheadCount} ${askedMs ?? 'told'}`),
    onAlive: (at) => void heard.push(`alive ${at}`),
    onGone: () => void heard.push('gone'),
  })
  return { link, lines, heard, asked: () => asked, open: () => lines.filter(({ isClosed }) => !isClosed) }
}

const fine = () => new Response(JSON.stringify(TICKET))
const dead = () => new TypeError('no network')

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('asks and listens at once, and passes on what comes', async () => {
  const { link, lines, heard } = openLink(fine)
  link.refresh()
  await vi.advanceTimersByTimeAsync(0)
  lines[0]?.say('ticket', { ...TICKET, aheadCount: 1 })
  lines[0]?.say('alive', { at: 5 })
  lines[0]?.say('ticket', { nonsense: true })
  expect(heard).toEqual(['2 7', '1 told', 'alive 5'])
})

test('a line that says nothing counts as dead', async () => {
  const { link, lines, open } = openLink(fine)
  link.refresh()
  await vi.advanceTimersByTimeAsync(24_000)
  lines[0]?.say('alive', { at: 5 })
  await vi.advanceTimersByTimeAsync(24_000)
  expect(lines).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(2_000)
  expect(lines).toHaveLength(2)
  expect(open()).toHaveLength(1)
})

test('tries on through a dead spot, ever more seldom, and with one line at most', async () => {
  const { link, lines, heard, asked, open } = openLink(dead)
  link.refresh()
  for (let n = 0; n < 600; n += 1) {
    for (const line of open()) line.say('error')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(open().length).toBeLessThanOrEqual(1)
  }
  expect(heard).toEqual([])
  expect(lines.length).toBeGreaterThan(600 / 16)
  expect(lines.length).toBeLessThan(80)
  expect(asked()).toBe(lines.length)
})

test('in front again it asks at once, whatever it was waiting for', async () => {
  const { link, lines, asked } = openLink(dead)
  link.refresh()
  for (let n = 0; n < 10; n += 1) {
    lines.at(-1)?.say('error')
    await vi.advanceTimersByTimeAsync(15_000)
  }
  const before = asked()
  lines.at(-1)?.say('error')
  link.refresh()
  expect(asked()).toBe(before + 1)
  expect(lines.at(-1)?.isClosed).toBe(false)
})

test('learns that the number is over from the answer and from the stream, and then rests', async () => {
  const byAnswer = openLink(() => new Response('', { status: 404 }))
  byAnswer.link.refresh()
  await vi.advanceTimersByTimeAsync(60_000)
  expect([byAnswer.heard, byAnswer.open().length, byAnswer.asked()]).toEqual([['gone'], 0, 1])
  byAnswer.link.refresh()
  expect(byAnswer.asked()).toBe(1)
  const byStream = openLink(fine)
  byStream.link.refresh()
  await vi.advanceTimersByTimeAsync(0)
  byStream.lines[0]?.say('ended', {})
  expect([byStream.heard, byStream.open().length]).toEqual([['2 7', 'gone'], 0])
})

test('a refusal that is not the end of the number is tried again', async () => {
  let status = 503
  const { link, heard, lines } = openLink(() => (status === 503 ? new Response('', { status }) : fine()))
  link.refresh()
  lines[0]?.say('error')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(heard).toEqual([])
  status = 200
  lines.at(-1)?.say('error')
  await vi.advanceTimersByTimeAsync(2_000)
  expect(heard).toEqual(['2 7'])
})

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { VisitorHouse } from '#schema/visitor-api'
import { HouseLink } from './house-link.ts'

const HOUSE: VisitorHouse = { siteName: 'Rathaus', timeZone: 'Europe/Berlin', closures: [], at: 1_000 }
const fine = async () => new Response(JSON.stringify(HOUSE))
const dead = async () => {
  throw new TypeError('no network')
}

function openLink(answer: () => Promise<Response>) {
  const heard: string[] = []
  let asked = 0
  const state = { answer }
  const link = new HouseLink({
    url: '/house',
    fetch: () => ((asked += 1), state.answer()),
    monotonicMs: () => 7,
    random: () => 0.5,
    onHouse: (house, askedMs) => void heard.push(`${house.siteName} ${askedMs}`),
    onSilence: () => void heard.push('silence'),
  })
  return { link, heard, state, asked: () => asked }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('asks at once, and again every twenty seconds while somebody looks', async () => {
  const { link, heard, asked } = openLink(fine)
  link.refresh()
  await vi.advanceTimersByTimeAsync(0)
  expect(heard).toEqual(['Rathaus 7'])
  await vi.advanceTimersByTimeAsync(60_000)
  expect(asked()).toBe(4)
  link.rest()
  await vi.advanceTimersByTimeAsync(600_000)
  expect(asked()).toBe(4)
  link.refresh()
  expect(asked()).toBe(5)
})

test('tries sooner in a dead spot, and says each time that nothing has come', async () => {
  const { link, heard, state } = openLink(dead)
  link.refresh()
  await vi.advanceTimersByTimeAsync(20_000)
  expect(heard).toEqual(Array.from({ length: 6 }, () => 'silence'))
  state.answer = fine
  await vi.advanceTimersByTimeAsync(4_000)
  expect(heard.at(-1)).toBe('Rathaus 7')
})

test('takes nothing for an answer that is none', async () => {
  for (const answer of [
    async () => new Response('<html>', { status: 200 }),
    async () => new Response(JSON.stringify({ ...HOUSE, closures: 'none' })),
    async () => new Response('{}', { status: 503 }),
  ]) {
    const { link, heard } = openLink(answer)
    link.refresh()
    await vi.advanceTimersByTimeAsync(0)
    expect(heard).toEqual(['silence'])
    link.rest()
  }
})

test('hears only what was asked last, and asks on one thread only', async () => {
  const answers: PromiseWithResolvers<Response>[] = []
  const { link, heard, asked } = openLink(() => {
    const answer = Promise.withResolvers<Response>()
    answers.push(answer)
    return answer.promise
  })
  link.refresh()
  link.refresh()
  answers[0]?.resolve(await fine())
  await vi.advanceTimersByTimeAsync(0)
  expect(heard).toEqual([])
  answers[1]?.resolve(await fine())
  await vi.advanceTimersByTimeAsync(0)
  expect(heard).toEqual(['Rathaus 7'])
  await vi.advanceTimersByTimeAsync(22_000)
  expect(asked()).toBe(3)
})

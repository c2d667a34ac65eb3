import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { encodeRouteLink } from '#player/wayfinding/route-link'
import type { RouteLink } from '#schema/route-link'
import type { VisitorHouse } from '#schema/visitor-api'
import type { WayAnswer, WayQuestion } from './answer/answer-way.ts'
import { WayAsker } from './answer/way-asker.ts'
import type { FromWorker, ToWorker } from './answer/way-messages.ts'
import type { LastHouse } from './house/house-memory.ts'
import { WayFollower, type WayFollowerDeps } from './way-follower.ts'

const SHA = 'a'.repeat(64)
const HOUSE: VisitorHouse = {
  siteName: 'Rathaus',
  timeZone: 'Europe/Berlin',
  bundleSha256: SHA,
  closures: [],
  at: 50_000,
}
const LIFT = { id: 'c', featureId: 'lift', kind: 'out-of-order' as const, from: 0 }
const LINK: RouteLink = {
  start: { levelId: 'e0', point: [1, 2], readerHeadingDeg: 90 },
  stops: [['r214']],
  profile: 'quick',
  language: 'tr',
}
const fragment = `#${encodeRouteLink(LINK)}`

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A page, a phone with a memory, and a worker that finds another way for each set of closures. */
function openPhone(own: { last?: LastHouse; bundleFault?: 'newer' } = {}) {
  const line: { house: VisitorHouse | undefined; bundle: string } = { house: HOUSE, bundle: 'bundle' }
  const questions: WayQuestion[] = []
  const asked: string[] = []
  const caches: unknown[] = []
  const kept = new Map<string, ArrayBuffer>()
  const written: LastHouse[] = []
  const links: string[] = []
  const page: WayFollowerDeps['page'] = { content: { kind: 'loading' }, language: 'de', actions: undefined }
  let chosen: 'en' | undefined
  let answerWorker: ((event: { readonly data: FromWorker }) => void) | undefined
  const work = (message: ToWorker): FromWorker => {
    const { id } = message
    if (message.kind === 'open') {
      const fault = message.bytes.byteLength === 0 ? 'broken' : own.bundleFault
      return { id, kind: 'opened', attribution: '', ...(fault && { fault }) }
    }
    questions.push(message.question)
    const name = JSON.stringify([message.question.conditions.closures, message.question.conditions.profile])
    const answer: WayAnswer = {
      kind: 'way',
      name,
      goals: [],
      legs: [],
      lengthM: 1,
      durationMs: 1,
      notes: [],
      unfit: [],
    }
    return { id, kind: 'answer', answer }
  }
  const follower = new WayFollower({
    houseUrl: '/house',
    fetch: async (input, init) => {
      const url = typeof input === 'string' ? input : ''
      asked.push(url)
      if (url !== '/house') caches.push(init?.cache)
      if (!line.house) throw new TypeError('no network')
      return url === '/house' ? new Response(JSON.stringify(line.house)) : new Response(line.bundle)
    },
    page,
    asker: new WayAsker({
      postMessage: (message) => queueMicrotask(() => answerWorker?.({ data: work(message) })),
      addEventListener: (_type, listener) => (answerWorker = listener),
    }),
    memory: {
      read: async () => own.last,
      write: async (last) => void written.push(last),
      bundle: async (sha256) => kept.get(sha256),
      keepBundle: async (sha256, bytes) => void kept.set(sha256, bytes),
      forgetBundle: async (sha256) => void kept.delete(sha256),
    },
    clocks: () => ({ monotonicMs: performance.now(), wallMs: Date.now() }),
    random: () => 0.5,
    rewriteLink: (text) => void links.push(text),
    chosenLanguage: () => chosen,
    chooseLanguage: () => (chosen = 'en'),
    reload: () => undefined,
  })
  const pass = (ms = 0) => vi.advanceTimersByTimeAsync(ms)
  return { follower, page, line, questions, asked, caches, kept, written, links, pass }
}

test('asks the worker what the link says, at the time of the server', async () => {
  const { follower, page, questions, asked, written, pass } = openPhone()
  void follower.open(fragment)
  await pass()
  expect(page.content).toMatchObject({ kind: 'answer', siteName: 'Rathaus', profile: 'quick', hasChanged: false })
  expect(page.language).toBe('tr')
  expect(questions.at(-1)).toMatchObject({
    link: { stops: [['r214']], start: LINK.start },
    conditions: { profile: 'quick', atMs: 50_000, closures: [] },
    language: 'tr',
  })
  expect(asked).toEqual(['/house', `/house/${SHA}`])
  expect(written.at(-1)).toMatchObject({ house: HOUSE, ageMs: 0 })
})

test('a closure that comes makes another way, says so until the visitor moves on, and loads no plan again', async () => {
  const { follower, page, line, asked, pass } = openPhone()
  void follower.open(fragment)
  await pass()
  line.house = { ...HOUSE, closures: [LIFT], at: 70_000 }
  await pass(20_000)
  expect(page.content).toMatchObject({ kind: 'answer', hasChanged: true })
  line.house = { ...line.house, at: 90_000 }
  await pass(20_000)
  expect(page.content).toMatchObject({ hasChanged: true })
  page.actions?.moveOn()
  expect(page.content).toMatchObject({ hasChanged: false })
  expect(asked.filter((url) => url !== '/house')).toEqual([`/house/${SHA}`])
})

test('another profile is another way by wish: no surprise, and the address keeps it', async () => {
  const { follower, page, questions, links, pass } = openPhone()
  void follower.open(fragment)
  await pass()
  page.actions?.chooseProfile('step-free')
  await pass()
  expect(page.content).toMatchObject({ kind: 'answer', profile: 'step-free', hasChanged: false })
  expect(links).toEqual([encodeRouteLink({ ...LINK, profile: 'step-free' })])
  page.actions?.chooseLanguage('en')
  await pass()
  expect([page.language, questions.at(-1)?.language]).toEqual(['en', 'en'])
  expect(page.content).toMatchObject({ hasChanged: false })
})

test('without a line it shows what it knew, as old as that is, and reckons with the time since', async () => {
  const last = { house: { ...HOUSE, closures: [LIFT] }, ageMs: 5_000, wallMs: Date.now() - 100_000 }
  const { follower, page, line, kept, questions, pass } = openPhone({ last })
  line.house = undefined
  kept.set(SHA, new ArrayBuffer(1))
  void follower.open(fragment)
  await pass()
  expect(page.content).toMatchObject({ kind: 'answer' })
  expect(page.actions?.ageMs()).toBe(105_000)
  expect(questions.at(-1)?.conditions).toMatchObject({ atMs: 155_000, closures: [LIFT] })
  await pass(60_000)
  expect(questions.at(-1)?.conditions.atMs).toBeGreaterThan(155_000 + 50_000)
  line.house = { ...HOUSE, at: 300_000 }
  await pass(5_000)
  expect(page.content).toMatchObject({ hasChanged: true })
  expect(page.actions?.ageMs()).toBeLessThan(5_000)
})

test('news that come while the plan is being opened count at once', async () => {
  const last = { house: HOUSE, ageMs: 0, wallMs: Date.now() }
  const { follower, page, line, kept, questions, pass } = openPhone({ last })
  kept.set(SHA, new ArrayBuffer(1))
  line.house = { ...HOUSE, closures: [LIFT], at: 60_000 }
  void follower.open(fragment)
  await pass()
  expect(questions.at(-1)?.conditions.closures).toEqual([LIFT])
  expect(page.content).toMatchObject({ kind: 'answer' })
})

test('tells what is wrong, and follows the right link then', async () => {
  const { follower, page, line, asked, pass } = openPhone()
  await follower.open('')
  expect(page.content).toEqual({ kind: 'advice', why: 'empty' })
  await follower.open(fragment.slice(0, -3))
  expect(page.content).toEqual({ kind: 'advice', why: 'garbled' })
  await pass(60_000)
  expect(asked).toEqual([])
  const { bundleSha256: _, ...noPlan } = HOUSE
  line.house = noPlan
  void follower.open(fragment)
  await pass()
  expect(page.content).toEqual({ kind: 'advice', why: 'noPlan' })
  line.house = { ...HOUSE, at: 60_000 }
  await pass(21_000)
  expect(page.content).toMatchObject({ kind: 'answer' })
})

test('a building that is newer than the page asks for a newer page', async () => {
  const { follower, page, pass } = openPhone({ bundleFault: 'newer' })
  void follower.open(fragment)
  await pass()
  expect(page.content).toEqual({ kind: 'advice', why: 'newer' })
})

test('a kept plan that is broken is forgotten and fetched once more', async () => {
  const { follower, page, kept, asked, pass } = openPhone()
  kept.set(SHA, new ArrayBuffer(0))
  void follower.open(fragment)
  await pass()
  expect(page.content).toMatchObject({ kind: 'answer' })
  expect(asked.filter((url) => url !== '/house')).toEqual([`/house/${SHA}`])
  expect(kept.get(SHA)?.byteLength).toBeGreaterThan(0)
})

test('without a line a broken plan is forgotten all the same, and comes with the line', async () => {
  const last = { house: HOUSE, ageMs: 0, wallMs: Date.now() }
  const { follower, page, line, kept, pass } = openPhone({ last })
  line.house = undefined
  kept.set(SHA, new ArrayBuffer(0))
  void follower.open(fragment)
  await pass()
  expect([page.content.kind, kept.size]).toEqual(['loading', 0])
  line.house = { ...HOUSE, at: 60_000 }
  await pass(21_000)
  expect(page.content).toMatchObject({ kind: 'answer' })
})

test('a plan that comes broken twice is told as what it is, kept nowhere, and not loaded for ever', async () => {
  const { follower, page, line, kept, asked, caches, pass } = openPhone()
  line.bundle = ''
  void follower.open(fragment)
  await pass()
  expect(page.content).toEqual({ kind: 'advice', why: 'broken' })
  expect(kept.size).toBe(0)
  // The second time past what the browser has in its own cache.
  expect(caches).toEqual(['default', 'reload'])
  await pass(60_000)
  void follower.open(`#${encodeRouteLink({ ...LINK, language: 'de' })}`)
  await pass()
  expect(page.content).toEqual({ kind: 'advice', why: 'broken' })
  expect(asked.filter((url) => url !== '/house')).toHaveLength(2)
  // A newer plan is another one.
  line.bundle = 'bundle'
  line.house = { ...HOUSE, bundleSha256: 'b'.repeat(64), at: 200_000 }
  await pass(21_000)
  expect(page.content).toMatchObject({ kind: 'answer' })
})

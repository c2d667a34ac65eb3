import { expect, test } from 'vitest'
import type { LiveFact } from '#schema/live-fact'
import { openTestDatabase } from '../db/testing.ts'
import { createTestApp } from '../http/testing.ts'
import { createTestFacts, readEnvelope } from '../sources/testing-facts.ts'
import { factRoutes } from './fact-routes.ts'

const times = { observedAt: 1, checkedAt: 2, staleAt: 3, expiresAt: 4 }
const news = (sourceName: string): LiveFact['body'] => ({ kind: 'news', sourceName, items: [] })

test('a fact is stored and published under a rising number, each key by itself', async () => {
  await using db = await openTestDatabase()
  const { liveFacts, published, paths } = createTestFacts(db)
  await liveFacts.put('portal', times, news('eins'))
  await liveFacts.put('portal', times, news('zwei'))
  await liveFacts.put('rat', times, news('drei'))
  expect(published.map(({ key, seq, epoch }) => [key, seq, epoch])).toEqual([
    ['portal', 1, 3],
    ['portal', 2, 3],
    ['rat', 1, 3],
  ])
  expect(paths[0]).toBe('lotse/1/bochum/live/portal')
  expect(await liveFacts.keys()).toEqual(['portal', 'rat'])
  expect(await liveFacts.latest('portal')).toMatchObject({ seq: 2, times, body: news('zwei') })
})

test('twenty writes at once are published in order, the newest last', async () => {
  await using db = await openTestDatabase()
  let slowness = 20
  const { liveFacts, published } = createTestFacts(db, async () => {
    for (let turn = slowness--; turn > 0; turn--) await new Promise(setImmediate)
  })
  await Promise.all(Array.from({ length: 20 }, (_, n) => liveFacts.put('portal', times, news(`Nr. ${n}`))))
  expect(published.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1))
  expect(readEnvelope((await liveFacts.sealed('portal')) ?? '')).toEqual(published.at(-1))
})

test('a body that breaks the contract is neither stored nor published', async () => {
  await using db = await openTestDatabase()
  const { liveFacts, published } = createTestFacts(db)
  await liveFacts.put('portal', times, news('gut'))
  await expect(liveFacts.put('portal', times, news(''))).rejects.toThrow(TypeError)
  expect(await liveFacts.latest('portal')).toMatchObject({ seq: 1, body: news('gut') })
  await liveFacts.put('portal', times, news('wieder gut'))
  expect(published.map(({ seq }) => seq)).toEqual([1, 2])
})

test('everything is published again for a broker that lost it', async () => {
  await using db = await openTestDatabase()
  const { liveFacts, published } = createTestFacts(db)
  await liveFacts.put('portal', times, news('eins'))
  await liveFacts.put('rat', times, news('zwei'))
  published.length = 0
  await liveFacts.republishAll()
  expect(published.map(({ key, seq }) => [key, seq])).toEqual([
    ['portal', 1],
    ['rat', 1],
  ])
})

test('players repair a fact over HTTP', async () => {
  await using db = await openTestDatabase()
  const { liveFacts } = createTestFacts(db)
  await liveFacts.put('portal', times, news('eins'))
  await using app = await createTestApp()
  await app.register(factRoutes, { prefix: '/player/v1', liveFacts })
  const answer = await app.inject('/player/v1/facts/portal')
  expect(answer.statusCode).toBe(200)
  expect(readEnvelope(answer.body)).toMatchObject({ key: 'portal', seq: 1 })
  expect((await app.inject('/player/v1/facts/fehlt')).statusCode).toBe(404)
  expect((await app.inject('/player/v1/facts/a.b')).statusCode).toBe(400)
})

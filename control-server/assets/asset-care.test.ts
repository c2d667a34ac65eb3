import { pino } from 'pino'
import { expect, test } from 'vitest'
import { startAssetCare } from './asset-care.ts'

function careOf(assets: { hash?: () => Promise<number>; collect?: (signal: AbortSignal) => Promise<number> }) {
  const said: string[] = []
  let published = 0
  const care = startAssetCare({
    assets: {
      hashMissingPieces: assets.hash ?? (async () => 0),
      collectUnused: assets.collect ?? (async () => 0),
    },
    publishReleases: async () => void (published += 1),
    log: pino({}, { write: (line: string) => said.push(JSON.parse(line).msg) }),
  })
  return { care, said, published: () => published }
}

test('new pieces are published at once, because releases name them; nothing new is no reason to', async () => {
  const hashed = careOf({ hash: async () => 2 })
  await expect.poll(hashed.published).toBe(1)
  await hashed.care[Symbol.asyncDispose]()
  expect(hashed.said).toEqual(['hashed the pieces of large files'])

  let rounds = 0
  const idle = careOf({ collect: async () => ((rounds += 1), 0) })
  await expect.poll(() => rounds).toBe(1)
  await idle.care[Symbol.asyncDispose]()
  expect([idle.published(), idle.said]).toEqual([0, []])
})

test('a round that fails is told and ends nothing else', async () => {
  const failing = careOf({ hash: () => Promise.reject(new Error('disk')) })
  await expect.poll(() => failing.said).toEqual(['asset care failed'])
  await failing.care[Symbol.asyncDispose]()
})

test('the end waits for a round that is under way, and tells it to stop', async () => {
  const started = Promise.withResolvers<void>()
  let hasEnded = false
  const slow = careOf({
    collect: async (signal) => {
      started.resolve()
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      hasEnded = true
      return 0
    },
  })
  await started.promise
  await slow.care[Symbol.asyncDispose]()
  expect(hasEnded).toBe(true)
})

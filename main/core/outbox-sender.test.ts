import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { EventBatch } from '#schema/device'
import { OutboxSender } from './outbox-sender.ts'
import { openStore, type Store } from './store.ts'
import { testFolder } from './test-folder.ts'

const A_DAY_MS = 86_400_000
let folder: ReturnType<typeof testFolder>
let store: Store
let sent: EventBatch[]
let sender: OutboxSender

beforeEach(() => {
  vi.useFakeTimers()
  folder = testFolder()
  store = openStore(folder.path, 'boot')
  sent = []
  sender = new OutboxSender({
    outbox: store.outbox,
    publish: async (batch) => {
      sent.push(batch)
      return true
    },
  })
})
afterEach(() => {
  store[Symbol.dispose]()
  folder[Symbol.dispose]()
  vi.useRealTimers()
})

const happen = (slideId: string) => {
  store.outbox.add([{ screenId: 's', at: 1, what: { kind: 'slide-skipped', slideId, reason: 'kaputt' } }])
  sender.nudge()
}
const sentCounts = () => sent.map(({ events }) => events.length)

test('a batch is sent again until it is confirmed, and what came meanwhile follows', () => {
  happen('a')
  happen('b')
  expect(sentCounts()).toEqual([1])
  vi.advanceTimersByTime(10_000)
  expect(sentCounts()).toEqual([1, 2])
  sender.confirm({ boot: 'boot', upTo: sent.at(-1)?.events.at(-1)?.n ?? 0 })
  vi.advanceTimersByTime(A_DAY_MS)
  expect(sentCounts()).toEqual([1, 2])
})

test('after the end nothing is sent any more, whatever still comes: the database is closed then', () => {
  happen('a')
  happen('b')
  sender.stop()
  sender.confirm({ boot: 'boot', upTo: sent[0]?.events.at(-1)?.n ?? 0 })
  sender.restart()
  happen('c')
  vi.advanceTimersByTime(A_DAY_MS)
  expect(sentCounts()).toEqual([1])
  expect(vi.getTimerCount()).toBe(0)
  expect(store.outbox.nextBatch()?.events).toHaveLength(2)
})

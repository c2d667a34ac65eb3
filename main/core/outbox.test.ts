import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from './database.ts'
import { Outbox } from './outbox.ts'
import { openStore } from './store.ts'
import { testFolder } from './test-folder.ts'

const shown = (slideId: string) => ({
  at: 1,
  screenId: 's',
  what: { kind: 'slide-shown' as const, zoneId: 'z', slideId, durationMs: 5 },
})
const called = (callId: string) => ({ at: 1, screenId: 's', what: { kind: 'call-shown' as const, callId } })
const skipped = { at: 1, screenId: 's', what: { kind: 'slide-skipped' as const, slideId: 'a', reason: 'kaputt' } }

test('gives events in order, boot by boot, until they are confirmed', () => {
  using folder = testFolder()
  {
    using store = openStore(folder.path, 'first')
    store.outbox.add([shown('a'), shown('b')])
  }
  using store = openStore(folder.path, 'second')
  store.outbox.add([called('c')])
  expect(store.outbox.nextBatch()).toMatchObject({ boot: 'first', events: [{ n: 1 }, { n: 2 }] })
  store.outbox.confirm('first', 1)
  expect(store.outbox.nextBatch()).toMatchObject({ boot: 'first', events: [{ n: 2 }] })
  store.outbox.confirm('first', 2)
  expect(store.outbox.nextBatch()).toEqual({ boot: 'second', events: [{ n: 1, ...called('c') }] })
  store.outbox.confirm('second', 9)
  expect(store.outbox.nextBatch()).toBeUndefined()
})

test('is bounded: skipped slides go first, then the oldest shown ones, calls last, and all are counted', () => {
  using folder = testFolder()
  const { db } = openDatabase(join(folder.path, 'player.db'))
  const outbox = new Outbox(db, 'boot', 1_000)
  outbox.add([called('first'), shown('second'), skipped])
  for (let n = 0; n < 30; n++) {
    outbox.add(Array.from({ length: 100 }, () => shown('a')))
    outbox.add([skipped])
  }
  expect(outbox.count()).toBeLessThanOrEqual(1_000)
  expect(outbox.count() + outbox.droppedCount()).toBe(3_033)
  expect(outbox.nextBatch()?.events[0]).toEqual({ n: 1, ...called('first') })
  expect(outbox.nextBatch()?.events.some(({ what }) => what.kind === 'slide-shown')).toBe(true)
  db.close()
})

test('work and its events are stored together or not at all, and numbers have no gaps', () => {
  using folder = testFolder()
  using store = openStore(folder.path, 'boot')
  const work = (fails: boolean) => () => {
    store.screenCalls.claim('s', [{ callId: fails ? 'lost' : 'kept', expiresAt: 9 }])
    if (fails) throw new Error('disk')
    return [called('kept')]
  }
  expect(() => store.outbox.commit(work(true))).toThrow('disk')
  store.outbox.commit(work(false))
  expect([store.screenCalls.isAnnounced('s', 'lost'), store.screenCalls.isAnnounced('s', 'kept')]).toEqual([
    false,
    true,
  ])
  expect(store.outbox.nextBatch()?.events.map(({ n }) => n)).toEqual([1])
})

test('what an older version wrote and nobody understands is given up, counted, and blocks nothing', () => {
  using folder = testFolder()
  const { db } = openDatabase(join(folder.path, 'player.db'))
  const insert = db.prepare('INSERT INTO outbox (boot, n, at, screen_id, what) VALUES (?, ?, 1, ?, ?)')
  for (let n = 1; n <= 250; n++) insert.run('old', n, 's', JSON.stringify({ kind: 'slide-shown', slideId: 'a' }))
  const outbox = new Outbox(db, 'boot')
  outbox.add([shown('a')])
  expect(outbox.nextBatch()).toEqual({ boot: 'boot', events: [{ n: 1, ...shown('a') }] })
  expect([outbox.count(), outbox.droppedCount()]).toEqual([1, 250])
  db.close()
})

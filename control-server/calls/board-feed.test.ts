import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createBoardFeed } from './board-feed.ts'

test('the last board that goes out is the newest one, however the broker dawdles', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 12 }), async (scheduler, changeCount) => {
      const state = { seq: 0 }
      const sent: number[] = []
      const feed = createBoardFeed(
        async () => {
          const { seq } = state
          await scheduler.schedule(Promise.resolve(), `publish ${seq}`)
          sent.push(seq)
        },
        { error: () => expect.unreachable() },
      )
      const changes = Array.from({ length: changeCount }, async (_, n) => {
        await scheduler.schedule(Promise.resolve(), `change ${n}`)
        state.seq += 1
        await feed.changed('area')
      })
      await scheduler.waitFor(Promise.all(changes))
      expect(sent.at(-1)).toBe(changeCount)
      expect(sent).toEqual(sent.toSorted((a, b) => a - b))
    }),
  )
})

test('areas do not wait for each other', async () => {
  const stuck = Promise.withResolvers<void>()
  const sent: string[] = []
  const feed = createBoardFeed(
    async (areaId) => {
      if (areaId === 'stuck') await stuck.promise
      sent.push(areaId)
    },
    { error: () => expect.unreachable() },
  )
  void feed.changed('stuck')
  await feed.changed('quick')
  expect(sent).toEqual(['quick'])
  stuck.resolve()
  await feed.idle()
  expect(sent).toEqual(['quick', 'stuck'])
})

test('a failure is logged and the next change goes out', async () => {
  const errors: unknown[] = []
  const sent: string[] = []
  let failures = 1
  const feed = createBoardFeed(
    async (areaId) => {
      if (failures-- > 0) throw new Error('no database')
      sent.push(areaId)
    },
    { error: (fields: unknown) => void errors.push(fields) },
  )
  await feed.changed('area')
  await feed.changed('area')
  expect(errors).toHaveLength(1)
  expect(sent).toEqual(['area'])
})

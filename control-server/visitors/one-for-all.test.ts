import fc from 'fast-check'
import { expect, test } from 'vitest'
import { oneForAll } from './one-for-all.ts'

test('every answer was begun after its question, and never two at a time', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }), async (s, fails) => {
      let begun = 0
      let running = 0
      const read = oneForAll(async () => {
        const mine = begun
        begun += 1
        running += 1
        expect(running).toBe(1)
        await s.schedule(Promise.resolve())
        running -= 1
        if (fails[mine % fails.length] === true) throw new Error('no disk')
        return mine
      })
      const asked = fails.map(async () => {
        await s.schedule(Promise.resolve())
        const before = begun
        await read().then(
          (answer) => expect(answer).toBeGreaterThanOrEqual(before),
          (error: unknown) => expect(error).toHaveProperty('message', 'no disk'),
        )
      })
      await s.waitFor(Promise.all(asked))
    }),
  )
})

test('a thousand questions at once are answered by two readings', async () => {
  let begun = 0
  const read = oneForAll(async () => {
    begun += 1
    await Promise.resolve()
    return begun
  })
  const answers = await Promise.all(Array.from({ length: 1_000 }, () => read()))
  expect([begun, Math.max(...answers)]).toEqual([2, 2])
})

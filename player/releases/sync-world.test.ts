import { expect, test } from 'vitest'
import { SyncWorld } from './sync-world.oracle.ts'

const SEED_COUNT = 500

test(`${SEED_COUNT} random worlds: only whole releases play, and in the end the newest that can be shown`, () => {
  const total = { switches: 0, reverts: 0, crashes: 0, corruptions: 0, keptOut: 0 }
  for (let seed = 1; seed <= SEED_COUNT; seed++) {
    try {
      const world = new SyncWorld(seed)
      world.run()
      for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += world.counts[key]
    } catch (cause) {
      throw new Error(`new SyncWorld(${seed}).run() replays this`, { cause })
    }
  }
  // A world in which nothing happens proves nothing.
  for (const count of Object.values(total)) expect(count).toBeGreaterThan(SEED_COUNT / 10)
})

test('a seed replays exactly', () => {
  const counts = () => {
    const world = new SyncWorld(7)
    world.run()
    return world.counts
  }
  expect(counts()).toEqual(counts())
})

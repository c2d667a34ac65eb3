import { expect, test } from 'vitest'
import { CallsWorld } from './calls-world.oracle.ts'

test('with 5 % loss and broker and screen restarts no call is lost, announced twice or shown after its end', () => {
  for (let seed = 1; seed <= 12; seed += 1) {
    const world = new CallsWorld(seed)
    world.run(120)
    const { lost, doubleAnnounced, afterExpiry } = world.counts
    expect({ seed, lost, doubleAnnounced, afterExpiry }).toEqual({ seed, lost: 0, doubleAnnounced: 0, afterExpiry: 0 })
  }
})

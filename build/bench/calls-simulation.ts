import { type CallsCounts, CallsWorld } from '#player/calls/calls-world.oracle'
import type { Figure } from './figure.ts'

export const CALLS_SIMULATION = { count: 100_000 }

const CALLS_PER_WORLD = 500

/** Plays the calls lane over a bad network. Throws at the first world in which a promise is broken, with its seed. */
export function measureCallsSimulation({ seed: first, count }: { seed: number; count: number }): Figure[] {
  const total: CallsCounts = {
    calls: 0,
    lost: 0,
    doubleAnnounced: 0,
    afterExpiry: 0,
    brokerRestarts: 0,
    screenRestarts: 0,
  }
  let seed = first
  for (; total.calls < count; seed += 1) {
    const world = new CallsWorld(seed)
    world.run(CALLS_PER_WORLD)
    const { counts } = world
    if (counts.lost + counts.doubleAnnounced + counts.afterExpiry > 0) {
      throw new Error(`lotse bench calls-simulation --seed ${seed} --count 1: ${JSON.stringify(counts)}`)
    }
    for (const key of ['calls', 'brokerRestarts', 'screenRestarts'] as const) total[key] += counts[key]
  }
  const { calls, brokerRestarts, screenRestarts } = total
  return [
    {
      what: 'Calls on a bad network: lost, announced twice, shown after expiry',
      value: '0, 0, 0',
      how: `${calls} calls on 3 screens in simulated halls, seeds ${first} to ${seed - 1}: 5 % of messages lost, others late and out of order, ${brokerRestarts} restarts of the broker, ${screenRestarts} of screens.`,
    },
  ]
}

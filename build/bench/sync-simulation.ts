import { SyncWorld, type WorldCounts } from '#player/releases/sync-world.oracle'
import type { Figure } from './figure.ts'

export interface SimulationOptions {
  /** First seed; the next ones follow. */
  readonly seed: number
  readonly count: number
}

export const SIMULATION: SimulationOptions = { seed: 1, count: 10_000 }

/** Plays release sync in worlds full of faults. Throws at the first world in which a promise is broken, with its seed. */
export function measureSyncSimulation({ seed: first, count }: SimulationOptions): Figure[] {
  const total: WorldCounts = { switches: 0, reverts: 0, crashes: 0, corruptions: 0, keptOut: 0 }
  for (let seed = first; seed < first + count; seed += 1) {
    const world = new SyncWorld(seed)
    try {
      world.run()
    } catch (cause) {
      throw new Error(`lotse bench sync-simulation --seed ${seed} --count 1`, { cause })
    }
    total.switches += world.counts.switches
    total.reverts += world.counts.reverts
    total.crashes += world.counts.crashes
    total.corruptions += world.counts.corruptions
    total.keptOut += world.counts.keptOut
  }
  const { crashes, corruptions, switches, reverts, keptOut } = total
  return [
    {
      what: 'Simulated worlds of release sync without a broken promise',
      value: `${count} of ${count}`,
      how: `Seeds ${first} to ${first + count - 1}: ${crashes} crashes, ${corruptions} corrupt answers, ${keptOut} releases kept out; ${switches} switches, ${reverts} ways back.`,
    },
  ]
}

import { normalQuantile } from './normal.ts'

/**
 * Chance without a generator: each run of the forecast looks up the same numbers every time, so an estimate is a pure
 * function of the hall, and two halls that differ by one ticket differ by that ticket only.
 */
export const RUN_COUNT = 100

const ROW_COUNT = 512

/**
 * A share in (0, 1) for a run; rows from 0 to 511. Over all runs each row has every hundredth once (stratified), in an order of its own, so
 * that few runs do for smooth quantiles.
 */
export function share(row: number, run: number): number {
  return shares[row * RUN_COUNT + run] ?? 0.5
}

/** The same as a standard normal number. */
export function deviation(row: number, run: number): number {
  return deviations[row * RUN_COUNT + run] ?? 0
}

const shares = layRows()
const deviations = shares.map(normalQuantile)

function layRows(): Float64Array {
  const laid = new Float64Array(ROW_COUNT * RUN_COUNT)
  let state = 20_261_123
  const next = () => {
    // Linear congruence with the constants of Numerical Recipes; the high bits are good enough to mix cards.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
  for (let row = 0; row < ROW_COUNT; row += 1) {
    const cells = laid.subarray(row * RUN_COUNT, (row + 1) * RUN_COUNT)
    for (let run = 0; run < RUN_COUNT; run += 1) {
      const other = Math.floor(next() * (run + 1))
      cells[run] = cells[other] ?? 0
      cells[other] = (run + 0.5) / RUN_COUNT
    }
  }
  return laid
}

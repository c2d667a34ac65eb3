/** All chance of a simulated world, from one seed. While it is calm, nothing goes wrong. */
export class Chance {
  /** Evenly in [0, 1). */
  readonly random: () => number
  calm = false

  constructor(seed: number) {
    this.random = mulberry32(seed)
  }

  /** Whether something goes wrong now. */
  fault(probability: number): boolean {
    return !this.calm && this.random() < probability
  }

  /** One of them; undefined when there is none. */
  oneOf<T>(items: readonly T[]): T | undefined {
    return items[Math.floor(this.random() * items.length)]
  }
}

/** Small seeded generator: the same seed gives the same world. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

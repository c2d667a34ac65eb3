/** The machine's own, also for a test that has the time of the product in hand. */
const later = globalThis.setTimeout

/** Waits for something that has to become true by itself; the test's own time limit is the only one. */
export async function until<T>(look: () => T | undefined | false | Promise<T | undefined | false>): Promise<T> {
  for (;;) {
    const seen = await look()
    if (seen !== undefined && seen !== false) return seen
    await new Promise((resolve) => later(resolve, 10))
  }
}

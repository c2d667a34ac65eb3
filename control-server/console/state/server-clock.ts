/**
 * The server's time as well as the browser can know it. Counter PCs are minutes off more often than not, and "seit
 * 3:12 Min." must hold all the same. `Date` headers have whole seconds and arrive late, so differences below
 * `TOLERANCE_MS` are taken as none.
 */
export class ServerClock {
  static readonly TOLERANCE_MS = 2_500
  readonly #now: () => number
  #offsetMs = 0

  constructor(now: () => number) {
    this.#now = now
  }

  observe(serverAt: number): void {
    const offsetMs = serverAt - this.#now()
    this.#offsetMs = Math.abs(offsetMs) < ServerClock.TOLERANCE_MS ? 0 : offsetMs
  }

  now(): number {
    return this.#now() + this.#offsetMs
  }
}

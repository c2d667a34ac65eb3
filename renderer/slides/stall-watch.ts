/** A stream may pause for so long before it counts as broken. */
const STALL_MS_MAX = 8_000

/** Notices when pictures stop coming. */
export class StallWatch {
  #frames = -1
  #movedAt = 0

  /** Told how many frames there have been at an instant of a monotonic clock; true when it has been too long. */
  sees(frames: number, nowMs: number): boolean {
    if (frames !== this.#frames) {
      this.#frames = frames
      this.#movedAt = nowMs
    }
    return nowMs - this.#movedAt > STALL_MS_MAX
  }
}

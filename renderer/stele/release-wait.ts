import type { ScreenPlan } from '#schema/local-api'

/** What of a plan a visitor would see change. */
export type ShownHouse = Pick<ScreenPlan, 'releaseId' | 'buildingSha256' | 'directorySha256'>

/** Longest wait: a player takes a release back that a page does not present within a minute. */
export const RELEASE_WAIT_MS = 40_000

/** Keeps a new house away from a visitor who is at the stele, for as long as a release may wait. */
export class ReleaseWait {
  #waiting: { readonly releaseId: string; readonly since: number } | undefined

  /** Whether the page may follow `fresh` now. @param nowMs monotonic */
  mayTake(shown: ShownHouse | undefined, fresh: ShownHouse, isVisited: boolean, nowMs: number): boolean {
    if (!shown || !isVisited || isSameHouse(shown, fresh)) {
      this.#waiting = undefined
      return true
    }
    if (this.#waiting?.releaseId !== fresh.releaseId) this.#waiting = { releaseId: fresh.releaseId, since: nowMs }
    return nowMs - this.#waiting.since >= RELEASE_WAIT_MS
  }
}

function isSameHouse(a: ShownHouse, b: ShownHouse): boolean {
  return a.buildingSha256 === b.buildingSha256 && a.directorySha256 === b.directorySha256
}

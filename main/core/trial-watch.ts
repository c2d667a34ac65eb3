import type { SyncEvent } from '#player/releases/sync-types'
import type { PresentedReport } from '#schema/local-api'

/**
 * Tells the sync machine what pages say about the release on trial. The count of frames begins anew with each load of
 * a page, so a fall means that the page has failed and was started again, even when no shell has told of it.
 */
export class TrialWatch {
  readonly #send: (event: SyncEvent) => void
  readonly #frameCounts = new Map<string, number>()

  constructor(send: (event: SyncEvent) => void) {
    this.#send = send
  }

  take(screenId: string, { releaseId, frameCount }: PresentedReport): void {
    const before = this.#frameCounts.get(screenId) ?? 0
    this.#frameCounts.set(screenId, frameCount)
    if (frameCount < before) this.#send({ type: 'page-failed' })
    this.#send({ type: 'presented', screenId, releaseId })
  }

  /** The shell has seen the page fail, perhaps before it ever presented anything. */
  failed(screenId: string): void {
    this.#frameCounts.delete(screenId)
    this.#send({ type: 'page-failed' })
  }

  /** The page is about to be loaded anew because somebody wants it so, which is nobody's failure. */
  reloading(screenId: string): void {
    this.#frameCounts.delete(screenId)
  }
}

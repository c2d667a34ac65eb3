import { createHash } from 'node:crypto'
import { checkRelease, type ReleaseFault, type ReleaseOwner } from '#player/releases/check-release'
import type { Release } from '#schema/release'
import { ok, type Result } from '#schema/result'
import type { ReleaseStore } from './release-store.ts'

/** Active, previous, wanted, and one that is just being superseded. */
const CHECKED_MAX = 4

/**
 * The bodies of releases on disk. Each is read and checked once in a start; what is deleted from the disk is forgotten
 * here in the same breath, so that a body that is known is one that can be switched to.
 */
export class ReleaseBodies {
  readonly #store: ReleaseStore
  readonly #owner: ReleaseOwner
  readonly #checked = new Map<string, Release>()

  constructor(store: ReleaseStore, owner: ReleaseOwner) {
    this.#store = store
    this.#owner = owner
  }

  /** Undefined when it is not on disk. */
  read(releaseId: string): Result<Release, ReleaseFault> | undefined {
    const known = this.#checked.get(releaseId)
    if (known) return ok(known)
    const text = this.#store.body(releaseId)
    if (text === undefined) return undefined
    const release = this.check(releaseId, text)
    if (release.ok) {
      if (this.#checked.size >= CHECKED_MAX) this.#checked.clear()
      this.#checked.set(releaseId, release.value)
    }
    return release
  }

  /** Looks at a body that has been downloaded. */
  check(releaseId: string, text: string): Result<Release, ReleaseFault> {
    return checkRelease(text, createHash('sha256').update(text).digest('hex'), releaseId, this.#owner)
  }

  /** Keeps a body that has been checked. Throws when the disk is full. */
  save(releaseId: string, text: string): void {
    this.#store.saveBody(releaseId, text)
  }

  /** Deletes all others. Throws when the disk is full; then they are all there still. */
  keepOnly(releaseIds: readonly string[]): void {
    this.#store.deleteOtherBodies(releaseIds)
    for (const id of this.#checked.keys()) if (!releaseIds.includes(id)) this.#checked.delete(id)
  }
}

import type { AssetRef } from '#schema/asset'
import type { Result } from '#schema/result'
import type { SyncFailure } from './failure.ts'

/** The files that are being brought onto the disk for one release. */
export interface Load {
  readonly queue: readonly Need[]
  readonly loading: readonly Need[]
  readonly failed: readonly (Need & { readonly failure: SyncFailure })[]
  readonly progressed: boolean
}

interface Need {
  readonly asset: AssetRef
  /** Corrupt answers in a row that brought nothing. */
  readonly corruptCount: number
  /** False for a damaged file of the active release, which must not hold up the next one. */
  readonly forWanted: boolean
}

export interface LoadOutcome {
  readonly result: Result<undefined, SyncFailure>
  /** Some of the file is on disk now that was not before, so that the next try has less to do. */
  readonly gained: boolean
}

export const LOADS_AT_ONCE_MAX = 3
export const CORRUPT_COUNT_MAX = 3

/** Damaged files of what is on screen come first. */
export function startLoad(missing: readonly AssetRef[], damaged: readonly AssetRef[]): Load {
  const need = (forWanted: boolean) => (asset: AssetRef) => ({ asset, corruptCount: 0, forWanted })
  return {
    queue: [...damaged.map(need(false)), ...missing.map(need(true))],
    loading: [],
    failed: [],
    progressed: false,
  }
}

/** As many of the queue as there is room for, and the load with them under way. */
export function takeNext(load: Load): { readonly load: Load; readonly next: readonly AssetRef[] } {
  const next = load.queue.slice(0, LOADS_AT_ONCE_MAX - load.loading.length)
  return {
    load: { ...load, queue: load.queue.slice(next.length), loading: [...load.loading, ...next] },
    next: next.map(({ asset }) => asset),
  }
}

/** Undefined for a file that is not being loaded. */
export function afterLoading(before: Load, sha256: string, { result, gained }: LoadOutcome): Load | undefined {
  const need = before.loading.find(({ asset }) => asset.sha256 === sha256)
  if (!need) return undefined
  const load = {
    ...before,
    loading: before.loading.filter((each) => each !== need),
    progressed: before.progressed || gained || result.ok,
  }
  if (result.ok) return load
  return withFailure(load, { ...need, corruptCount: gained ? 0 : need.corruptCount }, result.error)
}

function withFailure(load: Load, need: Need, failure: SyncFailure): Load {
  const corruptCount = need.corruptCount + 1
  if (failure === 'corrupt' && corruptCount < CORRUPT_COUNT_MAX) {
    return { ...load, queue: [...load.queue, { ...need, corruptCount }] }
  }
  const failed = [...load.failed, { ...need, failure }]
  // What stops one file stops all of them; the rest of the list would only be asked in vain.
  const stopsAll = failure === 'offline' || failure === 'disk-full' || failure === 'refused'
  if (!stopsAll) return { ...load, failed }
  return { ...load, queue: [], failed: [...failed, ...load.queue.map((each) => ({ ...each, failure }))] }
}

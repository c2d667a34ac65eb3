import type { AssetRef } from '#schema/asset'
import type { ReleasePointer } from '#schema/release'
import type { Result } from '#schema/result'
import type { Bar, SyncFailure } from './failure.ts'
import type { Load, LoadOutcome } from './load.ts'
import type { Trial } from './trial.ts'

/* What the sync machine of `sync.ts` knows, hears and does. */

export interface SyncState {
  readonly active: ActiveRelease | undefined
  /** The last one that stood its trial: where the way back leads. */
  readonly previous: ReleasePointer | undefined
  readonly wanted: ReleasePointer | undefined
  readonly barred: Barred | undefined
  /** Rises with every new attempt; older answers are late and count for nothing. */
  readonly run: number
  readonly step: SyncStep
  /** Attempts in a row that got nowhere. */
  readonly retryCount: number
  /** Why it is not done yet; kept until it is. */
  readonly failure: SyncFailure | undefined
  /** Something on disk was found damaged since the last check. */
  readonly recheck: boolean
}

export interface ActiveRelease {
  readonly pointer: ReleasePointer
  /** Absent when it has stood it, or when there is nothing to go back to. */
  readonly trial?: Trial
}

/** The one release that is kept out until another one is wanted. */
export interface Barred {
  readonly releaseId: string
  readonly why: Bar
}

type SyncStep =
  | { readonly kind: 'idle' }
  | { readonly kind: 'body' }
  | { readonly kind: 'check' }
  | { readonly kind: 'load'; readonly load: Load }
  /** These two can not be interrupted: their transaction may have been committed already. */
  | { readonly kind: 'switch'; readonly change: ReleaseChange }
  | { readonly kind: 'revert'; readonly rejectedReleaseId: string | undefined }
  | { readonly kind: 'wait' }

/** What is on disk after a switch: all of it, or nothing. */
export interface ReleaseChange {
  readonly active: ReleasePointer
  readonly previous: ReleasePointer | undefined
  /** `kept`: the same release under a newer pointer. */
  readonly trial: 'opened' | 'kept' | 'none'
}

/** What a player finds on its disk when it starts. */
export interface StoredSync {
  readonly active: ReleasePointer | undefined
  readonly previous: ReleasePointer | undefined
  readonly wanted: ReleasePointer | undefined
  /** Of the active release; undefined when it is not on trial. */
  readonly strikeCount: number | undefined
  readonly rejectedReleaseId: string | undefined
}

export type SyncEvent =
  | { readonly type: 'pointer'; readonly pointer: ReleasePointer }
  | { readonly type: 'body'; readonly run: number; readonly result: Result<undefined, SyncFailure> }
  /** `missing`: files of the wanted release; `damaged`: further ones of the active release. */
  | { readonly type: 'checked'; readonly run: number; readonly missing: AssetRef[]; readonly damaged: AssetRef[] }
  | { readonly type: 'loaded'; readonly run: number; readonly sha256: string; readonly outcome: LoadOutcome }
  | { readonly type: 'switched'; readonly run: number; readonly result: Result<undefined, SyncFailure> }
  | { readonly type: 'reverted'; readonly run: number; readonly result: Result<undefined, SyncFailure> }
  | { readonly type: 'timer'; readonly run: number }
  | { readonly type: 'trial-timer'; readonly trialId: number; readonly screenId: string | undefined }
  /** The page of a screen lives; `releaseId` is what it has on glass, if anything. */
  | { readonly type: 'presented'; readonly screenId: string; readonly releaseId: string | undefined }
  /** The page of a screen has crashed, or was loaded anew without being told to. */
  | { readonly type: 'page-failed' }
  /** The server answers again. */
  | { readonly type: 'reachable' }
  /** A file of the active release turned out to be damaged or gone. */
  | { readonly type: 'damaged' }
  /** The process ends in good order, which is no strike against anybody. */
  | { readonly type: 'stopping' }

export type SyncEffect =
  /** Commit the pointer, so that an older one is refused after a restart too. A rejected release that is not this one is forgotten. */
  | { readonly type: 'remember'; readonly pointer: ReleasePointer }
  /** Bring the body of the release onto the disk, checked by `checkRelease`. */
  | { readonly type: 'fetch-body'; readonly run: number; readonly pointer: ReleasePointer }
  | { readonly type: 'check'; readonly run: number; readonly pointer: ReleasePointer }
  | { readonly type: 'load'; readonly run: number; readonly asset: AssetRef }
  /** One transaction; must refuse while a file is missing. */
  | { readonly type: 'switch'; readonly run: number; readonly change: ReleaseChange }
  /** One transaction: `to` plays again without trial, there is no previous one, the rejected release is remembered. Must refuse while a file is missing. */
  | {
      readonly type: 'revert'
      readonly run: number
      readonly to: ReleasePointer
      readonly rejectedReleaseId: string | undefined
    }
  /** Abort what earlier runs still load. */
  | { readonly type: 'cancel' }
  /** Delete what neither the active, the previous nor the wanted release needs, remembered or not. */
  | { readonly type: 'collect'; readonly urgent: boolean }
  | { readonly type: 'timer'; readonly run: number; readonly delayMs: number }
  | {
      readonly type: 'trial-timer'
      readonly trialId: number
      readonly screenId: string | undefined
      readonly delayMs: number
    }
  /** Commit how often a release has failed so far, if it is still the one on trial; undefined: its trial is over. */
  | { readonly type: 'note-trial'; readonly releaseId: string; readonly strikeCount: number | undefined }

export interface SyncMove {
  readonly state: SyncState
  readonly effects: readonly SyncEffect[]
}

import type { ReleasePointer } from '#schema/release'
import type { Bar } from './failure.ts'
import type { SyncState } from './sync-types.ts'

/** What is to be brought onto the disk: what is wanted, unless that is kept out. */
export function target({ active, wanted, barred }: SyncState): ReleasePointer | undefined {
  return wanted && wanted.releaseId === barred?.releaseId ? active?.pointer : wanted
}

/** Why the wanted release is kept out; undefined when it is not. */
export function barOf({ wanted, barred }: SyncState): Bar | undefined {
  return wanted && wanted.releaseId === barred?.releaseId ? barred.why : undefined
}

/** By `(epoch, gen)`, never by time stamps. */
export function isOlder(a: ReleasePointer, b: ReleasePointer): boolean {
  return (a.epoch - b.epoch || a.gen - b.gen) < 0
}

/** The same pointer; the same release may come under several. */
export function isSame(a: ReleasePointer | undefined, b: ReleasePointer | undefined): boolean {
  return a !== undefined && b !== undefined && a.epoch === b.epoch && a.gen === b.gen
}

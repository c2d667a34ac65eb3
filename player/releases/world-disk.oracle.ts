import { fail, ok, type Result } from '#schema/result'
import type { SyncFailure } from './failure.ts'
import type { Chance } from './world-chance.oracle.ts'

/** A file that was found rotten is `quarantined`: gone for everybody, but not deleted by mistake. */
type FileState = 'good' | 'rotten' | 'quarantined'

/** The last files are large and come by pieces. */
const PIECED_FROM = 10
const PIECES: readonly number[] = [0, 1, 2, 3]

export const isPieced = (name: string): boolean => Number(name.slice(1)) >= PIECED_FROM

/** Files, pieces and bodies of releases, on a disk that fills up and rots. It outlives every crash. */
export class WorldDisk {
  full = false
  readonly #chance: Chance
  readonly #files = new Map<string, FileState>()
  /** Pieces of unfinished files; true: rotten since. */
  readonly #parts = new Map<string, Map<number, boolean>>()
  readonly bodies: Set<string> = new Set()

  constructor(chance: Chance) {
    this.#chance = chance
  }

  isFull(): boolean {
    return this.full || this.#chance.fault(0.02)
  }

  has(name: string): boolean {
    const state = this.#files.get(name)
    return state === 'good' || state === 'rotten'
  }

  isGood(name: string): boolean {
    return this.#files.get(name) === 'good'
  }

  /** Deleted, not merely found rotten. */
  isGone(name: string): boolean {
    return !this.#files.has(name)
  }

  put(name: string): void {
    this.#files.set(name, 'good')
  }

  /** What is rotten is found out. Of a large file one piece is bad. */
  quarantine(): void {
    for (const [name, state] of this.#files) {
      if (state !== 'rotten') continue
      this.#files.set(name, 'quarantined')
      if (isPieced(name)) this.#parts.set(name, new Map([1, 2, 3].map((index) => [index, false])))
    }
  }

  /** The first piece that is neither here nor in `except`. */
  missingPiece(name: string, except: ReadonlySet<number>): number | undefined {
    return PIECES.find((index) => !this.#partOf(name).has(index) && !except.has(index))
  }

  putPiece(name: string, index: number): void {
    this.#partOf(name).set(index, false)
  }

  /** The hash of the whole finds what has rotted since its piece was checked. */
  admit(name: string): Result<undefined, SyncFailure> {
    const part = this.#partOf(name)
    if (part.size !== PIECES.length) throw new Error('admitted with a hole')
    if (this.isFull()) return fail('disk-full')
    const rotten = [...part].filter(([, isRotten]) => isRotten)
    for (const [index] of rotten) part.delete(index)
    if (rotten.length > 0) return fail('corrupt')
    this.#parts.delete(name)
    this.put(name)
    return ok(undefined)
  }

  collect(kept: ReadonlySet<string>, keptBodies: ReadonlySet<string>): void {
    for (const releaseId of this.bodies) if (!keptBodies.has(releaseId)) this.bodies.delete(releaseId)
    for (const name of this.#files.keys()) if (!kept.has(name)) this.#files.delete(name)
    for (const name of this.#parts.keys()) if (!kept.has(name)) this.#parts.delete(name)
  }

  /** Pieces here and there, and one of the given files. @returns whether a file was hit */
  rot(names: readonly string[]): boolean {
    for (const part of this.#parts.values()) {
      for (const index of part.keys()) if (this.#chance.random() < 0.2) part.set(index, true)
    }
    const name = this.#chance.oneOf(names)
    if (name === undefined || !this.has(name)) return false
    this.#files.set(name, 'rotten')
    return true
  }

  #partOf(name: string): Map<number, boolean> {
    const part = this.#parts.get(name) ?? new Map<number, boolean>()
    this.#parts.set(name, part)
    return part
  }
}

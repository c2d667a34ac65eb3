import type { AssetRef } from '#schema/asset'
import type { ReleasePointer } from '#schema/release'
import { fail, ok, type Result } from '#schema/result'
import {
  CORRUPT_COUNT_MAX,
  LOADS_AT_ONCE_MAX,
  startSync,
  stepSync,
  type SyncEffect,
  type SyncEvent,
  type SyncState,
} from './sync.ts'
import type { SyncFailure } from './failure.ts'

/*
 * A whole world for the machine, driven by one seed: a server that publishes, a network that loses, delays, reorders
 * and flips bits, a disk that fills up and rots, and crashes at any moment. Time is virtual.
 */

/** A file that was found rotten is `quarantined`: gone for everybody, but not deleted by mistake. */
type FileState = 'good' | 'rotten' | 'quarantined'
const asset = (name: string): AssetRef => ({ sha256: name, sizeBytes: 1, mediaType: 'image/webp' })

export class SyncWorld {
  readonly #random: () => number
  readonly #server = new Map<string, readonly string[]>()
  #pointers: ReleasePointer[] = []
  // What survives a crash.
  readonly #files = new Map<string, FileState>()
  readonly #bodies = new Set<string>()
  #active: ReleasePointer | undefined
  #previous: ReleasePointer | undefined
  #wanted: ReleasePointer | undefined
  // What does not.
  #state!: SyncState
  #queue: { atMs: number; event: SyncEvent; boot: number }[] = []
  #loading = 0
  #boot = 0
  #nowMs = 0
  #faulty = true
  #diskFull = false
  #corruptSeen = new Map<string, number>()

  constructor(seed: number) {
    this.#random = mulberry32(seed)
    this.#publish()
    this.#start()
  }

  /** Lets faults happen for a while, then none, and checks that the newest release plays in the end. */
  run(): void {
    for (let turn = 0; turn < 120; turn++) this.#turn()
    this.#faulty = false
    this.#diskFull = false
    this.#deliver(this.#pointers.at(-1))
    for (let turn = 0; turn < 3_000 && this.#queue.length > 0; turn++) this.#next()
    const newest = this.#pointers.at(-1)
    if (this.#active?.gen !== newest?.gen) throw new Error(`plays ${this.#active?.gen}, wanted ${newest?.gen}`)
    if (this.#state.step.kind !== 'idle') throw new Error(`did not come to rest: ${this.#state.step.kind}`)
    const bad = this.#filesOf(this.#active).filter((name) => this.#files.get(name) !== 'good')
    if (bad.length > 0) throw new Error(`active release has bad files: ${bad.join()}`)
  }

  #turn(): void {
    const dice = this.#random()
    if (dice < 0.06) this.#publish()
    else if (dice < 0.12) this.#deliver(this.#pointers[Math.floor(this.#random() * this.#pointers.length)])
    else if (dice < 0.17) this.#crash()
    else if (dice < 0.2) this.#rot()
    else if (dice < 0.25) this.#diskFull = !this.#diskFull
    else if (dice < 0.3) this.#send({ type: 'reachable' }, 0)
    else this.#next()
  }

  #publish(): void {
    const gen = (this.#pointers.at(-1)?.gen ?? 0) + 1
    const files = Array.from({ length: Math.floor(this.#random() * 6) }, () => `f${Math.floor(this.#random() * 12)}`)
    this.#server.set(`r${gen}`, [...new Set(files)])
    const pointer = { epoch: 1, gen, releaseId: `r${gen}`, sizeBytes: 2, publishedAt: this.#nowMs }
    this.#pointers = [...this.#pointers, pointer]
    this.#deliver(pointer)
  }

  #deliver(pointer: ReleasePointer | undefined): void {
    if (pointer && !this.#fault(0.3)) this.#send({ type: 'pointer', pointer }, this.#random() * 2_000)
  }

  #start(): void {
    this.#boot++
    this.#loading = 0
    this.#corruptSeen.clear()
    const move = startSync(this.#active, this.#wanted)
    this.#state = move.state
    for (const effect of move.effects) this.#perform(effect)
    const rotten = this.#filesOf(this.#active).some((name) => this.#files.get(name) !== 'good')
    if (rotten) this.#send({ type: 'damaged' }, this.#random() * 1_000)
    if (this.#pointers.length > 0) this.#deliver(this.#pointers.at(-1))
  }

  #crash(): void {
    this.#queue = []
    this.#start()
  }

  #rot(): void {
    const names = this.#filesOf(this.#active)
    const name = names[Math.floor(this.#random() * names.length)]
    if (name === undefined || !this.#has(name)) return
    this.#files.set(name, 'rotten')
    this.#send({ type: 'damaged' }, this.#random() * 5_000)
  }

  #next(): void {
    this.#queue.sort((a, b) => a.atMs - b.atMs)
    const next = this.#queue.shift()
    if (!next || next.boot !== this.#boot) return
    this.#nowMs = Math.max(this.#nowMs, next.atMs)
    const before = this.#state
    if (next.event.type === 'loaded' && next.event.run === before.run) this.#loading--
    const move = stepSync(before, next.event, this.#random)
    this.#state = move.state
    for (const effect of move.effects) this.#perform(effect)
    this.#checkInvariants(before)
  }

  #checkInvariants(before: SyncState): void {
    if (before.wanted && (this.#state.wanted?.gen ?? 0) < before.wanted.gen) throw new Error('wanted went back')
    if (this.#active && !this.#bodies.has(this.#active.releaseId)) throw new Error('active has no body')
    // Rot can hit any file; but one that is gone was deleted by mistake.
    for (const kept of [this.#active, this.#previous]) {
      const gone = this.#filesOf(kept).filter((name) => !this.#files.has(name))
      if (gone.length > 0) throw new Error(`kept release ${kept?.releaseId} lost ${gone.join()}`)
    }
    const { step } = this.#state
    if (step.kind === 'load' && step.load.loading.length > LOADS_AT_ONCE_MAX) throw new Error('too many loads')
  }

  #perform(effect: SyncEffect): void {
    switch (effect.type) {
      case 'remember':
        this.#wanted = effect.pointer
        return
      case 'cancel':
        // Answers that are already on their way still arrive.
        this.#corruptSeen.clear()
        this.#loading = 0
        return
      case 'timer':
        return this.#send({ type: 'timer', run: effect.run }, effect.delayMs)
      case 'fetch-body':
        return this.#answer('body', effect.run, this.#fetchBody(effect.pointer.releaseId))
      case 'check':
        return this.#check(effect.run, effect.pointer)
      case 'load':
        return this.#load(effect.run, effect.asset.sha256)
      case 'switch':
        return this.#answer('switched', effect.run, this.#switch(effect.pointer))
      case 'collect':
        return this.#collect()
      default:
        return effect satisfies never
    }
  }

  #fetchBody(releaseId: string): Result<undefined, SyncFailure> {
    if (this.#bodies.has(releaseId)) return ok(undefined)
    if (this.#fault(0.2)) return fail(this.#random() < 0.5 ? 'offline' : 'corrupt')
    if (this.#diskFull) return fail('disk-full')
    this.#bodies.add(releaseId)
    return ok(undefined)
  }

  #check(run: number, pointer: ReleasePointer): void {
    for (const [name, state] of this.#files) if (state === 'rotten') this.#files.set(name, 'quarantined')
    const absent = (of: ReleasePointer | undefined) => this.#filesOf(of).filter((name) => !this.#has(name))
    const missing = absent(pointer)
    const damaged = absent(this.#active).filter((name) => !missing.includes(name))
    this.#send({ type: 'checked', run, missing: missing.map(asset), damaged: damaged.map(asset) }, 1)
  }

  #load(run: number, sha256: string): void {
    this.#loading++
    if (this.#loading > LOADS_AT_ONCE_MAX) throw new Error('more loads at once than allowed')
    const result = this.#download(sha256)
    const corrupt = (this.#corruptSeen.get(sha256) ?? 0) + (!result.ok && result.error === 'corrupt' ? 1 : 0)
    this.#corruptSeen.set(sha256, corrupt)
    if (corrupt > CORRUPT_COUNT_MAX) throw new Error(`${sha256} was asked for too often in one run`)
    this.#send({ type: 'loaded', run, sha256, result }, this.#random() * 3_000)
  }

  #download(sha256: string): Result<undefined, SyncFailure> {
    if (this.#fault(0.15)) return fail('offline')
    if (this.#fault(0.15)) return fail('corrupt')
    if (this.#fault(0.05)) return fail('missing')
    if (this.#diskFull) return fail('disk-full')
    this.#files.set(sha256, 'good')
    return ok(undefined)
  }

  /** The store refuses to switch to anything incomplete; that it never has to is what is tested. */
  #switch(pointer: ReleasePointer): Result<undefined, SyncFailure> {
    const absent = this.#filesOf(pointer).filter((name) => !this.#has(name))
    if (absent.length > 0) throw new Error(`switch to ${pointer.releaseId} without ${absent.join()}`)
    if (this.#active && pointer.gen < this.#active.gen) throw new Error('active went back')
    if (this.#diskFull) return fail('disk-full')
    this.#previous = this.#active
    this.#active = pointer
    return ok(undefined)
  }

  #collect(): void {
    const kept = new Set([this.#active, this.#previous, this.#wanted].flatMap((pointer) => this.#filesOf(pointer)))
    for (const name of this.#files.keys()) if (!kept.has(name)) this.#files.delete(name)
  }

  #filesOf(pointer: ReleasePointer | undefined): readonly string[] {
    return (pointer && this.#server.get(pointer.releaseId)) ?? []
  }

  #has(name: string): boolean {
    const state = this.#files.get(name)
    return state === 'good' || state === 'rotten'
  }

  #answer(type: 'body' | 'switched', run: number, result: Result<undefined, SyncFailure>): void {
    this.#send({ type, run, result }, this.#random() * 500)
  }

  #send(event: SyncEvent, delayMs: number): void {
    this.#queue.push({ atMs: this.#nowMs + delayMs, event, boot: this.#boot })
  }

  #fault(probability: number): boolean {
    return this.#faulty && this.#random() < probability
  }
}

/** Small seeded generator: the same seed gives the same world. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

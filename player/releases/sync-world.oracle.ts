import type { AssetRef } from '#schema/asset'
import type { ReleasePointer } from '#schema/release'
import { fail, ok, type Result } from '#schema/result'
import type { SyncFailure } from './failure.ts'
import { CORRUPT_COUNT_MAX, LOADS_AT_ONCE_MAX } from './load.ts'
import { startSync, stepSync } from './sync.ts'
import type { ReleaseChange, SyncEffect, SyncEvent, SyncMove, SyncState } from './sync-types.ts'
import { STRIKE_COUNT_MAX } from './trial.ts'
import { Chance } from './world-chance.oracle.ts'
import { isPieced, WorldDisk } from './world-disk.oracle.ts'
import { WorldServer } from './world-server.oracle.ts'

/*
 * A whole world for the machine, driven by one seed: a server that publishes, is restored and sends nonsense; a
 * network that loses, doubles, delays, reorders and flips bits; a disk that fills up and rots; pages that come, go,
 * crash and can not show everything; and crashes before and after any effect. Time is virtual.
 */

/** How often the interesting things came about, to see that a run of seeds means something. */
export interface WorldCounts {
  switches: number
  reverts: number
  crashes: number
  corruptions: number
  keptOut: number
}

type Happening =
  | { readonly type: 'event'; readonly event: SyncEvent }
  | {
      readonly type: 'piece'
      readonly run: number
      readonly download: number
      readonly name: string
      bad: Set<number>
      gained: boolean
    }
  | { readonly type: 'page'; readonly screenId: string }
  | { readonly type: 'collect' }

class Crash extends Error {}

const SCREENS = ['monitor', 'stele']
const PAGE_TICK_MS = 4_000
const TURN_COUNT = 160
const QUIET_MS = 45 * 60_000
const UNSHOWN_MS_MIN = 55_000
/** A page that is silent for so long has left. */
const SILENT_MS_MAX = 19_000

const asset = (name: string): AssetRef => ({ sha256: name, sizeBytes: 1, mediaType: 'image/webp' })
const compare = (a: ReleasePointer, b: ReleasePointer): number => a.epoch - b.epoch || a.gen - b.gen

export class SyncWorld {
  readonly counts: WorldCounts = { switches: 0, reverts: 0, crashes: 0, corruptions: 0, keptOut: 0 }
  readonly #chance: Chance
  readonly #server: WorldServer
  // What survives a crash.
  readonly #disk: WorldDisk
  #active: ReleasePointer | undefined
  #previous: ReleasePointer | undefined
  #wanted: ReleasePointer | undefined
  #strikeCount: number | undefined
  #rejectedReleaseId: string | undefined
  // What does not.
  #state!: SyncState
  #queue: { readonly atMs: number; readonly boot: number; readonly what: Happening }[] = []
  #boot = 0
  /** Rises when downloads are called off. */
  #download = 0
  /** Of small files, since then. */
  readonly #corruptCounts = new Map<string, number>()
  /** What this start has been told to be kept out. */
  #knownKeptOut: ReleasePointer | undefined
  // The world beside the player.
  #nowMs = 0
  readonly #pagesOn = new Set<string>()
  readonly #shown = new Map<string, string>()
  // The truth about the release that plays, to judge its judges.
  readonly #unshownSince = new Map<string, number>()
  readonly #heardAt = new Map<string, number>()
  #failureCount = 0
  #hasWayBack = false
  /** Taken back, and no other one has been wanted since. */
  #rejectedForSure: string | undefined

  constructor(seed: number) {
    this.#chance = new Chance(seed)
    this.#server = new WorldServer(this.#chance)
    this.#disk = new WorldDisk(this.#chance)
    this.#publish()
    this.#start()
    for (const screenId of SCREENS) this.#at(this.#chance.random() * PAGE_TICK_MS, { type: 'page', screenId })
  }

  /** Lets faults happen for a while, then none, and checks that all is as it should be in the end. */
  run(): void {
    for (let turn = 0; turn < TURN_COUNT; turn++) this.#turn()
    this.#chance.calm = true
    this.#disk.full = false
    for (const screenId of SCREENS) this.#pagesOn.add(screenId)
    const isFresh = this.#chance.random() < 0.6
    if (isFresh) this.#publish()
    else this.#deliver(this.#server.newest)
    this.#send({ type: 'reachable' }, 10)
    // One last time bytes rot while it is at work.
    for (let n = 0; n < 6; n++) this.#next()
    this.#rot()
    const endMs = this.#nowMs + QUIET_MS
    while (this.#nowMs < endMs) this.#next()
    this.#checkRest(isFresh)
  }

  #turn(): void {
    const dice = this.#chance.random()
    if (dice < 0.06) this.#publish()
    else if (dice < 0.07) this.#deliver(this.#server.restore())
    else if (dice < 0.13) this.#deliver(this.#server.anyPointer())
    else if (dice < 0.16) this.#crash()
    else if (dice < 0.19) this.#rot()
    else if (dice < 0.22) this.#disk.full = !this.#disk.full
    else if (dice < 0.25) this.#send({ type: 'reachable' }, 0)
    else if (dice < 0.28) this.#togglePage()
    else if (dice < 0.3) this.#send({ type: 'page-failed' }, 0, () => this.#failureCount++)
    else for (let n = 0; n < 4; n++) this.#next()
  }

  // The server.

  #publish(): void {
    const pointer = this.#server.publish(this.#nowMs)
    this.#deliver(pointer)
    if (this.#chance.fault(0.2)) this.#deliver(pointer)
  }

  #deliver(pointer: ReleasePointer | undefined): void {
    if (pointer && !this.#chance.fault(0.3)) this.#send({ type: 'pointer', pointer }, this.#chance.random() * 2_000)
  }

  // The machine.

  #start(): void {
    this.#boot++
    this.#download++
    this.#corruptCounts.clear()
    this.#queue = this.#queue.filter(({ what }) => what.type === 'page')
    this.#knownKeptOut = undefined
    this.#failureCount++
    const move = startSync({
      active: this.#active,
      previous: this.#previous,
      wanted: this.#wanted,
      strikeCount: this.#strikeCount,
      rejectedReleaseId: this.#rejectedReleaseId,
    })
    this.#apply(move)
    const rotten = this.#server.filesOf(this.#active).some((name) => !this.#disk.isGood(name))
    if (rotten) this.#send({ type: 'damaged' }, this.#chance.random() * 1_000)
    this.#deliver(this.#server.newest)
  }

  #crash(): void {
    this.counts.crashes++
    this.#start()
  }

  #next(): void {
    this.#queue.sort((a, b) => a.atMs - b.atMs)
    const next = this.#queue.shift()
    if (!next) return
    this.#nowMs = Math.max(this.#nowMs, next.atMs)
    const { what } = next
    if (what.type === 'page') return this.#page(what.screenId)
    if (next.boot !== this.#boot) return
    if (what.type === 'piece') return this.#piece(what)
    if (what.type === 'collect') return this.#collect()
    const { wanted } = this.#state
    const move = stepSync(this.#state, what.event, this.#chance.random)
    if (wanted?.releaseId !== move.state.wanted?.releaseId) this.#rejectedForSure = undefined
    if (wanted && (!move.state.wanted || compare(move.state.wanted, wanted) < 0)) throw new Error('wanted went back')
    const { barred } = move.state
    if (barred && barred.why !== 'unpresentable' && barred.releaseId === move.state.wanted?.releaseId) {
      this.#knownKeptOut = move.state.wanted
    }
    this.#apply(move)
  }

  /** A crash can come between any two effects; what was done stays done. */
  #apply(move: SyncMove): void {
    this.#state = move.state
    try {
      for (const effect of move.effects) {
        if (this.#chance.fault(0.004)) throw new Crash()
        this.#perform(effect)
        if (this.#chance.fault(0.004)) throw new Crash()
      }
    } catch (error) {
      if (!(error instanceof Crash)) throw error
      return this.#crash()
    }
    this.#checkInvariants()
  }

  #checkInvariants(): void {
    const { step, active, previous } = this.#state
    if (step.kind === 'load' && step.load.loading.length > LOADS_AT_ONCE_MAX) throw new Error('too many loads')
    // Rot can hit any file; but one that is gone was deleted by mistake.
    for (const kept of [this.#active, this.#previous]) {
      if (kept && !this.#disk.bodies.has(kept.releaseId))
        throw new Error(`kept release ${kept.releaseId} lost its body`)
      const gone = this.#server.filesOf(kept).filter((name) => this.#disk.isGone(name))
      if (gone.length > 0) throw new Error(`kept release ${kept?.releaseId} lost ${gone.join()}`)
    }
    if (step.kind === 'switch' || step.kind === 'revert') return
    if (active?.pointer !== this.#active) throw new Error('the machine thinks that another release plays')
    if (previous !== this.#previous) throw new Error('the machine thinks of another way back')
  }

  #perform(effect: SyncEffect): void {
    switch (effect.type) {
      case 'remember':
        return this.#remember(effect.pointer)
      case 'cancel':
        // Answers that are already on their way still arrive.
        this.#download++
        this.#corruptCounts.clear()
        return
      case 'timer':
        return this.#send({ type: 'timer', run: effect.run }, effect.delayMs)
      case 'trial-timer': {
        const { trialId, screenId, delayMs } = effect
        return this.#send({ type: 'trial-timer', trialId, screenId }, delayMs)
      }
      case 'note-trial':
        if (this.#disk.isFull() || this.#strikeCount === undefined || this.#active?.releaseId !== effect.releaseId)
          return
        this.#strikeCount = effect.strikeCount
        return
      case 'fetch-body':
        return this.#answer('body', effect.run, this.#fetchBody(effect.pointer.releaseId))
      case 'check':
        return this.#check(effect.run, effect.pointer)
      case 'load':
        return this.#load(effect.run, effect.asset.sha256)
      case 'switch':
        return this.#answer('switched', effect.run, this.#switch(effect.change))
      case 'revert':
        return this.#answer('reverted', effect.run, this.#revert(effect.to, effect.rejectedReleaseId))
      case 'collect':
        return this.#at(this.#chance.random() * 1_000, { type: 'collect' })
      default:
        return effect satisfies never
    }
  }

  // The disk and the line.

  #remember(pointer: ReleasePointer): void {
    if (this.#disk.isFull()) return
    this.#wanted = pointer
    if (this.#rejectedReleaseId !== pointer.releaseId) this.#rejectedReleaseId = undefined
  }

  #fetchBody(releaseId: string): Result<undefined, SyncFailure> {
    if (this.#disk.bodies.has(releaseId)) return ok(undefined)
    if (this.#chance.fault(0.2)) return fail(this.#chance.random() < 0.5 ? 'offline' : 'corrupt')
    const kind = this.#server.contentOf(releaseId)?.kind ?? 'fine'
    if (kind !== 'fine') {
      if (this.#knownKeptOut === this.#state.wanted) throw new Error(`${releaseId} was asked for in vain`)
      this.counts.keptOut++
      return fail(kind)
    }
    if (this.#disk.isFull()) return fail('disk-full')
    this.#disk.bodies.add(releaseId)
    return ok(undefined)
  }

  #check(run: number, pointer: ReleasePointer): void {
    this.#disk.quarantine()
    const absent = (of: ReleasePointer | undefined) => this.#server.filesOf(of).filter((name) => !this.#disk.has(name))
    const missing = absent(pointer)
    const damaged = absent(this.#active).filter((name) => !missing.includes(name))
    this.#send({ type: 'checked', run, missing: missing.map(asset), damaged: damaged.map(asset) }, 1)
  }

  #load(run: number, name: string): void {
    if (this.#disk.has(name)) throw new Error(`${name} is here and was asked for`)
    if (isPieced(name)) {
      return this.#at(50, { type: 'piece', run, download: this.#download, name, bad: new Set(), gained: false })
    }
    const result = this.#downloadSmall(name)
    const corruptCount = (this.#corruptCounts.get(name) ?? 0) + (!result.ok && result.error === 'corrupt' ? 1 : 0)
    if (corruptCount > CORRUPT_COUNT_MAX) throw new Error(`${name} was asked for too often in one run`)
    this.#corruptCounts.set(name, corruptCount)
    this.#send(
      { type: 'loaded', run, sha256: name, outcome: { result, gained: result.ok } },
      this.#chance.random() * 3_000,
    )
  }

  #downloadSmall(name: string): Result<undefined, SyncFailure> {
    if (this.#chance.fault(0.15)) return fail('offline')
    if (this.#chance.fault(0.15)) return this.#corrupt()
    if (this.#chance.fault(0.05)) return fail('missing')
    if (this.#disk.isFull()) return fail('disk-full')
    this.#disk.put(name)
    return ok(undefined)
  }

  /** One piece of a large file arrives, or the whole is found to be complete. */
  #piece(piece: Extract<Happening, { type: 'piece' }>): void {
    if (piece.download !== this.#download) return
    const { run, name, bad, gained } = piece
    const end = (result: Result<undefined, SyncFailure>, hasGained = gained) =>
      this.#send({ type: 'loaded', run, sha256: name, outcome: { result, gained: hasGained } }, 1)
    const index = this.#disk.missingPiece(name, bad)
    if (index === undefined) {
      const result = bad.size > 0 ? fail('corrupt' as const) : this.#disk.admit(name)
      return end(result, gained && (result.ok || bad.size > 0))
    }
    if (this.#chance.fault(0.1)) return end(fail('offline'))
    if (this.#disk.isFull()) return end(fail('disk-full'))
    if (this.#chance.fault(0.1)) {
      this.#corrupt()
      bad.add(index)
    } else this.#disk.putPiece(name, index)
    return this.#at(300, { ...piece, gained: gained || !bad.has(index) })
  }

  #corrupt(): Result<undefined, SyncFailure> {
    this.counts.corruptions++
    return fail('corrupt')
  }

  /** The store refuses to switch to anything incomplete; that it never has to is what is tested. */
  #switch({ active, previous, trial }: ReleaseChange): Result<undefined, SyncFailure> {
    const absent = this.#server.filesOf(active).filter((name) => !this.#disk.has(name))
    if (absent.length > 0) throw new Error(`switch to ${active.releaseId} without ${absent.join()}`)
    if (this.#server.contentOf(active.releaseId)?.kind !== 'fine') throw new Error('switch to what must be kept out')
    if (active.releaseId === this.#rejectedForSure) throw new Error('switch to what was rejected')
    if (this.#state.active?.trial && previous === this.#active) throw new Error('a way back to what is on trial')
    if (previous?.releaseId === active.releaseId) throw new Error('a way back to itself')
    if (!this.#disk.bodies.has(active.releaseId)) throw new Error(`switch to ${active.releaseId} without its body`)
    if (this.#active && compare(active, this.#active) < 0) throw new Error('active went back')
    if (this.#disk.isFull()) return fail('disk-full')
    this.counts.switches++
    if (active.releaseId !== this.#active?.releaseId) this.#forgetTruth(trial === 'opened')
    this.#active = active
    this.#previous = previous
    if (active.releaseId === this.#rejectedReleaseId) this.#rejectedReleaseId = undefined
    if (trial !== 'kept') this.#strikeCount = trial === 'opened' ? 0 : undefined
    return ok(undefined)
  }

  #revert(to: ReleasePointer, rejectedReleaseId: string | undefined): Result<undefined, SyncFailure> {
    if (to !== this.#previous || (rejectedReleaseId ?? this.#active?.releaseId) !== this.#active?.releaseId)
      throw new Error('this is not the way back')
    const unshown = [...this.#unshownSince.values()].some((sinceMs) => this.#nowMs - sinceMs >= UNSHOWN_MS_MIN)
    if (!unshown && this.#failureCount < STRIKE_COUNT_MAX) throw new Error('taken back without a reason')
    if (this.#server.filesOf(to).some((name) => !this.#disk.has(name))) {
      this.#hasWayBack = false
      return fail('missing')
    }
    if (this.#disk.isFull()) return fail('disk-full')
    this.counts.reverts++
    this.#forgetTruth(false)
    this.#active = to
    this.#previous = undefined
    this.#strikeCount = undefined
    this.#rejectedReleaseId = rejectedReleaseId
    this.#rejectedForSure = rejectedReleaseId
    return ok(undefined)
  }

  #forgetTruth(hasWayBack: boolean): void {
    this.#unshownSince.clear()
    this.#failureCount = 0
    this.#hasWayBack = hasWayBack
  }

  /** It looks at the whole folder first, and by then another one may be wanted. */
  #collect(): void {
    const kept = [this.#active, this.#previous, this.#wanted, this.#state.wanted]
    this.#disk.collect(
      new Set(kept.flatMap((pointer) => this.#server.filesOf(pointer))),
      new Set(kept.flatMap((pointer) => pointer?.releaseId ?? [])),
    )
  }

  #rot(): void {
    if (this.#disk.rot(this.#server.filesOf(this.#active)))
      this.#send({ type: 'damaged' }, this.#chance.random() * 5_000)
  }

  // The pages.

  #togglePage(): void {
    const screenId = this.#chance.oneOf(SCREENS) ?? ''
    if (!this.#pagesOn.delete(screenId)) this.#pagesOn.add(screenId)
  }

  #page(screenId: string): void {
    this.#at(PAGE_TICK_MS, { type: 'page', screenId })
    const playing = this.#active?.releaseId
    const isOn = this.#pagesOn.has(screenId) && playing !== undefined
    if (isOn) this.#heardAt.set(screenId, this.#nowMs)
    else if (this.#nowMs - (this.#heardAt.get(screenId) ?? 0) > SILENT_MS_MAX) this.#unshownSince.delete(screenId)
    if (!isOn) return
    if (this.#server.contentOf(playing)?.presentable && this.#chance.random() < 0.7) this.#shown.set(screenId, playing)
    const releaseId = this.#shown.get(screenId)
    if (releaseId === playing) this.#unshownSince.delete(screenId)
    else if (!this.#unshownSince.has(screenId)) this.#unshownSince.set(screenId, this.#nowMs)
    return this.#send({ type: 'presented', screenId, releaseId }, 0)
  }

  // The end.

  #checkRest(isFresh: boolean): void {
    const { step, barred, active } = this.#state
    const newest = this.#server.newest
    const content = this.#server.contentOf(newest?.releaseId)
    if (step.kind !== 'idle') throw new Error(`did not come to rest: ${step.kind}`)
    if (active?.trial) throw new Error('the trial has no end')
    const bad = this.#server.filesOf(this.#active).filter((name) => !this.#disk.isGood(name))
    if (bad.length > 0) throw new Error(`active release has bad files: ${bad.join()}`)
    const plays = this.#active?.gen === newest?.gen && this.#active?.epoch === newest?.epoch
    const isOut = barred !== undefined && barred.releaseId === newest?.releaseId
    if (plays === isOut) throw new Error(`plays ${this.#active?.gen} of ${newest?.gen}, kept out: ${barred?.why}`)
    if (content?.kind !== 'fine') {
      if (plays || barred?.why !== content?.kind) throw new Error(`${content?.kind} is ${barred?.why}`)
      return
    }
    if (content.presentable && isOut && isFresh && this.#server.hasPublishedOnce(newest?.releaseId))
      throw new Error('kept out for nothing')
    if (!content.presentable && plays && this.#hasWayBack && this.#unshownSince.size > 0) {
      throw new Error('plays what can not be shown')
    }
  }

  #answer(type: 'body' | 'switched' | 'reverted', run: number, result: Result<undefined, SyncFailure>): void {
    this.#send({ type, run, result }, this.#chance.random() * 500)
  }

  #send(event: SyncEvent, delayMs: number, also?: () => void): void {
    also?.()
    this.#at(delayMs, { type: 'event', event })
  }

  #at(delayMs: number, what: Happening): void {
    this.#queue.push({ atMs: this.#nowMs + delayMs, boot: this.#boot, what })
  }
}

import type { Logger } from 'pino'
import type { ReleaseOwner } from '#player/releases/check-release'
import type { SyncFailure } from '#player/releases/failure'
import type { LoadOutcome } from '#player/releases/load'
import { startSync, stepSync } from '#player/releases/sync'
import type { ReleaseChange, SyncEffect, SyncEvent, SyncMove, SyncState } from '#player/releases/sync-types'
import type { AssetRef } from '#schema/asset'
import type { Release, ReleasePointer } from '#schema/release'
import { fail, ok, type Result } from '#schema/result'
import type { AssetFiles } from './asset-files.ts'
import { downloadAsset } from './downloader.ts'
import { keptFiles } from './kept-files.ts'
import { downloadText, type Line } from './line.ts'
import type { RateCap } from './rate-cap.ts'
import { ReleaseBodies } from './release-bodies.ts'
import type { ReleaseStore } from './release-store.ts'
import { whenDiskAllows } from './reserve.ts'
import type { ServerClient } from './server-client.ts'

export interface ReleaseRunnerDeps {
  readonly owner: ReleaseOwner
  readonly secret: string
  readonly client: ServerClient
  readonly cap: RateCap
  readonly releases: ReleaseStore
  readonly files: AssetFiles
  /** Files beyond releases that must not be collected. */
  readonly alsoKept: () => readonly string[]
  readonly now: () => number
  readonly random: () => number
  readonly log: Logger
  /** Another release plays now. */
  readonly onSwitched: () => void
  /** What staff should hear has changed. */
  readonly onProgress: () => void
  /** A commit did not fit: makes the room that was kept for it. */
  readonly onDiskFull: () => void
  readonly stallMs?: number
}

/** A file that nothing needs any more is kept for a day: what was taken back may come back. */
const GRACE_MS = 24 * 3_600_000
const STALL_MS = 30_000

const NOTHING_STORED = {
  active: undefined,
  previous: undefined,
  wanted: undefined,
  strikeCount: undefined,
  rejectedReleaseId: undefined,
}

/** Lets the sync machine act on the real disk and network. */
export class ReleaseRunner {
  readonly #deps: ReleaseRunnerDeps
  #state: SyncState
  #loads = new AbortController()
  readonly #bodies: ReleaseBodies
  readonly #timers = new Set<NodeJS.Timeout>()
  readonly #busy = new Set<Promise<void>>()
  #stopped = false

  constructor(deps: ReleaseRunnerDeps) {
    this.#deps = deps
    this.#bodies = new ReleaseBodies(deps.releases, deps.owner)
    this.#state = startSync(NOTHING_STORED).state
  }

  get state(): SyncState {
    return this.#state
  }

  /** Carries on from what is on disk. */
  start(): void {
    const { releases } = this.#deps
    const active = releases.pointer('active')
    const previous = releases.pointer('previous')
    this.#apply(
      startSync({
        active: this.activeRelease() ? active : undefined,
        previous: previous && this.#bodies.read(previous.releaseId)?.ok ? previous : undefined,
        wanted: releases.pointer('wanted') ?? active,
        strikeCount: releases.strikeCount(),
        rejectedReleaseId: releases.rejectedReleaseId(),
      }),
    )
  }

  async stop(): Promise<void> {
    this.send({ type: 'stopping' })
    this.#stopped = true
    this.#loads.abort()
    for (const timer of this.#timers) clearTimeout(timer)
    await Promise.allSettled(this.#busy)
  }

  send(event: SyncEvent): void {
    if (!this.#stopped) this.#apply(stepSync(this.#state, event, this.#deps.random))
  }

  /** The release that plays; undefined when there is none, or when its stored bytes are damaged. */
  activeRelease(): { readonly releaseId: string; readonly release: Release } | undefined {
    const pointer = this.#deps.releases.pointer('active')
    const release = pointer && this.#bodies.read(pointer.releaseId)
    return release?.ok ? { releaseId: pointer?.releaseId ?? '', release: release.value } : undefined
  }

  #apply(move: SyncMove): void {
    this.#state = move.state
    this.#deps.cap.set(move.state.wanted?.bytesPerSecMax)
    for (const effect of move.effects) this.#perform(effect)
    this.#deps.onProgress()
  }

  #perform(effect: SyncEffect): void {
    switch (effect.type) {
      case 'remember':
        return this.#remember(effect.pointer)
      case 'cancel':
        this.#loads.abort()
        this.#loads = new AbortController()
        return
      case 'timer':
        return this.#startTimer({ type: 'timer', run: effect.run }, effect.delayMs)
      case 'trial-timer': {
        const { trialId, screenId, delayMs } = effect
        return this.#startTimer({ type: 'trial-timer', trialId, screenId }, delayMs)
      }
      case 'note-trial':
        return this.#noteTrial(effect.releaseId, effect.strikeCount)
      case 'fetch-body':
        return this.#answer(this.#fetchBody(effect.pointer), (result) => ({ type: 'body', run: effect.run, result }))
      case 'check':
        return this.#answer(this.#check(effect.pointer), (found) => ({ type: 'checked', run: effect.run, ...found }))
      case 'load':
        return this.#answer(this.#load(effect.asset), (outcome) => ({
          type: 'loaded',
          run: effect.run,
          sha256: effect.asset.sha256,
          outcome,
        }))
      case 'switch':
        return this.#answer(this.#switch(effect.change), (result) => ({ type: 'switched', run: effect.run, result }))
      case 'revert':
        return this.#answer(this.#revert(effect.to, effect.rejectedReleaseId), (result) => ({
          type: 'reverted',
          run: effect.run,
          result,
        }))
      case 'collect':
        return this.#answer(this.#collect(effect.urgent), () => undefined)
      default:
        return effect satisfies never
    }
  }

  /** An unexpected error is a bug and ends the process; its supervisor starts it again from the disk. */
  #answer<T>(outcome: Promise<T>, toEvent: (outcome: T) => SyncEvent | undefined): void {
    const done = outcome.then((value) => {
      const event = toEvent(value)
      if (event) this.send(event)
    })
    this.#busy.add(done)
    void done.finally(() => this.#busy.delete(done))
  }

  #startTimer(event: SyncEvent, delayMs: number): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer)
      this.send(event)
    }, delayMs)
    this.#timers.add(timer)
  }

  /** On a full disk it goes on without: after a restart the server says it again. */
  #remember(pointer: ReleasePointer): void {
    const remembered = this.#commit(() => ok(this.#deps.releases.rememberWanted(pointer)))
    if (!remembered.ok) this.#deps.log.warn({ gen: pointer.gen }, 'no space to remember the wanted release')
  }

  /** On a full disk the trial goes on without being counted. */
  #noteTrial(releaseId: string, strikeCount: number | undefined): void {
    const noted = this.#commit(() => ok(this.#deps.releases.noteTrial(releaseId, strikeCount)))
    if (!noted.ok) this.#deps.log.warn({ strikeCount }, 'no space to note the trial of a release')
  }

  /** For the few bytes on which it depends what plays there is room that was kept. */
  #commit<T>(action: () => Result<T, SyncFailure>): Result<T, SyncFailure> {
    const first = whenDiskAllows(action)
    if (first.ok || first.error !== 'disk-full') return first
    this.#deps.onDiskFull()
    return whenDiskAllows(action)
  }

  async #fetchBody(pointer: ReleasePointer): Promise<Result<undefined, SyncFailure>> {
    const stored = this.#bodies.read(pointer.releaseId)
    if (stored?.ok) return ok(undefined)
    const path = `/player/v1/releases/${pointer.releaseId}`
    const text = await downloadText(path, pointer.sizeBytes, this.#line(), this.#loads.signal)
    if (!text.ok) return text
    const release = this.#bodies.check(pointer.releaseId, text.value)
    if (!release.ok) {
      this.#deps.log.warn({ releaseId: pointer.releaseId, reason: release.error }, 'release refused')
      return release
    }
    return whenDiskAllows(() => {
      this.#bodies.save(pointer.releaseId, text.value)
      return ok(undefined)
    })
  }

  async #check(pointer: ReleasePointer): Promise<{ missing: AssetRef[]; damaged: AssetRef[] }> {
    const { files } = this.#deps
    const wanted = this.#bodies.read(pointer.releaseId)
    const missing = await files.missing(wanted?.ok ? wanted.value.assets : [])
    const names = new Set(missing.map(({ sha256 }) => sha256))
    const damaged = await files.missing(this.activeRelease()?.release.assets ?? [])
    return { missing, damaged: damaged.filter(({ sha256 }) => !names.has(sha256)) }
  }

  async #load(asset: AssetRef): Promise<LoadOutcome> {
    const { files, log } = this.#deps
    const outcome = await downloadAsset(asset, { ...this.#line(), files }, this.#loads.signal)
    if (!outcome.result.ok) log.warn({ sha256: asset.sha256, reason: outcome.result.error }, 'download failed')
    return outcome
  }

  #line(): Line {
    const { client, secret, cap, stallMs = STALL_MS } = this.#deps
    return { client, secret, cap, stallMs }
  }

  async #switch(change: ReleaseChange): Promise<Result<undefined, SyncFailure>> {
    const { gen, releaseId } = change.active
    const wanted = this.#bodies.read(releaseId)
    if (!wanted?.ok) return fail('corrupt')
    const switched = this.#commit(() => this.#deps.releases.switchTo(change, wanted.value.assets))
    if (!switched.ok) return switched
    this.#deps.log.info({ gen, releaseId }, 'release plays')
    this.#deps.onSwitched()
    return switched
  }

  async #revert(to: ReleasePointer, rejectedReleaseId: string | undefined): Promise<Result<undefined, SyncFailure>> {
    const { releases, files, log, onSwitched } = this.#deps
    const previous = this.#bodies.read(to.releaseId)
    if (!previous?.ok || (await files.missing(previous.value.assets)).length > 0) return fail('missing')
    const reverted = this.#commit(() => releases.revertTo(to, rejectedReleaseId, previous.value.assets))
    if (!reverted.ok) return reverted
    log.error({ gen: to.gen, releaseId: to.releaseId, rejectedReleaseId }, 'release taken back')
    onSwitched()
    return reverted
  }

  async #collect(urgent: boolean): Promise<void> {
    const { files, alsoKept, now, log } = this.#deps
    const isKept = keptFiles({ releaseIds: () => this.#keptIds(), releaseOf: (id) => this.#listOf(id), alsoKept })
    const count = await files.collect(isKept, urgent ? Number.POSITIVE_INFINITY : now() - GRACE_MS)
    whenDiskAllows(() => {
      this.#bodies.keepOnly(this.#keptIds())
      return ok(undefined)
    })
    if (count > 0) log.info({ count }, 'unused files deleted')
  }

  /** On a full disk the wanted one may not have been remembered. */
  #keptIds(): string[] {
    const { wanted } = this.#state
    return [...new Set([...this.#deps.releases.keptReleaseIds(), ...(wanted ? [wanted.releaseId] : [])])]
  }

  #listOf(releaseId: string): Release | 'absent' | 'unreadable' {
    const release = this.#bodies.read(releaseId)
    if (release?.ok) return release.value
    // What plays must have a body; without one nobody knows what it needs.
    const isActive = releaseId === this.#deps.releases.pointer('active')?.releaseId
    return release || isActive ? 'unreadable' : 'absent'
  }
}

import type { AssetRef } from '#schema/asset'
import type { ReleasePointer } from '#schema/release'
import type { Result } from '#schema/result'
import { retryDelayMs, type SyncFailure, worstOf } from './failure.ts'

/*
 * How a player gets from the release that it plays to the one that it should play, as a pure machine: events in, a
 * new state and effects out. Every effect but `remember`, `cancel` and `collect` is answered by one event that carries
 * the same `run`; answers to an earlier run are ignored. Nothing here is lost by a crash: `startSync` with what is on
 * disk carries on.
 */

export interface SyncState {
  readonly active: ReleasePointer | undefined
  readonly wanted: ReleasePointer | undefined
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

type SyncStep =
  | { readonly kind: 'idle' }
  | { readonly kind: 'body' }
  | { readonly kind: 'check' }
  | { readonly kind: 'load'; readonly load: Load }
  | { readonly kind: 'switch' }
  | { readonly kind: 'wait' }

interface Load {
  readonly queue: readonly Need[]
  readonly loading: readonly Need[]
  readonly failed: readonly (Need & { readonly failure: SyncFailure })[]
  readonly progressed: boolean
}

interface Need {
  readonly asset: AssetRef
  readonly corruptCount: number
  /** False for a damaged file of the active release, which must not hold up the next one. */
  readonly forWanted: boolean
}

export type SyncEvent =
  | { readonly type: 'pointer'; readonly pointer: ReleasePointer }
  | { readonly type: 'body'; readonly run: number; readonly result: Result<undefined, SyncFailure> }
  /** `missing`: files of the wanted release; `damaged`: further ones of the active release. */
  | { readonly type: 'checked'; readonly run: number; readonly missing: AssetRef[]; readonly damaged: AssetRef[] }
  | {
      readonly type: 'loaded'
      readonly run: number
      readonly sha256: string
      readonly result: Result<undefined, SyncFailure>
    }
  | { readonly type: 'switched'; readonly run: number; readonly result: Result<undefined, SyncFailure> }
  | { readonly type: 'timer'; readonly run: number }
  /** The server answers again. */
  | { readonly type: 'reachable' }
  /** A file of the active release turned out to be damaged or gone. */
  | { readonly type: 'damaged' }

export type SyncEffect =
  /** Commit the pointer, so that an older one is refused after a restart too. */
  | { readonly type: 'remember'; readonly pointer: ReleasePointer }
  /** Bring the body of the release onto the disk, checked by `checkRelease`. */
  | { readonly type: 'fetch-body'; readonly run: number; readonly pointer: ReleasePointer }
  | { readonly type: 'check'; readonly run: number; readonly pointer: ReleasePointer }
  | { readonly type: 'load'; readonly run: number; readonly asset: AssetRef }
  /** One transaction; must refuse while a file is missing. */
  | { readonly type: 'switch'; readonly run: number; readonly pointer: ReleasePointer }
  /** Abort what earlier runs still load. */
  | { readonly type: 'cancel' }
  /** Delete what neither the active, the previous nor the wanted release needs. */
  | { readonly type: 'collect'; readonly urgent: boolean }
  | { readonly type: 'timer'; readonly run: number; readonly delayMs: number }

export interface SyncMove {
  readonly state: SyncState
  readonly effects: readonly SyncEffect[]
}

export const LOADS_AT_ONCE_MAX = 3
export const CORRUPT_COUNT_MAX = 3

/** Carries on from what is on disk. */
export function startSync(active: ReleasePointer | undefined, wanted: ReleasePointer | undefined): SyncMove {
  const state: SyncState = {
    active,
    wanted: wanted ?? active,
    run: 0,
    step: { kind: 'idle' },
    retryCount: 0,
    failure: undefined,
    recheck: false,
  }
  return begin(state)
}

/** @param random evenly in [0, 1) */
export function stepSync(state: SyncState, event: SyncEvent, random: () => number): SyncMove {
  if ('run' in event && event.run !== state.run) return stay(state)
  const { step } = state
  switch (event.type) {
    case 'pointer':
      return onPointer(state, event.pointer)
    case 'reachable':
      return step.kind === 'wait' && state.failure === 'offline' ? begin({ ...state, retryCount: 0 }) : stay(state)
    case 'damaged':
      return step.kind === 'idle' || step.kind === 'wait' ? begin(state) : stay({ ...state, recheck: true })
    case 'timer':
      return step.kind === 'wait' ? begin(state) : stay(state)
    case 'body':
      if (step.kind !== 'body') return stay(state)
      return event.result.ok ? check(state) : wait(state, event.result.error, random)
    case 'checked':
      return step.kind === 'check' ? onChecked(state, event.missing, event.damaged) : stay(state)
    case 'loaded':
      return step.kind === 'load' ? onLoaded(state, step.load, event.sha256, event.result, random) : stay(state)
    case 'switched':
      if (step.kind !== 'switch') return stay(state)
      return event.result.ok ? onSwitched(state) : wait(state, event.result.error, random)
    default:
      return event satisfies never
  }
}

/** Only a newer pointer counts, by `(epoch, gen)`: older ones are late or replayed. */
function onPointer(state: SyncState, pointer: ReleasePointer): SyncMove {
  const { wanted } = state
  if (wanted && (pointer.epoch - wanted.epoch || pointer.gen - wanted.gen) <= 0) return stay(state)
  const move = begin({ ...state, wanted: pointer, retryCount: 0, failure: undefined })
  return { ...move, effects: [{ type: 'remember', pointer }, ...move.effects] }
}

function begin(state: SyncState): SyncMove {
  const { wanted } = state
  if (!wanted) return stay({ ...state, step: { kind: 'idle' } })
  const run = state.run + 1
  return {
    state: { ...state, run, step: { kind: 'body' } },
    effects: [{ type: 'cancel' }, { type: 'fetch-body', run, pointer: wanted }],
  }
}

function check(state: SyncState): SyncMove {
  if (!state.wanted) return stay({ ...state, step: { kind: 'idle' } })
  return {
    state: { ...state, step: { kind: 'check' }, recheck: false },
    effects: [{ type: 'check', run: state.run, pointer: state.wanted }],
  }
}

function onChecked(state: SyncState, missing: readonly AssetRef[], damaged: readonly AssetRef[]): SyncMove {
  const need = (forWanted: boolean) => (asset: AssetRef) => ({ asset, corruptCount: 0, forWanted })
  // Damaged files of what is on screen come first.
  const queue = [...damaged.map(need(false)), ...missing.map(need(true))]
  if (queue.length > 0) return fill(state, { queue, loading: [], failed: [], progressed: false })
  return complete(state)
}

/** Everything that is wanted is on disk and checked. */
function complete(state: SyncState): SyncMove {
  const { active, wanted, run } = state
  if (state.recheck) return check(state)
  if (!wanted || isSame(active, wanted)) {
    return stay({ ...state, step: { kind: 'idle' }, retryCount: 0, failure: undefined })
  }
  return { state: { ...state, step: { kind: 'switch' } }, effects: [{ type: 'switch', run, pointer: wanted }] }
}

function onSwitched(state: SyncState): SyncMove {
  const move = complete({ ...state, active: state.wanted })
  return { ...move, effects: [{ type: 'collect', urgent: false }, ...move.effects] }
}

/** Starts as many loads as there is room for. */
function fill(state: SyncState, load: Load): SyncMove {
  const next = load.queue.slice(0, LOADS_AT_ONCE_MAX - load.loading.length)
  const filled = { ...load, queue: load.queue.slice(next.length), loading: [...load.loading, ...next] }
  return {
    state: { ...state, step: { kind: 'load', load: filled } },
    effects: next.map(({ asset }) => ({ type: 'load', run: state.run, asset })),
  }
}

function onLoaded(
  state: SyncState,
  before: Load,
  sha256: string,
  result: Result<undefined, SyncFailure>,
  random: () => number,
): SyncMove {
  const need = before.loading.find(({ asset }) => asset.sha256 === sha256)
  if (!need) return stay(state)
  const load = { ...before, loading: before.loading.filter((each) => each !== need) }
  const after = result.ok ? { ...load, progressed: true } : withFailure(load, need, result.error)
  if (after.queue.length > 0 || after.loading.length > 0) {
    const move = fill({ ...state, failure: result.ok ? state.failure : result.error }, after)
    return !result.ok && result.error === 'disk-full' ? withUrgentCollect(move) : move
  }
  return onLoadEnd(state, after, random)
}

function withFailure(load: Load, need: Need, failure: SyncFailure): Load {
  const corruptCount = need.corruptCount + (failure === 'corrupt' ? 1 : 0)
  if (failure === 'corrupt' && corruptCount < CORRUPT_COUNT_MAX) {
    return { ...load, queue: [...load.queue, { ...need, corruptCount }] }
  }
  const failed = [...load.failed, { ...need, failure }]
  // What stops one file stops all of them; the rest of the list would only be asked in vain.
  const stopsAll = failure === 'offline' || failure === 'disk-full' || failure === 'refused'
  if (!stopsAll) return { ...load, failed }
  return { ...load, queue: [], failed: [...failed, ...load.queue.map((each) => ({ ...each, failure }))] }
}

function onLoadEnd(state: SyncState, load: Load, random: () => number): SyncMove {
  const retryCount = load.progressed ? 0 : state.retryCount
  if (load.failed.length === 0) return complete({ ...state, retryCount })
  const ready = !load.failed.some(({ forWanted }) => forWanted)
  if (ready && !isSame(state.active, state.wanted)) return complete({ ...state, retryCount })
  const failure = worstOf(load.failed.map((each) => each.failure))
  return wait({ ...state, retryCount }, failure, random)
}

function wait(state: SyncState, failure: SyncFailure, random: () => number): SyncMove {
  const move: SyncMove = {
    state: { ...state, step: { kind: 'wait' }, failure, retryCount: state.retryCount + 1 },
    effects: [{ type: 'timer', run: state.run, delayMs: retryDelayMs(failure, state.retryCount, random) }],
  }
  return failure === 'disk-full' ? withUrgentCollect(move) : move
}

function withUrgentCollect(move: SyncMove): SyncMove {
  return { ...move, effects: [{ type: 'collect', urgent: true }, ...move.effects] }
}

function stay(state: SyncState): SyncMove {
  return { state, effects: [] }
}

function isSame(a: ReleasePointer | undefined, b: ReleasePointer | undefined): boolean {
  return a !== undefined && b !== undefined && a.epoch === b.epoch && a.gen === b.gen
}

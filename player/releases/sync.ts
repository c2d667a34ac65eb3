import type { AssetRef } from '#schema/asset'
import type { ReleasePointer } from '#schema/release'
import type { Result } from '#schema/result'
import { isBar, retryDelayMs, type SyncFailure, worstOf } from './failure.ts'
import { afterLoading, type Load, type LoadOutcome, startLoad, takeNext } from './load.ts'
import type { Barred, ReleaseChange, StoredSync, SyncEffect, SyncEvent, SyncMove, SyncState } from './sync-types.ts'
import { onPageFailure, onPageReport, onTrialTimer, openTrial, type TrialMove } from './trial.ts'
import { barOf, isOlder, isSame, target } from './wanted.ts'

/*
 * How a player gets from the release that it plays to the one that it should play, and back when that one can not be
 * shown, as a pure machine: events in, a new state and effects out. Every effect with a `run` is answered by one
 * event that carries the same `run`; answers to an earlier run are ignored. Nothing here is lost by a crash:
 * `startSync` with what is on disk carries on.
 */

/** Carries on from what is on disk. A release on trial has one strike more: nobody knows why the core ended. */
export function startSync(stored: StoredSync): SyncMove {
  const { active, previous, wanted, strikeCount, rejectedReleaseId } = stored
  const state: SyncState = {
    active: active && { pointer: active },
    previous,
    // A pointer that could not be remembered for want of space may have been played all the same.
    wanted: wanted && active && isOlder(wanted, active) ? active : (wanted ?? active),
    barred: rejectedReleaseId === undefined ? undefined : { releaseId: rejectedReleaseId, why: 'unpresentable' },
    run: 0,
    step: { kind: 'idle' },
    retryCount: 0,
    failure: undefined,
    recheck: false,
  }
  if (!active || strikeCount === undefined) return begin(state)
  return withTrial(begin(state), openTrial(0, strikeCount + 1), 'always')
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
      return step.kind === 'load' ? onLoaded(state, step.load, event.sha256, event.outcome, random) : stay(state)
    case 'switched':
      if (step.kind !== 'switch') return stay(state)
      return event.result.ok ? onSwitched(state, step.change) : onSwitchFailed(state, event.result.error, random)
    case 'reverted':
      return step.kind === 'revert' ? onReverted(state, event.result, random) : stay(state)
    case 'presented':
    case 'page-failed':
    case 'trial-timer':
    case 'stopping':
      return onTrial(state, event)
    default:
      return event satisfies never
  }
}

/** Only a newer pointer counts, by `(epoch, gen)`: older ones are late or replayed. */
function onPointer(state: SyncState, pointer: ReleasePointer): SyncMove {
  const { wanted, step } = state
  if (wanted && isOlder(pointer, wanted)) return stay(state)
  const remember = { type: 'remember' as const, pointer }
  if (isSame(pointer, wanted)) {
    // The same release may be given more or less of the line at any time.
    const isNews = pointer.releaseId === wanted?.releaseId && pointer.bytesPerSecMax !== wanted.bytesPerSecMax
    return isNews ? { state: { ...state, wanted: pointer }, effects: [remember] } : stay(state)
  }
  const barred = state.barred?.releaseId === pointer.releaseId ? state.barred : undefined
  const next = { ...state, wanted: pointer, barred, retryCount: 0, failure: undefined }
  if (step.kind === 'switch' || step.kind === 'revert') return { state: next, effects: [remember] }
  const move = begin(next)
  return { ...move, effects: [remember, ...move.effects] }
}

function begin(state: SyncState): SyncMove {
  const pointer = target(state)
  if (!pointer) return stay({ ...state, step: { kind: 'idle' }, failure: barOf(state) })
  const run = state.run + 1
  return {
    state: { ...state, run, step: { kind: 'body' } },
    effects: [{ type: 'cancel' }, { type: 'fetch-body', run, pointer }],
  }
}

function check(state: SyncState): SyncMove {
  const pointer = target(state)
  if (!pointer) return stay({ ...state, step: { kind: 'idle' } })
  return {
    state: { ...state, step: { kind: 'check' }, recheck: false },
    effects: [{ type: 'check', run: state.run, pointer }],
  }
}

function onChecked(state: SyncState, missing: readonly AssetRef[], damaged: readonly AssetRef[]): SyncMove {
  return missing.length + damaged.length > 0 ? fill(state, startLoad(missing, damaged)) : complete(state)
}

/** Everything that is wanted is on disk and checked. */
function complete(state: SyncState): SyncMove {
  const { active, previous, run } = state
  const next = target(state)
  if (state.recheck) return check(state)
  if (!next || isSame(active?.pointer, next)) {
    return stay({ ...state, step: { kind: 'idle' }, retryCount: 0, failure: barOf(state) })
  }
  const change: ReleaseChange =
    active?.pointer.releaseId === next.releaseId
      ? { active: next, previous, trial: 'kept' }
      : { active: next, ...wayBack(state, next) }
  return { state: { ...state, step: { kind: 'switch', change } }, effects: [{ type: 'switch', run, change }] }
}

/** A release that has not stood its trial is none to go back to; one that has, and is wanted again, needs no other. */
function wayBack({ active, previous }: SyncState, next: ReleasePointer): Pick<ReleaseChange, 'previous' | 'trial'> {
  const proven = active?.trial ? previous : active?.pointer
  if (proven?.releaseId === next.releaseId) return { previous: undefined, trial: 'none' }
  return { previous: proven, trial: proven ? 'opened' : 'none' }
}

function onSwitched(state: SyncState, { active, previous, trial }: ReleaseChange): SyncMove {
  const known = trial === 'kept' ? state.active?.trial : undefined
  const after: SyncState = { ...state, active: { pointer: active, ...(known && { trial: known }) }, previous }
  const move = isSame(active, state.wanted) ? complete(after) : begin(after)
  const collected: SyncMove = { ...move, effects: [{ type: 'collect', urgent: false }, ...move.effects] }
  return trial === 'opened' ? withTrial(collected, openTrial(state.run, 0)) : collected
}

function onSwitchFailed(state: SyncState, failure: SyncFailure, random: () => number): SyncMove {
  return isSame(state.wanted, state.step.kind === 'switch' ? state.step.change.active : undefined)
    ? wait(state, failure, random)
    : begin(state)
}

function onTrial(
  state: SyncState,
  event: Extract<SyncEvent, { type: 'presented' | 'page-failed' | 'trial-timer' | 'stopping' }>,
): SyncMove {
  const { active } = state
  if (!active?.trial) return stay(state)
  const { pointer, trial } = active
  switch (event.type) {
    case 'presented':
      return withTrial(stay(state), onPageReport(trial, event.screenId, event.releaseId === pointer.releaseId))
    case 'page-failed':
      return withTrial(stay(state), onPageFailure(trial))
    case 'trial-timer':
      return event.trialId === trial.id ? withTrial(stay(state), onTrialTimer(trial, event.screenId)) : stay(state)
    case 'stopping':
      return { state, effects: [note(pointer, Math.max(0, trial.strikeCount - 1))] }
    default:
      return event satisfies never
  }
}

/** Draws the conclusion of a trial. @param always `always`: the count has to be committed even if it did not change here */
function withTrial({ state, effects }: SyncMove, { trial, outcome, timers }: TrialMove, always?: 'always'): SyncMove {
  const { active, step } = state
  if (!active) return { state, effects }
  const isNews = always === 'always' || (active.trial && active.trial.strikeCount !== trial.strikeCount)
  const noted: SyncEffect[] = isNews ? [note(active.pointer, trial.strikeCount)] : []
  const started: SyncEffect[] = timers.map((timer) => ({ type: 'trial-timer', trialId: trial.id, ...timer }))
  if (outcome === 'stands') return endTrial({ state, effects })
  const onGoing = { ...state, active: { ...active, trial } }
  const canRevert = step.kind !== 'switch' && step.kind !== 'revert'
  if (outcome === 'open' || !canRevert) return { state: onGoing, effects: [...noted, ...effects, ...started] }
  const move = revert(onGoing)
  // What the move began before is cancelled by the way back, except what must be on disk.
  return { ...move, effects: [...noted, ...effects.filter(({ type }) => type === 'collect'), ...move.effects] }
}

function endTrial({ state, effects }: SyncMove): SyncMove {
  if (!state.active) return { state, effects }
  const { pointer } = state.active
  return { state: { ...state, active: { pointer } }, effects: [...effects, note(pointer, undefined)] }
}

function note({ releaseId }: ReleasePointer, strikeCount: number | undefined): SyncEffect {
  return { type: 'note-trial', releaseId, strikeCount }
}

function revert(state: SyncState): SyncMove {
  const { active, previous, wanted } = state
  if (!active || !previous) return endTrial(stay(state))
  const run = state.run + 1
  const { releaseId } = active.pointer
  // When another one is wanted already, nothing has to be kept out.
  const rejectedReleaseId = wanted?.releaseId === releaseId ? releaseId : undefined
  return {
    state: { ...state, run, step: { kind: 'revert', rejectedReleaseId } },
    effects: [{ type: 'cancel' }, { type: 'revert', run, to: previous, rejectedReleaseId }],
  }
}

function onReverted(state: SyncState, result: Result<undefined, SyncFailure>, random: () => number): SyncMove {
  const { active, previous } = state
  if (!active || !previous) return begin(state)
  if (result.ok) {
    const rejected = state.step.kind === 'revert' ? state.step.rejectedReleaseId : undefined
    const barred: Barred | undefined =
      rejected !== undefined && rejected === state.wanted?.releaseId
        ? { releaseId: rejected, why: 'unpresentable' }
        : state.barred
    return begin({ ...state, active: { pointer: previous }, previous: undefined, barred })
  }
  if (result.error !== 'disk-full') {
    // There is no way back any more; the new one, however bad, is all there is.
    const stayed = endTrial(stay(state))
    const move = begin(stayed.state)
    return { ...move, effects: [...stayed.effects, ...move.effects] }
  }
  const again = openTrial(state.run, active.trial?.strikeCount ?? 0)
  const waiting = wait(state, 'disk-full', random)
  return {
    state: { ...waiting.state, active: { ...active, trial: again.trial } },
    effects: [
      ...waiting.effects,
      ...again.timers.map((timer): SyncEffect => ({ type: 'trial-timer', trialId: again.trial.id, ...timer })),
    ],
  }
}

/** Starts as many loads as there is room for. */
function fill(state: SyncState, load: Load): SyncMove {
  const { load: filled, next } = takeNext(load)
  return {
    state: { ...state, step: { kind: 'load', load: filled } },
    effects: next.map((asset) => ({ type: 'load', run: state.run, asset })),
  }
}

function onLoaded(
  state: SyncState,
  before: Load,
  sha256: string,
  outcome: LoadOutcome,
  random: () => number,
): SyncMove {
  const after = afterLoading(before, sha256, outcome)
  if (!after) return stay(state)
  if (after.queue.length === 0 && after.loading.length === 0) return onLoadEnd(state, after, random)
  const { result } = outcome
  const move = fill({ ...state, failure: result.ok ? state.failure : result.error }, after)
  return !result.ok && result.error === 'disk-full' ? withUrgentCollect(move) : move
}

function onLoadEnd(state: SyncState, load: Load, random: () => number): SyncMove {
  const retryCount = load.progressed ? 0 : state.retryCount
  if (load.failed.length === 0) return complete({ ...state, retryCount })
  const ready = !load.failed.some(({ forWanted }) => forWanted)
  if (ready && !isSame(state.active?.pointer, target(state))) return complete({ ...state, retryCount })
  const failure = worstOf(load.failed.map((each) => each.failure))
  return wait({ ...state, retryCount }, failure, random)
}

/** A pause until the next try; none for what is kept out, because it will not be tried again. */
function wait(state: SyncState, failure: SyncFailure, random: () => number): SyncMove {
  if (isBar(failure)) {
    const releaseId = target(state)?.releaseId
    // The active release itself can not be kept out; then only another one helps.
    if (releaseId === undefined || releaseId === state.active?.pointer.releaseId) {
      return stay({ ...state, step: { kind: 'idle' }, failure })
    }
    return begin({ ...state, barred: { releaseId, why: failure }, failure })
  }
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

import type { ShownCall } from '#schema/local-api'

/** What of a call matters for speaking it. */
export type SpeakableCall = Pick<ShownCall, 'callId' | 'calledAt' | 'expiresAt' | 'speak'>

/**
 * The announcements of one page. `claiming`: the core has been asked whether this page may speak a call. `speaking`: it
 * is being heard, and nothing else is.
 */
export interface Announcements {
  readonly phase:
    | { readonly kind: 'idle' }
    | { readonly kind: 'claiming'; readonly callId: string }
    | { readonly kind: 'speaking'; readonly callId: string }
  /** Of the last snapshot, those still to be spoken. */
  readonly waiting: readonly SpeakableCall[]
  /** Dealt with by this page, while a snapshot may still say that they are to be spoken. */
  readonly done: ReadonlySet<string>
  /** Until then nothing is tried: the core did not answer, or the sound stopped. */
  readonly restUntilMs: number
}

export const NO_ANNOUNCEMENTS: Announcements = {
  phase: { kind: 'idle' },
  waiting: [],
  done: new Set(),
  restUntilMs: Number.NEGATIVE_INFINITY,
}

export type AnnouncementEvent =
  /** A snapshot: the calls of this screen. */
  | { readonly type: 'calls'; readonly calls: readonly SpeakableCall[] }
  /** Time has passed, or the sound has become able to play. */
  | { readonly type: 'tick' }
  | { readonly type: 'claimed'; readonly callId: string; readonly answer: 'granted' | 'refused' | 'unanswered' }
  /** `heard`: the audio clock has run through all of it. */
  | { readonly type: 'ended'; readonly callId: string; readonly heard: boolean }

export type AnnouncementEffect =
  | { readonly do: 'claim'; readonly callId: string }
  | { readonly do: 'speak'; readonly callId: string }
  | { readonly do: 'report'; readonly callId: string }

/** Between two tries. */
export const REST_MS = 1_000

export interface AnnouncementStep {
  readonly state: Announcements
  readonly effects: readonly AnnouncementEffect[]
}

/**
 * Calls are spoken in the order in which they were called, one after the other and each whole. What has expired or was
 * taken off the board before its turn is left out; what is being spoken is finished, because half a number helps
 * nobody. A call that was cut off by the machine is said again from the start.
 * @param canSound whether the page can be heard now; while not, nothing is claimed
 */
export function advanceAnnouncements(
  before: Announcements,
  event: AnnouncementEvent,
  atMs: number,
  canSound: boolean,
): AnnouncementStep {
  const { state, effects } = take(before, event, atMs)
  const next = state.waiting.find(({ expiresAt }) => atMs < expiresAt)
  if (state.phase.kind !== 'idle' || !next || !canSound || atMs < state.restUntilMs) return { state, effects }
  const { callId } = next
  return { state: { ...state, phase: { kind: 'claiming', callId } }, effects: [...effects, { do: 'claim', callId }] }
}

function take(state: Announcements, event: AnnouncementEvent, atMs: number): AnnouncementStep {
  switch (event.type) {
    case 'calls':
      return { state: withCalls(state, event.calls), effects: [] }
    case 'tick':
      return { state, effects: [] }
    case 'claimed':
      return takeClaim(state, event, atMs)
    case 'ended':
      return takeEnd(state, event, atMs)
  }
}

function withCalls(state: Announcements, calls: readonly SpeakableCall[]): Announcements {
  const wanted = calls.filter(({ speak }) => speak === true)
  // A snapshot without it has heard that it is done.
  const done = new Set(wanted.map(({ callId }) => callId).filter((callId) => state.done.has(callId)))
  const waiting = wanted.filter(({ callId }) => !done.has(callId)).toSorted(byCalled)
  return { ...state, waiting, done }
}

function byCalled(a: SpeakableCall, b: SpeakableCall): number {
  return a.calledAt - b.calledAt || (a.callId < b.callId ? -1 : 1)
}

function takeClaim(
  state: Announcements,
  { callId, answer }: Extract<AnnouncementEvent, { type: 'claimed' }>,
  atMs: number,
): AnnouncementStep {
  if (state.phase.kind !== 'claiming' || state.phase.callId !== callId) return { state, effects: [] }
  const idle: Announcements = { ...state, phase: { kind: 'idle' } }
  if (answer === 'unanswered') return { state: { ...idle, restUntilMs: atMs + REST_MS }, effects: [] }
  if (answer === 'refused') return { state: without(idle, callId), effects: [] }
  // The answer took its time: what has expired or was withdrawn meanwhile is not begun.
  const call = state.waiting.find((one) => one.callId === callId)
  if (!call || atMs >= call.expiresAt) return { state: without(idle, callId), effects: [] }
  return { state: { ...state, phase: { kind: 'speaking', callId } }, effects: [{ do: 'speak', callId }] }
}

function takeEnd(
  state: Announcements,
  { callId, heard }: Extract<AnnouncementEvent, { type: 'ended' }>,
  atMs: number,
): AnnouncementStep {
  if (state.phase.kind !== 'speaking' || state.phase.callId !== callId) return { state, effects: [] }
  const idle: Announcements = { ...state, phase: { kind: 'idle' } }
  if (!heard) return { state: { ...idle, restUntilMs: atMs + REST_MS }, effects: [] }
  return { state: without(idle, callId), effects: [{ do: 'report', callId }] }
}

function without(state: Announcements, callId: string): Announcements {
  return {
    ...state,
    waiting: state.waiting.filter((call) => call.callId !== callId),
    done: new Set([...state.done, callId]),
  }
}

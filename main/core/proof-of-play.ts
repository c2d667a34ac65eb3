import type { Logger } from 'pino'
import { type OpenTurn, type ScreenPlays, takeReport } from '#player/health/play-turns'
import type { PresentedReport } from '#schema/local-api'
import { isDiskFull } from './disk.ts'
import type { OpenTurnStore } from './open-turn-store.ts'
import type { Happened, Outbox } from './outbox.ts'
import type { ScreenCallStore } from './screen-call-store.ts'
import type { ScreenSpeechStore } from './screen-speech-store.ts'

export interface ProofOfPlayDeps {
  readonly outbox: Outbox
  readonly openTurns: OpenTurnStore
  readonly screenCalls: Pick<ScreenCallStore, 'markShown'>
  readonly screenSpeech: Pick<ScreenSpeechStore, 'markSpoken'>
  readonly monotonicMs: () => number
  readonly log: Logger
  /** There is something new for the server. */
  readonly onEvents: () => void
}

interface NoticedCall {
  readonly kind: 'call-shown' | 'call-spoken'
  readonly screenId: string
  readonly callId: string
  readonly at: number
}

/** What a kill may cost of a turn that is on glass. */
const CHECKPOINT_MS = 30_000
/** A page that says nothing for so long shows nothing that could be proven. */
const SILENT_MS_MAX = 60_000
/** What waits in memory while the disk is full. */
const WAITING_MAX = 500
/** The page presents something that nobody sees. */
const NOTHING: PresentedReport['slides'] = []

/**
 * Turns what pages say about their frames into events that are counted once: whatever is killed and whenever, a turn
 * is in the outbox or in its checkpoint, never in both.
 */
export class ProofOfPlay {
  readonly #deps: ProofOfPlayDeps
  readonly #plays: Map<string, ScreenPlays>
  readonly #heardAtMs = new Map<string, number>()
  readonly #storedAtMs = new Map<string, number>()
  #ended: Happened[] = []
  #calls: NoticedCall[] = []

  constructor(deps: ProofOfPlayDeps) {
    this.#deps = deps
    this.#plays = deps.openTurns.all()
    for (const screenId of this.#plays.keys()) this.#heardAtMs.set(screenId, deps.monotonicMs())
  }

  /** @param isSeen false when it is known that what the page presents is not on glass */
  take(screenId: string, report: PresentedReport, isSeen: boolean): void {
    const { presentedAt: at, shownCallIds, spokenCallIds = [], skipped, lightPercent } = report
    const slides = isSeen && lightPercent > 0 ? report.slides : NOTHING
    this.#heardAtMs.set(screenId, this.#deps.monotonicMs())
    this.#calls.push(
      ...shownCallIds.map((callId): NoticedCall => ({ kind: 'call-shown', screenId, callId, at })),
      ...spokenCallIds.map((callId): NoticedCall => ({ kind: 'call-spoken', screenId, callId, at })),
    )
    this.#ended.push(...skipped.map((skip): Happened => ({ screenId, at, what: { kind: 'slide-skipped', ...skip } })))
    this.#goOn(screenId, takeReport(this.#plays.get(screenId), { presentedAt: at, slides }))
  }

  /** Ends the turns of pages that have gone; to be called every few seconds. */
  sweep(): void {
    const beforeMs = this.#deps.monotonicMs() - SILENT_MS_MAX
    for (const [screenId, { presentedAt, turns }] of this.#plays) {
      const isSilent = (this.#heardAtMs.get(screenId) ?? beforeMs) <= beforeMs
      if (isSilent && turns.length > 0) this.#goOn(screenId, { plays: { presentedAt, turns: [] }, ended: turns })
    }
  }

  #goOn(screenId: string, { plays, ended }: { plays: ScreenPlays; ended: readonly OpenTurn[] }): void {
    this.#plays.set(screenId, plays)
    this.#ended.push(...ended.map((turn) => slideShown(screenId, turn)))
    const nowMs = this.#deps.monotonicMs()
    const storedAtMs = this.#storedAtMs.get(screenId)
    // The first turns after a start are stored too, so that a restart finds them.
    const isDue = storedAtMs === undefined || nowMs - storedAtMs >= CHECKPOINT_MS
    if (!isDue && this.#ended.length === 0 && this.#calls.length === 0) return
    try {
      this.#store()
      this.#storedAtMs.set(screenId, nowMs)
    } catch (error) {
      if (!isDiskFull(error)) throw error
      this.#keepWaiting(error)
    }
  }

  /** One transaction: what has ended goes into the outbox, and what is open is written anew without it. */
  #store(): void {
    const { outbox, openTurns, screenCalls, screenSpeech, onEvents } = this.#deps
    let count = 0
    outbox.commit(() => {
      const calls = this.#calls
        .filter(({ kind, screenId, callId }) =>
          kind === 'call-shown' ? screenCalls.markShown(screenId, callId) : screenSpeech.markSpoken(screenId, callId),
        )
        .map(({ kind, screenId, callId, at }): Happened => ({ screenId, at, what: { kind, callId } }))
      for (const [screenId, plays] of this.#plays) openTurns.replace(screenId, plays)
      count = calls.length + this.#ended.length
      return [...calls, ...this.#ended]
    })
    this.#ended = []
    this.#calls = []
    if (count > 0) onEvents()
  }

  /** Counting what was shown is worth less than showing it; it waits for room, calls before anything else. */
  #keepWaiting(error: unknown): void {
    const droppedCount = Math.max(0, this.#ended.length - WAITING_MAX) + Math.max(0, this.#calls.length - WAITING_MAX)
    this.#ended = this.#ended.slice(-WAITING_MAX)
    this.#calls = this.#calls.slice(-WAITING_MAX)
    this.#deps.log.error({ err: error, droppedCount }, 'events could not be stored')
  }
}

function slideShown(screenId: string, { zoneId, slideId, ruleId, since, shownMs }: OpenTurn): Happened {
  const rule = ruleId !== undefined && { ruleId }
  return { screenId, at: since, what: { kind: 'slide-shown', zoneId, slideId, ...rule, durationMs: shownMs } }
}

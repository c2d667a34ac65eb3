import type { Logger } from 'pino'
import { type BoardState, callsToAnnounce, liveCalls, nextExpiryAt, NO_BOARD } from '#player/calls/board'
import { planZones } from '#player/schedule/plan'
import { nextFactChangeAt, screenState } from '#player/screen/screen-state'
import type { LiveFact } from '#schema/live-fact'
import type { LinkState, ScreenState } from '#schema/local-api'
import type { Release } from '#schema/release'
import { type CounterArrows, NO_ARROWS } from './counter-arrows.ts'
import { isDiskFull } from './disk.ts'
import type { ScreenCallStore } from './screen-call-store.ts'

/** What is true for all screens of this player right now. */
export interface HouseState {
  /** While set, every screen shows how to pair this player. */
  readonly pairing: { readonly code?: string; readonly consoleUrl: string } | undefined
  readonly active: { readonly releaseId: string; readonly release: Release } | undefined
  readonly boards: ReadonlyMap<string, BoardState>
  readonly facts: ReadonlyMap<string, LiveFact>
  readonly link: LinkState
  readonly clockOffsetMs: number
}

export interface ScreenHubDeps {
  readonly house: () => HouseState
  readonly screenCalls: ScreenCallStore
  /** This machine's clock, UTC milliseconds. */
  readonly now: () => number
  readonly log: Logger
}

/** Clocks are set and machines sleep: look again at least so often, whatever was computed. */
const LOOK_AGAIN_MS = 30_000

/** Makes the snapshots of all screens and says when there is a new one. */
export class ScreenHub {
  readonly #deps: ScreenHubDeps
  readonly #listeners = new Set<() => void>()
  #arrows: CounterArrows = NO_ARROWS
  #version = 0
  #timer: NodeJS.Timeout | undefined

  constructor(deps: ScreenHubDeps) {
    this.#deps = deps
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#listeners.clear()
  }

  setArrows(arrows: CounterArrows): void {
    this.#arrows = arrows
    this.changed()
  }

  /** Something that screens show may have changed. */
  changed(): void {
    this.#schedule()
    for (const listener of this.#listeners) listener()
  }

  /** @returns ends it */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /**
   * The snapshot of a screen for a reader that takes it now. Calls that are new on this screen are committed as
   * announced first, and carry `announce` in this one snapshot only.
   */
  take(screenId: string): ScreenState {
    const house = this.#deps.house()
    if (house.pairing) return { phase: 'pairing', ...house.pairing, link: house.link }
    const atMs = this.#deps.now() + house.clockOffsetMs
    return screenState({
      screenId,
      ...(house.active && { active: house.active }),
      zones: house.active ? planZones(house.active.release, screenId, atMs).zones : [],
      boards: house.boards,
      facts: house.facts,
      link: house.link,
      clockOffsetMs: house.clockOffsetMs,
      arrowDeg: (areaId, counterId) => this.#arrows(screenId, areaId, counterId),
      announce: this.#claim(screenId, house, atMs),
      version: ++this.#version,
      atMs,
    })
  }

  #claim(screenId: string, { active, boards }: HouseState, atMs: number): ReadonlySet<string> {
    const screen = active?.release.screens.find(({ id }) => id === screenId)
    const own = screen?.waitingAreaIds.map((areaId) => boards.get(areaId) ?? NO_BOARD) ?? []
    const { screenCalls, log } = this.#deps
    const fresh = callsToAnnounce(liveCalls(own, atMs), (callId) => screenCalls.isAnnounced(screenId, callId))
    if (fresh.length === 0) return new Set()
    try {
      screenCalls.claim(screenId, fresh)
    } catch (error) {
      if (!isDiskFull(error)) throw error
      // Better a call without its pulses than pulses that come again.
      log.error({ err: error, screenId }, 'announcement could not be stored')
      return new Set()
    }
    return new Set(fresh.map(({ callId }) => callId))
  }

  /** Wakes up when something changes by the clock alone: a rule, a call that expires, a fact that becomes old. */
  #schedule(): void {
    clearTimeout(this.#timer)
    const { active, boards, facts, clockOffsetMs } = this.#deps.house()
    const atMs = this.#deps.now() + clockOffsetMs
    const plans = active?.release.screens.map(({ id }) => planZones(active.release, id, atMs).nextChangeAt) ?? []
    const changes = [...plans, nextExpiryAt([...boards.values()], atMs), nextFactChangeAt(facts.values(), atMs)]
    const nextAtMs = Math.min(atMs + LOOK_AGAIN_MS, ...changes.filter((changeAt) => changeAt !== undefined))
    this.#timer = setTimeout(() => this.changed(), Math.max(1, nextAtMs - atMs))
    this.#timer.unref()
  }
}

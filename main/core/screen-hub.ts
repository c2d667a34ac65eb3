import type { Logger } from 'pino'
import { type AreaCall, type BoardState, callsToAnnounce, liveCalls, nextExpiryAt, NO_BOARD } from '#player/calls/board'
import { screenPlan } from '#player/screen/screen-plan'
import { nextFactChangeAt, screenState } from '#player/screen/screen-state'
import type { LiveFact } from '#schema/live-fact'
import type { AnnouncementClaim, LinkState, ScreenPlan } from '#schema/local-api'
import type { Release } from '#schema/release'
import type { AnnouncementDesk, ClaimOutcome } from './announcement-desk.ts'
import { type CounterArrows, NO_ARROWS } from './counter-arrows.ts'
import { isDiskFull } from './disk.ts'
import type { ScreenCallStore } from './screen-call-store.ts'
import type { ScreenPicture } from './state-stream.ts'

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
  /** Phones find the server where the player does, unless a release says otherwise. */
  readonly serverUrl: string
  readonly house: () => HouseState
  readonly screenCalls: ScreenCallStore
  readonly announcements: AnnouncementDesk
  /** This machine's clock, UTC milliseconds. */
  readonly now: () => number
  readonly log: Logger
}

const NOTHING: ReadonlySet<string> = new Set()
/** Clocks are set and machines sleep: look again at least so often, whatever was computed. */
const LOOK_AGAIN_MS = 30_000

/** What one connected page looks at. */
export interface ScreenView {
  /** How the page calls itself, new with each load; absent for a reader that never speaks. */
  readonly page?: string | undefined
  /** The picture for a reader that takes it now. */
  take(): ScreenPicture
  /** Opens the view. @returns closes it */
  onChange(listener: () => void): () => void
}

/** Makes the snapshots of all screens and says when there is a new one. */
export class ScreenHub {
  readonly #deps: ScreenHubDeps
  readonly #listeners = new Set<() => void>()
  /** Open views by screen, the newest last. */
  readonly #views = new Map<string, Set<ScreenView>>()
  #plans: { readonly releaseId: string; readonly byScreen: Map<string, ScreenPlan> } | undefined
  #arrows: CounterArrows = NO_ARROWS
  #version = 0
  #timer: NodeJS.Timeout | undefined
  #stopped = false

  constructor(deps: ScreenHubDeps) {
    this.#deps = deps
  }

  /** For good: the house is not asked any more. */
  stop(): void {
    this.#stopped = true
    clearTimeout(this.#timer)
    this.#listeners.clear()
  }

  setArrows(arrows: CounterArrows): void {
    this.#arrows = arrows
    this.changed()
  }

  /** Something that screens show may have changed. */
  changed(): void {
    if (this.#stopped) return
    this.#schedule()
    for (const listener of this.#listeners) listener()
  }

  /**
   * A look at one screen. A page that was replaced may still be connected for a moment, so calls are announced to the
   * newest view only: what a page gets that is going would never be heard.
   */
  view(screenId: string, page?: string): ScreenView {
    const view: ScreenView = {
      page,
      take: () => this.#take(screenId, page, this.#newest(screenId) === view),
      onChange: (listener) => {
        const views = this.#views.get(screenId) ?? new Set()
        this.#views.set(screenId, views.add(view))
        this.#listeners.add(listener)
        return () => {
          views.delete(view)
          if (views.size === 0 && this.#views.get(screenId) === views) this.#views.delete(screenId)
          this.#listeners.delete(listener)
          if (page !== undefined && this.#deps.announcements.pageGone(screenId, page)) this.changed()
        }
      },
    }
    return view
  }

  /** A page wants to speak a call, now. */
  claimAnnouncement(screenId: string, claim: AnnouncementClaim): ClaimOutcome {
    const house = this.#deps.house()
    const atMs = this.#deps.now() + house.clockOffsetMs
    const call = callsOf(screenId, house, atMs).find(({ callId }) => callId === claim.callId)
    return this.#deps.announcements.claim(screenId, claim, call, this.#newest(screenId)?.page)
  }

  #newest(screenId: string): ScreenView | undefined {
    return [...(this.#views.get(screenId) ?? [])].at(-1)
  }

  /** Calls that are new on this screen are committed as announced first, and carry `announce` in this one snapshot. */
  #take(screenId: string, page: string | undefined, mayAnnounce: boolean): ScreenPicture {
    const house = this.#deps.house()
    if (house.pairing) return { state: { phase: 'pairing', ...house.pairing, link: house.link } }
    const atMs = this.#deps.now() + house.clockOffsetMs
    const state = screenState({
      screenId,
      ...(house.active && { active: house.active }),
      boards: house.boards,
      facts: house.facts,
      link: house.link,
      clockOffsetMs: house.clockOffsetMs,
      arrowDeg: (areaId, counterId) => this.#arrows(screenId, areaId, counterId),
      announce: mayAnnounce ? this.#claim(screenId, house, atMs) : NOTHING,
      isUnspoken: (callId) => this.#deps.announcements.isUnspoken(screenId, callId, page),
      version: ++this.#version,
      atMs,
    })
    const plan = house.active && this.#plan(screenId, house.active)
    return { state, ...(plan && { plan }) }
  }

  #plan(screenId: string, { releaseId, release }: NonNullable<HouseState['active']>): ScreenPlan | undefined {
    if (this.#plans?.releaseId !== releaseId) this.#plans = { releaseId, byScreen: new Map() }
    const { byScreen } = this.#plans
    if (!byScreen.has(screenId)) {
      const plan = screenPlan(release, releaseId, screenId)
      // Any id may be asked for; only those of the release are kept.
      if (!plan) return undefined
      byScreen.set(screenId, { visitorUrl: this.#deps.serverUrl, ...plan })
    }
    return byScreen.get(screenId)
  }

  #claim(screenId: string, house: HouseState, atMs: number): ReadonlySet<string> {
    const { screenCalls, log } = this.#deps
    const calls = callsOf(screenId, house, atMs)
    const fresh = callsToAnnounce(calls, (callId) => screenCalls.isAnnounced(screenId, callId))
    if (fresh.length === 0) return NOTHING
    try {
      screenCalls.claim(screenId, fresh)
    } catch (error) {
      if (!isDiskFull(error)) throw error
      // Better a call without its pulses than pulses that come again.
      log.error({ err: error, screenId }, 'announcement could not be stored')
      return NOTHING
    }
    return new Set(fresh.map(({ callId }) => callId))
  }

  /** Wakes up when something changes by the clock alone: a call that expires, a fact that becomes old. */
  #schedule(): void {
    clearTimeout(this.#timer)
    const { boards, facts, clockOffsetMs } = this.#deps.house()
    const atMs = this.#deps.now() + clockOffsetMs
    const changes = [nextExpiryAt([...boards.values()], atMs), nextFactChangeAt(facts.values(), atMs)]
    const nextAtMs = Math.min(atMs + LOOK_AGAIN_MS, ...changes.filter((changeAt) => changeAt !== undefined))
    this.#timer = setTimeout(() => this.changed(), Math.max(1, nextAtMs - atMs))
    this.#timer.unref()
  }
}

/** The calls that a screen shows at `atMs`, newest first. */
function callsOf(screenId: string, { active, boards }: HouseState, atMs: number): AreaCall[] {
  const screen = active?.release.screens.find(({ id }) => id === screenId)
  return liveCalls(screen?.waitingAreaIds.map((areaId) => boards.get(areaId) ?? NO_BOARD) ?? [], atMs)
}

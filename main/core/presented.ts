import type { Logger } from 'pino'
import type { DeviceEvent, Reported } from '#schema/device'
import type { PresentedReport } from '#schema/local-api'
import { isDiskFull } from './disk.ts'
import type { Outbox } from './outbox.ts'
import type { ScreenCallStore } from './screen-call-store.ts'

export interface PresentedDeps {
  readonly outbox: Outbox
  readonly screenCalls: ScreenCallStore
  readonly log: Logger
  /** Another release is on glass. */
  readonly onReleasePresented: () => void
  readonly onEvents: () => void
}

interface OnGlass {
  readonly releaseId: string | undefined
  readonly presentedAt: number
  /** By zone: the slide, and since when. */
  readonly slides: ReadonlyMap<string, { readonly slideId: string; readonly sinceMs: number }>
}

type Happened = Omit<DeviceEvent, 'n'>

/** Turns what pages say about their pixels into events that are counted once, and into the player's report. */
export class Presented {
  readonly #deps: PresentedDeps
  readonly #screens = new Map<string, OnGlass>()

  constructor(deps: PresentedDeps) {
    this.#deps = deps
  }

  take(screenId: string, report: PresentedReport): void {
    const before = this.#screens.get(screenId)
    const after = onGlass(before, report)
    this.#screens.set(screenId, after)
    try {
      this.#store([
        ...endedSlides(screenId, before, after),
        ...this.#shownCalls(screenId, report),
        ...skips(screenId, report),
      ])
    } catch (error) {
      if (!isDiskFull(error)) throw error
      // Counting what was shown is worth less than showing it.
      this.#deps.log.error({ err: error, screenId }, 'events could not be stored')
    }
    if (before?.releaseId !== after.releaseId) this.#deps.onReleasePresented()
  }

  /** What was last on glass, for the given screens. */
  reportOf(screenIds: readonly string[]): Reported['screens'] {
    return screenIds.map((screenId) => {
      const shown = this.#screens.get(screenId)
      const slide = shown && [...shown.slides.values()][0]
      return {
        screenId,
        ...(shown?.releaseId !== undefined && { presentedReleaseId: shown.releaseId }),
        ...(shown && { presentedAt: shown.presentedAt }),
        ...(slide && { slideId: slide.slideId }),
      }
    })
  }

  #store(events: readonly Happened[]): void {
    if (events.length === 0) return
    this.#deps.outbox.add(events)
    this.#deps.onEvents()
  }

  #shownCalls(screenId: string, { shownCallIds, presentedAt }: PresentedReport): Happened[] {
    return shownCallIds
      .filter((callId) => this.#deps.screenCalls.markShown(screenId, callId))
      .map((callId) => happened(screenId, presentedAt, { kind: 'call-shown', callId }))
  }
}

function onGlass(before: OnGlass | undefined, { releaseId, presentedAt, slides }: PresentedReport): OnGlass {
  return {
    releaseId,
    presentedAt,
    slides: new Map(
      slides.map(({ zoneId, slideId }) => {
        const known = before?.slides.get(zoneId)
        return [zoneId, known?.slideId === slideId ? known : { slideId, sinceMs: presentedAt }]
      }),
    ),
  }
}

/** A slide is counted when it has gone, because only then is it known how long it was there. */
function endedSlides(screenId: string, before: OnGlass | undefined, after: OnGlass): Happened[] {
  return [...(before?.slides ?? [])]
    .filter(([zoneId, { slideId }]) => after.slides.get(zoneId)?.slideId !== slideId)
    .map(([zoneId, { slideId, sinceMs }]) =>
      happened(screenId, sinceMs, {
        kind: 'slide-shown',
        zoneId,
        slideId,
        durationMs: Math.max(0, after.presentedAt - sinceMs),
      }),
    )
}

function skips(screenId: string, { skipped, presentedAt }: PresentedReport): Happened[] {
  return skipped.map((skip) => happened(screenId, presentedAt, { kind: 'slide-skipped', ...skip }))
}

function happened(screenId: string, at: number, what: DeviceEvent['what']): Happened {
  return { screenId, at, what }
}

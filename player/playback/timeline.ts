import { lastIndexUpTo } from '../ordered.ts'

/** A slide in a list, with its time on screen. */
export interface TimelineItem {
  readonly slideId: string
  readonly durationMs: number
}

/** What a list shows at one instant. The interval is half-open: `startedAt` belongs to it, `endsAt` does not. */
export interface TimelinePosition {
  readonly slideId: string
  /** UTC milliseconds. */
  readonly startedAt: number
  readonly endsAt: number
  /** Rises by one with each showing of this slide; negative before the anchor. */
  readonly pass: number
}

/** A list of slides, at least one, that starts over and over. */
export interface Timeline {
  readonly items: readonly TimelineItem[]
  /** UTC milliseconds. */
  readonly anchorAt: number
  at(atMs: number): TimelinePosition
}

/**
 * The timeline of a list from its anchor (UTC milliseconds), a pure function of the clock: every machine and every
 * restart gives the same answer. It repeats in both directions, so instants before the anchor have an answer as well.
 * Undefined for an empty list.
 */
export function createTimeline(items: readonly TimelineItem[], anchorAt: number): Timeline | undefined {
  const { places, passMs } = placesOf(items)
  const first = places[0]
  if (!first) return undefined
  const showingCounts = new Map(places.map(({ slideId, showing }) => [slideId, showing + 1]))
  return {
    items,
    anchorAt,
    at(atMs) {
      const passNumber = Math.floor((atMs - anchorAt) / passMs)
      const passStartsAt = anchorAt + passNumber * passMs
      const { slideId, durationMs, offsetMs, showing } =
        places[lastIndexUpTo(places, atMs - passStartsAt, offsetOf)] ?? first
      const startedAt = passStartsAt + offsetMs
      const pass = passNumber * (showingCounts.get(slideId) ?? 1) + showing
      return { slideId, startedAt, endsAt: startedAt + durationMs, pass }
    },
  }
}

interface Place extends TimelineItem {
  /** From the start of a pass. */
  readonly offsetMs: number
  /** How many times the slide comes before in the same pass. */
  readonly showing: number
}

function placesOf(items: readonly TimelineItem[]): { readonly places: readonly Place[]; readonly passMs: number } {
  const showings = new Map<string, number>()
  const places: Place[] = []
  let passMs = 0
  for (const { slideId, durationMs } of items) {
    const showing = showings.get(slideId) ?? 0
    places.push({ slideId, durationMs, offsetMs: passMs, showing })
    showings.set(slideId, showing + 1)
    passMs += durationMs
  }
  return { places, passMs }
}

function offsetOf({ offsetMs }: Place): number {
  return offsetMs
}

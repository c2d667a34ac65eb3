import type { Playlist } from '#schema/playlist'
import type { Slide } from '#schema/slide'

/** What a playlist shows at one instant. The interval is half-open: `startedAt` belongs to it, `endsAt` does not. */
export interface TimelinePosition {
  readonly slide: Slide
  /** Place in the playlist's `slideIds`. */
  readonly index: number
  /** UTC milliseconds. */
  readonly startedAt: number
  readonly endsAt: number
  /** What follows, for preloading. The same slide again when it is the only one. */
  readonly next: Slide
}

/**
 * The slide of a playlist at `atMs` (UTC milliseconds), a pure function of clock and anchor: every machine and every
 * restart gives the same answer. The list repeats in both directions, so instants before the anchor have an answer
 * as well. Slides that are not in `slides` are left out as if they were not listed; undefined when none is left.
 */
export function slideAt(
  playlist: Playlist,
  slides: ReadonlyMap<string, Slide>,
  atMs: number,
): TimelinePosition | undefined {
  const turns: { slide: Slide; index: number }[] = []
  let passMs = 0
  for (const [index, slideId] of playlist.slideIds.entries()) {
    const slide = slides.get(slideId)
    if (!slide) continue
    turns.push({ slide, index })
    passMs += slide.durationMs
  }
  const sinceAnchorMs = atMs - playlist.anchorAt
  let startedAt = playlist.anchorAt + Math.floor(sinceAnchorMs / passMs) * passMs
  for (const [place, { slide, index }] of turns.entries()) {
    const endsAt = startedAt + slide.durationMs
    if (atMs < endsAt) {
      const next = turns[(place + 1) % turns.length]?.slide ?? slide
      return { slide, index, startedAt, endsAt, next }
    }
    startedAt = endsAt
  }
  return undefined
}

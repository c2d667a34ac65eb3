import type { Layout, Zone } from '#schema/layout'
import type { DrawnSlide } from '../link/presented.ts'
import { DrawnRelease } from './drawn-release.ts'

/** Longest time that the old division of the screen stays while the new one is being built: that of one layer. */
export const BUILD_MS_MAX = 3_000

/** One division of the screen that is built, on glass or still below the one that is. */
export interface LayoutFrame {
  readonly key: string
  readonly layout: Layout
  readonly release: DrawnRelease
  /** What its zones draw. */
  readonly slides: Map<string, DrawnSlide | undefined>
  /** Monotonic milliseconds. */
  readonly since: number
}

/**
 * Changes the division of a screen without a gap: the new one is built below the old one, which goes when every zone
 * of the new one has something to show, or after `BUILD_MS_MAX`.
 */
export class LayoutFrames {
  #shown: LayoutFrame | undefined
  #coming: LayoutFrame | undefined

  /** The one on glass. */
  get shown(): LayoutFrame | undefined {
    return this.#shown
  }

  /** To be drawn in this order, the lowest first. */
  get all(): readonly LayoutFrame[] {
    return [this.#coming, this.#shown].filter((frame) => frame !== undefined)
  }

  /** This division is due now. */
  want(layout: Layout, nowMs: number): void {
    const key = keyOf(layout)
    if (this.#shown?.key === key) {
      this.#shown = { ...this.#shown, layout }
      this.#coming = undefined
      return
    }
    const known = this.#coming?.key === key ? this.#coming : undefined
    const frame = known ? { ...known, layout } : freshFrame(key, layout, nowMs)
    if (!this.#shown) this.#shown = frame
    else this.#coming = frame
  }

  /** Whether the new division can take the place of the old one: it draws `releaseId` everywhere, or time is up. */
  isReady(releaseId: string, nowMs: number): boolean {
    const coming = this.#coming
    return coming !== undefined && (coming.release.complete === releaseId || nowMs - coming.since >= BUILD_MS_MAX)
  }

  /** Puts the new division in the place of the old one. */
  change(): void {
    if (!this.#coming) return
    this.#shown = this.#coming
    this.#coming = undefined
  }

  /** Nothing is drawn any more. */
  clear(): void {
    this.#shown = undefined
    this.#coming = undefined
  }
}

function freshFrame(key: string, layout: Layout, since: number): LayoutFrame {
  return { key, layout, release: new DrawnRelease(), slides: new Map(), since }
}

/** Zones that only say something else are the same division. */
function keyOf(layout: Layout): string {
  const place = ({ id, kind, area }: Zone) => [id, kind, area.x, area.y, area.width, area.height].join(' ')
  return layout.zones.map(place).join('; ')
}

import type { Spot } from './projection.ts'

/** Outline of one level on the glass at 1 px/m, for stacking. */
export interface Silhouette {
  readonly spots: readonly (readonly Spot[])[]
}

export interface StackLimits {
  readonly widthPx: number
  readonly heightPx: number
  /** Kept free above for the goal's sign and below for the visitor's tag. */
  readonly abovePx: number
  readonly belowPx: number
  readonly besidePx: number
  /** Air between two levels; when there is height to spare, the larger. */
  readonly gapPx: number
  readonly gapPxMax: number
  /** Walls and slab together, metres on the glass at 1 px/m. */
  readonly thicknessM: number
  readonly pxPerMMax: number
}

export interface Stack {
  readonly pxPerM: number
  /** Where the plan's origin lies on the glass, one per level, lowest first. */
  readonly origins: readonly Spot[]
}

const COLUMNS = 64

/** Puts levels one above the other, as near as they can be without one covering another, and as large as fits. */
export function stackLevels(silhouettes: readonly Silhouette[], limits: StackLimits): Stack {
  const all = silhouettes.flatMap(({ spots }) => spots.flat())
  const [left, right] = [Math.min(...all.map(([x]) => x)), Math.max(...all.map(([x]) => x))]
  const profiles = silhouettes.map((silhouette) => profile(silhouette, left, right))
  const liftsM: number[] = []
  for (const [index, upper] of profiles.entries()) {
    const lower = profiles[index - 1]
    liftsM.push(lower ? (liftsM[index - 1] ?? 0) + clearance(upper, lower) + limits.thicknessM : 0)
  }
  const tops = silhouettes.map(({ spots }, index) => Math.min(...spots.flat().map(([, y]) => y)) - (liftsM[index] ?? 0))
  const bottoms = silhouettes.map(
    ({ spots }, index) => Math.max(...spots.flat().map(([, y]) => y)) - (liftsM[index] ?? 0),
  )
  const [topM, bottomM] = [Math.min(...tops) - limits.thicknessM, Math.max(...bottoms) + limits.thicknessM / 2]
  const gapsPx = limits.gapPx * (silhouettes.length - 1)
  const freeHeightPx = limits.heightPx - limits.abovePx - limits.belowPx - gapsPx
  const freeWidthPx = limits.widthPx - 2 * limits.besidePx
  const pxPerM = Math.max(
    0.5,
    Math.min(freeWidthPx / (right - left), freeHeightPx / (bottomM - topM), limits.pxPerMMax),
  )
  const spareY = Math.max(0, freeHeightPx - (bottomM - topM) * pxPerM)
  const gapCount = silhouettes.length - 1
  const widerPx = gapCount > 0 ? Math.min(limits.gapPxMax - limits.gapPx, spareY / (gapCount + 1)) : 0
  const baseX = limits.widthPx / 2 - ((left + right) / 2) * pxPerM
  const baseY = limits.heightPx - limits.belowPx - (spareY - widerPx * gapCount) / 2 - bottomM * pxPerM
  return {
    pxPerM,
    origins: liftsM.map((liftM, index): Spot => [baseX, baseY - liftM * pxPerM - index * (limits.gapPx + widerPx)]),
  }
}

interface Profile {
  readonly top: number[]
  readonly bottom: number[]
}

/** Highest and lowest point in each of many columns; columns without floor stay infinite. */
function profile({ spots }: Silhouette, left: number, right: number): Profile {
  const top = Array.from({ length: COLUMNS + 1 }, () => Infinity)
  const bottom = Array.from({ length: COLUMNS + 1 }, () => -Infinity)
  const column = (x: number): number => ((x - left) / (right - left || 1)) * COLUMNS
  for (const ring of spots)
    for (const [index, a] of ring.entries()) {
      const b = ring[(index + 1) % ring.length] ?? a
      const [s, t] = [column(a[0]), column(b[0])]
      for (let at = Math.floor(Math.min(s, t)); at <= Math.ceil(Math.max(s, t)); at += 1) {
        const share = s === t ? 0 : Math.min(1, Math.max(0, (at - s) / (t - s)))
        const y = a[1] + share * (b[1] - a[1])
        top[at] = Math.min(top[at] ?? Infinity, y)
        bottom[at] = Math.max(bottom[at] ?? -Infinity, y)
      }
    }
  return { top, bottom }
}

function clearance(upper: Profile, lower: Profile): number {
  const needs = upper.bottom.map((y, at) => y - (lower.top[at] ?? Infinity)).filter(Number.isFinite)
  return Math.max(0, ...needs)
}

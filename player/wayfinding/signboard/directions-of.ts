/** Something that a sign points to. */
export interface SignEntry {
  readonly kind: 'office' | 'building' | 'lift' | 'toilet'
  readonly name: string
  /** Said behind the name, paler. */
  readonly detail?: SignDetail
  /** Where the way begins, degrees clockwise from straight ahead of the reader; absent: it is right here. */
  readonly turnDeg?: number
}

export type SignDetail =
  | { readonly kind: 'room'; readonly number: string }
  | { readonly kind: 'minutes'; readonly minutes: number }
  | { readonly kind: 'every-floor' }
  | { readonly kind: 'step-free' }

/** One arrow and what it points to, most wanted first. */
export interface SignDirection {
  /** A multiple of 45, clockwise from straight ahead; absent: right here. */
  readonly arrowDeg?: number
  readonly entries: readonly SignEntry[]
}

const SECTOR_DEG = 45

/** Groups entries by the arrow that they share, in the order of a sign: from the left over ahead to the right. */
export function byDirection(entries: readonly SignEntry[]): SignDirection[] {
  const groups = new Map<number | undefined, SignEntry[]>()
  for (const entry of entries) {
    const arrowDeg = entry.turnDeg === undefined ? undefined : sectorOf(entry.turnDeg)
    groups.set(arrowDeg, [...(groups.get(arrowDeg) ?? []), entry])
  }
  return [...groups]
    .map(([arrowDeg, group]) => ({ ...(arrowDeg !== undefined && { arrowDeg }), entries: group }))
    .toSorted((a, b) => orderOf(a) - orderOf(b))
}

/** The nearest of the eight directions that an arrow can be read in, 0 to 315. */
function sectorOf(turnDeg: number): number {
  return (((Math.round(turnDeg / SECTOR_DEG) * SECTOR_DEG) % 360) + 360) % 360
}

const ORDER: readonly (number | undefined)[] = [undefined, 270, 315, 0, 45, 90, 225, 135, 180]

/** What is here comes first, what lies behind the reader last. */
function orderOf({ arrowDeg }: SignDirection): number {
  return ORDER.indexOf(arrowDeg)
}

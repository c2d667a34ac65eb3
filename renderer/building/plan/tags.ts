/** Upright rectangle on the glass, CSS pixels. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Standing label that wants a place; candidates best first. */
export interface TagRequest {
  readonly candidates: readonly Box[]
  /** Left out rather than put over another tag. */
  readonly optional: boolean
}

/**
 * Gives each tag the first of its places that lies within the bounds and touches no tag placed before; a tag that must
 * be seen takes the place with the least overlap. Order of requests is order of importance.
 */
export function placeTags(
  requests: readonly TagRequest[],
  bounds: Box,
  taken: readonly Box[] = [],
): (Box | undefined)[] {
  const placed: Box[] = [...taken]
  return requests.map(({ candidates, optional }) => {
    const inside = candidates.map((box) => pushInside(box, bounds))
    const free = candidates.find(
      (box) => contains(bounds, box) && placed.every((other) => overlapPx2(box, other) === 0),
    )
    const pushed = inside.find((box) => placed.every((other) => overlapPx2(box, other) === 0))
    const best = free ?? pushed ?? (optional ? undefined : least(inside, placed))
    if (best) placed.push(best)
    return best
  })
}

export function overlapPx2(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return width > 0 && height > 0 ? width * height : 0
}

function least(boxes: readonly Box[], placed: readonly Box[]): Box | undefined {
  const cost = (box: Box): number => placed.reduce((sum, other) => sum + overlapPx2(box, other), 0)
  return boxes.toSorted((a, b) => cost(a) - cost(b))[0]
}

function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  )
}

function pushInside(box: Box, bounds: Box): Box {
  const clamp = (at: number, low: number, high: number): number => Math.max(low, Math.min(at, high))
  return {
    ...box,
    x: clamp(box.x, bounds.x, bounds.x + bounds.width - box.width),
    y: clamp(box.y, bounds.y, bounds.y + bounds.height - box.height),
  }
}

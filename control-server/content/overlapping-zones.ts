import type { Layout, Zone } from '#schema/layout'

/** Rounding of fractions such as 1120/1920 must not count as an overlap: a tenth of a pixel on an 8K screen. */
const TOLERANCE = 1e-5

/** Pairs of zones of a layout that cover the same glass, by their ids. */
export function overlappingZones(layout: Layout): [string, string][] {
  return layout.zones.flatMap((zone, index) =>
    layout.zones
      .slice(index + 1)
      .filter((other) => overlap(zone, other))
      .map((other): [string, string] => [zone.id, other.id]),
  )
}

function overlap({ area: a }: Zone, { area: b }: Zone): boolean {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return width > TOLERANCE && height > TOLERANCE
}

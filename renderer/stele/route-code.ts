import { encodeRouteLinkWithin } from '#player/wayfinding/route-link'
import type { Profile } from '#schema/route-link'
import type { PageContext } from './page-context.ts'
import { currentLanguage } from './text.ts'
import type { Target } from './visit.ts'
import type { FoundWay } from './way.ts'

/** Bytes in a code of version 10 with medium error correction, ISO/IEC 18004: as fine as one can read off glass. */
const CODE_BYTES_MAX = 213

/**
 * Address of the page that shows the same way on a phone. All of it is in the fragment, so a stele without a network
 * can write it. Undefined when it is not known where phones find the server.
 */
export function phoneAddress(
  { tour }: FoundWay,
  targets: readonly Target[],
  profile: Profile,
  { visitorUrl, screen }: PageContext,
): string | undefined {
  if (visitorUrl === undefined) return undefined
  const { levelId, point, readerHeadingDeg } = screen.place
  const base = `${new URL('/w', visitorUrl).href}#`
  const stops = tour.order.map((index, at) => {
    const first = tour.routes[at]?.targetUnitId
    const others = (targets[index]?.unitIds ?? []).filter((id) => id !== first)
    return [...(first === undefined ? [] : [first]), ...others].slice(0, STOP_UNITS_MAX)
  })
  const link = { start: { levelId, point, readerHeadingDeg }, stops, profile, language: currentLanguage() }
  return base + encodeRouteLinkWithin(link, CODE_BYTES_MAX - base.length)
}

const STOP_UNITS_MAX = 20

import { decodeRouteLink, type RouteLinkFault } from '#player/wayfinding/route-link'
import { fail, type Result } from '#schema/result'
import type { RouteLink } from '#schema/route-link'

/** The link in a fragment, with its `#` or without; `empty` where there is none. */
export function readLink(fragment: string): Result<RouteLink, RouteLinkFault | 'empty'> {
  const text = fragment.replace(/^#/, '')
  return text === '' ? fail('empty') : decodeRouteLink(text)
}

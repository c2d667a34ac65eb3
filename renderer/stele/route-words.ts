import type { NavGraph } from '#player/wayfinding/graph'
import { describeRoute, type RouteStep } from '#player/wayfinding/directions'
import type { Route, RouteFailure, RouteNote } from '#player/wayfinding/route'
import type { Closure } from '#schema/building-state'
import { clockTime } from '../i18n/format.ts'
import { currentForm, currentLanguage, t } from './text.ts'

/** Steps to every place of a tour. Whoever comes out of a room looks back the way that they came in by. */
export function tourSteps(graph: NavGraph, routes: readonly Route[], readerHeadingDeg: number): RouteStep[] {
  return routes.flatMap((route, index) => {
    const before = routes[index - 1]
    return describeRoute(graph, route, before ? lastHeadingDeg(before) : readerHeadingDeg, currentLanguage())
  })
}

/** What somebody should know of a way, one sentence each. */
export function noteLines(graph: NavGraph, routes: readonly Route[], timeZone: string): string[] {
  const lines = routes.flatMap(({ notes, legs }) => {
    const used = legs.flatMap(({ via }) => via?.connectorId ?? [])
    return notes.map((note) => noteLine(graph, note, used, timeZone))
  })
  return [...new Set(lines)]
}

/** Why there is no way, and when there will be one. */
export function failureLines(graph: NavGraph, failure: RouteFailure, timeZone: string): string[] {
  if (failure.kind !== 'closed') return []
  const closed = failure.closures.map((closure) => closureLine(graph, closure))
  const { opensAtMs } = failure
  const until = opensAtMs === undefined ? [] : [t('route.shut.until', { time: clockTime(opensAtMs, timeZone) })]
  return [...new Set([...closed, ...until])]
}

/** The lift or stairs of that id, as on its sign. */
export function connectorName({ plan }: NavGraph, connectorId: string): string | undefined {
  return plan.connectors.find(({ id }) => id === connectorId)?.name
}

function noteLine(graph: NavGraph, note: RouteNote, usedConnectorIds: readonly string[], timeZone: string): string {
  switch (note.kind) {
    case 'unchecked':
      return t(`note.${note.what}`)
    case 'closes': {
      const name = featureName(graph, note.feature.id) ?? ''
      return t('note.closes', { name, time: clockTime(note.atMs, timeZone) })
    }
    case 'detour': {
      const { closure } = note
      const instead = usedConnectorIds.map((id) => connectorName(graph, id)).find((name) => name !== undefined)
      const detour = instead === undefined ? t('note.detour') : t('note.detour.by', { name: instead })
      const until = closure.until === undefined ? [] : [t('note.until', { time: clockTime(closure.until, timeZone) })]
      return [closureLine(graph, closure), detour, ...until].join(' ')
    }
  }
}

/** What is closed, and why; the reason is German and said to whoever reads German. */
function closureLine(graph: NavGraph, { featureId, kind, reason }: Closure): string {
  const name = featureName(graph, featureId)
  const line = name === undefined ? t('note.closed.part') : t(`note.${kind}`, { name })
  return reason !== undefined && currentForm().tag === 'de' ? `${line} ${reason}` : line
}

function featureName(graph: NavGraph, featureId: string): string | undefined {
  return connectorName(graph, featureId) ?? graph.plan.units.find(({ id }) => id === featureId)?.name
}

function lastHeadingDeg({ legs }: Route): number {
  const [from, to] = legs.at(-1)?.points.slice(-2) ?? []
  if (!from || !to) return 0
  return ((Math.atan2(to[0] - from[0], to[1] - from[1]) * 180) / Math.PI + 360) % 360
}

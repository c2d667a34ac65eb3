import type { Connector, Opening, Unit } from '#schema/building'

/** What can be reached in a house, and which rooms have to be crossed for that. */
export interface Reachability {
  readonly unreachableUnitIds: readonly string[]
  /** Rooms that are the only way to other rooms. */
  readonly anteroomIds: ReadonlySet<string>
}

/**
 * Walks through the house from its entrances; without any, from its largest connected part. Rooms are crossed only
 * when what lies behind them can not be reached otherwise, and only where the caller allows it.
 */
export function exploreReachability(
  units: readonly Unit[],
  openings: readonly Opening[],
  connectors: readonly Connector[],
  mayCrossRooms: boolean,
): Reachability {
  const neighbours = neighboursOf(units, openings, connectors)
  const passages = new Set(units.filter(({ passage }) => passage).map(({ id }) => id))
  const anteroomIds = new Set<string>()
  const reached = new Set<string>()
  const neverOpen = new Set(units.filter((unit) => !isEverOpen(unit)).map(({ id }) => id))
  const spread = (starts: Iterable<string>) => {
    const open = [...starts]
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (reached.has(id) || neverOpen.has(id)) continue
      reached.add(id)
      if (passages.has(id) || anteroomIds.has(id)) open.push(...(neighbours.get(id) ?? []))
    }
  }
  spread(entrancesOf(units, openings, neighbours))
  const anteroom = () =>
    [...reached].find((id) => !anteroomIds.has(id) && leadsOn(id, passages, neighbours, reached, neverOpen))
  for (let id = mayCrossRooms ? anteroom() : undefined; id !== undefined; id = anteroom()) {
    anteroomIds.add(id)
    spread((neighbours.get(id) ?? []).filter((next) => !reached.has(next)))
  }
  return { unreachableUnitIds: units.map(({ id }) => id).filter((id) => !reached.has(id)), anteroomIds }
}

function leadsOn(
  id: string,
  passages: ReadonlySet<string>,
  neighbours: ReadonlyMap<string, readonly string[]>,
  reached: ReadonlySet<string>,
  neverOpen: ReadonlySet<string>,
): boolean {
  return !passages.has(id) && (neighbours.get(id) ?? []).some((next) => !reached.has(next) && !neverOpen.has(next))
}

function neighboursOf(
  units: readonly Unit[],
  openings: readonly Opening[],
  connectors: readonly Connector[],
): Map<string, string[]> {
  const neighbours = new Map<string, string[]>(units.map(({ id }) => [id, []]))
  const joined = [
    ...openings.filter(isEverOpen).map(({ unitIds }) => unitIds),
    ...connectors.filter(isEverOpen).map(({ stops }) => stops.map((stop) => stop.unitId)),
  ]
  for (const ids of joined) {
    for (const id of ids) neighbours.get(id)?.push(...ids.filter((other) => other !== id))
  }
  return neighbours
}

/** An empty week is an emergency exit: there, and closed at all hours. */
function isEverOpen({ hours }: Pick<Opening, 'hours'>): boolean {
  return hours === undefined || hours.length > 0
}

function entrancesOf(
  units: readonly Unit[],
  openings: readonly Opening[],
  neighbours: ReadonlyMap<string, readonly string[]>,
): string[] {
  const isPassage = new Map(units.map(({ id, passage }) => [id, passage]))
  const entrances = openings.filter(({ kind, unitIds }) => kind === 'entrance' && unitIds.length === 1)
  const behind = entrances.flatMap(({ unitIds }) => unitIds).filter((id) => isPassage.get(id))
  if (behind.length > 0) return behind
  const part = largestPart([...neighbours.keys()], neighbours)
  const passages = part.filter((id) => isPassage.get(id))
  return passages.length > 0 ? passages : part.slice(0, 1)
}

function largestPart(ids: readonly string[], neighbours: ReadonlyMap<string, readonly string[]>): string[] {
  const seen = new Set<string>()
  let largest: string[] = []
  for (const start of ids) {
    const part: string[] = []
    const open = [start]
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (seen.has(id)) continue
      seen.add(id)
      part.push(id)
      open.push(...(neighbours.get(id) ?? []))
    }
    if (part.length > largest.length) largest = part
  }
  return largest
}

import type { StaffIncident } from '#schema/staff-screens'

export type IncidentKind = StaffIncident['kind']

/** One screen as it is at one instant. */
export interface Observation {
  readonly screenId: string
  readonly name: string
  /** `unknown` neither starts nor ends anything: on its way, or the server has only just begun to listen. */
  readonly health: IncidentKind | 'well' | 'unknown'
  /** Since when it has been so. */
  readonly since: number
}

export interface IncidentScreen {
  readonly screenId: string
  readonly name: string
  /** Well at the moment, but not yet for `HOLD_DOWN_MS`. */
  readonly wellSince?: number
  readonly endedAt?: number
}

export interface Incident {
  readonly id: string
  readonly kind: IncidentKind
  readonly startedAt: number
  /** When the last screen has joined it. */
  readonly joinedAt: number
  /** When the last of its screens was well again. */
  readonly endedAt?: number
  readonly screens: readonly IncidentScreen[]
}

/** Screens that go bad in the same way within this time of each other have one cause: a switch, a fuse. */
export const JOIN_MS = 30_000
/** A screen must have been well for so long before its trouble is over. */
export const HOLD_DOWN_MS = 60_000

/**
 * What becomes of the open incidents with a new look at all screens of the site. Answers them all, those included
 * that end with it. Pure: the memory is in the incidents themselves, so a server that restarts goes on where it was.
 */
export function advanceIncidents(
  open: readonly Incident[],
  observations: readonly Observation[],
  nowMs: number,
  drawId: () => string,
): Incident[] {
  const seen = new Map(observations.map((one) => [one.screenId, one]))
  const incidents = open.map((incident) => follow(incident, seen, nowMs))
  for (const observation of observations) {
    const { health } = observation
    if (health === 'well' || health === 'unknown') continue
    if (incidents.some((incident) => incident.kind === health && isIn(incident, observation.screenId))) continue
    join(incidents, { ...observation, health }, nowMs, drawId)
  }
  return incidents.map((incident) => end(incident))
}

/** Brings each screen of an incident to what has been seen of it. A screen that is gone needs nobody. */
function follow(incident: Incident, seen: ReadonlyMap<string, Observation>, nowMs: number): Incident {
  const screens = incident.screens.map((screen): IncidentScreen => {
    const now = seen.get(screen.screenId)
    if (now?.health === 'unknown') return screen
    const { screenId, name, wellSince, endedAt } = screen
    // Bad again while the incident is still open: the same trouble.
    if (now?.health === incident.kind) return { screenId, name }
    if (endedAt !== undefined) return screen
    const well = wellSince ?? nowMs
    return nowMs - well >= HOLD_DOWN_MS ? { screenId, name, endedAt: well } : { screenId, name, wellSince: well }
  })
  return { ...incident, screens }
}

function join(
  incidents: Incident[],
  { screenId, name, health: kind, since }: Observation & { readonly health: IncidentKind },
  nowMs: number,
  drawId: () => string,
): void {
  const screen: IncidentScreen = { screenId, name }
  const index = incidents.findIndex((one) => one.kind === kind && nowMs - one.joinedAt <= JOIN_MS)
  const found = incidents[index]
  if (!found) {
    incidents.push({ id: drawId(), kind, startedAt: Math.min(since, nowMs), joinedAt: nowMs, screens: [screen] })
    return
  }
  incidents[index] = {
    ...found,
    startedAt: Math.min(found.startedAt, since),
    joinedAt: nowMs,
    screens: [...found.screens, screen],
  }
}

function end(incident: Incident): Incident {
  const ends = incident.screens.map(({ endedAt }) => endedAt)
  if (ends.includes(undefined)) return incident
  return { ...incident, endedAt: Math.max(incident.startedAt, ...ends.filter((at) => at !== undefined)) }
}

function isIn(incident: Incident, screenId: string): boolean {
  return incident.screens.some((screen) => screen.screenId === screenId)
}

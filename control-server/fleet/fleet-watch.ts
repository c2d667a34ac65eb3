import type { Logger } from 'pino'
import type { Db } from '../db/tables.ts'
import type { ChangeFeed } from '../http/change-feed.ts'
import { deleteOldIncidents, readOpenIncidents, saveIncident } from './incident-store.ts'
import { advanceIncidents, type Incident, type Observation } from './incidents.ts'
import type { JudgedScreen } from './read-screens.ts'
import { soundHealthOf } from './screen-sound.ts'
import { healthOf } from './screen-truth.ts'

export interface FleetWatchDeps {
  readonly db: Db
  readonly judged: () => Promise<JudgedScreen[]>
  readonly changes: ChangeFeed
  readonly nowMs: () => number
  readonly log: Pick<Logger, 'error' | 'info'>
  readonly drawId: () => string
  /** Told after the commit when incidents have begun, grown or ended. */
  readonly onIncidents: () => void
}

/** Silence of a player becomes true by the clock alone, so somebody has to look. */
const LOOK_EVERY_MS = 2_000

/** A connection that was lost and is back within this time was no incident, only a bad line. */
const LINE_LOST_MS = 20_000

/** Looks at all screens every two seconds, until disposed. Looks never overlap. */
export function startFleetWatch(deps: FleetWatchDeps): AsyncDisposable {
  let stopped = false
  let looking = Promise.resolve()
  const look = createFleetLook(deps)
  const timer = setInterval(() => {
    looking = looking.then(async () => {
      if (stopped) return
      await look().catch((error: unknown) => deps.log.error({ err: error }, 'screens could not be looked at'))
    })
  }, LOOK_EVERY_MS)
  return {
    [Symbol.asyncDispose]: async () => {
      stopped = true
      clearInterval(timer)
      await looking
    },
  }
}

/** One look: notes since when things are as they are, tells consoles what has changed, keeps the incidents. */
export function createFleetLook(deps: FleetWatchDeps): () => Promise<void> {
  const { changes } = deps
  let told = new Map<string, string>()
  return async () => {
    const now = deps.nowMs()
    const screens = await deps.judged()
    const whys = new Map(screens.map(({ screen, why }) => [screen.id, why]))
    const hasChanged = whys.size !== told.size || [...whys].some(([id, why]) => told.get(id) !== why)
    if (hasChanged) await noteTruths(deps.db, screens)
    told = whys
    if (hasChanged) changes.announce('players')
    if (await keepIncidents(deps, screens, now)) {
      changes.announce('incidents')
      deps.onIncidents()
    }
  }
}

async function noteTruths(db: Db, screens: readonly JudgedScreen[]): Promise<void> {
  await db.transaction().execute(async (tx) => {
    for (const { screen, why, since } of screens) {
      await tx
        .insertInto('screen_truth')
        .values({ screen_id: screen.id, why, since })
        .onConflict((conflict) => conflict.column('screen_id').doUpdateSet({ why, since }))
        .execute()
    }
  })
}

/** True when there is something to tell. */
async function keepIncidents(deps: FleetWatchDeps, screens: readonly JudgedScreen[], now: number): Promise<boolean> {
  const { db, drawId, log } = deps
  const open = await readOpenIncidents(db)
  const known = new Map(open.map((incident) => [incident.id, JSON.stringify(incident)]))
  // A screen can be dark and mute at once: picture and sound have incidents of their own.
  const [ofSound, ofPicture] = [open.filter(isOfSound), open.filter((incident) => !isOfSound(incident))]
  const changed = [
    ...advanceIncidents(
      ofPicture,
      screens.map((screen) => observe(screen, now)),
      now,
      drawId,
    ),
    ...advanceIncidents(
      ofSound,
      screens.map((screen) => listen(screen, now)),
      now,
      drawId,
    ),
  ].filter((incident) => known.get(incident.id) !== JSON.stringify(incident))
  if (changed.length === 0) return false
  await db.transaction().execute(async (tx) => {
    for (const incident of changed) await saveIncident(tx, incident)
  })
  for (const incident of changed) logIncident(log, incident, known.has(incident.id))
  if (changed.some(({ endedAt }) => endedAt !== undefined)) await deleteOldIncidents(db, now)
  return true
}

function isOfSound({ kind }: Incident): boolean {
  return kind === 'silent'
}

function listen(judged: JudgedScreen, now: number): Observation {
  const { id: screenId, name } = judged.screen
  return { screenId, name, health: soundHealthOf(judged, now), since: now }
}

function observe({ screen, facts, why, since }: JudgedScreen, now: number): Observation {
  // A player that has just been paired has never been heard of, and has its chance as well.
  const silentSince = facts.player?.lastSeenAt ?? since
  const isBrief = why === 'offline' && now - silentSince < LINE_LOST_MS
  return {
    screenId: screen.id,
    name: screen.name,
    health: isBrief ? 'unknown' : healthOf(why),
    since: why === 'offline' ? silentSince : since,
  }
}

function logIncident(log: FleetWatchDeps['log'], { id, kind, screens, endedAt }: Incident, isKnown: boolean): void {
  if (endedAt !== undefined) log.info({ incidentId: id, kind }, 'incident ended')
  else if (!isKnown) log.info({ incidentId: id, kind, screenCount: screens.length }, 'incident began')
}

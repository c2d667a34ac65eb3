import type { Db, Tx } from '../db/tables.ts'
import type { Incident, IncidentKind } from './incidents.ts'

/** So long staff can look back. */
const KEPT_MS = 30 * 86_400_000

/** Incidents that have not ended, oldest first. */
export async function readOpenIncidents(db: Db | Tx): Promise<Incident[]> {
  return await withScreens(db, await incidents(db).where('ended_at', 'is', null).orderBy('started_at').execute())
}

/** Open ones first, then those of the last 30 days; the newest first in both. */
export async function readRecentIncidents(db: Db, nowMs: number): Promise<Incident[]> {
  const rows = await incidents(db)
    .where((eb) => eb.or([eb('ended_at', 'is', null), eb('ended_at', '>', nowMs - KEPT_MS)]))
    .orderBy((eb) => eb('ended_at', 'is not', null))
    .orderBy('started_at', 'desc')
    .orderBy('id')
    .execute()
  return await withScreens(db, rows)
}

/** One incident; undefined when it is not there any more. */
export async function readIncident(db: Db, id: string): Promise<Incident | undefined> {
  return (await withScreens(db, await incidents(db).where('id', '=', id).execute()))[0]
}

export async function saveIncident(tx: Tx, incident: Incident): Promise<void> {
  const { id, kind, startedAt, joinedAt, endedAt, screens } = incident
  const times = { started_at: startedAt, joined_at: joinedAt, ended_at: endedAt ?? null }
  await tx
    .insertInto('incident')
    .values({ id, kind, ...times, start_told: 0, end_told: 0 })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(times))
    .execute()
  for (const { screenId, name, wellSince = null, endedAt: wellAt = null } of screens) {
    await tx
      .insertInto('incident_screen')
      .values({ incident_id: id, screen_id: screenId, name, well_since: wellSince, ended_at: wellAt })
      .onConflict((conflict) =>
        conflict.columns(['incident_id', 'screen_id']).doUpdateSet({ well_since: wellSince, ended_at: wellAt }),
      )
      .execute()
  }
}

export async function deleteOldIncidents(db: Db, nowMs: number): Promise<void> {
  await db
    .deleteFrom('incident')
    .where('ended_at', '<=', nowMs - KEPT_MS)
    .execute()
}

function incidents(db: Db | Tx) {
  return db.selectFrom('incident').select(['id', 'kind', 'started_at', 'joined_at', 'ended_at'])
}

interface IncidentRow {
  readonly id: string
  readonly kind: string
  readonly started_at: number
  readonly joined_at: number
  readonly ended_at: number | null
}

async function withScreens(db: Db | Tx, rows: readonly IncidentRow[]): Promise<Incident[]> {
  if (rows.length === 0) return []
  const screens = await db
    .selectFrom('incident_screen')
    .selectAll()
    .where(
      'incident_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('name')
    .execute()
  const byIncident = Map.groupBy(screens, ({ incident_id }) => incident_id)
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as IncidentKind,
    startedAt: row.started_at,
    joinedAt: row.joined_at,
    ...(row.ended_at !== null && { endedAt: row.ended_at }),
    screens: (byIncident.get(row.id) ?? []).map(({ screen_id, name, well_since, ended_at }) => ({
      screenId: screen_id,
      name,
      ...(well_since !== null && { wellSince: well_since }),
      ...(ended_at !== null && { endedAt: ended_at }),
    })),
  }))
}

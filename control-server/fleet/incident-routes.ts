import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { StaffIncident } from '#schema/staff-screens'
import type { Db } from '../db/tables.ts'
import { readRecentIncidents } from './incident-store.ts'
import { incidentText } from './incident-texts.ts'
import type { Incident } from './incidents.ts'

export interface IncidentRouteDeps {
  readonly db: Db
  readonly site: { readonly timeZone: string }
  readonly nowMs: () => number
}

/** `GET /incidents`; to be registered behind `requireStaff`. */
export const incidentRoutes: FastifyPluginAsyncTypebox<IncidentRouteDeps> = async (app, { db, site, nowMs }) => {
  app.get(
    '/incidents',
    {
      schema: {
        tags: ['fleet'],
        security: [{ staff: [] }],
        summary: 'Open incidents, then those of the last 30 days',
        response: { 200: Type.Array(StaffIncident) },
      },
    },
    async () => {
      const now = nowMs()
      return (await readRecentIncidents(db, now)).map((incident) => staffIncident(incident, site.timeZone, now))
    },
  )
}

function staffIncident(incident: Incident, timeZone: string, nowMs: number): StaffIncident {
  const { id, kind, startedAt, endedAt, screens } = incident
  return {
    id,
    kind,
    startedAt,
    text: incidentText(incident, timeZone, nowMs),
    screens: screens.map((screen) => ({
      screenId: screen.screenId,
      name: screen.name,
      ...(screen.endedAt !== undefined && { endedAt: screen.endedAt }),
    })),
    ...(endedAt !== undefined && { endedAt }),
  }
}

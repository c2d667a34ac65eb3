import type { FastifyPluginAsync } from 'fastify'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { ScreenTruth, StaffIncident } from '#schema/staff-screens'
import type { BrokerPort } from '../broker/broker-port.ts'
import type { Db } from '../db/tables.ts'
import type { Fleet } from '../fleet/fleet.ts'
import { readOpenIncidents } from '../fleet/incident-store.ts'
import { truthOf } from '../fleet/screen-truth.ts'

export interface MetricsDeps {
  readonly broker: Pick<BrokerPort, 'stats'>
  readonly fleet: Pick<Fleet, 'judged'>
  readonly db: Db
}

export interface Metrics {
  /** To be given each answered request. `route` is the pattern, never the address: ids would make a series each. */
  observe(request: { method: string; route: string; status: number; durationSeconds: number }): void
  /** Prometheus text format. */
  text(): Promise<string>
  readonly contentType: string
}

const TRUTHS: readonly ScreenTruth[] = ['current', 'dark', 'unproven', 'updating', 'stale', 'offline', 'unpaired']
const INCIDENT_KINDS: readonly StaffIncident['kind'][] = ['offline', 'stale', 'black', 'frozen']

/** Counters of one server, in a registry of its own, so that several servers in one process do not mix. */
export function createMetrics({ broker, db, fleet }: MetricsDeps): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'lotse_http_request_duration_seconds',
    help: 'Answered HTTP requests',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers,
  })
  const brokerClients: Gauge = new Gauge({
    name: 'lotse_broker_clients',
    help: 'Connections to the broker',
    registers,
    collect: async () => {
      brokerClients.set((await broker.stats()).clients)
    },
  })
  const screens: Gauge = new Gauge({
    name: 'lotse_screens',
    help: 'Screens by what is true of them',
    labelNames: ['truth'],
    registers,
    collect: async () => {
      const all = await fleet.judged()
      for (const truth of TRUTHS) screens.set({ truth }, all.filter(({ why }) => truthOf(why) === truth).length)
    },
  })
  const incidents: Gauge = new Gauge({
    name: 'lotse_incidents_open',
    help: 'Incidents that have not ended',
    labelNames: ['kind'],
    registers,
    collect: async () => {
      const open = await readOpenIncidents(db)
      for (const kind of INCIDENT_KINDS) incidents.set({ kind }, open.filter((one) => one.kind === kind).length)
    },
  })
  return {
    observe: ({ durationSeconds, method, route, status }) =>
      requests.observe({ method, route, status }, durationSeconds),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}

/** `GET /metrics`. */
export const metricsRoute: FastifyPluginAsync<{ metrics: Metrics }> = async (app, { metrics }) => {
  app.get('/metrics', { schema: { tags: ['operation'], summary: 'Prometheus metrics' } }, async (_request, reply) => {
    return reply.type(metrics.contentType).send(await metrics.text())
  })
}

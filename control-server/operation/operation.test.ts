import { tmpdir } from 'node:os'
import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { openTestDatabase } from '../db/testing.ts'
import { healthRoute } from './health.ts'
import { createMetrics, metricsRoute } from './metrics.ts'

const broker = { stats: async () => ({ clients: 3 }) }
const deadBroker = { stats: async () => Promise.reject(new Error('worker is gone')) }
const fleet = { judged: async () => [] }

test('a server whose parts work is healthy', async () => {
  const db = await openTestDatabase()
  const app = Fastify()
  await app.register(healthRoute, { db, broker, dataDir: tmpdir() })
  const answer = await app.inject('/healthz')
  expect(answer.statusCode).toBe(200)
  expect(answer.json()).toMatchObject({ status: 'ok', database: 'ok', broker: 'ok' })
  await db.destroy()
})

test('a part that fails makes the whole unhealthy and is named', async () => {
  const db = await openTestDatabase()
  await db.destroy()
  const app = Fastify()
  await app.register(healthRoute, { db, broker: deadBroker, dataDir: tmpdir() })
  const answer = await app.inject('/healthz')
  expect(answer.statusCode).toBe(503)
  expect(answer.json()).toMatchObject({ status: 'failing', database: 'failing', broker: 'failing' })
})

test('metrics speak Prometheus and count requests by route pattern', async () => {
  await using db = await openTestDatabase()
  const metrics = createMetrics({ broker, fleet, db })
  const app = Fastify()
  await app.register(metricsRoute, { metrics })
  metrics.observe({ method: 'GET', route: '/player/v1/assets/:sha256', status: 206, durationSeconds: 0.01 })
  const { body } = await app.inject('/metrics')
  expect(body).toContain('lotse_broker_clients 3')
  expect(body).toContain('route="/player/v1/assets/:sha256",status="206"')
  expect(body).toContain('lotse_screens{truth="current"} 0')
  expect(body).toContain('lotse_incidents_open{kind="offline"} 0')
})

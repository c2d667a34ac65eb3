import { pino } from 'pino'
import { type App, createApp } from './app.ts'

/** Says nothing: a failing test shows its assertion, not a log. */
export const silentLog = pino({ level: 'silent' })

/** A real app without routes, for tests that register the routes which they are about. */
export function createTestApp(): Promise<App> {
  return createApp({ log: silentLog, behindProxy: false, https: false })
}

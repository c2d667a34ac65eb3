import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { writeDemoSeed } from '#build/demo/write-seed'
import { ServerReady } from '#build/launch/server-process'
import { parseJson } from '#schema/parse'
import { createTicketLog } from '#server/calls/ticket-log'
import { openDatabase } from '#server/db/open-database'
import { freePort } from '../harness/city-hall.ts'
import { startProgram } from '../harness/program.ts'
import type { Figure } from './figure.ts'
import { Staff } from './staff.ts'

export const CALL_KILLS = { count: 200 }

const AREA = 'wartebereich'
const QUEUES = ['ausweise', 'beglaubigung']
const COUNTERS = ['platz-1', 'platz-2', 'platz-3', 'platz-4']
/** A round lasts at most so long after the server is ready. */
const LIFE_MS = 1_200
const ACTIONS = ['call-next', 'call-next', 'recall', 'arrived', 'park', 'finish'] as const

/** What the server has acknowledged before it was killed. */
interface Acknowledged {
  readonly ticketIds: Set<string>
  readonly commandIds: Set<string>
}

/**
 * Kills a real server in the midst of commands, again and again, and looks into its database after each: everything
 * that was acknowledged must be in the log. Throws when something is missing.
 */
export async function measureCallKills({ count }: { count: number }, say: (text: string) => void): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-calls-kill-'))
  const env = {
    LOTSE_DATA: join(folder, 'server'),
    LOTSE_PORT: String(await freePort()),
    LOTSE_MQTT_PORT: String(await freePort()),
    LOTSE_SEED: join(folder, 'seed'),
  }
  try {
    await writeDemoSeed(env.LOTSE_SEED, { mockCityUrl: 'http://127.0.0.1:9' })
    const acknowledged: Acknowledged = { ticketIds: new Set(), commandIds: new Set() }
    let staff: Staff | undefined
    for (let round = 1; round <= count; round += 1) {
      const server = startProgram('control-server/main.ts', [], env)
      const ready = await server.line((line) => {
        const message = parseJson(ServerReady, line)
        return message.ok ? message.value : undefined
      })
      staff ??= await Staff.signIn(ready.url, { name: ready.staffName, password: ready.password ?? '' })
      const ending = new AbortController()
      const worker = staff
      const works = COUNTERS.map((counterId) => work(worker, counterId, acknowledged, ending.signal))
      await wait(Math.random() * LIFE_MS)
      await server.kill()
      ending.abort()
      await Promise.all(works)
      await look(env.LOTSE_DATA, acknowledged)
      if (round % 20 === 0) say(`${round} von ${count} …`)
    }
    const { ticketIds, commandIds } = acknowledged
    return [
      {
        what: 'Kills of the server among calls that lost something acknowledged',
        value: `0 of ${count}`,
        how: `SIGKILL up to ${LIFE_MS} ms after the start while ${COUNTERS.length} counters work; after each, the log is read again from its database. ${ticketIds.size} numbers and ${commandIds.size} commands were acknowledged.`,
      },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Draws numbers and calls them, until the server does not answer any more. */
async function work(staff: Staff, counterId: string, acknowledged: Acknowledged, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const queueId = QUEUES[Math.floor(Math.random() * QUEUES.length)] ?? ''
      const ticketId = await staff.issueTicket(AREA, queueId)
      if (ticketId !== undefined) acknowledged.ticketIds.add(ticketId)
      const kind = ACTIONS[Math.floor(Math.random() * ACTIONS.length)] ?? 'call-next'
      const commandId = await staff.command(counterId, kind)
      if (commandId !== undefined) acknowledged.commandIds.add(commandId)
    } catch (error) {
      // Killed in the middle of an answer: then nothing was acknowledged.
      if (error instanceof TypeError || (error instanceof Error && error.name === 'AbortError')) return
      throw error
    }
  }
}

async function look(dataDir: string, acknowledged: Acknowledged): Promise<void> {
  const db = openDatabase(join(dataDir, 'lotse.sqlite'))
  try {
    const log = createTicketLog({ db, timeZone: 'Europe/Berlin', nowMs: Date.now, onDayClosed: async () => undefined })
    const hall = await log.hall()
    const rows = await db.selectFrom('counter_command').select('id').where('outcome', '=', 'done').execute()
    const done = new Set(rows.map(({ id }) => id))
    const lost = [
      ...[...acknowledged.ticketIds].filter((id) => !hall.tickets.has(id)),
      ...[...acknowledged.commandIds].filter((id) => !done.has(id)),
    ]
    if (lost.length > 0) throw new Error(`acknowledged and lost: ${lost.join(', ')}`)
  } finally {
    await db.destroy()
  }
}

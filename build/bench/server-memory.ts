import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startProgram } from '../harness/program.ts'
import { ServerReady } from '../launch/server-process.ts'
import { parseJson } from '#schema/parse'
import type { Figure } from './figure.ts'
import { addSimulatedAccounts, connectSimulatedPlayer } from './simulated-players.ts'

const PLAYER_COUNT = 200
const SETTLE_MS = 15_000

/** Resident memory of the server process, idle and with 200 players that are connected and report. */
export async function measureServerMemory(dataDir: string, env: Record<string, string>): Promise<Figure[]> {
  const accounts = await addSimulatedAccounts(join(dataDir, 'server'), PLAYER_COUNT)
  const server = startProgram('control-server/main.ts', [], env)
  try {
    const ready = await server.line((line) => {
      const message = parseJson(ServerReady, line)
      return message.ok ? message.value : undefined
    })
    await wait(SETTLE_MS)
    const idle = residentMegabytes(server.pid)
    const mqttUrl = `mqtt://127.0.0.1:${ready.mqttPort}`
    const clients = await Promise.all(accounts.map((account) => connectSimulatedPlayer(mqttUrl, 'rathaus', account)))
    await wait(SETTLE_MS)
    const busy = residentMegabytes(server.pid)
    await Promise.all(clients.map((client) => client.endAsync(true)))
    return [
      {
        what: 'Server memory, idle',
        value: `${idle} MB`,
        how: 'Resident set of the whole process, 15 s after the start.',
      },
      {
        what: `Server memory, ${PLAYER_COUNT} players`,
        value: `${busy} MB`,
        how: 'The same with 200 MQTT clients that subscribe as players do and report every 10 s, after 15 s.',
      },
    ]
  } finally {
    await server.stop()
  }
}

function residentMegabytes(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Math.round(Number(kilobytes) / 1_024)
}

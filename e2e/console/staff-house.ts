import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeDemoSeed } from '#build/demo/write-seed'
import { startMockCity } from '#build/demo/mock-city/mock-city'
import { type Program, startProgram } from '#build/harness/program'
import { ServerReady } from '#build/launch/server-process'
import { parseJson } from '#schema/parse'

/** A real control server with the demo city hall in it and a console in front, that a spec can kill and bring back. */
export interface StaffHouse extends AsyncDisposable {
  readonly url: string
  readonly staff: { readonly name: string; readonly password: string }
  kill(): Promise<void>
  /** Starts again on the same address with the same data. */
  start(): Promise<void>
}

export async function openStaffHouse(): Promise<StaffHouse> {
  const dataDir = mkdtempSync(join(tmpdir(), 'lotse-console-'))
  const port = await freePort()
  const mqttPort = await freePort()
  const mockCity = await startMockCity({ port: 0, nowMs: Date.now, dir: join(dataDir, 'mock-city') })
  await writeDemoSeed(join(dataDir, 'seed'), { mockCityUrl: mockCity.url })
  let server: Program
  const start = async () => {
    server = startProgram('control-server/main.ts', [], {
      LOTSE_DATA: join(dataDir, 'server'),
      LOTSE_PORT: String(port),
      LOTSE_MQTT_PORT: String(mqttPort),
      LOTSE_SEED: join(dataDir, 'seed'),
      // Clips that get ready would change the release under a spec's feet.
      LOTSE_ESPEAK: 'none',
    })
    return server.line((line) => {
      const message = parseJson(ServerReady, line)
      return message.ok ? message.value : undefined
    })
  }
  const first = await start()
  return {
    url: first.url,
    staff: { name: first.staffName, password: first.password ?? '' },
    kill: () => server.kill(),
    start: async () => {
      await start()
    },
    [Symbol.asyncDispose]: async () => {
      await server.stop()
      await mockCity[Symbol.asyncDispose]()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}

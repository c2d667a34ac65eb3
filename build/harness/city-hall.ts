import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { approvePairing } from '#build/launch/approve-pairing'
import { uiDir } from '#build/launch/player-process'
import { ServerReady } from '#build/launch/server-process'
import { writeDemoSeed } from '#build/demo/write-seed'
import { startMockCity } from '#build/demo/mock-city/mock-city'
import { pageUrl, ShellMessage } from '#main/core/shell-protocol'
import { parseJson } from '#schema/parse'
import { type Program, startProgram } from './program.ts'

/** A whole city hall in real processes, with the two screens of the demo, that a spec can break at will. */
export interface CityHall extends AsyncDisposable {
  readonly dataDir: string
  readonly mockCity: Awaited<ReturnType<typeof startMockCity>>
  readonly serverUrl: string
  readonly serverEnv: Record<string, string>
  readonly staff: { readonly name: string; readonly password: string }
  monitorUrl(): string
  steleUrl(): string
  server: Program
  core: Program
  /** Start again after `kill`, with the same data. */
  startServer(): Promise<void>
  startCore(): Promise<void>
}

/**
 * @param speaks with the speech engine of this machine; else no clips change the release under a spec's feet
 * @param coreFlags further ones of the player core, such as its printer
 */
export async function startCityHall({
  speaks = false,
  coreFlags = [],
}: { readonly speaks?: boolean; readonly coreFlags?: readonly string[] } = {}): Promise<CityHall> {
  const dataDir = mkdtempSync(join(tmpdir(), 'lotse-e2e-'))
  const [port, mqttPort] = await freePorts()
  const serverUrl = `http://127.0.0.1:${port}`
  const mockCity = await startMockCity({ port: 0, nowMs: Date.now, dir: join(dataDir, 'mock-city') })
  await writeDemoSeed(join(dataDir, 'seed'), { mockCityUrl: mockCity.url })

  const serverEnv = {
    LOTSE_DATA: join(dataDir, 'server'),
    LOTSE_PORT: String(port),
    LOTSE_MQTT_PORT: String(mqttPort),
    LOTSE_SEED: join(dataDir, 'seed'),
    ...(!speaks && { LOTSE_ESPEAK: 'none' }),
  }
  const startServer = () => startProgram('control-server/main.ts', [], serverEnv)
  let coreBaseUrl = ''
  const startCore = async () => {
    const flags = ['--data', join(dataDir, 'player'), '--server', serverUrl, '--ui', uiDir, '--port', '0', ...coreFlags]
    const core = startProgram('main/core/main.ts', flags, {})
    const ready = await core.line((line) => isMessage(line, 'ready'))
    if (ready.type === 'ready') coreBaseUrl = ready.baseUrl
    return core
  }

  const server = startServer()
  const ready = await server.line((line) => {
    const message = parseJson(ServerReady, line)
    return message.ok ? message.value : undefined
  })
  const staff = { name: ready.staffName, password: ready.password ?? '' }
  const core = await startCore()
  const pairing = await core.line((line) => isMessage(line, 'pairing'))
  const code = pairing.type === 'pairing' ? pairing.code : ''
  await approvePairing(
    { serverUrl, ...staff },
    { code, playerName: 'Foyer', screenIds: ['foyer-monitor', 'foyer-stele'] },
  )
  await core.line((line) => isMessage(line, 'screens'))

  const hall: CityHall = {
    dataDir,
    mockCity,
    serverUrl,
    serverEnv,
    staff,
    server,
    core,
    monitorUrl: () => pageUrl(coreBaseUrl, { id: 'foyer-monitor', kind: 'monitor' }),
    steleUrl: () => pageUrl(coreBaseUrl, { id: 'foyer-stele', kind: 'stele' }),
    startServer: async () => {
      hall.server = startServer()
      await hall.server.line((line) => (parseJson(ServerReady, line).ok ? true : undefined))
    },
    startCore: async () => {
      hall.core = await startCore()
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all([hall.core.stop(), hall.server.stop()])
      await mockCity[Symbol.asyncDispose]()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
  return hall
}

function isMessage(line: string, type: ShellMessage['type']): ShellMessage | undefined {
  const message = parseJson(ShellMessage, line)
  return message.ok && message.value.type === type ? message.value : undefined
}

/** Two neighbouring questions to the system, so that a server can come back on the same ports. */
async function freePorts(): Promise<[number, number]> {
  return [await freePort(), await freePort()]
}

/** A port of the loopback interface that nobody has. */
export function freePort(): Promise<number> {
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

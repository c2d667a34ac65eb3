import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Command, type CommandIo, EXIT } from '../command.ts'
import { writeDemoSeed } from '../demo/write-seed.ts'
import { startMockCity } from '../demo/mock-city/mock-city.ts'
import { approvePairing } from '../launch/approve-pairing.ts'
import { type DataFolder, openDataFolder } from '../launch/data-folder.ts'
import { chooseShell, type Shell, startPlayerProcess } from '../launch/player-process.ts'
import { type ServerReady, startServerProcess } from '../launch/server-process.ts'
import { pageUrl, type ShellMessage } from '#main/core/shell-protocol'

const help = `
lotse start [--port N] [--data DIR] [--no-window]

Startet ein ganzes Rathaus zur Vorführung: Server, Abspieler, einen Monitor und eine Stele.

  --port N       Anschluss der Konsole (8080); der nächste gehört MQTT
  --data DIR     Ordner für alle Daten (./data); beim nächsten Start geht es damit weiter
  --no-window    keine Fenster öffnen, nur die Adressen nennen

Strg-C beendet alles.`

/** The screens of the demo city hall that the player of this machine shows. */
const DEMO_SCREEN_IDS = ['foyer-monitor', 'foyer-stele']

export const startCommand: Command = { name: 'start', summary: 'Ganzes Rathaus starten', help, run }

interface Options {
  readonly port: number
  readonly dataPath: string
  readonly openWindows: boolean
}

async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  const options = readOptions(argv)
  if (typeof options === 'string') {
    io.err(`${options}\n${help}`)
    return EXIT.wrongUse
  }
  const data = openDataFolder(options.dataPath)
  if (!data.ok) {
    io.err(data.error)
    return EXIT.problems
  }
  return await runCityHall(options, data.value, io)
}

async function runCityHall(options: Options, data: DataFolder, io: CommandIo): Promise<number> {
  await using mockCity = await openMockCity(data)
  await writeDemoSeed(data.seed, { mockCityUrl: mockCity.url })
  const server = startServerProcess(serverEnvironment(options, data), logLines(data, 'server', io), (delayMs) =>
    io.err(
      `Der Server ist ausgefallen und startet in ${Math.round(delayMs / 1_000)} s neu. Die Bildschirme spielen weiter.`,
    ),
  )
  try {
    const ready = await server.ready
    if (!ready) return EXIT.problems
    const shell = options.openWindows ? chooseShell(process.env) : 'none'
    io.out(welcome(ready, data))
    explainShell(shell, options, io)
    const player = startPlayerProcess({
      dataDir: data.player,
      serverUrl: ready.url,
      shell,
      mode: 'window',
      onLog: logLines(data, 'player', io),
      onMessage: announcePlayer(ready, shell, io),
    })
    try {
      await aborted(io.signal)
    } finally {
      await player.stop()
    }
  } finally {
    await server.stop()
  }
  io.out('Alles ist beendet.')
  return EXIT.fine
}

/** The mock city keeps its port, because the sources in the database point to it. */
async function openMockCity(data: DataFolder): ReturnType<typeof startMockCity> {
  const portFile = join(data.mockCity, 'port')
  const port = existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : 0
  const city = await startMockCity({ port, nowMs: Date.now, dir: data.mockCity })
  writeFileSync(portFile, new URL(city.url).port)
  return city
}

function serverEnvironment(options: Options, data: DataFolder): Record<string, string> {
  return {
    LOTSE_DATA: data.server,
    LOTSE_PORT: String(options.port),
    LOTSE_MQTT_PORT: String(options.port + 1),
    LOTSE_SEED: data.seed,
  }
}

function announcePlayer(ready: ServerReady, shell: Shell, io: CommandIo): (message: ShellMessage) => void {
  let baseUrl = ''
  return (message) => {
    if (message.type === 'ready') ({ baseUrl } = message)
    if (message.type === 'pairing') pair(message.code, ready, io)
    if (message.type !== 'screens' || shell !== 'none') return
    for (const screen of message.screens) {
      io.out(`${screen.kind === 'stele' ? 'Stele:   ' : 'Monitor: '}${pageUrl(baseUrl, screen)}`)
    }
  }
}

/** On the first run the launcher knows the password and pairs by itself; later only a person can. */
function pair(code: string, ready: ServerReady, io: CommandIo): void {
  const byHand = `Bitte koppeln Sie den Abspieler in der Konsole unter „Bildschirme“ mit dem Code ${code}.`
  if (ready.password === undefined) return io.out(byHand)
  const access = { serverUrl: ready.url, name: ready.staffName, password: ready.password }
  approvePairing(access, { code, playerName: 'Foyer', screenIds: DEMO_SCREEN_IDS }).then(
    () => io.out('Der Abspieler ist gekoppelt.'),
    () => io.out(byHand),
  )
}

function welcome(ready: ServerReady, data: DataFolder): string {
  const signIn =
    ready.password === undefined
      ? `  Anmelden mit    ${ready.staffName} und dem Passwort vom ersten Start`
      : `  Anmelden mit    ${ready.staffName}\n  Passwort        ${ready.password}   (nur jetzt zu sehen, bitte aufschreiben)`
  return `\nLotse läuft.\n\n  Konsole         ${ready.url}/\n${signIn}\n  Daten           ${data.root}\n\nStrg-C beendet alles.\n`
}

function explainShell(shell: Shell, options: Options, io: CommandIo): void {
  if (shell !== 'none') return
  if (process.env['DISPLAY'] === undefined && process.env['WAYLAND_DISPLAY'] === undefined) {
    io.out('Hier gibt es keine Anzeige. Öffnen Sie diese Adressen in einem Browser auf diesem Rechner:')
  } else if (options.openWindows) {
    io.out('Kein Chromium gefunden. Installieren Sie es (apt install chromium) oder öffnen Sie diese Adressen:')
  } else {
    io.out('Öffnen Sie diese Adressen in einem Browser auf diesem Rechner:')
  }
}

/** Logs go to a file; a plain sentence is for the person at the terminal. */
function logLines(data: DataFolder, name: 'server' | 'player', io: CommandIo): (line: string) => void {
  const file = data.openLog(name)
  return (line) => {
    file.write(`${line}\n`)
    if (!line.startsWith('{') && name === 'server') io.err(line)
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
}

/** A sentence when the use is wrong. */
function readOptions(argv: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        port: { type: 'string', default: '8080' },
        data: { type: 'string', default: 'data' },
        'no-window': { type: 'boolean', default: false },
      },
    })
    const port = Number(values.port)
    if (!Number.isInteger(port) || port < 1 || port > 65_534)
      return `„${values.port}“ ist kein Anschluss (1 bis 65534).`
    const hasDisplay = process.env['DISPLAY'] !== undefined || process.env['WAYLAND_DISPLAY'] !== undefined
    return { port, dataPath: values.data, openWindows: !values['no-window'] && hasDisplay }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

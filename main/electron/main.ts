import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { app, BrowserWindow, protocol, screen, session, utilityProcess } from 'electron'
import { pino } from 'pino'
import { pageUrl, type ShellMessage } from '../core/shell-protocol.ts'
import { createCoreClient } from '../shell/core-client.ts'
import { DisplayPower, displaySwitch } from '../shell/display-power.ts'
import { placeWindows, type ScreenWindowSize } from '../shell/place-windows.ts'
import { OutputWatch } from '../shell/output-watch.ts'
import { startPlayerCore } from '../shell/player-core.ts'
import { createOutputReader, runTool } from '../shell/read-output.ts'
import { obeyCore } from '../shell/shell-orders.ts'
import { createCoreProxy } from './core-proxy.ts'
import { lockDownContents, lockDownSession, PAGE_ORIGIN } from './lock-down.ts'
import { KioskScreen } from './screen-window.ts'
import { startUtilityChild } from './utility-child.ts'

/** The Electron shell: the same core and pages as in Chromium, served as `lotse://player/`. */
const { values } = parseArgs({
  args: process.argv.slice(app.isPackaged ? 1 : 2),
  strict: false,
  options: {
    data: { type: 'string' },
    server: { type: 'string' },
    ui: { type: 'string' },
    mode: { type: 'string', default: 'kiosk' },
    printer: { type: 'string' },
  },
})
const text = (value: unknown, fallback: string) => (typeof value === 'string' ? value : fallback)
const dataDir = text(values['data'], app.getPath('userData'))
const uiDir = text(values['ui'], fileURLToPath(new URL('../renderer', import.meta.url)))
const kiosk = values['mode'] === 'kiosk'
// Electron prints from a page only after a dialog, which nobody in front of a kiosk can answer.
const printer = values['printer'] === 'browser' ? undefined : optionalText(values['printer'])
const log = pino({ name: 'electron-shell' }, pino.destination(2))
const windows = new Map<string, KioskScreen>()
let coreBaseUrl: string | undefined
const coreClient = createCoreClient({ baseUrl: () => coreBaseUrl, fetch, log })
const switchDisplays = kiosk ? displaySwitch(process.env) : undefined
const power = switchDisplays && new DisplayPower({ switchDisplays, schedule, log })
const output = new OutputWatch({ read: createOutputReader(runTool), tell: (check) => coreClient.output(check) })

app.enableSandbox()
if (!app.requestSingleInstanceLock()) app.exit(0)
protocol.registerSchemesAsPrivileged([
  {
    scheme: 'lotse',
    privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
  },
])
lockDownContents(app)
// Closing the last window must not end a kiosk.
app.on('window-all-closed', () => undefined)
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, () => app.quit())

await app.whenReady()
lockDownSession(session.defaultSession)
protocol.handle('lotse', createCoreProxy({ coreBaseUrl: () => coreBaseUrl, fetch: (url, init) => fetch(url, init) }))

const core = startPlayerCore({
  dataDir,
  serverUrl: text(values['server'], 'http://127.0.0.1:8080'),
  uiDir,
  ...(printer !== undefined && { printer }),
  log,
  onMessage,
  onLog: (line) => process.stderr.write(`${line}\n`),
  spawn: {
    file: fileURLToPath(new URL('./core.js', import.meta.url)),
    buttonsFile: fileURLToPath(new URL('./buttons.js', import.meta.url)),
    start: (options) => startUtilityChild((file, args, fork) => utilityProcess.fork(file, args, fork), options),
  },
})
let coreStopped = false
app.on('will-quit', (event) => {
  if (coreStopped) return
  event.preventDefault()
  Promise.all([core.stop(), power?.stop(), output.stop()]).then(
    () => {
      coreStopped = true
      app.quit()
    },
    () => app.exit(1),
  )
})

function optionalText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function onMessage(message: ShellMessage): void {
  process.stdout.write(`${JSON.stringify(message)}\n`)
  if (message.type === 'ready') coreBaseUrl = message.baseUrl
  if (message.type === 'pairing' && windows.size === 0) {
    show([{ id: 'pairing', kind: 'monitor', widthPx: 1920, heightPx: 1080 }])
  }
  if (message.type === 'screens') show(message.screens)
  void obeyCore(message, { window: (screenId) => windows.get(screenId), core: coreClient, power, output, log })
}

function schedule(action: () => void, afterMs: number): () => void {
  const timer = setTimeout(action, afterMs)
  return () => clearTimeout(timer)
}

/** Displays are taken from left to right, as the screens are listed. */
function show(screens: readonly ScreenWindowSize[]): void {
  for (const window of windows.values()) window.close()
  windows.clear()
  const displays = screen.getAllDisplays().toSorted((a, b) => a.bounds.x - b.bounds.x)
  for (const [index, placed] of placeWindows(screens, !kiosk).entries()) {
    const onDesk = {
      x: placed.xPx,
      y: placed.yPx,
      width: Math.round(placed.widthPx * placed.scale),
      height: Math.round(placed.heightPx * placed.scale),
    }
    const bounds = kiosk ? (displays[index]?.bounds ?? onDesk) : onDesk
    const url = pageUrl(`${PAGE_ORIGIN}/`, placed)
    const deps = {
      create: (options: Electron.BrowserWindowConstructorOptions) => new BrowserWindow(options),
      schedule,
      monotonicMs: () => performance.now(),
      now: Date.now,
      core: coreClient,
      log,
    }
    windows.set(placed.id, new KioskScreen({ screenId: placed.id, url, bounds, kiosk }, deps))
  }
}

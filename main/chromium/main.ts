import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { pino } from 'pino'
import { pageUrl, type ShellMessage } from '../core/shell-protocol.ts'
import { createCoreClient } from '../shell/core-client.ts'
import { DisplayPower, displaySwitch } from '../shell/display-power.ts'
import { OutputWatch } from '../shell/output-watch.ts'
import { startPlayerCore } from '../shell/player-core.ts'
import { createOutputReader, runTool } from '../shell/read-output.ts'
import { obeyCore } from '../shell/shell-orders.ts'
import { findBrowser } from './find-browser.ts'
import { openScreenWindow, type ScreenWindow } from './screen-window.ts'
import { placeWindows, type PlacedScreen } from '../shell/place-windows.ts'

/** Exit code when there is no browser: the launcher says what to do about it. */
const NO_BROWSER = 3

/** The Chromium shell: player core, and one supervised browser per screen. Messages of the core go on to stdout. */
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    server: { type: 'string' },
    ui: { type: 'string' },
    /** `kiosk`, `window` or `headless`. */
    mode: { type: 'string', default: 'kiosk' },
    /** Of waiting numbers: `tcp://…`, `usb:/dev/…` or `browser`. */
    printer: { type: 'string' },
  },
})
const { data, server, ui, mode, printer } = values
if (data === undefined || server === undefined || ui === undefined || !isMode(mode)) {
  process.stderr.write('main/chromium/main.ts --data DIR --server URL --ui DIR [--mode kiosk|window|headless]\n')
  process.exit(2)
}
const executable = findBrowser(process.env)
if (executable === undefined) process.exit(NO_BROWSER)

const log = pino({ name: 'chromium-shell' }, pino.destination(2))
const windows = new Map<string, { placed: PlacedScreen; window: ScreenWindow }>()
let baseUrl = ''
const coreClient = createCoreClient({ baseUrl: () => baseUrl || undefined, fetch, log })
const switchDisplays = mode === 'kiosk' ? displaySwitch(process.env) : undefined
const power = switchDisplays && new DisplayPower({ switchDisplays, schedule, log })
const output = new OutputWatch({ read: createOutputReader(runTool), tell: (check) => coreClient.output(check) })

const core = startPlayerCore({
  dataDir: data,
  serverUrl: server,
  uiDir: ui,
  ...(printer !== undefined && { printer }),
  log,
  onMessage,
  onLog,
})
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, () => void stop())

function onLog(line: string): void {
  process.stderr.write(`${line}\n`)
}

function onMessage(message: ShellMessage): void {
  process.stdout.write(`${JSON.stringify(message)}\n`)
  if (message.type === 'ready') baseUrl = message.baseUrl
  if (message.type === 'pairing' && windows.size === 0) {
    show([{ id: 'pairing', kind: 'monitor', widthPx: 1920, heightPx: 1080 }])
  }
  if (message.type === 'screens') show(message.screens)
  void obeyCore(message, { window: (screenId) => windows.get(screenId)?.window, core: coreClient, power, output, log })
}

function schedule(action: () => void, afterMs: number): () => void {
  const timer = setTimeout(action, afterMs)
  return () => clearTimeout(timer)
}

/** Opens what is missing, closes what is gone, and leaves alone what stays. */
function show(screens: Parameters<typeof placeWindows>[0]): void {
  const wanted = new Map(placeWindows(screens, mode === 'window').map((placed) => [placed.id, placed]))
  for (const [id, { placed, window }] of windows) {
    if (JSON.stringify(wanted.get(id)) === JSON.stringify(placed)) continue
    windows.delete(id)
    window.stop().catch((error: unknown) => log.error({ err: error }, 'window did not stop'))
  }
  for (const [id, placed] of wanted) {
    if (windows.has(id)) continue
    const window = openScreenWindow({
      executable: executable ?? '',
      profilesDir: join(data ?? '', 'browser'),
      screenId: id,
      url: pageUrl(baseUrl, placed),
      widthPx: placed.widthPx,
      heightPx: placed.heightPx,
      xPx: placed.xPx,
      yPx: placed.yPx,
      scale: placed.scale,
      mode: isMode(mode) ? mode : 'kiosk',
      prints: printer === 'browser',
      core: coreClient,
      log,
    })
    windows.set(id, { placed, window })
  }
}

async function stop(): Promise<void> {
  await Promise.all([...windows.values()].map(({ window }) => window.stop()))
  await power?.stop()
  await output.stop()
  await core.stop()
  process.exit(0)
}

function isMode(text: string): text is 'kiosk' | 'window' | 'headless' {
  return ['kiosk', 'window', 'headless'].includes(text)
}

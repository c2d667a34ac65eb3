import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import Type from 'typebox'
import { parse } from '#schema/parse'
import { errorCode } from '../core/disk.ts'
import { type DevtoolsPipe, openDevtoolsPipe } from './devtools-pipe.ts'

export interface BrowserOptions {
  readonly executable: string
  /** Emptied before each start: a kiosk's browser remembers nothing. */
  readonly profileDir: string
  readonly url: string
  readonly widthPx: number
  readonly heightPx: number
  readonly xPx: number
  readonly yPx: number
  /** `kiosk` fills the display, `window` is a scaled window for a desk, `headless` has no display. */
  readonly mode: 'kiosk' | 'window' | 'headless'
  /** The page may print, without asking, on the default printer of the system. Absent: no. */
  readonly prints?: boolean
  /** Device pixels per page pixel; below 1 to show a whole monitor on a desk. */
  readonly scale: number
}

/** A running browser that shows one page. */
export interface Browser {
  readonly pipe: DevtoolsPipe
  /** DevTools session of the page. */
  readonly sessionId: string
  readonly exited: Promise<void>
  stop(): Promise<void>
}

const STOP_TIMEOUT_MS = 3_000
const START_TIMEOUT_MS = 30_000

/** Starts one browser process with one page. Rejects when it ends before the page is there. */
export async function startBrowser(options: BrowserOptions): Promise<Browser> {
  await makeProfile(options.profileDir)
  const child = spawn(options.executable, browserArguments(options), {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    // A process group of its own, so that nothing of it is left behind: a renderer that stands still hears no goodbye.
    detached: true,
  })
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  const pipe = openDevtoolsPipe(child.stdio[3] as Writable, child.stdio[4] as Readable)
  const stop = () => stopProcess(child, exited)
  try {
    const sessionId = await Promise.race([attachToPage(pipe), failToStart(exited)])
    await lockDown(pipe, sessionId)
    return { pipe, sessionId, exited, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** A browser that has been told nothing offers visitors to translate the page, in a bubble over the glass. */
const PREFERENCES = { translate: { enabled: false }, intl: { accept_languages: 'de-DE,de' } }

async function makeProfile(profileDir: string): Promise<void> {
  await rm(profileDir, { recursive: true, force: true })
  await mkdir(join(profileDir, 'Default'), { recursive: true, mode: 0o700 })
  await writeFile(join(profileDir, 'Default', 'Preferences'), JSON.stringify(PREFERENCES))
}

/** Without this a browser that runs but opens nothing would be waited for until somebody complains. */
async function failToStart(exited: Promise<void>): Promise<never> {
  const late = new AbortController()
  const timeout = wait(START_TIMEOUT_MS, 'did not open a page in time', { signal: late.signal, ref: false })
  const reason = await Promise.race([exited.then(() => 'ended before its page was there'), timeout])
  late.abort()
  throw new Error(`the browser ${reason}`)
}

const Targets = Type.Object({
  targetInfos: Type.Array(Type.Object({ targetId: Type.String(), type: Type.String() })),
})
const Attached = Type.Object({ sessionId: Type.String() })

async function attachToPage(pipe: DevtoolsPipe): Promise<string> {
  const appeared = new Promise<void>((resolve) => {
    pipe.onEvent((event) => event.method === 'Target.targetCreated' && isPage(event.params) && resolve())
  })
  await pipe.call('Target.setDiscoverTargets', { discover: true })
  await appeared
  const targets = expectAnswer(parse(Targets, await pipe.call('Target.getTargets', {})))
  const page = targets.targetInfos.find((target) => target.type === 'page')
  if (!page) throw new Error('the browser has no page')
  const attach = { targetId: page.targetId, flatten: true }
  const { sessionId } = expectAnswer(parse(Attached, await pipe.call('Target.attachToTarget', attach)))
  // Anything that opens beside our page is not ours.
  pipe.onEvent((event) => {
    if (event.method !== 'Target.targetCreated') return
    const created = parse(Created, event.params)
    if (!created.ok || created.value.targetInfo.type !== 'page' || created.value.targetInfo.targetId === page.targetId)
      return
    pipe.call('Target.closeTarget', { targetId: created.value.targetInfo.targetId }).catch(() => undefined)
  })
  return sessionId
}

const Created = Type.Object({ targetInfo: Type.Object({ targetId: Type.String(), type: Type.String() }) })

function isPage(params: unknown): boolean {
  const created = parse(Created, params)
  return created.ok && created.value.targetInfo.type === 'page'
}

async function lockDown(pipe: DevtoolsPipe, sessionId: string): Promise<void> {
  await pipe.call('Browser.setDownloadBehavior', { behavior: 'deny' })
  await pipe.call('Page.enable', {}, { sessionId })
  await pipe.call('Inspector.enable', {}, { sessionId })
}

function expectAnswer<T>(answer: { ok: true; value: T } | { ok: false; error: string[] }): T {
  if (!answer.ok) throw new Error(`unexpected answer of the browser: ${answer.error.join(', ')}`)
  return answer.value
}

async function stopProcess(child: ChildProcess, exited: Promise<void>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGTERM')
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS)
    await exited
    clearTimeout(timer)
  }
  if (child.pid !== undefined) killGroup(child.pid)
}

/** What is left of a browser that has ended. */
function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error
  }
}

/**
 * Switches for a browser that shows our page and does nothing else. Without a window manager `--kiosk` alone gave
 * 945×1060 on a 1920×1080 display; size and position together are exact.
 */
export function browserArguments(options: BrowserOptions): string[] {
  const { mode, scale } = options
  const display = {
    kiosk: ['--kiosk', `--app=${options.url}`],
    window: [`--app=${options.url}`, `--force-device-scale-factor=${scale}`],
    headless: ['--headless=new', '--hide-scrollbars', options.url],
  }[mode]
  const runsAsRoot = process.getuid?.() === 0
  return [
    ...display,
    // Chromium counts both in page pixels, of which a scaled window has as many as the display that it stands for.
    `--window-size=${options.widthPx},${options.heightPx}`,
    `--window-position=${Math.round(options.xPx / scale)},${Math.round(options.yPx / scale)}`,
    `--user-data-dir=${options.profileDir}`,
    '--remote-debugging-pipe',
    '--autoplay-policy=no-user-gesture-required',
    '--deny-permission-prompts',
    '--disable-background-networking',
    '--disable-background-timer-throttling',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--disable-extensions',
    '--disable-features=Translate,MediaRouter,OptimizationHints,AutofillServerCommunication,DialMediaRouteProvider',
    '--disable-breakpad',
    '--disable-pinch',
    '--disable-quic',
    '--disable-renderer-backgrounding',
    '--disable-backgrounding-occluded-windows',
    '--disable-session-crashed-bubble',
    '--disable-sync',
    '--hide-crash-restore-bubble',
    '--metrics-recording-only',
    '--no-default-browser-check',
    '--no-first-run',
    '--noerrdialogs',
    '--overscroll-history-navigation=0',
    '--password-store=basic',
    // Chromium refuses its sandbox to root, which only happens in containers and tests; there it would warn on the glass.
    ...(runsAsRoot ? ['--no-sandbox', '--test-type'] : []),
    ...(options.prints ? ['--kiosk-printing'] : []),
    // Without a display there is no GPU to wait for.
    ...(mode === 'headless' ? ['--disable-gpu'] : []),
  ]
}

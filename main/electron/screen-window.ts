import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron'
import type { Logger } from 'pino'
import { onFailure, RECOVERED, type RecoveryState } from '../shell/recovery.ts'

/** What a window needs of Electron's `BrowserWindow`. */
export type KioskWindow = Pick<
  BrowserWindow,
  'loadURL' | 'destroy' | 'setBounds' | 'setKiosk' | 'on' | 'isDestroyed'
> & {
  readonly webContents: Pick<
    BrowserWindow['webContents'],
    'on' | 'reload' | 'forcefullyCrashRenderer' | 'executeJavaScript'
  >
}

export interface WindowDeps {
  readonly create: (options: BrowserWindowConstructorOptions) => KioskWindow
  readonly schedule: (action: () => void, afterMs: number) => () => void
  readonly monotonicMs: () => number
  readonly log: Pick<Logger, 'warn' | 'error' | 'info'>
}

export interface ScreenBounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const PROBE_INTERVAL_MS = 5_000
/** `unresponsive` comes only from unanswered input, which an untouched sign never gets: so the page is asked. */
const PROBE_TIMEOUT_MS = 3_000

/** One screen's kiosk window, kept alive: a crash, a hang and a failed load climb the recovery ladder. */
export function openKioskWindow(
  url: string,
  bounds: ScreenBounds,
  kiosk: boolean,
  deps: WindowDeps,
): { close(): void } {
  let recovery: RecoveryState = RECOVERED
  let closed = false
  let cancel: () => void = () => undefined
  let window = open()

  function open(): KioskWindow {
    const opened = deps.create(windowOptions(bounds, kiosk))
    // On X11 a window goes to its display by its bounds first and fills it afterwards.
    opened.setBounds(bounds)
    if (kiosk) opened.setKiosk(true)
    opened.webContents.on('render-process-gone', (_event, details) => fail(opened, details.reason))
    opened.webContents.on('did-fail-load', (_event, code) => fail(opened, `load failed (${code})`))
    opened.loadURL(url).catch((error: unknown) => deps.log.warn({ err: error }, 'page did not load'))
    cancel = deps.schedule(() => probe(opened), PROBE_INTERVAL_MS)
    return opened
  }

  function probe(probed: KioskWindow): void {
    if (closed || probed !== window) return
    const giveUp = deps.schedule(() => {
      probed.webContents.forcefullyCrashRenderer()
      fail(probed, 'hangs')
    }, PROBE_TIMEOUT_MS)
    probed.webContents.executeJavaScript('1').then(
      () => {
        giveUp()
        if (!closed && probed === window) cancel = deps.schedule(() => probe(probed), PROBE_INTERVAL_MS)
      },
      () => giveUp(),
    )
  }

  function fail(failed: KioskWindow, reason: string): void {
    if (closed || failed !== window) return
    const answer = onFailure(recovery, deps.monotonicMs())
    recovery = answer.state
    deps.log.warn({ url, reason, step: answer.step }, 'page failed')
    cancel()
    if (answer.step.do === 'reload') {
      failed.webContents.reload()
      cancel = deps.schedule(() => probe(failed), PROBE_INTERVAL_MS)
      return
    }
    cancel = deps.schedule(() => {
      if (!failed.isDestroyed()) failed.destroy()
      window = open()
    }, answer.step.afterMs)
  }

  return {
    close: () => {
      closed = true
      cancel()
      if (!window.isDestroyed()) window.destroy()
    },
  }
}

function windowOptions(bounds: ScreenBounds, kiosk: boolean): BrowserWindowConstructorOptions {
  return {
    ...bounds,
    frame: !kiosk,
    autoHideMenuBar: true,
    roundedCorners: false,
    backgroundColor: '#00284d',
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      disableDialogs: true,
      navigateOnDragDrop: false,
      spellcheck: false,
      autoplayPolicy: 'no-user-gesture-required',
      devTools: false,
      backgroundThrottling: false,
    },
  }
}

import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron'
import type { Logger } from 'pino'
import type { CoreClient } from '../shell/core-client.ts'
import { pause } from '../shell/pause.ts'
import { PixelGuard } from '../shell/pixel-guard.ts'
import { onFailure, RECOVERED, type RecoveryState } from '../shell/recovery.ts'
import type { OrderedWindow } from '../shell/shell-orders.ts'
import { lookAtPage, picturePage } from './page-picture.ts'

/** What a window needs of Electron's `BrowserWindow`. */
export type KioskWindow = Pick<
  BrowserWindow,
  'loadURL' | 'destroy' | 'setBounds' | 'setKiosk' | 'on' | 'isDestroyed'
> & {
  readonly webContents: Pick<
    BrowserWindow['webContents'],
    'on' | 'reload' | 'forcefullyCrashRenderer' | 'executeJavaScript' | 'capturePage'
  >
}

export interface WindowDeps {
  readonly create: (options: BrowserWindowConstructorOptions) => KioskWindow
  readonly schedule: (action: () => void, afterMs: number) => () => void
  readonly monotonicMs: () => number
  readonly now: () => number
  readonly core: Pick<CoreClient, 'judge' | 'failed'>
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

export interface ScreenPage {
  readonly screenId: string
  readonly url: string
  readonly bounds: ScreenBounds
  /** Fills its display. */
  readonly kiosk: boolean
}

/** One screen's kiosk window, kept alive: a crash, a hang, a failed load and wrong pixels climb the recovery ladder. */
export class KioskScreen implements OrderedWindow {
  readonly #page: ScreenPage
  readonly #deps: WindowDeps
  readonly #guard: PixelGuard
  #window: KioskWindow
  #recovery: RecoveryState = RECOVERED
  #isClosed = false
  #cancel: () => void = () => undefined
  #guarding = new AbortController()

  constructor(page: ScreenPage, deps: WindowDeps) {
    this.#page = page
    this.#deps = deps
    this.#guard = new PixelGuard({
      look: () => lookAtPage(this.#window.webContents, deps.now),
      judge: (probe) => deps.core.judge(page.screenId, probe),
      monotonicMs: deps.monotonicMs,
      pause,
    })
    this.#window = this.#open()
  }

  picture(): Promise<Uint8Array> {
    return picturePage(this.#window.webContents)
  }

  reload(): Promise<void> {
    return Promise.resolve(this.#window.webContents.reload())
  }

  close(): void {
    this.#isClosed = true
    this.#cancel()
    this.#guarding.abort()
    if (!this.#window.isDestroyed()) this.#window.destroy()
  }

  #open(): KioskWindow {
    const { bounds, kiosk, url } = this.#page
    const opened = this.#deps.create(windowOptions(bounds, kiosk))
    // On X11 a window goes to its display by its bounds first and fills it afterwards.
    opened.setBounds(bounds)
    if (kiosk) opened.setKiosk(true)
    opened.webContents.on('render-process-gone', (_event, details) => this.#fail(opened, details.reason))
    opened.webContents.on('did-fail-load', (_event, code) => this.#fail(opened, `load failed (${code})`))
    opened.loadURL(url).catch((error: unknown) => this.#deps.log.warn({ err: error }, 'page did not load'))
    this.#watch(opened)
    return opened
  }

  #watch(watched: KioskWindow): void {
    this.#probeLater(watched)
    this.#guarding = new AbortController()
    void this.#guard.untilBad(this.#guarding.signal).then((verdict) => verdict && this.#fail(watched, verdict))
  }

  #probeLater(probed: KioskWindow): void {
    this.#cancel = this.#deps.schedule(() => this.#probe(probed), PROBE_INTERVAL_MS)
  }

  #probe(probed: KioskWindow): void {
    if (this.#isClosed || probed !== this.#window) return
    const giveUp = this.#deps.schedule(() => {
      probed.webContents.forcefullyCrashRenderer()
      this.#fail(probed, 'hangs')
    }, PROBE_TIMEOUT_MS)
    probed.webContents.executeJavaScript('1').then(
      () => {
        giveUp()
        if (!this.#isClosed && probed === this.#window) this.#probeLater(probed)
      },
      () => giveUp(),
    )
  }

  #fail(failed: KioskWindow, reason: string): void {
    if (this.#isClosed || failed !== this.#window) return
    const { monotonicMs, core, log, schedule } = this.#deps
    const { screenId, url } = this.#page
    const answer = onFailure(this.#recovery, monotonicMs())
    this.#recovery = answer.state
    log.warn({ url, reason, step: answer.step }, 'page failed')
    void core.failed(screenId, { reason })
    this.#cancel()
    this.#guarding.abort()
    if (answer.step.do === 'reload') {
      failed.webContents.reload()
      this.#watch(failed)
      return
    }
    this.#cancel = schedule(() => {
      if (!failed.isDestroyed()) failed.destroy()
      this.#window = this.#open()
    }, answer.step.afterMs)
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

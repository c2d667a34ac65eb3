import { join } from 'node:path'
import type { Logger } from 'pino'
import type { CoreClient } from '../shell/core-client.ts'
import { pause } from '../shell/pause.ts'
import { type BadVerdict, PixelGuard } from '../shell/pixel-guard.ts'
import { onFailure, RECOVERED, type RecoveryState } from '../shell/recovery.ts'
import type { OrderedWindow } from '../shell/shell-orders.ts'
import { type Browser, type BrowserOptions, startBrowser } from './browser.ts'
import { lookAtPage, picturePage } from './page-picture.ts'

export interface ScreenWindowOptions extends Omit<BrowserOptions, 'profileDir'> {
  readonly profilesDir: string
  readonly screenId: string
  readonly core: CoreClient
  readonly log: Logger
}

/** One screen's page, kept alive for ever: crash, hang, a lost browser and wrong pixels are noticed and mended. */
export interface ScreenWindow extends OrderedWindow {
  stop(): Promise<void>
}

const PROBE_INTERVAL_MS = 5_000
/** A page that can not answer `1` for so long hangs. */
const PROBE_TIMEOUT_MS = 3_000

export function openScreenWindow(options: ScreenWindowOptions): ScreenWindow {
  const { log, screenId, core } = options
  const stopped = new AbortController()
  let browser: Browser | undefined
  let recovery: RecoveryState = RECOVERED
  const opened = (): Browser => {
    if (!browser) throw new Error('no page yet')
    return browser
  }
  const guard = new PixelGuard({
    look: () => lookAtPage(opened(), Date.now),
    judge: (probe) => core.judge(screenId, probe),
    monotonicMs: () => performance.now(),
    pause,
  })

  const superviseOnce = async (): Promise<number> => {
    try {
      const started = await startBrowser({ ...options, profileDir: join(options.profilesDir, screenId) })
      browser = started
      if (stopped.signal.aborted) return 0
      log.info({ screenId }, 'page opened')
      for (;;) {
        const failure = await untilFailure(started, guard, stopped.signal)
        if (stopped.signal.aborted) return 0
        const answer = onFailure(recovery, performance.now())
        recovery = answer.state
        log.warn({ screenId, failure, step: answer.step }, 'page failed')
        await core.failed(screenId, { reason: failure })
        if (answer.step.do === 'reload' && failure !== 'browser-gone' && (await loadAnew(started, options.url)))
          continue
        await started.stop()
        return answer.step.do === 'restart' ? answer.step.afterMs : 0
      }
    } catch (error) {
      const answer = onFailure(recovery, performance.now())
      recovery = answer.state
      log.error({ screenId, err: error }, 'browser did not start')
      return answer.step.do === 'restart' ? Math.max(1_000, answer.step.afterMs) : 1_000
    }
  }

  const supervised = (async () => {
    while (!stopped.signal.aborted) await pause(await superviseOnce(), stopped.signal)
  })()

  return {
    picture: () => picturePage(opened()),
    reload: async () => {
      const { pipe, sessionId } = opened()
      await pipe.call('Page.reload', { ignoreCache: true }, { sessionId })
    },
    stop: async () => {
      stopped.abort()
      await browser?.stop()
      await supervised
      await browser?.stop()
    },
  }
}

type Failure = 'browser-gone' | 'crashed' | 'hangs' | BadVerdict

/** Resolves with the first thing that goes wrong, or when `stop` is aborted. */
async function untilFailure(browser: Browser, guard: PixelGuard, stop: AbortSignal): Promise<Failure> {
  const settled = new AbortController()
  const crash = new Promise<Failure>((resolve) => {
    browser.pipe.onEvent((event) => event.method === 'Inspector.targetCrashed' && resolve('crashed'))
  })
  const probe = async (): Promise<Failure> => {
    while (!settled.signal.aborted) {
      await pause(PROBE_INTERVAL_MS, settled.signal)
      if (settled.signal.aborted) break
      try {
        const { pipe, sessionId } = browser
        await pipe.call('Runtime.evaluate', { expression: '1' }, { sessionId, timeoutMs: PROBE_TIMEOUT_MS })
      } catch {
        return 'hangs'
      }
    }
    return 'browser-gone'
  }
  const bad = async (): Promise<Failure> => (await guard.untilBad(settled.signal)) ?? 'browser-gone'
  const gone = browser.exited.then((): Failure => 'browser-gone')
  const aborted = new Promise<Failure>((resolve) =>
    stop.addEventListener('abort', () => resolve('browser-gone'), { once: true }),
  )
  try {
    return await Promise.race([crash, probe(), bad(), gone, aborted])
  } finally {
    settled.abort()
  }
}

/** A crashed page gets a new renderer by navigating; a hanging one must be crashed first. */
async function loadAnew(browser: Browser, url: string): Promise<boolean> {
  const { pipe, sessionId } = browser
  try {
    await pipe.call('Page.crash', {}, { sessionId, timeoutMs: 1_000 }).catch(() => undefined)
    await pipe.call('Page.navigate', { url }, { sessionId })
    await pipe.call('Runtime.evaluate', { expression: '1' }, { sessionId, timeoutMs: PROBE_TIMEOUT_MS })
    return true
  } catch {
    return false
  }
}

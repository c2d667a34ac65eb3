import { join } from 'node:path'
import type { Logger } from 'pino'
import Type from 'typebox'
import { parse } from '#schema/parse'
import { onFailure, RECOVERED, type RecoveryState } from '../shell/recovery.ts'
import { type Browser, type BrowserOptions, startBrowser } from './browser.ts'

export interface ScreenWindowOptions extends Omit<BrowserOptions, 'profileDir'> {
  readonly profilesDir: string
  readonly screenId: string
  readonly log: Logger
}

/** One screen's page, kept alive for ever: crash, hang and a lost browser are noticed and mended. */
export interface ScreenWindow {
  /** PNG of what the page shows, for the comparison with what it should show. */
  screenshot(): Promise<Buffer>
  stop(): Promise<void>
}

const PROBE_INTERVAL_MS = 5_000
/** A page that can not answer `1` for so long hangs. */
const PROBE_TIMEOUT_MS = 3_000

export function openScreenWindow(options: ScreenWindowOptions): ScreenWindow {
  const { log, screenId } = options
  const stopped = new AbortController()
  let browser: Browser | undefined
  let recovery: RecoveryState = RECOVERED

  const superviseOnce = async (): Promise<number> => {
    let afterMs = 0
    try {
      const started = await startBrowser({ ...options, profileDir: join(options.profilesDir, screenId) })
      browser = started
      if (stopped.signal.aborted) return 0
      log.info({ screenId }, 'page opened')
      for (;;) {
        const failure = await untilFailure(started, stopped.signal)
        if (stopped.signal.aborted) return 0
        const answer = onFailure(recovery, performance.now())
        recovery = answer.state
        log.warn({ screenId, failure, step: answer.step }, 'page failed')
        if (answer.step.do === 'reload' && failure !== 'browser-gone' && (await reload(started, options.url))) continue
        if (answer.step.do === 'restart') afterMs = answer.step.afterMs
        await started.stop()
        return afterMs
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
    screenshot: async () => {
      if (!browser) throw new Error('no page yet')
      const { pipe, sessionId } = browser
      const shot = parse(Screenshot, await pipe.call('Page.captureScreenshot', { format: 'png' }, { sessionId }))
      if (!shot.ok) throw new Error(`unexpected screenshot: ${shot.error.join(', ')}`)
      return Buffer.from(shot.value.data, 'base64')
    },
    stop: async () => {
      stopped.abort()
      await browser?.stop()
      await supervised
      await browser?.stop()
    },
  }
}

const Screenshot = Type.Object({ data: Type.String() })

type Failure = 'browser-gone' | 'crashed' | 'hangs'

/** Resolves with the first thing that goes wrong, or when `stop` is aborted. */
async function untilFailure(browser: Browser, stop: AbortSignal): Promise<Failure> {
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
  const gone = browser.exited.then((): Failure => 'browser-gone')
  const aborted = new Promise<Failure>((resolve) =>
    stop.addEventListener('abort', () => resolve('browser-gone'), { once: true }),
  )
  try {
    return await Promise.race([crash, probe(), gone, aborted])
  } finally {
    settled.abort()
  }
}

/** A crashed page gets a new renderer by navigating; a hanging one must be crashed first. */
async function reload(browser: Browser, url: string): Promise<boolean> {
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

function pause(durationMs: number, signal: AbortSignal): Promise<void> {
  if (durationMs === 0 || signal.aborted) return Promise.resolve()
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, durationMs)
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true })
  })
}

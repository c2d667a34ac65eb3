import type { PresentedReport } from '#schema/local-api'
import type { LotseMark } from '../design/lotse-mark.ts'
import { afterPresentedFrame, presentedFrameCount } from './frames.ts'
import type { PresentedPorts } from './presented.ts'
import { siteNow } from './screen-store.ts'

const ANSWER_MS_MAX = 10_000

/** The ports of a real page, which carries `mark` in its corner. */
export function browserPresentedPorts(url: string, mark: LotseMark): PresentedPorts {
  return {
    send: (report) => post(url, report),
    presentedFrame: afterPresentedFrame,
    frameCount: presentedFrameCount,
    drawMark: (value) => mark.draw(value),
    now: () => Math.round(siteNow()),
    every(then, intervalMs) {
      const timer = setInterval(then, intervalMs)
      return () => clearInterval(timer)
    },
  }
}

/** A core that is gone or restarting is an expected answer: false, and the next report says it again. */
async function post(url: string, report: PresentedReport): Promise<boolean> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(report),
      // A core that takes a connection and never answers must not keep the page from reporting to the next one.
      signal: AbortSignal.timeout(ANSWER_MS_MAX),
    })
    return response.ok
  } catch {
    return false
  }
}

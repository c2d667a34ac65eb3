import { readFile } from 'node:fs/promises'
import type { CDPSession, Page } from '@playwright/test'

/** What a page costs at an instant. */
export interface PageCost {
  readonly heapBytes: number
  readonly nodes: number
  readonly listeners: number
  /** Proportional set size of its renderer process; undefined where the system does not tell. */
  readonly pssBytes: number | undefined
}

/** Reads what a page costs, after its garbage has been collected, so that only what is kept is counted. */
export class PageScale {
  readonly #page: CDPSession
  readonly #pid: number | undefined

  private constructor(page: CDPSession, pid: number | undefined) {
    this.#page = page
    this.#pid = pid
  }

  static async of(page: Page): Promise<PageScale> {
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable')
    return new PageScale(session, await rendererPid(page))
  }

  async read(): Promise<PageCost> {
    await this.#page.send('HeapProfiler.collectGarbage')
    const { metrics } = await this.#page.send('Performance.getMetrics')
    const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? Number.NaN
    return {
      heapBytes: metric('JSHeapUsedSize'),
      nodes: metric('Nodes'),
      listeners: metric('JSEventListeners'),
      pssBytes: this.#pid === undefined ? undefined : await pssOf(this.#pid),
    }
  }
}

/** The renderer that has worked most: the one with the page in it. */
async function rendererPid(page: Page): Promise<number | undefined> {
  const browser = page.context().browser()
  if (!browser) return undefined
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const renderers = processInfo.filter(({ type }) => type === 'renderer').toSorted((a, b) => b.cpuTime - a.cpuTime)
  return renderers[0]?.id
}

async function pssOf(pid: number): Promise<number | undefined> {
  const text = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '')
  const kib = /^Pss:\s+(\d+) kB/m.exec(text)?.[1]
  return kib === undefined ? undefined : Number(kib) * 1_024
}

/** Growth of `ys` for each step of `xs`, by least squares. */
export function slope(xs: readonly number[], ys: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [meanX, meanY] = [mean(xs), mean(ys)]
  const above = xs.reduce((sum, x, index) => sum + (x - meanX) * ((ys[index] ?? meanY) - meanY), 0)
  const below = xs.reduce((sum, x) => sum + (x - meanX) ** 2, 0)
  return above / below
}

import type { Logger } from 'pino'
import type { Assets } from './assets.ts'

export interface AssetCareDeps {
  readonly assets: Pick<Assets, 'collectUnused' | 'hashMissingPieces'>
  /** Compiles and publishes: releases name the pieces of their files. */
  readonly publishReleases: () => Promise<unknown>
  readonly log: Pick<Logger, 'info' | 'error'>
}

const INTERVAL_MS = 6 * 3_600_000

/** Keeps the asset store complete and small, now and four times a day, until disposed. */
export function startAssetCare(deps: AssetCareDeps): AsyncDisposable {
  const stop = new AbortController()
  let caring = Promise.resolve()
  const care = () => {
    caring = caring
      .then(() => careOnce(deps, stop.signal))
      .catch((error: unknown) => deps.log.error({ err: error }, 'asset care failed'))
  }
  care()
  const timer = setInterval(care, INTERVAL_MS)
  return {
    [Symbol.asyncDispose]: async () => {
      stop.abort()
      clearInterval(timer)
      await caring
    },
  }
}

async function careOnce({ assets, publishReleases, log }: AssetCareDeps, signal: AbortSignal): Promise<void> {
  const hashed = await assets.hashMissingPieces(signal)
  if (hashed > 0) {
    log.info({ hashed }, 'hashed the pieces of large files')
    await publishReleases()
  }
  if (signal.aborted) return
  const removed = await assets.collectUnused(signal)
  if (removed > 0) log.info({ removed }, 'unused files deleted')
}

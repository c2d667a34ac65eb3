export interface DeadSpotKeeping {
  readonly workerUrl: string
  /** What the worker opens; absent: all of its folder. */
  readonly scope?: string
  /** Folder of scripts, styles and fonts. */
  readonly assetsUrl: string
  /** What the browser may not count among what a page has loaded: scripts of workers. */
  readonly filesBeside?: readonly string[]
}

/** Resolves when what this page asks for goes through the worker: somewhat later than the worker is ready. */
async function handedOver(workers: ServiceWorkerContainer): Promise<void> {
  await new Promise<void>((resolve) => {
    workers.addEventListener('controllerchange', () => resolve(), { once: true })
    if (workers.controller) resolve()
  })
}

/** Only where the browser trusts the line (HTTPS); everything else works without it. */
export async function keepForDeadSpots({
  workerUrl,
  scope,
  assetsUrl,
  filesBeside = [],
}: DeadSpotKeeping): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  try {
    await navigator.serviceWorker.register(workerUrl, scope === undefined ? {} : { scope })
    await handedOver(navigator.serviceWorker)
    // What was loaded before the worker was there, once more through its hands; the browser has it already.
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
    const assets = new URL(assetsUrl, location.href).href
    const wanted = new Set([...filesBeside, ...loaded.filter((name) => name.startsWith(assets))])
    for (const name of wanted) await (await fetch(name)).arrayBuffer()
  } catch {
    // A browser that allows no worker, or a page that was closed: the page then opens with a network only.
  }
}

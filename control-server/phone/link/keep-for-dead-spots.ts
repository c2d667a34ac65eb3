export interface DeadSpotKeeping {
  readonly workerUrl: string
  /** What the worker opens; absent: all of its folder. */
  readonly scope?: string
  /** Folder of scripts, styles and fonts. */
  readonly assetsUrl: string
}

/** Only where the browser trusts the line (HTTPS); everything else works without it. */
export async function keepForDeadSpots({ workerUrl, scope, assetsUrl }: DeadSpotKeeping): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  try {
    await navigator.serviceWorker.register(workerUrl, scope === undefined ? {} : { scope })
    await navigator.serviceWorker.ready
    // What was loaded before the worker was there, once more through its hands; the browser has it already.
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
    const assets = new URL(assetsUrl, location.href).href
    for (const name of loaded) if (name.startsWith(assets)) await fetch(name)
  } catch {
    // A browser that allows no worker, or a page that was closed: the page then opens with a network only.
  }
}

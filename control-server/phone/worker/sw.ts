/*
 * Opens a page in a dead spot: that of a number (`/n/`), or that of a route (`/w`). It keeps the page without any number
 * or link, its scripts, styles and fonts, and nothing that the server has said: what `/visitor/` answers never passes
 * through here, so nothing old can look new.
 */
declare const self: ServiceWorkerGlobalScope

/** So long a page waits for the network before it is taken from here. */
const PATIENCE_MS = 3_000

const page = self.registration.scope
const isFolder = page.endsWith('/')
const CACHE = isFolder ? 'lotse-phone' : 'lotse-way'
// The page of a route has its worker's script in a folder of its own: elsewhere it would not pass through here.
const folders = ['../n/assets/', './assets/'].map((folder) => new URL(folder, self.location.href).href)
const isAsset = (url: string) => folders.some((folder) => url.startsWith(folder))

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.add(page))
      .then(() => self.skipWaiting()),
  )
})
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET') return
  if (request.mode === 'navigate') {
    // A scope without a slash at its end is the beginning of other addresses too.
    const { origin, pathname } = new URL(request.url)
    if (isFolder || origin + pathname === page) event.respondWith(openPage(request))
  } else if (isAsset(request.url)) event.respondWith(openAsset(request))
})

/** From the network while it answers in time, whatever it says. */
async function openPage(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE)
  const kept = await cache.match(page)
  try {
    const fresh = await fetch(request, kept ? { signal: AbortSignal.timeout(PATIENCE_MS) } : {})
    // Every number and every route has the same page: the newest one is good for all.
    if (fresh.ok) await keepPage(cache, kept, fresh.clone())
    // A proxy whose server is gone is a dead spot too.
    return fresh.status >= 500 && kept ? kept : fresh
  } catch (error) {
    if (kept) return kept
    throw error
  }
}

/** Another page, other files: those of the old one go. */
async function keepPage(cache: Cache, kept: Response | undefined, fresh: Response): Promise<void> {
  const text = await fresh.clone().text()
  if (kept && (await kept.clone().text()) !== text) {
    for (const { url } of await cache.keys()) if (isAsset(url)) await cache.delete(url)
  }
  await cache.put(page, fresh)
}

/** Their names carry a hash of their content, so what is here is right. */
async function openAsset(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE)
  const kept = await cache.match(request.url)
  if (kept) return kept
  const fresh = await fetch(request)
  if (fresh.ok) await cache.put(request.url, fresh.clone())
  return fresh
}

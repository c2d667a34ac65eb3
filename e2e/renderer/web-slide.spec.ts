import { createServer as createHttpServer, type Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import { expect, type Page, test } from '@playwright/test'
import { createServer, type ViteDevServer } from 'vite'
import type { WebSlide } from '#schema/slide'
import { createSlideRoutes } from '#main/core/slide-routes'

/*
 * A page of the web inside a slide, with the core's own routes around it: what it can do, and what it can not.
 */
const POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'"
const HARNESS = `<!doctype html><meta charset="utf-8"><script type="module">
import '/slides/slide-web.ts'
window.put = async (slide) => {
  const element = document.createElement('lotse-slide-web')
  element.context = { timeZone: 'UTC', asset: (sha256) => sha256, now: Date.now }
  element.turn = { key: slide.id, subject: slide.id, slide, scheduled: { pass: 0 }, startedAt: 0, endsAt: 1e15 }
  element.addEventListener('lotse-slide-broken', (event) => { document.title = event.reason })
  document.body.append(element)
  return element.prepare(AbortSignal.timeout(10_000)).then(() => 'ready', (error) => error.message)
}
</script>`

const PAGES: Readonly<Record<string, string>> = {
  '/calm': '<h1>Guten Tag</h1>',
  '/curious': `<script>
    const tried = []
    try { localStorage.x = 1; tried.push('storage') } catch { }
    try { document.cookie = 'a=b'; if (document.cookie) tried.push('cookie') } catch { }
    try { top.location = 'https://example.org/' } catch { }
    if (open('/calm')) tried.push('window')
    document.title = 'tried: ' + tried.join()
  </script>`,
  '/leaves-at-once': '<script>location = "http://example.org/"</script>',
  '/leaves-later': '<script>setTimeout(() => { location = "http://example.org/" }, 600)</script>',
}

let site: Server
let vite: ViteDevServer
let siteUrl: string
const slides: WebSlide[] = []

test.beforeAll(async () => {
  site = createHttpServer((request, response) => {
    const text = PAGES[request.url ?? '']
    const headers = { 'content-type': 'text/html', ...(request.url === '/refused' && { 'x-frame-options': 'DENY' }) }
    response.writeHead(text === undefined && request.url !== '/refused' ? 404 : 200, headers).end(text)
  })
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  const address = site.address()
  siteUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  for (const path of [...Object.keys(PAGES), '/refused', '/missing']) {
    const url = `${siteUrl}${path}`
    slides.push({ kind: 'web', id: path.slice(1), title: path, durationMs: 10_000, url, zoomPercent: 100, alt: path })
  }
  const core = getRequestListener(createSlideRoutes({ slides: () => slides, fetch, now: Date.now }).fetch)
  vite = await createServer({
    root: fileURLToPath(new URL('../../renderer', import.meta.url)),
    configFile: false,
    oxc: { decorator: { legacy: true } },
    logLevel: 'error',
    cacheDir: fileURLToPath(new URL('../../node_modules/.vite-web-slide', import.meta.url)),
    appType: 'custom',
    server: { port: 0, host: '127.0.0.1', hmr: false, fs: { allow: ['..'] } },
    plugins: [
      {
        name: 'core',
        configureServer: (server) => {
          server.middlewares.use((request, response, next) => {
            if (request.url?.startsWith('/web/')) return void core(request, response)
            if (request.url !== '/ui/page') return next()
            response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': POLICY }).end(HARNESS)
          })
        },
      },
    ],
  })
  await vite.listen()
})

test.afterAll(async () => {
  await vite.close()
  site.closeAllConnections()
  await new Promise((resolve) => site.close(resolve))
})

async function put(page: Page, id: string): Promise<unknown> {
  await page.goto(`${vite.resolvedUrls?.local[0]}ui/page`)
  await page.waitForFunction(() => 'put' in globalThis)
  return page.evaluate(`put(${JSON.stringify(slides.find((slide) => slide.id === id))})`)
}

test('a page is shown, and has no storage, no cookies, no windows and no way to the top', async ({ page }) => {
  expect(await put(page, 'curious')).toBe('ready')
  const inner = page.frames().find((frame) => frame.url().startsWith(siteUrl))
  await expect.poll(() => inner?.title()).toBe('tried:')
  expect(page.url()).toContain('/ui/page')
  expect(page.context().pages()).toHaveLength(1)
})

test('a page that forbids frames, or is not there, is passed over', async ({ page }) => {
  expect(await put(page, 'refused')).toBe('Die Seite erlaubt nicht, dass andere sie zeigen')
  expect(await put(page, 'missing')).toBe('Die Seite antwortet nicht')
})

for (const id of ['leaves-later', 'leaves-at-once']) {
  test(`a page that leads elsewhere is said to be broken: ${id}`, async ({ page }) => {
    await put(page, id)
    await expect.poll(() => page.title()).toBe('Die Seite leitet auf eine fremde Adresse weiter')
  })
}

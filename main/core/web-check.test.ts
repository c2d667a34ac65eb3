import { createServer, type Server, type ServerResponse } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import type { WebSlide } from '#schema/slide'
import { checkWebPage, letsBeFramed, WebChecks } from './web-check.ts'
import { webFrame } from './web-frame.ts'

type Answer = (response: ServerResponse, path: string) => void
const servers: Server[] = []
let asked = 0

/** A web server that answers every path by `answer`. */
async function site(answer: Answer): Promise<string> {
  const server = createServer((request, response) => {
    asked += 1
    answer(response, request.url ?? '/')
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('the server has an address')
  return `http://127.0.0.1:${address.port}`
}

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
})

const never = new AbortController().signal
const check = (url: string) => checkWebPage(url, { fetch, signal: never })
const page = (headers: Record<string, string> = {}, status = 200): Answer => {
  return (response) => response.writeHead(status, { 'content-type': 'text/html', ...headers }).end('<p>Guten Tag')
}

describe('checkWebPage', () => {
  test('a page that says nothing about frames is fine', async () => {
    const base = await site(page())
    expect(await check(`${base}/a`)).toEqual({ verdict: 'fine', origins: [base] })
  })

  test.each([
    [{ 'x-frame-options': 'DENY' }],
    [{ 'x-frame-options': 'sameorigin' }],
    [{ 'content-security-policy': "default-src 'self'; frame-ancestors 'none'" }],
    [{ 'content-security-policy': "frame-ancestors 'self' https://intranet.example" }],
    [{ 'content-type': 'application/pdf' }],
    [{ 'content-type': 'application/octet-stream' }],
  ])('%j is refused', async (headers) => {
    expect((await check(await site(page(headers as Record<string, string>)))).verdict).toBe('refused')
  })

  test('an error, a closed port and an endless silence are unreachable', async () => {
    expect((await check(await site(page({}, 404)))).verdict).toBe('unreachable')
    expect((await check(await site(page({}, 500)))).verdict).toBe('unreachable')
    const gone = await site(page())
    await new Promise((resolve) => servers.pop()?.close(resolve))
    expect((await check(gone)).verdict).toBe('unreachable')
    const silent = await site(() => undefined)
    const stop = AbortSignal.timeout(50)
    expect((await checkWebPage(silent, { fetch, signal: stop })).verdict).toBe('unreachable')
  })

  test('follows redirects, judges the last page, and names every origin on the way', async () => {
    const last = await site(page({ 'x-frame-options': 'DENY' }))
    const first = await site((response) => response.writeHead(301, { location: `${last}/neu` }).end())
    expect(await check(first)).toEqual({ verdict: 'refused', origins: [first, last] })
  })

  test('follows to http and https only, and not for ever', async () => {
    const out = await site((response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end())
    expect((await check(out)).verdict).toBe('unreachable')
    asked = 0
    const ring = await site((response, path) => response.writeHead(302, { location: `${path}x` }).end())
    expect((await check(ring)).verdict).toBe('unreachable')
    expect(asked).toBeLessThanOrEqual(6)
  })

  test('is taken for the browser that will show the page', async () => {
    const picky = createServer((request, response) => {
      const isBrowser = /Mozilla.*Chrome/.test(request.headers['user-agent'] ?? '')
      response.writeHead(isBrowser ? 200 : 403, { 'content-type': 'text/html' }).end()
    })
    servers.push(picky)
    await new Promise<void>((resolve) => picky.listen(0, '127.0.0.1', resolve))
    const address = picky.address()
    expect((await check(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)).verdict).toBe('fine')
  })

  test('does not read the page', async () => {
    const endless = await site((response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      response.write('<p>')
    })
    expect((await check(endless)).verdict).toBe('fine')
  })
})

describe('letsBeFramed', () => {
  const framed = (headers: Record<string, string>): boolean => letsBeFramed(new Headers(headers))

  test('frame-ancestors outweighs X-Frame-Options', () => {
    expect(framed({ 'x-frame-options': 'DENY', 'content-security-policy': 'frame-ancestors *' })).toBe(true)
  })

  test('every policy must allow it, and only the first directive of a policy counts', () => {
    expect(framed({ 'content-security-policy': "frame-ancestors *, frame-ancestors 'none'" })).toBe(false)
    expect(framed({ 'content-security-policy': "frame-ancestors *; frame-ancestors 'none'" })).toBe(true)
    expect(framed({ 'content-security-policy': 'frame-ancestors' })).toBe(false)
  })

  test('an option that browsers do not know is ignored, as they do', () => {
    expect(framed({ 'x-frame-options': 'ALLOW-FROM https://example.org' })).toBe(true)
  })
})

const slide: WebSlide = {
  kind: 'web',
  id: 'w',
  title: 'w',
  durationMs: 10_000,
  url: 'https://example.org/a?b="><script>alert(1)</script>',
  zoomPercent: 100,
  alt: 'Karte "Baustellen" & Umleitungen',
}

test('WebChecks asks once a minute, however many wait', async () => {
  const base = await site(page())
  let now = 1_000_000
  const checks = new WebChecks({ fetch, now: () => now })
  const one = { ...slide, url: base }
  asked = 0
  await Promise.all([checks.check(one), checks.check(one)])
  now += 59_999
  await checks.check(one)
  expect(asked).toBe(1)
  now += 1
  await checks.check(one)
  expect(asked).toBe(2)
})

test('webFrame confines the page to its origins, and nothing of its address becomes markup', async () => {
  const response = webFrame(slide, { verdict: 'fine', origins: ['https://www.example.org'] })
  const policy = response.headers.get('content-security-policy') ?? ''
  expect(policy).toContain('frame-src https://example.org https://www.example.org;')
  expect(policy).toContain("default-src 'none'")
  const html = await response.text()
  expect(html).not.toContain('<script>')
  expect(html).toMatch(/sandbox="allow-scripts"/)
  expect(html).toContain('title="Karte &quot;Baustellen&quot; &amp; Umleitungen"')
})

import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { serve } from '../testing-server.ts'
import { createHttpFetcher, type FetchRequest } from './http-fetch.ts'

const NOW = Date.UTC(2026, 10, 23, 9)

function request(url: string, more: Partial<FetchRequest> = {}): FetchRequest {
  return { url, accept: '*/*', bodyBytesMax: 10_000_000, timeoutMs: 5_000, allowPrivateHosts: true, ...more }
}

/** Fetches once from a server with the given behaviour. */
async function fetchFrom(handler: RequestListener, more: Partial<FetchRequest> = {}) {
  await using server = await serve(handler)
  await using fetcher = createHttpFetcher({ nowMs: () => NOW })
  return await fetcher.fetch(request(`${server.url}/feed`, more))
}

const problemCode = (answer: Awaited<ReturnType<typeof fetchFrom>>) => (answer.ok ? 'fine' : answer.error.code)

describe('a well-behaved server', () => {
  test('gives bytes, type and validators', async () => {
    const answer = await fetchFrom((_, response) => {
      response.writeHead(200, {
        'content-type': 'text/xml',
        etag: '"a"',
        'last-modified': 'Mon, 23 Nov 2026 08:00:00 GMT',
      })
      response.end('<rss/>')
    })
    expect(answer).toMatchObject({
      ok: true,
      value: {
        kind: 'content',
        contentType: 'text/xml',
        validators: { etag: '"a"', lastModified: 'Mon, 23 Nov 2026 08:00:00 GMT' },
      },
    })
  })

  test('is asked conditionally, and a 304 means unchanged', async () => {
    await using server = await serve((incoming, response) => {
      response.writeHead(incoming.headers['if-none-match'] === '"a"' ? 304 : 200, { etag: '"a"' }).end()
    })
    await using fetcher = createHttpFetcher({ nowMs: () => NOW })
    const validators = { etag: '"a"', lastModified: 'Mon, 23 Nov 2026 08:00:00 GMT' }
    const answer = await fetcher.fetch(request(server.url, { validators }))
    expect(answer).toEqual({ ok: true, value: { kind: 'unchanged' } })
    expect(server.requests[0]?.headers['if-modified-since']).toBe(validators.lastModified)
  })

  test.each([
    ['gzip', gzipSync('Köln')],
    ['br', brotliCompressSync('Köln')],
  ])('may pack with %s', async (encoding, packed) => {
    const answer = await fetchFrom((_, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(packed),
    )
    expect(answer.ok && answer.value.kind === 'content' && answer.value.bytes.toString()).toBe('Köln')
  })

  test('is never asked twice at the same time', async () => {
    let running = 0
    let runningMax = 0
    await using server = await serve((_, response) => {
      runningMax = Math.max(runningMax, ++running)
      setImmediate(() => {
        running--
        response.end('x')
      })
    })
    await using fetcher = createHttpFetcher({ nowMs: () => NOW })
    const answers = await Promise.all(Array.from({ length: 8 }, () => fetcher.fetch(request(server.url))))
    expect(answers.every((answer) => answer.ok)).toBe(true)
    expect(runningMax).toBe(1)
  })
})

describe('redirects', () => {
  test('are followed, and the last address counts', async () => {
    const answer = await fetchFrom((incoming, response) => {
      if (incoming.url === '/feed') response.writeHead(301, { location: '/neu/feed.xml' }).end()
      else response.end('x')
    })
    expect(answer.ok && answer.value.kind === 'content' && new URL(answer.value.url).pathname).toBe('/neu/feed.xml')
  })

  test('end after five', async () => {
    await using server = await serve((incoming, response) => {
      response.writeHead(302, { location: `${incoming.url}x` }).end()
    })
    await using fetcher = createHttpFetcher({ nowMs: () => NOW })
    expect(problemCode(await fetcher.fetch(request(server.url)))).toBe('redirect')
    expect(server.requests).toHaveLength(6)
  })

  test.each(['file:///etc/passwd', 'gopher://x/', 'http://user:secret@example.org/'])(
    'to %s are refused',
    async (location) => {
      expect(problemCode(await fetchFrom((_, response) => response.writeHead(302, { location }).end()))).toBe(
        'address-refused',
      )
    },
  )

  test('without a target are a problem, not a crash', async () => {
    expect(problemCode(await fetchFrom((_, response) => response.writeHead(302).end()))).toBe('redirect')
  })
})

describe('the guard against internal addresses', () => {
  test('stops the first request', async () => {
    await using server = await serve((_, response) => response.end('geheim'))
    await using fetcher = createHttpFetcher({ nowMs: () => NOW })
    const answer = await fetcher.fetch(request(server.url, { allowPrivateHosts: false }))
    expect(problemCode(answer)).toBe('address-refused')
    expect(server.requests).toHaveLength(0)
  })

  test.each([
    'http://169.254.169.254/latest/meta-data',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://0x7f.1/',
    'http://2130706433/',
  ])('refuses %s', async (url) => {
    await using fetcher = createHttpFetcher({ nowMs: () => NOW })
    expect(problemCode(await fetcher.fetch(request(url, { allowPrivateHosts: false })))).toBe('address-refused')
  })

  test.each([
    ['a private answer', ['10.0.0.1']],
    ['a public answer beside a private one', ['93.184.215.14', '127.0.0.1']],
    ['an answer in IPv6', ['fd00::1']],
  ])('refuses a name with %s', async (_, addresses) => {
    const resolve = async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
    await using fetcher = createHttpFetcher({ nowMs: () => NOW, resolve })
    const answer = await fetcher.fetch(request('http://stadt.example/', { allowPrivateHosts: false }))
    expect(problemCode(answer)).toBe('address-refused')
  })

  test('asks the name anew for each connection, so that rebinding gains nothing', async () => {
    await using server = await serve((_, response) => response.end('geheim'))
    const answers = ['93.184.215.14', '127.0.0.1']
    const resolve = async () => [{ address: answers.shift() ?? '127.0.0.1', family: 4 }]
    await using fetcher = createHttpFetcher({ nowMs: () => NOW, resolve })
    const guarded = { allowPrivateHosts: false }
    // To a port of its own: whether and when the network here answers a stranger must not matter for what follows.
    await fetcher.fetch(request('http://stadt.example:9/', { ...guarded, timeoutMs: 100 }))
    expect(answers).toHaveLength(1)
    const second = await fetcher.fetch(request(`http://stadt.example:${new URL(server.url).port}/`, guarded))
    expect(problemCode(second)).toBe('address-refused')
    expect(server.requests).toHaveLength(0)
  })
})

describe('a hostile or broken server', () => {
  test('that never ends its body runs into the time limit', async () => {
    const answer = await fetchFrom(
      (_, response) => {
        response.writeHead(200)
        const drip = setInterval(() => response.write('x'), 20)
        response.on('close', () => clearInterval(drip))
      },
      { timeoutMs: 300 },
    )
    expect(problemCode(answer)).toBe('timeout')
  })

  test('that never answers runs into the time limit', async () => {
    expect(problemCode(await fetchFrom(() => undefined, { timeoutMs: 200 }))).toBe('timeout')
  })

  test('that sends a decompression bomb is stopped by the ratio, below the cap', async () => {
    const bomb = gzipSync(Buffer.alloc(9_000_000))
    const answer = await fetchFrom((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb))
    expect(problemCode(answer)).toBe('bomb')
  })

  test('that sends more than the cap is stopped, declared or not', async () => {
    const more = { bodyBytesMax: 1_000 }
    const declared = await fetchFrom((_, response) => response.end(Buffer.alloc(1_001)), more)
    const undeclared = await fetchFrom((_, response) => {
      response.write(Buffer.alloc(800))
      response.end(Buffer.alloc(800))
    }, more)
    const packed = await fetchFrom((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(1_001)))
    }, more)
    expect([declared, undeclared, packed].map(problemCode)).toEqual(['too-large', 'too-large', 'too-large'])
    expect(problemCode(await fetchFrom((_, response) => response.end(Buffer.alloc(1_000)), more))).toBe('fine')
  })

  test.each([1, 10, 100, 2_000])('that cuts its gzip off after %i bytes is told so', async (length) => {
    const numbers = Array.from({ length: 2_000 }, (_, index) => index * index).join(' ')
    const packed = gzipSync(numbers).subarray(0, length)
    const answer = await fetchFrom((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed))
    expect(problemCode(answer)).toBe('broken-transfer')
  })

  test('that packs in a way nobody asked for is told so', async () => {
    const answer = await fetchFrom((_, response) =>
      response.writeHead(200, { 'content-encoding': 'compress' }).end('x'),
    )
    expect(problemCode(answer)).toBe('broken-transfer')
  })

  test('that announces more than it sends is told so', async () => {
    const answer = await fetchFrom((_, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('kurz')
      setImmediate(() => response.destroy())
    })
    expect(problemCode(answer)).toBe('broken-transfer')
  })

  test('that does not speak HTTP is told so', async () => {
    const answer = await fetchFrom((_, response) => response.socket?.end('SSH-2.0-OpenSSH\r\n'))
    expect(problemCode(answer)).toBe('broken-transfer')
  })

  test('that is not there is told so', async () => {
    const server = await serve(() => undefined)
    await server[Symbol.asyncDispose]()
    await using fetcher = createHttpFetcher({ nowMs: () => NOW })
    expect(problemCode(await fetcher.fetch(request(server.url)))).toBe('unreachable')
  })

  test('does not keep the next request from its answer', async () => {
    await using server = await serve((incoming, response) => {
      if (incoming.url === '/bomb')
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(9_000_000)))
      else response.end('gut')
    })
    await using fetcher = createHttpFetcher({ nowMs: () => NOW })
    const [bomb, good] = await Promise.all([
      fetcher.fetch(request(`${server.url}/bomb`)),
      fetcher.fetch(request(`${server.url}/gut`)),
    ])
    expect([bomb, good].map(problemCode)).toEqual(['bomb', 'fine'])
  })
})

test.each([
  ['120', 120_000],
  [new Date(NOW + 60_000).toUTCString(), 60_000],
  ['irgendwann', undefined],
  ['999999999', 86_400_000],
])('Retry-After %s asks for patience', async (header, retryAfterMs) => {
  const answer = await fetchFrom((_, response) => response.writeHead(503, { 'retry-after': header }).end())
  expect(answer).toMatchObject({ ok: false, error: { code: 'http-status', status: 503 } })
  expect(answer.ok ? undefined : answer.error.retryAfterMs).toBe(retryAfterMs)
})

describe.skipIf(!hasOpenssl())('TLS', () => {
  test('an unknown certificate is refused, and trusted with its authority', async () => {
    const { key, cert } = selfSigned()
    const server = createTlsServer({ key, cert }, (_, response) => response.end('gut'))
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    try {
      const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/`
      await using strict = createHttpFetcher({ nowMs: () => NOW })
      await using trusting = createHttpFetcher({ nowMs: () => NOW, extraCaPem: cert })
      expect(problemCode(await strict.fetch(request(url)))).toBe('certificate')
      expect(problemCode(await trusting.fetch(request(url)))).toBe('fine')
    } finally {
      server.closeAllConnections()
      server.close()
    }
  })

  test('a step down to plain HTTP is refused', async () => {
    const { key, cert } = selfSigned()
    const server = createTlsServer({ key, cert }, (_, response) => {
      response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end()
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    try {
      await using fetcher = createHttpFetcher({ nowMs: () => NOW, extraCaPem: cert })
      const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/`
      expect(problemCode(await fetcher.fetch(request(url)))).toBe('redirect')
    } finally {
      server.closeAllConnections()
      server.close()
    }
  })
})

function hasOpenssl(): boolean {
  try {
    execFileSync('openssl', ['version'])
    return true
  } catch {
    return false
  }
}

function selfSigned(): { key: string; cert: string } {
  const dir = mkdtempSync(join(tmpdir(), 'lotse-tls-'))
  try {
    const files = ['-keyout', join(dir, 'key.pem'), '-out', join(dir, 'cert.pem')]
    const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1', '-days', '2']
    const kind = ['req', '-x509', '-nodes', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1']
    execFileSync('openssl', [...kind, ...files, ...subject], { stdio: 'ignore' })
    return { key: readFileSync(join(dir, 'key.pem'), 'utf8'), cert: readFileSync(join(dir, 'cert.pem'), 'utf8') }
  } finally {
    rmSync(dir, { recursive: true })
  }
}

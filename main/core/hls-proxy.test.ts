import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import type { HlsSlide } from '#schema/slide'
import { HLS_START, HlsProxy } from './hls-proxy.ts'

type Answer = (request: IncomingMessage, response: ServerResponse) => void
const servers: Server[] = []

async function site(answer: Answer, host = '127.0.0.1'): Promise<string> {
  const server = createServer(answer)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('the server has an address')
  return `http://${host}:${address.port}`
}

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
})

const slideOf = (base: string): HlsSlide => ({
  kind: 'hls',
  id: 'stream',
  title: 'Rat',
  durationMs: 60_000,
  playlistUrl: `${base}/live/index.m3u8`,
  alt: 'Sitzung',
})
const request = (headers: Record<string, string> = {}): Request => new Request('http://localhost/', { headers })
const MEDIA = '#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXTINF:4,\nseg1.ts\n'

/** A server with these texts by path, and 404 for the rest. */
const files = (all: Readonly<Record<string, string>>, seen: IncomingMessage[] = []): Answer => {
  return (asked, response) => {
    seen.push(asked)
    const text = all[asked.url ?? '']
    response.writeHead(text === undefined ? 404 : 200, { 'set-cookie': 'a=b' }).end(text)
  }
}
/** The name that a playlist gave to its only, or its n-th, address. */
const nameIn = (text: string, index = 0): string =>
  text.split('\n').filter((line) => /^[0-9a-f]{32}$/.test(line))[index] ?? ''

describe('HlsProxy', () => {
  test('fetches the playlist, and through it the segment, without cookies either way', async () => {
    const seen: IncomingMessage[] = []
    const base = await site(files({ '/live/index.m3u8': MEDIA, '/live/seg1.ts': 'picture' }, seen))
    const proxy = new HlsProxy({ fetch })
    const playlist = await proxy.respond(slideOf(base), HLS_START, request({ cookie: 'c=d' }))
    expect(playlist.headers.get('content-type')).toBe('application/vnd.apple.mpegurl')
    const segment = await proxy.respond(slideOf(base), nameIn(await playlist.text()), request())
    expect(await segment.text()).toBe('picture')
    expect(segment.headers.get('content-type')).toBe('application/octet-stream')
    expect(segment.headers.get('set-cookie')).toBeNull()
    expect(seen.map(({ headers }) => headers.cookie)).toEqual([undefined, undefined])
  })

  test('goes from the list of qualities to the one that is chosen', async () => {
    const base = await site(
      files({
        '/live/index.m3u8': '#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\nlow/index.m3u8\n',
        '/live/low/index.m3u8': MEDIA,
        '/live/low/seg1.ts': 'low',
      }),
    )
    const proxy = new HlsProxy({ fetch })
    const master = await proxy.respond(slideOf(base), HLS_START, request())
    const low = await proxy.respond(slideOf(base), nameIn(await master.text()), request())
    const segment = await proxy.respond(slideOf(base), nameIn(await low.text()), request())
    expect(await segment.text()).toBe('low')
  })

  test('is no open proxy: what no playlist has named is not fetched', async () => {
    const seen: IncomingMessage[] = []
    const base = await site(files({ '/live/index.m3u8': MEDIA, '/secret': 'x' }, seen))
    const proxy = new HlsProxy({ fetch })
    for (const name of ['seg1.ts', '..%2Fsecret', `${base}/secret`, 'a'.repeat(32)]) {
      expect((await proxy.respond(slideOf(base), name, request())).status).toBe(404)
    }
    expect(seen).toEqual([])
  })

  test('forgets what an earlier address of the slide has named', async () => {
    const base = await site(files({ '/live/index.m3u8': MEDIA, '/live/seg1.ts': 'x' }))
    const proxy = new HlsProxy({ fetch })
    const name = nameIn(await (await proxy.respond(slideOf(base), HLS_START, request())).text())
    const other = { ...slideOf(base), playlistUrl: `${base}/other.m3u8` }
    expect((await proxy.respond(other, name, request())).status).toBe(404)
  })

  test('a playlist from outside can not name machines of the house', async () => {
    const inner = await site(files({ '/admin': 'secret' }))
    const port = new URL(inner).port
    // Another name for this machine, so that the stream and the inner server are different hosts.
    const base = await site(
      files({
        '/live/index.m3u8': `#EXTM3U\n#EXTINF:4,\n${inner}/admin\n#EXTINF:4,\nhttp://[::1]:${port}/\n#EXTINF:4,\nhttp://router/\n#EXTINF:4,\nfile:///etc/passwd\n#EXTINF:4,\nhttp://a:b@localhost/\n`,
      }),
      'localhost',
    )
    const text = await (await new HlsProxy({ fetch }).respond(slideOf(base), HLS_START, request())).text()
    expect(nameIn(text)).toBe('')
    expect(text).not.toMatch(/127\.0\.0\.1|router|passwd|::1/)
  })

  test('follows redirects on the same host only, and resolves against where it ended', async () => {
    const away = await site(files({ '/x.m3u8': MEDIA }), 'localhost')
    const base = await site((asked, response) => {
      if (asked.url === '/live/index.m3u8') response.writeHead(302, { location: '/moved/index.m3u8' }).end()
      else if (asked.url === '/moved/index.m3u8') response.end(MEDIA)
      else if (asked.url === '/moved/seg1.ts') response.writeHead(302, { location: `${away}/x.m3u8` }).end()
      else response.writeHead(404).end()
    })
    const proxy = new HlsProxy({ fetch })
    const playlist = await proxy.respond(slideOf(base), HLS_START, request())
    expect(playlist.status).toBe(200)
    expect((await proxy.respond(slideOf(base), nameIn(await playlist.text()), request())).status).toBe(502)
  })

  test('passes ranges through', async () => {
    const base = await site((asked, response) => {
      if (asked.url?.endsWith('.m3u8')) return void response.end(MEDIA)
      expect(asked.headers.range).toBe('bytes=2-3')
      response.writeHead(206, { 'content-range': 'bytes 2-3/10', 'content-length': 2 }).end('cd')
    })
    const proxy = new HlsProxy({ fetch })
    const name = nameIn(await (await proxy.respond(slideOf(base), HLS_START, request())).text())
    const part = await proxy.respond(slideOf(base), name, request({ range: 'bytes=2-3' }))
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, 'bytes 2-3/10', 'cd'])
  })

  test('a playlist that never ends, a segment that is too large and an error are bad gateways', async () => {
    const base = await site((asked, response) => {
      if (asked.url === '/live/index.m3u8') response.end(`${MEDIA}#EXTINF:4,\nseg2.ts\n#EXTINF:4,\nendless.m3u8\n`)
      else if (asked.url === '/live/seg1.ts') response.writeHead(200, { 'content-length': 100_000_000 }).write('x')
      else if (asked.url === '/live/seg2.ts') response.writeHead(503).end()
      else response.end(`#EXTM3U\n${'#EXTINF:4,\nsegment.ts\n'.repeat(60_000)}`)
    })
    const proxy = new HlsProxy({ fetch })
    const text = await (await proxy.respond(slideOf(base), HLS_START, request())).text()
    for (const index of [0, 1, 2]) {
      expect((await proxy.respond(slideOf(base), nameIn(text, index), request())).status).toBe(502)
    }
  })

  test('knows a playlist that arrives in crumbs', async () => {
    const base = await site((_asked, response) => {
      const bytes = MEDIA.split('')
      const next = (): void => {
        const sign = bytes.shift()
        if (sign === undefined) response.end()
        else response.write(sign, () => setImmediate(next))
      }
      next()
    })
    const playlist = await new HlsProxy({ fetch }).respond(slideOf(base), HLS_START, request())
    expect(nameIn(await playlist.text())).not.toBe('')
  })

  test('says that the stream is away when nobody listens', async () => {
    const base = await site(() => undefined)
    await new Promise((resolve) => servers.pop()?.close(resolve))
    expect((await new HlsProxy({ fetch }).respond(slideOf(base), HLS_START, request())).status).toBe(502)
  })
})

import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import type { Slide } from '#schema/slide'
import { createSlideRoutes } from './slide-routes.ts'

const base = { title: 'x', durationMs: 10_000 }

test('answers for the slides of the active release, and for nobody else', async () => {
  const server = createServer((request, response) => {
    if (request.url === '/live.m3u8') response.end('#EXTM3U\n#EXTINF:4,\na.ts\n')
    else response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Guten Tag')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  const web: Slide = { ...base, id: 'w', kind: 'web', url: `${url}/a`, zoomPercent: 100, alt: '' }
  const hls: Slide = { ...base, id: 'h', kind: 'hls', playlistUrl: `${url}/live.m3u8`, alt: '' }
  let slides: Slide[] = [web, hls]
  const api = createSlideRoutes({ slides: () => slides, fetch, now: () => 0 })
  const statusOf = async (path: string): Promise<number> => (await api.request(path)).status

  expect(await (await api.request('/web/w')).json()).toEqual({ verdict: 'fine' })
  const frame = await api.request('/web/w/frame')
  expect(frame.headers.get('content-security-policy')).toContain(`frame-src ${url};`)
  expect(await statusOf('/hls/h/stream.m3u8')).toBe(200)
  // The kind of a slide decides what can be asked of it.
  expect(await Promise.all(['/web/h', '/web/h/frame', '/hls/w/stream.m3u8', '/web/x'].map(statusOf))).toEqual([
    404, 404, 404, 404,
  ])
  slides = []
  expect(await Promise.all(['/web/w', '/web/w/frame', '/hls/h/stream.m3u8'].map(statusOf))).toEqual([404, 404, 404])
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

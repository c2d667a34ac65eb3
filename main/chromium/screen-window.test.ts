import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { CoreClient } from '../shell/core-client.ts'
import { browserArguments } from './browser.ts'
import { findBrowser } from './find-browser.ts'
import { openScreenWindow, type ScreenWindow } from './screen-window.ts'

const executable = findBrowser(process.env)

/** A real page that says hello each time it is loaded, and hangs once the test lets it. */
describe.skipIf(executable === undefined)('a screen window in a real browser', () => {
  const visits: (() => void)[] = []
  /** Asks of pages that would hang, to be answered when they may. */
  const hanging: (() => void)[] = []
  const failures: string[] = []
  const core: CoreClient = {
    judge: () => Promise.resolve(undefined),
    failed: (_screenId, { reason }) => Promise.resolve(void failures.push(reason)),
    picture: () => Promise.resolve(),
    output: () => Promise.resolve(),
  }
  const server = createServer((request, response) => {
    if (request.url === '/hello') {
      visits.shift()?.()
      response.end()
      return
    }
    if (request.url === '/hang') {
      hanging.push(() => response.end())
      return
    }
    response.setHeader('content-type', 'text/html')
    const hang = "fetch('/hang').then(() => { for (;;) {} })"
    response.end(`<body style="background:#fc0">here<script>fetch('/hello').then(() => ${hang})</script>`)
  })
  const dir = mkdtempSync(join(tmpdir(), 'lotse-window-'))
  let window: ScreenWindow | undefined
  const nextVisit = () => new Promise<void>((resolve) => visits.push(resolve))

  beforeAll(async () => {
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
  })
  afterAll(async () => {
    await window?.stop()
    server.close()
    rmSync(dir, { recursive: true, force: true })
  })
  const open = () =>
    openScreenWindow({
      executable: executable ?? '',
      profilesDir: dir,
      screenId: 's',
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      widthPx: 640,
      heightPx: 360,
      xPx: 0,
      yPx: 0,
      mode: 'headless',
      scale: 1,
      core,
      log: pino({ enabled: false }),
    })

  test('opens the page, takes a picture, and mends a hang', { timeout: 90_000 }, async () => {
    const first = nextVisit()
    const opened = open()
    window = opened
    await first
    // The page may say hello before the browser has handed it over.
    const jpeg = Buffer.from(await vi.waitFor(() => opened.picture(), { timeout: 30_000 }))
    expect(jpeg.subarray(0, 3).toString('hex')).toBe('ffd8ff')
    expect(await sharp(jpeg).stats()).toMatchObject({ isOpaque: true, channels: [{ max: 255 }, {}, {}] })
    // Nothing of the browser itself may lie over the page.
    const preferences: unknown = JSON.parse(readFileSync(join(dir, 's', 'Default', 'Preferences'), 'utf8'))
    expect(preferences).toMatchObject({ translate: { enabled: false } })
    const reloaded = nextVisit()
    await window.reload()
    await reloaded

    const afterStop = nextVisit()
    await window.stop()
    hanging.length = 0
    const again = open()
    window = again
    await afterStop
    // A page that hangs before the browser has handed it over is a browser that did not start.
    await vi.waitFor(() => again.picture(), { timeout: 30_000 })
    await vi.waitFor(() => expect(hanging).toHaveLength(1))
    const afterHang = nextVisit()
    hanging[0]?.()
    await afterHang
    expect(failures).toEqual(['hangs'])
  })
})

test('a kiosk has no TCP debugging port, asks nothing and remembers nothing', () => {
  const args = browserArguments({
    executable: 'x',
    profileDir: '/tmp/p',
    url: 'http://127.0.0.1:1/t/a/ui/screen.html',
    widthPx: 1920,
    heightPx: 1080,
    xPx: 1920,
    yPx: 0,
    mode: 'kiosk',
    scale: 1,
  })
  expect(args).toContain('--kiosk')
  expect(args).toContain('--window-size=1920,1080')
  expect(args).toContain('--window-position=1920,0')
  expect(args).toContain('--remote-debugging-pipe')
  expect(args.some((argument) => argument.startsWith('--remote-debugging-port'))).toBe(false)
})

test('a window on a desk is as large as its display in page pixels, and placed in display pixels', () => {
  const args = browserArguments({
    executable: 'x',
    profileDir: '/tmp/p',
    url: 'http://127.0.0.1:1/',
    widthPx: 1080,
    heightPx: 1920,
    xPx: 1008,
    yPx: 24,
    mode: 'window',
    scale: 0.5,
  })
  expect(args).toContain('--force-device-scale-factor=0.5')
  expect(args).toContain('--window-size=1080,1920')
  expect(args).toContain('--window-position=2016,48')
})

test('only a player whose printer is the browser prints from a page, and then it asks nothing', () => {
  const place = { executable: 'x', profileDir: '/tmp/p', url: 'http://127.0.0.1:1/', xPx: 0, yPx: 0, scale: 1 }
  const size = { widthPx: 1080, heightPx: 1920, mode: 'kiosk' } as const
  expect(browserArguments({ ...place, ...size })).not.toContain('--kiosk-printing')
  expect(browserArguments({ ...place, ...size, prints: true })).toContain('--kiosk-printing')
})

import { EventEmitter } from 'node:events'
import type { BrowserWindowConstructorOptions } from 'electron'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { PixelVerdict } from '#schema/device'
import type { PixelProbe } from '#schema/local-api'
import { KioskScreen, type KioskWindow } from './screen-window.ts'

/** What a page does when it is asked whether it lives. */
let pageAnswers = true
/** What the pixels say, by the core's judgement. */
let verdict: PixelVerdict = 'right'
const probes: PixelProbe[] = []
const failures: string[] = []
const image = {
  getSize: () => ({ width: 480, height: 270 }),
  getScaleFactors: () => [1],
  toBitmap: () => Buffer.alloc(480 * 270 * 4, 40),
  toJPEG: () => Buffer.from('jpeg'),
}
const windows: { contents: EventEmitter; calls: string[]; options: BrowserWindowConstructorOptions }[] = []

function create(options: BrowserWindowConstructorOptions): KioskWindow {
  const calls: string[] = []
  const contents = new EventEmitter()
  windows.push({ contents, calls, options })
  const note = (name: string) => () => void calls.push(name)
  return Object.assign(new EventEmitter(), {
    loadURL: async (url: string) => note(`load ${url}`)(),
    destroy: note('destroy'),
    isDestroyed: () => calls.includes('destroy'),
    setBounds: note('bounds'),
    setKiosk: note('kiosk'),
    webContents: Object.assign(contents, {
      reload: note('reload'),
      forcefullyCrashRenderer: note('crash'),
      executeJavaScript: () => (pageAnswers ? Promise.resolve(480) : new Promise(() => undefined)),
      capturePage: () => Promise.resolve(image),
    }),
  }) as unknown as KioskWindow
}

const schedule = (action: () => void, afterMs: number) => {
  const timer = setTimeout(action, afterMs)
  return () => clearTimeout(timer)
}
const open = () =>
  new KioskScreen(
    {
      screenId: 's',
      url: 'lotse://player/ui/screen.html?screen=s',
      bounds: { x: 1920, y: 0, width: 1080, height: 1920 },
      kiosk: true,
    },
    {
      create,
      schedule,
      monotonicMs: () => Date.now(),
      now: () => Date.now(),
      core: {
        judge: (_screenId, probe) => {
          probes.push(probe)
          return Promise.resolve({ verdict, again: false })
        },
        failed: (_screenId, { reason }) => Promise.resolve(void failures.push(reason)),
      },
      log: pino({ enabled: false }),
    },
  )

beforeEach(() => {
  vi.useFakeTimers()
  windows.length = 0
  pageAnswers = true
  verdict = 'right'
  probes.length = 0
  failures.length = 0
})
afterEach(() => vi.useRealTimers())

test('a window goes to its display first and fills it then, in a sandbox without tools', () => {
  open().close()
  expect(windows[0]?.calls.slice(0, 3)).toEqual(['bounds', 'kiosk', 'load lotse://player/ui/screen.html?screen=s'])
  expect(windows[0]?.options.webPreferences).toMatchObject({ sandbox: true, contextIsolation: true, devTools: false })
})

test('a crashed page is reloaded, and a second crash gets a new window', async () => {
  const window = open()
  windows[0]?.contents.emit('render-process-gone', {}, { reason: 'crashed' })
  expect(windows[0]?.calls).toContain('reload')
  windows[0]?.contents.emit('render-process-gone', {}, { reason: 'oom' })
  await vi.advanceTimersByTimeAsync(0)
  expect(windows[0]?.calls).toContain('destroy')
  expect(windows).toHaveLength(2)
  window.close()
})

test('a page that hangs without any input is noticed and mended', async () => {
  const window = open()
  pageAnswers = false
  await vi.advanceTimersByTimeAsync(5_000 + 3_000)
  expect(windows[0]?.calls).toContain('crash')
  expect(windows[0]?.calls).toContain('reload')
  window.close()
})

test('a healthy page is left alone for an hour of looks', async () => {
  const window = open()
  await vi.advanceTimersByTimeAsync(3_600_000)
  expect(probes.length).toBeGreaterThan(200)
  expect(windows[0]?.calls).not.toContain('reload')
  expect(windows).toHaveLength(1)
  window.close()
})

test('pixels that stay wrong are told, and the page is loaded anew, then its window', async () => {
  const window = open()
  verdict = 'black'
  await vi.advanceTimersByTimeAsync(61_000)
  expect(probes[0]?.luminance).toEqual(Array.from({ length: 144 }, () => 40))
  expect(failures).toEqual(['black'])
  expect(windows[0]?.calls).toContain('reload')
  windows[0]?.contents.emit('render-process-gone', {}, { reason: 'crashed' })
  await vi.advanceTimersByTimeAsync(0)
  expect(failures).toEqual(['black', 'crashed'])
  expect(windows).toHaveLength(2)
  window.close()
})

test('a picture for staff, and a page loaded anew because they want it', async () => {
  const window = open()
  expect(Buffer.from(await window.picture()).toString()).toBe('jpeg')
  await window.reload()
  expect(windows[0]?.calls).toContain('reload')
  expect(failures).toEqual([])
  window.close()
})

test('after closing nothing happens any more', async () => {
  const window = open()
  window.close()
  windows[0]?.contents.emit('render-process-gone', {}, { reason: 'killed' })
  await vi.advanceTimersByTimeAsync(60_000)
  expect(windows).toHaveLength(1)
})

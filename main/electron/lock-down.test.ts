import { EventEmitter } from 'node:events'
import type { App, Session, WebContents } from 'electron'
import { expect, test, vi } from 'vitest'
import { lockDownContents, lockDownSession } from './lock-down.ts'

function lockedContents() {
  const app = new EventEmitter()
  const contents = new EventEmitter()
  let openHandler: Parameters<WebContents['setWindowOpenHandler']>[0] = () => ({ action: 'allow' })
  lockDownContents(app as unknown as Pick<App, 'on'>)
  app.emit(
    'web-contents-created',
    {},
    Object.assign(contents, {
      setWindowOpenHandler: (handler: typeof openHandler) => (openHandler = handler),
    }),
  )
  const isPrevented = (event: string, url: string) => {
    const preventDefault = vi.fn()
    contents.emit(event, { url, preventDefault })
    return preventDefault.mock.calls.length > 0
  }
  return { isPrevented, open: () => openHandler({} as Parameters<typeof openHandler>[0]) }
}

test.each([
  'https://example.org/',
  'file:///etc/passwd',
  'lotse://other/ui/screen.html',
  'lotse://playerx/',
  'javascript:1',
])('navigation to %s is refused, by link and by redirect', (url) => {
  const { isPrevented } = lockedContents()
  expect(isPrevented('will-navigate', url)).toBe(true)
  expect(isPrevented('will-redirect', url)).toBe(true)
})

test('our own pages may be loaded again', () => {
  expect(lockedContents().isPrevented('will-navigate', 'lotse://player/ui/stele.html?screen=s')).toBe(false)
})

test('no window opens and no view is embedded', () => {
  const { isPrevented, open } = lockedContents()
  expect(open()).toEqual({ action: 'deny' })
  expect(isPrevented('will-attach-webview', '')).toBe(true)
})

test('every permission is refused and every download cancelled', () => {
  const emitter = new EventEmitter()
  const handlers: Record<string, (...args: never[]) => unknown> = {}
  const keep = (name: string) => (handler: (...args: never[]) => unknown) => (handlers[name] = handler)
  lockDownSession(
    Object.assign(emitter, {
      setPermissionRequestHandler: keep('request'),
      setPermissionCheckHandler: keep('check'),
      setDevicePermissionHandler: keep('device'),
    }) as unknown as Session,
  )
  const answer = vi.fn()
  handlers['request']?.(...([{}, 'media', answer] as never[]))
  expect(answer).toHaveBeenCalledExactlyOnceWith(false)
  expect(handlers['check']?.()).toBe(false)
  expect(handlers['device']?.()).toBe(false)
  const preventDefault = vi.fn()
  emitter.emit('will-download', { preventDefault })
  expect(preventDefault).toHaveBeenCalled()
})

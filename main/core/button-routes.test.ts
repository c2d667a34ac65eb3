import { expect, test } from 'vitest'
import type { HidMessage } from '../hid/hid-protocol.ts'
import { createButtonRoutes } from './button-routes.ts'
import { FROM_PAGE } from './shell-protocol.ts'

const MESSAGE: HidMessage = {
  type: 'press',
  press: { pressId: 'p', deviceKey: 'deck', deviceName: 'Deck', control: 'key-1', at: 1 },
}

function shell() {
  const taken: HidMessage[] = []
  const state = { isPaired: true }
  const routes = createButtonRoutes({
    buttons: () => (state.isPaired ? { take: (message) => void taken.push(message) } : undefined),
  })
  const post = async (body: string, headers: Record<string, string> = {}) =>
    (await routes.request('/buttons', { method: 'POST', body, headers })).status
  return { post, state, taken }
}

test('what the shell tells is taken', async () => {
  const { post, taken } = shell()
  expect(await post(JSON.stringify(MESSAGE))).toBe(204)
  expect(taken).toEqual([MESSAGE])
})

test.each<[string, Record<string, string>]>([
  ['in a browser', { origin: 'http://127.0.0.1:4000' }],
  ['in Electron', { [FROM_PAGE]: '1' }],
])('a page %s can not press a button', async (_where, headers) => {
  const { post, taken } = shell()
  expect(await post(JSON.stringify(MESSAGE), headers)).toBe(403)
  expect(taken).toEqual([])
})

test.each([
  ['nonsense', 400],
  ['{"type":"press"}', 400],
  [JSON.stringify({ ...MESSAGE, more: 'x'.repeat(40_000) }), 413],
])('%.20s … is refused', async (body, status) => {
  const { post, taken } = shell()
  expect(await post(body)).toBe(status)
  expect(taken).toEqual([])
})

test('without a site there is nobody to call, and nothing to try again', async () => {
  const { post, state, taken } = shell()
  state.isPaired = false
  expect(await post(JSON.stringify(MESSAGE))).toBe(204)
  expect(taken).toEqual([])
})

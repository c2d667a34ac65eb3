import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { PRESS_LIFETIME_MS } from '#schema/buttons'
import { parseJson } from '#schema/parse'
import { HidMessage } from '../hid/hid-protocol.ts'
import { ButtonProcess } from './button-process.ts'
import { startChild } from './child-process.ts'

let dir: string
let core: Server
let received: HidMessage[]
let refused: HidMessage[]
let isCoreThere: boolean
let nowMs: number
let buttons: ButtonProcess

/** Presses age by this clock only, however slow the machine is. */
const NOW = 1_700_000_000_000
const press = (pressId: string, at = NOW): HidMessage => ({
  type: 'press',
  press: { pressId, deviceKey: 'deck', deviceName: 'Deck', control: 'key-1', at },
})
const devices = (name: string): HidMessage => ({
  type: 'devices',
  devices: [{ deviceKey: 'deck', name, family: 'stream-deck', state: 'ready' }],
})
const says = (message: HidMessage) => `console.log(${JSON.stringify(JSON.stringify(message))});`
const STAY = 'setInterval(() => {}, 1_000);'

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'lotse-buttons-'))
  received = []
  refused = []
  isCoreThere = true
  nowMs = NOW
  core = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += String(chunk)))
    request.on('end', () => {
      const message = parseJson(HidMessage, body)
      if (message.ok && request.url === '/t/x/buttons') (isCoreThere ? received : refused).push(message.value)
      if (isCoreThere) response.writeHead(204).end()
      else request.socket.destroy()
    })
  })
  await new Promise<void>((resolve) => core.listen(0, '127.0.0.1', resolve))
})
afterEach(async () => {
  await buttons.stop()
  await new Promise((resolve) => core.close(resolve))
  rmSync(dir, { recursive: true, force: true })
})

/** Real child processes that run a program of a test. */
function start(program: string, logs: string[] = []): ButtonProcess {
  const file = join(dir, 'buttons.mjs')
  writeFileSync(file, program)
  buttons = new ButtonProcess({
    coreBaseUrl: () => `http://127.0.0.1:${(core.address() as AddressInfo).port}/t/x/`,
    // This core always answers or hangs up: an answer that is only slow is no reason to tell it twice.
    fetch: (url, init) => fetch(url, { ...init, signal: null }),
    now: () => nowMs,
    log: pino({ enabled: false }),
    onLog: (line) => logs.push(line),
    spawn: { start: startChild, file },
  })
  return buttons
}

describe('what the process says', () => {
  test('goes to the core in its order, and noise does not', async () => {
    start(`${says(devices('a'))} console.log('noise'); ${says(press('1'))} ${says(press('2'))} ${STAY}`).listen([])
    await expect.poll(() => received.length).toBe(3)
    expect(received.map((message) => (message.type === 'press' ? message.press.pressId : message.type))).toEqual([
      'devices',
      '1',
      '2',
    ])
  })

  test('waits for a core that is being restarted; a press that has become too old is dropped', async () => {
    isCoreThere = false
    start(`${says(press('old'))} ${says(press('young', NOW + 1))} ${STAY}`).listen([])
    await expect.poll(() => refused).toContainEqual(press('old'))
    nowMs = NOW + PRESS_LIFETIME_MS
    await expect.poll(() => refused).toContainEqual(press('young', NOW + 1))
    isCoreThere = true
    await expect.poll(() => received).toEqual([press('young', NOW + 1)])
  })

  test('is told again to a core that asks anew', async () => {
    start(`${says(devices('a'))} ${STAY}`).listen([])
    await expect.poll(() => received.length).toBe(1)
    buttons.listen([])
    await expect.poll(() => received).toEqual([devices('a'), devices('a')])
  })
})

describe('the process', () => {
  test('is started again when it dies, and again when it dies at once', async () => {
    const counter = join(dir, 'count')
    writeFileSync(counter, '')
    const program = `import { appendFileSync, readFileSync } from 'node:fs'
      appendFileSync(${JSON.stringify(counter)}, 'x')
      const count = readFileSync(${JSON.stringify(counter)}, 'utf8').length
      if (count === 1) process.abort()
      if (count === 2) process.kill(process.pid, 'SIGKILL')
      ${says(press('third'))} ${STAY}`
    start(program).listen([])
    await expect.poll(() => received).toMatchObject([{ press: { pressId: 'third' } }])
  })

  test('is left alone when this machine can not speak HID', async () => {
    const counter = join(dir, 'count')
    const logs: string[] = []
    const program = `import { appendFileSync } from 'node:fs'
      appendFileSync(${JSON.stringify(counter)}, 'x'); console.error('no library'); process.exit(3)`
    start(program, logs).listen([])
    await expect.poll(() => logs).toEqual(['no library'])
    // The next one would start at once; another wish of the core does start it.
    buttons.listen(['pad'])
    await expect.poll(() => logs.length).toBe(2)
    expect(readFileSync(counter, 'utf8')).toBe('xx')
  })

  test('starts anew with the keyboards that are adopted now', async () => {
    const program = `const name = process.argv.at(-1) || 'none'
      console.log(JSON.stringify(${JSON.stringify(devices('NAME'))}).replace('NAME', name)); ${STAY}`
    start(program).listen([])
    await expect.poll(() => received).toEqual([devices('none')])
    buttons.listen(['pad', 'pedal'])
    await expect.poll(() => received.at(-1)).toEqual(devices('pad,pedal'))
  })
})

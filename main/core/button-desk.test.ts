import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type ButtonDevice, ButtonDeviceReport, ButtonPress, PRESS_LIFETIME_MS } from '#schema/buttons'
import { parse } from '#schema/parse'
import type { HidMessage } from '../hid/hid-protocol.ts'
import { ButtonDesk } from './button-desk.ts'
import { ServerClient } from './server-client.ts'
import { openStore, type Store } from './store.ts'
import { silent, testFolder } from './test-folder.ts'

type Answer = 'done' | 'gone' | 'lost' | 'silent' | 'unknown'

let folder: ReturnType<typeof testFolder>
let store: Store
let http: Server
let desk: ButtonDesk
let presses: ButtonPress[]
let reports: ButtonDeviceReport[]
let adoptedAtServer: string[]
let adopted: string[][]
/** What becomes of each press that the server gets; the last one stays. */
let answers: Answer[]
/** All clocks of the machine stand still, unless a test moves them. */
let clockMs: number
const SITE_AHEAD_MS = 40_000

beforeEach(async () => {
  folder = testFolder()
  store = openStore(folder.path, 'boot')
  presses = []
  reports = []
  adopted = []
  adoptedAtServer = []
  answers = ['done']
  clockMs = 1_800_000_000_000
  http = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  desk = createDesk()
})
afterEach(async () => {
  await desk.stop()
  http.closeAllConnections()
  await new Promise((resolve) => http.close(resolve))
  store[Symbol.dispose]()
  folder[Symbol.dispose]()
})

function createDesk(): ButtonDesk {
  const baseUrl = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  return new ButtonDesk({
    presses: store.buttonPresses,
    client: new ServerClient({ baseUrl, fetch, onAnswer: () => undefined }),
    secret: 'secret',
    now: () => clockMs,
    siteNow: () => clockMs + SITE_AHEAD_MS,
    monotonicMs: () => clockMs,
    onAdopted: (keys) => adopted.push(keys),
    log: silent,
  })
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const body: unknown = JSON.parse(Buffer.concat(chunks).toString())
  const send = (status: number, value: object) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
  }
  expect(request.headers.authorization).toBe('Bearer secret')
  if (request.url === '/player/v1/button-devices') {
    const report = parse(ButtonDeviceReport, body)
    if (report.ok) reports.push(report.value)
    return send(200, { adoptedKeys: adoptedAtServer })
  }
  const press = parse(ButtonPress, body)
  if (press.ok) presses.push(press.value)
  const how = answers.length > 1 ? answers.shift() : answers[0]
  if (how === 'lost' || how === 'gone') return void request.socket.destroy()
  if (how === 'silent') return
  if (how === 'unknown') return send(401, { code: 'DEVICE_UNKNOWN', message: 'Unbekannt' })
  return send(200, { outcome: 'done', message: 'A 001 ist an Platz 1 aufgerufen.' })
}

const press = (pressId: string, ageMs = 0): HidMessage => ({
  type: 'press',
  press: { pressId, deviceKey: 'deck', deviceName: 'Deck', control: 'key-1', at: clockMs - ageMs },
})
const deck: ButtonDevice = { deviceKey: 'deck', name: 'Deck', family: 'stream-deck', state: 'ready' }
const plugged: HidMessage = { type: 'devices', devices: [deck] }
const stored = () => ({ open: store.buttonPresses.open().length, dropped: store.buttonPresses.dropped().length })

describe('a press', () => {
  test('is on disk before it is sent, is sent in site time, and gone when it is answered', async () => {
    desk.take(press('1', 1_000))
    expect(stored()).toEqual({ open: 1, dropped: 0 })
    await expect.poll(stored).toEqual({ open: 0, dropped: 0 })
    expect(presses).toEqual([
      { pressId: '1', deviceKey: 'deck', deviceName: 'Deck', control: 'key-1', at: clockMs + SITE_AHEAD_MS - 1_000 },
    ])
  })

  test('is sent again with the same id while there is no answer', async () => {
    answers = ['lost', 'lost', 'done']
    desk.take(press('1'))
    await expect.poll(stored).toEqual({ open: 0, dropped: 0 })
    expect(presses.map(({ pressId }) => pressId)).toEqual(['1', '1', '1'])
    expect(new Set(presses.map(({ at }) => at)).size).toBe(1)
  })

  test('does not wait for a request that hangs', async () => {
    answers = ['silent', 'done']
    desk.take(press('1'))
    await expect.poll(stored, { timeout: 10_000 }).toEqual({ open: 0, dropped: 0 })
    expect(presses).toHaveLength(2)
  })

  test('does not keep the next one waiting', async () => {
    answers = ['silent', 'done']
    desk.take(press('1'))
    await expect.poll(() => presses.length).toBe(1)
    desk.take(press('2'))
    await expect.poll(() => presses.map(({ pressId }) => pressId)).toContain('2')
  })

  test('that the server does not want is not sent again', async () => {
    answers = ['unknown']
    desk.take(press('1'))
    await expect.poll(stored).toEqual({ open: 0, dropped: 0 })
    expect(presses).toHaveLength(1)
  })
})

describe('a press that can not get through in time', () => {
  test('is dropped, never sent again, and told of when there is a server', async () => {
    desk.start()
    answers = ['gone']
    desk.take(press('1'))
    await expect.poll(() => presses.length).toBeGreaterThan(0)
    clockMs += PRESS_LIFETIME_MS
    await expect.poll(stored).toEqual({ open: 0, dropped: 1 })
    answers = ['done']
    const sentCount = presses.length
    desk.take(plugged)
    await expect.poll(stored).toEqual({ open: 0, dropped: 0 })
    expect(reports.at(-1)).toMatchObject({ devices: [deck], dropped: [{ pressId: '1', control: 'key-1' }] })
    expect(presses).toHaveLength(sentCount)
  })

  test('is not even sent when it comes too late, or is dated by another clock', async () => {
    desk.take(press('old', PRESS_LIFETIME_MS))
    desk.take(press('future', -PRESS_LIFETIME_MS - 1))
    expect(stored()).toEqual({ open: 0, dropped: 2 })
    await desk.stop()
    expect(presses).toEqual([])
  })

  test('after a restart: what is young goes on, what is old is dropped', async () => {
    answers = ['gone']
    desk.take(press('1'))
    await expect.poll(() => presses.length).toBeGreaterThan(0)
    await desk.stop()
    expect(stored()).toEqual({ open: 1, dropped: 0 })
    clockMs += 1_000
    const tooLate = { pressId: 'old', deviceKey: 'deck', deviceName: 'Deck', control: 'key-1', at: clockMs }
    store.buttonPresses.add(tooLate)
    answers = ['done']
    presses = []
    desk = createDesk()
    desk.start()
    await expect.poll(stored).toEqual({ open: 0, dropped: 1 })
    expect(presses.map(({ pressId }) => pressId)).toEqual(['1'])
  })

  test('only the newest of many are kept for telling', () => {
    for (let n = 0; n < 120; n += 1) {
      clockMs += 1
      desk.take(press(`${n}`, PRESS_LIFETIME_MS))
    }
    const kept = store.buttonPresses.dropped().map(({ pressId }) => Number(pressId))
    expect(kept).toEqual(Array.from({ length: 50 }, (_, n) => n + 70))
  })
})

describe('devices', () => {
  test('are told at once, and what staff have adopted comes back', async () => {
    adoptedAtServer = ['pad']
    desk.start()
    expect(adopted).toEqual([[]])
    desk.take(plugged)
    await expect.poll(() => adopted).toEqual([[], ['pad']])
    expect(reports).toEqual([{ devices: [deck], dropped: [] }])
    desk.take({ type: 'devices', devices: [] })
    await expect.poll(() => reports.at(-1)).toEqual({ devices: [], dropped: [] })
    expect(adopted).toHaveLength(2)
  })
})

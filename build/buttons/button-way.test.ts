import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import Type from 'typebox'
import { expect, test } from 'vitest'
import { PlayerCore } from '#main/core/core'
import type { ShellMessage } from '#main/core/shell-protocol'
import { ButtonWatch } from '#main/hid/button-watch'
import { NUMBER_PAD, STREAM_DECK, TestHid } from '#main/hid/test-hid'
import { ButtonProcess } from '#main/shell/button-process'
import type { Child, ChildOptions } from '#main/shell/child-process'
import { StaffButtonDevice } from '#schema/staff-buttons'
import { Desk } from '#schema/staff-calls'
import { StaffPlayer } from '#schema/staff-screens'
import { openTestHall, TestConsole } from '#server/testing-server'

/*
 * From the contact to the call: a real server, a real player core, the real hand-over between the processes. Only the
 * sockets that devices are plugged into are a test's, and the process that reads them runs in this one.
 */

const log = pino({ enabled: false })
const KEY_1 = `01 00 0f 00 01${' 00'.repeat(14)}`
const KEYS_UP = `01 00 0f 00${' 00'.repeat(15)}`
const DECK_KEY = '0fd9-0080-sA00NA3142HHXY1'
const PAD_KEY = '04d9-1203-p1-2_4'

/** A counter PC with buttons and without a screen, as `lotse buttons` runs it. */
async function startCounterPc(serverUrl: string, dataDir: string, hid: TestHid) {
  const said: ShellMessage[] = []
  const clock = { pressCount: 0, monotonicMs: 0 }
  let baseUrl: string | undefined
  const buttons = new ButtonProcess({
    coreBaseUrl: () => baseUrl,
    fetch,
    now: Date.now,
    log,
    onLog: () => undefined,
    spawn: { file: 'main.ts', start: (options) => readHere(hid, clock, options) },
  })
  mkdirSync(join(dataDir, 'ui'), { recursive: true })
  const core = new PlayerCore({
    dataDir,
    serverUrl,
    port: 0,
    token: '0123456789abcdef',
    uiDir: join(dataDir, 'ui'),
    hostName: 'platz-3',
    version: '1.0.0',
    log,
    say: (message) => {
      said.push(message)
      if (message.type === 'ready') ({ baseUrl } = message)
      if (message.type === 'buttons') buttons.listen(message.adoptedKeys)
    },
  })
  await core.start()
  return {
    said,
    clock,
    press: (path: string, down: string, up: string) => {
      clock.monotonicMs += 1_000
      hid.report(path, down)
      clock.monotonicMs += 100
      hid.report(path, up)
    },
    [Symbol.asyncDispose]: async () => {
      await buttons.stop()
      await core.stop()
    },
  }
}

/** What `main/hid/main.ts` does, in this process. */
function readHere(hid: TestHid, clock: { pressCount: number; monotonicMs: number }, options: ChildOptions): Child {
  const { promise: exited, resolve } = Promise.withResolvers<{ code: number | null }>()
  const watch = new ButtonWatch({
    hid,
    adoptedKeys: new Set(options.args[1]?.split(',')),
    say: (message) => options.onLine(JSON.stringify(message)),
    newPressId: () => `press-${(clock.pressCount += 1)}`,
    now: Date.now,
    monotonicMs: () => clock.monotonicMs,
    log,
  })
  watch.start().catch(() => resolve({ code: 70 }))
  return {
    exited,
    stop: async () => {
      await watch.stop()
      resolve({ code: 0 })
    },
  }
}

async function inFolder(work: (dataDir: string) => Promise<void>): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'lotse-button-way-'))
  try {
    await work(dataDir)
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

const codeOf = (said: readonly ShellMessage[]) => {
  const pairing = said.find((message) => message.type === 'pairing')
  return pairing?.type === 'pairing' ? pairing.code : ''
}

test('a counter PC that only has buttons is paired, taught by pressing, and calls', { timeout: 60_000 }, () =>
  inFolder(async (dataDir) => {
    await using hall = await openTestHall()
    await using server = await hall.start()
    const staff = await TestConsole.signIn(server)
    const hid = new TestHid()
    hid.plug(STREAM_DECK)
    await using pc = await startCounterPc(server.url, dataDir, hid)
    await expect.poll(() => codeOf(pc.said), { timeout: 20_000 }).not.toBe('')
    const pairing = { code: codeOf(pc.said), playerName: 'Platz 1, nur Tasten', screenIds: [] }
    expect(await staff.ask(StaffPlayer, 'POST', '/pairings/approve', pairing)).toMatchObject({ screenIds: [] })

    const devices = () => staff.ask(Type.Array(StaffButtonDevice), 'GET', '/buttons')
    await expect.poll(devices, { timeout: 20_000 }).toMatchObject([{ name: 'Stream Deck MK.2', state: 'ready' }])
    pc.press(STREAM_DECK.path, KEY_1, KEYS_UP)
    await expect
      .poll(devices, { timeout: 20_000 })
      .toMatchObject([{ buttons: [{ control: 'key-1', outcome: 'unmapped' }] }])
    const [device] = await devices()
    const path = `/buttons/${device?.playerId}/${DECK_KEY}/key-1`
    await staff.ask(StaffButtonDevice, 'PUT', path, { counterId: 'c1', action: 'call-next' })

    const desk = () => staff.ask(Desk, 'GET', '/areas/office/desk?counter=c1')
    pc.press(STREAM_DECK.path, KEY_1, KEYS_UP)
    await expect.poll(desk, { timeout: 20_000 }).toMatchObject({ current: { ticket: { number: 'A 001' } } })
    expect(await devices()).toMatchObject([
      { buttons: [{ outcome: 'done', message: expect.stringContaining('A 001') }] },
    ])

    hid.unplug(STREAM_DECK.path)
    await expect.poll(devices, { timeout: 20_000 }).toMatchObject([{ state: 'unplugged' }])
  }),
)

test('a number pad is read when staff have adopted it, and not before', { timeout: 60_000 }, () =>
  inFolder(async (dataDir) => {
    await using hall = await openTestHall()
    await using server = await hall.start()
    const staff = await TestConsole.signIn(server)
    const hid = new TestHid()
    hid.plug(NUMBER_PAD)
    await using pc = await startCounterPc(server.url, dataDir, hid)
    await expect.poll(() => codeOf(pc.said), { timeout: 20_000 }).not.toBe('')
    await staff.ask(StaffPlayer, 'POST', '/pairings/approve', {
      code: codeOf(pc.said),
      playerName: 'Platz 2',
      screenIds: [],
    })
    const devices = () => staff.ask(Type.Array(StaffButtonDevice), 'GET', '/buttons')
    await expect.poll(devices, { timeout: 20_000 }).toMatchObject([{ deviceKey: PAD_KEY, state: 'offered' }])
    expect(hid.opened).toEqual([])
    const [device] = await devices()
    await staff.ask(StaffButtonDevice, 'PUT', `/button-devices/${device?.playerId}/${PAD_KEY}`, { adopted: true })
    await expect.poll(devices, { timeout: 20_000 }).toMatchObject([{ state: 'ready', adopted: true }])
    pc.press(NUMBER_PAD.path, '00 00 58 00 00 00 00 00', '00 00 00 00 00 00 00 00')
    await expect.poll(devices, { timeout: 20_000 }).toMatchObject([{ buttons: [{ control: 'num-enter' }] }])
  }),
)

test('without a server nobody is called, then or later, and staff learn of it', { timeout: 90_000 }, () =>
  inFolder(async (dataDir) => {
    await using hall = await openTestHall()
    const hid = new TestHid()
    hid.plug(STREAM_DECK)
    const ports: Record<string, string> = {}
    let pc: Awaited<ReturnType<typeof startCounterPc>> | undefined
    let password: string | undefined
    {
      await using server = await hall.start()
      ports['LOTSE_PORT'] = new URL(server.url).port
      password = server.firstRun?.password
      const staff = await TestConsole.signIn(server)
      pc = await startCounterPc(server.url, dataDir, hid)
      const { said } = pc
      await expect.poll(() => codeOf(said), { timeout: 20_000 }).not.toBe('')
      const pairing = { code: codeOf(said), playerName: 'Platz 1', screenIds: [] }
      const { id } = await staff.ask(StaffPlayer, 'POST', '/pairings/approve', pairing)
      const devices = () => staff.ask(Type.Array(StaffButtonDevice), 'GET', '/buttons')
      await expect.poll(devices, { timeout: 20_000 }).toMatchObject([{ state: 'ready' }])
      pc.press(STREAM_DECK.path, KEY_1, KEYS_UP)
      await expect.poll(devices, { timeout: 20_000 }).toMatchObject([{ buttons: [{ control: 'key-1' }] }])
      const assignment = { counterId: 'c1', action: 'call-next' }
      await staff.ask(StaffButtonDevice, 'PUT', `/buttons/${id}/${DECK_KEY}/key-1`, assignment)
    }
    await using counterPc = pc
    counterPc.press(STREAM_DECK.path, KEY_1, KEYS_UP)
    // The press has to grow old for real: the clocks of player and server are the machine's.
    await new Promise((resolve) => setTimeout(resolve, 5_500))
    await using server = await hall.start(ports)
    const staff = await TestConsole.signIn({ ...server, firstRun: { staffName: 'leitung', password: password ?? '' } })
    const devices = () => staff.ask(Type.Array(StaffButtonDevice), 'GET', '/buttons')
    await expect.poll(devices, { timeout: 40_000 }).toMatchObject([{ buttons: [{ outcome: 'dropped' }] }])
    const desk = await staff.ask(Desk, 'GET', '/areas/office/desk?counter=c1')
    expect(desk.current).toBeUndefined()
    expect(desk.waiting).toHaveLength(3)
  }),
)

import fc from 'fast-check'
import { pino } from 'pino'
import { describe, expect, test } from 'vitest'
import { ButtonPress } from '#schema/buttons'
import { parse } from '#schema/parse'
import { ButtonWatch } from './button-watch.ts'
import type { HidMessage } from './hid-protocol.ts'
import { MOUSE, NUMBER_PAD, RED_BUTTON, STREAM_DECK, TestHid } from './test-hid.ts'

const KEY_1 = `01 00 0f 00 01${' 00'.repeat(14)}`
const KEYS_UP = `01 00 0f 00${' 00'.repeat(15)}`
const ENTER = '00 00 58 00 00 00 00 00'
const NOTHING = '00 00 00 00 00 00 00 00'
const DECK_KEY = '0fd9-0080-sA00NA3142HHXY1'
const PAD_KEY = '04d9-1203-p1-2_4'

function watch(hid: TestHid, adoptedKeys: readonly string[] = []) {
  const said: HidMessage[] = []
  const clock = { nowMs: 0 }
  let count = 0
  const buttons = new ButtonWatch({
    hid,
    adoptedKeys: new Set(adoptedKeys),
    say: (message) => said.push(structuredClone(message)),
    newPressId: () => `press-${(count += 1)}`,
    now: () => 1_800_000_000_000 + clock.nowMs,
    monotonicMs: () => clock.nowMs,
    log: pino({ enabled: false }),
  })
  return {
    buttons,
    clock,
    said,
    pressed: () => said.flatMap((message) => (message.type === 'press' ? [message.press.control] : [])),
    states: () => {
      const last = said.findLast((message) => message.type === 'devices')
      return last?.type === 'devices' ? last.devices.map(({ deviceKey, state }) => `${deviceKey} ${state}`) : undefined
    },
    [Symbol.asyncDispose]: () => buttons.stop(),
  }
}

describe('hot plug', () => {
  test('what is plugged in is heard, what is gone is said, and what comes back is heard again', async () => {
    const hid = new TestHid()
    await using machine = watch(hid)
    await machine.buttons.look()
    expect(machine.states()).toEqual([])
    hid.plug(STREAM_DECK)
    await machine.buttons.look()
    expect(machine.states()).toEqual([`${DECK_KEY} ready`])
    hid.report(STREAM_DECK.path, KEY_1)
    hid.unplug(STREAM_DECK.path)
    await machine.buttons.look()
    expect(machine.states()).toEqual([])
    // The system gives it another path, and the key that was down is up.
    hid.plug({ ...STREAM_DECK, path: '/dev/hidraw9' })
    await machine.buttons.look()
    machine.clock.nowMs = 1_000
    hid.report('/dev/hidraw9', KEY_1)
    expect(machine.pressed()).toEqual(['key-1', 'key-1'])
  })

  test('a press says what it is, and when', async () => {
    const hid = new TestHid()
    hid.plug(STREAM_DECK)
    await using machine = watch(hid)
    await machine.buttons.look()
    machine.clock.nowMs = 7
    hid.report(STREAM_DECK.path, KEY_1)
    expect(machine.said.at(-1)).toEqual({
      type: 'press',
      press: {
        pressId: 'press-1',
        deviceKey: DECK_KEY,
        deviceName: 'Stream Deck MK.2',
        control: 'key-1',
        at: 1_800_000_000_007,
      },
    })
  })

  test('nothing is said again while nothing changes', async () => {
    const hid = new TestHid()
    hid.plug(STREAM_DECK)
    await using machine = watch(hid)
    for (let n = 0; n < 3; n += 1) await machine.buttons.look()
    expect(machine.said).toHaveLength(1)
  })

  test('two of a kind without serial numbers are told apart by their sockets', async () => {
    const hid = new TestHid()
    hid.plug({ ...RED_BUTTON, socket: '1-1' })
    hid.plug({ ...RED_BUTTON, socket: '1-3', path: '/dev/hidraw7' })
    await using machine = watch(hid)
    await machine.buttons.look()
    expect(machine.states()).toEqual(['1d34-000d-p1-1 ready', '1d34-000d-p1-3 ready'])
  })

  test('a device that may not be read is said, and heard as soon as it may', async () => {
    const hid = new TestHid()
    hid.plug(STREAM_DECK)
    hid.forbidden.add(STREAM_DECK.path)
    await using machine = watch(hid)
    await machine.buttons.look()
    expect(machine.states()).toEqual([`${DECK_KEY} blocked`])
    hid.forbidden.clear()
    await machine.buttons.look()
    expect(machine.states()).toEqual([`${DECK_KEY} ready`])
  })
})

describe('keyboards and mice', () => {
  test('are never opened; a keyboard is offered', async () => {
    const hid = new TestHid()
    hid.plug(NUMBER_PAD)
    hid.plug(MOUSE)
    await using machine = watch(hid)
    await machine.buttons.look()
    expect(hid.opened).toEqual([])
    expect(machine.states()).toEqual([`${PAD_KEY} offered`])
  })

  test('a keyboard that staff have adopted is a keypad', async () => {
    const hid = new TestHid()
    hid.plug(NUMBER_PAD)
    await using machine = watch(hid, [PAD_KEY])
    await machine.buttons.look()
    hid.report(NUMBER_PAD.path, ENTER)
    hid.report(NUMBER_PAD.path, NOTHING)
    expect(machine.pressed()).toEqual(['num-enter'])
  })
})

describe('a device that says nothing by itself', () => {
  test('is asked; what is down already when it is plugged in was not pressed', async () => {
    const hid = new TestHid()
    let state = '16 00 00 00 00 00 00 03'
    hid.onWrite = (path) => hid.report(path, state)
    hid.plug(RED_BUTTON)
    await using machine = watch(hid)
    await machine.buttons.look()
    expect(hid.written[0]?.bytes).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 2])
    state = '17 00 00 00 00 00 00 03'
    machine.clock.nowMs = 400
    await expect.poll(() => hid.written.length).toBeGreaterThan(2)
    expect(machine.pressed()).toEqual([])
    state = '16 00 00 00 00 00 00 03'
    machine.clock.nowMs = 800
    await expect.poll(machine.pressed).toEqual(['button'])
  })
})

test('devices may do what they like: come, go in the middle of a report, send anything; the rest is heard', async () => {
  const step = fc.oneof(
    fc.constantFrom('plug', 'unplug', 'look', 'forbid', 'allow').map((what) => ({ what, bytes: new Uint8Array() })),
    fc.uint8Array({ maxLength: 30 }).map((bytes) => ({ what: 'report', bytes })),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(step, fc.nat(500)), { maxLength: 40 }), async (steps) => {
      const hid = new TestHid()
      await using machine = watch(hid)
      for (const [{ bytes, what }, pauseMs] of steps) {
        machine.clock.nowMs += pauseMs
        if (what === 'plug') hid.plug(STREAM_DECK)
        if (what === 'unplug') hid.unplug(STREAM_DECK.path)
        if (what === 'forbid') hid.forbidden.add(STREAM_DECK.path)
        if (what === 'allow') hid.forbidden.clear()
        if (what === 'report') hid.report(STREAM_DECK.path, Buffer.from(bytes).toString('hex').replaceAll(/../g, '$& '))
        if (what === 'look') await machine.buttons.look()
      }
      for (const message of machine.said) {
        if (message.type === 'press') expect(parse(ButtonPress, message.press).ok).toBe(true)
      }
      hid.forbidden.clear()
      hid.plug(STREAM_DECK)
      await machine.buttons.look()
      machine.clock.nowMs += 20_000
      hid.report(STREAM_DECK.path, KEYS_UP)
      machine.clock.nowMs += 20_000
      const before = machine.pressed().length
      hid.report(STREAM_DECK.path, KEY_1)
      expect(machine.pressed().slice(before)).toEqual(['key-1'])
    }),
  )
})

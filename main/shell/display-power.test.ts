import { pino } from 'pino'
import { beforeEach, expect, test, vi } from 'vitest'
import { DisplayPower, displaySwitch, switchByXset } from './display-power.ts'

let switches: boolean[]
let waiting: { action: () => void; afterMs: number }[]
let works: boolean
const warn = vi.fn()
const log = Object.assign(pino({ enabled: false }), { warn })
const settle = () => new Promise((resolve) => setImmediate(resolve))
/** A minute passes. */
const pass = async () => {
  for (const { action } of waiting.splice(0)) action()
  await settle()
}

function create(): DisplayPower {
  return new DisplayPower({
    switchDisplays: (on) => {
      switches.push(on)
      return works ? Promise.resolve() : Promise.reject(new Error('no such tool'))
    },
    schedule: (action, afterMs) => {
      const planned = { action, afterMs }
      waiting.push(planned)
      return () => {
        waiting = waiting.filter((each) => each !== planned)
      }
    },
    log,
  })
}

beforeEach(() => {
  switches = []
  waiting = []
  works = true
  warn.mockClear()
})

test('off when every screen has been dark for a minute, on as soon as one is to be lit', async () => {
  const power = create()
  power.keepOnly(['a', 'b'])
  power.light('a', 0)
  expect(waiting).toEqual([])
  power.light('b', 0)
  expect(waiting.map(({ afterMs }) => afterMs)).toEqual([60_000])
  power.light('b', 0)
  await pass()
  expect(switches).toEqual([false])
  power.light('a', 5)
  await settle()
  expect(switches).toEqual([false, true])
})

test('light that comes back within the minute leaves the displays alone', async () => {
  const power = create()
  power.light('a', 0)
  power.light('a', 100)
  await pass()
  expect(switches).toEqual([])
})

test('a screen that is new is lit, and one that is gone does not keep the others on', async () => {
  const power = create()
  power.light('a', 0)
  await pass()
  power.keepOnly(['a', 'new'])
  await settle()
  expect(switches).toEqual([false, true])
  power.keepOnly(['a'])
  await pass()
  expect(switches).toEqual([false, true, false])
})

test('without any screen the displays are on', async () => {
  const power = create()
  power.light('a', 0)
  await pass()
  power.keepOnly([])
  await settle()
  expect(switches).toEqual([false, true])
})

test('what does not work here is said once and ends nothing', async () => {
  works = false
  const power = create()
  for (let night = 0; night < 3; night++) {
    power.light('a', 0)
    await pass()
    power.light('a', 100)
    await settle()
  }
  expect(switches).toHaveLength(6)
  expect(warn).toHaveBeenCalledOnce()
})

test('the displays are left on', async () => {
  const power = create()
  power.light('a', 0)
  await pass()
  await power.stop()
  expect(switches).toEqual([false, true])
})

test('only a machine that is set up for it is touched', () => {
  expect(displaySwitch({})).toBeUndefined()
  expect(displaySwitch({ LOTSE_DISPLAY_POWER: 'off' })).toBeUndefined()
  expect(displaySwitch({ LOTSE_DISPLAY_POWER: 'xset' })).toBe(switchByXset)
})

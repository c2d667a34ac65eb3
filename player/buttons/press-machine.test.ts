import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BOUNCE_MS, REST_MS, startPresses, STUCK_MS, takeHeld, unplugPresses } from './press-machine.ts'

/** Reports as `[atMs, ...controls that are down]`; gives the presses as `control@atMs`. */
function presses(...reports: readonly (readonly [number, ...string[]])[]): string[] {
  let state = startPresses(true)
  return reports.flatMap(([at, ...held]) => {
    const taken = takeHeld(state, new Set(held), at)
    state = taken.state
    return taken.pressed === undefined ? [] : [`${taken.pressed}@${at}`]
  })
}

describe('one contact', () => {
  test('counts when it closes, without waiting for anything', () => {
    expect(presses([0, 'a'])).toEqual(['a@0'])
  })

  test('that stays closed is one press, however often the device says so', () => {
    expect(presses([0, 'a'], [500, 'a'], [60_000, 'a'], [3_600_000, 'a'])).toEqual(['a@0'])
  })

  test('that bounces when it closes and when it opens is one press', () => {
    expect(presses([0, 'a'], [3], [5, 'a'], [8], [9, 'a'], [900], [904, 'a'], [906], [907, 'a'], [910])).toEqual([
      'a@0',
    ])
  })

  test('counts again after its rest', () => {
    expect(presses([0, 'a'], [100], [REST_MS - 1, 'a'], [400], [700, 'a'])).toEqual(['a@0', 'a@700'])
  })

  test('that is held over the end of its rest has not been pressed anew', () => {
    expect(presses([0, 'a'], [100], [200, 'a'], [500, 'a'], [900, 'a'])).toEqual(['a@0'])
  })
})

describe('several contacts', () => {
  test('one after the other both count', () => {
    expect(presses([0, 'a'], [100], [150, 'b'])).toEqual(['a@0', 'b@150'])
  })

  test('at once, none counts: a hand lies on the keys', () => {
    expect(presses([0, 'a', 'b'], [100], [500, 'a'])).toEqual(['a@500'])
  })

  test('while another is down, the second is a slip', () => {
    expect(presses([0, 'a'], [100, 'a', 'b'], [200, 'b'], [300])).toEqual(['a@0'])
  })

  test('one that is stuck does not take the others with it', () => {
    expect(presses([0, 'a'], [STUCK_MS - 1, 'a', 'b'], [STUCK_MS, 'a'], [STUCK_MS + 500, 'a', 'b'])).toEqual([
      'a@0',
      `b@${STUCK_MS + 500}`,
    ])
  })
})

describe('unplugging', () => {
  test('lets go of what was down, because no release will come', () => {
    const down = takeHeld(startPresses(true), new Set(['a']), 0).state
    const again = unplugPresses(down, 1_000, true)
    expect(takeHeld(again, new Set(['a']), 5_000).pressed).toBe('a')
  })

  test('does not end the rest: a loose plug presses nothing', () => {
    const down = takeHeld(startPresses(true), new Set(['a']), 0).state
    expect(takeHeld(unplugPresses(down, 50, true), new Set(['a']), 200).pressed).toBeUndefined()
  })

  test('a device that is asked may begin with a control that is down already', () => {
    const first = takeHeld(startPresses(false), new Set(['a']), 0)
    expect(first.pressed).toBeUndefined()
    const open = takeHeld(first.state, new Set(), 400).state
    expect(takeHeld(open, new Set(['a']), 800).pressed).toBe('a')
  })
})

const CONTROLS = ['a', 'b', 'c']
const stream = fc.array(fc.tuple(fc.nat(700), fc.subarray(CONTROLS)), { maxLength: 80 })

describe('for any stream of reports', () => {
  test('presses of a control are at least a rest apart, and it has been open for real between them', () => {
    fc.assert(
      fc.property(stream, (reports) => {
        let state = startPresses(true)
        let at = 0
        const before = new Map<string, number>()
        const openSince = new Map<string, number>()
        const openedFor = new Map<string, number>()
        const wasDown = new Set<string>()
        for (const [pauseMs, held] of reports) {
          at += pauseMs
          for (const control of CONTROLS) {
            if (wasDown.has(control) && !held.includes(control)) openSince.set(control, at)
            if (!wasDown.has(control) && held.includes(control) && openSince.has(control)) {
              openedFor.set(control, Math.max(openedFor.get(control) ?? 0, at - openSince.get(control)!))
            }
          }
          const taken = takeHeld(state, new Set(held), at)
          state = taken.state
          const { pressed } = taken
          if (pressed !== undefined) {
            expect(wasDown.has(pressed)).toBe(false)
            const last = before.get(pressed)
            if (last !== undefined) {
              expect(at - last).toBeGreaterThanOrEqual(REST_MS)
              expect(openedFor.get(pressed)).toBeGreaterThanOrEqual(BOUNCE_MS)
            }
            before.set(pressed, at)
            openedFor.delete(pressed)
          }
          wasDown.clear()
          for (const control of held) wasDown.add(control)
        }
      }),
    )
  })

  test('a calm press is always heard, whatever has been before', () => {
    fc.assert(
      fc.property(stream, (reports) => {
        let state = startPresses(true)
        let at = 0
        for (const [pauseMs, held] of reports) state = takeHeld(state, new Set(held), (at += pauseMs)).state
        state = takeHeld(state, new Set(), (at += REST_MS)).state
        expect(takeHeld(state, new Set(['a']), at + REST_MS).pressed).toBe('a')
      }),
    )
  })

  test('the same report twice presses nothing the second time', () => {
    fc.assert(
      fc.property(stream, fc.subarray(CONTROLS), fc.nat(700), (reports, held, pauseMs) => {
        let state = startPresses(true)
        let at = 0
        for (const [gapMs, down] of reports) state = takeHeld(state, new Set(down), (at += gapMs)).state
        state = takeHeld(state, new Set(held), at).state
        expect(takeHeld(state, new Set(held), at + pauseMs).pressed).toBeUndefined()
      }),
    )
  })
})

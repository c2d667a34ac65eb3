import { describe, expect, it } from 'vitest'
import type { CallScreen, Desk } from '#schema/staff-calls'
import { announcementOf } from './announcement.ts'
import { deskWith } from './desk.fixture.ts'

const screen = (n: number, more: Partial<CallScreen> = {}): CallScreen => ({
  screenId: `s${n}`,
  name: `S${n}`,
  speaks: false,
  ...more,
})

/** A desk whose call was shown at these times. */
function desk(shown: readonly (number | undefined)[], waitingCount: number, attempt = 1): Desk {
  const { current, ...rest } = deskWith('A 047', {
    waiting: Array.from({ length: waitingCount }, (_, n) => `A 10${n}`),
    screens: shown.map((at, n) => screen(n, at === undefined ? {} : { shownAt: at })),
  })
  return { ...rest, current: { ...current!, call: { ...current!.call, attempt } } }
}

const withScreens = (...screens: CallScreen[]) => deskWith('A 047', { screens })

describe('announcementOf', () => {
  it('is silent on the first look and on every single arrival', () => {
    expect(announcementOf(undefined, desk([1], 3))).toBeUndefined()
    expect(announcementOf(desk([1], 3), desk([1], 4))).toBeUndefined()
  })

  it('speaks once, when the last screen has shown the call', () => {
    expect(announcementOf(desk([undefined, undefined], 1), desk([1, undefined], 1))).toBeUndefined()
    expect(announcementOf(desk([1, undefined], 1), desk([1, 2], 1))).toBe('A 047, 1. Aufruf: auf 2 von 2 gezeigt')
    expect(announcementOf(desk([1, 2], 1), desk([1, 2], 1))).toBeUndefined()
    expect(announcementOf(desk([1, 2], 1), desk([3, 4], 1, 2))).toContain('2. Aufruf')
  })

  it('waits for the voice, unless the voice is gone', () => {
    const shown = withScreens(screen(1, { shownAt: 1 }), screen(2, { shownAt: 1, speaks: true }))
    const spoken = withScreens(screen(1, { shownAt: 1 }), screen(2, { shownAt: 1, speaks: true, spokenAt: 2 }))
    const mute = withScreens(screen(1, { shownAt: 1 }), screen(2, { shownAt: 1, speaks: true, problem: 'stumm' }))
    expect(announcementOf(withScreens(screen(1), screen(2)), shown)).toBeUndefined()
    expect(announcementOf(shown, spoken)).toBe('A 047, 1. Aufruf: auf 2 von 2 gezeigt, gesprochen')
    expect(announcementOf(mute, mute)).toBeUndefined()
    expect(announcementOf(withScreens(screen(1), mute.screens[1]!), mute)).toBe('A 047, 1. Aufruf: auf 2 von 2 gezeigt')
  })

  it('tells of a failed screen once, even on the first look', () => {
    const broken = withScreens(screen(1, { problem: 'ist aus.' }))
    expect(announcementOf(undefined, broken)).toBe('S1: ist aus.')
    expect(announcementOf(broken, broken)).toBeUndefined()
    expect(announcementOf(broken, withScreens(screen(1)))).toBeUndefined()
    expect(announcementOf(broken, withScreens(screen(1, { problem: 'ist stumm.' })))).toBe('S1: ist stumm.')
  })

  it('says when the queue runs empty and fills again', () => {
    expect(announcementOf(desk([], 1), desk([], 0))).toBe('Niemand wartet')
    expect(announcementOf(desk([], 0), desk([], 1))).toContain('1\u00A0Person wartet')
  })
})

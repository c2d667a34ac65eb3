import { describe, expect, it } from 'vitest'
import { DeskSeat, type SeatChannel } from './desk-seat.ts'

/** Tabs of one browser: each hears the others, never itself. */
function browser() {
  const tabs = new Set<{ hear: (message: unknown) => void }>()
  return (): SeatChannel => {
    const tab = { hear: (_message: unknown): void => undefined }
    tabs.add(tab)
    return {
      send: (message) => {
        for (const other of tabs) if (other !== tab) other.hear(message)
      },
      onMessage: (listener) => {
        tab.hear = listener
      },
      close: () => void tabs.delete(tab),
    }
  }
}

describe('DeskSeat', () => {
  it('is with the tab that sat down last', () => {
    const open = browser()
    const lost: string[] = []
    const first = new DeskSeat(open(), 'one', 'c5', () => lost.push('one'))
    const second = new DeskSeat(open(), 'two', 'c5', () => lost.push('two'))
    first.take()
    second.take()
    expect([first.mine, second.mine, lost]).toEqual([false, true, ['one']])
    first.take()
    expect([first.mine, second.mine, lost]).toEqual([true, false, ['one', 'two']])
  })

  it('leaves other counters alone', () => {
    const open = browser()
    const first = new DeskSeat(open(), 'one', 'c5', () => undefined)
    const second = new DeskSeat(open(), 'two', 'c6', () => undefined)
    first.take()
    second.take()
    expect([first.mine, second.mine]).toEqual([true, true])
  })

  it('is not lost to noise or to a tab that has gone', () => {
    const open = browser()
    const noise = open()
    const seat = new DeskSeat(open(), 'one', 'c5', () => undefined)
    const gone = new DeskSeat(open(), 'two', 'c5', () => undefined)
    gone.leave()
    seat.take()
    for (const message of [null, 'c5', 5, {}, { counterId: 'c5' }]) noise.send(message)
    expect(seat.mine).toBe(true)
  })
})

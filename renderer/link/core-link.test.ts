import { describe, expect, test } from 'vitest'
import { type CoreStream, followCore } from './core-link.ts'
import { NOTHING_KNOWN } from './screen-store.ts'
import { createStore } from './store.ts'

class PlayedStream extends EventTarget implements CoreStream {
  closed = false
  close(): void {
    this.closed = true
  }
  say(data: unknown, event = 'state'): void {
    this.dispatchEvent(new MessageEvent(event, { data: JSON.stringify(data) }))
  }
  fail(): void {
    this.dispatchEvent(new Event('error'))
  }
}

const emptyState = { phase: 'empty', link: { connected: true } } as const

function start() {
  const store = createStore(NOTHING_KNOWN)
  const streams: PlayedStream[] = []
  const waits: { delayMs: number; run: () => void }[] = []
  const end = followCore(store, {
    open: () => {
      const stream = new PlayedStream()
      streams.push(stream)
      return stream
    },
    now: () => 1_000,
    later: (run, delayMs) => {
      const wait = { run, delayMs }
      waits.push(wait)
      return () => waits.splice(waits.indexOf(wait), 1)
    },
  })
  const retry = (): void => waits.shift()?.run()
  return { store, streams, waits, retry, end }
}

describe('followCore', () => {
  test('fills the store with each snapshot', () => {
    const { store, streams } = start()
    streams[0]?.say(emptyState)
    expect(store.get()).toEqual({ ...NOTHING_KNOWN, state: emptyState })
  })

  test('keeps the identity of a repeated snapshot', () => {
    const { store, streams } = start()
    streams[0]?.say(emptyState)
    const { state } = store.get()
    streams[0]?.say(emptyState)
    expect(store.get().state).toBe(state)
  })

  test('drops what does not fit the schema and keeps the last picture', () => {
    const { store, streams } = start()
    streams[0]?.say(emptyState)
    streams[0]?.say({ phase: 'dancing' })
    streams[0]?.say({ releaseId: 'no plan' }, 'plan')
    expect(store.get()).toEqual({ ...NOTHING_KNOWN, state: emptyState })
  })

  test('opens a lost stream again, later and later, and tells since when it is lost', () => {
    const { store, streams, waits, retry } = start()
    streams[0]?.say(emptyState)
    const delays: number[] = []
    for (let round = 0; round < 6; round += 1) {
      streams.at(-1)?.fail()
      delays.push(waits[0]?.delayMs ?? -1)
      retry()
    }
    expect(delays).toEqual([500, 1_000, 2_000, 4_000, 5_000, 5_000])
    expect(streams.slice(0, -1).every((stream) => stream.closed)).toBe(true)
    expect(store.get()).toEqual({ ...NOTHING_KNOWN, state: emptyState, coreLostAt: 1_000 })
    streams.at(-1)?.say(emptyState)
    expect(store.get().coreLostAt).toBeUndefined()
  })

  test('does not listen to a stream that it has given up', () => {
    const { store, streams, retry } = start()
    streams[0]?.fail()
    retry()
    streams[0]?.say(emptyState)
    expect(store.get().state).toBeUndefined()
  })

  test('ends with everything closed and nothing planned', () => {
    const { streams, waits, end } = start()
    streams[0]?.fail()
    end()
    expect(waits).toEqual([])
    expect(streams.every((stream) => stream.closed)).toBe(true)
  })
})

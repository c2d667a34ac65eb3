import { createServer, type ServerResponse } from 'node:http'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { followChanges } from './follow-changes.ts'

type Act = (response: ServerResponse) => void

const SILENCE_MS = 5_000
afterEach(() => void vi.useRealTimers())

/**
 * Runs the feed against a real server that answers each connection with the next act, until `signedOut`.
 * @param onEntry hears each line of the log when it is written
 */
async function follow(acts: readonly Act[], onEntry: (entry: string) => void = () => undefined): Promise<string[]> {
  const log: string[] = []
  const note = (entry: string): void => {
    log.push(entry)
    onEntry(entry)
  }
  let connection = 0
  const server = createServer((_request, response) => {
    const act = acts[connection]
    connection += 1
    if (act) act(response)
    else response.writeHead(401).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  await followChanges(
    {
      fetch,
      url: `http://127.0.0.1:${address.port}`,
      random: () => 0,
      silenceMs: SILENCE_MS,
      onOpen: () => note('open'),
      onChanged: ({ what }) => note(JSON.stringify(what)),
      onLost: (attempt) => note(`lost ${attempt}`),
      onSignedOut: () => note('signed out'),
    },
    new AbortController().signal,
  )
  server.closeAllConnections()
  server.close()
  return log
}

const stream =
  (text: string, end: 'end' | 'cut' | 'hang'): Act =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write(text)
    if (end === 'end') response.end()
    if (end === 'cut') setImmediate(() => response.destroy())
  }

describe('followChanges', () => {
  it('passes changes on and comes back after the end of the stream', async () => {
    const log = await follow([stream('event: changed\ndata: {"what":{"areaId":"a"}}\n\n', 'end')])
    expect(log).toEqual(['open', '{"areaId":"a"}', 'lost 1', 'signed out'])
  })

  it('counts failures in a row and forgets them once the stream stood', async () => {
    const refuse: Act = (response) => response.writeHead(503).end()
    const log = await follow([refuse, refuse, stream('', 'cut'), refuse])
    expect(log.filter((entry) => entry !== 'open')).toEqual(['lost 1', 'lost 2', 'lost 1', 'lost 2', 'signed out'])
  })

  it('takes silence for a dead line, and not before its time, which each byte starts anew', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const acts = [stream('event: changed\ndata: {"what":"players"}\n\n', 'hang')]
    const log = await follow(acts, (entry) => {
      if (entry === 'open') vi.advanceTimersByTime(SILENCE_MS - 1)
      if (entry === '"players"') vi.advanceTimersByTime(SILENCE_MS)
      // The pause before the next try begins when this returns, and lasts no time.
      if (entry === 'lost 1') setImmediate(() => vi.advanceTimersByTime(0))
    })
    expect(log).toEqual(['open', '"players"', 'lost 1', 'signed out'])
  })

  it('takes an event that it does not know for a change of everything', async () => {
    const log = await follow([stream('event: changed\ndata: {"what":"weather"}\n\nevent: other\ndata: 1\n\n', 'end')])
    expect(log).toEqual(['open', 'open', 'lost 1', 'signed out'])
  })
})

import { afterEach, describe, expect, it, vi } from 'vitest'
import { createChangeFeed } from './change-feed.ts'
import { eventStream, HEARTBEAT_MS } from './event-stream.ts'
import { createTestApp } from './testing.ts'

async function start() {
  const changes = createChangeFeed()
  const session = { open: true }
  const app = await createTestApp()
  await app.register(eventStream, { changes, stillSignedIn: async () => session.open })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  return { changes, session, url, app, [Symbol.asyncDispose]: () => app.close() }
}

/** Reads until the text is there, or to the end. */
async function readUntil(reader: ReadableStreamDefaultReader<Uint8Array>, wanted: string): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text
    text += decoder.decode(value, { stream: true })
    if (text.includes(wanted)) return text
  }
}

const connect = async (url: string) => {
  const answer = await fetch(`${url}/events`)
  const reader = answer.body?.getReader()
  if (!reader) throw new Error('no body')
  await readUntil(reader, ': ready')
  return { answer, reader }
}

afterEach(() => vi.useRealTimers())

describe('the stream of changes', () => {
  it('tells every open console, and forgets those that are gone', async () => {
    await using server = await start()
    const [first, second] = [await connect(server.url), await connect(server.url)]
    expect(first.answer.headers.get('content-type')).toContain('text/event-stream')
    server.changes.announce('players')
    for (const { reader } of [first, second]) {
      expect(await readUntil(reader, '\n\n')).toBe('event: changed\ndata: {"what":"players"}\n\n')
    }
    await first.reader.cancel()
    server.changes.announce({ areaId: 'office' })
    expect(await readUntil(second.reader, '\n\n')).toContain('{"what":{"areaId":"office"}}')
  })

  it('ends with the session, and not before', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    await using server = await start()
    const { reader } = await connect(server.url)
    vi.advanceTimersByTime(HEARTBEAT_MS)
    expect(await readUntil(reader, ': alive')).toContain(': alive')
    server.session.open = false
    vi.advanceTimersByTime(HEARTBEAT_MS)
    expect(await readUntil(reader, 'never')).toBe('')
  })

  it('does not hold up the end of the server', async () => {
    const server = await start()
    const { reader } = await connect(server.url)
    await server.app.close()
    expect(await readUntil(reader, 'never')).toBe('')
  })
})

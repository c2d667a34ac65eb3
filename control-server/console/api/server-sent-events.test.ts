import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ServerSentEventParser } from './server-sent-events.ts'

const STREAM =
  ': ready\n\nevent: changed\ndata: {"what":"players"}\n\nid: 7\ndata: a\ndata: b\n\n: alive\n\nevent: empty\n\n'
const EVENTS = [
  { event: 'changed', data: '{"what":"players"}' },
  { event: 'message', data: 'a\nb' },
]

describe('ServerSentEventParser', () => {
  it('reads the same events however the stream is cut and its lines end', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(STREAM.length * 2)), fc.constantFrom('\n', '\r\n', '\r'), (cuts, lineEnd) => {
        const stream = STREAM.replaceAll('\n', lineEnd)
        const places = [0, ...cuts.map((cut) => cut % stream.length), stream.length].toSorted((a, b) => a - b)
        const parser = new ServerSentEventParser()
        const read = places.flatMap((place, index) => parser.push(stream.slice(places[index - 1] ?? 0, place)))
        // A stream that ends on a lone CR might go on with LF, so its last line is still open.
        expect(lineEnd === '\r' ? [...read, ...parser.push('\n')] : read).toEqual(EVENTS)
      }),
    ))

  it('keeps an unfinished event back', () => {
    const parser = new ServerSentEventParser()
    expect(parser.push('data: half')).toEqual([])
    expect(parser.push('\n')).toEqual([])
    expect(parser.push('\n')).toEqual([{ event: 'message', data: 'half' }])
  })
})

/** One event of a stream (HTML standard, 9.2.6). */
export interface ServerSentEvent {
  readonly event: string
  readonly data: string
}

/**
 * Cuts a stream of text into events, whatever the pieces it arrives in. Comments and `id`/`retry` lines are skipped:
 * this stream is a doorbell, and after a gap everything is fetched again anyway.
 */
export class ServerSentEventParser {
  #rest = ''
  #event = ''
  #data: string[] = []

  push(text: string): ServerSentEvent[] {
    this.#rest += text
    // A lone CR at the end may be the first half of a CRLF: keep it for the next piece.
    const held = this.#rest.endsWith('\r') ? '\r' : ''
    const lines = this.#rest.slice(0, this.#rest.length - held.length).split(/\r\n|\n|\r/)
    this.#rest = (lines.pop() ?? '') + held
    return lines.flatMap((line) => this.#line(line))
  }

  #line(line: string): ServerSentEvent[] {
    if (line === '') {
      const done = this.#data.length > 0 ? [{ event: this.#event || 'message', data: this.#data.join('\n') }] : []
      this.#event = ''
      this.#data = []
      return done
    }
    const colon = line.indexOf(':')
    const field = colon < 0 ? line : line.slice(0, colon)
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '')
    if (field === 'event') this.#event = value
    if (field === 'data') this.#data.push(value)
    return []
  }
}

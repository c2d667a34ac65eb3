import { createServer, type IncomingMessage, request as httpRequest, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What can become of an answer on its way. */
export const FAULTS = [
  'bit-flip',
  'truncated',
  'cut-clean',
  'too-long',
  'stale-range',
  'wrong-content-range',
  'ignored-range',
  'reset',
  'portal-page',
  'slow',
] as const
export type Fault = (typeof FAULTS)[number]

/** Faults that leave every byte as it was. */
const HARMLESS: readonly Fault[] = ['slow', 'ignored-range']
const SLOW_MS = 40
const PIECE_SHARE = 0.6

interface Answer {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: Buffer
}

/** Stands between a player and its server and spoils the files that go through. Everything else passes unharmed. */
export class FaultProxy implements AsyncDisposable {
  readonly #upstream: string
  readonly #random: () => number
  readonly #server = createServer((request, response) => void this.#pass(request, response))
  readonly #counts = new Map<Fault, number>()
  /** Of answers with files, how many are spoiled, 0 to 1. */
  faultShare = 0

  /** @param upstream address of the server @param random evenly in [0, 1) */
  constructor(upstream: string, random: () => number) {
    this.#upstream = upstream
    this.#random = random
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    return this
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  get counts(): ReadonlyMap<Fault, number> {
    return this.#counts
  }

  /** Answers whose bytes were not those that were asked for. */
  get corruptionCount(): number {
    return [...this.#counts].reduce((sum, [fault, count]) => (HARMLESS.includes(fault) ? sum : sum + count), 0)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  async #pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const isFile = /\/(assets|releases)\//.test(request.url ?? '')
    const fault = isFile && this.#random() < this.faultShare ? this.#draw() : undefined
    if (fault) this.#counts.set(fault, (this.#counts.get(fault) ?? 0) + 1)
    try {
      const answer = await this.#fetch(request, fault === 'ignored-range' ? undefined : request.headers.range)
      await this.#spoil(fault, answer, request, response)
    } catch {
      // The server is away, or the player has hung up: both see a broken connection.
      response.destroy()
    }
  }

  #draw(): Fault {
    return FAULTS[Math.floor(this.#random() * FAULTS.length)] ?? 'reset'
  }

  async #spoil(fault: Fault | undefined, answer: Answer, request: IncomingMessage, response: ServerResponse) {
    const { status, headers, body } = answer
    switch (fault) {
      case 'bit-flip':
        return send(response, { ...answer, body: flipBit(body, this.#random()) })
      case 'truncated':
        response.writeHead(status, headers)
        response.write(body.subarray(0, Math.floor(body.length * this.#random())), () => response.destroy())
        return undefined
      case 'cut-clean':
        return send(response, { ...answer, body: body.subarray(0, Math.floor(body.length * this.#random())) })
      case 'too-long':
        return send(response, { ...answer, body: Buffer.concat([body, Buffer.from('und noch etwas')]) })
      case 'stale-range':
        return send(response, { ...answer, body: await this.#elsewhere(request, body.length) })
      case 'wrong-content-range':
        return send(response, { ...answer, status: 206, headers: { ...headers, 'content-range': 'bytes 5-9/10' } })
      case 'reset':
        return void request.socket.destroy()
      case 'portal-page':
        return send(response, {
          status: 200,
          headers: { 'content-type': 'text/html' },
          body: Buffer.from('<h1>Bitte anmelden</h1>'),
        })
      case 'slow':
        return await sendSlowly(response, answer)
      case 'ignored-range':
      case undefined:
        return send(response, answer)
      default:
        return fault satisfies never
    }
  }

  /** As many bytes of the same file from another place, under the head of the right one. */
  async #elsewhere(request: IncomingMessage, length: number): Promise<Buffer> {
    const { body } = await this.#fetch(request, undefined)
    const from = Math.floor(body.length * PIECE_SHARE * this.#random()) + 1
    return Buffer.concat([body.subarray(from), body]).subarray(0, length)
  }

  #fetch(request: IncomingMessage, range: string | undefined): Promise<Answer> {
    const { range: _range, host: _host, ...headers } = request.headers
    return new Promise((resolve, reject) => {
      const upstream = httpRequest(
        new URL(request.url ?? '/', this.#upstream),
        { method: request.method ?? 'GET', headers: { ...headers, ...(range !== undefined && { range }) } },
        (incoming) => {
          const chunks: Buffer[] = []
          incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
          incoming.on('error', reject)
          incoming.on('end', () => {
            const passed = Object.entries(incoming.headers).filter(([name]) => !HOP_HEADERS.includes(name))
            resolve({
              status: incoming.statusCode ?? 502,
              headers: Object.fromEntries(passed.map(([name, value]) => [name, String(value)])),
              body: Buffer.concat(chunks),
            })
          })
        },
      )
      upstream.on('error', reject)
      request.pipe(upstream)
    })
  }
}

/** They speak of one connection, or of a length that may not hold any more. */
const HOP_HEADERS = ['connection', 'keep-alive', 'transfer-encoding', 'content-length']

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': body.length }).end(body)
}

async function sendSlowly(response: ServerResponse, { status, headers, body }: Answer): Promise<void> {
  response.writeHead(status, { ...headers, 'content-length': body.length })
  const size = Math.max(1, Math.ceil(body.length / 8))
  for (let from = 0; from < body.length; from += size) {
    response.write(body.subarray(from, from + size))
    await new Promise((resolve) => setTimeout(resolve, SLOW_MS))
  }
  response.end()
}

function flipBit(body: Buffer, at: number): Buffer {
  const copy = Buffer.from(body)
  const index = Math.floor(copy.length * at)
  copy[index] = (copy[index] ?? 0) ^ (1 << (index & 7))
  return copy
}

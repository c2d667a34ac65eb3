import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'

/** What a receipt printer has put on paper between two cuts. */
export interface PrintedSlip {
  readonly text: string
  readonly codes: readonly string[]
}

/**
 * A receipt printer on a real TCP socket, written from the command reference and not from our encoder: it reads byte
 * by byte, keeps what is unfinished over a broken connection as cheap ones do, and can be broken at any byte.
 */
export class FakePrinter {
  readonly slips: PrintedSlip[] = []
  isPaperOut = false
  isCoverOpen = false
  /** Takes everything and says nothing, not even that it has no paper. */
  isSilent = false
  /** Counted over its whole life; there the connection breaks, once. */
  breakAtByte = Number.POSITIVE_INFINITY
  /** There the paper ends. */
  paperEndsAtByte = Number.POSITIVE_INFINITY
  byteCount = 0
  connectionCount = 0
  #text = ''
  #code = ''
  #codes: string[] = []
  #command: number[] = []
  readonly #sockets = new Set<Socket>()
  readonly #server: Server = createServer((socket) => this.#serve(socket))

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    return this
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  #serve(socket: Socket): void {
    this.connectionCount += 1
    this.#sockets.add(socket)
    socket.on('close', () => this.#sockets.delete(socket))
    socket.on('error', () => socket.destroy())
    socket.on('data', (bytes: Buffer) => {
      for (const byte of bytes) {
        if (this.byteCount++ === this.breakAtByte) {
          socket.destroy()
          return
        }
        if (this.byteCount > this.paperEndsAtByte) this.isPaperOut = true
        this.#take(byte, (answer) => {
          if (!this.isSilent) socket.write(Uint8Array.of(answer))
        })
      }
    })
  }

  #take(byte: number, answer: (byte: number) => void): void {
    this.#command.push(byte)
    const [first = 0, second, third] = this.#command
    const length = this.#command.length
    // DLE EOT n is heard even by a printer that has stopped.
    if (first === 0x10) return length < 3 ? undefined : this.#end(() => answer(this.#status(third ?? 0)))
    if (first === 0x1b) return length < (second === 0x40 ? 2 : 3) ? undefined : this.#end()
    if (first === 0x1d && second === 0x28) {
      const [, , , low = 0, high = 0] = this.#command
      const isWhole = length >= 5 && length === 5 + low + high * 256
      return isWhole ? this.#end(() => this.#qr(this.#command.slice(5))) : undefined
    }
    if (first === 0x1d && second === 0x56) return length < 4 ? undefined : this.#end(() => this.#cut())
    if (first === 0x1d && second === 0x72) {
      return length < 3 ? undefined : this.#end(() => this.#canPrint() && answer(0))
    }
    if (first === 0x1d) return length < 3 ? undefined : this.#end()
    this.#end(() => {
      if (byte >= 0x20 || byte === 0x0a) this.#text += new TextDecoder('latin1').decode(Uint8Array.of(byte))
    })
  }

  #end(act: () => unknown = () => undefined): void {
    if (this.#command[0] === 0x10 || this.#canPrint()) act()
    this.#command = []
  }

  #canPrint(): boolean {
    return !this.isPaperOut && !this.isCoverOpen
  }

  #qr([, name, ...data]: readonly number[]): void {
    if (name === 0x50) this.#code = String.fromCodePoint(...data.slice(1))
    if (name === 0x51) this.#codes.push(this.#code)
  }

  #cut(): void {
    this.slips.push({ text: this.#text, codes: this.#codes })
    this.#text = ''
    this.#codes = []
  }

  #status(what: number): number {
    const always = 0b0001_0010
    if (what === 2) return always | (this.isCoverOpen ? 0b100 : 0) | (this.isPaperOut ? 0b10_0000 : 0)
    if (what === 4) return always | (this.isPaperOut ? 0b110_0000 : 0)
    return always
  }
}

import { connect, createServer, type Server, type Socket } from 'node:net'

/**
 * A line between a player and a server that can be cut: it listens on an address of its own on this machine and
 * carries every port of the server. Cut, it is a cable that was pulled: nothing is refused, nothing arrives.
 */
export class Line implements AsyncDisposable {
  readonly #address: string
  readonly #servers: Server[] = []
  readonly #sockets = new Set<Socket>()
  #isCut = false

  /** @param address of the loopback network, such as 127.0.0.2 */
  constructor(address: string) {
    this.#address = address
  }

  /** Carries a port of 127.0.0.1. */
  async carry(port: number): Promise<void> {
    const server = createServer((near) => this.#join(near, port))
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, this.#address, resolve)
    })
    this.#servers.push(server)
  }

  cut(): void {
    this.#isCut = true
    for (const socket of this.#sockets) socket.pause()
  }

  /** The cable is back. Connections from before have been given up by somebody on the way. */
  heal(): void {
    this.#isCut = false
    for (const socket of this.#sockets) socket.destroy()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    await Promise.all(this.#servers.map((server) => new Promise((resolve) => server.close(resolve))))
  }

  #join(near: Socket, port: number): void {
    this.#sockets.add(near)
    near.on('error', () => near.destroy())
    near.once('close', () => this.#sockets.delete(near))
    if (this.#isCut) {
      near.pause()
      return
    }
    const far = connect(port, '127.0.0.1')
    this.#sockets.add(far)
    far.on('error', () => near.destroy())
    far.once('close', () => {
      this.#sockets.delete(far)
      near.destroy()
    })
    near.once('close', () => far.destroy())
    near.pipe(far).pipe(near)
  }
}

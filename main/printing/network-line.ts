import { createConnection, type Socket } from 'node:net'
import { LineError, type PrinterLine } from './printer-line.ts'

/** To open a connection, and for each piece that is written: a printer without paper stops reading. */
const PATIENCE_MS = 5_000

/** Raw printing over TCP, port 9100 by custom. Rejects with `LineError` when nobody answers. */
export async function openNetworkLine(host: string, port: number, patienceMs = PATIENCE_MS): Promise<PrinterLine> {
  const socket = createConnection({ host, port, noDelay: true })
  const heard: number[] = []
  let wake: () => void = () => undefined
  let isGone = false
  socket.on('data', (bytes: Buffer) => {
    heard.push(...bytes)
    wake()
  })
  // What is written to a line that is gone says so itself; here it only must not be unheard.
  socket.on('error', () => socket.destroy())
  socket.on('close', () => {
    isGone = true
    wake()
  })
  await inTime(socket, patienceMs, (done) => socket.once('connect', () => done()))
  return {
    write: (bytes) => inTime(socket, patienceMs, (done) => socket.write(bytes, (error) => done(error ?? undefined))),
    async read(withinMs) {
      if (heard.length === 0 && !isGone) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, withinMs)
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      }
      return heard.shift()
    },
    close: () => close(socket),
  }
}

async function inTime(socket: Socket, withinMs: number, start: (done: (error?: Error) => void) => void): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const finish = (error?: Error): void => {
      clearTimeout(timer)
      socket.off('close', onClose)
      if (error) reject(error)
      else resolve()
    }
    const onClose = (): void => finish(new LineError('the printer has hung up'))
    const timer = setTimeout(() => {
      finish(new LineError('the printer does not answer'))
      socket.destroy()
    }, withinMs)
    if (socket.destroyed) return finish(new LineError('the printer has hung up'))
    socket.once('close', onClose)
    start(finish)
  })
}

/** A printer takes one connection at a time, so the next one waits until this one is really over. */
async function close(socket: Socket): Promise<void> {
  if (socket.closed) return
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  socket.end()
  const timer = setTimeout(() => socket.destroy(), CLOSE_MS)
  await closed
  clearTimeout(timer)
}

const CLOSE_MS = 1_000

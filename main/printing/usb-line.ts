import { constants, type PathLike } from 'node:fs'
import { open } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { errorCode } from '../core/disk.ts'
import { LineError, type PrinterLine } from './printer-line.ts'

/** What of a device file is used. */
export interface DeviceFile {
  read(buffer: Uint8Array): Promise<{ bytesRead: number }>
  write(bytes: Uint8Array): Promise<{ bytesWritten: number }>
  close(): Promise<void>
}

export interface UsbLineDeps {
  readonly open: (path: string) => Promise<DeviceFile>
  readonly wait: (delayMs: number) => Promise<unknown>
  /** Monotonic. */
  readonly now: () => number
}

/** So long a device may take nothing: a printer without paper stops reading. */
const PATIENCE_MS = 5_000
const POLL_MS = 20

/** Linux: `/dev/usb/lp0` and its like. It never blocks, so that an unplugged printer holds up no thread. */
const NODE: UsbLineDeps = {
  open: async (path: PathLike) => {
    const handle = await open(path, constants.O_RDWR | constants.O_NONBLOCK)
    return {
      read: (buffer) => handle.read(buffer, 0, buffer.length, null),
      write: (bytes) => handle.write(bytes, 0, bytes.length, null),
      close: () => handle.close(),
    }
  },
  wait: (delayMs) => wait(delayMs),
  now: () => performance.now(),
}

/** A printer on USB, by the printer driver of the kernel. Rejects when there is no such device or no right to it. */
export async function openUsbLine(path: string, deps: UsbLineDeps = NODE): Promise<PrinterLine> {
  const { now } = deps
  const device = await deps.open(path)
  const heard: number[] = []
  return {
    async write(bytes) {
      let rest = bytes
      let until = now() + PATIENCE_MS
      while (rest.length > 0) {
        const bytesWritten = await device.write(rest).then((done) => done.bytesWritten, zeroIfBusy)
        if (bytesWritten > 0) until = now() + PATIENCE_MS
        else if (now() > until) throw new LineError('the printer takes nothing any more')
        else await deps.wait(POLL_MS)
        rest = rest.subarray(bytesWritten)
      }
    },
    async read(withinMs) {
      const until = now() + withinMs
      const buffer = new Uint8Array(64)
      while (heard.length === 0) {
        const bytesRead = await device.read(buffer).then((done) => done.bytesRead, zeroIfBusy)
        heard.push(...buffer.subarray(0, bytesRead))
        if (heard.length > 0) break
        if (now() >= until) return undefined
        await deps.wait(POLL_MS)
      }
      return heard.shift()
    },
    close: () => device.close(),
  }
}

function zeroIfBusy(error: unknown): number {
  if (errorCode(error) === 'EAGAIN') return 0
  throw error
}

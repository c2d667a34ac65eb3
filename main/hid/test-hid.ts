import { bytesOf } from '#player/buttons/recorded-reports.fixture'
import type { HidInterface, HidListener, HidPort } from './hid-port.ts'

/** Sockets of a machine that a test plugs devices into. Everything behind the port is real. */
export class TestHid implements HidPort {
  readonly #plugged = new Map<string, HidInterface>()
  readonly #open = new Map<string, HidListener>()
  /** What was written to devices, newest last. */
  readonly written: { readonly path: string; readonly bytes: readonly number[] }[] = []
  /** Paths of everything that was ever opened. */
  readonly opened: string[] = []
  /** Paths that this user may not read. */
  readonly forbidden = new Set<string>()
  /** Told of each question to a device; may answer with `report`. */
  onWrite: ((path: string) => void) | undefined

  plug(device: HidInterface): void {
    this.#plugged.set(`${device.path} ${device.usagePage} ${device.usage}`, device)
  }

  /** It vanishes; a read that is under way fails. */
  unplug(path: string): void {
    for (const [name, device] of this.#plugged) if (device.path === path) this.#plugged.delete(name)
    const listener = this.#open.get(path)
    this.#open.delete(path)
    listener?.onGone()
  }

  /** The device sends a report, in hex. Into the void when nobody has opened it. */
  report(path: string, hex: string): void {
    this.#open.get(path)?.onReport(bytesOf(hex))
  }

  list(): Promise<readonly HidInterface[]> {
    return Promise.resolve([...this.#plugged.values()])
  }

  open(path: string, listener: HidListener) {
    if (this.forbidden.has(path)) return Promise.reject(new Error(`cannot open device with path ${path}`))
    this.#open.set(path, listener)
    this.opened.push(path)
    return Promise.resolve({
      write: (bytes: readonly number[]) => {
        this.written.push({ path, bytes })
        this.onWrite?.(path)
        return Promise.resolve(this.#open.has(path))
      },
      close: () => {
        this.#open.delete(path)
        return Promise.resolve()
      },
    })
  }
}

const NAMELESS = { serial: '', socket: '1-1', hasReportIds: false, interfaceNumber: 0 }

export const STREAM_DECK: HidInterface = {
  ...NAMELESS,
  path: '/dev/hidraw1',
  vendorId: 0x0fd9,
  productId: 0x0080,
  usagePage: 0x0c,
  usage: 0x01,
  product: 'Stream Deck MK.2',
  serial: 'A00NA3142HHXY1',
}
export const NUMBER_PAD: HidInterface = {
  ...NAMELESS,
  path: '/dev/hidraw2',
  vendorId: 0x04d9,
  productId: 0x1203,
  usagePage: 0x01,
  usage: 0x06,
  product: 'USB Keypad',
  socket: '1-2_4',
}
export const RED_BUTTON: HidInterface = {
  ...NAMELESS,
  path: '/dev/hidraw3',
  vendorId: 0x1d34,
  productId: 0x000d,
  usagePage: 0xffa0,
  usage: 0x01,
  product: 'Dream Cheeky Generic Controller',
}
export const MOUSE: HidInterface = { ...NUMBER_PAD, path: '/dev/hidraw4', usage: 0x02, product: 'USB Mouse' }

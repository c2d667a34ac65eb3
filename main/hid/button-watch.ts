import type { Logger } from 'pino'
import type { ButtonDevice } from '#schema/buttons'
import { buttonKindOf, type ButtonKind } from '#player/buttons/button-families'
import { ButtonReader } from './button-reader.ts'
import { deviceKey } from './device-key.ts'
import type { HidInterface, HidPort } from './hid-port.ts'
import type { HidMessage } from './hid-protocol.ts'

export interface ButtonWatchDeps {
  readonly hid: HidPort
  /** Keyboards that staff have adopted as keypads. */
  readonly adoptedKeys: ReadonlySet<string>
  readonly say: (message: HidMessage) => void
  readonly newPressId: () => string
  /** Unix milliseconds. */
  readonly now: () => number
  readonly monotonicMs: () => number
  readonly log: Pick<Logger, 'info' | 'warn'>
}

interface Found {
  readonly key: string
  readonly name: string
  readonly kind: ButtonKind
  readonly path: string
}

/** The library tells of no plugging in, so the list is compared with the one before. */
const LOOK_INTERVAL_MS = 2_000
/** More is no counter but a mistake of the system. */
const DEVICES_MAX = 16

/** All buttons of this machine: opens what is plugged in, forgets what is gone, and tells both and each press. */
export class ButtonWatch {
  readonly #deps: ButtonWatchDeps
  readonly #readers = new Map<string, ButtonReader>()
  readonly #blocked = new Set<string>()
  #said: string | undefined
  #timer: NodeJS.Timeout | undefined
  #looking: Promise<void> = Promise.resolve()
  #stopped = false

  constructor(deps: ButtonWatchDeps) {
    this.#deps = deps
  }

  /** The first look rejects when this machine can not speak HID; later ones only log. */
  async start(): Promise<void> {
    await this.look()
    this.#lookLater()
  }

  async stop(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#timer)
    await this.#looking.catch(() => undefined)
    await Promise.all([...this.#readers.values()].map((reader) => reader.close()))
  }

  /** Compares what is plugged in with what is open, once. */
  look(): Promise<void> {
    this.#looking = this.#compare()
    return this.#looking
  }

  #lookLater(): void {
    if (this.#stopped) return
    this.#timer = setTimeout(() => {
      this.look()
        .catch((error: unknown) => this.#deps.log.warn({ err: error }, 'the devices could not be listed'))
        .finally(() => this.#lookLater())
    }, LOOK_INTERVAL_MS)
  }

  async #compare(): Promise<void> {
    const found = findButtons(await this.#deps.hid.list())
    for (const [key, reader] of this.#readers) {
      const isThere = found.some((device) => device.key === key && device.path === reader.path)
      if (!isThere) await reader.close()
    }
    for (const device of found) {
      if (this.#stopped) return
      if (this.#mayOpen(device)) await this.#open(device)
    }
    this.#tell(found)
  }

  #mayOpen({ key, kind }: Found): boolean {
    return kind.family !== 'keypad' || this.#deps.adoptedKeys.has(key)
  }

  /** A device that has been here before goes on with its rests. */
  async #open({ key, kind, name, path }: Found): Promise<void> {
    const { hid, log, monotonicMs, newPressId, now, say } = this.#deps
    let reader = this.#readers.get(key)
    if (reader?.isOpen) return
    if (!reader) {
      reader = new ButtonReader({
        hid,
        kind,
        monotonicMs,
        onPress: (control) => {
          say({ type: 'press', press: { pressId: newPressId(), deviceKey: key, deviceName: name, control, at: now() } })
        },
      })
      this.#readers.set(key, reader)
    }
    try {
      await reader.open(path)
      if (this.#blocked.delete(key)) log.info({ key, name }, 'a button can be read now')
    } catch (error) {
      if (this.#blocked.has(key)) return
      this.#blocked.add(key)
      log.warn({ err: error, key, name }, 'a button can not be read; see docs/operating.md for the udev rule')
    }
  }

  #tell(found: readonly Found[]): void {
    const devices = found.map(({ key, kind, name }): ButtonDevice => {
      const state = this.#readers.get(key)?.isOpen ? 'ready' : this.#blocked.has(key) ? 'blocked' : 'offered'
      return { deviceKey: key, name, family: kind.family, state }
    })
    const message: HidMessage = { type: 'devices', devices: devices.slice(0, DEVICES_MAX) }
    const text = JSON.stringify(message)
    if (text === this.#said) return
    this.#said = text
    this.#deps.say(message)
  }
}

/** Buttons among everything that is plugged in, each once. */
function findButtons(list: readonly HidInterface[]): Found[] {
  const found = new Map<string, Found>()
  const paths = new Set<string>()
  for (const device of list) {
    const kind = buttonKindOf(device)
    if (!kind || paths.has(device.path)) continue
    paths.add(device.path)
    const key = freeKey(deviceKey(device, isTwin(device, list)), found)
    const name = device.product.trim().slice(0, 80) || `${kind.family} ${key}`.slice(0, 80)
    found.set(key, { key, kind, name, path: device.path })
  }
  return [...found.values()].toSorted((a, b) => a.key.localeCompare(b.key))
}

/** The same vendor, product and serial number, but in another socket. */
function isTwin(device: HidInterface, list: readonly HidInterface[]): boolean {
  return list.some(
    ({ productId, serial, socket, vendorId }) =>
      vendorId === device.vendorId &&
      productId === device.productId &&
      serial === device.serial &&
      socket !== device.socket,
  )
}

function freeKey(key: string, taken: ReadonlyMap<string, unknown>): string {
  let free = key
  for (let n = 2; taken.has(free); n += 1) free = `${key}-${n}`
  return free
}

import type { HidFacts } from '#player/buttons/button-families'

/** One interface of a device that is plugged in. */
export interface HidInterface extends HidFacts {
  /** Where it is opened. Another one after each plugging in. */
  readonly path: string
  readonly product: string
  readonly serial: string
  /** The socket, such as `1-2_4`; empty when the system does not tell. */
  readonly socket: string
}

export interface OpenHid {
  /** Resolves to false when the device does not take it. */
  write(bytes: readonly number[]): Promise<boolean>
  /** Nothing is told any more once it has been called. */
  close(): Promise<void>
}

export interface HidListener {
  readonly onReport: (report: Uint8Array) => void
  /** It was unplugged or can not be read any more. Told once. */
  readonly onGone: () => void
}

/** HID as the system has it: the only thing that tests of the buttons replace. */
export interface HidPort {
  /** Everything that is plugged in; an interface with several usages comes several times. */
  list(): Promise<readonly HidInterface[]>
  /** Rejects when this user may not read the device, or when it has just gone. */
  open(path: string, listener: HidListener): Promise<OpenHid>
}

import { readFile, realpath } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Device, devicesAsync, HIDAsync } from 'node-hid'
import { usesReportIds } from '#player/buttons/keyboard-report'
import { errorCode } from '../core/disk.ts'
import type { HidInterface, HidPort } from './hid-port.ts'

/** HID over hidraw on Linux, and over the system's own interface elsewhere. Reads beside the system, takes nothing away. */
export const nodeHidPort: HidPort = {
  list: async () => {
    const devices = await devicesAsync()
    const found: HidInterface[] = []
    for (const device of devices) {
      if (device.path !== undefined)
        found.push({ ...describe(device, device.path), ...(await systemFacts(device.path)) })
    }
    return found
  },
  open: async (path, { onGone, onReport }) => {
    const device = await HIDAsync.open(path, { nonExclusive: true })
    let isOpen = true
    const close = async () => {
      if (!isOpen) return
      isOpen = false
      device.removeAllListeners()
      // A read that fails while it is being ended has no listener any more, and an error without one would end the process.
      device.on('error', () => undefined)
      await device.close()
    }
    device.on('data', (report: Uint8Array) => {
      if (isOpen) onReport(report)
    })
    device.on('error', () => {
      if (!isOpen) return
      // What can not be read any more may not be closable either; it is gone both ways.
      close().catch(() => undefined)
      onGone()
    })
    return {
      close,
      write: async (bytes) => {
        if (!isOpen) return false
        return await device.write([...bytes]).then(
          () => true,
          () => false,
        )
      },
    }
  },
}

function describe(device: Device, path: string): Omit<HidInterface, keyof SystemFacts> {
  return {
    path,
    vendorId: device.vendorId,
    productId: device.productId,
    usagePage: device.usagePage ?? 0,
    usage: device.usage ?? 0,
    interfaceNumber: device.interface,
    product: device.product ?? '',
    serial: device.serialNumber ?? '',
  }
}

type SystemFacts = Pick<HidInterface, 'socket' | 'hasReportIds'>

/** What the library does not tell: `…/usb1/1-2/1-2.4/1-2.4:1.0/0003:0C45:7403.0002` is the socket `1-2_4`. */
async function systemFacts(path: string): Promise<SystemFacts> {
  if (process.platform !== 'linux') return { socket: '', hasReportIds: false }
  try {
    const place = await realpath(`/sys/class/hidraw/${basename(path)}/device`)
    const descriptor = await readFile(join(place, 'report_descriptor'))
    const socket = /\/(\d+-[\d.]+):\d+\.\d+\//.exec(place)?.[1] ?? ''
    return { socket: socket.replaceAll('.', '_'), hasReportIds: usesReportIds(descriptor) }
  } catch (error) {
    // Unplugged between the list and this look.
    if (errorCode(error) === undefined) throw error
    return { socket: '', hasReportIds: false }
  }
}

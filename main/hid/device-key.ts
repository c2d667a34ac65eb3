import { createHash } from 'node:crypto'
import type { HidInterface } from './hid-port.ts'

const KEY_LENGTH_MAX = 48

/**
 * Names a device so that it stays the same after restarts: vendor, product and serial number. Cheap devices have no
 * serial number, or all the same one; those go by the socket that they are plugged into. @param isTwin whether another
 * device here has the same vendor, product and serial number
 */
export function deviceKey(device: HidInterface, isTwin: boolean): string {
  const { productId, serial, socket, vendorId } = device
  const ids = [vendorId, productId].map((id) => id.toString(16).padStart(4, '0')).join('-')
  const hasSerial = serial !== '' && !isTwin
  const rest = hasSerial ? `s${serial}` : `p${socket}`
  const safe = rest.replaceAll(/[^A-Za-z0-9_-]/g, '_')
  if (safe === rest && rest.length <= KEY_LENGTH_MAX) return `${ids}-${rest}`
  return `${ids}-${safe.slice(0, 24)}-${createHash('sha256').update(rest).digest('hex').slice(0, 12)}`
}

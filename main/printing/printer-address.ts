import type { Logger } from 'pino'
import { createEscposPrinter } from './escpos-printer.ts'
import { openNetworkLine } from './network-line.ts'
import type { TicketPrinter } from './ticket-printer.ts'
import { openUsbLine } from './usb-line.ts'

/**
 * Where the waiting numbers of a player are printed. `browser`: by the page itself, on the printer that the system
 * has set as its default.
 */
export type PrinterAddress =
  | { readonly kind: 'browser' }
  | { readonly kind: 'network'; readonly host: string; readonly port: number }
  | { readonly kind: 'usb'; readonly path: string }

/** Port for raw printing, by custom. */
const RAW_PORT = 9_100

/** `browser`, `tcp://HOST[:PORT]` or `usb:/dev/usb/lp0`; undefined for anything else. */
export function parsePrinterAddress(text: string): PrinterAddress | undefined {
  if (text === 'browser') return { kind: 'browser' }
  const usb = /^usb:(\/dev\/[A-Za-z0-9_/-]+)$/.exec(text)
  if (usb?.[1] !== undefined) return { kind: 'usb', path: usb[1] }
  if (!text.startsWith('tcp://') || !URL.canParse(text)) return undefined
  const { hostname, port, pathname, search, username } = new URL(text)
  if (hostname === '' || !['', '/'].includes(pathname) || search !== '' || username !== '') return undefined
  return { kind: 'network', host: hostname.replace(/^\[|\]$/g, ''), port: port === '' ? RAW_PORT : Number(port) }
}

/** Undefined for a printer that the page speaks to. */
export function openPrinter(address: PrinterAddress, log: Logger): TicketPrinter | undefined {
  switch (address.kind) {
    case 'browser':
      return undefined
    case 'network':
      return createEscposPrinter({ open: () => openNetworkLine(address.host, address.port), log })
    case 'usb':
      return createEscposPrinter({ open: () => openUsbLine(address.path), log })
  }
}

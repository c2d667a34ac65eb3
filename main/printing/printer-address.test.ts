import { expect, test } from 'vitest'
import { parsePrinterAddress } from './printer-address.ts'

test.each([
  ['browser', { kind: 'browser' }],
  ['tcp://printer.rathaus.example', { kind: 'network', host: 'printer.rathaus.example', port: 9_100 }],
  ['tcp://10.0.0.7:9101', { kind: 'network', host: '10.0.0.7', port: 9_101 }],
  ['tcp://[fd00::7]:9100/', { kind: 'network', host: 'fd00::7', port: 9_100 }],
  ['usb:/dev/usb/lp0', { kind: 'usb', path: '/dev/usb/lp0' }],
])('%s', (text, address) => {
  expect(parsePrinterAddress(text)).toEqual(address)
})

test.each([
  '',
  'Browser',
  'tcp://',
  'http://printer',
  'usb:lp0',
  'usb:/etc/passwd',
  'usb:/dev/../etc/passwd',
  'tcp://p/x',
])('%j is no printer', (text) => {
  expect(parsePrinterAddress(text)).toBeUndefined()
})

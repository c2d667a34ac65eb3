import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPublicAddress } from './address-guard.ts'

describe('isPublicAddress', () => {
  test.each(['8.8.8.8', '93.184.215.14', '172.32.0.1', '100.128.0.1', '2a00:1450:4001:82a::200e', '2606:4700::1111'])(
    '%s is public',
    (address) => expect(isPublicAddress(address)).toBe(true),
  )

  const refused =
    '0.0.0.0 10.1.2.3 127.0.0.1 127.255.255.254 169.254.169.254 172.16.0.1 172.31.255.255 192.168.0.1 100.64.0.1 ' +
    '100.127.255.255 192.0.0.170 198.18.0.1 224.0.0.1 240.0.0.1 255.255.255.255 :: ::1 fe80::1 fe80::1%eth0 fc00::1 ' +
    'fd12::1 ff02::1 ::ffff:10.0.0.1 ::ffff:8.8.8.8 64:ff9b::a00:1 2002:7f00:1:: 2001:0:1:: 2001:db8::1 stadt.example'

  test.each([...refused.split(' '), ''])('%s is not', (address) => expect(isPublicAddress(address)).toBe(false))

  test('no way of writing a private IPv4 address inside IPv6 makes it public', () => {
    const octet = fc.integer({ min: 0, max: 255 })
    const embedding = fc.constantFrom('::ffff:', '::', '64:ff9b::')
    fc.assert(
      fc.property(octet, octet, octet, embedding, (b, c, d, prefix) => {
        expect(isPublicAddress(`${prefix}10.${b}.${c}.${d}`)).toBe(false)
        expect(isPublicAddress(`${prefix}127.${b}.${c}.${d}`)).toBe(false)
      }),
    )
  })
})

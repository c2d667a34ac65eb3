import { describe, expect, test } from 'vitest'
import { coreAddresses } from './addresses.ts'

describe('coreAddresses', () => {
  test('stay below the token of the Chromium shell', () => {
    const addresses = coreAddresses('http://127.0.0.1:4711/t/abc/ui/screen.html?screen=foyer')
    expect(addresses?.stream).toBe('http://127.0.0.1:4711/t/abc/screens/foyer/stream')
    expect(addresses?.presented).toBe('http://127.0.0.1:4711/t/abc/screens/foyer/presented')
    expect(addresses?.asset('ff')).toBe('http://127.0.0.1:4711/t/abc/assets/ff')
  })

  test('say which page asks, when it is one that speaks', () => {
    const addresses = coreAddresses('http://127.0.0.1:4711/t/abc/ui/screen.html?screen=foyer', 'p1')
    expect(addresses?.stream).toBe('http://127.0.0.1:4711/t/abc/screens/foyer/stream?page=p1')
    expect(addresses?.announcements).toBe('http://127.0.0.1:4711/t/abc/screens/foyer/announcements')
  })

  test('work under the scheme of the Electron shell', () => {
    expect(coreAddresses('lotse://player/ui/stele.html?screen=s1')?.stream).toBe('lotse://player/screens/s1/stream')
  })

  test('need a screen', () => {
    expect(coreAddresses('http://127.0.0.1:1/ui/screen.html')).toBeUndefined()
  })
})

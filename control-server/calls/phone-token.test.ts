import { expect, test } from 'vitest'
import { generateSigningKey } from '../publishing/signing-key.ts'
import { createPhoneTokens, keepTokens } from './phone-token.ts'

test('a token is the same for the same ticket, also after a restart, and another one on another site', () => {
  const { privateKeyPem } = generateSigningKey()
  const [before, after] = [createPhoneTokens(privateKeyPem), createPhoneTokens(privateKeyPem)]
  expect(before('t1')).toMatch(/^[\w-]{22}$/)
  expect([before('t1'), after('t1')]).toEqual([before('t1'), before('t1')])
  expect(before('t2')).not.toBe(before('t1'))
  expect(createPhoneTokens(generateSigningKey().privateKeyPem)('t1')).not.toBe(before('t1'))
})

test('a token is derived once a day, however often it is asked for, and kept for a few days at most', () => {
  const derived: string[] = []
  const tokenOf = keepTokens((ticketId) => {
    derived.push(ticketId)
    return `token of ${ticketId}`
  })
  const day = (name: string) => Array.from({ length: 2_000 }, (_, n) => `${name}-${n}`)
  for (const name of ['monday', 'tuesday', 'wednesday']) {
    for (let n = 0; n < 3; n += 1) for (const id of day(name)) expect(tokenOf(id)).toBe(`token of ${id}`)
  }
  expect(derived.filter((id) => id.startsWith('monday'))).toEqual(day('monday'))
  expect(derived.length).toBeLessThan(3 * 3 * 2_000)
  // Forgotten by now, and the same as ever.
  expect(tokenOf('monday-0')).toBe('token of monday-0')
  expect(derived.at(-1)).toBe('monday-0')
})

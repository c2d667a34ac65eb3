import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { PlayerAccounts, REFUSED } from './player-accounts.ts'

const account = {
  siteId: 'bochum',
  playerId: 'p1',
  secretSha256: createHash('sha256').update('geheim').digest('hex'),
}
const attempt = { clientId: 'p1', userName: 'p1', password: Buffer.from('geheim'), willPath: undefined }

function accountsWith(...list: (typeof account)[]): PlayerAccounts {
  const accounts = new PlayerAccounts()
  accounts.replace(list)
  return accounts
}

test('knows a player by its secret', () => {
  expect(accountsWith(account).signIn(attempt)).toEqual({ account })
  const willPath = 'lotse/1/bochum/player/p1/presence'
  expect(accountsWith(account).signIn({ ...attempt, willPath })).toEqual({ account })
})

test.each([
  [{ password: Buffer.from('falsch') }, REFUSED.credentials],
  [{ password: undefined }, REFUSED.credentials],
  [{ password: Buffer.from(account.secretSha256) }, REFUSED.credentials],
  [{ userName: undefined }, REFUSED.credentials],
  [{ userName: 'p2', clientId: 'p2' }, REFUSED.credentials],
  [{ clientId: 'p2' }, REFUSED.identifier],
  [{ clientId: '' }, REFUSED.identifier],
  [{ willPath: 'lotse/1/bochum/player/p2/presence' }, REFUSED.notAuthorized],
  [{ willPath: 'lotse/1/bochum/live/news' }, REFUSED.notAuthorized],
])('refuses %j with code %i', (change, refused) => {
  expect(accountsWith(account).signIn({ ...attempt, ...change })).toEqual({ refused })
})

test('an account without a readable hash lets nobody in', () => {
  expect(accountsWith({ ...account, secretSha256: '' }).signIn(attempt)).toEqual({ refused: REFUSED.credentials })
})

test('a new secret and a new site end the old connection', () => {
  const accounts = accountsWith(account)
  expect(accounts.isCurrent({ ...account })).toBe(true)
  expect(accounts.isCurrent({ ...account, secretSha256: '00' })).toBe(false)
  expect(accounts.isCurrent({ ...account, siteId: 'herne' })).toBe(false)
  accounts.replace([])
  expect(accounts.isCurrent(account)).toBe(false)
})

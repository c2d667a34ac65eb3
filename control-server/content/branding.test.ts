import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from '#schema/parse'
import { Branding } from '#schema/branding'
import { openTestAssets } from '../assets/testing.ts'
import { openTestDatabase } from '../db/testing.ts'
import { createSite } from '../site/site.ts'
import { accentProblem, readBranding, saveBranding } from './branding.ts'
import { contrastWithWhite } from './contrast.ts'

const channel = fc.nat(255)
const colour = fc.tuple(channel, channel, channel)
const hex = (channels: readonly number[]) => `#${channels.map((n) => n.toString(16).padStart(2, '0')).join('')}`

test('contrast is 21 for black, 1 for white, and as published for known greys', () => {
  expect(contrastWithWhite('#000000')).toBeCloseTo(21, 10)
  expect(contrastWithWhite('#ffffff')).toBeCloseTo(1, 10)
  // The lightest greys that reach 7:1 and 4.5:1.
  expect(contrastWithWhite('#595959')).toBeCloseTo(7, 1)
  expect(contrastWithWhite('#767676')).toBeCloseTo(4.54, 2)
})

test('a colour with less of every light has more contrast', () => {
  fc.assert(
    fc.property(colour, colour, (a, b) => {
      const darker = a.map((value, index) => Math.min(value, b[index] ?? 0))
      expect(contrastWithWhite(hex(darker))).toBeGreaterThanOrEqual(contrastWithWhite(hex(a)))
    }),
  )
})

test('an accent is refused exactly when white on it is below 7:1, with a number below 7', () => {
  fc.assert(
    fc.property(colour, (channels) => {
      const accent = hex(channels)
      const problem = accentProblem(accent)
      expect(problem === undefined).toBe(contrastWithWhite(accent) >= 7)
      if (problem === undefined) return
      expect(Number(/von ([\d,]+)/.exec(problem)?.[1]?.replace(',', '.'))).toBeLessThan(7)
    }),
  )
})

test('what is saved is read back; a logo must be a stored picture', async () => {
  await using db = await openTestDatabase()
  await using files = await openTestAssets(db)
  await db.transaction().execute((tx) => createSite(tx, { siteId: 's', siteName: 'S', timeZone: 'Europe/Berlin' }, 0))
  expect(await readBranding(db)).toEqual({})
  await saveBranding(db, { accent: '#16447a' })
  expect(await readBranding(db)).toEqual({ accent: '#16447a' })
  const { sha256 } = await files.assets.takeInJson('x.json', {})
  for (const logoSha256 of [sha256, 'f'.repeat(64)]) {
    await expect(saveBranding(db, { logoSha256 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  }
  await expect(saveBranding(db, { accent: '#ffcc00' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  expect(await readBranding(db)).toEqual({ accent: '#16447a' })
  await saveBranding(db, {})
  expect(parse(Branding, await readBranding(db))).toEqual({ ok: true, value: {} })
})

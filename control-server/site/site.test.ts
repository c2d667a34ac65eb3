import { describe, expect, it } from 'vitest'
import { openTestDatabase } from '../db/testing.ts'
import { createSite, raiseEpoch, readSite } from './site.ts'

const bochum = { siteId: 'bochum', siteName: 'Rathaus Bochum', timeZone: 'Europe/Berlin' }

describe('the site of a database', () => {
  it('is made once and read back with its key', async () => {
    await using db = await openTestDatabase()
    expect(await readSite(db)).toBeUndefined()
    const made = await db.transaction().execute((tx) => createSite(tx, bochum, 1_000))
    expect(await readSite(db)).toEqual(made)
    expect(made).toMatchObject({ ...bochum, epoch: 1 })
    expect(made.publicKey).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(made.privateKeyPem).toContain('PRIVATE KEY')
  })

  it('never gets a second key', async () => {
    await using db = await openTestDatabase()
    const made = await db.transaction().execute((tx) => createSite(tx, bochum, 1_000))
    const again = db.transaction().execute((tx) => createSite(tx, { ...bochum, siteId: 'herne' }, 2_000))
    await expect(again).rejects.toThrow('has a site')
    expect(await readSite(db)).toEqual(made)
  })

  it('rises by one epoch after a restore and keeps its key', async () => {
    await using db = await openTestDatabase()
    const made = await db.transaction().execute((tx) => createSite(tx, bochum, 1_000))
    await raiseEpoch(db)
    expect(await readSite(db)).toEqual({ ...made, epoch: 2 })
  })
})

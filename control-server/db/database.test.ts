import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrate } from './migrate.ts'
import { openDatabase } from './open-database.ts'
import { openTestDatabase } from './testing.ts'

let folder: string
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'lotse-db-'))))
afterEach(() => rm(folder, { recursive: true }))

describe('a database file', () => {
  it('loses no commit in a power cut: FULL on every open, not only on the first', async () => {
    for (const _open of [1, 2]) {
      await using db = openDatabase(join(folder, 'lotse.sqlite'))
      const synchronous = await sql<{ synchronous: number }>`pragma synchronous`.execute(db)
      const journal = await sql<{ journal_mode: string }>`pragma journal_mode`.execute(db)
      expect(synchronous.rows).toEqual([{ synchronous: 2 }])
      expect(journal.rows).toEqual([{ journal_mode: 'wal' }])
    }
  })

  it('holds references between rows', async () => {
    await using db = await openTestDatabase()
    const orphan = db.insertInto('staff_session').values({ token_sha256: 'x', staff_name: 'niemand', expires_at: 1 })
    await expect(orphan.execute()).rejects.toThrow(/FOREIGN KEY/)
  })
})

describe('migrate', () => {
  it('does nothing the second time and keeps what is there', async () => {
    const file = join(folder, 'lotse.sqlite')
    {
      await using db = await openTestDatabase(file)
      await db.insertInto('layout').values({ id: 'a', name: 'A', zones: '[]' }).execute()
    }
    await using db = await openTestDatabase(file)
    expect(await db.selectFrom('layout').select('id').execute()).toEqual([{ id: 'a' }])
  })

  it('refuses a database of a newer program in words, and leaves it alone', async () => {
    const file = join(folder, 'lotse.sqlite')
    await using db = await openTestDatabase(file)
    await sql`insert into kysely_migration (name, timestamp) values ('9999-zukunft', '2030-01-01')`.execute(db)
    await expect(migrate(db)).rejects.toThrow(/neueren Version von Lotse \(9999-zukunft\)/)
  })
})

import { sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { StartError } from '../errors.ts'
import * as siteAndStaff from './migrations/0001-site-and-staff.ts'
import * as content from './migrations/0002-content.ts'
import * as fleet from './migrations/0003-fleet.ts'
import * as calls from './migrations/0004-calls.ts'
import * as sources from './migrations/0005-sources.ts'
import * as schedule from './migrations/0006-schedule.ts'
import * as incidents from './migrations/0007-incidents.ts'
import * as ticketLog from './migrations/0008-ticket-log.ts'
import * as speech from './migrations/0009-speech.ts'
import * as buttons from './migrations/0010-buttons.ts'
import * as appointments from './migrations/0011-appointments.ts'
import * as estimates from './migrations/0012-estimates.ts'
import * as buildingBundle from './migrations/0013-building-bundle.ts'
import * as livingBuilding from './migrations/0014-living-building.ts'
import type { Db } from './tables.ts'

/**
 * Every change of the database's shape, oldest first. Forward only: a migration that has been released is never
 * edited, a mistake is mended by the next one.
 */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-site-and-staff': siteAndStaff,
  '0002-content': content,
  '0003-fleet': fleet,
  '0004-calls': calls,
  '0005-sources': sources,
  '0006-schedule': schedule,
  '0007-incidents': incidents,
  '0008-ticket-log': ticketLog,
  '0009-speech': speech,
  '0010-buttons': buttons,
  '0011-appointments': appointments,
  '0012-estimates': estimates,
  '0013-building-bundle': buildingBundle,
  '0014-living-building': livingBuilding,
}

/**
 * Brings a database to this program's shape; does nothing when it has it. Throws a `StartError` for a database that a
 * newer program has already changed, and leaves that one untouched.
 */
export async function migrate(db: Db): Promise<void> {
  const unknown = (await appliedMigrations(db)).filter((name) => !(name in MIGRATIONS))
  if (unknown.length > 0) {
    throw new StartError(
      `Die Datenbank stammt von einer neueren Version von Lotse (${unknown.join(', ')}). ` +
        'Bitte starten Sie die neuere Version oder spielen Sie eine ältere Sicherung ein.',
    )
  }
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw new Error('the database could not be migrated', { cause: error })
}

async function appliedMigrations(db: Db): Promise<string[]> {
  const table = await sql`select name from sqlite_master where type = 'table' and name = 'kysely_migration'`.execute(db)
  if (table.rows.length === 0) return []
  const applied = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return applied.rows.map((row) => row.name)
}

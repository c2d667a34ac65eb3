import type { Kysely, Transaction } from 'kysely'
import type { BuildingTables } from '../buildings/tables.ts'
import type { ButtonTables } from '../buttons/tables.ts'
import type { EstimateTables } from '../calls/estimates/tables.ts'
import type { CallTables } from '../calls/tables.ts'
import type { ContentTables } from '../content/tables.ts'
import type { FleetTables } from '../fleet/tables.ts'
import type { ServiceTables } from '../service/tables.ts'
import type { SiteTables } from '../site/tables.ts'
import type { SourceTables } from '../sources/tables.ts'
import type { SpeechTables } from '../speech/tables.ts'
import type { StaffTables } from '../staff/tables.ts'

/** Every table of the server; each domain declares its own. Times are Unix milliseconds, JSON is text. */
export interface Tables
  extends
    SiteTables,
    StaffTables,
    ContentTables,
    FleetTables,
    CallTables,
    ServiceTables,
    SourceTables,
    BuildingTables,
    ButtonTables,
    SpeechTables,
    EstimateTables {}

/** Any connection can read. */
export type Db = Kysely<Tables>
/** Writing more than one row needs a transaction, and the type says so. */
export type Tx = Transaction<Tables>

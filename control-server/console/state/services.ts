import type { StaffAsset, StaffDocument } from '#schema/staff-api'
import type { StaffApi } from '../api/staff-api.ts'
import type { Upload } from '../api/upload.ts'
import type { Connection } from './connection.ts'
import type { Drafts } from './drafts.ts'
import type { ServerClock } from './server-clock.ts'

/** What a page needs from outside. Built once in `main.ts`; its identity never changes. */
export interface Services {
  readonly api: StaffApi
  readonly upload: Upload<StaffAsset>
  /** A PDF; the server reads it page by page. */
  readonly uploadDocument: Upload<StaffDocument>
  readonly connection: Connection
  readonly clock: ServerClock
  /** Of this tab: what has been typed, commands without an answer. */
  readonly drafts: Drafts
  /** Of this browser: which counter it stands on, whether shortcuts are on. */
  readonly habits: Drafts
  readonly newId: () => string
  readonly random: () => number
}

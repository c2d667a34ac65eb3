import type { Selectable } from 'kysely'
import Type from 'typebox'
import { parseJson } from '#schema/parse'
import type { Db } from '../db/tables.ts'
import type { Validators } from './http/http-fetch.ts'
import type { SourceStateRow } from './tables.ts'

/** What is known of a source apart from its content. */
export interface SourceState {
  readonly validators: Validators
  /** When it was last asked successfully. */
  readonly checkedAt?: number | undefined
  readonly failureCount: number
  /** German; undefined when the last check went well. */
  readonly problem?: string | undefined
  readonly remarks: readonly string[]
}

export const NEW_STATE: SourceState = { validators: {}, failureCount: 0, remarks: [] }

/** State and memory of a source; nothing when its address has changed, because both belong to the old one. */
export async function loadSource(
  db: Db,
  source: { readonly id: string; readonly address: string },
): Promise<{ state: SourceState; memory: unknown }> {
  const row = await db.selectFrom('source_state').selectAll().where('source_id', '=', source.id).executeTakeFirst()
  if (!row || row.address !== source.address) return { state: NEW_STATE, memory: undefined }
  const memory = row.memory === null ? undefined : parseJson(Type.Unknown(), row.memory)
  return { state: readState(row), memory: memory?.ok ? memory.value : undefined }
}

export async function saveSource(
  db: Db,
  source: { readonly id: string; readonly address: string },
  state: SourceState,
  memory: unknown,
): Promise<void> {
  const row = {
    address: source.address,
    etag: state.validators.etag ?? null,
    last_modified: state.validators.lastModified ?? null,
    checked_at: state.checkedAt ?? null,
    failure_count: state.failureCount,
    problem: state.problem ?? null,
    remarks: JSON.stringify(state.remarks),
    memory: memory === undefined ? null : JSON.stringify(memory),
  }
  await db
    .insertInto('source_state')
    .values({ source_id: source.id, ...row })
    .onConflict((conflict) => conflict.column('source_id').doUpdateSet(row))
    .execute()
}

function readState(row: Selectable<SourceStateRow>): SourceState {
  const remarks = parseJson(Type.Array(Type.String()), row.remarks)
  return {
    validators: { etag: row.etag ?? undefined, lastModified: row.last_modified ?? undefined },
    checkedAt: row.checked_at ?? undefined,
    failureCount: row.failure_count,
    problem: row.problem ?? undefined,
    remarks: remarks.ok ? remarks.value : [],
  }
}

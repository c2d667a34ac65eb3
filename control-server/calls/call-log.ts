import type { Tx } from '../db/tables.ts'

export type CallEventKind = 'issued' | 'called' | 'recalled' | 'finished' | 'expired' | 'day-closed'

export interface CallEvent {
  readonly areaId: string
  readonly at: number
  readonly kind: CallEventKind
  readonly ticketId?: string
  readonly callId?: string
  readonly counterId?: string
}

/**
 * Takes the write lock of the database before anything is read, so that what follows in this transaction can not be
 * overtaken. Changes nothing.
 */
export async function lockArea(tx: Tx, areaId: string): Promise<void> {
  await tx
    .insertInto('call_area')
    .values({ area_id: areaId, seq: 0 })
    .onConflict((conflict) => conflict.column('area_id').doUpdateSet((row) => ({ seq: row.ref('call_area.seq') })))
    .execute()
}

/** Appends to the log of an area. The number of its last event is the `seq` of its board, so it never falls. */
export async function appendEvent(tx: Tx, event: CallEvent): Promise<number> {
  const { seq } = await tx
    .insertInto('call_area')
    .values({ area_id: event.areaId, seq: 1 })
    .onConflict((conflict) => conflict.column('area_id').doUpdateSet((row) => ({ seq: row('call_area.seq', '+', 1) })))
    .returning('seq')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('call_event')
    .values({
      area_id: event.areaId,
      seq,
      at: event.at,
      kind: event.kind,
      ticket_id: event.ticketId ?? null,
      call_id: event.callId ?? null,
      counter_id: event.counterId ?? null,
    })
    .execute()
  return seq
}

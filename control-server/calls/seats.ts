import type { Db, Tx } from '../db/tables.ts'

/**
 * One page works at a counter at a time: a second one would close a ticket that it has not seen. Who sat down last has
 * the seat, in whatever tab and on whatever PC. Nothing is locked, so a crashed page blocks nobody.
 */
export async function takeSeat(tx: Tx, counterId: string, seatId: string, atMs: number): Promise<void> {
  const seat = { seat_id: seatId, taken_at: atMs }
  await tx
    .insertInto('counter_seat')
    .values({ counter_id: counterId, ...seat })
    .onConflict((conflict) => conflict.column('counter_id').doUpdateSet(seat))
    .execute()
}

/** Which page has the seat of a counter; undefined before the first. */
export async function seatOf(db: Db | Tx, counterId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('counter_seat')
    .select('seat_id')
    .where('counter_id', '=', counterId)
    .executeTakeFirst()
  return row?.seat_id
}

/** A page that was never asked to sit down has the seat of a counter that nobody has taken. */
export async function holdsSeat(tx: Tx, counterId: string, seatId: string): Promise<boolean> {
  const holder = await seatOf(tx, counterId)
  return holder === undefined || holder === seatId
}

import Type from 'typebox'
import { AppError } from '../errors.ts'

/** Local date of the site in an address. */
export const LocalDate = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' })

export interface Period {
  /** Local dates of the site, both included. */
  readonly from: string
  readonly until: string
}

/** A year and a day; asking for more is asking for the database. */
const DAYS_MAX = 367

/** Throws `BAD_REQUEST` for a period that ends before it begins, is too long or names a day that no calendar has. */
export function requirePeriod({ from, until }: Period): Period {
  const days = (Date.parse(until) - Date.parse(from)) / 86_400_000
  if (days >= 0 && days < DAYS_MAX) return { from, until }
  throw new AppError(
    'BAD_REQUEST',
    'Bitte wählen Sie einen Zeitraum von höchstens einem Jahr, der mit seinem ersten Tag beginnt.',
  )
}

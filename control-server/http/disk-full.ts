import { AppError } from '../errors.ts'

/** No space, quota reached, or SQLite says the same in its own words. */
const CODES = new Set(['ENOSPC', 'EDQUOT', 'SQLITE_FULL'])

export function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && CODES.has(error.code)
}

export function diskFull(cause: unknown): AppError {
  return new AppError(
    'DISK_FULL',
    'Der Datenträger des Servers ist voll. Es wurde nichts gespeichert, alles Bisherige läuft weiter. Bitte schaffen Sie Platz und versuchen Sie es dann noch einmal.',
    { cause },
  )
}

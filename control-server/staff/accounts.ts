import type { Db, Tx } from '../db/tables.ts'
import { AppError } from '../errors.ts'
import { BackOff, PER_ADDRESS, PER_NAME } from './back-off.ts'
import { hashPassword, verifyPassword } from './password.ts'

export interface Accounts {
  /**
   * Returns the account's name as it is written in the database. Throws WRONG_PASSWORD for a wrong password and for an
   * unknown name alike, after the same work; TOO_MANY_ATTEMPTS when it has to wait.
   */
  signIn(name: string, password: string, address: string): Promise<string>
}

export async function createAccounts(db: Db, nowMs: () => number): Promise<Accounts> {
  const names = new BackOff(PER_NAME)
  const addresses = new BackOff(PER_ADDRESS)
  // Compared with when there is no such name, so that the time of the answer says nothing.
  const nobody = await hashPassword('')
  return {
    async signIn(name, password, address) {
      const now = nowMs()
      // In this order: an address that has to wait can not make a name wait too.
      const waitMs = addresses.begin(address, now) || names.begin(name, now)
      if (waitMs > 0) throw tooMany(waitMs)
      const account = await db.selectFrom('staff_account').selectAll().where('name', '=', name).executeTakeFirst()
      const right = await verifyPassword(account?.password_hash ?? nobody, password)
      if (!account || !right) {
        throw new AppError(
          'WRONG_PASSWORD',
          'Benutzername oder Passwort stimmt nicht. Bitte versuchen Sie es noch einmal.',
        )
      }
      names.succeeded(name)
      addresses.succeeded(address)
      return account.name
    },
  }
}

export async function createAccount(tx: Tx, account: { name: string; passwordHash: string; nowMs: number }) {
  await tx
    .insertInto('staff_account')
    .values({ name: account.name, password_hash: account.passwordHash, created_at: account.nowMs })
    .execute()
}

function tooMany(waitMs: number): AppError {
  const seconds = Math.ceil(waitMs / 1_000)
  const wait = seconds < 90 ? `${seconds}\u00a0Sekunden` : `${Math.ceil(seconds / 60)}\u00a0Minuten`
  return new AppError('TOO_MANY_ATTEMPTS', `Das waren zu viele Versuche. Bitte warten Sie ${wait}.`)
}

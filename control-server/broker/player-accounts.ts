import { createHash, timingSafeEqual } from 'node:crypto'
import { playerMay } from '#schema/topics'
import type { PlayerAccount } from './broker-port.ts'

/** CONNACK codes of MQTT 3.1.1, section 3.2.2.3. */
export const REFUSED = { identifier: 2, credentials: 4, notAuthorized: 5 } as const

/** The accounts that the embedded broker knows, and what it decides by them. Pure but for the list it holds. */
export class PlayerAccounts {
  #accounts = new Map<string, PlayerAccount>()

  replace(accounts: readonly PlayerAccount[]): void {
    this.#accounts = new Map(accounts.map((account) => [account.playerId, account]))
  }

  /** Whether someone who signed in with `account` may stay: the account is there and its secret is the same. */
  isCurrent(account: PlayerAccount): boolean {
    const now = this.#accounts.get(account.playerId)
    return now?.secretSha256 === account.secretSha256 && now.siteId === account.siteId
  }

  /**
   * Who is this? Client id and user name must both be the player id, so that nobody can take over another player's
   * connection. An unknown player costs the same hash and comparison as a wrong password.
   */
  signIn(attempt: {
    readonly clientId: string
    readonly userName: string | undefined
    readonly password: Uint8Array | undefined
    readonly willPath: string | undefined
  }): { readonly account: PlayerAccount } | { readonly refused: number } {
    const account = this.#accounts.get(attempt.userName ?? '')
    const given = createHash('sha256')
      .update(attempt.password ?? new Uint8Array())
      .digest()
    const expected = Buffer.from(account?.secretSha256 ?? '00'.repeat(32), 'hex')
    const matches = given.length === expected.length && timingSafeEqual(given, expected)
    if (!account || !matches) return { refused: REFUSED.credentials }
    if (attempt.clientId !== account.playerId) return { refused: REFUSED.identifier }
    // The broker publishes a will in the player's name, so it is held to the same rule, before it is accepted.
    if (attempt.willPath !== undefined && !playerMay('publish', attempt.willPath, account)) {
      return { refused: REFUSED.notAuthorized }
    }
    return { account }
  }
}

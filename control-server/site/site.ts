import type { Db, Tx } from '../db/tables.ts'
import { generateSigningKey } from '../publishing/signing-key.ts'

/** Who this server is. Read once at the start; nothing in it changes while the server runs. */
export interface Site {
  readonly siteId: string
  readonly siteName: string
  /** IANA zone in which rules, opening hours and clocks are read. */
  readonly timeZone: string
  readonly epoch: number
  /** PKCS #8 PEM of the Ed25519 key; it never leaves the server. */
  readonly privateKeyPem: string
  /** The same key's raw public half in base64url, handed to players when they are paired. */
  readonly publicKey: string
}

export interface NewSite {
  readonly siteId: string
  readonly siteName: string
  readonly timeZone: string
}

/** The site of this database; undefined before the first run has made one. */
export async function readSite(db: Db | Tx): Promise<Site | undefined> {
  const row = await db.selectFrom('site').selectAll().executeTakeFirst()
  if (!row) return undefined
  return {
    siteId: row.id,
    siteName: row.name,
    timeZone: row.time_zone,
    epoch: row.epoch,
    privateKeyPem: row.private_key_pem,
    publicKey: row.public_key,
  }
}

/** Draws the key and writes the one row. Throws when there is a site already: a second key would orphan every player. */
export async function createSite(tx: Tx, site: NewSite, nowMs: number): Promise<Site> {
  if (await readSite(tx)) throw new Error('this database has a site')
  const { privateKeyPem, publicKey } = generateSigningKey()
  await tx
    .insertInto('site')
    .values({
      id: site.siteId,
      name: site.siteName,
      time_zone: site.timeZone,
      epoch: 1,
      private_key_pem: privateKeyPem,
      public_key: publicKey,
      building_sha256: null,
      directory_sha256: null,
      created_at: nowMs,
    })
    .execute()
  return { ...site, epoch: 1, privateKeyPem, publicKey }
}

/**
 * Says that this database is a restored backup: its counters are behind what players have seen, and only a higher
 * epoch makes them listen again. Raising it without need is harmless.
 */
export async function raiseEpoch(db: Db): Promise<void> {
  await db
    .updateTable('site')
    .set((row) => ({ epoch: row('epoch', '+', 1) }))
    .execute()
}

import type { Generated } from 'kysely'

export interface SiteTables {
  /** Exactly one row. */
  site: {
    id: string
    name: string
    time_zone: string
    /** Rises when the server is restored from a backup, see `stream-position.ts`. */
    epoch: number
    /** Ed25519 key that signs everything for players, PKCS #8 PEM. */
    private_key_pem: string
    /** Raw public key, base64url. */
    public_key: string
    /** Asset with the `BuildingPlan`, as staff edit it. */
    building_sha256: string | null
    /** The same compiled for players (`player/wayfinding/bundle.ts`); null without a plan. */
    bundle_sha256: Generated<string | null>
    /** Asset with the `Directory`. */
    directory_sha256: string | null
    /** JSON `Branding`. */
    branding: Generated<string>
    created_at: number
  }
}

export interface ServiceTables {
  /** Another system of the city that may draw numbers and book appointments. */
  service_token: {
    id: string
    name: string
    /** SHA-256 in hex of the token, which only its owner has. */
    secret_sha256: string
    created_at: number
    /** To the hour, so that staff can tell which one nobody needs any more. */
    last_used_at: number | null
  }
}

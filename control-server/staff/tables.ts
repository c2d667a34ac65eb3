export interface StaffTables {
  staff_account: {
    name: string
    /** argon2id in PHC form. */
    password_hash: string
    created_at: number
  }
  staff_session: {
    /** SHA-256 of the cookie, so that a stolen database opens no session. */
    token_sha256: string
    staff_name: string
    expires_at: number
  }
}

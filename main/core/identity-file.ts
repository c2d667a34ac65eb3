import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Type, { type Static } from 'typebox'
import { parseJson } from '#schema/parse'
import { PairingCode, SiteAccess } from '#schema/player-api'
import { Id, UtcMs } from '#schema/primitives'

/** Who this player is. Kept apart from the database, so that a broken database costs a download and no new pairing. */
export const Identity = Type.Object({
  /** 256 random bits in base64url: password at the broker and bearer token over HTTP. */
  deviceSecret: Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' }),
  /** A pairing that waits for approval, so that a restart shows the same code. */
  pairing: Type.Optional(Type.Object({ pairingId: Id, code: PairingCode, expiresAt: UtcMs })),
  /** Present once it is paired. */
  access: Type.Optional(SiteAccess),
})
export type Identity = Static<typeof Identity>

const FILE_NAME = 'identity.json'

export function newIdentity(): Identity {
  return { deviceSecret: randomBytes(32).toString('base64url') }
}

/** Reads the identity. An absent or unreadable one makes a new player that has to be paired; the old file is kept. */
export function loadIdentity(folder: string): Identity {
  const file = join(folder, FILE_NAME)
  if (existsSync(file)) {
    const parsed = parseJson(Identity, readFileSync(file, 'utf8'))
    if (parsed.ok) return parsed.value
    renameSync(file, `${file}.broken`)
  }
  const identity = newIdentity()
  saveIdentity(folder, identity)
  return identity
}

/** Replaces the file as a whole: after a power cut it holds the old or the new identity. Only its owner can read it. */
export function saveIdentity(folder: string, identity: Identity): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, FILE_NAME)
  const temporary = `${file}.new`
  const handle = openSync(temporary, 'w', 0o600)
  try {
    writeSync(handle, JSON.stringify(identity))
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(temporary, file)
  const folderHandle = openSync(dirname(file), 'r')
  try {
    fsyncSync(folderHandle)
  } finally {
    closeSync(folderHandle)
  }
}

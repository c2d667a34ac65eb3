import { pbkdf2, randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { commandTopic, eventAckTopic, eventsTopic, presenceTopic, releaseTopic, reportedTopic } from '#schema/topics'
import type { PlayerAccount } from './broker-port.ts'

/** Mosquitto's own default. The secrets have 256 random bits, so more rounds would only cost time. */
const ROUNDS = 101
const SALT_BYTES = 12
const KEY_BYTES = 64

/** Where a Mosquitto keeps who may do what: its options `password_file`, `acl_file` and `pid_file`. */
export interface MosquittoFiles {
  readonly passwordFile: string
  readonly aclFile: string
  readonly pidFile: string
}

/** The files as the operating manual has them, all in one folder. */
export function mosquittoFilesIn(folder: string): MosquittoFiles {
  return {
    passwordFile: join(folder, 'passwords'),
    aclFile: join(folder, 'acl'),
    pidFile: join(folder, 'mosquitto.pid'),
  }
}

/** A secret as a line of `password_file` holds it: `$7$ROUNDS$SALT$HASH`, PBKDF2 with SHA-512. */
export async function hashForMosquitto(secret: string, salt = randomBytes(SALT_BYTES)): Promise<string> {
  const hash = await promisify(pbkdf2)(secret, salt, ROUNDS, KEY_BYTES, 'sha512')
  return `$7$${ROUNDS}$${salt.toString('base64')}$${hash.toString('base64')}`
}

/**
 * Writes both files and makes Mosquitto read them; it then cuts whoever has no account any more. A player without
 * `mosquittoHash` is left out. Set `use_username_as_clientid true` in Mosquitto: only then nobody can take over
 * another player's connection. Rejects when a file can not be written or the process belongs to
 * somebody else.
 */
export async function writeMosquittoFiles(
  files: MosquittoFiles,
  server: { readonly userName: string; readonly passwordHash: string },
  accounts: readonly PlayerAccount[],
): Promise<void> {
  const players = accounts.flatMap(({ playerId, mosquittoHash }) =>
    mosquittoHash === undefined ? [] : [`${playerId}:${mosquittoHash}\n`],
  )
  await replaceFile(files.passwordFile, `${server.userName}:${server.passwordHash}\n${players.join('')}`)
  await replaceFile(files.aclFile, [serverRules(server.userName), ...accounts.map(playerRules)].join('\n'))
  await reload(files.pidFile)
}

/** Whether the password file has a line for this user; false when there is no file. */
export async function hasUser(passwordFile: string, userName: string): Promise<boolean> {
  try {
    return (await readFile(passwordFile, 'utf8')).split('\n').some((line) => line.startsWith(`${userName}:`))
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false
    throw error
  }
}

function serverRules(userName: string): string {
  return `user ${userName}\ntopic readwrite lotse/1/#\ntopic read $SYS/broker/clients/connected\n`
}

/**
 * The rules of `playerMay` in Mosquitto's words. Mosquitto accepts any subscription and filters what it delivers, so
 * the wildcards here let a player ask for less than it may read, never for more.
 */
function playerRules({ siteId, playerId }: PlayerAccount): string {
  const write = [presenceTopic, reportedTopic, eventsTopic].map((topic) => topic(siteId, playerId).path)
  const read = [
    ...[releaseTopic, eventAckTopic, commandTopic].map((topic) => topic(siteId, playerId).path),
    ...['live/+', 'area/+/board', 'area/+/head'].map((shared) => `lotse/1/${siteId}/${shared}`),
  ]
  const rules = [...write.map((path) => `topic write ${path}`), ...read.map((path) => `topic read ${path}`)]
  return `user ${playerId}\n${rules.join('\n')}\n`
}

/** Mosquitto never sees half a file. Readable by its group only: the hashes are of no use, but nobody needs them. */
async function replaceFile(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, text, { mode: 0o640 })
  await rename(`${path}.new`, path)
}

/** Does nothing when Mosquitto is not running: it reads both files when it starts. */
async function reload(pidFile: string): Promise<void> {
  try {
    const processId = Number((await readFile(pidFile, 'utf8')).trim())
    if (!Number.isSafeInteger(processId) || processId < 1) throw new RangeError(`${pidFile} holds no process id`)
    process.kill(processId, 'SIGHUP')
  } catch (error) {
    if (!hasCode(error, 'ENOENT') && !hasCode(error, 'ESRCH')) throw error
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Static, TSchema } from 'typebox'
import { parse } from '#schema/parse'
import { PairingStarted, PairingState } from '#schema/player-api'
import type { SiteSeed } from '#schema/site-seed'
import { type Env, loadConfig } from './config.ts'
import { openDatabase } from './db/open-database.ts'
import { silentLog } from './http/testing.ts'
import { type RunningServer, startServer } from './server.ts'
import { raiseEpoch } from './site/site.ts'
import { writeTestSeed } from './site/testing-seed.ts'

/** A data folder with a seed beside it, on which servers are started one after the other. */
export interface TestHall extends AsyncDisposable {
  readonly dataDir: string
  start(env?: Env): Promise<RunningServer>
  /** While no server runs: from now on the data count as a restored backup. */
  raiseEpoch(): Promise<void>
}

/** @param seed another site than the smallest */
export async function openTestHall(seed?: SiteSeed): Promise<TestHall> {
  const folder = await mkdtemp(join(tmpdir(), 'lotse-server-'))
  const dataDir = join(folder, 'data')
  const seedDir = join(folder, 'seed')
  await writeTestSeed(seedDir, seed)
  return {
    dataDir,
    start: (env = {}) => {
      const config = loadConfig({ LOTSE_DATA: dataDir, LOTSE_PORT: '0', LOTSE_SEED: seedDir, ...env })
      if (!config.ok) throw new Error(config.error.join(' '))
      return startServer(config.value, silentLog)
    },
    raiseEpoch: async () => {
      const db = openDatabase(join(dataDir, 'lotse.sqlite'))
      await raiseEpoch(db)
      await db.destroy()
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  }
}

/** A browser with a console in it: keeps the cookie, checks every answer against its schema. */
export class TestConsole {
  readonly #url: string
  readonly #cookie: string

  private constructor(url: string, cookie: string) {
    this.#url = url
    this.#cookie = cookie
  }

  static async signIn({ url, firstRun }: RunningServer): Promise<TestConsole> {
    const answer = await fetch(`${url}/api/v1/session`, {
      method: 'POST',
      headers: { 'x-lotse-console': '1', 'content-type': 'application/json' },
      body: JSON.stringify({ name: firstRun?.staffName, password: firstRun?.password }),
    })
    if (!answer.ok) throw new Error(await answer.text())
    return new TestConsole(url, answer.headers.getSetCookie().join('; ').split(';')[0] ?? '')
  }

  send(method: string, path: string, body?: unknown): Promise<Response> {
    const isForm = body instanceof FormData
    return fetch(`${this.#url}/api/v1${path}`, {
      method,
      headers: {
        'x-lotse-console': '1',
        cookie: this.#cookie,
        ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
    })
  }

  async ask<S extends TSchema>(schema: S, method: string, path: string, body?: unknown): Promise<Static<S>> {
    return checked(schema, await this.send(method, path, body))
  }
}

/** A player as far as HTTP goes: draws its secret, shows a code, is let in by `staff`. */
export async function pairTestPlayer(url: string, staff: TestConsole, screenIds: readonly string[]) {
  const secret = randomBytes(32).toString('base64url')
  const authorization = `Bearer ${secret}`
  const secretSha256 = createHash('sha256').update(secret).digest('hex')
  const started = await fetch(`${url}/player/v1/pairings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ secretSha256, hostName: 'pc-foyer', version: '1.0.0' }),
  })
  const { pairingId, code } = await checked(PairingStarted, started)
  const approved = await staff.send('POST', '/pairings/approve', { code, playerName: 'Foyer', screenIds })
  if (!approved.ok) throw new Error(await approved.text())
  const polled = await fetch(`${url}/player/v1/pairings/${pairingId}`, { headers: { authorization } })
  const state = await checked(PairingState, polled)
  if (state.state !== 'approved') throw new Error('not approved')
  return { secret, access: state.access, get: (path: string, headers = {}) => get(`${url}/player/v1${path}`, headers) }

  function get(address: string, headers: Record<string, string>): Promise<Response> {
    return fetch(address, { headers: { authorization, ...headers } })
  }
}

async function checked<S extends TSchema>(schema: S, answer: Response): Promise<Static<S>> {
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${answer.status} ${text}`)
  const value = parse(schema, JSON.parse(text))
  if (!value.ok) throw new Error(`answer breaks its schema: ${value.error.join('; ')}`)
  return value.value
}

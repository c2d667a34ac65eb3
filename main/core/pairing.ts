import { createHash } from 'node:crypto'
import { backoffMs } from '#player/link/backoff'
import { PairingStarted, PairingState, type SiteAccess } from '#schema/player-api'
import { fail, ok, type Result } from '#schema/result'
import type { Identity } from './identity-file.ts'
import { pause } from './pause.ts'
import type { ServerClient, ServerFailure } from './server-client.ts'

export interface PairingDeps {
  readonly client: ServerClient
  readonly hostName: string
  readonly version: string
  /** UTC milliseconds. */
  readonly now: () => number
  readonly random: () => number
  /** Keeps the pairing on disk, so that a restart shows the same code. */
  readonly save: (identity: Identity) => void
  readonly onCode: (code: string) => void
}

type Waiting = NonNullable<Identity['pairing']>

const POLL_MS = 2_000

/**
 * Shows a code until somebody types it in at the console, for ever and with a new code whenever one runs out.
 * @returns the site that took this player in; undefined only when `signal` was aborted
 */
export async function pair(
  identity: Identity,
  deps: PairingDeps,
  signal: AbortSignal,
): Promise<SiteAccess | undefined> {
  let waiting = identity.pairing
  let failureCount = 0
  let pollMs = POLL_MS
  while (!signal.aborted) {
    if (!waiting || deps.now() >= waiting.expiresAt) {
      const started = await start(identity, deps, signal)
      if (started.ok) {
        pollMs = started.value.pollAfterMs
        waiting = started.value
        failureCount = 0
        const { pairingId, code, expiresAt } = waiting
        deps.save({ ...identity, pairing: { pairingId, code, expiresAt } })
      } else {
        await pause(backoffMs(failureCount++, deps.random), signal)
        continue
      }
    }
    deps.onCode(waiting.code)
    const state = await ask(identity, waiting, deps, signal)
    if (state.ok && state.value.state === 'approved') return state.value.access
    failureCount = state.ok ? 0 : failureCount + 1
    // The server has forgotten it, or it has run out there by the server's clock.
    if (!state.ok && state.error !== 'offline') waiting = undefined
    await pause(state.ok ? pollMs : Math.max(pollMs, backoffMs(failureCount, deps.random)), signal)
  }
  return undefined
}

async function start(
  { deviceSecret }: Identity,
  { client, hostName, version, now }: PairingDeps,
  signal: AbortSignal,
): Promise<Result<PairingStarted, ServerFailure>> {
  const secretSha256 = createHash('sha256').update(deviceSecret).digest('hex')
  const body = { secretSha256, hostName, version }
  const started = await client.json(PairingStarted, '/player/v1/pairings', { signal, body })
  if (!started.ok) return started
  // With a clock that is years ahead the code would have run out at once, again and again.
  return started.value.expiresAt > now() ? started : ok({ ...started.value, expiresAt: now() + FALLBACK_MS })
}

const FALLBACK_MS = 600_000

async function ask(
  { deviceSecret }: Identity,
  { pairingId }: Waiting,
  { client }: PairingDeps,
  signal: AbortSignal,
): Promise<Result<PairingState, ServerFailure>> {
  const answer = await client.json(PairingState, `/player/v1/pairings/${pairingId}`, { signal, secret: deviceSecret })
  return answer.ok ? ok(answer.value) : fail(answer.error)
}

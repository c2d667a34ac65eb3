import { setTimeout as delay } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { StaffIncident } from '#schema/staff-screens'
import type { Db } from '../db/tables.ts'
import { readIncident } from './incident-store.ts'
import { incidentText } from './incident-texts.ts'

export interface IncidentWebhookDeps {
  readonly db: Db
  readonly timeZone: string
  readonly url: string
  readonly fetch: typeof fetch
  readonly nowMs: () => number
  readonly log: Pick<Logger, 'warn'>
  /** From 0 to 1, for the jitter of attempts. */
  readonly random: () => number
}

/** What is sent by POST as JSON: once when an incident begins, once when it has ended, told apart by `endedAt`. */
export type IncidentNotice = Pick<StaffIncident, 'id' | 'kind' | 'text' | 'startedAt' | 'endedAt'>

export interface IncidentWebhook extends AsyncDisposable {
  /** There may be something to tell. */
  soon(): void
}

const ANSWER_TIMEOUT_MS = 10_000
const RETRY_MIN_MS = 2_000
const RETRY_MAX_MS = 300_000

/**
 * Tells somebody else's system of incidents. What has been told is in the database, so a restart repeats nothing and
 * forgets nothing. A receiver that fails is asked again for ever, at the latest every five minutes. It may get a
 * notice twice when the server dies right after sending it: the id tells.
 */
export function startIncidentWebhook(deps: IncidentWebhookDeps): IncidentWebhook {
  const stop = new AbortController()
  let ring = Promise.withResolvers<void>()
  const running = run()

  async function run(): Promise<void> {
    for (let failures = 0; !stop.signal.aborted;) {
      ring = Promise.withResolvers<void>()
      const isDone = await tellAll(deps, stop.signal)
      if (stop.signal.aborted) return
      failures = isDone ? 0 : failures + 1
      if (isDone) await ring.promise
      else await pause(deps.random() * Math.min(RETRY_MAX_MS, RETRY_MIN_MS * 2 ** failures), stop.signal)
    }
  }

  return {
    soon: () => ring.resolve(),
    [Symbol.asyncDispose]: async () => {
      stop.abort()
      ring.resolve()
      await running
    },
  }
}

/** Everything that has not been told, oldest first; false when something could not be delivered. */
async function tellAll(deps: IncidentWebhookDeps, signal: AbortSignal): Promise<boolean> {
  const { db, log } = deps
  try {
    const rows = await db
      .selectFrom('incident')
      .select(['id', 'start_told', 'ended_at'])
      .where((eb) =>
        eb.or([eb('start_told', '=', 0), eb.and([eb('ended_at', 'is not', null), eb('end_told', '=', 0)])]),
      )
      .orderBy('started_at')
      .execute()
    for (const { id, start_told, ended_at } of rows) {
      if (start_told === 0) await tell(deps, id, 'start_told', signal)
      if (ended_at !== null) await tell(deps, id, 'end_told', signal)
    }
    return true
  } catch (error) {
    if (!signal.aborted) log.warn({ err: error }, 'incident not delivered to the webhook, next attempt follows')
    return false
  }
}

async function tell(
  { db, url, fetch, timeZone, nowMs }: IncidentWebhookDeps,
  id: string,
  told: 'start_told' | 'end_told',
  signal: AbortSignal,
): Promise<void> {
  const incident = await readIncident(db, id)
  if (!incident) return
  const { endedAt, ...rest } = incident
  const { kind, startedAt } = incident
  const isEnd = told === 'end_told'
  const notice: IncidentNotice = {
    id,
    kind,
    startedAt,
    text: incidentText(isEnd ? incident : rest, timeZone, nowMs()),
    ...(isEnd && endedAt !== undefined && { endedAt }),
  }
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(notice),
    // Whoever answers with another address has not taken it.
    redirect: 'manual',
    signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_TIMEOUT_MS)]),
  })
  await answer.body?.cancel()
  if (!answer.ok) throw new Error(`the webhook answered ${answer.status}`)
  await db
    .updateTable('incident')
    .set({ [told]: 1 })
    .where('id', '=', id)
    .execute()
}

async function pause(durationMs: number, signal: AbortSignal): Promise<void> {
  await delay(durationMs, undefined, { signal, ref: false }).catch((error: unknown) => {
    if (!signal.aborted) throw error
  })
}

import type { Logger } from 'pino'
import { canonicalJson } from '#schema/canonical-json'
import { BUILDING_STATE_KEY, type BuildingStateBody } from '#schema/building-state'
import type { LiveFact } from '#schema/live-fact'
import type { Db } from '../db/tables.ts'
import type { LiveFacts } from '../live/live-facts.ts'
import { openClosures } from './closure-rows.ts'

/** Puts the state of the building on every screen, and keeps it true while time passes. */
export interface BuildingFact {
  /** At once, after something has been changed. */
  publish(): Promise<void>
  /** From now on also whenever a closure begins or ends. */
  start(): AsyncDisposable
}

export interface BuildingFactDeps {
  readonly db: Db
  readonly liveFacts: Pick<LiveFacts, 'put' | 'latest'>
  readonly nowMs: () => number
  readonly log: Pick<Logger, 'error'>
  /** Runs a job once after a while; returns the way to give it up. */
  readonly after: (delayMs: number, job: () => void) => () => void
  /** A closure has begun or ended by itself. */
  readonly onTurned: () => void
}

const HOUR_MS = 3_600_000
/** Old closures are marked after a day without word of the server. They stay: a lift does not run again by silence. */
const STALE_MS = 24 * HOUR_MS
const EXPIRE_MS = 30 * 24 * HOUR_MS
const RENEW_MS = HOUR_MS
/** Most that is slept at once: a machine that was suspended or whose clock was set is right again within a minute. */
const SLEEP_MS_MAX = 60_000

export function createBuildingFact(deps: BuildingFactDeps): BuildingFact {
  const { db, liveFacts, nowMs } = deps
  let cancel: (() => void) | undefined
  let isRunning = false
  let underWay: Promise<void> = Promise.resolve()

  async function body(at: number): Promise<BuildingStateBody> {
    return { kind: 'building', closures: (await openClosures(db, at)).map(({ closure }) => closure) }
  }

  async function put(at: number, latest: LiveFact | undefined): Promise<void> {
    const now = await body(at)
    const isSame = latest !== undefined && canonicalJson(latest.body) === canonicalJson(now)
    await liveFacts.put(
      BUILDING_STATE_KEY,
      {
        observedAt: isSame ? latest.times.observedAt : at,
        checkedAt: at,
        staleAt: at + STALE_MS,
        expiresAt: at + EXPIRE_MS,
      },
      now,
    )
  }

  /** Writes when something has begun or ended since the last writing, whoever slept meanwhile. */
  async function catchUp(): Promise<void> {
    const at = nowMs()
    const latest = await liveFacts.latest(BUILDING_STATE_KEY)
    if (!latest) return put(at, undefined)
    const { checkedAt } = latest.times
    const now = await body(at)
    const turned =
      canonicalJson(latest.body) !== canonicalJson(now) ||
      now.closures.some(({ from }) => from > checkedAt && from <= at)
    // A clock that was set back must not silence the server for ever.
    const isDue = at - checkedAt >= RENEW_MS || checkedAt > at
    if (!turned && !isDue) return
    await put(at, latest)
    if (turned) deps.onTurned()
  }

  async function sleepMs(): Promise<number> {
    const at = nowMs()
    const turns = (await body(at)).closures.flatMap(({ from, until }) => [from, until ?? at])
    const next = Math.min(...turns.filter((turn) => turn > at), at + SLEEP_MS_MAX)
    return next - at
  }

  function wake(): void {
    underWay = (async () => {
      let delayMs = SLEEP_MS_MAX
      try {
        await catchUp()
        delayMs = await sleepMs()
      } catch (error) {
        deps.log.error({ err: error }, 'the state of the building was not published')
      }
      if (isRunning) cancel = deps.after(delayMs, wake)
    })()
  }

  return {
    publish: async () => {
      const latest = await liveFacts.latest(BUILDING_STATE_KEY)
      await put(nowMs(), latest)
      if (!isRunning) return
      // What has just been saved may begin or end sooner than the alarm that is set.
      cancel?.()
      await underWay
      cancel?.()
      wake()
    },
    start: () => {
      isRunning = true
      wake()
      return {
        async [Symbol.asyncDispose]() {
          isRunning = false
          cancel?.()
          await underWay
        },
      }
    },
  }
}

import type { SourceBody } from '#schema/live-fact'
import type { SourceConfig } from '#schema/site-seed'
import type { StaffSource } from '#schema/staff-api'
import { nextDelayMs } from './back-off.ts'
import { writeFact } from './fact-writer.ts'
import { isFileAddress } from './http/read-file.ts'
import type { SourceAdapter } from './source-adapter.ts'
import type { SourceRunnerDeps } from './source-runner.ts'
import { loadSource, saveSource, type SourceState } from './source-store.ts'

/** One source at work: read by its interval, watched in between, never twice at the same time. */
export interface RunningSource {
  /** Reads it now, or joins the reading that is under way. */
  check(): Promise<void>
  describe(): Promise<StaffSource>
  /** Settles when the signal was aborted and everything has come to rest. */
  readonly ended: Promise<unknown>
}

type Deps = Pick<SourceRunnerDeps, 'db' | 'liveFacts' | 'changes' | 'nowMs' | 'random' | 'log'> & {
  readonly wait: (ms: number, signal: AbortSignal) => Promise<unknown>
}

/** Memory that only a look between readings has changed is stored at most this often. */
const SAVE_MEMORY_EVERY_MS = 60_000
/** After an error that nobody expected, such as a full disk. */
const AFTER_ERROR_MS = 15_000

/** Restores what is known of the source and sets it to work until `signal` is aborted. */
export async function runSource(
  config: SourceConfig,
  adapter: SourceAdapter,
  deps: Deps,
  signal: AbortSignal,
): Promise<RunningSource> {
  const stored = await loadSource(deps.db, config)
  adapter.restore(stored.memory)
  const source = new Source(config, adapter, deps, signal, stored.state)
  const loops = [source.loop(() => source.checkAndPlan())]
  if (adapter.watch) loops.push(source.loop(() => source.watch()))
  return {
    check: () => source.check(),
    describe: () => source.describe(),
    ended: Promise.all(loops),
  }
}

class Source {
  private readonly config: SourceConfig
  private readonly adapter: SourceAdapter
  private readonly deps: Deps
  private readonly signal: AbortSignal
  private state: SourceState
  private retryAfterMs: number | undefined
  private nextCheckAt: number | undefined
  private reading: Promise<void> | undefined
  private savedAt = 0

  constructor(config: SourceConfig, adapter: SourceAdapter, deps: Deps, signal: AbortSignal, state: SourceState) {
    this.config = config
    this.adapter = adapter
    this.deps = deps
    this.signal = signal
    this.state = state
  }

  /** Repeats a step that says how long to wait. An error of one source must not stop the others, so it is logged. */
  async loop(step: () => Promise<number>): Promise<void> {
    while (!this.signal.aborted) {
      let waitMs = AFTER_ERROR_MS
      try {
        waitMs = await step()
      } catch (error) {
        if (this.signal.aborted) return
        this.deps.log.error({ err: error, source: this.config.id }, 'source failed unexpectedly')
      }
      try {
        await this.deps.wait(waitMs, this.signal)
      } catch (error) {
        if (!this.signal.aborted) throw error
      }
    }
  }

  async checkAndPlan(): Promise<number> {
    await this.check()
    const { checkEveryMs, address } = this.config
    const { failureCount } = this.state
    const isFile = isFileAddress(address)
    const waitMs = nextDelayMs(
      { checkEveryMs, failureCount, retryAfterMs: this.retryAfterMs, isFile },
      this.deps.random,
    )
    this.nextCheckAt = this.deps.nowMs() + waitMs
    return waitMs
  }

  check(): Promise<void> {
    this.reading ??= this.read().finally(() => {
      this.reading = undefined
    })
    return this.reading
  }

  private async read(): Promise<void> {
    const isKnown = this.adapter.memory() !== undefined
    const outcome = await this.adapter.read(isKnown ? this.state.validators : {}, this.signal)
    if (this.signal.aborted) return
    const before = this.state
    if (!outcome.ok) {
      const { message, code, retryAfterMs } = outcome.error
      this.retryAfterMs = retryAfterMs
      this.state = { ...before, failureCount: before.failureCount + 1, problem: message }
      if (before.problem !== message) this.deps.log.warn({ source: this.config.id, code }, 'source not readable')
    } else {
      this.retryAfterMs = undefined
      const content = outcome.value.kind === 'content' ? outcome.value : undefined
      this.state = {
        validators: content?.validators ?? before.validators,
        checkedAt: this.deps.nowMs(),
        failureCount: 0,
        remarks: content ? content.remarks.map(({ message }) => message) : before.remarks,
      }
    }
    await this.save()
    const isWritten = await this.publish()
    if (isWritten || this.state.problem !== before.problem) this.deps.changes.announce('sources')
    if (outcome.ok && (await this.adapter.enrich?.(this.signal))) await this.publish()
  }

  async watch(): Promise<number> {
    const againAfterMs = (await this.adapter.watch?.(this.signal)) ?? SAVE_MEMORY_EVERY_MS
    if (this.signal.aborted) return againAfterMs
    const isWritten = await this.publish()
    if (isWritten) this.deps.changes.announce('sources')
    if (isWritten || this.deps.nowMs() - this.savedAt >= SAVE_MEMORY_EVERY_MS) await this.save()
    return againAfterMs
  }

  /** Old content stays when a reading failed; it only ages. */
  private async publish(): Promise<boolean> {
    const { checkedAt } = this.state
    if (checkedAt === undefined) return false
    const composition = await this.adapter.compose(this.deps.nowMs())
    return composition !== undefined && (await writeFact(this.config, composition, checkedAt, this.deps))
  }

  private async save(): Promise<void> {
    this.savedAt = this.deps.nowMs()
    await saveSource(this.deps.db, this.config, this.state, this.adapter.memory())
  }

  async describe(): Promise<StaffSource> {
    const { config, state, nextCheckAt } = this
    const fact = await this.deps.liveFacts.latest(config.factKey)
    const composition = await this.adapter.compose(this.deps.nowMs())
    const remarks = [...state.remarks, ...(composition?.remarks ?? []).map(({ message }) => message)]
    const { id, factKey, name, kind, address } = config
    return {
      id,
      factKey,
      name,
      kind,
      address,
      ...(fact ? { times: { ...fact.times, checkedAt: state.checkedAt ?? fact.times.checkedAt } } : {}),
      ...(composition ? { itemCount: itemCount(composition.body) } : {}),
      ...(state.problem === undefined ? {} : { problem: state.problem }),
      remarks: [...new Set(remarks)].slice(0, 100),
      ...(nextCheckAt === undefined ? {} : { nextCheckAt }),
    }
  }
}

function itemCount(body: SourceBody): number {
  return body.kind === 'news' ? body.items.length : body.sessions.length
}

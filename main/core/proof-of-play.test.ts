import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { DeviceEvent } from '#schema/device'
import type { PresentedReport } from '#schema/local-api'
import { ProofOfPlay } from './proof-of-play.ts'
import { openStore, type Store } from './store.ts'
import { silent, testFolder } from './test-folder.ts'

const REPORT_MS = 2_000
const CHECKPOINT_MS = 30_000
const GAP_MS_MAX = 5_000

let folder: ReturnType<typeof testFolder>
let core: Core

/** The part of a core that counts, with a disk that can fill up and a process that can be killed at any time. */
class Core {
  readonly #path: string
  nowMs = 1_000_000
  diskFull = false
  #boots = 0
  store!: Store
  proof!: ProofOfPlay

  constructor(path: string) {
    this.#path = path
    this.start()
  }

  start(): void {
    this.store = openStore(this.#path, `boot-${++this.#boots}`)
    const { outbox } = this.store
    const full = (): boolean => this.diskFull
    this.proof = new ProofOfPlay({
      outbox: new Proxy(outbox, {
        get: (target, name) => {
          if (name !== 'commit') return Reflect.get(target, name) as unknown
          return (work: () => never) =>
            target.commit(() => {
              const events = work()
              // The disk refuses in the middle, when half of it is written.
              if (full()) throw Object.assign(new Error('disk'), { code: 'SQLITE_FULL' })
              return events
            })
        },
      }),
      openTurns: this.store.openTurns,
      screenCalls: this.store.screenCalls,
      screenSpeech: this.store.screenSpeech,
      monotonicMs: () => this.nowMs,
      log: silent,
      onEvents: () => undefined,
    })
  }

  /** SIGKILL: nothing is written any more. */
  kill(): void {
    this.store[Symbol.dispose]()
  }

  restart(): void {
    this.kill()
    this.start()
  }

  report(part: Partial<PresentedReport>, isSeen = true): void {
    const whole: PresentedReport = {
      presentedAt: this.nowMs,
      frameCount: 1,
      mark: 1,
      lightPercent: 100,
      slides: [],
      shownCallIds: [],
      skipped: [],
      ...part,
    }
    this.proof.take('s', whole, isSeen)
  }

  /** Everything that ever reached the outbox, read as a server would. */
  events(): DeviceEvent[] {
    const events: DeviceEvent[] = []
    for (let batch = this.store.outbox.nextBatch(); batch; batch = this.store.outbox.nextBatch()) {
      events.push(...batch.events)
      this.store.outbox.confirm(batch.boot, batch.events.at(-1)?.n ?? 0)
    }
    return events
  }

  shown(): { slideId: string; at: number; durationMs: number }[] {
    return this.events().flatMap(({ at, what }) =>
      what.kind === 'slide-shown' ? [{ slideId: what.slideId, at, durationMs: what.durationMs }] : [],
    )
  }
}

beforeEach(() => {
  folder = testFolder()
  core = new Core(join(folder.path, 'data'))
})
afterEach(() => {
  core.kill()
  folder[Symbol.dispose]()
})

const slide = (slideId: string, since: number) => ({ zoneId: 'z', slideId, ruleId: 'r', since })

/** One slide for so long, as a page reports it; then nothing more of it. */
function show(slideId: string, durationMs: number): void {
  const since = core.nowMs
  for (let shownMs = 0; shownMs < durationMs; shownMs += REPORT_MS) {
    core.report({ slides: [slide(slideId, since)] })
    core.nowMs += Math.min(REPORT_MS, durationMs - shownMs)
  }
}

describe('a turn', () => {
  test('lasts from its first frame to the first of its successor, and is told when it has ended', () => {
    show('a', 10_000)
    expect(core.shown()).toEqual([])
    show('b', 7_500)
    core.report({})
    expect(core.shown()).toEqual([
      { slideId: 'a', at: 1_000_000, durationMs: 10_000 },
      { slideId: 'b', at: 1_010_000, durationMs: 7_500 },
    ])
  })

  test('of the same slide after itself is another one', () => {
    show('a', 4_000)
    show('a', 4_000)
    core.report({})
    expect(core.shown().map(({ durationMs }) => durationMs)).toEqual([4_000, 4_000])
  })

  test('does not count while the light is off, or while it is known that nobody sees it', () => {
    show('a', 4_000)
    const since = core.nowMs
    core.report({ slides: [slide('b', since)], lightPercent: 0 })
    core.nowMs += REPORT_MS
    core.report({ slides: [slide('b', since)] }, false)
    core.nowMs += REPORT_MS
    core.report({})
    expect(core.shown().map(({ slideId }) => slideId)).toEqual(['a'])
  })

  test('does not grow while a page hangs, nor by clocks that are set', () => {
    const since = core.nowMs
    core.report({ slides: [slide('a', since)] })
    core.nowMs += 40_000
    core.report({ slides: [slide('a', since)] })
    core.nowMs += REPORT_MS
    core.report({ slides: [slide('a', since)], presentedAt: core.nowMs + 10 * 365 * 86_400_000 })
    core.report({ slides: [slide('a', since)], presentedAt: core.nowMs })
    core.report({})
    expect(core.shown()).toEqual([{ slideId: 'a', at: since, durationMs: 0 }])
  })

  test('ends with its last frame when the page goes', () => {
    show('a', 6_000)
    core.proof.sweep()
    expect(core.shown()).toEqual([])
    core.nowMs += 60_000
    core.proof.sweep()
    core.proof.sweep()
    expect(core.shown()).toEqual([{ slideId: 'a', at: 1_000_000, durationMs: 4_000 }])
  })

  test('of a page that died together with the core is told after the next start', () => {
    show('a', 40_000)
    core.restart()
    core.nowMs += 60_000
    core.proof.sweep()
    const [turn] = core.shown()
    expect(turn?.slideId).toBe('a')
    expect(40_000 - (turn?.durationMs ?? 0)).toBeLessThanOrEqual(CHECKPOINT_MS + REPORT_MS)
  })

  test('goes on over a restart of the core, as one', () => {
    const since = core.nowMs
    for (let n = 0; n < 20; n++) {
      if (n === 16) core.restart()
      core.report({ slides: [slide('a', since)] })
      core.nowMs += REPORT_MS
    }
    core.report({})
    expect(core.shown()).toEqual([{ slideId: 'a', at: since, durationMs: expect.any(Number) as number }])
  })
})

test('a shown call is told once and survives a full disk, and so do skips', () => {
  core.store.screenCalls.claim('s', [{ callId: 'c', expiresAt: 9e12 }])
  core.diskFull = true
  core.report({ shownCallIds: ['c'], skipped: [{ slideId: 'x', reason: 'kaputt' }] })
  expect(core.events()).toEqual([])
  core.diskFull = false
  core.report({ shownCallIds: ['c', 'never-given'] })
  expect(core.events().map(({ what }) => what)).toEqual([
    { kind: 'call-shown', callId: 'c' },
    { kind: 'slide-skipped', slideId: 'x', reason: 'kaputt' },
  ])
})

test('a spoken call is told once, and only when a page had claimed it', () => {
  core.store.screenSpeech.claim('s', { callId: 'c', expiresAt: 9e12 }, 'page')
  core.diskFull = true
  core.report({ spokenCallIds: ['c'] })
  core.diskFull = false
  core.report({ spokenCallIds: ['c', 'never-claimed'] })
  expect(core.events().map(({ what }) => what)).toEqual([{ kind: 'call-spoken', callId: 'c' }])
})

test('whatever is killed and whenever the disk is full: no second is counted twice, and a kill costs a checkpoint', () => {
  const step = fc.oneof(
    {
      weight: 10,
      arbitrary: fc.record({ kind: fc.constant('slide' as const), ms: fc.integer({ min: 500, max: 25_000 }) }),
    },
    { weight: 2, arbitrary: fc.constant({ kind: 'kill' as const }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('hang' as const), ms: fc.integer({ min: 6_000, max: 90_000 }) }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('disk' as const), full: fc.boolean() }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'sweep' as const }) },
  )
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
      using own = testFolder()
      core.kill()
      core = new Core(own.path)
      let shownMs = 0
      let killCount = 0
      let sinceFullMs = 0
      let lostMs = 0
      let turn = 0
      for (const each of steps) {
        if (each.kind === 'slide') {
          show(`n${turn++}`, each.ms)
          shownMs += each.ms
          if (core.diskFull) sinceFullMs += each.ms
        }
        if (each.kind === 'hang') core.nowMs += each.ms
        if (each.kind === 'sweep') core.proof.sweep()
        if (each.kind === 'disk') core.diskFull = each.full
        if (each.kind === 'disk' && !each.full) {
          core.report({})
          sinceFullMs = 0
        }
        if (each.kind === 'kill') {
          core.restart()
          killCount++
          lostMs += sinceFullMs
          sinceFullMs = 0
        }
      }
      core.diskFull = false
      core.report({})
      core.nowMs += 61_000
      core.proof.sweep()
      const turns = core.shown()
      const countedMs = turns.reduce((sum, { durationMs }) => sum + durationMs, 0)
      expect(new Set(turns.map(({ slideId }) => slideId)).size).toBe(turns.length)
      expect(countedMs).toBeLessThanOrEqual(shownMs)
      const hangs = steps.filter(({ kind }) => kind === 'hang').length
      const sure = shownMs - lostMs - killCount * (CHECKPOINT_MS + GAP_MS_MAX) - (hangs + 1) * REPORT_MS
      expect(countedMs).toBeGreaterThanOrEqual(sure)
      core.kill()
      core = new Core(join(folder.path, 'data'))
    }),
    { numRuns: 30 },
  )
})

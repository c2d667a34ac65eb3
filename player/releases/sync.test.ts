import { describe, expect, test } from 'vitest'
import type { ReleasePointer } from '#schema/release'
import { fail, ok } from '#schema/result'
import { syncPhase, syncProblem } from './failure.ts'
import { SyncWorld } from './sync-world.oracle.ts'
import { CORRUPT_COUNT_MAX, LOADS_AT_ONCE_MAX, startSync, stepSync, type SyncEvent, type SyncMove } from './sync.ts'

const SEED_COUNT = 3_000

test(`${SEED_COUNT} random worlds: only complete releases play, and the newest one plays when faults stop`, () => {
  for (let seed = 1; seed <= SEED_COUNT; seed++) {
    try {
      new SyncWorld(seed).run()
    } catch (cause) {
      throw new Error(`new SyncWorld(${seed}).run() replays this`, { cause })
    }
  }
})

const half = () => 0.5
const pointer = (gen: number, epoch = 1): ReleasePointer => ({
  epoch,
  gen,
  releaseId: String(gen).repeat(64).slice(0, 64),
  sizeBytes: 2,
  publishedAt: 0,
})
const asset = (name: string) => ({ sha256: name, sizeBytes: 1, mediaType: 'image/webp' as const })

type WithoutRun<E> = E extends { run: number } ? Omit<E, 'run'> : E

/** Plays events on a machine and remembers the last move. `run` is filled in with the current one. */
function machine(start: SyncMove) {
  let last = start
  return {
    get state() {
      return last.state
    },
    effects: () => last.effects.map(({ type }) => type),
    send(event: WithoutRun<SyncEvent>) {
      last = stepSync(last.state, { run: last.state.run, ...event } as SyncEvent, half)
      return last
    },
  }
}

describe('pointers', () => {
  test('an older or equal pointer is refused, a higher epoch wins over any gen', () => {
    const m = machine(startSync(undefined, undefined))
    m.send({ type: 'pointer', pointer: pointer(5) })
    expect(m.effects()).toEqual(['remember', 'cancel', 'fetch-body'])
    for (const old of [pointer(4), pointer(5), pointer(9, 0)]) {
      m.send({ type: 'pointer', pointer: old })
      expect(m.effects()).toEqual([])
    }
    m.send({ type: 'pointer', pointer: pointer(1, 2) })
    expect(m.state.wanted).toEqual(pointer(1, 2))
  })

  test('a newer pointer supersedes a download, and late answers of the old one change nothing', () => {
    const m = machine(startSync(undefined, pointer(1)))
    m.send({ type: 'body', result: ok(undefined) })
    m.send({ type: 'checked', missing: [asset('a')], damaged: [] })
    const oldRun = m.state.run
    m.send({ type: 'pointer', pointer: pointer(2) })
    const before = m.state
    m.send({ type: 'loaded', run: oldRun, sha256: 'a', result: ok(undefined) } as SyncEvent)
    expect(m.state).toBe(before)
  })
})

describe('files', () => {
  test('no more than three are loaded at once, damaged ones of the picture on screen first', () => {
    const m = machine(startSync(pointer(1), pointer(2)))
    m.send({ type: 'body', result: ok(undefined) })
    const { effects } = m.send({ type: 'checked', missing: ['a', 'b', 'c'].map(asset), damaged: [asset('d')] })
    expect(effects.map((effect) => effect.type === 'load' && effect.asset.sha256)).toEqual(['d', 'a', 'b'])
    expect(effects).toHaveLength(LOADS_AT_ONCE_MAX)
  })

  test('a file that is corrupt three times is given up, reported, and tried again much later', () => {
    const m = machine(startSync(undefined, pointer(1)))
    m.send({ type: 'body', result: ok(undefined) })
    m.send({ type: 'checked', missing: [asset('a')], damaged: [] })
    for (let n = 1; n < CORRUPT_COUNT_MAX; n++) {
      m.send({ type: 'loaded', sha256: 'a', result: fail('corrupt') })
      expect(m.effects()).toEqual(['load'])
    }
    const { effects } = m.send({ type: 'loaded', sha256: 'a', result: fail('corrupt') })
    expect(effects).toEqual([{ type: 'timer', run: m.state.run, delayMs: 900_000 }])
    expect(syncPhase(m.state)).toBe('failed')
    expect(syncProblem(m.state)).toContain('beschädigt')
    m.send({ type: 'timer' })
    expect(m.effects()).toEqual(['cancel', 'fetch-body'])
  })

  test('a full disk collects what nobody needs, reports, and looks again within a minute', () => {
    const m = machine(startSync(pointer(1), pointer(2)))
    m.send({ type: 'body', result: ok(undefined) })
    m.send({ type: 'checked', missing: ['a', 'b'].map(asset), damaged: [] })
    m.send({ type: 'loaded', sha256: 'a', result: fail('disk-full') })
    const { effects } = m.send({ type: 'loaded', sha256: 'b', result: fail('disk-full') })
    expect(effects).toContainEqual({ type: 'collect', urgent: true })
    expect(effects).toContainEqual({ type: 'timer', run: m.state.run, delayMs: 30_000 })
    expect(m.state.active).toEqual(pointer(1))
  })

  test('a damaged file of the old release that can not be had does not hold up the new one', () => {
    const m = machine(startSync(pointer(1), pointer(2)))
    m.send({ type: 'body', result: ok(undefined) })
    m.send({ type: 'checked', missing: [], damaged: [asset('d')] })
    m.send({ type: 'loaded', sha256: 'd', result: fail('missing') })
    expect(m.effects()).toEqual(['switch'])
  })
})

test('when the server answers again, an offline pause ends at once; a pause for other reasons does not', () => {
  const m = machine(startSync(undefined, pointer(1)))
  m.send({ type: 'body', result: fail('offline') })
  m.send({ type: 'reachable' })
  expect(m.effects()).toEqual(['cancel', 'fetch-body'])
  m.send({ type: 'body', result: fail('unusable') })
  m.send({ type: 'reachable' })
  expect(m.effects()).toEqual([])
})

test('phases as staff see them', () => {
  expect(syncPhase(startSync(undefined, undefined).state)).toBe('empty')
  const m = machine(startSync(undefined, pointer(1)))
  expect(syncPhase(m.state)).toBe('downloading')
  m.send({ type: 'body', result: ok(undefined) })
  m.send({ type: 'checked', missing: [], damaged: [] })
  m.send({ type: 'switched', result: ok(undefined) })
  expect(m.effects()).toEqual(['collect'])
  expect(syncPhase(m.state)).toBe('current')
  m.send({ type: 'damaged' })
  expect(syncPhase(m.state)).toBe('downloading')
})

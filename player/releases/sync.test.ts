import { describe, expect, test } from 'vitest'
import type { ReleasePointer } from '#schema/release'
import { fail, ok } from '#schema/result'
import { rejectedRelease, syncPhase, syncProblem } from './failure.ts'
import { CORRUPT_COUNT_MAX, LOADS_AT_ONCE_MAX } from './load.ts'
import { startSync, stepSync } from './sync.ts'
import type { StoredSync, SyncEvent, SyncMove } from './sync-types.ts'
import { STRIKE_COUNT_MAX } from './trial.ts'

const half = () => 0.5
const pointer = (gen: number, epoch = 1): ReleasePointer => ({
  epoch,
  gen,
  releaseId: String(gen).repeat(64).slice(0, 64),
  sizeBytes: 2,
  publishedAt: 0,
})
const asset = (name: string) => ({ sha256: name, sizeBytes: 1, mediaType: 'image/webp' as const })
const loaded = (sha256: string) => ({
  type: 'loaded' as const,
  sha256,
  outcome: { result: ok(undefined), gained: true },
})
const notLoaded = (sha256: string, error: 'corrupt' | 'missing' | 'disk-full' | 'offline', gained = false) => ({
  type: 'loaded' as const,
  sha256,
  outcome: { result: fail(error), gained },
})

function start(active?: ReleasePointer, wanted?: ReleasePointer, more: Partial<StoredSync> = {}): SyncMove {
  return startSync({
    active,
    wanted,
    previous: undefined,
    strikeCount: undefined,
    rejectedReleaseId: undefined,
    ...more,
  })
}

type WithoutRun<E> = E extends { run: number } ? Omit<E, 'run'> : E

/** Plays events on a machine and remembers the last move. `run` is filled in with the current one. */
function machine(first: SyncMove) {
  let last = first
  const m = {
    get state() {
      return last.state
    },
    get activeGen() {
      return last.state.active?.pointer.gen
    },
    effects: () => last.effects.map(({ type }) => type),
    send(event: WithoutRun<SyncEvent>) {
      last = stepSync(last.state, { run: last.state.run, ...event } as SyncEvent, half)
      return last
    },
    /** All is here already: body, files and the switch itself. */
    play() {
      m.send({ type: 'body', result: ok(undefined) })
      m.send({ type: 'checked', missing: [], damaged: [] })
      return m.state.step.kind === 'switch' ? m.send({ type: 'switched', result: ok(undefined) }) : last
    },
    /** The minute of the core itself is over. */
    calm() {
      return m.send({ type: 'trial-timer', trialId: m.state.active?.trial?.id ?? -1, screenId: undefined })
    },
    /** A minute of a page is over, in which it has said all the time that it presents this. */
    minute(screenId: string, releaseId?: string) {
      for (let round = 0; round < 6; round++) {
        m.send({ type: 'presented', screenId, releaseId })
        m.send({ type: 'trial-timer', trialId: m.state.active?.trial?.id ?? -1, screenId })
      }
      return last
    },
  }
  return m
}

describe('pointers', () => {
  test('an older or equal pointer is refused, a higher epoch wins over any gen', () => {
    const m = machine(start())
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
    const m = machine(start(undefined, pointer(1)))
    m.send({ type: 'body', result: ok(undefined) })
    m.send({ type: 'checked', missing: [asset('a')], damaged: [] })
    const oldRun = m.state.run
    m.send({ type: 'pointer', pointer: pointer(2) })
    const before = m.state
    m.send({ ...loaded('a'), run: oldRun } as SyncEvent)
    expect(m.state).toBe(before)
  })

  test('another cap for the same release is taken without disturbing its download', () => {
    const m = machine(start(undefined, pointer(1)))
    const { step } = m.state
    m.send({ type: 'pointer', pointer: { ...pointer(1), bytesPerSecMax: 100_000 } })
    expect(m.effects()).toEqual(['remember'])
    expect(m.state.wanted?.bytesPerSecMax).toBe(100_000)
    expect(m.state.step).toBe(step)
  })

  test('a pointer that comes while a switch is being committed waits for it', () => {
    const m = machine(start(pointer(1), pointer(2)))
    m.send({ type: 'body', result: ok(undefined) })
    m.send({ type: 'checked', missing: [], damaged: [] })
    m.send({ type: 'pointer', pointer: pointer(3) })
    expect(m.effects()).toEqual(['remember'])
    m.send({ type: 'switched', result: ok(undefined) })
    expect(m.activeGen).toBe(2)
    expect(m.effects()).toContain('fetch-body')
  })
})

describe('files', () => {
  test('no more than three are loaded at once, damaged ones of the picture on screen first', () => {
    const m = machine(start(pointer(1), pointer(2)))
    m.send({ type: 'body', result: ok(undefined) })
    const { effects } = m.send({ type: 'checked', missing: ['a', 'b', 'c'].map(asset), damaged: [asset('d')] })
    expect(effects.map((effect) => effect.type === 'load' && effect.asset.sha256)).toEqual(['d', 'a', 'b'])
    expect(effects).toHaveLength(LOADS_AT_ONCE_MAX)
  })

  test('a file that is corrupt three times is given up, reported, and tried again much later', () => {
    const m = machine(start(undefined, pointer(1)))
    m.send({ type: 'body', result: ok(undefined) })
    m.send({ type: 'checked', missing: [asset('a')], damaged: [] })
    for (let n = 1; n < CORRUPT_COUNT_MAX; n++) {
      m.send(notLoaded('a', 'corrupt'))
      expect(m.effects()).toEqual(['load'])
    }
    const { effects } = m.send(notLoaded('a', 'corrupt'))
    expect(effects).toEqual([{ type: 'timer', run: m.state.run, delayMs: 900_000 }])
    expect(syncPhase(m.state)).toBe('failed')
    expect(syncProblem(m.state)).toContain('beschädigt')
    m.send({ type: 'timer' })
    expect(m.effects()).toEqual(['cancel', 'fetch-body'])
  })

  test('a large file on a bad line is not given up while good pieces still come', () => {
    const m = machine(start(undefined, pointer(1)))
    m.send({ type: 'body', result: ok(undefined) })
    m.send({ type: 'checked', missing: [asset('a')], damaged: [] })
    for (let n = 0; n < 20; n++) {
      m.send(notLoaded('a', 'corrupt', true))
      expect(m.effects()).toEqual(['load'])
    }
    m.send(loaded('a'))
    expect(m.effects()).toEqual(['switch'])
  })

  test('a full disk collects what nobody needs, reports, and looks again within a minute', () => {
    const m = machine(start(pointer(1), pointer(2)))
    m.send({ type: 'body', result: ok(undefined) })
    m.send({ type: 'checked', missing: ['a', 'b'].map(asset), damaged: [] })
    m.send(notLoaded('a', 'disk-full'))
    const { effects } = m.send(notLoaded('b', 'disk-full'))
    expect(effects).toContainEqual({ type: 'collect', urgent: true })
    expect(effects).toContainEqual({ type: 'timer', run: m.state.run, delayMs: 30_000 })
    expect(m.activeGen).toBe(1)
  })

  test('a damaged file of the old release that can not be had does not hold up the new one', () => {
    const m = machine(start(pointer(1), pointer(2)))
    m.send({ type: 'body', result: ok(undefined) })
    m.send({ type: 'checked', missing: [], damaged: [asset('d')] })
    m.send(notLoaded('d', 'missing'))
    expect(m.effects()).toEqual(['switch'])
  })
})

test('when the server answers again, an offline pause ends at once; a pause for other reasons does not', () => {
  const m = machine(start(undefined, pointer(1)))
  m.send({ type: 'body', result: fail('offline') })
  m.send({ type: 'reachable' })
  expect(m.effects()).toEqual(['cancel', 'fetch-body'])
  m.send({ type: 'body', result: fail('corrupt') })
  m.send({ type: 'reachable' })
  expect(m.effects()).toEqual([])
})

describe('a release that is kept out', () => {
  test.each([
    ['newer-format', 'zu alt'],
    ['foreign', 'anderen Haus'],
    ['unusable', 'nicht lesbar'],
  ] as const)('%s: reported, never asked for again, and what plays is still looked after', (failure, words) => {
    const m = machine(start(pointer(1), pointer(2)))
    m.send({ type: 'body', result: fail(failure) })
    expect(m.play().effects).toEqual([])
    expect(m.state.step.kind).toBe('idle')
    expect(m.activeGen).toBe(1)
    expect(syncPhase(m.state)).toBe('failed')
    expect(syncProblem(m.state)).toContain(words)
    const { effects } = m.send({ type: 'damaged' })
    expect(effects).toContainEqual(expect.objectContaining({ type: 'fetch-body', pointer: pointer(1) }))
    m.play()
    expect(syncPhase(m.state)).toBe('failed')
    m.send({ type: 'pointer', pointer: pointer(3) })
    expect(m.effects()).toContain('fetch-body')
    expect(syncPhase(m.state)).toBe('downloading')
  })

  test('on an empty player nothing is asked for in vain either', () => {
    const m = machine(start(undefined, pointer(2)))
    m.send({ type: 'body', result: fail('newer-format') })
    expect(m.effects()).toEqual([])
    expect(m.state.step.kind).toBe('idle')
    expect(syncPhase(m.state)).toBe('failed')
  })
})

describe('trial', () => {
  const onTrial = () => {
    const m = machine(start(pointer(1), pointer(2)))
    m.play()
    expect(m.activeGen).toBe(2)
    expect(m.state.active?.trial).toBeDefined()
    return m
  }
  const old = pointer(1).releaseId
  const fresh = pointer(2).releaseId

  test('stands when each page has presented it and lived on for a minute', () => {
    const m = onTrial()
    m.send({ type: 'presented', screenId: 'a', releaseId: old })
    m.send({ type: 'presented', screenId: 'b', releaseId: fresh })
    m.minute('a', fresh)
    m.minute('b', fresh)
    expect(m.state.active?.trial).toBeDefined()
    expect(m.calm().effects).toEqual([{ type: 'note-trial', releaseId: fresh, strikeCount: undefined }])
    expect(m.state.active).toEqual({ pointer: pointer(2) })
  })

  test('a page that lives but shows something else for a minute ends it; the way back is taken once', () => {
    const m = onTrial()
    m.minute('b', fresh)
    const { effects } = m.minute('a', old)
    expect(effects).toContainEqual({ type: 'revert', run: m.state.run, to: pointer(1), rejectedReleaseId: fresh })
    m.send({ type: 'reverted', result: ok(undefined) })
    m.play()
    expect(m.activeGen).toBe(1)
    expect(m.state.step.kind).toBe('idle')
    expect(rejectedRelease(m.state)).toBe(fresh)
    expect(syncPhase(m.state)).toBe('failed')
    expect(syncProblem(m.state)).toContain('zurückgenommen')
    // The previous one can not be shown either: it stays.
    for (let n = 0; n < 10; n++) {
      expect(m.minute('a').effects).toEqual([])
      expect(m.send({ type: 'page-failed' }).effects).toEqual([])
    }
  })

  test('when another release is wanted by then, the way back is taken without keeping anything out', () => {
    const m = onTrial()
    m.send({ type: 'pointer', pointer: pointer(3) })
    const { effects } = m.minute('a', old)
    expect(effects).toContainEqual({ type: 'revert', run: m.state.run, to: pointer(1), rejectedReleaseId: undefined })
    m.send({ type: 'reverted', result: ok(undefined) })
    m.play()
    expect(m.activeGen).toBe(3)
    expect(m.state.previous).toEqual(pointer(1))
  })

  test('the rejected release is not tried again under a newer pointer, only after another one was wanted', () => {
    const m = machine(start(pointer(1), pointer(2), { rejectedReleaseId: fresh }))
    m.play()
    expect(m.activeGen).toBe(1)
    m.send({ type: 'pointer', pointer: { ...pointer(3), releaseId: fresh } })
    m.play()
    expect(m.activeGen).toBe(1)
    expect(rejectedRelease(m.state)).toBe(fresh)
    m.send({ type: 'pointer', pointer: pointer(4) })
    m.play()
    m.send({ type: 'pointer', pointer: { ...pointer(5), releaseId: fresh } })
    m.play()
    expect(m.activeGen).toBe(5)
  })

  test('without anybody there is no verdict, however long it takes, and whoever leaves is no witness', () => {
    const m = onTrial()
    expect(m.calm().effects).toEqual([])
    m.send({ type: 'presented', screenId: 'a', releaseId: old })
    for (let round = 0; round < 10; round++) {
      m.send({ type: 'trial-timer', trialId: m.state.active?.trial?.id ?? -1, screenId: 'a' })
    }
    expect(m.activeGen).toBe(2)
    expect(m.state.active?.trial?.pages.size).toBe(0)
  })

  test('timers of an earlier trial count for nothing', () => {
    const m = onTrial()
    const before = m.state
    m.send({ type: 'trial-timer', trialId: 99, screenId: undefined })
    expect(m.state).toBe(before)
  })

  test('a core that starts again and again takes it back; a calm minute or an orderly end forgives', () => {
    const again = (strikeCount: number) => machine(start(pointer(2), pointer(2), { previous: pointer(1), strikeCount }))
    expect(again(STRIKE_COUNT_MAX - 1).effects()).toContain('revert')
    const m = again(0)
    expect(m.effects()).toEqual(['note-trial', 'cancel', 'fetch-body', 'trial-timer'])
    expect(m.send({ type: 'stopping' }).effects).toEqual([{ type: 'note-trial', releaseId: fresh, strikeCount: 0 }])
    expect(m.calm().effects).toEqual([{ type: 'note-trial', releaseId: fresh, strikeCount: 0 }])
  })

  test('pages that fail again and again take it back', () => {
    const m = onTrial()
    for (let n = 1; n < STRIKE_COUNT_MAX; n++) {
      expect(m.send({ type: 'page-failed' }).effects).toEqual([
        { type: 'note-trial', releaseId: fresh, strikeCount: n },
      ])
    }
    m.send({ type: 'page-failed' })
    expect(m.effects()).toContain('revert')
  })

  test('a pointer that could not be remembered does not lead back behind what plays', () => {
    expect(start(pointer(5), pointer(3)).state.wanted).toEqual(pointer(5))
  })

  test('the way back skips a release that has not stood its own trial', () => {
    const m = onTrial()
    m.send({ type: 'pointer', pointer: pointer(3) })
    m.play()
    expect(m.activeGen).toBe(3)
    expect(m.state.previous).toEqual(pointer(1))
  })

  test('the release that has stood is none to try when it is wanted again: there is no way back from it to itself', () => {
    const m = onTrial()
    const again = { ...pointer(3), releaseId: old }
    m.send({ type: 'pointer', pointer: again })
    m.play()
    expect(m.state.active).toEqual({ pointer: again })
    expect(m.state.previous).toBeUndefined()
    m.minute('a', fresh)
    for (let n = 0; n < STRIKE_COUNT_MAX; n++) expect(m.send({ type: 'page-failed' }).effects).toEqual([])
    expect(syncPhase(m.state)).toBe('current')
    // From there the way to the other one is a new one.
    const other = { ...pointer(4), releaseId: fresh }
    m.send({ type: 'pointer', pointer: other })
    m.play()
    expect(m.state.active).toMatchObject({ pointer: other, trial: { strikeCount: 0 } })
    expect(m.state.previous).toEqual(again)
  })

  test('where there is no whole release to go back to, the new one stays', () => {
    const m = onTrial()
    for (let n = 0; n < STRIKE_COUNT_MAX; n++) m.send({ type: 'page-failed' })
    m.send({ type: 'reverted', result: fail('missing') })
    expect(m.activeGen).toBe(2)
    expect(m.state.active?.trial).toBeUndefined()
    m.play()
    expect(syncPhase(m.state)).toBe('current')
  })

  test('the first release of a player is not on trial', () => {
    const m = machine(start(undefined, pointer(1)))
    m.play()
    expect(m.state.active).toEqual({ pointer: pointer(1) })
  })
})

test('phases as staff see them', () => {
  expect(syncPhase(start().state)).toBe('empty')
  const m = machine(start(undefined, pointer(1)))
  expect(syncPhase(m.state)).toBe('downloading')
  m.play()
  expect(m.effects()).toEqual(['collect'])
  expect(syncPhase(m.state)).toBe('current')
  m.send({ type: 'damaged' })
  expect(syncPhase(m.state)).toBe('downloading')
})

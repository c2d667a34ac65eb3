import { existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { openDatabase } from './database.ts'
import { loadIdentity, saveIdentity } from './identity-file.ts'
import { openStore } from './store.ts'
import { testFolder } from './test-folder.ts'

const pointer = (gen: number) => ({
  epoch: 1,
  gen,
  releaseId: String(gen).repeat(64).slice(0, 64),
  sizeBytes: 2,
  publishedAt: 5,
})
const asset = { sha256: 'a'.repeat(64), sizeBytes: 3, mediaType: 'image/webp' as const }

describe('database', () => {
  test('commits survive a power cut at every open, not only at the first', () => {
    using folder = testFolder()
    for (let n = 0; n < 3; n++) {
      const { db } = openDatabase(join(folder.path, 'player.db'))
      expect(db.pragma('synchronous', { simple: true })).toBe(2)
      expect(db.pragma('journal_mode', { simple: true })).toBe('wal')
      db.close()
    }
  })

  test.each([
    ['is no database at all', (file: string) => writeFileSync(file, 'x'.repeat(10_000))],
    ['was cut in the middle', (file: string) => truncateSync(file, statSync(file).size - 5_000)],
    ['has overwritten pages', (file: string) => writeFileSync(file, readFileSync(file).fill(0xff, 4_096, 12_288))],
  ])('a file that %s is set aside and replaced', (_name, damage) => {
    using folder = testFolder()
    const file = join(folder.path, 'player.db')
    {
      using store = openStore(folder.path, 'boot')
      store.releases.saveBody(pointer(1).releaseId, 'body'.repeat(5_000))
    }
    damage(file)
    using store = openStore(folder.path, 'boot')
    expect(store.rebuilt).toBe(true)
    expect(existsSync(`${file}.broken`)).toBe(true)
    expect(store.releases.body(pointer(1).releaseId)).toBeUndefined()
    store.releases.rememberWanted(pointer(2))
    expect(store.releases.pointer('wanted')).toEqual(pointer(2))
  })

  test('a file of a newer program is not touched by an older one, but set aside', () => {
    using folder = testFolder()
    const db = new Database(join(folder.path, 'player.db'))
    db.pragma('user_version = 99')
    db.close()
    using store = openStore(folder.path, 'boot')
    expect(store.rebuilt).toBe(true)
  })
})

describe('identity', () => {
  test('survives the loss of the database, and only its owner can read it', () => {
    using folder = testFolder()
    const identity = loadIdentity(folder.path)
    expect(statSync(join(folder.path, 'identity.json')).mode & 0o777).toBe(0o600)
    expect(Buffer.from(identity.deviceSecret, 'base64url')).toHaveLength(32)
    writeFileSync(join(folder.path, 'player.db'), 'broken')
    openStore(folder.path, 'boot')[Symbol.dispose]()
    expect(loadIdentity(folder.path)).toEqual(identity)
  })

  test('an unreadable file makes a new player and is kept', () => {
    using folder = testFolder()
    saveIdentity(folder.path, loadIdentity(folder.path))
    writeFileSync(join(folder.path, 'identity.json'), '{"deviceSecret":"half')
    expect(loadIdentity(folder.path).access).toBeUndefined()
    expect(existsSync(join(folder.path, 'identity.json.broken'))).toBe(true)
  })
})

describe('releases', () => {
  const change = (gen: number, previous?: number, trial: 'opened' | 'kept' | 'none' = 'none') => ({
    active: pointer(gen),
    previous: previous === undefined ? undefined : pointer(previous),
    trial,
  })

  test('the switch is refused while the body or a file is missing, and keeps the previous release', () => {
    using folder = testFolder()
    using store = openStore(folder.path, 'boot')
    const { releases } = store
    expect(releases.switchTo(change(1), []).ok).toBe(false)
    releases.saveBody(pointer(1).releaseId, 'one')
    releases.saveBody(pointer(2).releaseId, 'two')
    expect(releases.switchTo(change(1), [asset]).ok).toBe(false)
    expect(releases.pointer('active')).toBeUndefined()
    releases.admitAsset(asset)
    expect(releases.switchTo(change(1), [asset]).ok).toBe(true)
    expect(releases.switchTo(change(2, 1, 'opened'), [asset]).ok).toBe(true)
    expect(releases.pointer('active')).toEqual(pointer(2))
    expect(releases.pointer('previous')).toEqual(pointer(1))
    releases.deleteOtherBodies(releases.keptReleaseIds())
    expect(releases.body(pointer(1).releaseId)).toBe('one')
  })

  test('a trial is counted over restarts; the way back ends it and is refused while a file is missing', () => {
    using folder = testFolder()
    {
      using store = openStore(folder.path, 'boot')
      for (const gen of [1, 2]) store.releases.saveBody(pointer(gen).releaseId, 'body')
      store.releases.switchTo(change(1), [])
      store.releases.rememberWanted(pointer(2))
      store.releases.switchTo(change(2, 1, 'opened'), [])
      expect(store.releases.strikeCount()).toBe(0)
      store.releases.noteTrial(pointer(1).releaseId, 9)
      store.releases.noteTrial(pointer(2).releaseId, 2)
    }
    using store = openStore(folder.path, 'boot')
    const { releases } = store
    expect(releases.strikeCount()).toBe(2)
    expect(releases.revertTo(pointer(1), pointer(2).releaseId, [asset]).ok).toBe(false)
    expect(releases.pointer('active')).toEqual(pointer(2))
    expect(releases.revertTo(pointer(1), pointer(2).releaseId, []).ok).toBe(true)
    expect(releases.pointer('active')).toEqual(pointer(1))
    expect(releases.pointer('previous')).toBeUndefined()
    expect(releases.pointer('wanted')).toEqual(pointer(2))
    expect(releases.strikeCount()).toBeUndefined()
    expect(releases.rejectedReleaseId()).toBe(pointer(2).releaseId)
    releases.rememberWanted({ ...pointer(3), releaseId: pointer(2).releaseId })
    expect(releases.rejectedReleaseId()).toBe(pointer(2).releaseId)
    releases.rememberWanted(pointer(4))
    expect(releases.rejectedReleaseId()).toBeUndefined()
  })

  test('a cap on the line is kept with its pointer', () => {
    using folder = testFolder()
    using store = openStore(folder.path, 'boot')
    store.releases.rememberWanted({ ...pointer(1), bytesPerSecMax: 20_000 })
    expect(store.releases.pointer('wanted')).toEqual({ ...pointer(1), bytesPerSecMax: 20_000 })
  })
})

test('messages: only newer ones are committed, over a restart too', () => {
  using folder = testFolder()
  {
    using store = openStore(folder.path, 'boot')
    expect(store.messages.commit('t', { epoch: 1, seq: 5 }, 'five', 9)).toBe('taken')
  }
  using store = openStore(folder.path, 'boot')
  expect(store.messages.commit('t', { epoch: 1, seq: 5 }, 'other', 9)).toBe('same')
  expect(store.messages.commit('t', { epoch: 1, seq: 4 }, 'four', 9)).toBe('older')
  expect(store.messages.newest('t')).toEqual({ json: 'five', receivedAtMs: 9 })
  expect(store.messages.commit('t', { epoch: 2, seq: 0 }, 'restored', 9)).toBe('taken')
})

test('calls: claimed once, shown once, and shown only when claimed', () => {
  using folder = testFolder()
  using store = openStore(folder.path, 'boot')
  const { screenCalls } = store
  expect(screenCalls.markShown('s', 'c')).toBe(false)
  screenCalls.claim('s', [{ callId: 'c', expiresAt: 100 }])
  screenCalls.claim('s', [{ callId: 'c', expiresAt: 100 }])
  expect(screenCalls.isAnnounced('s', 'c')).toBe(true)
  expect(screenCalls.isAnnounced('other', 'c')).toBe(false)
  expect(screenCalls.markShown('s', 'c')).toBe(true)
  expect(screenCalls.markShown('s', 'c')).toBe(false)
  screenCalls.forgetExpired(101)
  expect(screenCalls.isAnnounced('s', 'c')).toBe(false)
})

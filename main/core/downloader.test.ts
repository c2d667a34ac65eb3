import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { ok } from '#schema/result'
import { AssetFiles } from './asset-files.ts'
import { type Disk, nodeDisk } from './disk.ts'
import { downloadAsset } from './downloader.ts'
import { RateCap } from './rate-cap.ts'
import { ServerClient } from './server-client.ts'
import { openStore } from './store.ts'
import { testFolder } from './test-folder.ts'
import { TestSite } from './test-site.ts'
import { until } from './until.ts'

const SECRET = 'secret'
const STALL_MS = 5_000
const signal = new AbortController().signal
const site = new TestSite()
beforeAll(() => site.start())
afterAll(() => site[Symbol.asyncDispose]())
beforeEach(() => {
  site.trust(SECRET)
  site.onAsset = undefined
  site.online = true
  site.requests.length = 0
})
afterEach(() => void vi.useRealTimers())

/** Time that passes for downloads only when the test says so; the network is as fast as it is. */
const holdTime = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })

function player(disk: Disk = nodeDisk, monotonicMs = () => performance.now()) {
  const folder = testFolder()
  const store = openStore(folder.path, 'boot')
  const damaged: string[] = []
  const deps = {
    folder: join(folder.path, 'assets'),
    disk,
    releases: store.releases,
    onDamaged: (id: string) => damaged.push(id),
  }
  const files = new AssetFiles(deps)
  const client = new ServerClient({ baseUrl: site.url, fetch, onAnswer: () => undefined })
  const cap = new RateCap(monotonicMs)
  const download = async (asset: Parameters<typeof downloadAsset>[0]) =>
    (await downloadAsset(asset, { client, secret: SECRET, files, cap, stallMs: STALL_MS }, signal)).result
  return {
    folder,
    store,
    files,
    download,
    cap,
    damaged,
    /** What a restart of the process would see. */
    restarted: () => new AssetFiles(deps),
    assetPath: (sha256: string) => join(deps.folder, sha256),
    [Symbol.dispose]: () => {
      store[Symbol.dispose]()
      folder[Symbol.dispose]()
    },
  }
}

describe('downloadAsset', () => {
  test('brings a file onto the disk under its hash', async () => {
    using p = player()
    await p.files.prepare()
    const asset = site.addAsset(randomBytes(300_000))
    expect(await p.download(asset)).toEqual(ok(undefined))
    expect(readFileSync(p.assetPath(asset.sha256))).toEqual(site.assets.get(asset.sha256)?.bytes)
    expect(await p.files.sound(asset.sha256)).toEqual(asset)
    expect(readdirSync(join(p.folder.path, 'assets'))).toEqual([asset.sha256])
  })

  test('goes on where the connection was cut, again and again', async () => {
    using p = player()
    await p.files.prepare()
    const asset = site.addAsset(randomBytes(500_000))
    let cutCount = 2
    site.onAsset = ({ bytes }, response) => {
      if (cutCount-- <= 0) return false
      const from = lastRangeStart()
      const contentRange = `bytes ${from}-${bytes.length - 1}/${bytes.length}`
      response.writeHead(from === 0 ? 200 : 206, {
        'content-length': bytes.length - from,
        'content-range': contentRange,
      })
      response.write(bytes.subarray(from, from + 150_000))
      // The player has read some of it before the connection goes.
      void until(async () => (await p.files.partBytes(asset.sha256)) > from).then(() => response.destroy())
      return true
    }
    const lastRangeStart = () => Number(/\d+/.exec(site.requests.at(-1)?.range ?? '')?.[0] ?? 0)
    const starts: number[] = []
    for (let cut = 0; cut < 2; cut++) {
      expect(await p.download(asset)).toEqual({ ok: false, error: 'offline' })
      starts.push(lastRangeStart())
    }
    expect(await p.download(asset)).toEqual(ok(undefined))
    starts.push(lastRangeStart())
    expect(starts[0]).toBe(0)
    expect(starts).toEqual([...new Set(starts)].toSorted((x, y) => x - y))
    expect(readFileSync(p.assetPath(asset.sha256))).toEqual(site.assets.get(asset.sha256)?.bytes)
  })

  test.each([
    ['flipped bits', (bytes: Buffer) => Buffer.concat([Buffer.from([(bytes[0] ?? 0) ^ 1]), bytes.subarray(1)])],
    ['a file that is too long', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('more')])],
  ])('%s are never admitted, and nothing of them is kept', async (_name, change) => {
    using p = player()
    await p.files.prepare()
    const asset = site.addAsset(randomBytes(50_000))
    site.onAsset = ({ bytes }, response) => {
      response.writeHead(200).end(change(bytes))
      return true
    }
    expect(await p.download(asset)).toEqual({ ok: false, error: 'corrupt' })
    expect(readdirSync(join(p.folder.path, 'assets'))).toEqual([])
    expect(await p.files.sound(asset.sha256)).toBeUndefined()
    site.onAsset = undefined
    expect(await p.download(asset)).toEqual(ok(undefined))
  })

  test('an answer that stops coming is given up and can be resumed', async () => {
    using p = player()
    await p.files.prepare()
    const asset = site.addAsset(randomBytes(200_000))
    site.onAsset = ({ bytes }, response) => {
      response.writeHead(200, { 'content-length': bytes.length }).write(bytes.subarray(0, 70_000))
      return true
    }
    holdTime()
    let result: unknown
    void p.download(asset).then((ended) => (result = ended))
    await until(async () => (await p.files.partBytes(asset.sha256)) === 70_000)
    expect(result).toBeUndefined()
    // The last bytes are on disk a moment before the download waits for more.
    await until(() => {
      vi.advanceTimersByTime(STALL_MS)
      return result
    })
    expect(result).toEqual({ ok: false, error: 'offline' })
    expect(await p.files.partBytes(asset.sha256)).toBe(70_000)
  })

  test('a cap holds back a download that is under way, and lets it go on when it is lifted', async () => {
    // The clock of the cap stands still: there will never be more to spend than at the start.
    using p = player(nodeDisk, () => 0)
    await p.files.prepare()
    p.cap.set(400_000)
    const asset = site.addAsset(randomBytes(4_000_000))
    holdTime()
    let done = false
    const download = p.download(asset).then((result) => ((done = true), result))
    await until(async () => (await p.files.partBytes(asset.sha256)) >= 100_000)
    // Longer than a stall may last: waiting for our own cap is none.
    await vi.advanceTimersByTimeAsync(2 * STALL_MS)
    expect(done).toBe(false)
    expect(await p.files.partBytes(asset.sha256)).toBeLessThan(400_000)
    p.cap.set(undefined)
    expect(await download).toEqual(ok(undefined))
  })

  test('says what it can not have: nothing there, nobody there, no room', async () => {
    using p = player({ ...nodeDisk, freeBytes: async () => 1_000 })
    await p.files.prepare()
    const asset = site.addAsset(randomBytes(1_000))
    expect(await p.download(asset)).toEqual({ ok: false, error: 'disk-full' })
    using q = player()
    await q.files.prepare()
    expect(await q.download({ ...asset, sha256: '0'.repeat(64) })).toEqual({ ok: false, error: 'missing' })
    site.forgetPlayer()
    expect(await q.download(asset)).toEqual({ ok: false, error: 'refused' })
    site.online = false
    expect(await q.download(asset)).toEqual({ ok: false, error: 'offline' })
  })
})

/** The real disk, but its n-th call fails as a full one does. */
function fullAt(failAt: number): { disk: Disk; calls: () => number } {
  let calls = 0
  const step = () => {
    if (++calls === failAt) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
  }
  const disk: Disk = {
    ...nodeDisk,
    openAt: async (path, fromByte) => {
      step()
      const file = await nodeDisk.openAt(path, fromByte)
      return {
        write: async (chunk) => (step(), file.write(chunk)),
        sync: async () => (step(), file.sync()),
        close: () => file.close(),
      }
    },
    rename: async (from, to) => (step(), nodeDisk.rename(from, to)),
    syncFolder: async (path) => (step(), nodeDisk.syncFolder(path)),
  }
  return { disk, calls: () => calls }
}

test('a disk that is full at any single call leaves no half file to play, and the next try succeeds', async () => {
  const asset = site.addAsset(randomBytes(200_000))
  let failAt = 0
  for (let reached = true; reached;) {
    failAt++
    const { disk, calls } = fullAt(failAt)
    using p = player(disk)
    await p.files.prepare()
    const first = await p.download(asset)
    reached = calls() >= failAt && !first.ok
    if (!reached) break
    expect(first).toEqual({ ok: false, error: 'disk-full' })
    expect(p.store.releases.asset(asset.sha256)).toBeUndefined()
    expect(await p.download(asset)).toEqual(ok(undefined))
    expect(readFileSync(p.assetPath(asset.sha256))).toEqual(site.assets.get(asset.sha256)?.bytes)
  }
  expect(failAt).toBeGreaterThan(4)
})

describe('files on disk', () => {
  test('a file that was damaged while the player was off is never given out, and is reported', async () => {
    using p = player()
    await p.files.prepare()
    const asset = site.addAsset(randomBytes(10_000))
    await p.download(asset)
    const bytes = readFileSync(p.assetPath(asset.sha256))
    bytes[5_000] = (bytes[5_000] ?? 0) ^ 0x10
    writeFileSync(p.assetPath(asset.sha256), bytes)
    const restarted = p.restarted()
    const answers = await Promise.all([restarted.sound(asset.sha256), restarted.sound(asset.sha256)])
    expect(answers).toEqual([undefined, undefined])
    expect(p.damaged).toEqual([asset.sha256])
    expect(existsSync(p.assetPath(asset.sha256))).toBe(false)
    expect(await restarted.missing([asset])).toEqual([asset])
  })

  test('after the loss of the database sound files are taken up again, others are not', async () => {
    using p = player()
    await p.files.prepare()
    const good = site.addAsset(randomBytes(1_000))
    const bad = site.addAsset(randomBytes(1_000))
    await p.download(good)
    await p.download(bad)
    for (const { sha256 } of [good, bad]) p.store.releases.forgetAsset(sha256)
    writeFileSync(p.assetPath(bad.sha256), randomBytes(1_000))
    expect(await p.files.missing([good, bad])).toEqual([bad])
  })

  test('a file that has vanished is missing, whatever the database says', async () => {
    using p = player()
    await p.files.prepare()
    const asset = site.addAsset(randomBytes(1_000))
    await p.download(asset)
    await nodeDisk.remove(p.assetPath(asset.sha256))
    expect(await p.files.missing([asset])).toEqual([asset])
    expect(await p.download(asset)).toEqual(ok(undefined))
  })

  test('collecting spares what is kept and what is young', async () => {
    using p = player()
    await p.files.prepare()
    const [kept, young, old] = [1, 2, 3].map(() => site.addAsset(randomBytes(100)))
    for (const asset of [kept, young, old]) await p.download(asset!)
    for (const asset of [kept, old]) utimesSync(p.assetPath(asset!.sha256), 1, 1)
    expect(await p.files.collect((sha256) => sha256 === kept!.sha256, 60_000)).toBe(1)
    expect(await p.files.sound(kept!.sha256)).toEqual(kept)
    expect(await p.files.sound(young!.sha256)).toEqual(young)
    expect(await p.files.sound(old!.sha256)).toBeUndefined()
  })

  test('a file that is just being deleted is not taken for one that is here when it is wanted again', async () => {
    const deletes = Promise.withResolvers<void>()
    // All but deleting takes no time: whoever did not know that the file goes would have read it all by then.
    using p = player({
      ...nodeDisk,
      sizeBytes: async (path) => statSync(path, { throwIfNoEntry: false })?.size,
      read: async function* (path) {
        yield readFileSync(path)
      },
      remove: async (path) => {
        await deletes.promise
        await nodeDisk.remove(path)
      },
    })
    await p.files.prepare()
    const asset = site.addAsset(randomBytes(1_000))
    await p.download(asset)
    const collected = p.files.collect(() => false, Number.POSITIVE_INFINITY)
    await until(() => p.store.releases.asset(asset.sha256) === undefined)
    const missing = p.files.missing([asset])
    await new Promise((resolve) => setImmediate(resolve))
    deletes.resolve()
    expect(await collected).toBe(1)
    expect(await missing).toEqual([asset])
    expect(p.store.releases.asset(asset.sha256)).toBeUndefined()
    expect(await p.download(asset)).toEqual(ok(undefined))
    expect(await p.files.sound(asset.sha256)).toEqual(asset)
  })
})

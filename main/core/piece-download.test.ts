import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { AssetRef } from '#schema/asset'
import { PIECE_BYTES } from '#schema/asset'
import { fail, ok } from '#schema/result'
import { AssetFiles } from './asset-files.ts'
import { type Disk, nodeDisk } from './disk.ts'
import { downloadAsset } from './downloader.ts'
import { RateCap } from './rate-cap.ts'
import { ServerClient } from './server-client.ts'
import { openStore } from './store.ts'
import { testFolder } from './test-folder.ts'
import { type StoredAsset, TestSite } from './test-site.ts'

const SECRET = 'secret'
const signal = new AbortController().signal
const site = new TestSite()
let video: AssetRef
beforeAll(async () => {
  await site.start()
  site.trust(SECRET)
  video = site.addAsset(randomBytes(2 * PIECE_BYTES + 234_567), 'video/mp4', 'pieced')
})
afterAll(() => site[Symbol.asyncDispose]())
beforeEach(() => {
  site.onAsset = undefined
  site.requests.length = 0
})

async function player(disk: Disk = nodeDisk) {
  const folder = testFolder()
  const store = openStore(folder.path, 'boot')
  const assets = join(folder.path, 'assets')
  const client = new ServerClient({ baseUrl: site.url, fetch, onAnswer: () => undefined })
  const cap = new RateCap(() => performance.now())
  const createFiles = () =>
    new AssetFiles({ folder: assets, disk, releases: store.releases, onDamaged: () => undefined })
  const files = createFiles()
  await files.prepare()
  return {
    files,
    restarted: createFiles,
    download: (asset = video, from = files) =>
      downloadAsset(asset, { client, secret: SECRET, files: from, cap, stallMs: 5_000 }, signal),
    path: (suffix = '', { sha256 } = video) => join(assets, `${sha256}${suffix}`),
    [Symbol.dispose]: () => {
      store[Symbol.dispose]()
      folder[Symbol.dispose]()
    },
  }
}

const asked = () => site.requests.map(({ range }) => Number(/bytes=(\d+)-/.exec(range ?? '')?.[1]) / PIECE_BYTES)
const bytesOf = (asset: AssetRef): Buffer => site.assets.get(asset.sha256)?.bytes ?? Buffer.alloc(0)

/** Answers the n-th request with the right head, but a body of the test's choice. */
function atRequest(n: number, bodyOf: (piece: Buffer) => Buffer, then?: 'cut') {
  site.onAsset = ({ bytes }: StoredAsset, response) => {
    if (site.requests.length !== n) return false
    const [, from = 0, to = 0] = /bytes=(\d+)-(\d+)/.exec(site.requests.at(-1)?.range ?? '')?.map(Number) ?? []
    const piece = bytes.subarray(from, to + 1)
    response.writeHead(206, { 'content-range': `bytes ${from}-${to}/${bytes.length}`, 'content-length': piece.length })
    if (then === 'cut') response.write(bodyOf(piece), () => response.destroy())
    else response.end(bodyOf(piece))
    return true
  }
}

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}

describe('a large file', () => {
  test('comes piece by piece, each asked for once', async () => {
    using p = await player()
    expect(await p.download()).toEqual({ result: ok(undefined), gained: true })
    expect(asked()).toEqual([0, 1, 2])
    expect(readFileSync(p.path()).equals(bytesOf(video))).toBe(true)
    expect(await p.files.missing([video])).toEqual([])
  })

  test('a cut or a kill costs the piece that was under way', async () => {
    using p = await player()
    atRequest(2, (piece) => piece.subarray(0, PIECE_BYTES - 1), 'cut')
    expect(await p.download()).toEqual({ result: fail('offline'), gained: true })
    site.onAsset = undefined
    expect((await p.download(video, p.restarted())).result).toEqual(ok(undefined))
    expect(asked()).toEqual([0, 1, 1, 2])
  })

  test('a bad byte costs its piece, the others go on', async () => {
    using p = await player()
    atRequest(2, (piece) => flipped(piece, 1_000_000))
    expect(await p.download()).toEqual({ result: fail('corrupt'), gained: true })
    expect(await p.files.sound(video.sha256)).toBeUndefined()
    site.onAsset = undefined
    expect((await p.download()).result).toEqual(ok(undefined))
    expect(asked()).toEqual([0, 1, 2, 1])
  })

  test('bytes of another place under the right head are found out', async () => {
    using p = await player()
    atRequest(1, () => bytesOf(video).subarray(PIECE_BYTES, 2 * PIECE_BYTES))
    expect((await p.download()).result).toEqual(fail('corrupt'))
    site.onAsset = undefined
    expect((await p.download()).result).toEqual(ok(undefined))
    expect(asked()).toEqual([0, 1, 2, 0])
  })

  test('a server or proxy without ranges is no obstacle', async () => {
    using p = await player()
    site.onAsset = ({ bytes }, response) => {
      response.writeHead(200, { 'content-length': bytes.length }).end(bytes)
      return true
    }
    expect((await p.download()).result).toEqual(ok(undefined))
    expect(site.requests).toHaveLength(1)
  })

  test('a disk that is full at any piece keeps those that are here', async () => {
    let failAt = 0
    for (let reached = true; reached && failAt < 20;) {
      failAt++
      let calls = 0
      const step = () => {
        if (++calls === failAt) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
      }
      using p = await player({
        ...nodeDisk,
        writeAt: async (path, fromByte, bytes) => (step(), nodeDisk.writeAt(path, fromByte, bytes)),
        rename: async (from, to) => (step(), nodeDisk.rename(from, to)),
      })
      site.requests.length = 0
      const first = await p.download()
      reached = !first.result.ok
      if (!reached) break
      expect(first).toEqual({ result: fail('disk-full'), gained: failAt > 1 })
      expect((await p.download()).result).toEqual(ok(undefined))
      expect(asked().filter((index) => index === failAt - 1)).toHaveLength(failAt <= 3 ? 2 : 0)
      expect(site.requests).toHaveLength(failAt <= 3 ? 4 : 3)
    }
    expect(failAt).toBe(5)
  })

  test('what has rotted on disk since it came costs its piece', async () => {
    using p = await player()
    atRequest(3, (piece) => piece.subarray(0, 10), 'cut')
    await p.download()
    writeFileSync(p.path('.part'), flipped(readFileSync(p.path('.part')), PIECE_BYTES + 5))
    site.onAsset = undefined
    expect((await p.download()).result).toEqual(fail('corrupt'))
    expect((await p.download()).result).toEqual(ok(undefined))
    expect(asked()).toEqual([0, 1, 2, 2, 1])
  })

  test('a file that has rotted after it was admitted gets back the one piece', async () => {
    using p = await player()
    const large = site.addAsset(randomBytes(4 * PIECE_BYTES + 1), 'video/mp4', 'pieced')
    await p.download(large)
    const path = p.path('', large)
    writeFileSync(path, flipped(readFileSync(path), 3 * PIECE_BYTES))
    const restarted = p.restarted()
    expect(await restarted.sound(large.sha256)).toBeUndefined()
    expect(await restarted.missing([large])).toEqual([large])
    expect((await p.download(large, restarted)).result).toEqual(ok(undefined))
    expect(asked()).toEqual([0, 1, 2, 3, 4, 3])
    expect(await restarted.sound(large.sha256)).toMatchObject({ sha256: large.sha256 })
  })

  test('pieces that are right one by one but make another file are never played', async () => {
    using p = await player()
    const other = site.addAsset(randomBytes(PIECE_BYTES + 5), 'video/mp4', 'pieced')
    const liar = { ...other, sha256: site.addAsset(bytesOf(other).subarray(0, 7)).sha256 }
    site.onAsset = (_asset, response) => {
      response.writeHead(200, { 'content-length': other.sizeBytes }).end(bytesOf(other))
      return true
    }
    expect((await p.download(liar)).result).toEqual(fail('corrupt'))
    expect(await p.files.sound(liar.sha256)).toBeUndefined()
    expect(await p.files.partBytes(liar.sha256)).toBe(0)
  })
})

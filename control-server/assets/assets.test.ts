import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import type { Db } from '../db/tables.ts'
import { openTestDatabase } from '../db/testing.ts'
import type { Assets } from './assets.ts'
import { type Disk, nodeDisk } from './disk.ts'
import { openTestAssets } from './testing.ts'
import { testVideo } from './testing-mp4.ts'

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#16447a' } })

const refusal = (assets: Assets, bytes: Uint8Array) =>
  assets.takeIn('x', [bytes]).then(
    () => 'taken in',
    (error: unknown) => error,
  )

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name)
}

describe('a picture', () => {
  it('comes out upright, small enough, as WebP, without a word about where it was taken', async () => {
    await using db = await openTestDatabase()
    await using test = await openTestAssets(db)
    const photo = await picture(5_000, 1_000)
      .withExif({ IFD0: { Artist: 'Erika Mustermann' }, IFD3: { GPSLatitude: '51/1 28/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const asset = await test.assets.takeIn('C:\\Fotos\\Rathaus.jpg', [photo])
    expect(asset).toMatchObject({ fileName: 'Rathaus.jpg', mediaType: 'image/webp', widthPx: 768, heightPx: 3_840 })
    const bytes = await readFile(test.assets.path(asset.sha256))
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(asset.sha256)
    expect(bytes).toHaveLength(asset.sizeBytes)
    expect((await sharp(bytes).metadata()).exif).toBeUndefined()
    expect(bytes.includes('Mustermann')).toBe(false)
  })

  it('keeps its transparency', async () => {
    await using db = await openTestDatabase()
    await using test = await openTestAssets(db)
    const logo = await sharp({
      create: { width: 8, height: 8, channels: 4, background: { r: 255, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer()
    const asset = await test.assets.takeIn('logo.png', [logo])
    expect((await sharp(test.assets.path(asset.sha256)).stats()).isOpaque).toBe(false)
  })

  it('is one asset however often it is brought', async () => {
    await using db = await openTestDatabase()
    await using test = await openTestAssets(db)
    const bytes = await picture(40, 30).png().toBuffer()
    const [first, second] = await Promise.all([
      test.assets.takeIn('a.png', [bytes]),
      test.assets.takeIn('b.png', [bytes]),
    ])
    expect(second?.sha256).toBe(first?.sha256)
    expect(await test.assets.list()).toHaveLength(1)
    expect(await filesIn(test.folder)).toEqual([first?.sha256])
  })

  it.each<[string, () => Uint8Array | Promise<Uint8Array>, string, RegExp]>([
    ['an empty file', () => new Uint8Array(), 'FILE_BROKEN', /leer/],
    ['a web page', () => Buffer.from('<!doctype html><p>Hallo'), 'FILE_NOT_SUPPORTED', /JPEG, PNG, WebP/],
    ['an animation', () => Buffer.from('GIF89a\x01\x00\x01\x00', 'latin1'), 'FILE_NOT_SUPPORTED', /MP4/],
    ['half a photo', async () => (await picture(900, 900).jpeg().toBuffer()).subarray(0, 700), 'FILE_BROKEN', /Bild/],
    ['a bomb', bomb, 'FILE_TOO_LARGE', /40\u00a0Millionen/],
    ['a moving WebP', movingWebp, 'FILE_NOT_SUPPORTED', /Bewegte Bilder/],
  ])('is refused in words when it is %s, and nothing stays behind', async (_what, bytes, code, words) => {
    await using db = await openTestDatabase()
    await using test = await openTestAssets(db)
    expect(await refusal(test.assets, await bytes())).toMatchObject({ code, message: expect.stringMatching(words) })
    expect(await test.assets.list()).toEqual([])
    expect(await filesIn(test.folder)).toEqual([])
  })
})

/** A few kilobytes that unpack to 400 million pixels: a PNG of one bit per pixel, all black. */
function bomb(): Buffer {
  const side = 20_000
  const chunk = (type: string, content: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), content])
    return Buffer.concat([uint32(content.length), body, uint32(crc32(body))])
  }
  const header = Buffer.concat([uint32(side), uint32(side), Buffer.from([1, 0, 0, 0, 0])])
  const pixels = deflateSync(Buffer.alloc(side * (1 + side / 8)))
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))])
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

async function movingWebp(): Promise<Buffer> {
  const frame = (level: number) => Buffer.alloc(16 * 16 * 3, level)
  const frames = Buffer.concat([frame(0), frame(200)])
  return sharp(frames, { raw: { width: 16, height: 32, channels: 3, pageHeight: 16 } })
    .webp()
    .toBuffer()
}

describe('a video', () => {
  it('is kept as it is, with its size and length', async () => {
    await using db = await openTestDatabase()
    await using test = await openTestAssets(db)
    const film = testVideo({ widthPx: 1_280, heightPx: 720, sampleCount: 100 })
    const asset = await test.assets.takeIn('film.mp4', [film.subarray(0, 10), film.subarray(10)])
    expect(asset).toMatchObject({ mediaType: 'video/mp4', widthPx: 1_280, heightPx: 720, durationMs: 4_000 })
    expect(await readFile(test.assets.path(asset.sha256))).toEqual(film)
  })

  it.each<[string, Parameters<typeof testVideo>[0], RegExp]>([
    ['cut off', { cutBytes: 300 }, /beschädigt oder unvollständig/],
    ['cut off within its tables', { cutBytes: 5_100 }, /beschädigt oder unvollständig/],
    ['sound only', { handler: 'soun' }, /nur Ton/],
    ['in a codec that no screen plays', { codec: 'mp4v' }, /H\.264/],
    ['without a picture size', { widthPx: 0 }, /beschädigt/],
    ['claiming four billion samples', { claimedSampleCount: 4_294_967_295 }, /beschädigt/],
  ])('is refused in words when it is %s', async (_what, flaw, words) => {
    await using db = await openTestDatabase()
    await using test = await openTestAssets(db)
    const answer = await refusal(test.assets, testVideo(flaw))
    expect(answer).toMatchObject({ code: 'FILE_BROKEN', message: expect.stringMatching(words) })
    expect(await filesIn(test.folder)).toEqual([])
  })
})

/** The real disk, whose n-th call fails as a full one does. */
function failingDisk(failAt: number): { disk: Disk; calls: () => number } {
  let calls = 0
  const turn = () => {
    calls += 1
    if (calls === failAt) throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
  }
  const disk: Disk = {
    ...nodeDisk,
    makeFolder: async (path) => (turn(), nodeDisk.makeFolder(path)),
    create: async (path) => {
      turn()
      const file = await nodeDisk.create(path)
      return {
        write: async (bytes) => (turn(), file.write(bytes)),
        sync: async () => (turn(), file.sync()),
        close: async () => {
          await file.close()
          turn()
        },
      }
    },
    read: (path) => (turn(), nodeDisk.read(path)),
    rename: async (from, to) => (turn(), nodeDisk.rename(from, to)),
    syncFolder: async (path) => (turn(), nodeDisk.syncFolder(path)),
  }
  return { disk, calls: () => calls }
}

async function takeInOn(db: Db, disk: Disk, bytes: Uint8Array) {
  const test = await openTestAssets(db, disk)
  const answer = await refusal(test.assets, bytes)
  return { test, answer }
}

describe('a disk that is full at the n-th call', () => {
  it('says so, keeps nothing half, and takes the same file in once there is space', async () => {
    const bytes = await picture(60, 40).png().toBuffer()
    const counting = failingDisk(0)
    {
      await using db = await openTestDatabase()
      const { test, answer } = await takeInOn(db, counting.disk, bytes)
      expect(answer).toBe('taken in')
      await test[Symbol.asyncDispose]()
    }
    expect(counting.calls()).toBeGreaterThan(10)
    // Call 1 is `open` at the start of the server.
    for (let failAt = 2; failAt <= counting.calls(); failAt++) {
      await using db = await openTestDatabase()
      const { test, answer } = await takeInOn(db, failingDisk(failAt).disk, bytes)
      expect(answer).toMatchObject({ code: 'DISK_FULL' })
      expect(await test.assets.list()).toEqual([])
      expect(await readdir(join(test.folder, 'incoming'))).toEqual([])
      const asset = await test.assets.takeIn('wieder.png', [bytes])
      const stored = await readFile(test.assets.path(asset.sha256))
      expect(createHash('sha256').update(stored).digest('hex')).toBe(asset.sha256)
      await test[Symbol.asyncDispose]()
    }
  })
})

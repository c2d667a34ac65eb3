import { randomBytes } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import * as fc from 'fast-check'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Db } from '../db/tables.ts'
import { openTestDatabase } from '../db/testing.ts'
import type { App } from '../http/app.ts'
import { createChangeFeed } from '../http/change-feed.ts'
import { createTestApp } from '../http/testing.ts'
import { assetRoutes } from './asset-routes.ts'
import { openTestAssets, type TestAssets } from './testing.ts'
import { testVideo } from './testing-mp4.ts'

let db: Db
let test: TestAssets
let app: App
let url: string
const changed: unknown[] = []

beforeAll(async () => {
  db = await openTestDatabase()
  test = await openTestAssets(db)
  app = await createTestApp()
  const changes = createChangeFeed()
  changes.listen((event) => changed.push(event.what))
  await app.register(assetRoutes, { assets: test.assets, changes })
  url = await app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  await app.close()
  await test[Symbol.asyncDispose]()
  await db.destroy()
})

function upload(name: string, bytes: Uint8Array): Promise<Response> {
  const form = new FormData()
  form.append('file', new Blob([Uint8Array.from(bytes)]), name)
  return fetch(`${url}/assets`, { method: 'POST', body: form })
}

describe('uploading', () => {
  it('answers with the asset, tells the consoles, and serves its bytes', async () => {
    const answer = await upload(
      'Förderturm.png',
      await sharp(randomBytes(30 * 20 * 3), { raw: { width: 30, height: 20, channels: 3 } })
        .png()
        .toBuffer(),
    )
    const asset = (await answer.json()) as { sha256: string; sizeBytes: number; fileName: string }
    expect(answer.status).toBe(200)
    expect(asset.fileName).toBe('Förderturm.png')
    expect(changed).toContain('content')
    const bytes = await fetch(`${url}/assets/${asset.sha256}`)
    expect(bytes.headers.get('etag')).toBe(`"${asset.sha256}"`)
    expect(bytes.headers.get('content-type')).toBe('image/webp')
    expect((await bytes.arrayBuffer()).byteLength).toBe(asset.sizeBytes)
  })

  it('refuses in the shape of an error', async () => {
    const answer = await upload('brief.txt', Buffer.from('Sehr geehrte Damen und Herren'))
    expect(answer.status).toBe(415)
    expect(await answer.json()).toMatchObject({ code: 'FILE_NOT_SUPPORTED', message: expect.stringContaining('JPEG') })
    const empty = await fetch(`${url}/assets`, { method: 'POST', body: new FormData() })
    expect(await empty.json()).toMatchObject({ code: 'BAD_REQUEST' })
    const noForm = await fetch(`${url}/assets`, {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    })
    expect(noForm.status).toBe(415)
  })

  it('keeps nothing of an upload that breaks off', async () => {
    const before = (await test.assets.list()).length
    const sending = request(`${url}/assets`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x', 'content-length': 1_000_000 },
    })
    sending.once('error', () => undefined)
    sending.write('--x\r\ncontent-disposition: form-data; name="file"; filename="a.mp4"\r\n\r\n')
    sending.write(testVideo().subarray(0, 2_000))
    const incoming = join(test.folder, 'incoming')
    await expect.poll(() => readdir(incoming)).toHaveLength(1)
    sending.destroy()
    await expect.poll(() => readdir(incoming)).toEqual([])
    expect(await test.assets.list()).toHaveLength(before)
  })
})

describe('fetching a file', () => {
  it('gives every range as a slice of the whole, with its length and place', async () => {
    const film = testVideo({ sampleCount: 60 })
    const { sha256, sizeBytes } = await test.assets.takeIn('film.mp4', [film])
    await fc.assert(
      fc.asyncProperty(fc.nat(sizeBytes + 10), fc.nat(sizeBytes + 10), async (from, length) => {
        const answer = await app.inject({
          url: `/assets/${sha256}`,
          headers: { range: `bytes=${from}-${from + length}` },
        })
        if (from >= sizeBytes) {
          expect(answer.statusCode).toBe(416)
          expect(answer.headers['content-range']).toBe(`bytes */${sizeBytes}`)
          return
        }
        const slice = film.subarray(from, from + length + 1)
        expect(answer.statusCode).toBe(206)
        expect(answer.rawPayload.equals(slice)).toBe(true)
        expect(answer.headers['content-length']).toBe(String(slice.length))
        expect(answer.headers['content-range']).toBe(`bytes ${from}-${from + slice.length - 1}/${sizeBytes}`)
      }),
      { numRuns: 40 },
    )
  })

  it('resumes only the same bytes', async () => {
    const { sha256, sizeBytes } = await test.assets.takeIn('film.mp4', [testVideo()])
    const get = (headers: Record<string, string>) => fetch(`${url}/assets/${sha256}`, { headers })
    expect((await get({ range: 'bytes=5-', 'if-range': `"${sha256}"` })).status).toBe(206)
    const other = await get({ range: 'bytes=5-', 'if-range': '"other"' })
    expect(other.status).toBe(200)
    expect((await other.arrayBuffer()).byteLength).toBe(sizeBytes)
    expect((await get({ 'if-none-match': `"${sha256}"` })).status).toBe(304)
  })

  it('tells its size without its bytes', async () => {
    const { sha256, sizeBytes } = await test.assets.takeIn('film.mp4', [testVideo()])
    const head = await fetch(`${url}/assets/${sha256}`, { method: 'HEAD' })
    expect(head.headers.get('content-length')).toBe(String(sizeBytes))
    expect(head.headers.get('accept-ranges')).toBe('bytes')
  })

  it('knows what it does not have, and never looks outside its folder', async () => {
    expect((await fetch(`${url}/assets/${'0'.repeat(64)}`)).status).toBe(404)
    expect((await fetch(`${url}/assets/..%2F..%2Fetc%2Fpasswd`)).status).toBe(400)
  })
})

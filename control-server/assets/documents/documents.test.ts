import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import * as fc from 'fast-check'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse } from '#schema/parse'
import { StaffDocument } from '#schema/staff-api'
import type { Db } from '../../db/tables.ts'
import { openTestDatabase } from '../../db/testing.ts'
import { createChangeFeed } from '../../http/change-feed.ts'
import { createTestApp } from '../../http/testing.ts'
import { createAssetStore } from '../asset-store.ts'
import { nodeDisk } from '../disk.ts'
import { openTestAssets, type TestAssets } from '../testing.ts'
import { documentRoutes } from './document-routes.ts'
import { createDocuments, type Documents } from './documents.ts'
import type { DocumentLimits } from './read-document.ts'
import { pdfOf, testPdf } from './testing-pdf.ts'

let db: Db
let test: TestAssets
beforeEach(async () => {
  db = await openTestDatabase()
  test = await openTestAssets(db)
})
afterEach(async () => {
  await test[Symbol.asyncDispose]()
  await db.destroy()
})

function documents(limits?: DocumentLimits): Documents {
  const store = createAssetStore(test.folder, nodeDisk)
  return createDocuments({ assets: test.assets, store, ...(limits && { limits }) })
}

const refusal = (bytes: Uint8Array, limits?: DocumentLimits) =>
  documents(limits)
    .takeIn('x.pdf', [bytes])
    .then(
      () => 'taken in',
      (error: unknown) => error,
    )

/** Properties here start a process for each case, which reads and draws a whole document. */
const PROPERTY_LIMIT_MS = 120_000

const incoming = () => readdir(join(test.folder, 'incoming'))

describe('a document', () => {
  it('becomes a picture and the words of each page, in order, and nothing else stays', async () => {
    const pdf = testPdf({ pages: ['Guten Tag', 'Zimmer 021', 'Stra\\337e'] })
    const document = await documents().takeIn('C:\\Aushang.pdf', [pdf.subarray(0, 50), pdf.subarray(50)])
    expect(parse(StaffDocument, document)).toMatchObject({ ok: true })
    expect(document.fileName).toBe('Aushang.pdf')
    expect(document.pages.map(({ text }) => text)).toEqual(['Guten Tag', 'Zimmer 021', 'Straße'])
    expect(new Set(document.pages.map(({ imageSha256 }) => imageSha256)).size).toBe(3)
    for (const { imageSha256 } of document.pages) {
      const asset = await test.assets.find(imageSha256)
      expect(asset).toMatchObject({ mediaType: 'image/webp', widthPx: 1_526, heightPx: 2_160 })
      const { channels } = await sharp(test.assets.path(imageSha256)).stats()
      // Words on white.
      expect(channels[0]?.max).toBe(255)
      expect(channels[0]?.min).toBeLessThan(40)
    }
    expect(await incoming()).toEqual([])
  })

  it('keeps its colours', async () => {
    const red = '0.8 0 0.1 rg 0 0 2000 2000 re f'
    const { pages } = await documents().takeIn('rot.pdf', [testPdf({ pages: ['x'], drawing: red })])
    const { dominant } = await sharp(test.assets.path(pages[0]?.imageSha256 ?? '')).stats()
    expect(dominant.r).toBeGreaterThan(180)
    expect(dominant.b).toBeLessThan(60)
  })

  it('is as large as a screen can show, whatever its paper is', { timeout: PROPERTY_LIMIT_MS }, async () => {
    const side = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 200, max: 14_400 }))
    await fc.assert(
      fc.asyncProperty(side, side, async (widthPt, heightPt) => {
        const { pages } = await documents().takeIn('x.pdf', [testPdf({ pages: ['x'], widthPt, heightPt })])
        const asset = await test.assets.find(pages[0]?.imageSha256 ?? '')
        expect(Math.max(asset?.widthPx ?? 0, asset?.heightPx ?? 0)).toBe(2_160)
        // To the nearest pixel, but a strip that is thinner than one is still there.
        const exactPx = (sidePt: number) => Math.max(1, (sidePt / Math.max(widthPt, heightPt)) * 2_160)
        expect(Math.abs((asset?.widthPx ?? 0) - exactPx(widthPt))).toBeLessThanOrEqual(0.5)
        expect(Math.abs((asset?.heightPx ?? 0) - exactPx(heightPt))).toBeLessThanOrEqual(0.5)
      }),
      { numRuns: 6, examples: [[1, 14_400]] },
    )
  })

  it.each<[string, () => Uint8Array, string, RegExp]>([
    ['no PDF', () => Buffer.from('Sehr geehrte Damen und Herren'), 'FILE_NOT_SUPPORTED', /kein PDF/],
    ['only a beginning', () => testPdf({ pages: ['x'] }).subarray(0, 30), 'FILE_BROKEN', /beschädigt/],
    [
      'noise',
      () => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5_000, 'ab1 0 obj')]),
      'FILE_BROKEN',
      /beschädigt/,
    ],
    ['without pages', () => testPdf({ pages: [] }), 'FILE_BROKEN', /keine Seiten|beschädigt/],
    [
      'longer than a slide',
      () => testPdf({ pages: Array.from({ length: 61 }, () => 'x') }),
      'FILE_TOO_LARGE',
      /61 Seiten/,
    ],
    [
      'lying about its length',
      () => pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R]/Count 9>>']),
      'FILE_BROKEN',
      /Seite 1/,
    ],
    ['drawing itself', selfDrawing, 'FILE_BROKEN', /beschädigt/],
    ['locked', () => testPdf({ pages: ['x'], trailer: LOCKED }), 'FILE_NOT_SUPPORTED', /Kennwort/],
  ])('is refused in words when it is %s, and nothing stays behind', async (_what, bytes, code, words) => {
    expect(await refusal(bytes())).toMatchObject({ code, message: expect.stringMatching(words) })
    expect(await test.assets.list()).toEqual([])
    expect(await incoming()).toEqual([])
  })

  it('that keeps the engine busy for ever is given up, and the next one is read', async () => {
    // Two million shapes that cover the page, all of them see-through.
    const endless = testPdf({ pages: ['x'], drawing: '0 0 m 595 842 l 0 842 l 595 0 l f* '.repeat(400_000) })
    const answer = await refusal(endless, { timeoutMs: 1_500 })
    expect(answer).toMatchObject({ code: 'FILE_BROKEN', message: expect.stringContaining('zu aufwendig') })
    expect(await incoming()).toEqual([])
    expect(await refusal(testPdf({ pages: ['x'] }))).toBe('taken in')
  })

  it('never breaks the server, whatever bytes it has lost or changed', { timeout: PROPERTY_LIMIT_MS }, async () => {
    const whole = testPdf({ pages: ['eins', 'zwei'] })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 }),
        fc.nat(whole.length),
        async (changes, cut) => {
          const bytes = Buffer.from(whole)
          for (const [at, value] of changes) if (at > 8) bytes[at] = value
          const answer = await refusal(bytes.subarray(0, Math.max(9, whole.length - (cut % 200))))
          if (answer !== 'taken in') expect(answer).toMatchObject({ name: 'AppError' })
          expect(await incoming()).toEqual([])
        },
      ),
      { numRuns: 12 },
    )
  })
})

/** A form that draws itself twice, and so on: more memory than there is. */
function selfDrawing(): Buffer {
  const draw = '/F Do /F Do'
  const resources = '/Resources<</XObject<</F 5 0 R>>>>'
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R${resources}>>`,
    `<</Length ${draw.length}>>stream\n${draw}\nendstream\n`,
    `<</Type/XObject/Subtype/Form/BBox[0 0 9 9]${resources}/Length ${draw.length}>>stream\n${draw}\nendstream\n`,
  ])
}

/** Says that it is encrypted, with a key that nobody has. */
const LOCKED = `/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -3904/O<${'5a'.repeat(32)}>/U<${'a5'.repeat(32)}>>>/ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]`

it('travels over HTTP, and the consoles hear of its pages', async () => {
  const changed: unknown[] = []
  const changes = createChangeFeed()
  changes.listen(({ what }) => changed.push(what))
  await using app = await createTestApp()
  await app.register(documentRoutes, { documents: documents(), changes })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  const send = (bytes: Uint8Array) => {
    const form = new FormData()
    form.append('file', new Blob([Uint8Array.from(bytes)]), 'Aushang.pdf')
    return fetch(`${url}/documents`, { method: 'POST', body: form })
  }
  const answer = await send(testPdf({ pages: ['Hallo'] }))
  expect(answer.status).toBe(200)
  expect(await answer.json()).toMatchObject({ fileName: 'Aushang.pdf', pages: [{ text: 'Hallo' }] })
  expect(changed).toEqual(['content'])
  const broken = await send(Buffer.from('%PDF-1.4 und sonst nichts'))
  expect(broken.status).toBe(422)
  expect(await broken.json()).toMatchObject({ code: 'FILE_BROKEN' })
})

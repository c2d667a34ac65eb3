import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import type { SourceConfig } from '#schema/site-seed'
import type { Db } from '../../db/tables.ts'
import { openTestDatabase } from '../../db/testing.ts'
import { serve } from '../testing-server.ts'
import { startTestSite, titlesOf } from '../testing-site.ts'

describe('pictures', () => {
  const feed = (url: string) =>
    `<rss version="2.0"><channel><title>x</title><item><title>A</title><enclosure url="${url}" type="image/jpeg" length="1"/></item></channel></rss>`

  async function startWithPicture(db: Db, picture: Buffer, source: Partial<SourceConfig>) {
    const stored: Buffer[] = []
    const server = await serve((request, response) => {
      response.end(request.url === '/news.xml' ? feed('/bild.jpg') : picture)
    })
    const storeImage = async (bytes: Buffer) => {
      stored.push(bytes)
      return 'b'.repeat(64)
    }
    const site = await startTestSite(db, { address: `${server.url}/news.xml`, ...source }, { storeImage })
    return {
      site,
      server,
      stored,
      async [Symbol.asyncDispose]() {
        await site[Symbol.asyncDispose]()
        await server[Symbol.asyncDispose]()
      },
    }
  }

  const noise = (widthPx: number, heightPx: number) =>
    sharp({
      create: {
        width: widthPx,
        height: heightPx,
        channels: 3,
        background: '#888',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    })

  test('are known to be wanted for as long as the feed carries them', async () => {
    await using db = await openTestDatabase()
    const picture = await noise(100, 100).jpeg().toBuffer()
    await using world = await startWithPicture(db, picture, { imageLicence: 'CC0' })
    const wantedAt = async () =>
      (await db.selectFrom('source_image').select('wanted_at').execute()).map((row) => row.wanted_at)
    expect(await wantedAt()).toEqual([world.site.clock.now])
    world.site.clock.now += 86_400_000
    await world.site.runner.check('portal')
    expect(await wantedAt()).toEqual([world.site.clock.now])
    expect(world.stored).toHaveLength(1)
  })

  test('are made small and stored under a recorded licence, once', async () => {
    await using db = await openTestDatabase()
    const picture = await noise(3_000, 2_000)
      .withExif({ IFD0: { Artist: 'Erika Mustermann' } })
      .jpeg()
      .toBuffer()
    await using world = await startWithPicture(db, picture, { imageLicence: 'Foto: Stadt (CC BY 4.0)' })
    await world.site.runner.check('portal')
    expect(world.site.published.at(-1)?.body).toMatchObject({
      items: [{ title: 'A', imageSha256: 'b'.repeat(64), imageCredit: 'Foto: Stadt (CC BY 4.0)' }],
    })
    expect(world.stored).toHaveLength(1)
    const metadata = await sharp(world.stored[0]).metadata()
    expect(metadata).toMatchObject({ format: 'webp' })
    expect(metadata.width).toBeLessThanOrEqual(1_600)
    expect(metadata.exif).toBeUndefined()
    expect(world.stored[0]!.length).toBeLessThanOrEqual(400_000)
    expect(world.server.requests.filter(({ url }) => url === '/bild.jpg')).toHaveLength(1)
  })

  test('are not even asked for without a licence', async () => {
    await using db = await openTestDatabase()
    await using world = await startWithPicture(db, Buffer.from(''), {})
    expect(world.server.requests.map(({ url }) => url)).toEqual(['/news.xml'])
    expect(world.site.published[0]?.body).toMatchObject({ items: [{ title: 'A' }] })
  })

  test.each<[string, () => Promise<Buffer> | Buffer]>([
    ['a counting pixel', () => noise(1, 1).png().toBuffer()],
    [
      'an image bomb',
      () =>
        sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: '#fff' } })
          .png()
          .toBuffer(),
    ],
    [
      'a drawing that could act',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100"><script/></svg>'),
    ],
    ['an error page', () => Buffer.from('<html>nicht da</html>')],
    ['half a picture', async () => (await noise(400, 300).jpeg().toBuffer()).subarray(0, 2_000)],
  ])('%s is left out, the news stay', async (_, make) => {
    await using db = await openTestDatabase()
    await using world = await startWithPicture(db, await make(), { imageLicence: 'CC0' })
    await world.site.runner.check('portal')
    expect(world.stored).toEqual([])
    expect(titlesOf(world.site.published.at(-1))).toEqual(['A'])
    expect(world.server.requests.filter(({ url }) => url === '/bild.jpg')).toHaveLength(1)
  })
})

import { describe, expect, test } from 'vitest'
import { readFeed } from './read-feed.ts'

function read(text: string, baseUrl?: string) {
  return readFeed({ bytes: Buffer.from(text), baseUrl, timeZone: 'Europe/Berlin' })
}

function items(text: string, baseUrl?: string) {
  const reading = read(text, baseUrl)
  return reading.ok ? reading.value.items : []
}

const codes = (text: string) => {
  const reading = read(text)
  return reading.ok ? reading.value.problems.map(({ code }) => code) : [reading.error.code]
}

const rss = (inner: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Stadt</title>${inner}</channel></rss>`
const AT = Date.UTC(2026, 10, 23, 8)

describe('formats', () => {
  test.each([
    [
      'RSS 2.0',
      rss(
        '<item><title>A</title><link>https://x.de/a</link><guid>g</guid><pubDate>Mon, 23 Nov 2026 09:00:00 +0100</pubDate><description>T</description></item>',
      ),
    ],
    [
      'RSS 0.91 without a channel',
      '<rss version="0.91"><item><title>A</title><link>https://x.de/a</link><guid>g</guid><pubDate>Mon, 23 Nov 2026 08:00:00 GMT</pubDate><description>T</description></item></rss>',
    ],
    [
      'Atom 1.0',
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>g</id><title>A</title><link href="https://x.de/a"/><updated>2026-11-23T08:00:00Z</updated><summary>T</summary></entry></feed>',
    ],
    [
      'Atom 0.3',
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><id>g</id><title mode="escaped">A</title><link rel="alternate" href="https://x.de/a"/><issued>2026-11-23T09:00:00+01:00</issued><summary>T</summary></entry></feed>',
    ],
    [
      'RSS 1.0',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="c"><title>S</title></channel><item rdf:about="g"><title>A</title><link>https://x.de/a</link><description>T</description><dc:date>2026-11-23T08:00:00Z</dc:date></item></rdf:RDF>',
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'S',
        items: [
          {
            id: 'g',
            title: 'A',
            url: 'https://x.de/a',
            content_html: '<p>T</p>',
            date_published: '2026-11-23T08:00:00Z',
          },
        ],
      }),
    ],
  ])('%s', (_, text) => {
    expect(items(text)).toEqual([
      { id: 'g', title: 'A', summary: 'T', url: 'https://x.de/a', publishedAt: AT, imageUrls: [] },
    ])
  })

  test('an article about RSS inside Atom is still Atom', () => {
    const text =
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>g</id><title>A</title><content><![CDATA[ <rss version="2.0"> ]]></content></entry></feed>'
    expect(read(text)).toMatchObject({ ok: true, value: { format: 'atom' } })
  })
})

describe('what is no feed gets a clear sentence', () => {
  test.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['<!DOCTYPE html><html><body>Wartung</body></html>', 'html-page'],
    ['<html lang="de"><head></head></html>', 'html-page'],
    ['Guten Tag', 'not-a-feed'],
    ['<svg/>', 'not-a-feed'],
    ['{"a": 1}', 'not-a-feed'],
    ['{"a": ', 'ill-formed'],
    ['[1, 2]', 'not-a-feed'],
    ['null', 'not-a-feed'],
    ['\u0000\u0001', 'not-a-feed'],
  ])('%j', (text, code) => {
    expect(codes(text)).toEqual([code])
  })

  test('a page that names its feed hands the address on', () => {
    const page = '<!doctype html><html><link rel="alternate" type="application/rss+xml" href="/RSSNews.xml"></html>'
    const reading = read(page)
    expect(reading.ok ? '' : reading.error.message).toContain('/RSSNews.xml')
  })

  test('a feed without items is fine, but worth a remark', () => {
    expect(codes(rss(''))).toEqual(['no-items'])
    expect(codes('<rss version="2.0"/>')).toEqual(['no-items'])
  })
})

describe('items', () => {
  test('are sorted, newest first, those without a date last', () => {
    const text = rss(`<item><title>ohne</title></item>
      <item><title>alt</title><pubDate>Mon, 23 Nov 2020 09:00:00 GMT</pubDate></item>
      <item><title>neu</title><pubDate>Mon, 23 Nov 2026 09:00:00 GMT</pubDate></item>`)
    expect(items(text).map(({ title }) => title)).toEqual(['neu', 'alt', 'ohne'])
  })

  test('keep their id while their words stay', () => {
    const text = rss('<item><title>A</title><description>T</description></item>')
    const [first] = items(text)
    expect(first?.id).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(items(`\n${text}`)[0]?.id).toBe(first?.id)
    expect(items(text.replace('T<', 'U<'))[0]?.id).not.toBe(first?.id)
    expect(items(rss(`<item><title>A</title><guid>${'x'.repeat(600)}</guid></item>`))[0]?.id).toMatch(/^sha256:/)
  })

  test('that are there twice are merged', () => {
    const twice = '<item><title>A</title><guid>g</guid></item>'
    expect(items(rss(twice + twice))).toHaveLength(1)
    expect(codes(rss(twice + twice))).toEqual(['duplicate'])
    const story = (guid: string) => `<item><title>A</title><link>https://x.de/a</link><guid>${guid}</guid></item>`
    expect(items(rss(story('1') + story('2')))).toHaveLength(1)
  })

  test('get addresses that a phone can open, or none', () => {
    const link = (href: string, base?: string) =>
      items(rss(`<item><title>A</title><link>${href}</link></item>`), base)[0]?.url
    expect(link('/a?b=1&amp;c=2', 'https://x.de/news.xml')).toBe('https://x.de/a?b=1&c=2')
    expect(link('a', 'https://x.de/dir/news.xml')).toBe('https://x.de/dir/a')
    expect(link('//y.de/a', 'https://x.de/')).toBe('https://y.de/a')
    for (const bad of [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'https://u:p@x.de/',
      'mailto:a@b.de',
      '/a',
    ]) {
      expect(link(bad)).toBeUndefined()
    }
  })

  test('honour xml:base', () => {
    const text =
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://x.de/a/"><entry><id>1</id><title>A</title><link href="b"/></entry></feed>'
    expect(items(text)[0]?.url).toBe('https://x.de/a/b')
  })

  test('without a title take one from the text; without either they are left out', () => {
    expect(items(rss('<item><description>Nur Text</description></item>'))[0]).toMatchObject({
      title: 'Nur Text',
      summary: '',
    })
    expect(codes(rss('<item><description>&lt;img src="x"&gt;</description></item>'))).toEqual([
      'item-dropped',
      'no-items',
    ])
  })

  test('with a date that nobody can read are shown without one', () => {
    const text = rss('<item><title>A</title><pubDate>neulich</pubDate></item>')
    expect(items(text)[0]).not.toHaveProperty('publishedAt')
    expect(codes(text)).toEqual(['date'])
  })

  test('are cut to length', () => {
    const [item] = items(
      rss(`<item><title>${'Wort '.repeat(200)}</title><description>${'Satz. '.repeat(400)}</description></item>`),
    )
    expect(item?.title.length).toBeLessThanOrEqual(200)
    expect(item?.summary.length).toBeLessThanOrEqual(600)
    expect(item?.summary.endsWith('…')).toBe(true)
  })

  test('offer pictures, largest first, without counting pixels', () => {
    const media = 'xmlns:media="http://search.yahoo.com/mrss/"'
    const text = rss(`<item ${media}><title>A</title><enclosure url="https://x.de/a.jpg" type="image/jpeg" length="1"/>
      <enclosure url="https://x.de/a.mp3" type="audio/mpeg" length="1"/>
      <media:content url="https://x.de/gross.jpg" medium="image" width="1600" height="900"/>
      <media:thumbnail url="https://x.de/pixel.gif" width="1" height="1"/></item>`)
    expect(items(text)[0]?.imageUrls).toEqual(['https://x.de/gross.jpg', 'https://x.de/a.jpg'])
  })
})

test('ten megabytes of anything end in a reading or a sentence', () => {
  const texts = ['<', '<a ', '&', '<![CDATA[', '<rss version="2.0"><item>', '<!--', '"', '<!DOCTYPE [', '</a>', '{"a":']
  for (const text of texts) {
    const reading = read(text.repeat(Math.floor(2_000_000 / text.length)))
    expect(reading.ok || reading.error.message.length > 20).toBe(true)
  }
  const giant = read(rss(`<item><title>A</title><description>${'<p>Text</p>'.repeat(500_000)}</description></item>`))
  expect(giant.ok && giant.value.items[0]?.summary.length).toBeLessThanOrEqual(600)
})

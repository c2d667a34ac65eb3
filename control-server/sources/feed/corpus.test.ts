import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from '#schema/parse'
import { NewsItem } from '#schema/live-fact'
import { decodeBytes } from './charset.ts'
import { readFeed } from './read-feed.ts'

/** A public collection of difficult feeds, laid beside the repository by whoever wants to try them. */
const corpus = fileURLToPath(new URL('../../../../shared/data/feeds', import.meta.url))

describe.skipIf(!existsSync(corpus))('a collection of difficult feeds', () => {
  const files = existsSync(corpus) ? globSync('**/*.xml', { cwd: corpus }).map((file) => join(corpus, file)) : []
  const readFile = (file: string) => {
    const bytes = readFileSync(file)
    return { bytes, contentType: statedHeader(bytes), timeZone: 'Europe/Berlin' }
  }

  test('goes through without a crash, and everything that comes out is as the contract wants it', () => {
    const formats: Record<string, number> = {}
    for (const file of files) {
      const reading = readFeed(readFile(file))
      const outcome = reading.ok ? reading.value.format : reading.error.code
      formats[outcome] = (formats[outcome] ?? 0) + 1
      for (const { imageUrls: _, ...item } of reading.ok ? reading.value.items : []) {
        expect(parse(NewsItem, { ...item, firstSeenAt: 1 }), file).toMatchObject({ ok: true })
      }
    }
    expect(files.length).toBeGreaterThan(600)
    expect(Object.keys(formats).toSorted()).toEqual(['atom', 'rdf', 'rss'])
  })

  test('leaves nothing active of the files that try', () => {
    const tries = files.filter((file) => file.includes('/sanitize/'))
    expect(tries.length).toBeGreaterThan(300)
    for (const file of tries) {
      const reading = readFeed(readFile(file))
      expect(reading.ok, file).toBe(true)
      for (const { title, summary, url = '' } of reading.ok ? reading.value.items : []) {
        expect(`${title} ${summary}`, file).not.toMatch(
          /<[/!?]?[a-z]|javascript:|vbscript:|\bon\w+\s*=|url\(|expression\(|<iframe/i,
        )
        expect(url, file).toMatch(/^(https?:|$)/)
      }
    }
  })

  /** What the files themselves say; where their expectation is of 2005 (text/xml is ASCII), ours is named beside it. */
  test('has the charset that each file states', () => {
    const wrong = files
      .filter((file) => file.includes('/encoding/'))
      .flatMap((file) => {
        const bytes = readFileSync(file)
        const expected = /encoding == '([\w-]+)'/.exec(plain(bytes))?.[1]
        if (expected === undefined) return []
        const { charset } = decodeBytes(bytes, statedHeader(bytes))
        const isAsciiAnyway = expected === 'us-ascii' && !bytes.some((byte) => byte >= 0x80)
        return charset === expected || isAsciiAnyway ? [] : [`${basename(file)}: ${charset} instead of ${expected}`]
      })
    expect(wrong).toEqual([])
  })

  test.each([
    ['demoronize-2.xml', 'don’t'],
    ['double-encoded-html.xml', '…'],
    ['euc-kr-item.xml', '년'],
    ['http_text_xml_charset_2.xml', 'This is a £“test.”'],
  ])('%s has its words', (name, words) => {
    const file = files.find((candidate) => basename(candidate) === name) ?? ''
    const reading = readFeed(readFile(file))
    const [item] = reading.ok ? reading.value.items : []
    expect([item?.title, item?.summary]).toContain(words)
  })
})

/** The header that the file says a server would send with it. */
function statedHeader(bytes: Buffer): string | undefined {
  return /Header:\s+Content-type:\s*(.*)/i.exec(plain(bytes))?.[1]
}

function plain(bytes: Buffer): string {
  return bytes.toString('latin1').replaceAll('\0', '')
}

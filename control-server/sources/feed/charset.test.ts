import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decodeBytes } from './charset.ts'

const GERMAN = 'Grüße aus Köln – „Straße“ für 5 €'

describe('decodeBytes believes', () => {
  test('the HTTP charset before the declaration', () => {
    const bytes = iconv.encode('<?xml version="1.0" encoding="utf-8"?><a>Łódź</a>', 'iso-8859-2')
    expect(decodeBytes(bytes, "text/xml; charset= 'iso-8859-2'")).toMatchObject({ charset: 'iso-8859-2', problems: [] })
    expect(decodeBytes(bytes, "text/xml; charset= 'iso-8859-2'").text).toContain('Łódź')
  })

  test('the declaration where HTTP says nothing', () => {
    const bytes = iconv.encode('<?xml version="1.0" encoding="euc-kr"?><a>년</a>', 'euc-kr')
    expect(decodeBytes(bytes, 'text/xml').text).toContain('년')
  })

  test.each(['utf-16le', 'utf-16be'])('the order of bytes in %s, with and without a mark', (charset) => {
    for (const addBOM of [true, false]) {
      const { text, problems } = decodeBytes(iconv.encode(`<rss>${GERMAN}</rss>`, charset, { addBOM }))
      expect(text.replace('\ufeff', '')).toBe(`<rss>${GERMAN}</rss>`)
      expect(problems).toEqual([])
    }
  })

  test('valid UTF-8, else windows-1252, where nobody says anything', () => {
    expect(decodeBytes(Buffer.from(GERMAN))).toEqual({ text: GERMAN, charset: 'utf-8', problems: [] })
    const old = decodeBytes(iconv.encode(GERMAN, 'windows-1252'))
    expect(old).toEqual({ text: GERMAN, charset: 'windows-1252', problems: [] })
  })
})

describe('decodeBytes sees through', () => {
  test.each(['iso-8859-1', 'us-ascii', 'windows-1252'])('UTF-8 that is labelled %s', (label) => {
    const decoded = decodeBytes(Buffer.from(GERMAN), `text/xml; charset=${label}`)
    expect(decoded.text).toBe(GERMAN)
    expect(decoded.problems.map(({ code }) => code)).toEqual(['charset'])
  })

  test('windows-1252 that is labelled UTF-8, letter by letter', () => {
    const bytes = Buffer.concat([Buffer.from('für '), iconv.encode('„Espa\u00f1a“', 'windows-1252')])
    const decoded = decodeBytes(bytes, 'text/xml; charset=utf-8')
    expect(decoded.text).toBe('für „España“')
    expect(decoded.problems).toHaveLength(1)
  })

  test.each(['bogus', 'base64', 'hex', 'utf-7', 'utf-16'])('the label %s', (label) => {
    const decoded = decodeBytes(Buffer.from(GERMAN), `text/xml; charset=${label}`)
    expect(decoded.text).toBe(GERMAN)
    expect(decoded.problems.map(({ code }) => code)).toEqual(['charset'])
  })
})

test('any bytes under any label decode to something', () => {
  const label = fc.option(fc.constantFrom('utf-8', 'iso-8859-1', 'utf-16', 'koi8-r', 'x'), { nil: undefined })
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), label, (bytes, charset) => {
      const { text } = decodeBytes(
        Buffer.from(bytes),
        charset === undefined ? undefined : `text/xml;charset=${charset}`,
      )
      expect(typeof text).toBe('string')
    }),
  )
})

test('German text survives every encoding that can hold it', () => {
  const encoding = fc.constantFrom('utf-8', 'windows-1252', 'utf-16le', 'utf-16be')
  const letters = fc.string({ unit: fc.constantFrom(...Array.from('aäöüßÄÖÜ –„“€')), minLength: 1 })
  fc.assert(
    fc.property(letters, encoding, (words, charset) => {
      const xml = `<?xml version="1.0" encoding="${charset}"?><a>${words}</a>`
      expect(decodeBytes(iconv.encode(xml, charset)).text).toBe(xml)
    }),
  )
})

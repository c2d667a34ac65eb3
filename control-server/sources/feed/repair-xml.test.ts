import { XMLValidator } from 'fast-xml-parser'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { repairXml } from './repair-xml.ts'

function repaired(source: string): string {
  const result = repairXml(source)
  return result.ok ? result.value.text : `refused: ${result.error.code}`
}

const codes = (source: string) => {
  const result = repairXml(source)
  return result.ok ? result.value.problems.map(({ code }) => code) : [result.error.code]
}

describe('repairXml', () => {
  test('leaves good XML alone', () => {
    const xml = '<rss version="2.0"><channel><title>A &amp; B</title><item/><x><![CDATA[<p>&</p>]]></x></channel></rss>'
    expect(repaired(xml)).toBe(xml)
    expect(codes(xml)).toEqual([])
  })

  test.each([
    ['a bare ampersand', '<a>Kind & Kegel</a>', '<a>Kind &amp; Kegel</a>'],
    ['an ampersand in an address', '<a href="?x=1&y=2"/>', '<a href="?x=1&amp;y=2"/>'],
    ['a forgotten end tag', '<a><b>x</a>', '<a><b>x</b></a>'],
    ['an end tag too many', '<a>x</b></a>', '<a>x</a>'],
    ['a less-than sign', '<a>1 < 2</a>', '<a>1 &lt; 2</a>'],
    ['capitals in tags', '<Item>x</item>', '<item>x</item>'],
    ['control characters', '<a>x\u001by\u0000</a>', '<a>xy</a>'],
  ])('mends %s', (_, source, expected) => {
    expect(repaired(source)).toBe(expected)
  })

  test('says what it mended', () => {
    expect(codes('<a>x\u001b</a>')).toEqual(['ill-formed'])
    expect(codes('<a>x & y</a>')).toEqual(['ill-formed'])
  })

  test('keeps the complete items of a document that breaks off', () => {
    const cut = '<rss><channel><item><title>eins</title></item><item><title>zw'
    expect(repaired(cut)).toBe('<rss><channel><item><title>eins</title></item></channel></rss>')
    expect(codes(cut)).toContain('ill-formed')
  })

  test('keeps the only item of a document whose CDATA has no end', () => {
    expect(repaired('<rss><channel><item><title><![CDATA[eins')).toContain('<![CDATA[eins]]>')
  })

  test('refuses nesting beyond 64', () => {
    expect(repaired('<a>'.repeat(64) + '</a>'.repeat(64))).not.toContain('refused')
    expect(repaired('<a>'.repeat(65))).toBe('refused: too-deep')
  })

  test.each(['<', '&', '</x>', '<a', '<rss><channel></rss>'])('gives up on a document of nothing but %j', (piece) => {
    expect(repaired(`<rss>${piece.repeat(20_000)}`)).toMatch(/^refused: (ill-formed|too-deep)$/)
  })

  test('reads the first 500 items', () => {
    const xml = `<rss><channel>${'<item><title>x</title></item>'.repeat(501)}</channel></rss>`
    expect(repaired(xml).match(/<item>/g)).toHaveLength(500)
    expect(codes(xml)).toEqual(['too-many-items'])
  })
})

describe('document type declarations', () => {
  const xxe =
    '<!DOCTYPE rss [<!ENTITY geheim SYSTEM "file:///etc/passwd"> <!ENTITY x "]>">]><rss><a>vor&geheim;nach</a></rss>'

  test('vanish with their entities', () => {
    expect(repaired(xxe)).toBe('<rss><a>vornach</a></rss>')
    expect(codes(xxe)).toContain('dtd')
  })

  test('may be bombs: nothing is expanded', () => {
    const levels = Array.from({ length: 10 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`)
    const bomb = `<!DOCTYPE a [<!ENTITY l0 "lol">${levels.join('')}]><a>&l10;</a>`
    expect(repaired(bomb)).toBe('<a></a>')
  })

  test('are found behind comments that talk of tags, and not in the text of items', () => {
    expect(repaired('<!-- <rss> --><!DOCTYPE rss><rss/>')).toBe('<rss/>')
    const quoted = '<rss><a><![CDATA[<!DOCTYPE html>]]></a></rss>'
    expect(repaired(quoted)).toBe(quoted)
  })
})

test('whatever comes in, well-formed XML or a refusal comes out', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<rss>',
      '</rss>',
      '<item>',
      '</item>',
      '<a b="c">',
      "<a b='<'>",
      '<br/>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
    ),
    fc.constantFrom(
      '&',
      '&amp;',
      '&#38;',
      '<',
      '>',
      '</',
      '<?',
      '?>',
      '<!DOCTYPE x [',
      ']',
      '"',
      'Köln',
      '\u0001',
      '\ud800',
    ),
    fc.string({ maxLength: 5 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const result = repairXml(`<rss>${pieces.join('')}`)
      if (!result.ok) return expect(result.error.code).toBe('too-deep')
      expect(balanced(result.value.text)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('repairing twice changes nothing more', () => {
  const piece = fc.constantFrom(
    '<item>',
    '</item>',
    '<title>',
    '</title>',
    'x & y',
    '&lt;',
    '<![CDATA[z]]>',
    '<br>',
    ' 1 < 2 ',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const once = repairXml(`<rss>${pieces.join('')}</rss>`)
      if (!once.ok) return
      expect(repaired(once.value.text)).toBe(once.value.text)
      expect(XMLValidator.validate(once.value.text)).toBe(true)
    }),
  )
})

const TAG = /<(\/?)([^\s<>/"']+)(?:[^<>"']|"[^"]*"|'[^']*')*?(\/?)>/g

/** Every start tag has its end tag, in order. */
function balanced(xml: string): boolean {
  const open: string[] = []
  for (const [, end, name, self] of xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '').matchAll(TAG)) {
    if (self) continue
    if (!end) open.push(name ?? '')
    else if (open.pop() !== name) return false
  }
  return open.length === 0
}

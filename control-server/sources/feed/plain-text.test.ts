import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutAtWord, mendMojibake, toPlainText } from './plain-text.ts'

describe('toPlainText', () => {
  test.each([
    ['Kind &amp; Kegel', 'Kind & Kegel'],
    ['<p>Erster.</p><p>Zweiter<br>Dritter</p>', 'Erster. Zweiter Dritter'],
    ['fett <b>und</b> kursiv<i>er</i>', 'fett und kursiver'],
    ['&lt;p&gt;doppelt &amp;uuml;bersetzt&lt;/p&gt;', 'doppelt übersetzt'],
    ['&amp;lt;b&amp;gt;dreifach&amp;lt;/b&amp;gt;', 'dreifach'],
    ['Werte < 5 und > 3', 'Werte < 5 und > 3'],
    ['zu\u00adsammen\u200b\u202eda\u2066', 'zusammenda'],
    ['  viel \n\t Platz ', 'viel Platz'],
    ['10\u00a0Uhr', '10\u00a0Uhr'],
    ['a &nbsp; b', 'a b'],
    ['don&#146;t', 'don’t'],
    ['fÃ¼r â€žKÃ¶lnâ€œ', 'für „Köln“'],
    ['u\u0308ber', 'über'],
    ['Familie 👨‍👩‍👧', 'Familie 👨‍👩‍👧'],
  ])('%j is %j', (markup, text) => expect(toPlainText(markup)).toBe(text))

  test.each([
    '<script>alert(1)</script>',
    '<SCRIPT SRC=http://x/y.js></SCRIPT>',
    '<style>body{background:url(javascript:alert(1))}</style>',
    '<iframe src="javascript:alert(1)">alert(2)</iframe>',
    '<svg onload=alert(1)><text>alert(1)</text></svg>',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;',
    '<scr<script>ipt>alert(1)</scr</script>ipt>',
    '<img src=x onerror=alert(1)>',
  ])('%j leaves nothing that could act', (markup) => {
    expect(toPlainText(markup)).not.toMatch(/<|javascript:|onerror|onload/i)
  })

  test('never leaves a tag, whatever comes in', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '&lt;',
      '&gt;',
      '&amp;',
      'script',
      'lt;',
      '/',
      '!--',
      '"',
      'b',
      ' ',
      '<p>',
      '<![CDATA[',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(toPlainText(pieces.join(''))).not.toMatch(/<[/!?]?[a-z]/i)
      }),
      { numRuns: 1_000 },
    )
  })

  test('a second time changes nothing for ordinary words', () => {
    const words = fc.array(fc.constantFrom('Köln', 'AT&T', '–', '5 €', '„ja“', '\n', '3 < 4'), { maxLength: 20 })
    fc.assert(
      fc.property(words, (list) => {
        const once = toPlainText(list.join(' '))
        expect(toPlainText(once)).toBe(once)
      }),
    )
  })
})

describe('cutAtWord', () => {
  test('cuts between words and says so', () => {
    expect(cutAtWord('Der Rat tagt heute, wie immer', 20)).toBe('Der Rat tagt heute…')
    expect(cutAtWord('kurz', 4)).toBe('kurz')
  })

  test('cuts a giant word between characters', () => {
    expect(cutAtWord('Donaudampfschifffahrt', 10)).toBe('Donaudamp…')
    expect(cutAtWord('😀😀😀😀', 4)).toBe('😀…')
  })

  test('never exceeds its limit and never breaks a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), fc.integer({ min: 2, max: 60 }), (text, limit) => {
        const cut = cutAtWord(text.toWellFormed(), limit)
        expect(cut.length).toBeLessThanOrEqual(limit)
        expect(cut.isWellFormed()).toBe(true)
      }),
    )
  })
})

test('mendMojibake undoes the classic mistake and touches nothing else', () => {
  expect(mendMojibake('Explorerâ€™s StraÃŸe')).toBe('Explorer’s Straße')
  expect(mendMojibake('„Spaß“ – â, Ã und Â')).toBe('„Spaß“ – â, Ã und Â')
})

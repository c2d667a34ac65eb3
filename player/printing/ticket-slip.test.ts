import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codePage858 } from './code-page-858.ts'
import { SLIP_COLUMNS, slipJob, type TicketSlip, wrapped } from './ticket-slip.ts'

const slip: TicketSlip = {
  siteName: 'Rathaus Bochum',
  number: 'A 047',
  queueName: 'Führungszeugnis',
  areaName: 'Bürgerbüro',
  aheadCount: 0,
  phoneUrl: 'https://x.de/n/AB',
  issuedAt: Date.UTC(2026, 10, 26, 8, 42),
  timeZone: 'Europe/Berlin',
}

/** Control bytes in hex, texts as they are. */
const readable = (bytes: readonly number[]): string =>
  bytes.map((byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCodePoint(byte) : `<${byte.toString(16)}>`)).join('')

test('a whole slip, byte by byte', () => {
  expect(readable(slipJob(slip))).toBe(
    '<1b>@<1b>t<13><1b>a<1>Rathaus Bochum<a><a>Ihre Nummer<a><1b>E<1><1d>!UA 047<a><1d>!<0><1b>E<0>' +
      'F<81>hrungszeugnis<a><a>Bitte warten Sie: B<81>rgerb<81>ro<a>Sie sind als N<84>chstes dran.<a><a>' +
      'Ihr Platz auf dem Handy:<a><1d>(k<4><0>1A2<0><1d>(k<3><0>1C<5><1d>(k<3><0>1E1' +
      '<1d>(k<14><0>1P0https://x.de/n/AB<1d>(k<3><0>1Q0<a>26.11.2026, 09:42 Uhr<a><1d>VB<18><1d>r<1>',
  )
})

test.each([
  [undefined, /Bürgerbüro\n\n/],
  [1, /Vor Ihnen ist eine Nummer\.\n/],
  [12, /Vor Ihnen sind 12 Nummern\.\n/],
])('with %j before', (aheadCount, text) => {
  const { aheadCount: _none, ...rest } = slip
  const job = slipJob(aheadCount === undefined ? rest : { ...rest, aheadCount })
  const latin = readable(job).replaceAll('<a>', '\n').replaceAll('<81>', 'ü')
  expect(latin).toMatch(text)
})

test('whatever names a site gives, commands are only ours, and no line is longer than the paper', () => {
  const name = fc.string({ unit: 'binary', maxLength: 120 })
  const commands = (job: readonly number[]) => job.filter((byte) => byte < 0x20 && byte !== 0x0a).join()
  fc.assert(
    fc.property(name, name, name, (siteName, queueName, areaName) => {
      const job = slipJob({ ...slip, siteName, queueName, areaName })
      expect(commands(job)).toBe(commands(slipJob(slip)))
    }),
  )
})

test('lines break between words, and nothing but space is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'ü'), minLength: 1, maxLength: 60 })), (words) => {
      const lines = wrapped(words.join('  '), SLIP_COLUMNS)
      expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''))
      expect(lines.filter((line) => codePage858(line).length > SLIP_COLUMNS || line === '')).toEqual([])
    }),
  )
})

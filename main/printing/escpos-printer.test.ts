import { afterEach, beforeEach, expect, test } from 'vitest'
import { fillUp } from '#player/printing/escpos'
import { slipJob, type TicketSlip } from '#player/printing/ticket-slip'
import { silent } from '../core/test-folder.ts'
import { createEscposPrinter } from './escpos-printer.ts'
import { openNetworkLine } from './network-line.ts'
import { FakePrinter } from './printer.oracle.ts'
import type { TicketPrinter } from './ticket-printer.ts'

const slip: TicketSlip = {
  siteName: 'Rathaus Bochum',
  number: 'A 047',
  queueName: 'Ausweise',
  areaName: 'Buergerbuero',
  aheadCount: 3,
  phoneUrl: 'https://lotse.example/n/0123456789abcdefghijkl',
  issuedAt: Date.UTC(2026, 10, 26, 8, 42),
  timeZone: 'Europe/Berlin',
}
/** What comes before the job: filling up, and three questions. */
const FILL_BYTES = fillUp().length
const PRELUDE_BYTES = FILL_BYTES + 9

let fake: FakePrinter
let printer: TicketPrinter

beforeEach(async () => {
  fake = await new FakePrinter().start()
  printer = createEscposPrinter({
    open: () => openNetworkLine('127.0.0.1', fake.port, 2_000),
    log: silent,
    answerMs: 500,
    printMs: 500,
  })
})
afterEach(() => fake[Symbol.asyncDispose]())

test('a slip is printed, cut, and known to be there', async () => {
  expect(await printer.print(slip)).toEqual({ kind: 'printed' })
  expect(fake.slips).toHaveLength(1)
  expect(fake.slips[0]?.text).toMatch(/Ihre Nummer\nA 047\nAusweise\n/)
  expect(fake.slips[0]?.text).toContain('Vor Ihnen sind 3 Nummern.')
  expect(fake.slips[0]?.text).toContain('26.11.2026, 09:42 Uhr')
  expect(fake.slips[0]?.codes).toEqual([slip.phoneUrl])
})

test('two wishes at once come out one after the other, each whole', async () => {
  const outcomes = await Promise.all([printer.print(slip), printer.print({ ...slip, number: 'A 048' })])
  expect(outcomes).toEqual([{ kind: 'printed' }, { kind: 'printed' }])
  expect(fake.slips.map(({ text }) => /[A-Z] \d{3}/.exec(text)?.[0])).toEqual(['A 047', 'A 048'])
})

test.each([
  ['isPaperOut', 'paper-out'],
  ['isCoverOpen', 'cover-open'],
] as const)('%s: nothing is sent that would come out later', async (fault, problem) => {
  fake[fault] = true
  expect(await printer.look()).toBe(problem)
  expect(await printer.print(slip)).toEqual({ kind: 'failed', problem })
  fake[fault] = false
  expect(fake.slips).toEqual([])
  expect(await printer.look()).toBeUndefined()
  expect(await printer.print(slip)).toEqual({ kind: 'printed' })
  expect(fake.slips).toHaveLength(1)
})

test('paper that ends in the middle is noticed, and named', async () => {
  fake.paperEndsAtByte = PRELUDE_BYTES + 100
  expect(await printer.print(slip)).toEqual({ kind: 'failed', problem: 'paper-out' })
  expect(fake.slips).toEqual([])
})

test('a printer that says nothing is trusted', async () => {
  fake.isSilent = true
  expect(await printer.look()).toBeUndefined()
  expect(await printer.print(slip)).toEqual({ kind: 'sent' })
  await expect.poll(() => fake.slips.length).toBe(1)
})

test('no printer at all', async () => {
  await fake[Symbol.asyncDispose]()
  expect(await printer.look()).toBe('unreachable')
  expect(await printer.print(slip)).toEqual({ kind: 'failed', problem: 'unreachable' })
  fake = await new FakePrinter().start()
})

test('broken at any byte, nothing comes by itself, and the next wish gives one whole slip', async () => {
  const jobBytes = slipJob(slip).length
  const cases = [0, 300, ...Array.from({ length: 9 + jobBytes }, (_, n) => FILL_BYTES + n)]
  for (const at of cases) {
    const slipsBefore = fake.slips.length
    fake.breakAtByte = fake.byteCount + at
    const outcome = await printer.print(slip)
    const isComplete = fake.slips.length - slipsBefore === 1
    // Only the answer can be lost when all of the slip is there; then it says that it does not know.
    if (outcome.kind !== 'printed') expect(outcome).toMatchObject({ kind: 'failed' })
    else expect(isComplete).toBe(true)
    // A look fills up what was begun: at most the cut of what had been printed already.
    await printer.look()
    const slipsAfter = fake.slips.length
    expect(slipsAfter - slipsBefore).toBeLessThanOrEqual(1)

    fake.breakAtByte = Number.POSITIVE_INFINITY
    expect(await printer.print(slip)).toEqual({ kind: 'printed' })
    expect(fake.slips).toHaveLength(slipsAfter + 1)
    expect(fake.slips.at(-1), `after a break at byte ${at}`).toEqual({
      text: expect.stringContaining('\nA 047\nAusweise\n'),
      codes: expect.arrayContaining([slip.phoneUrl]),
    })
  }
}, 60_000)

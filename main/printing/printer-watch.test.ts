import { expect, test } from 'vitest'
import type { PrinterProblem } from '#player/printing/printer-status'
import type { TicketSlip } from '#player/printing/ticket-slip'
import { WatchedPrinter } from './printer-watch.ts'

const slip: TicketSlip = {
  siteName: 'Rathaus',
  number: 'A 001',
  queueName: 'Ausweise',
  areaName: 'Bürgerbüro',
  phoneUrl: 'https://x.example/n/y',
  issuedAt: 1,
  timeZone: 'Europe/Berlin',
}

function watch() {
  let problem: PrinterProblem | undefined
  let next: (() => void) | undefined
  let changedCount = 0
  const printer = new WatchedPrinter({
    printer: {
      look: async () => problem,
      print: async () => (problem ? { kind: 'failed', problem } : { kind: 'printed' }),
    },
    onChanged: () => (changedCount += 1),
    later: (then) => {
      next = then
      return () => (next = undefined)
    },
  })
  return {
    printer,
    set: (value: PrinterProblem | undefined) => (problem = value),
    changed: () => changedCount,
    lookAgain: async () => {
      next?.()
      await new Promise((resolve) => setTimeout(resolve))
    },
    isWaiting: () => next !== undefined,
  }
}

test('staff hear once what is wrong, in words, and that it is well again', async () => {
  const { printer, set, changed, lookAgain } = watch()
  printer.start()
  await lookAgain()
  expect(printer.problem).toBeUndefined()
  set('paper-out')
  await lookAgain()
  await lookAgain()
  expect(printer.problem).toBe('Der Nummerndrucker hat kein Papier mehr. Bitte legen Sie eine neue Rolle ein.')
  expect(changed()).toBe(1)
  set(undefined)
  await lookAgain()
  expect(printer.problem).toBeUndefined()
  expect(changed()).toBe(2)
})

test('a slip that fails tells it at once', async () => {
  const { printer, set, changed } = watch()
  set('cover-open')
  expect(await printer.print(slip)).toEqual({ kind: 'failed', problem: 'cover-open' })
  expect(printer.problem).toContain('Deckel')
  set(undefined)
  await printer.print(slip)
  expect(printer.problem).toBeUndefined()
  expect(changed()).toBe(2)
})

test('stopped, it looks no more', async () => {
  const { printer, isWaiting } = watch()
  printer.start()
  await printer.stop()
  expect(isWaiting()).toBe(false)
})

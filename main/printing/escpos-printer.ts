import type { Logger } from 'pino'
import { askNow, type Bytes, fillUp } from '#player/printing/escpos'
import { isStatusByte, isTurnByte, printerProblem, type PrinterProblem } from '#player/printing/printer-status'
import { slipJob, type TicketSlip } from '#player/printing/ticket-slip'
import type { OpenLine, PrinterLine } from './printer-line.ts'
import type { PrintOutcome, TicketPrinter } from './ticket-printer.ts'

export interface EscposPrinterDeps {
  readonly open: OpenLine
  readonly log: Pick<Logger, 'warn'>
  /** For an answer that is given at once. */
  readonly answerMs?: number
  /** For a whole slip, from its first byte to the cut. */
  readonly printMs?: number
}

const ANSWER_MS = 1_500
const PRINT_MS = 10_000

/**
 * A receipt printer that speaks ESC/POS. Each job is a conversation of its own: ask how it is, and send nothing to one
 * that can not print, because that would wait in its memory and come out later; send; ask whether it is done.
 */
export function createEscposPrinter(deps: EscposPrinterDeps): TicketPrinter {
  const { open, log, answerMs = ANSWER_MS, printMs = PRINT_MS } = deps
  let before: Promise<unknown> = Promise.resolve()

  /** One conversation after the other: two slips would mix. */
  async function converse<T>(talk: (line: PrinterLine) => Promise<T>, ifGone: T): Promise<T> {
    const turn = before.then(async () => {
      try {
        const line = await open()
        try {
          return await talk(line)
        } finally {
          await line.close()
        }
      } catch (error) {
        log.warn({ err: error }, 'the ticket printer is not to be reached')
        return ifGone
      }
    })
    before = turn
    return await turn
  }

  return {
    print: (slip) =>
      converse<PrintOutcome>((line) => printSlip(line, slip, answerMs, printMs), {
        kind: 'failed',
        problem: 'unreachable',
      }),
    look: () =>
      converse<PrinterProblem | undefined>(async (line) => {
        const condition = await conditionOf(line, answerMs)
        return condition === 'silent' ? undefined : condition
      }, 'unreachable'),
  }
}

async function printSlip(
  line: PrinterLine,
  slip: TicketSlip,
  answerMs: number,
  printMs: number,
): Promise<PrintOutcome> {
  const condition = await conditionOf(line, answerMs)
  if (condition !== undefined && condition !== 'silent') return { kind: 'failed', problem: condition }
  await line.write(Uint8Array.from(slipJob(slip)))
  if (condition === 'silent') return { kind: 'sent' }
  if ((await nextByte(line, isTurnByte, printMs)) !== undefined) return { kind: 'printed' }
  const after = await conditionOf(line, answerMs)
  return { kind: 'failed', problem: after === undefined || after === 'silent' ? 'fault' : after }
}

/** Undefined: it can print. */
async function conditionOf(line: PrinterLine, answerMs: number): Promise<PrinterProblem | 'silent' | undefined> {
  const ask = async (question: Bytes): Promise<number | undefined> => {
    await line.write(Uint8Array.from(question))
    return await nextByte(line, isStatusByte, answerMs)
  }
  const offline = await ask([...fillUp(), ...askNow('offline')])
  if (offline === undefined) return 'silent'
  const error = await ask(askNow('error'))
  const paper = await ask(askNow('paper'))
  if (error === undefined || paper === undefined) return 'unreachable'
  return printerProblem({ offline, error, paper })
}

/** Whatever else it says, such as answers to what was asked before, is passed over. */
async function nextByte(
  line: PrinterLine,
  isWanted: (byte: number) => boolean,
  withinMs: number,
): Promise<number | undefined> {
  const until = performance.now() + withinMs
  for (;;) {
    const byte = await line.read(Math.max(0, until - performance.now()))
    if (byte === undefined || isWanted(byte)) return byte
  }
}

import { PRINTER_PROBLEM_TEXT, type PrinterProblem } from '#player/printing/printer-status'
import type { PrintOutcome, TicketPrinter } from './ticket-printer.ts'
import type { TicketSlip } from '#player/printing/ticket-slip'

export interface PrinterWatchDeps {
  readonly printer: TicketPrinter
  /** Staff should hear of it. */
  readonly onChanged: () => void
  readonly later: (then: () => void, delayMs: number) => () => void
}

/** A roll that has run out is known before the next visitor comes. */
const LOOK_MS = 30_000

/** A printer that is looked at regularly, and remembers what was wrong last. */
export class WatchedPrinter implements TicketPrinter {
  readonly #deps: PrinterWatchDeps
  #problem: PrinterProblem | undefined
  #cancel: (() => void) | undefined
  #looking: Promise<unknown> = Promise.resolve()
  #stopped = false

  constructor(deps: PrinterWatchDeps) {
    this.#deps = deps
  }

  /** In words for staff; undefined when nothing is wrong. */
  get problem(): string | undefined {
    return this.#problem && PRINTER_PROBLEM_TEXT[this.#problem]
  }

  start(): void {
    this.#looking = this.look().then(() => {
      if (!this.#stopped) this.#cancel = this.#deps.later(() => this.start(), LOOK_MS)
    })
  }

  async stop(): Promise<void> {
    this.#stopped = true
    this.#cancel?.()
    await this.#looking
  }

  async print(slip: TicketSlip): Promise<PrintOutcome> {
    const outcome = await this.#deps.printer.print(slip)
    this.#note(outcome.kind === 'failed' ? outcome.problem : undefined)
    return outcome
  }

  async look(): Promise<PrinterProblem | undefined> {
    const problem = await this.#deps.printer.look()
    this.#note(problem)
    return problem
  }

  #note(problem: PrinterProblem | undefined): void {
    if (problem === this.#problem) return
    this.#problem = problem
    this.#deps.onChanged()
  }
}

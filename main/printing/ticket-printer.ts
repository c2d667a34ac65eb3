import type { PrinterProblem } from '#player/printing/printer-status'
import type { TicketSlip } from '#player/printing/ticket-slip'

/**
 * What became of one slip. `printed`: the printer has said that it has worked off all of it. `sent`: it took
 * everything and is of a kind that says nothing. `failed`: there is no slip, or only a part of one, and no more of it
 * will come.
 */
export type PrintOutcome =
  | { readonly kind: 'printed' }
  | { readonly kind: 'sent' }
  | { readonly kind: 'failed'; readonly problem: PrinterProblem }

/** A printer for waiting numbers. Nothing is ever printed again by itself: that is for the visitor to wish. */
export interface TicketPrinter {
  print(slip: TicketSlip): Promise<PrintOutcome>
  /** What is wrong with it now; undefined when nothing is, or when it is of a kind that says nothing. */
  look(): Promise<PrinterProblem | undefined>
}

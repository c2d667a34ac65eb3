/** The way to a printer, open for one conversation. */
export interface PrinterLine {
  /** Resolves when the bytes have left; rejects when they can not. */
  write(bytes: Uint8Array): Promise<void>
  /** The next byte that it says; undefined when none comes in time, or the line is gone. */
  read(withinMs: number): Promise<number | undefined>
  close(): Promise<void>
}

/** Rejects when there is nobody. */
export type OpenLine = () => Promise<PrinterLine>

/** The line is gone, or takes nothing any more. */
export class LineError extends Error {}

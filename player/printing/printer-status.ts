/** What keeps a printer from printing. */
export type PrinterProblem = 'paper-out' | 'cover-open' | 'fault' | 'unreachable'

/** A byte that answers `DLE EOT`: bits 1 and 4 are set, bits 0 and 7 are not. */
export function isStatusByte(byte: number): boolean {
  return (byte & 0b1001_0011) === 0b0001_0010
}

/** A byte that answers `GS r`: bits 4 and 7 are not set. */
export function isTurnByte(byte: number): boolean {
  return (byte & 0b1001_0000) === 0
}

/** The three answers to `DLE EOT` 2, 3 and 4: why it is offline, its errors, its roll of paper. */
export interface StatusBytes {
  readonly offline: number
  readonly error: number
  readonly paper: number
}

/** The most telling problem; undefined when it can print. An almost empty roll still prints. */
export function printerProblem({ offline, error, paper }: StatusBytes): PrinterProblem | undefined {
  if ((offline & 0b0000_0100) !== 0) return 'cover-open'
  if ((paper & 0b0110_0000) !== 0 || (offline & 0b0010_0000) !== 0) return 'paper-out'
  if ((error & 0b0110_1100) !== 0 || (offline & 0b0100_0000) !== 0) return 'fault'
  return undefined
}

/** For staff: what is wrong and what to do. */
export const PRINTER_PROBLEM_TEXT: Readonly<Record<PrinterProblem, string>> = {
  'paper-out': 'Der Nummerndrucker hat kein Papier mehr. Bitte legen Sie eine neue Rolle ein.',
  'cover-open': 'Der Deckel des Nummerndruckers ist offen. Bitte schließen Sie ihn.',
  fault: 'Der Nummerndrucker meldet einen Fehler. Bitte sehen Sie nach einem Papierstau und schalten Sie ihn neu ein.',
  unreachable: 'Der Nummerndrucker antwortet nicht. Bitte prüfen Sie Strom und Kabel.',
}

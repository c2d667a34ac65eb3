/*
 * Tables for Excel in German: UTF-8 with a byte order mark, semicolons, CRLF, a comma in numbers.
 */

/** Stands before the first line, or Excel takes the text for another encoding. */
export const EXCEL_START = '\uFEFF'

export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';')}\r\n`
}

/** A cell that people have typed: one that Excel would take for a formula gets an apostrophe. */
export function csvText(value: string): string {
  return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
}

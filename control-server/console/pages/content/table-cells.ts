import type { FormState } from './slide-form-state.ts'

/** Columns and rows of a table that is being written. Every row has as many cells as there are columns. */
export type Table = Pick<FormState, 'columns' | 'rows'>

/** Limits of the contract. */
export const COLUMNS_MAX = 6
export const ROWS_MAX = 24

/** `row` -1 is the head. */
export function withCell(table: Table, row: number, column: number, text: string): Table {
  const set = (cells: readonly string[]): string[] =>
    table.columns.map((_, at) => (at === column ? text : (cells[at] ?? '')))
  if (row === -1) return { ...table, columns: set(table.columns) }
  return { ...table, rows: table.rows.map((cells, at) => (at === row ? set(cells) : cells)) }
}

export function withRow(table: Table): Table {
  return table.rows.length >= ROWS_MAX ? table : { ...table, rows: [...table.rows, table.columns.map(() => '')] }
}

export function withColumn({ columns, rows }: Table): Table {
  if (columns.length >= COLUMNS_MAX) return { columns, rows }
  return { columns: [...columns, ''], rows: rows.map((cells) => [...cells, '']) }
}

export function withoutRow(table: Table, row: number): Table {
  return { ...table, rows: table.rows.filter((_, at) => at !== row) }
}

export function withoutColumn({ columns, rows }: Table, column: number): Table {
  const rest = (cells: readonly string[]): string[] => cells.filter((_, at) => at !== column)
  return { columns: rest(columns), rows: rows.map(rest) }
}

/**
 * Cells copied from a spreadsheet (tabs and line ends), laid over the table from one cell on; it grows as far as it
 * may, and what does not fit is left out. Undefined for a text that is no table, which is pasted as always.
 */
export function withPasted(table: Table, row: number, column: number, text: string): Table | undefined {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/)
  if (lines.length === 1 && !text.includes('\t')) return undefined
  const cells = lines.map((line) => line.split('\t').map((cell) => cell.trim()))
  let grown = table
  const columnCount = Math.min(COLUMNS_MAX, column + Math.max(...cells.map((line) => line.length)))
  while (grown.columns.length < columnCount) grown = withColumn(grown)
  while (grown.rows.length < Math.min(ROWS_MAX, row + cells.length)) grown = withRow(grown)
  for (const [down, line] of cells.entries()) {
    for (const [right, cell] of line.entries()) {
      if (row + down < grown.rows.length && column + right < columnCount) {
        grown = withCell(grown, row + down, column + right, cell)
      }
    }
  }
  return grown
}

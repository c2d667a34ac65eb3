/** A number as people write it, with its unit: "1.284", "−3,5 %", "29,00 €". */
const NUMBER = /^[−–+-]?\d[\d.\u00a0\u202f ]*(,\d+)?[\u00a0\u202f ]?(%|‰|€|Euro|Cent)?$/

/** Which columns hold nothing but numbers, so that their digits stand below each other. The first never does. */
export function numericColumns(columnCount: number, rows: readonly (readonly string[])[]): boolean[] {
  return Array.from({ length: columnCount }, (_, column) => {
    const cells = rows.map((row) => row[column]?.trim() ?? '').filter((cell) => cell !== '')
    return column > 0 && cells.length > 0 && cells.every((cell) => NUMBER.test(cell))
  })
}

/** As the German sign says it. */
export function levelName(ordinal: number): string {
  if (!Number.isInteger(ordinal)) return `Zwischengeschoss ${String(ordinal).replace('.', ',')}`
  if (ordinal === 0) return 'Erdgeschoss'
  if (ordinal === -1) return 'Untergeschoss'
  return ordinal < 0 ? `${-ordinal}. Untergeschoss` : `${ordinal}. Obergeschoss`
}

/** The ordinal that a level's name says: `EG`, `1. OG`, `2. Obergeschoss`, `UG`, `Level 2`, `-1`. Undefined when it says none. */
export function guessOrdinal(name: string): number | undefined {
  const text = name.trim().toLowerCase()
  const number = /-?\d+(?:[.,]\d+)?/.exec(text)?.[0]?.replace(',', '.')
  if (/^-?\d+([.,]\d+)?$/.test(text)) return Number(text.replace(',', '.'))
  if (/^(eg|e|g|gf|parterre|erdgeschoss|erdgeschoß|ground( floor)?)$/.test(text)) return 0
  const count = number === undefined ? undefined : Math.abs(Math.trunc(Number(number)))
  if (/(^|[\s.\d])(ug|kg|untergescho(ss|ß)|keller|basement|b)(\d|$|\s)/.test(text)) return -(count ?? 1)
  if (/(^|[\s.\d])(og|obergescho(ss|ß)|etage|stock)(\d|$|\s)/.test(text)) return count ?? 1
  return count !== undefined && /^(level|floor|ebene|l)\s*-?\d+$/.test(text) ? Number(number) : undefined
}

/** As the German sign says it. */
export function levelName(ordinal: number): string {
  if (!Number.isInteger(ordinal)) return `Zwischengeschoss ${String(ordinal).replace('.', ',')}`
  if (ordinal === 0) return 'Erdgeschoss'
  if (ordinal === -1) return 'Untergeschoss'
  return ordinal < 0 ? `${-ordinal}. Untergeschoss` : `${ordinal}. Obergeschoss`
}

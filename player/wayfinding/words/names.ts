import type { Unit } from '#schema/building'

/** "Zimmer 214", "WC", "Große Halle": as one calls a room to which one goes. */
export function doorLabel(
  { number, name, kind }: Unit,
  room: string,
  nameless: string,
  quote: (name: string) => string = asItIs,
): string {
  if (number !== undefined) return `${room} ${number}`
  return name === undefined ? nameless : kind === 'toilet' ? name : quote(name)
}

function asItIs(name: string): string {
  return name
}

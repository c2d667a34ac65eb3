import type { Connector, Level } from '#schema/building'

export interface ConnectorPhrase {
  readonly icon: 'lift-up' | 'lift-down' | 'stairs-up' | 'stairs-down'
  readonly title: string
  readonly detail: string
}

const COUNTS = ['keine', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn']

/** "Aufzug 1 bis Etage 2", "Treppe Ost hinauf bis Etage 1". */
export function connectorPhrase(connector: Connector, from: Level | undefined, to: Level | undefined): ConnectorPhrase {
  const rise = (to?.ordinal ?? 0) - (from?.ordinal ?? 0)
  const isCabin = connector.kind === 'lift' || connector.kind === 'paternoster'
  const icon = `${isCabin ? 'lift' : 'stairs'}-${rise < 0 ? 'down' : 'up'}` as const
  const direction = rise < 0 ? 'hinunter' : 'hinauf'
  const title = `${connector.name} ${isCabin ? '' : `${direction} `}${until(to)}`
  const floors = `${countOf(rise)} ${Math.abs(rise) === 1 ? 'Etage' : 'Etagen'} nach ${rise < 0 ? 'unten' : 'oben'}.`
  if (connector.kind === 'paternoster') return { icon, title, detail: `Er hält nicht an. Es geht ${floors}` }
  return { icon, title, detail: `${connector.kind === 'lift' ? 'Sie fahren' : 'Es geht'} ${floors}` }
}

/** "bis Etage 2", "bis ins Erdgeschoss". */
function until(level: Level | undefined): string {
  const ordinal = level?.ordinal ?? 0
  if (ordinal === 0) return 'bis ins Erdgeschoss'
  if (ordinal === -1) return 'bis ins Untergeschoss'
  if (Number.isInteger(ordinal) && ordinal > 0) return `bis Etage ${ordinal}`
  return Number.isInteger(ordinal) ? `bis ins ${-ordinal}. Untergeschoss` : `bis „${level?.name ?? ordinal}“`
}

function countOf(rise: number): string {
  const count = Math.abs(rise)
  return COUNTS[count] ?? String(count).replace('.', ',')
}

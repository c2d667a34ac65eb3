import type { BuildingPlan, Connector, Opening, Unit } from '#schema/building'

/** A part of the building that can be closed. */
export type PlanFeature =
  | { readonly kind: 'connector'; readonly connector: Connector }
  | { readonly kind: 'unit'; readonly unit: Unit }
  | { readonly kind: 'opening'; readonly opening: Opening }

/** The part of a plan with this id; undefined when there is none. */
export function findFeature(plan: BuildingPlan, id: string): PlanFeature | undefined {
  const connector = plan.connectors.find((one) => one.id === id)
  if (connector) return { kind: 'connector', connector }
  const unit = plan.units.find((one) => one.id === id)
  if (unit) return { kind: 'unit', unit }
  const opening = plan.openings.find((one) => one.id === id)
  return opening && { kind: 'opening', opening }
}

const UNIT_WORDS: Readonly<Record<Unit['kind'], string>> = {
  room: 'Raum',
  hall: 'Halle',
  corridor: 'Flur',
  stairs: 'Treppenhaus',
  lift: 'Aufzug',
  toilet: 'Toilette',
  outdoor: 'Außenbereich',
}

/** For staff, German: "Aufzug 1", "Raum 214 Bürgerbüro", "Tür von Flur 2 zu Raum 214". */
export function featureName(plan: BuildingPlan, feature: PlanFeature): string {
  if (feature.kind === 'connector') return feature.connector.name
  if (feature.kind === 'unit') return unitName(feature.unit)
  return openingName(plan, feature.opening)
}

/** "Raum 214 Bürgerbüro", "Foyer"; one without a sign by its kind: "Flur". */
export function unitName({ kind, name, number }: Unit): string {
  if (number === undefined) return name ?? UNIT_WORDS[kind]
  const sign = /^\d/.test(number) ? `${UNIT_WORDS[kind]} ${number}` : number
  return name === undefined || name === number ? sign : `${sign} ${name}`
}

function openingName(plan: BuildingPlan, { kind, unitIds }: Opening): string {
  const names = unitIds.flatMap((id) => plan.units.find((unit) => unit.id === id) ?? []).map(unitName)
  const word = kind === 'entrance' ? 'Eingang' : kind === 'door' ? 'Tür' : 'Durchgang'
  const [from, to] = names
  if (from === undefined) return word
  if (to === undefined) return kind === 'entrance' ? `Eingang ${from}` : `${word} nach draußen, ${from}`
  return `${word} von ${from} zu ${to}`
}

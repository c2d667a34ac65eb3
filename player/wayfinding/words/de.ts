import type { Unit } from '#schema/building'
import type { Arrive, Cue, Go, Instruction, Leave, Ride, TargetDoor, Way } from '../telling/instruction.ts'
import { sideOfTurn, type Turn } from '../turn.ts'
import { germanHappening } from './de-happening.ts'
import { germanSight } from './de-sight.ts'
import { connectorNoun, landmarkNoun, type Noun, unitNoun, buildingNoun } from './german-nouns.ts'
import { along, at, from, into, onLevel, pronoun, towards, until } from './german-phrases.ts'
import { doorLabel } from './names.ts'
import { byDoor, capital, say, sentences, stepText, type StepText, type Table, type Words } from './words.ts'

const TURN: Record<Turn, string> = {
  straight: 'geradeaus',
  'slight-left': 'schräg links',
  'slight-right': 'schräg rechts',
  left: 'links',
  right: 'rechts',
  'sharp-left': 'scharf links',
  'sharp-right': 'scharf rechts',
  around: 'zurück',
}

const SEEN: Record<Turn, string> = {
  straight: 'vor Ihnen',
  'slight-left': 'schräg links vor Ihnen',
  'slight-right': 'schräg rechts vor Ihnen',
  left: 'links von Ihnen',
  right: 'rechts von Ihnen',
  'sharp-left': 'schräg links hinter Ihnen',
  'sharp-right': 'schräg rechts hinter Ihnen',
  around: 'hinter Ihnen',
}

const ORDINAL_STEMS = ['', 'erst', 'zweit', 'dritt', 'viert', 'fünft', 'sechst', 'siebt', 'acht']

function leave({ turn }: Leave): StepText {
  return { title: 'Aus dem Raum hinaus', detail: `Die Tür ist ${SEEN[turn]}.` }
}

function go(step: Go): StepText {
  const { turn, isFirst, leaves, enters, sights } = step
  const phrase = say(WAY, step.way)
  const seen = sights.map((sight) => say(germanSight, sight))
  const side = sideOfTurn(turn)
  if (leaves ?? enters) {
    const { opens, others } = byDoor(sights)
    const title = leaves
      ? `Verlassen Sie ${accusative(buildingNoun(leaves))}`
      : enters && `Betreten Sie ${accusative(buildingNoun(enters))}`
    return stepText(
      title ?? '',
      sentences(
        ...opens.map((sight) => say(germanSight, sight)),
        `Gehen Sie ${turn === 'straight' ? '' : `${TURN[turn]} `}${phrase}.`,
        ...others.map((sight) => say(germanSight, sight)),
      ),
    )
  }
  if (turn === 'around') {
    return stepText(isFirst ? 'Drehen Sie sich um' : 'Kehren Sie um', sentences(`Gehen Sie ${phrase}.`, ...seen))
  }
  if (isFirst && turn.startsWith('sharp')) {
    const title = `Drehen Sie sich nach ${side === 'left' ? 'links' : 'rechts'} um`
    return stepText(title, sentences(`${capital(SEEN[turn])} geht es ${phrase}.`, ...seen))
  }
  return stepText(titleOf(step, phrase), sentences(...seen))
}

function titleOf({ turn, isFirst, cue, way }: Go, phrase: string): string {
  const word = TURN[turn]
  if (isFirst) return capital(`${turn === 'left' || turn === 'right' ? 'nach ' : ''}${word} ${phrase}`)
  const isByDoor = cue?.kind === 'count' && cue.what === 'door'
  const wayPhrase = isByDoor && way.kind === 'into' ? into(unitNoun(way.unit)) : phrase
  if (!cue && wayPhrase.endsWith(' entlang')) return capital(`${wayPhrase.replace(/ entlang$/, '')} ${word} entlang`)
  return capital([cue && say(CUE, cue), word, wayPhrase].filter(Boolean).join(' '))
}

const CUE: Table<Cue> = {
  landmark: ({ landmark }) => at(landmarkNoun(landmark).in('dative')),
  'at-connector': ({ connector }) => at(connectorNoun(connector).in('dative')),
  'out-of': ({ connector }) => `${from(connectorNoun(connector))} aus`,
  'out-of-room': () => 'vor der Tür',
  room: ({ unit }) => (unit.number === undefined ? at(unitNoun(unit).in('dative')) : `bei Zimmer ${unit.number}`),
  count: ({ nth, what }) =>
    what === 'door' ? `durch die ${ORDINAL_STEMS[nth]}e Tür` : `beim ${ORDINAL_STEMS[nth]}en Durchgang`,
  end: () => 'am Ende',
  metres: ({ metres }) => `nach ${metres} Metern`,
}

const WAY: Table<Way> = {
  on: () => 'weiter',
  along: ({ unit, towards: mark }) => {
    const noun = mark && (mark.kind === 'landmark' ? landmarkNoun(mark.landmark) : connectorNoun(mark.connector))
    return `${along(unitNoun(unit))}${noun ? ` ${towards(noun)}` : ''}`
  },
  into: ({ unit, along: passed, throughDoor }) =>
    `${passed && isWorthSaying(passed, unit) ? `${along(unitNoun(passed))} ` : throughDoor ? 'durch die Tür ' : ''}${into(unitNoun(unit))}`,
  'to-connector': ({ connector }) => towards(connectorNoun(connector)),
  'to-exit': ({ along: passed }) => `${along(unitNoun(passed))} zum Ausgang`,
  'to-building': ({ building, along: passed }) => `${along(unitNoun(passed))} ${towards(buildingNoun(building))}`,
}

/** "Den Flur entlang in den Flur" helps nobody. */
function isWorthSaying(passed: Unit, unit: Unit): boolean {
  return unitNoun(passed).head !== 'flur' || unitNoun(unit).head !== 'flur'
}

function accusative(noun: Noun): string {
  return noun.in('accusative')
}

const COUNTS = ['keine', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn']

/** "Aufzug 1 bis ins 2. Obergeschoss", "Treppe Ost hinauf bis ins 1. Obergeschoss". */
function ride(step: Ride): StepText {
  const { connector, to, rise, turn } = step
  const noun = connectorNoun(connector)
  const isCabin = connector.kind === 'lift' || connector.kind === 'paternoster'
  const direction = isCabin ? '' : rise < 0 ? 'hinunter ' : 'hinauf '
  const beside = turn === 'straight' ? undefined : `${pronoun(noun)} liegt ${SEEN[turn]}.`
  return stepText(`${noun.bare} ${direction}${until(to)}`, sentences(beside, ...rideDetails(step)))
}

function rideDetails({ connector, to, rise, exit, stepCount }: Ride): (string | undefined)[] {
  const count = COUNTS[Math.abs(rise)] ?? String(Math.abs(rise)).replace('.', ',')
  const floors = `${count} ${Math.abs(rise) === 1 ? 'Etage' : 'Etagen'} nach ${rise < 0 ? 'unten' : 'oben'}`
  switch (connector.kind) {
    case 'lift':
      return [`Sie fahren ${floors}.`, exit && EXIT[exit]]
    case 'paternoster':
      return [`Er hält nicht an. Steigen Sie zügig ein und ${onLevel(to)} aus.`]
    case 'stairs':
      return [`Es geht ${floors}.`, stepCount === undefined ? undefined : `Das sind etwa ${stepCount} Stufen.`]
    case 'escalator':
    case 'ramp':
      return [`Es geht ${floors}.`]
  }
}

const EXIT: Record<NonNullable<Ride['exit']>, string> = {
  opposite: 'Steigen Sie auf der anderen Seite aus.',
  left: 'Der Ausstieg ist links von der Tür, durch die Sie einsteigen.',
  right: 'Der Ausstieg ist rechts von der Tür, durch die Sie einsteigen.',
}

/** "Zimmer 214, vierte Tür rechts": the door itself, and what its sign says. */
function arrive({ target, door, sign, passed, stop }: Arrive): StepText {
  const where = door && doorPhrase(door)
  const title = [`${stop ? `${stop.nth}. Ziel: ` : ''}${doorLabel(target, 'Zimmer', 'Ihr Ziel')}`, where]
    .filter(Boolean)
    .join(', ')
  if (sign !== undefined) return { title, detail: `Auf dem Schild steht „${sign}“.` }
  if (!door) return { title, detail: 'Sie sind da.' }
  return stepText(title, passed && say(germanSight, { kind: 'numbers', numbers: passed }))
}

function doorPhrase({ turn, nth }: TargetDoor): string {
  if (turn === 'straight') return 'geradeaus'
  if (turn === 'around') return 'hinter Ihnen'
  const on = sideOfTurn(turn) === 'left' ? 'links' : 'rechts'
  return nth === undefined ? `Tür ${on}` : `${ORDINAL_STEMS[nth]}e Tür ${on}`
}

const step: Table<Instruction, StepText> = {
  leave,
  go,
  ride,
  arrive,
  here: ({ target, stop }) => ({
    title: 'Sie sind schon da',
    detail: `${stop ? `${stop.nth}. Ziel: ` : ''}${doorLabel(target, 'Zimmer', 'Ihr Ziel')}`,
  }),
}

/** German. */
export const de: Words = { step, happening: germanHappening, level: ({ name }) => name }

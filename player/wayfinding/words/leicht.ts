import type { Landmark, Level } from '#schema/building'
import type { Clock, Happening, Named } from '../telling/happening.ts'
import type { Arrive, Numbers, Ride } from '../telling/instruction.ts'
import { type Side, sideOfTurn, type Turn } from '../turn.ts'
import { buildingNoun, connectorNoun, landmarkNoun, type Noun, unitNoun } from './german-nouns.ts'
import { along, at, from, into, towards } from './german-phrases.ts'
import { doorLabel } from './names.ts'
import { composeWords, type PlainWords } from './plain-words.ts'
import { capital, sentences, stepText, type StepText, type Table, whole, type Words } from './words.ts'

/*
 * Leichte Sprache by the rules of the Netzwerk Leichte Sprache: short main clauses with one thought each, no genitive,
 * no passive, no abbreviations, numbers as figures, long words with a hyphen. What stands on signs stays as it stands.
 */

const SIDE: Record<Side, string> = { left: 'links', right: 'rechts' }
const SEEN: Record<Turn, string> = {
  straight: 'vor Ihnen',
  'slight-left': 'links vor Ihnen',
  'slight-right': 'rechts vor Ihnen',
  left: 'links von Ihnen',
  right: 'rechts von Ihnen',
  'sharp-left': 'links hinter Ihnen',
  'sharp-right': 'rechts hinter Ihnen',
  around: 'hinter Ihnen',
}
const TURN: Record<Turn, string> = {
  straight: 'geradeaus',
  'slight-left': 'etwas nach links',
  'slight-right': 'etwas nach rechts',
  left: 'nach links',
  right: 'nach rechts',
  'sharp-left': 'ganz nach links',
  'sharp-right': 'ganz nach rechts',
  around: 'zurück',
}

function turnText(turn: Turn, isFirst: boolean, cue: string | undefined): string {
  if (isFirst && turn === 'around') return 'Drehen Sie sich um'
  if (isFirst && turn.startsWith('sharp')) return `Drehen Sie sich nach ${SIDE[sideOfTurn(turn) ?? 'left']} um`
  return cue === undefined ? `Gehen Sie ${TURN[turn]}` : `Gehen Sie ${cue} ${TURN[turn]}`
}

/** A landmark by its easy name, which bends as its German name does. */
function easyNoun(landmark: Landmark): Noun {
  const easy = landmark.names?.leicht
  return landmarkNoun(easy === undefined ? landmark : { ...landmark, name: easy })
}

function numbersText(numbers: Numbers): string {
  if (numbers.kind === 'one') return `das Zimmer ${numbers.first}`
  return `die Zimmer ${numbers.first} ${numbers.kind === 'range' ? 'bis' : 'und'} ${numbers.last}`
}

/** "in den 2. Stock". */
function toLevel({ ordinal, name }: Level): string {
  if (ordinal === 0) return 'ins Erd-Geschoss'
  if (ordinal === -1) return 'in den Keller'
  return Number.isInteger(ordinal) && ordinal > 0 ? `in den ${ordinal}. Stock` : `bis „${name}“`
}

function ride({ connector, to, rise, turn, exit, stepCount }: Ride): StepText {
  const noun = connectorNoun(connector)
  const direction = rise < 0 ? 'nach unten' : 'nach oben'
  const isWalked = connector.kind === 'stairs' || connector.kind === 'ramp'
  const title = isWalked
    ? `Gehen Sie ${noun.in('accusative')} ${direction}`
    : `Fahren Sie mit ${noun.in('dative')} ${direction}`
  const kind = {
    lift: 'Der Aufzug',
    paternoster: 'Der Aufzug',
    stairs: 'Die Treppe',
    ramp: 'Die Rampe',
    escalator: 'Die Roll-Treppe',
  }
  const beside = turn === 'straight' ? undefined : `${kind[connector.kind]} ist ${SEEN[turn]}.`
  const warning =
    connector.kind === 'paternoster' &&
    'Achtung: Dieser Aufzug hält nicht an. Steigen Sie schnell ein. Steigen Sie schnell aus.'
  const steps = stepCount !== undefined && `Das sind ungefähr ${stepCount} Stufen.`
  const leave =
    exit &&
    (exit === 'opposite' ? 'Steigen Sie auf der anderen Seite aus.' : `Die Tür zum Aussteigen ist ${SIDE[exit]}.`)
  const walk = `${isWalked ? 'Gehen' : 'Fahren'} Sie ${toLevel(to)}.`
  return stepText(title, sentences(beside, warning, walk, steps, leave, `Auf dem Schild steht: „${to.name}“.`))
}

function arrive({ target, door, sign, passed, stop }: Arrive): StepText {
  const title = goal(target, stop)
  return stepText(
    title,
    sentences(
      door && doorText(door),
      sign !== undefined && `Auf dem Schild steht: „${sign}“.`,
      passed && `Auf dem Weg ${passed.kind === 'one' ? 'ist' : 'sind'} ${numbersText(passed)}.`,
      !door && 'Sie sind da.',
    ),
  )
}

function doorText({ turn, nth }: NonNullable<Arrive['door']>): string {
  const side = sideOfTurn(turn)
  if (!side) return `Die Tür ist ${SEEN[turn]}.`
  return nth === undefined ? `Die Tür ist ${SIDE[side]}.` : `Das ist die ${nth}. Tür ${SIDE[side]}.`
}

function goal(target: Arrive['target'], stop: Arrive['stop']): string {
  const label = doorLabel(target, 'Zimmer', 'Ihr Ziel', (name) => `„${name}“`)
  return stop
    ? `Das ist Ihr ${stop.nth}. Ziel: ${label}`
    : `Ihr Ziel ist: ${label}`.replace('ist: Ihr Ziel', 'ist hier')
}

const plain: PlainWords = {
  leave: ({ turn }) => ({ title: 'Gehen Sie aus dem Raum', detail: `Die Tür ist ${SEEN[turn]}.` }),
  turn: turnText,
  cue: {
    landmark: ({ landmark }) => at(easyNoun(landmark).in('dative')),
    'at-connector': ({ connector }) => at(connectorNoun(connector).in('dative')),
    'out-of': ({ connector }) => from(connectorNoun(connector)),
    'out-of-room': () => 'vor der Tür',
    room: ({ unit }) => (unit.number === undefined ? at(unitNoun(unit).in('dative')) : `beim Zimmer ${unit.number}`),
    count: ({ nth, what }) => (what === 'door' ? `bei der ${nth}. Tür` : `beim ${nth}. Durchgang`),
    end: () => 'am Ende',
    metres: ({ metres }) => `nach ${metres} Metern`,
  },
  way: {
    on: () => 'Gehen Sie weiter.',
    along: ({ unit, towards: mark }) => {
      const noun = mark && (mark.kind === 'landmark' ? easyNoun(mark.landmark) : connectorNoun(mark.connector))
      return sentences(`Gehen Sie ${along(unitNoun(unit))}.`, noun && `Gehen Sie ${towards(noun)}.`) ?? ''
    },
    into: ({ unit, along: passed, throughDoor }) =>
      sentences(
        passed && along(unitNoun(passed)) !== along(unitNoun(unit)) && `Gehen Sie ${along(unitNoun(passed))}.`,
        throughDoor && !passed && 'Gehen Sie durch die Tür.',
        `Gehen Sie ${into(unitNoun(unit))}.`,
      ) ?? '',
    'to-connector': ({ connector }) => `Gehen Sie ${towards(connectorNoun(connector))}.`,
    'to-exit': ({ along: passed }) => `Gehen Sie ${along(unitNoun(passed))}. Gehen Sie zum Ausgang.`,
    'to-building': ({ along: passed, building }) =>
      `Gehen Sie ${along(unitNoun(passed))}. Gehen Sie ${towards(buildingNoun(building))}.`,
  },
  leaves: (building) => `Gehen Sie aus ${buildingNoun(building).in('dative')}`,
  enters: (building) => `Gehen Sie ${into(buildingNoun(building))}`,
  sight: {
    sign: ({ text }) => `Sie sehen ein Schild. Auf dem Schild steht: „${text}“. Folgen Sie dem Schild.`,
    landmarks: ({ landmarks }) =>
      landmarks
        .map(({ landmark, side }) => `${capital(SIDE[side])} ist ${easyNoun(landmark).in('nominative')}.`)
        .join(' '),
    connector: ({ connector, side }) => `${capital(SIDE[side])} ist ${connectorNoun(connector).in('nominative')}.`,
    room: ({ unit, side }) => {
      const name = unitNoun(unit).in('nominative')
      return `${capital(SIDE[side])} ist ${name.includes('„') ? `„${unit.name ?? ''}“` : name}.`
    },
    numbers: ({ numbers, side }) =>
      `${side ? capital(SIDE[side]) : 'Auf dem Weg'} ${numbers.kind === 'one' ? 'ist' : 'sind'} ${numbersText(numbers)}.`,
    building: ({ building }) => `Sie kommen ${into(buildingNoun(building))}.`,
    steps: ({ count }) => (count === 1 ? 'Achtung: Dort ist 1 Stufe.' : `Achtung: Dort sind ${count} Stufen.`),
    slope: () => 'Der Boden ist dort schräg.',
    'automatic-door': () => 'Die Tür geht von allein auf.',
    guide: () => 'Auf dem Boden ist eine Leit-Linie. Folgen Sie der Leit-Linie.',
    wall: ({ side }) => `Gehen Sie an der Wand ${SIDE[side]} entlang.`,
    doors: ({ count, side }) => `${capital(SIDE[side])} ${count === 1 ? 'ist 1 Tür' : `sind ${count} Türen`}.`,
    metres: ({ metres }) => `Das sind ungefähr ${metres} Meter.`,
  },
  ride,
  arrive,
  here: ({ target, stop }) => ({ title: 'Sie sind schon da', detail: `${goal(target, stop)}.` }),
  happening: happeningTexts(),
  level: ({ ordinal, name }) =>
    ordinal === 0
      ? 'Erd-Geschoss'
      : ordinal === -1
        ? 'Keller'
        : Number.isInteger(ordinal) && ordinal > 0
          ? `${ordinal}. Stock`
          : name,
}

function happeningTexts(): Table<Happening> {
  const thing = (named: Named): string => {
    if (named.kind === 'connector') return connectorNoun(named.connector).in('nominative')
    if (named.kind === 'entrance') return 'der Eingang'
    const room = named.unit.number === undefined ? undefined : `Zimmer ${named.unit.number}`
    if (named.kind === 'unit') return room ? `das ${room}` : unitNoun(named.unit).in('nominative')
    return room ? `die Tür von ${room}` : `die Tür ${towards(unitNoun(named.unit))}`
  }
  const clock = ({ hour, minute, date }: Clock): string =>
    `${date ? `am ${date.day}. ${date.month}. ` : ''}um ${hour}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`} Uhr`
  const unchecked = { width: 'breit', steps: 'ohne Stufen', slope: 'flach', car: 'groß' } as const
  return {
    unchecked: ({ what, named }) =>
      `Wir wissen nicht: Ist ${thing(named)} ${unchecked[what]}${what === 'steps' ? '' : ' genug'}?`,
    'unchecked-several': ({ what, count, of, first }) =>
      `Wir wissen nicht: Sind ${count} ${of === 'doors' ? 'Türen' : 'Stellen'} ${unchecked[what]}${what === 'steps' ? '' : ' genug'}? Zuerst kommt ${thing(first)}.`,
    shut: ({ named, isOut, clock: until, reason }) =>
      sentences(
        `${capital(thing(named))} ${isOut ? 'fährt gerade nicht' : 'ist gerade zu'}.`,
        until && (isOut ? `Der Aufzug fährt wieder ${clock(until)}.` : `Sie können ${clock(until)} wieder durch.`),
        reason && whole(reason),
      ) ?? '',
    closes: ({ named, clock: when }) => `${capital(thing(named))} macht ${clock(when)} zu.`,
    'no-route': () => 'Es gibt keinen Weg zu Ihrem Ziel.',
    closed: ({ clock: until }) =>
      sentences('Der Weg ist gerade zu.', until && `Der Weg ist ${clock(until)} wieder offen.`) ?? '',
    'no-way-for-profile': ({ profile }) =>
      profile === 'step-free'
        ? 'Es gibt keinen Weg ohne Stufen.'
        : profile === 'stroller'
          ? 'Es gibt keinen Weg für Kinder-Wagen.'
          : 'Es gibt keinen passenden Weg.',
    barrier: ({ named }) => `Im Weg ist ${thing(named)}.`,
    'start-outside': () => 'Dieser Ort ist nicht im Plan.',
    'target-unknown': () => 'Ihr Ziel ist nicht im Plan.',
  }
}

/** Leichte Sprache. */
export const leicht: Words = composeWords(plain)

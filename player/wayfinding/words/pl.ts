import type { Landmark, Level } from '#schema/building'
import type { Arrive, Numbers, Ride } from '../telling/instruction.ts'
import { type Side, sideOfTurn, type Turn } from '../turn.ts'
import { doorLabel } from './names.ts'
import { happeningTable } from './plain-happening.ts'
import { forms, PlainNouns } from './plain-nouns.ts'
import { composeWords, counted, landmarkName, type PlainWords } from './plain-words.ts'
import { capital, sentences, stepText, type StepText, type Words } from './words.ts'

const quote = (name: string) => `„${name}”`

const nouns = new PlainNouns({
  forms: {
    corridor: forms('korytarz', 'przy korytarzu', 'do korytarza', 'korytarzem', 'do korytarza', 'z korytarza'),
    passage: forms('przejście', 'przy przejściu', 'do przejścia', 'przez przejście', 'do przejścia', 'z przejścia'),
    hall: forms('hol', 'przy holu', 'do holu', 'przez hol', 'do holu', 'z holu'),
    room: forms('sala', 'przy sali', 'do sali', 'przez salę', 'do sali', 'z sali'),
    numbered: forms('pokój', 'przy pokoju', 'do pokoju', 'przez pokój', 'do pokoju', 'z pokoju'),
    stairs: forms('schody', 'przy schodach', 'do schodów', 'schodami', 'na schody', 'od schodów'),
    lift: forms('winda', 'przy windzie', 'do windy', 'przez windę', 'do windy', 'od windy'),
    paternoster: forms(
      'winda okrężna',
      'przy windzie okrężnej',
      'do windy okrężnej',
      'przez windę okrężną',
      'do windy okrężnej',
      'od windy okrężnej',
    ),
    ramp: forms('pochylnia', 'przy pochylni', 'do pochylni', 'pochylnią', 'na pochylnię', 'od pochylni'),
    escalator: forms(
      'schody ruchome',
      'przy schodach ruchomych',
      'do schodów ruchomych',
      'schodami ruchomymi',
      'na schody ruchome',
      'od schodów ruchomych',
    ),
    toilet: forms('toaleta', 'przy toalecie', 'do toalety', 'przez toaletę', 'do toalety', 'z toalety'),
    outdoor: forms('plac', 'przy placu', 'do placu', 'przez plac', 'na plac', 'z placu'),
    building: forms('budynek', 'przy budynku', 'do budynku', 'przez budynek', 'do budynku', 'z budynku'),
  },
  quote,
  number: (text) => text,
})

const SIDE: Record<Side, string> = { left: 'po lewej stronie', right: 'po prawej stronie' }
const SEEN: Record<Turn, string> = {
  straight: 'na wprost',
  'slight-left': 'z przodu po lewej stronie',
  'slight-right': 'z przodu po prawej stronie',
  left: 'po lewej stronie',
  right: 'po prawej stronie',
  'sharp-left': 'z tyłu po lewej stronie',
  'sharp-right': 'z tyłu po prawej stronie',
  around: 'za Państwem',
}
const TURN: Record<Turn, string> = {
  straight: 'proszę iść prosto',
  'slight-left': 'proszę skręcić lekko w lewo',
  'slight-right': 'proszę skręcić lekko w prawo',
  left: 'proszę skręcić w lewo',
  right: 'proszę skręcić w prawo',
  'sharp-left': 'proszę skręcić ostro w lewo',
  'sharp-right': 'proszę skręcić ostro w prawo',
  around: 'proszę zawrócić',
}
const FIRST: Record<Turn, string> = {
  ...TURN,
  'slight-left': 'proszę iść ukosem w lewo',
  'slight-right': 'proszę iść ukosem w prawo',
  'sharp-left': 'proszę obrócić się w lewo do tyłu',
  'sharp-right': 'proszę obrócić się w prawo do tyłu',
  around: 'proszę się odwrócić',
}
const DOORS = ['', 'pierwsze', 'drugie', 'trzecie', 'czwarte', 'piąte', 'szóste', 'siódme', 'ósme']
const AT_DOORS = ['', 'pierwszych', 'drugich', 'trzecich', 'czwartych', 'piątych']
const AT_PASSAGE = ['', 'pierwszym', 'drugim', 'trzecim', 'czwartym', 'piątym']

function numbersText(numbers: Numbers): string {
  if (numbers.kind === 'one') return `pokój ${numbers.first}`
  return `pokoje ${numbers.first}${numbers.kind === 'range' ? '–' : ' i '}${numbers.last}`
}

function levelText({ ordinal, name }: Level): string {
  if (ordinal === 0) return 'parter'
  if (!Number.isInteger(ordinal)) return `poziom ${quote(name)}`
  return ordinal < 0 ? `poziom ${ordinal}` : `${ordinal}. piętro`
}

/** After "około": the genitive. */
const METRES_OF = { one: 'metra', other: 'metrów' }
const VEHICLES = {
  lift: 'windą',
  paternoster: 'windą okrężną',
  stairs: 'schodami',
  ramp: 'pochylnią',
  escalator: 'schodami ruchomymi',
}

function ride({ connector, to, rise, turn, exit, stepCount }: Ride): StepText {
  const { kind, name } = connector
  const isUp = rise > 0
  const verb = kind === 'stairs' || kind === 'ramp' ? (isUp ? 'wejść' : 'zejść') : isUp ? 'wjechać' : 'zjechać'
  const title = `Proszę ${verb} ${VEHICLES[kind]} ${quote(name)} na ${levelText(to)}`
  const what = {
    lift: 'Winda jest',
    paternoster: 'Winda jest',
    stairs: 'Schody są',
    ramp: 'Pochylnia jest',
    escalator: 'Schody są',
  }
  const beside = turn === 'straight' ? undefined : `${what[kind]} ${SEEN[turn]}.`
  const sign = `Na tablicy jest napis ${quote(to.name)}.`
  if (kind === 'paternoster') {
    return stepText(title, sentences(beside, 'Ta winda się nie zatrzymuje. Proszę szybko wsiąść i wysiąść.', sign))
  }
  const floors = `To ${counted('pl', Math.abs(rise), { one: 'piętro', few: 'piętra', many: 'pięter', other: 'piętra' })} ${isUp ? 'wyżej' : 'niżej'}.`
  const leave =
    exit &&
    (exit === 'opposite' ? 'Proszę wysiąść po drugiej stronie.' : `Wyjście jest ${SIDE[exit]}, patrząc od wejścia.`)
  const steps =
    stepCount === undefined ? undefined : `To około ${counted('pl', stepCount, { one: 'stopnia', other: 'stopni' })}.`
  return stepText(title, sentences(beside, floors, steps, leave, sign))
}

function arrive({ target, door, sign, passed, stop }: Arrive): StepText {
  const side = door && sideOfTurn(door.turn)
  const where = door && (side ? `${door.nth ? `${DOORS[door.nth]} ` : ''}drzwi ${SIDE[side]}` : SEEN[door.turn])
  const title = [label(target, stop), where].filter(Boolean).join(', ')
  if (sign !== undefined) return { title, detail: `Na tabliczce jest napis ${quote(sign)}.` }
  if (!door) return { title, detail: 'Są Państwo na miejscu.' }
  return stepText(title, passed && `Po drodze: ${numbersText(passed)}.`)
}

function label(target: Arrive['target'], stop: Arrive['stop']): string {
  return `${stop ? `Cel ${stop.nth}: ` : ''}${doorLabel(target, 'Pokój', 'Cel', quote)}`
}

function mark(landmark: Landmark): string {
  return landmarkName(landmark, 'pl', quote)
}

const SEVERAL = {
  doors: { other: 'drzwi' },
  places: { one: 'miejsce', few: 'miejsca', many: 'miejsc', other: 'miejsca' },
} as const

const plain: PlainWords = {
  leave: ({ turn }) => ({ title: 'Proszę wyjść z pokoju', detail: `Drzwi są ${SEEN[turn]}.` }),
  turn: (turn, isFirst, cue) => capital(isFirst ? FIRST[turn] : [cue, TURN[turn]].filter(Boolean).join(' ')),
  cue: {
    landmark: ({ landmark }) => `tam, gdzie jest ${mark(landmark)},`,
    'at-connector': ({ connector }) => nouns.connector('at', connector),
    'out-of': ({ connector }) => nouns.connector('outOf', connector),
    'out-of-room': () => 'za drzwiami',
    room: ({ unit }) => nouns.unit('at', unit),
    count: ({ nth, what }) =>
      what === 'door' ? `przy ${AT_DOORS[nth]} drzwiach` : `przy ${AT_PASSAGE[nth]} przejściu`,
    end: () => 'na końcu',
    metres: ({ metres }) => `po ${metres} ${metres === 1 ? 'metrze' : 'metrach'}`,
  },
  way: {
    on: () => 'Proszę iść dalej.',
    along: ({ unit, towards }) => {
      const walk = `Proszę iść ${nouns.unit('through', unit)}`
      if (towards?.kind === 'landmark') return `${walk}. Punkt orientacyjny: ${mark(towards.landmark)}.`
      return `${walk}${towards ? ` ${nouns.connector('to', towards.connector)}` : ''}.`
    },
    into: ({ unit, along, throughDoor }) =>
      `Proszę iść ${along ? `${nouns.unit('through', along)} ` : throughDoor ? 'przez drzwi ' : ''}${nouns.unit('into', unit)}.`,
    'to-connector': ({ connector }) => `Proszę iść ${nouns.connector('to', connector)}.`,
    'to-exit': ({ along }) => `Proszę iść ${nouns.unit('through', along)} do wyjścia.`,
    'to-building': ({ along, building }) =>
      `Proszę iść ${nouns.unit('through', along)} ${nouns.building('to', building)}.`,
  },
  leaves: (building) => `Proszę wyjść ${nouns.building('outOf', building)}`,
  enters: (building) => `Proszę wejść ${nouns.building('into', building)}`,
  sight: {
    sign: ({ text }) => `Proszę iść za znakiem ${quote(text)}.`,
    landmarks: ({ landmarks }) =>
      `${capital(landmarks.map(({ landmark, side }) => `${SIDE[side]} jest ${mark(landmark)}`).join(', '))}.`,
    connector: ({ connector, side }) =>
      `${capital(SIDE[side])} ${connector.kind === 'stairs' || connector.kind === 'escalator' ? 'są' : 'jest'} ${nouns.connector('is', connector)}.`,
    room: ({ unit, side }) => `${capital(SIDE[side])} jest ${quote(unit.name ?? '')}.`,
    numbers: ({ numbers, side }) =>
      side
        ? `${capital(SIDE[side])} ${numbers.kind === 'one' ? 'jest' : 'są'} ${numbersText(numbers)}.`
        : `Po drodze: ${numbersText(numbers)}.`,
    building: ({ building }) => `Wchodzą Państwo ${nouns.building('into', building)}.`,
    steps: ({ count }) =>
      `${count === 1 || (count % 10 > 1 && count % 10 < 5 && Math.floor(count / 10) % 10 !== 1) ? (count === 1 ? 'Jest' : 'Są') : 'Jest'} tam ${counted('pl', count, { one: 'stopień', few: 'stopnie', many: 'stopni', other: 'stopnia' })}.`,
    slope: ({ percent }) => `Nachylenie podłogi wynosi tam ${String(percent).replace('.', ',')}%.`,
    'automatic-door': () => 'Drzwi otwierają się same.',
    guide: () => 'Proszę iść wzdłuż linii prowadzącej.',
    wall: ({ side }) => `Proszę iść wzdłuż ściany ${SIDE[side]}.`,
    doors: ({ count, side }) => `${capital(SIDE[side])} mijają Państwo drzwi: ${count}.`,
    metres: ({ metres }) => `To około ${counted('pl', metres, METRES_OF)}.`,
  },
  ride,
  arrive,
  here: ({ target, stop }) => ({ title: 'Są już Państwo na miejscu', detail: label(target, stop) }),
  happening: happeningTable(nouns, {
    unchecked: {
      width: 'Nie sprawdzono szerokości',
      steps: 'Nie sprawdzono stopni',
      slope: 'Nie sprawdzono nachylenia',
      car: 'Nie sprawdzono wielkości windy',
    },
    several: (count, of, first) => `${counted('pl', count, SEVERAL[of])}, najpierw ${first}`,
    door: (thing) => `drzwi (${thing})`,
    entrance: 'wejście',
    outOfOrder: (thing, when) => `nieczynne: ${thing}${when === undefined ? '' : `, ponowne uruchomienie ${when}`}.`,
    shut: (thing, when) => `zamknięte: ${thing}${when === undefined ? '' : `, ponowne otwarcie ${when}`}.`,
    closes: (thing, at) => `zamknięcie ${at}: ${thing}.`,
    noRoute: 'Nie ma drogi do tego celu.',
    closed: (when) => `Droga jest teraz zamknięta${when === undefined ? '' : `, ponowne otwarcie ${when}`}.`,
    noWay: {
      quick: 'Nie ma drogi do tego celu.',
      'step-free': 'Nie ma drogi do tego celu bez stopni.',
      blind: 'Nie ma odpowiedniej drogi do tego celu.',
      stroller: 'Nie ma drogi do tego celu z wózkiem dziecięcym.',
    },
    barrier: (thing) => `Przeszkoda: ${thing}`,
    startOutside: 'Tego miejsca nie ma na planie.',
    targetUnknown: 'Tego celu nie ma na planie.',
    clock: (time, date) => `${date ? `${date.day}.${String(date.month).padStart(2, '0')} ` : ''}o ${time}`,
  }),
  level: (level) => capital(levelText(level)),
}

/** Polish. */
export const pl: Words = composeWords(plain)

import type { Landmark, Level } from '#schema/building'
import type { Arrive, Numbers, Ride } from '../telling/instruction.ts'
import { type Side, sideOfTurn, type Turn } from '../turn.ts'
import { doorLabel } from './names.ts'
import { happeningTable } from './plain-happening.ts'
import { forms, PlainNouns } from './plain-nouns.ts'
import { composeWords, counted, landmarkName, type PlainWords } from './plain-words.ts'
import { capital, sentences, stepText, type StepText, type Words } from './words.ts'

const quote = (name: string) => `«${name}»`

const nouns = new PlainNouns({
  forms: {
    corridor: forms('коридор', 'у коридора', 'к коридору', 'по коридору', 'в коридор', 'из коридора'),
    passage: forms('проход', 'у прохода', 'к проходу', 'через проход', 'в проход', 'из прохода'),
    hall: forms('зал', 'у зала', 'к залу', 'через зал', 'в зал', 'из зала'),
    room: forms('комната', 'у комнаты', 'к комнате', 'через комнату', 'в комнату', 'из комнаты'),
    numbered: forms('кабинет', 'у кабинета', 'к кабинету', 'через кабинет', 'в кабинет', 'из кабинета'),
    stairs: forms('лестница', 'у лестницы', 'к лестнице', 'по лестнице', 'на лестницу', 'от лестницы'),
    lift: forms('лифт', 'у лифта', 'к лифту', 'через лифт', 'в лифт', 'от лифта'),
    paternoster: forms(
      'лифт непрерывного действия',
      'у лифта непрерывного действия',
      'к лифту непрерывного действия',
      'через лифт непрерывного действия',
      'в лифт непрерывного действия',
      'от лифта непрерывного действия',
    ),
    ramp: forms('пандус', 'у пандуса', 'к пандусу', 'по пандусу', 'на пандус', 'от пандуса'),
    escalator: forms('эскалатор', 'у эскалатора', 'к эскалатору', 'по эскалатору', 'на эскалатор', 'от эскалатора'),
    toilet: forms('туалет', 'у туалета', 'к туалету', 'через туалет', 'в туалет', 'из туалета'),
    outdoor: forms('площадка', 'у площадки', 'к площадке', 'через площадку', 'на площадку', 'с площадки'),
    building: forms('здание', 'у здания', 'к зданию', 'через здание', 'в здание', 'из здания'),
  },
  quote,
  number: (text) => text,
})

const SIDE: Record<Side, string> = { left: 'слева', right: 'справа' }
const SEEN: Record<Turn, string> = {
  straight: 'прямо перед вами',
  'slight-left': 'впереди слева',
  'slight-right': 'впереди справа',
  left: 'слева от вас',
  right: 'справа от вас',
  'sharp-left': 'сзади слева',
  'sharp-right': 'сзади справа',
  around: 'позади вас',
}
const TURN: Record<Turn, string> = {
  straight: 'идите прямо',
  'slight-left': 'поверните немного налево',
  'slight-right': 'поверните немного направо',
  left: 'поверните налево',
  right: 'поверните направо',
  'sharp-left': 'резко поверните налево',
  'sharp-right': 'резко поверните направо',
  around: 'поверните назад',
}
const FIRST: Record<Turn, string> = {
  ...TURN,
  'slight-left': 'идите наискосок налево',
  'slight-right': 'идите наискосок направо',
  'sharp-left': 'развернитесь влево',
  'sharp-right': 'развернитесь вправо',
  around: 'развернитесь',
}
const ORDINALS = ['', 'перв', 'втор', 'треть', 'четвёрт', 'пят', 'шест', 'седьм', 'восьм']

/** "Первая дверь", "третья дверь". */
function doorOrdinal(nth: number): string {
  return `${ORDINALS[nth]}${nth === 3 ? 'я' : 'ая'}`
}

/** "У третьей двери", "у первого прохода". */
function doorOrdinalOf(nth: number, what: 'door' | 'passage'): string {
  if (what === 'door') return `у ${ORDINALS[nth]}${nth === 3 ? 'ей' : 'ой'} двери`
  return `у ${ORDINALS[nth]}${nth === 3 ? 'его' : 'ого'} прохода`
}

function numbersText(numbers: Numbers): string {
  if (numbers.kind === 'one') return `кабинет ${numbers.first}`
  return `кабинеты ${numbers.first}${numbers.kind === 'range' ? '–' : ' и '}${numbers.last}`
}

/** What the sign says: in Russian the first floor is the ground floor, so a number alone would mislead. */
function levelText({ name }: Level): string {
  return `этаж ${quote(name)}`
}

const METRES = { one: 'метр', few: 'метра', many: 'метров', other: 'метра' }
const VEHICLES = {
  lift: 'на лифте',
  paternoster: 'на лифте непрерывного действия',
  stairs: 'по лестнице',
  ramp: 'по пандусу',
  escalator: 'на эскалаторе',
}

function ride({ connector, to, rise, turn, exit, stepCount }: Ride): StepText {
  const { kind, name } = connector
  const isUp = rise > 0
  const isWalked = kind === 'stairs' || kind === 'ramp'
  const verb = isWalked ? (isUp ? 'Поднимитесь' : 'Спуститесь') : 'Поезжайте'
  const title = `${verb} ${VEHICLES[kind]} ${quote(name)} ${isWalked ? '' : isUp ? 'вверх ' : 'вниз '}на ${levelText(to)}`
  const what = { lift: 'Лифт', paternoster: 'Он', stairs: 'Лестница', ramp: 'Пандус', escalator: 'Эскалатор' }
  const beside = turn === 'straight' ? undefined : `${what[kind]} ${SEEN[turn]}.`
  if (kind === 'paternoster') {
    return stepText(title, sentences(beside, 'Этот лифт не останавливается. Входите и выходите быстро.'))
  }
  const floors = `Это на ${counted('ru', Math.abs(rise), { one: 'этаж', few: 'этажа', many: 'этажей', other: 'этажа' })} ${isUp ? 'выше' : 'ниже'}.`
  const leave =
    exit && (exit === 'opposite' ? 'Выходите с другой стороны.' : `Выход ${SIDE[exit]}, если смотреть от входа.`)
  const steps =
    stepCount === undefined
      ? undefined
      : `Примерно ${counted('ru', stepCount, { one: 'ступенька', few: 'ступеньки', many: 'ступенек', other: 'ступеньки' })}.`
  return stepText(title, sentences(beside, floors, steps, leave))
}

function arrive({ target, door, sign, passed, stop }: Arrive): StepText {
  const side = door && sideOfTurn(door.turn)
  const where = door && (side ? `${door.nth ? `${doorOrdinal(door.nth)} ` : ''}дверь ${SIDE[side]}` : SEEN[door.turn])
  const title = [label(target, stop), where].filter(Boolean).join(', ')
  if (sign !== undefined) return { title, detail: `На табличке написано ${quote(sign)}.` }
  if (!door) return { title, detail: 'Вы на месте.' }
  return stepText(title, passed && `По пути: ${numbersText(passed)}.`)
}

function label(target: Arrive['target'], stop: Arrive['stop']): string {
  return `${stop ? `Цель ${stop.nth}: ` : ''}${doorLabel(target, 'Кабинет', 'Ваша цель', quote)}`
}

function mark(landmark: Landmark): string {
  return landmarkName(landmark, 'ru', quote)
}

const SEVERAL = {
  doors: { one: 'дверь', few: 'двери', many: 'дверей', other: 'двери' },
  places: { one: 'место', few: 'места', many: 'мест', other: 'места' },
} as const

const plain: PlainWords = {
  leave: ({ turn }) => ({ title: 'Выйдите из комнаты', detail: `Дверь ${SEEN[turn]}.` }),
  turn: (turn, isFirst, cue) => capital(isFirst ? FIRST[turn] : [cue, TURN[turn]].filter(Boolean).join(' ')),
  cue: {
    landmark: ({ landmark }) => `там, где ${mark(landmark)},`,
    'at-connector': ({ connector }) => nouns.connector('at', connector),
    'out-of': ({ connector }) => nouns.connector('outOf', connector),
    'out-of-room': () => 'за дверью',
    room: ({ unit }) => nouns.unit('at', unit),
    count: ({ nth, what }) => doorOrdinalOf(nth, what),
    end: () => 'в конце',
    metres: ({ metres }) => `через ${counted('ru', metres, METRES)}`,
  },
  way: {
    on: () => 'Идите дальше.',
    along: ({ unit, towards }) => {
      if (towards?.kind === 'landmark')
        return `Идите ${nouns.unit('through', unit)}. Ориентир: ${mark(towards.landmark)}.`
      return `Идите ${nouns.unit('through', unit)}${towards ? ` ${nouns.connector('to', towards.connector)}` : ''}.`
    },
    into: ({ unit, along, throughDoor }) =>
      `Идите ${along ? `${nouns.unit('through', along)} ` : throughDoor ? 'через дверь ' : ''}${nouns.unit('into', unit)}.`,
    'to-connector': ({ connector }) => `Идите ${nouns.connector('to', connector)}.`,
    'to-exit': ({ along }) => `Идите ${nouns.unit('through', along)} к выходу.`,
    'to-building': ({ along, building }) => `Идите ${nouns.unit('through', along)} ${nouns.building('to', building)}.`,
  },
  leaves: (building) => `Выйдите ${nouns.building('outOf', building)}`,
  enters: (building) => `Войдите ${nouns.building('into', building)}`,
  sight: {
    sign: ({ text }) => `Следуйте указателю ${quote(text)}.`,
    landmarks: ({ landmarks }) =>
      `${capital(landmarks.map(({ landmark, side }) => `${SIDE[side]} ${mark(landmark)}`).join(', '))}.`,
    connector: ({ connector, side }) => `${capital(SIDE[side])} ${nouns.connector('is', connector)}.`,
    room: ({ unit, side }) => `${capital(SIDE[side])} ${quote(unit.name ?? '')}.`,
    numbers: ({ numbers, side }) => `${side ? capital(SIDE[side]) : 'По пути:'} ${numbersText(numbers)}.`,
    building: ({ building }) => `Вы входите ${nouns.building('into', building)}.`,
    steps: ({ count }) =>
      `Там ${counted('ru', count, { one: 'ступенька', few: 'ступеньки', many: 'ступенек', other: 'ступеньки' })}.`,
    slope: ({ percent }) => `Уклон пола там ${String(percent).replace('.', ',')} %.`,
    'automatic-door': () => 'Дверь открывается сама.',
    guide: () => 'Идите по тактильной дорожке.',
    wall: ({ side }) => `Идите вдоль стены ${SIDE[side]}.`,
    doors: ({ count, side }) =>
      `${capital(SIDE[side])} по пути ${counted('ru', count, { one: 'дверь', few: 'двери', many: 'дверей', other: 'двери' })}.`,
    metres: ({ metres }) => `Примерно ${counted('ru', metres, METRES)}.`,
  },
  ride,
  arrive,
  here: ({ target, stop }) => ({ title: 'Вы уже на месте', detail: label(target, stop) }),
  happening: happeningTable(nouns, {
    unchecked: {
      width: 'Ширина не проверена',
      steps: 'Наличие ступенек не проверено',
      slope: 'Уклон не проверен',
      car: 'Размер лифта не проверен',
    },
    several: (count, of, first) => `${counted('ru', count, SEVERAL[of])}, сначала ${first}`,
    door: (thing) => `дверь (${thing})`,
    entrance: 'вход',
    outOfOrder: (thing, when) => `${thing} не работает${when === undefined ? '' : `, заработает ${when}`}.`,
    shut: (thing, when) => `закрыто: ${thing}${when === undefined ? '' : `, откроется ${when}`}.`,
    closes: (thing, at) => `закрывается ${at}: ${thing}.`,
    noRoute: 'Туда нет пути.',
    closed: (when) => `Путь туда сейчас закрыт${when === undefined ? '' : `, откроется ${when}`}.`,
    noWay: {
      quick: 'Туда нет пути.',
      'step-free': 'Без ступенек туда не пройти.',
      blind: 'Подходящего пути туда нет.',
      stroller: 'С детской коляской туда не пройти.',
    },
    barrier: (thing) => `Препятствие: ${thing}`,
    startOutside: 'Этого места нет на плане.',
    targetUnknown: 'Этой цели нет на плане.',
    clock: (time, date) => `${date ? `${date.day}.${String(date.month).padStart(2, '0')} ` : ''}в ${time}`,
  }),
  level: (level) => capital(levelText(level)),
}

/** Russian. */
export const ru: Words = composeWords(plain)

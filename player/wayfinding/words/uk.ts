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
    corridor: forms('коридор', 'біля коридору', 'до коридору', 'коридором', 'у коридор', 'з коридору'),
    passage: forms('прохід', 'біля проходу', 'до проходу', 'через прохід', 'у прохід', 'з проходу'),
    hall: forms('зал', 'біля залу', 'до залу', 'через зал', 'у зал', 'із залу'),
    room: forms('кімната', 'біля кімнати', 'до кімнати', 'через кімнату', 'у кімнату', 'з кімнати'),
    numbered: forms('кабінет', 'біля кабінету', 'до кабінету', 'через кабінет', 'у кабінет', 'з кабінету'),
    stairs: forms('сходи', 'біля сходів', 'до сходів', 'сходами', 'на сходи', 'від сходів'),
    lift: forms('ліфт', 'біля ліфта', 'до ліфта', 'через ліфт', 'у ліфт', 'від ліфта'),
    paternoster: forms(
      'ліфт безперервної дії',
      'біля ліфта безперервної дії',
      'до ліфта безперервної дії',
      'через ліфт безперервної дії',
      'у ліфт безперервної дії',
      'від ліфта безперервної дії',
    ),
    ramp: forms('пандус', 'біля пандуса', 'до пандуса', 'пандусом', 'на пандус', 'від пандуса'),
    escalator: forms('ескалатор', 'біля ескалатора', 'до ескалатора', 'ескалатором', 'на ескалатор', 'від ескалатора'),
    toilet: forms('туалет', 'біля туалету', 'до туалету', 'через туалет', 'у туалет', 'з туалету'),
    outdoor: forms('майданчик', 'біля майданчика', 'до майданчика', 'через майданчик', 'на майданчик', 'з майданчика'),
    building: forms('будівля', 'біля будівлі', 'до будівлі', 'через будівлю', 'у будівлю', 'з будівлі'),
  },
  quote,
  number: (text) => text,
})

const SIDE: Record<Side, string> = { left: 'ліворуч', right: 'праворуч' }
const SEEN: Record<Turn, string> = {
  straight: 'прямо перед вами',
  'slight-left': 'попереду ліворуч',
  'slight-right': 'попереду праворуч',
  left: 'ліворуч від вас',
  right: 'праворуч від вас',
  'sharp-left': 'позаду ліворуч',
  'sharp-right': 'позаду праворуч',
  around: 'позаду вас',
}
const TURN: Record<Turn, string> = {
  straight: 'ідіть прямо',
  'slight-left': 'поверніть трохи ліворуч',
  'slight-right': 'поверніть трохи праворуч',
  left: 'поверніть ліворуч',
  right: 'поверніть праворуч',
  'sharp-left': 'різко поверніть ліворуч',
  'sharp-right': 'різко поверніть праворуч',
  around: 'поверніть назад',
}
const FIRST: Record<Turn, string> = {
  ...TURN,
  'slight-left': 'ідіть навскіс ліворуч',
  'slight-right': 'ідіть навскіс праворуч',
  'sharp-left': 'розверніться ліворуч',
  'sharp-right': 'розверніться праворуч',
  around: 'розверніться',
}
const DOORS = ['', 'перші', 'другі', 'треті', 'четверті', 'п’яті', 'шості', 'сьомі', 'восьмі']
const AT_DOORS = ['', 'перших', 'других', 'третіх', 'четвертих', 'п’ятих']
const AT_PASSAGE = ['', 'першого', 'другого', 'третього', 'четвертого', 'п’ятого']

function numbersText(numbers: Numbers): string {
  if (numbers.kind === 'one') return `кабінет ${numbers.first}`
  return `кабінети ${numbers.first}${numbers.kind === 'range' ? '–' : ' і '}${numbers.last}`
}

/** What the sign says: in Ukrainian the first floor is the ground floor, so a number alone would mislead. */
function levelText({ name }: Level): string {
  return `поверх ${quote(name)}`
}

const METRES = { one: 'метр', few: 'метри', many: 'метрів', other: 'метра' }
const STEPS = { one: 'сходинка', few: 'сходинки', many: 'сходинок', other: 'сходинки' }
const VEHICLES = {
  lift: 'ліфтом',
  paternoster: 'ліфтом безперервної дії',
  stairs: 'сходами',
  ramp: 'пандусом',
  escalator: 'ескалатором',
}

function ride({ connector, to, rise, turn, exit, stepCount }: Ride): StepText {
  const { kind, name } = connector
  const isUp = rise > 0
  const isWalked = kind === 'stairs' || kind === 'ramp'
  const verb = isWalked ? (isUp ? 'Підніміться' : 'Спустіться') : 'Їдьте'
  const title = `${verb} ${VEHICLES[kind]} ${quote(name)} ${isWalked ? '' : isUp ? 'вгору ' : 'вниз '}на ${levelText(to)}`
  const what = { lift: 'Ліфт', paternoster: 'Він', stairs: 'Сходи', ramp: 'Пандус', escalator: 'Ескалатор' }
  const beside = turn === 'straight' ? undefined : `${what[kind]} ${SEEN[turn]}.`
  if (kind === 'paternoster') {
    return stepText(title, sentences(beside, 'Цей ліфт не зупиняється. Заходьте й виходьте швидко.'))
  }
  const floors = `Це на ${counted('uk', Math.abs(rise), { one: 'поверх', few: 'поверхи', many: 'поверхів', other: 'поверху' })} ${isUp ? 'вище' : 'нижче'}.`
  const leave =
    exit && (exit === 'opposite' ? 'Виходьте з іншого боку.' : `Вихід ${SIDE[exit]}, якщо дивитися від входу.`)
  const steps = stepCount === undefined ? undefined : `Приблизно ${counted('uk', stepCount, STEPS)}.`
  return stepText(title, sentences(beside, floors, steps, leave))
}

function arrive({ target, door, sign, passed, stop }: Arrive): StepText {
  const side = door && sideOfTurn(door.turn)
  const where = door && (side ? `${door.nth ? `${DOORS[door.nth]} ` : ''}двері ${SIDE[side]}` : SEEN[door.turn])
  const title = [label(target, stop), where].filter(Boolean).join(', ')
  if (sign !== undefined) return { title, detail: `На табличці написано ${quote(sign)}.` }
  if (!door) return { title, detail: 'Ви на місці.' }
  return stepText(title, passed && `Дорогою: ${numbersText(passed)}.`)
}

function label(target: Arrive['target'], stop: Arrive['stop']): string {
  return `${stop ? `Ціль ${stop.nth}: ` : ''}${doorLabel(target, 'Кабінет', 'Ваша ціль', quote)}`
}

function mark(landmark: Landmark): string {
  return landmarkName(landmark, 'uk', quote)
}

/** "Двері" has no singular, and its genitive after the collective numbers from two to four. */
const SEVERAL = {
  doors: { one: 'двері', few: 'дверей', many: 'дверей', other: 'дверей' },
  places: { one: 'місце', few: 'місця', many: 'місць', other: 'місця' },
} as const

const plain: PlainWords = {
  leave: ({ turn }) => ({ title: 'Вийдіть із кімнати', detail: `Двері ${SEEN[turn]}.` }),
  turn: (turn, isFirst, cue) => capital(isFirst ? FIRST[turn] : [cue, TURN[turn]].filter(Boolean).join(' ')),
  cue: {
    landmark: ({ landmark }) => `там, де ${mark(landmark)},`,
    'at-connector': ({ connector }) => nouns.connector('at', connector),
    'out-of': ({ connector }) => nouns.connector('outOf', connector),
    'out-of-room': () => 'за дверима',
    room: ({ unit }) => nouns.unit('at', unit),
    count: ({ nth, what }) => (what === 'door' ? `біля ${AT_DOORS[nth]} дверей` : `біля ${AT_PASSAGE[nth]} проходу`),
    end: () => 'у кінці',
    metres: ({ metres }) => `через ${counted('uk', metres, METRES)}`,
  },
  way: {
    on: () => 'Ідіть далі.',
    along: ({ unit, towards }) => {
      if (towards?.kind === 'landmark')
        return `Ідіть ${nouns.unit('through', unit)}. Орієнтир: ${mark(towards.landmark)}.`
      return `Ідіть ${nouns.unit('through', unit)}${towards ? ` ${nouns.connector('to', towards.connector)}` : ''}.`
    },
    into: ({ unit, along, throughDoor }) =>
      `Ідіть ${along ? `${nouns.unit('through', along)} ` : throughDoor ? 'через двері ' : ''}${nouns.unit('into', unit)}.`,
    'to-connector': ({ connector }) => `Ідіть ${nouns.connector('to', connector)}.`,
    'to-exit': ({ along }) => `Ідіть ${nouns.unit('through', along)} до виходу.`,
    'to-building': ({ along, building }) => `Ідіть ${nouns.unit('through', along)} ${nouns.building('to', building)}.`,
  },
  leaves: (building) => `Вийдіть ${nouns.building('outOf', building)}`,
  enters: (building) => `Увійдіть ${nouns.building('into', building)}`,
  sight: {
    sign: ({ text }) => `Прямуйте за вказівником ${quote(text)}.`,
    landmarks: ({ landmarks }) =>
      `${capital(landmarks.map(({ landmark, side }) => `${SIDE[side]} ${mark(landmark)}`).join(', '))}.`,
    connector: ({ connector, side }) => `${capital(SIDE[side])} ${nouns.connector('is', connector)}.`,
    room: ({ unit, side }) => `${capital(SIDE[side])} ${quote(unit.name ?? '')}.`,
    numbers: ({ numbers, side }) => `${side ? capital(SIDE[side]) : 'Дорогою:'} ${numbersText(numbers)}.`,
    building: ({ building }) => `Ви заходите ${nouns.building('into', building)}.`,
    steps: ({ count }) => `Там ${counted('uk', count, STEPS)}.`,
    slope: ({ percent }) => `Нахил підлоги там ${String(percent).replace('.', ',')} %.`,
    'automatic-door': () => 'Двері відчиняються самі.',
    guide: () => 'Ідіть тактильною доріжкою.',
    wall: ({ side }) => `Ідіть уздовж стіни ${SIDE[side]}.`,
    doors: ({ count, side }) => `${capital(SIDE[side])} дорогою двері: ${count}.`,
    metres: ({ metres }) => `Приблизно ${counted('uk', metres, METRES)}.`,
  },
  ride,
  arrive,
  here: ({ target, stop }) => ({ title: 'Ви вже на місці', detail: label(target, stop) }),
  happening: happeningTable(nouns, {
    unchecked: {
      width: 'Ширину не перевірено',
      steps: 'Наявність сходинок не перевірено',
      slope: 'Нахил не перевірено',
      car: 'Розмір ліфта не перевірено',
    },
    several: (count, of, first) => `${counted('uk', count, SEVERAL[of])}, спочатку ${first}`,
    door: (thing) => `двері (${thing})`,
    entrance: 'вхід',
    outOfOrder: (thing, when) => `${thing} не працює${when === undefined ? '' : `, запрацює ${when}`}.`,
    shut: (thing, when) => `зачинено: ${thing}${when === undefined ? '' : `, відчиниться ${when}`}.`,
    closes: (thing, at) => `зачиняється ${at}: ${thing}.`,
    noRoute: 'Туди немає шляху.',
    closed: (when) => `Шлях туди зараз закрито${when === undefined ? '' : `, відкриється ${when}`}.`,
    noWay: {
      quick: 'Туди немає шляху.',
      'step-free': 'Без сходинок туди не пройти.',
      blind: 'Відповідного шляху туди немає.',
      stroller: 'З дитячим візком туди не пройти.',
    },
    barrier: (thing) => `Перешкода: ${thing}`,
    startOutside: 'Цього місця немає на плані.',
    targetUnknown: 'Цієї цілі немає на плані.',
    clock: (time, date) => `${date ? `${date.day}.${String(date.month).padStart(2, '0')} ` : ''}о ${time}`,
  }),
  level: (level) => capital(levelText(level)),
}

/** Ukrainian. */
export const uk: Words = composeWords(plain)

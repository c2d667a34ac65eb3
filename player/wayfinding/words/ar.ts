import type { Landmark, Level } from '#schema/building'
import type { Arrive, Numbers, Ride } from '../telling/instruction.ts'
import { type Side, sideOfTurn, type Turn } from '../turn.ts'
import { doorLabel } from './names.ts'
import { happeningTable } from './plain-happening.ts'
import { forms, PlainNouns } from './plain-nouns.ts'
import { composeWords, landmarkName, type PlainWords } from './plain-words.ts'
import { sentences, stepText, type StepText, type Words } from './words.ts'

/** Latin text in a line from right to left, kept together by Unicode's first-strong isolates. */
const isolate = (text: string) => `\u2068${text}\u2069`
const quote = (name: string) => `«${isolate(name)}»`

const row = (noun: string, through = `عبر ${noun}`, outOf = `من ${noun}`) =>
  forms(noun, `عند ${noun}`, `إلى ${noun}`, through, `إلى ${noun}`, outOf)
const vehicle = (noun: string) => row(noun, `عبر ${noun}`, `عند الخروج من ${noun}`)

const nouns = new PlainNouns({
  forms: {
    corridor: row('الممر', 'على طول الممر'),
    passage: row('الممر'),
    hall: row('القاعة'),
    room: row('الغرفة'),
    numbered: row('الغرفة'),
    stairs: row('الدرج', 'على الدرج', 'بعد الدرج'),
    lift: vehicle('المصعد'),
    paternoster: vehicle('المصعد المتواصل'),
    ramp: row('المنحدر', 'على المنحدر', 'بعد المنحدر'),
    escalator: row('السلم المتحرك', 'على السلم المتحرك', 'بعد السلم المتحرك'),
    toilet: row('دورة المياه'),
    outdoor: row('الساحة'),
    building: row('المبنى'),
  },
  quote,
  number: isolate,
})

const SIDE: Record<Side, string> = { left: 'على اليسار', right: 'على اليمين' }
const SEEN: Record<Turn, string> = {
  straight: 'أمامك مباشرة',
  'slight-left': 'أمامك إلى اليسار',
  'slight-right': 'أمامك إلى اليمين',
  left: 'على يسارك',
  right: 'على يمينك',
  'sharp-left': 'خلفك إلى اليسار',
  'sharp-right': 'خلفك إلى اليمين',
  around: 'خلفك',
}
const TURN: Record<Turn, string> = {
  straight: 'سر إلى الأمام مباشرة',
  'slight-left': 'انعطف قليلًا إلى اليسار',
  'slight-right': 'انعطف قليلًا إلى اليمين',
  left: 'انعطف يسارًا',
  right: 'انعطف يمينًا',
  'sharp-left': 'انعطف بشدة إلى اليسار',
  'sharp-right': 'انعطف بشدة إلى اليمين',
  around: 'ارجع إلى الخلف',
}
const FIRST: Record<Turn, string> = {
  ...TURN,
  'slight-left': 'سر إلى الأمام نحو اليسار',
  'slight-right': 'سر إلى الأمام نحو اليمين',
  'sharp-left': 'استدر إلى الخلف نحو اليسار',
  'sharp-right': 'استدر إلى الخلف نحو اليمين',
  around: 'استدر إلى الخلف',
}
const ORDINALS = ['', 'الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن']

function numbersText(numbers: Numbers): string {
  if (numbers.kind === 'one') return `الغرفة ${isolate(numbers.first)}`
  if (numbers.kind === 'two') return `الغرفتان ${isolate(numbers.first)} و${isolate(numbers.last)}`
  return `الغرف من ${isolate(numbers.first)} إلى ${isolate(numbers.last)}`
}

function levelText({ ordinal, name }: Level): string {
  if (ordinal === 0) return 'الطابق الأرضي'
  if (ordinal === -1) return 'الطابق السفلي'
  if (!Number.isInteger(ordinal)) return `الطابق ${quote(name)}`
  return ordinal < 0 ? `الطابق السفلي ${-ordinal}` : `الطابق ${ordinal}`
}

/** "One floor", "two floors", "3 floors", "11 floors": each has a form of its own. */
function counted(count: number, one: string, two: string, few: string, many: string): string {
  if (count === 1) return one
  if (count === 2) return two
  const rest = count % 100
  return `${count} ${Number.isInteger(count) && rest >= 3 && rest <= 10 ? few : many}`
}

function metresText(count: number): string {
  return counted(count, 'متر واحد', 'مترين', 'أمتار', 'مترًا')
}

function stepsText(count: number): string {
  return counted(count, 'درجة واحدة', 'درجتان', 'درجات', 'درجة')
}

const VEHICLES = {
  lift: 'المصعد',
  paternoster: 'المصعد المتواصل',
  stairs: 'الدرج',
  ramp: 'المنحدر',
  escalator: 'السلم المتحرك',
}

function ride({ connector, to, rise, turn, exit, stepCount }: Ride): StepText {
  const isUp = rise > 0
  const { kind, name } = connector
  const title = `${isUp ? 'اصعد' : 'انزل'} ${kind === 'lift' || kind === 'paternoster' ? 'بواسطة' : 'عبر'} ${VEHICLES[kind]} ${quote(name)} إلى ${levelText(to)}`
  const beside = turn === 'straight' ? undefined : `${VEHICLES[kind]} ${SEEN[turn]}.`
  const sign = `مكتوب على اللافتة ${quote(to.name)}.`
  if (kind === 'paternoster') {
    return stepText(title, sentences(beside, 'هذا المصعد لا يتوقف. ادخل واخرج بسرعة.', sign))
  }
  const floors = `${isUp ? 'تصعد' : 'تنزل'} ${counted(Math.abs(rise), 'طابقًا واحدًا', 'طابقين', 'طوابق', 'طابقًا')}.`
  const leave =
    exit && (exit === 'opposite' ? 'اخرج من الجهة المقابلة.' : `باب الخروج ${SIDE[exit]} بالنسبة إلى باب الدخول.`)
  const steps = stepCount === undefined ? undefined : `عدد الدرجات نحو ${stepCount}.`
  return stepText(title, sentences(beside, floors, steps, leave, sign))
}

function arrive({ target, door, sign, passed, stop }: Arrive): StepText {
  const side = door && sideOfTurn(door.turn)
  const where = door && (side ? `الباب ${door.nth ? `${ORDINALS[door.nth]} ` : ''}${SIDE[side]}` : SEEN[door.turn])
  const title = [label(target, stop), where].filter(Boolean).join('، ')
  if (sign !== undefined) return { title, detail: `مكتوب على اللافتة ${quote(sign)}.` }
  if (!door) return { title, detail: 'لقد وصلت.' }
  return stepText(title, passed && `في الطريق: ${numbersText(passed)}.`)
}

function label({ number, ...target }: Arrive['target'], stop: Arrive['stop']): string {
  const unit = number === undefined ? target : { ...target, number: isolate(number) }
  const isToilet = target.kind === 'toilet' && number === undefined
  const text = isToilet ? 'دورة المياه' : doorLabel(unit, 'الغرفة', 'وجهتك', quote)
  return `${stop ? `المحطة ${stop.nth}: ` : ''}${text}`
}

function mark(landmark: Landmark): string {
  return landmarkName(landmark, 'ar', quote)
}

const plain: PlainWords = {
  leave: ({ turn }) => ({ title: 'اخرج من الغرفة', detail: `الباب ${SEEN[turn]}.` }),
  turn: (turn, isFirst, cue) => (isFirst ? FIRST[turn] : [cue, TURN[turn]].filter(Boolean).join('، ')),
  cue: {
    landmark: ({ landmark }) => `عند ${mark(landmark)}`,
    'at-connector': ({ connector }) => nouns.connector('at', connector),
    'out-of': ({ connector }) => nouns.connector('outOf', connector),
    'out-of-room': () => 'بعد الباب',
    room: ({ unit }) => nouns.unit('at', unit),
    count: ({ nth, what }) => `عند ${what === 'door' ? 'الباب' : 'الممر'} ${ORDINALS[nth]}`,
    end: () => 'في النهاية',
    metres: ({ metres }) => `بعد ${metresText(metres)}`,
  },
  way: {
    on: () => 'تابع السير.',
    along: ({ unit, towards }) => {
      const to =
        towards &&
        (towards.kind === 'landmark' ? `نحو ${mark(towards.landmark)}` : nouns.connector('to', towards.connector))
      return `سر ${nouns.unit('through', unit)}${to ? ` ${to}` : ''}.`
    },
    into: ({ unit, along, throughDoor }) =>
      `سر ${along ? `${nouns.unit('through', along)} ` : throughDoor ? 'عبر الباب ' : ''}${nouns.unit('into', unit)}.`,
    'to-connector': ({ connector }) => `سر ${nouns.connector('to', connector)}.`,
    'to-exit': ({ along }) => `سر ${nouns.unit('through', along)} إلى المخرج.`,
    'to-building': ({ along, building }) => `سر ${nouns.unit('through', along)} ${nouns.building('to', building)}.`,
  },
  leaves: (building) => `اخرج ${nouns.building('outOf', building)}`,
  enters: (building) => `ادخل ${nouns.building('into', building)}`,
  sight: {
    sign: ({ text }) => `اتبع اللافتة ${quote(text)}.`,
    landmarks: ({ landmarks }) =>
      `${landmarks.map(({ landmark, side }) => `${SIDE[side]} ${mark(landmark)}`).join(' و')}.`,
    connector: ({ connector, side }) => `${SIDE[side]} ${nouns.connector('is', connector)}.`,
    room: ({ unit, side }) => `${SIDE[side]} ${quote(unit.name ?? '')}.`,
    numbers: ({ numbers, side }) => `${side ? SIDE[side] : 'في الطريق:'} ${numbersText(numbers)}.`,
    building: ({ building }) => `تدخل الآن ${nouns.building('into', building)}.`,
    steps: ({ count }) => `هناك ${stepsText(count)}.`,
    slope: ({ percent }) => `ميل الأرضية هناك ${percent} %.`,
    'automatic-door': () => 'يُفتح الباب تلقائيًا.',
    guide: () => 'اتبع الخط الإرشادي على الأرض.',
    wall: ({ side }) => `سر بمحاذاة الجدار ${SIDE[side]}.`,
    doors: ({ count, side }) =>
      `تمر ${counted(count, 'بباب واحد', 'ببابين', 'أبواب', 'بابًا').replace(/^(?=\d)/, 'بـ ')} ${SIDE[side]}.`,
    metres: ({ metres }) => `المسافة نحو ${metresText(metres)}.`,
  },
  ride,
  arrive,
  here: ({ target, stop }) => ({ title: 'أنت هناك بالفعل', detail: label(target, stop) }),
  happening: happeningTable(nouns, {
    unchecked: {
      width: 'لم يُتحقق من العرض',
      steps: 'لم يُتحقق من وجود درجات',
      slope: 'لم يُتحقق من الميل',
      car: 'لم يُتحقق من حجم المصعد',
    },
    several: (count, of, first) => {
      const several =
        of === 'doors'
          ? counted(count, 'باب واحد', 'بابان', 'أبواب', 'بابًا')
          : counted(count, 'موضع واحد', 'موضعان', 'مواضع', 'موضعًا')
      return `${several}، ${count === 2 ? 'أولهما' : 'أولها'} ${first}`
    },
    door: (thing) => `باب (${thing})`,
    entrance: 'المدخل',
    outOfOrder: (thing, when) => `${thing} معطّل${when === undefined ? '' : `، يعمل مجددًا ${when}`}.`,
    shut: (thing, when) => `مغلق الآن: ${thing}${when === undefined ? '' : `، يُفتح ${when}`}.`,
    closes: (thing, at) => `يُغلق ${at}: ${thing}.`,
    noRoute: 'لا يوجد طريق إلى هناك.',
    closed: (when) => `الطريق إلى هناك مغلق الآن${when === undefined ? '' : `، يُفتح ${when}`}.`,
    noWay: {
      quick: 'لا يوجد طريق إلى هناك.',
      'step-free': 'لا يوجد طريق إلى هناك بدون درجات.',
      blind: 'لا يوجد طريق مناسب إلى هناك.',
      stroller: 'لا يوجد طريق إلى هناك بعربة أطفال.',
    },
    barrier: (thing) => `عائق في الطريق: ${thing}`,
    startOutside: 'هذا المكان ليس على المخطط.',
    targetUnknown: 'هذه الوجهة ليست على المخطط.',
    clock: (time, date) => `${date ? `يوم ${isolate(`${date.day}.${date.month}.`)} ` : ''}الساعة ${time}`,
  }),
  level: levelText,
}

/** Arabic, from right to left, with western digits as on the signs. */
export const ar: Words = composeWords(plain)

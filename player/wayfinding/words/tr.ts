import type { Landmark, Level } from '#schema/building'
import type { Arrive, Numbers, Ride } from '../telling/instruction.ts'
import { type Side, sideOfTurn, type Turn } from '../turn.ts'
import { doorLabel } from './names.ts'
import { happeningTable } from './plain-happening.ts'
import { forms, PlainNouns } from './plain-nouns.ts'
import { composeWords, landmarkName, type PlainWords } from './plain-words.ts'
import { sentences, stepText, type StepText, type Words } from './words.ts'

const quote = (name: string) => `“${name}”`

const nouns = new PlainNouns({
  forms: {
    corridor: forms('koridor', 'koridorun yanında', 'koridora', 'koridor boyunca', 'koridora', 'koridordan'),
    passage: forms(
      'geçit|{} geçidi',
      'geçidin yanında|{} geçidinin yanında',
      'geçide|{} geçidine',
      'geçitten|{} geçidinden',
      'geçide|{} geçidine',
      'geçitten|{} geçidinden',
    ),
    hall: forms(
      'salon|{} salonu',
      'salonun yanında|{} salonunun yanında',
      'salona|{} salonuna',
      'salondan|{} salonundan',
      'salona|{} salonuna',
      'salondan|{} salonundan',
    ),
    room: forms(
      'oda|{} odası',
      'odanın yanında|{} odasının yanında',
      'odaya|{} odasına',
      'odadan|{} odasından',
      'odaya|{} odasına',
      'odadan|{} odasından',
    ),
    numbered: forms(
      'oda|{} numaralı oda',
      'odanın yanında|{} numaralı odanın yanında',
      'odaya|{} numaralı odaya',
      'odadan|{} numaralı odadan',
      'odaya|{} numaralı odaya',
      'odadan|{} numaralı odadan',
    ),
    stairs: forms(
      'merdiven|{} merdiveni',
      'merdivenin yanında|{} merdiveninin yanında',
      'merdivene|{} merdivenine',
      'merdivenden|{} merdiveninden',
      'merdivene|{} merdivenine',
      'merdivenden sonra|{} merdiveninden sonra',
    ),
    lift: forms(
      'asansör|{} asansörü',
      'asansörün yanında|{} asansörünün yanında',
      'asansöre|{} asansörüne',
      'asansörden|{} asansöründen',
      'asansöre|{} asansörüne',
      'asansörden çıkınca|{} asansöründen çıkınca',
    ),
    paternoster: forms(
      'paternoster asansörü|{} asansörü',
      'paternosterin yanında|{} asansörünün yanında',
      'paternostere|{} asansörüne',
      'paternosterden|{} asansöründen',
      'paternostere|{} asansörüne',
      'paternosterden çıkınca|{} asansöründen çıkınca',
    ),
    ramp: forms(
      'rampa|{} rampası',
      'rampanın yanında|{} rampasının yanında',
      'rampaya|{} rampasına',
      'rampadan|{} rampasından',
      'rampaya|{} rampasına',
      'rampadan sonra|{} rampasından sonra',
    ),
    escalator: forms(
      'yürüyen merdiven|{} yürüyen merdiveni',
      'yürüyen merdivenin yanında|{} yürüyen merdiveninin yanında',
      'yürüyen merdivene|{} yürüyen merdivenine',
      'yürüyen merdivenden|{} yürüyen merdiveninden',
      'yürüyen merdivene|{} yürüyen merdivenine',
      'yürüyen merdivenden sonra|{} yürüyen merdiveninden sonra',
    ),
    toilet: forms('tuvalet', 'tuvaletin yanında', 'tuvalete', 'tuvaletten', 'tuvalete', 'tuvaletten'),
    outdoor: forms(
      'açık alan|{} açık alanı',
      'açık alanın yanında|{} açık alanının yanında',
      'açık alana|{} açık alanına',
      'açık alandan|{} açık alanından',
      'açık alana|{} açık alanına',
      'açık alandan|{} açık alanından',
    ),
    building: forms(
      'bina|{} binası',
      'binanın yanında|{} binasının yanında',
      'binaya|{} binasına',
      'binadan|{} binasından',
      'binaya|{} binasına',
      'binadan|{} binasından',
    ),
  },
  quote,
  number: (text) => text,
})

const SIDE: Record<Side, string> = { left: 'solda', right: 'sağda' }
const SIDE_OF: Record<Side, string> = { left: 'soldaki', right: 'sağdaki' }
const SEEN: Record<Turn, string> = {
  straight: 'tam karşınızda',
  'slight-left': 'sol ön çaprazınızda',
  'slight-right': 'sağ ön çaprazınızda',
  left: 'solunuzda',
  right: 'sağınızda',
  'sharp-left': 'sol arka çaprazınızda',
  'sharp-right': 'sağ arka çaprazınızda',
  around: 'arkanızda',
}
const TURN: Record<Turn, string> = {
  straight: 'düz gidin',
  'slight-left': 'hafif sola dönün',
  'slight-right': 'hafif sağa dönün',
  left: 'sola dönün',
  right: 'sağa dönün',
  'sharp-left': 'keskin sola dönün',
  'sharp-right': 'keskin sağa dönün',
  around: 'geri dönün',
}
const FIRST: Record<Turn, string> = {
  ...TURN,
  'slight-left': 'sola çapraz gidin',
  'slight-right': 'sağa çapraz gidin',
  'sharp-left': 'sol taraftan arkanıza dönün',
  'sharp-right': 'sağ taraftan arkanıza dönün',
  around: 'arkanıza dönün',
}
const ORDINALS = ['', 'birinci', 'ikinci', 'üçüncü', 'dördüncü', 'beşinci', 'altıncı', 'yedinci', 'sekizinci']

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('tr') + text.slice(1)

function numbersText(numbers: Numbers): string {
  if (numbers.kind === 'one') return `${numbers.first} numaralı oda`
  return `${numbers.first}${numbers.kind === 'range' ? '–' : ' ve '}${numbers.last} numaralı odalar`
}

function numbersPassed(numbers: Numbers): string {
  return `${numbersText(numbers)}${numbers.kind === 'one' ? 'nın' : 'ın'} önünden geçersiniz.`
}

function levelText({ ordinal, name }: Level): string {
  if (ordinal === 0) return 'zemin kat'
  if (ordinal === -1) return 'bodrum kat'
  return Number.isInteger(ordinal) ? `${ordinal}. kat` : `${quote(name)} katı`
}

function ride({ connector, to, rise, turn, exit, stepCount }: Ride): StepText {
  const isUp = rise > 0
  const floor = `${levelText(to)}${levelText(to).endsWith('kat') ? 'a' : 'na'}`
  const title = `${nouns.connector('is', connector)} ile ${floor} ${isUp ? 'çıkın' : 'inin'}`
  const what = {
    lift: 'Asansör',
    paternoster: 'Paternoster',
    stairs: 'Merdiven',
    ramp: 'Rampa',
    escalator: 'Yürüyen merdiven',
  }
  const beside = turn === 'straight' ? undefined : `${what[connector.kind]} ${SEEN[turn]}.`
  const sign = `Tabelada ${quote(to.name)} yazar.`
  if (connector.kind === 'paternoster') {
    return stepText(title, sentences(beside, 'Bu asansör durmaz. Çabuk binin ve çabuk inin.', sign))
  }
  const floors = `${Math.abs(rise)} kat ${isUp ? 'yukarı çıkarsınız' : 'aşağı inersiniz'}.`.replace('.5', ',5')
  const leave =
    exit &&
    (exit === 'opposite' ? 'Karşı taraftaki kapıdan inin.' : `Bindiğiniz yöne göre ${SIDE_OF[exit]} kapıdan inin.`)
  const steps = stepCount === undefined ? undefined : `Yaklaşık ${stepCount} basamak vardır.`
  return stepText(title, sentences(beside, floors, steps, leave, sign))
}

function arrive({ target, door, sign, passed, stop }: Arrive): StepText {
  const side = door && sideOfTurn(door.turn)
  const where = door && (side ? `${SIDE_OF[side]} ${door.nth ? `${ORDINALS[door.nth]} ` : ''}kapı` : SEEN[door.turn])
  const title = [label(target, stop), where].filter(Boolean).join(', ')
  if (sign !== undefined) return { title, detail: `Tabelada ${quote(sign)} yazar.` }
  if (!door) return { title, detail: 'Hedefinize vardınız.' }
  return stepText(title, passed && numbersPassed(passed))
}

function label(target: Arrive['target'], stop: Arrive['stop']): string {
  return `${stop ? `${stop.nth}. durak: ` : ''}${doorLabel(target, 'Oda', 'Hedefiniz', quote)}`
}

function mark(landmark: Landmark): string {
  return landmarkName(landmark, 'tr', quote)
}

const plain: PlainWords = {
  leave: ({ turn }) => ({ title: 'Odadan çıkın', detail: `Kapı ${SEEN[turn]}.` }),
  turn: (turn, isFirst, cue) => capital(isFirst ? FIRST[turn] : [cue, TURN[turn]].filter(Boolean).join(' ')),
  cue: {
    landmark: ({ landmark }) => `${mark(landmark)} yanında`,
    'at-connector': ({ connector }) => nouns.connector('at', connector),
    'out-of': ({ connector }) => nouns.connector('outOf', connector),
    'out-of-room': () => 'kapıdan çıkınca',
    room: ({ unit }) => nouns.unit('at', unit),
    count: ({ nth, what }) => `${ORDINALS[nth]} ${what === 'door' ? 'kapıda' : 'geçitte'}`,
    end: () => 'yolun sonunda',
    metres: ({ metres }) => `${metres} metre sonra`,
  },
  way: {
    on: () => 'Devam edin.',
    along: ({ unit, towards }) => {
      const through = `${nouns.unit('through', unit)}${unit.kind === 'corridor' ? '' : ' geçin'}`
      if (towards?.kind === 'landmark')
        return `${nouns.unit('through', unit)} geçin. Yönünüz: ${mark(towards.landmark)}.`
      if (towards) return `${nouns.unit('through', unit)} geçerek ${nouns.connector('to', towards.connector)} gidin.`
      return capital(unit.kind === 'corridor' ? along(nouns.unit('through', unit)) : `${through}.`)
    },
    into: ({ unit, along: passed, throughDoor }) =>
      capital(
        `${passed ? `${nouns.unit('through', passed)} geçerek ` : throughDoor ? 'kapıdan geçerek ' : ''}${nouns.unit('into', unit)} ${unit.kind === 'outdoor' ? 'çıkın' : 'girin'}.`,
      ),
    'to-connector': ({ connector }) => `${capital(nouns.connector('to', connector))} gidin.`,
    'to-exit': ({ along: passed }) => capital(`${nouns.unit('through', passed)} geçerek çıkışa gidin.`),
    'to-building': ({ along: passed, building }) =>
      capital(`${nouns.unit('through', passed)} geçerek ${nouns.building('to', building)} gidin.`),
  },
  leaves: (building) => `${nouns.building('outOf', building)} çıkın`,
  enters: (building) => `${nouns.building('into', building)} girin`,
  sight: {
    sign: ({ text }) => `${quote(text)} tabelasını takip edin.`,
    landmarks: ({ landmarks }) =>
      `${capital(
        landmarks
          .map(({ landmark, side }, index) => {
            const isSaid = landmarks[index - 1]?.side === side
            return `${index === 0 ? '' : isSaid ? ' ve ' : ', '}${isSaid ? '' : `${SIDE[side]} `}${mark(landmark)}`
          })
          .join(''),
      )} var.`,
    connector: ({ connector, side }) => `${capital(SIDE[side])} ${nouns.connector('is', connector)} var.`,
    room: ({ unit, side }) => `${capital(SIDE[side])} ${quote(unit.name ?? '')} var.`,
    numbers: ({ numbers, side }) =>
      side ? `${capital(SIDE[side])} ${numbersText(numbers)} var.` : numbersPassed(numbers),
    building: ({ building }) => `${nouns.building('into', building)} geçersiniz.`,
    steps: ({ count }) => `Orada ${count} basamak var.`,
    slope: ({ percent }) => `Zemin orada %${String(percent).replace('.', ',')} eğimlidir.`,
    'automatic-door': () => 'Kapı kendiliğinden açılır.',
    guide: () => 'Yerdeki kılavuz çizgiyi takip edin.',
    wall: ({ side }) => `${capital(SIDE_OF[side])} duvar boyunca yürüyün.`,
    doors: ({ count, side }) => `${capital(SIDE[side])} ${count} kapının önünden geçersiniz.`,
    metres: ({ metres }) => `Yaklaşık ${metres} metre.`,
  },
  ride,
  arrive,
  here: ({ target, stop }) => ({ title: 'Zaten oradasınız', detail: label(target, stop) }),
  happening: happeningTable(nouns, {
    unchecked: {
      width: 'Genişlik kontrol edilmedi',
      steps: 'Basamaklar kontrol edilmedi',
      slope: 'Eğim kontrol edilmedi',
      car: 'Asansör kabini kontrol edilmedi',
    },
    several: (count, of, first) => `${count} ${of === 'doors' ? 'kapı' : 'yer'}, ilki: ${first}`,
    door: (thing) => `kapı (${thing})`,
    entrance: 'giriş',
    outOfOrder: (thing, when) => `${thing} çalışmıyor${when === undefined ? '' : `, tekrar kullanım: ${when}`}.`,
    shut: (thing, when) => `${thing} kapalı${when === undefined ? '' : `, açılış: ${when}`}.`,
    closes: (thing, at) => `${thing} kapanıyor: ${at}.`,
    noRoute: 'Oraya giden bir yol yok.',
    closed: (when) => `Oraya giden yol şu anda kapalı${when === undefined ? '' : `, açılış: ${when}`}.`,
    noWay: {
      quick: 'Oraya giden bir yol yok.',
      'step-free': 'Oraya basamaksız bir yol yok.',
      blind: 'Oraya uygun bir yol yok.',
      stroller: 'Oraya bebek arabasıyla gidilecek bir yol yok.',
    },
    barrier: (thing) => `Engel: ${thing}`,
    startOutside: 'Bu konum planda yok.',
    targetUnknown: 'Bu hedef planda yok.',
    clock: (time, date) => (date ? `${date.day}.${date.month}., ${time}` : time),
  }),
  level: (level) => capital(levelText(level)),
}

/** "Koridor boyunca ilerleyin." */
function along(through: string): string {
  return through.endsWith('boyunca') ? `${through} ilerleyin.` : `${through} geçin.`
}

/** Turkish. */
export const tr: Words = composeWords(plain)

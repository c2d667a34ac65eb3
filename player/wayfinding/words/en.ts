import type { Level } from '#schema/building'
import type { Arrive, Numbers, Ride } from '../telling/instruction.ts'
import { type Side, sideOfTurn, type Turn } from '../turn.ts'
import { doorLabel } from './names.ts'
import { happeningTable } from './plain-happening.ts'
import { forms, PlainNouns } from './plain-nouns.ts'
import { composeWords, landmarkName, type PlainWords } from './plain-words.ts'
import { capital, sentences, stepText, type StepText, type Words } from './words.ts'

const quote = (name: string) => `“${name}”`
const row = (noun: string, through = `through ${noun}`) =>
  forms(noun, `at ${noun}`, `to ${noun}`, through, `into ${noun}`, `from ${noun}`)

const nouns = new PlainNouns({
  forms: {
    corridor: row('the corridor', 'along the corridor'),
    passage: row('the passage'),
    hall: row('the hall'),
    room: row('the room'),
    numbered: row('room'),
    stairs: row('the stairs', 'up the stairs'),
    lift: row('the lift'),
    toilet: row('the toilet'),
    outdoor: row('the open space', 'across the open space'),
    ramp: row('the ramp'),
    escalator: row('the escalator'),
    paternoster: row('the paternoster lift'),
    building: row('the building'),
  },
  quote,
  number: (text) => text,
})

const SIDE: Record<Side, string> = { left: 'on the left', right: 'on the right' }
const SEEN: Record<Turn, string> = {
  straight: 'in front of you',
  'slight-left': 'ahead of you on the left',
  'slight-right': 'ahead of you on the right',
  left: 'on your left',
  right: 'on your right',
  'sharp-left': 'behind you on the left',
  'sharp-right': 'behind you on the right',
  around: 'behind you',
}
const TURN: Record<Turn, string> = {
  straight: 'go straight on',
  'slight-left': 'bear left',
  'slight-right': 'bear right',
  left: 'turn left',
  right: 'turn right',
  'sharp-left': 'turn sharp left',
  'sharp-right': 'turn sharp right',
  around: 'turn back',
}
const FIRST: Record<Turn, string> = {
  ...TURN,
  straight: 'Go straight ahead',
  'slight-left': 'Go ahead to the left',
  'slight-right': 'Go ahead to the right',
  'sharp-left': 'Turn around to your left',
  'sharp-right': 'Turn around to your right',
  around: 'Turn around',
}
const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

function numbersText(numbers: Numbers): string {
  if (numbers.kind === 'one') return `room ${numbers.first}`
  return `rooms ${numbers.first} ${numbers.kind === 'range' ? 'to' : 'and'} ${numbers.last}`
}

/** "the 2nd floor": the British count, in which the ground floor is 0 as on German signs. */
function levelText({ ordinal, name }: Level): string {
  if (ordinal === 0) return 'the ground floor'
  if (ordinal === -1) return 'the basement'
  if (!Number.isInteger(ordinal)) return quote(name)
  return ordinal < 0 ? `basement level ${-ordinal}` : `the ${ordinal}${ordinalEnding(ordinal)} floor`
}

function ordinalEnding(count: number): string {
  if (count % 100 >= 11 && count % 100 <= 13) return 'th'
  return { 1: 'st', 2: 'nd', 3: 'rd' }[count % 10] ?? 'th'
}

function ride({ connector, to, rise, turn, exit, stepCount }: Ride): StepText {
  const isUp = rise > 0
  const name = nouns.connector('is', connector)
  const beside =
    turn === 'straight' ? undefined : `${connector.kind === 'stairs' ? 'They are' : 'It is'} ${SEEN[turn]}.`
  const floors = `You go ${isUp ? 'up' : 'down'} ${Math.abs(rise)} ${Math.abs(rise) === 1 ? 'floor' : 'floors'}.`
  const sign = `The sign there says ${quote(to.name)}.`
  const title = `Take ${name} ${isUp ? 'up' : 'down'} to ${levelText(to)}`
  if (connector.kind === 'paternoster') {
    return stepText(title, sentences(beside, 'It does not stop: step in and out quickly.', sign))
  }
  const leave =
    exit && (exit === 'opposite' ? 'Get off on the other side.' : `The door to get off is ${SIDE[exit]} as you get on.`)
  const steps = stepCount === undefined ? undefined : `That is about ${stepCount} steps.`
  return stepText(title, sentences(beside, floors, steps, leave, sign))
}

function arrive({ target, door, sign, passed, stop }: Arrive): StepText {
  const side = door && sideOfTurn(door.turn)
  const where = door && (side ? `${door.nth ? `${ORDINALS[door.nth]} ` : ''}door ${SIDE[side]}` : SEEN[door.turn])
  const label = `${stop ? `Stop ${stop.nth}: ` : ''}${doorLabel(target, 'Room', 'Your destination', quote)}`
  const title = [label, where].filter(Boolean).join(', ')
  if (sign !== undefined) return { title, detail: `The sign says ${quote(sign)}.` }
  if (!door) return { title, detail: 'You are there.' }
  return stepText(title, passed && `You pass ${numbersText(passed)}.`)
}

const plain: PlainWords = {
  leave: ({ turn }) => ({ title: 'Leave the room', detail: `The door is ${SEEN[turn]}.` }),
  turn: (turn, isFirst, cue) =>
    isFirst ? capital(FIRST[turn]) : capital(cue === undefined ? TURN[turn] : `${cue}, ${TURN[turn]}`),
  cue: {
    landmark: ({ landmark }) => `at ${theLandmark(landmark)}`,
    'at-connector': ({ connector }) => nouns.connector('at', connector),
    'out-of': ({ connector }) => nouns.connector('outOf', connector),
    'out-of-room': () => 'outside the door',
    room: ({ unit }) => nouns.unit('at', unit),
    count: ({ nth, what }) => `at the ${ORDINALS[nth]} ${what === 'door' ? 'door' : 'opening'}`,
    end: () => 'at the end',
    metres: ({ metres }) => `after ${metres} metres`,
  },
  way: {
    on: () => 'Go on.',
    along: ({ unit, towards }) => {
      const to =
        towards &&
        (towards.kind === 'landmark' ? `to ${theLandmark(towards.landmark)}` : nouns.connector('to', towards.connector))
      return `Go ${nouns.unit('through', unit)}${to ? ` ${to}` : ''}.`
    },
    into: ({ unit, along, throughDoor }) =>
      `Go ${along ? `${nouns.unit('through', along)} ` : throughDoor ? 'through the door ' : ''}${nouns.unit('into', unit)}.`,
    'to-connector': ({ connector }) => `Go ${nouns.connector('to', connector)}.`,
    'to-exit': ({ along }) => `Go ${nouns.unit('through', along)} to the exit.`,
    'to-building': ({ along, building }) => `Go ${nouns.unit('through', along)} ${nouns.building('to', building)}.`,
  },
  leaves: (building) => `Leave ${nouns.building('is', building)}`,
  enters: (building) => `Enter ${nouns.building('is', building)}`,
  sight: {
    sign: ({ text }) => `Follow the sign ${quote(text)}.`,
    landmarks: ({ landmarks }) =>
      `You see ${landmarks
        .map(({ landmark, side }, index) => {
          const isSaidNext = landmarks[index + 1]?.side === side
          return `${theLandmark(landmark)}${isSaidNext ? '' : ` ${SIDE[side]}`}`
        })
        .join(' and ')}.`,
    connector: ({ connector, side }) =>
      `${capital(nouns.connector('is', connector))} ${connector.kind === 'stairs' ? 'are' : 'is'} ${SIDE[side]}.`,
    room: ({ unit, side }) => `${capital(SIDE[side])} is ${quote(unit.name ?? '')}.`,
    numbers: ({ numbers, side }) =>
      side
        ? `${capital(SIDE[side])} ${numbers.kind === 'one' ? 'is' : 'are'} ${numbersText(numbers)}.`
        : `You pass ${numbersText(numbers)}.`,
    building: ({ building }) => `You come ${nouns.building('into', building)}.`,
    steps: ({ count }) => (count === 1 ? 'There is one step.' : `There are ${count} steps.`),
    slope: ({ percent }) => `The floor slopes by ${percent} %.`,
    'automatic-door': () => 'The door opens by itself.',
    guide: () => 'Follow the tactile guiding line.',
    wall: ({ side }) => `Keep to the wall ${SIDE[side]}.`,
    doors: ({ count, side }) => `You pass ${count === 1 ? 'one door' : `${count} doors`} ${SIDE[side]}.`,
    metres: ({ metres }) => `It is about ${metres} metres.`,
  },
  ride,
  arrive,
  here: ({ target, stop }) => ({
    title: 'You are already there',
    detail: `${stop ? `Stop ${stop.nth}: ` : ''}${doorLabel(target, 'Room', 'Your destination', quote)}`,
  }),
  happening: happeningTable(nouns, {
    unchecked: {
      width: 'Width not checked',
      steps: 'Steps not checked',
      slope: 'Slope not checked',
      car: 'Size of the lift not checked',
    },
    several: (count, of, first) => `${count} ${of}, first ${first}`,
    door: (thing) => `the door to ${thing}`,
    entrance: 'the entrance',
    outOfOrder: (thing, when) => `${thing} is out of order${when === undefined ? '' : ` until ${when}`}.`,
    shut: (thing, when) => `${thing} is closed${when === undefined ? '' : ` until ${when}`}.`,
    closes: (thing, at) => `${thing} closes at ${at}.`,
    noRoute: 'There is no way there.',
    closed: (when) => `The way there is closed at the moment${when === undefined ? '' : `, until ${when}`}.`,
    noWay: {
      quick: 'There is no way there.',
      'step-free': 'There is no way there without steps.',
      blind: 'There is no suitable way there.',
      stroller: 'There is no way there with a pram.',
    },
    barrier: (thing) => `In the way: ${thing}`,
    startOutside: 'This place is not on the plan.',
    targetUnknown: 'This destination is not on the plan.',
    clock: (time, date) => (date ? `${date.day} ${MONTHS[date.month - 1] ?? ''}, ${time}` : time),
  }),
  level: (level) => capital(levelText(level).replace(/^the /, '')),
}

function theLandmark(landmark: Parameters<typeof landmarkName>[0]): string {
  const name = landmarkName(landmark, 'en', quote)
  return name.startsWith('“') ? name : `the ${name}`
}

/** English. */
export const en: Words = composeWords(plain)

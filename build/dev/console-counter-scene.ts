import type { Desk, StaffArea, Ticket } from '#schema/staff-calls'

/** A counter on a busy morning, and everything else that its page can look like. */

const MINUTE_MS = 60_000
const now = Date.now()
const ago = (minutes: number) => Math.round(now - minutes * MINUTE_MS)

/** What the pages of the pictures say they are; see `lotse.draft.seat` in `console-shots.ts`. */
export const SEAT_ID = 'seat-of-the-pictures'

const QUEUES: readonly (readonly [string, string])[] = [
  ['A', 'Ausweise und Pässe'],
  ['M', 'An- und Ummelden'],
  ['F', 'Führungszeugnis'],
]

export const AREAS: StaffArea[] = [
  {
    id: 'buergerbuero',
    name: 'Bürgerbüro, Ostflügel',
    counters: ['1', '2', '3', '4', '5', '6', '7', '8'].map((label) => ({ id: `c${label}`, label })),
    queues: QUEUES.map(([letter, name]) => ({ id: letter, areaId: 'buergerbuero', name, letter })),
  },
  {
    id: 'kfz',
    name: 'Zulassungsstelle',
    counters: ['21', '22'].map((label) => ({ id: `c${label}`, label })),
    queues: [{ id: 'K', areaId: 'kfz', name: 'Fahrzeug anmelden', letter: 'K' }],
  },
]

function ticket(
  number: string,
  phase: Ticket['phase'],
  minutesAgo: number | undefined,
  more: Partial<Ticket> = {},
): Ticket {
  const letter = number.slice(0, 1)
  return {
    id: number.replace(' ', ''),
    number,
    queueId: letter,
    queueName: QUEUES.find(([name]) => name === letter)?.[1] ?? letter,
    phase,
    origin: 'stele',
    ...(minutesAgo !== undefined && { arrivedAt: ago(minutesAgo) }),
    attempts: 0,
    phonePath: `/n/${letter}bcdefghijklmnopqrstuv`,
    ...more,
  }
}

const waiting: Desk['waiting'] = (
  [
    ['M 112', 17, 'am längsten da'],
    ['A 048', 4, 'Termin um 09:45 Uhr'],
    ['A 039', 26, 'kommt zurück'],
    ['A 049', 16, 'nach Ankunft'],
    ['F 013', 15, 'von Platz 11 weitergeleitet'],
    ['A 050', 5, 'vorgezogen: kleines Kind'],
    ['M 113', 12, 'nach Ankunft'],
    ['A 051', 4, 'nach Ankunft'],
    ['M 114', 3, 'nach Ankunft'],
    ['M 115', 2, 'nach Ankunft'],
    ['M 116', 2, 'nach Ankunft'],
    ['A 052', 0, 'nach Ankunft'],
  ] as const
).map(([number, minutes, why]) => ({
  ticket: ticket(number, 'waiting', minutes, number === 'A 050' ? { priority: 'small-child' } : {}),
  why,
}))

const aside: Desk['aside'] = [
  { ticket: ticket('A 044', 'parked', 40), since: ago(6), counterLabel: '5', forgotten: false },
  { ticket: ticket('M 108', 'parked', 62), since: ago(31), counterLabel: '3', forgotten: true },
  { ticket: ticket('A 036', 'missed', 70), since: ago(44), counterLabel: '2', forgotten: false },
  { ticket: ticket('F 009', 'pickup', 80), since: ago(52), counterLabel: '5', forgotten: false },
]

const current: NonNullable<Desk['current']> = {
  ticket: ticket('A 047', 'called', 24, { attempts: 2 }),
  call: {
    callId: 'call1',
    ticket: 'A 047',
    counterId: 'c5',
    counterLabel: '5',
    attempt: 2,
    calledAt: ago(0.75),
    expiresAt: ago(-4),
  },
  isLastCall: false,
}

const CALLED: Desk = {
  areaId: 'buergerbuero',
  areaName: 'Bürgerbüro, Ostflügel',
  counter: { id: 'c5', label: '5' },
  seq: 12,
  seatId: SEAT_ID,
  current,
  waiting,
  booked: [
    ticket('A 311', 'booked', undefined, { startsAt: ago(3), origin: 'appointment' }),
    ticket('M 312', 'booked', undefined, { startsAt: ago(-18), origin: 'appointment' }),
  ],
  aside,
  screens: [
    { screenId: 's1', name: 'Foyer', speaks: true, shownAt: ago(0.74), spokenAt: ago(0.7) },
    { screenId: 's2', name: 'Aufzug', speaks: false, shownAt: ago(0.74) },
    { screenId: 's3', name: 'Wartezone A', speaks: false, shownAt: ago(0.73) },
    { screenId: 's4', name: 'Wartezone B', speaks: false, shownAt: ago(0.73) },
  ],
  openCounterCount: 5,
  undo: { commandId: 'cmd', did: 'called', number: 'A 047', at: ago(0.75), until: ago(-0.25) },
}

const { current: _current, undo: _undo, ...FREE } = CALLED

/** Desks by the name of their scene. */
export const DESKS = {
  called: CALLED,
  'last-call': { ...CALLED, current: { ...current, isLastCall: true }, waiting: waiting.slice(0, 3) },
  serving: {
    ...CALLED,
    current: { ...current, ticket: { ...current.ticket, phase: 'serving' }, servingSince: ago(3.2) },
    undo: { commandId: 'cmd', did: 'arrived', number: 'A 047', at: ago(0.2), until: ago(-0.8) },
  },
  alarm: {
    ...CALLED,
    screens: CALLED.screens.map((screen) =>
      screen.screenId === 's4'
        ? {
            screenId: 's4',
            name: 'Wartezone B',
            speaks: true,
            problem:
              'zeigt seit 09:31 Uhr nichts. Bitte rufen Sie Personen dort selbst auf und sagen Sie der Haustechnik Bescheid.',
          }
        : screen,
    ),
  },
  elsewhere: { ...CALLED, seatId: 'another' },
  free: FREE,
  paused: { ...FREE, pausedAt: ago(12) },
  quiet: { ...FREE, waiting: [], booked: [], aside: [], openCounterCount: 0 },
} satisfies Readonly<Record<string, Desk>>

export type DeskName = keyof typeof DESKS

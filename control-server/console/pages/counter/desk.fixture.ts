import type { Desk } from '#schema/staff-calls'

type Current = NonNullable<Desk['current']>

/** A desk with whoever is named at the counter, and with numbers that wait. */
export function deskWith(
  number: string | undefined,
  {
    phase = 'called',
    waiting = [],
    ...more
  }: Partial<Omit<Desk, 'waiting'>> & {
    readonly phase?: 'called' | 'serving'
    readonly waiting?: readonly string[]
  } = {},
): Desk {
  return {
    areaId: 'a',
    areaName: 'A',
    counter: { id: 'c5', label: '5' },
    seq: 1,
    booked: [],
    aside: [],
    screens: [],
    openCounterCount: 1,
    waiting: waiting.map((other) => ({ ticket: { ...ticketNamed(other), phase: 'waiting' }, why: '' })),
    ...(number !== undefined && { current: currentNamed(number, phase) }),
    ...more,
  }
}

function currentNamed(number: string, phase: 'called' | 'serving'): Current {
  return {
    ticket: { ...ticketNamed(number), phase },
    call: { callId: 'x', ticket: number, counterId: 'c5', counterLabel: '5', attempt: 1, calledAt: 0, expiresAt: 1 },
    ...(phase === 'serving' && { servingSince: 0 }),
    isLastCall: false,
  }
}

function ticketNamed(number: string): Current['ticket'] {
  return {
    id: number.replace(' ', ''),
    number,
    queueId: 'q',
    queueName: 'Q',
    phase: 'called',
    origin: 'counter',
    attempts: 1,
    phonePath: '/n/t',
  }
}

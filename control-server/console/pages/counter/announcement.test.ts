import { describe, expect, it } from 'vitest'
import type { Desk } from '#schema/staff-calls'
import { announcementOf } from './announcement.ts'

function desk(shown: readonly (number | undefined)[], waitingCount: number, attempt = 1): Desk {
  const facts = { phase: 'called', origin: 'stele', arrivedAt: 0, attempts: 1, phonePath: '/n/t' } as const
  const ticket = { id: 't', number: 'A 047', queueId: 'q', queueName: 'Q', ...facts }
  return {
    areaId: 'a',
    areaName: 'A',
    counter: { id: 'c', label: '5' },
    seq: 1,
    openCounterCount: 1,
    current: {
      ticket,
      call: { callId: 'c', ticket: 'A 047', counterId: 'c', counterLabel: '5', attempt, calledAt: 0, expiresAt: 1 },
      isLastCall: false,
    },
    booked: [],
    aside: [],
    screens: shown.map((at, index) => ({
      screenId: `s${index}`,
      name: `S${index}`,
      speaks: false,
      ...(at === undefined ? {} : { shownAt: at }),
    })),
    waiting: Array.from({ length: waitingCount }, () => ({ ticket, why: '' })),
  }
}

describe('announcementOf', () => {
  it('is silent on the first look and on every single arrival', () => {
    expect(announcementOf(undefined, desk([1], 3))).toBeUndefined()
    expect(announcementOf(desk([1], 3), desk([1], 4))).toBeUndefined()
  })

  it('speaks once, when the last screen has shown the call', () => {
    expect(announcementOf(desk([undefined, undefined], 1), desk([1, undefined], 1))).toBeUndefined()
    expect(announcementOf(desk([1, undefined], 1), desk([1, 2], 1))).toBe('A 047, 1. Aufruf: auf 2 von 2 gezeigt')
    expect(announcementOf(desk([1, 2], 1), desk([1, 2], 1))).toBeUndefined()
    expect(announcementOf(desk([1, 2], 1), desk([3, 4], 1, 2))).toContain('2. Aufruf')
  })

  it('says when the queue runs empty and fills again', () => {
    expect(announcementOf(desk([], 1), desk([], 0))).toBe('Niemand wartet')
    expect(announcementOf(desk([], 0), desk([], 1))).toContain('1\u00A0Person wartet')
  })
})

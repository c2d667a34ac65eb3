import type { ShownCall } from '#schema/local-api'
import { describe, expect, test } from 'vitest'
import { calledSentence, counterName, ticketText } from './call-words.ts'

const call: ShownCall = {
  callId: 'c',
  ticket: 'A 047',
  counterId: 'k',
  counterLabel: '5',
  attempt: 1,
  calledAt: 0,
  expiresAt: 1,
  areaId: 'a',
  announce: false,
}

describe('words of a call', () => {
  test('do not break between word and number', () => {
    expect(counterName({ counterLabel: '5' })).toBe('Platz\u00a05')
    expect(counterName({ counterLabel: '12b' })).toBe('Platz\u00a012b')
    expect(ticketText(call)).toBe('A\u00a0047')
  })

  test('do not put "Platz" before a label that is a name', () => {
    expect(counterName({ counterLabel: 'Zimmer 2' })).toBe('Zimmer\u00a02')
  })

  test('name the direction only when it is known', () => {
    expect(calledSentence(call)).toBe('A 047, bitte zu Platz\u00a05')
    expect(calledSentence({ ...call, arrowDeg: 45 })).toBe('A 047, bitte zu Platz\u00a05, rechts vorn')
  })
})

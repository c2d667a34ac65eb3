import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameRules } from '#player/tickets/queue-rules'
import { parse } from '#schema/parse'
import { QueueRules } from '#schema/staff-calls'
import { TICKET_LETTERS } from '#schema/ticket'
import { formOf, minutesText, type QueueForm, readForm } from './queue-form-state.ts'

const AS_IS: QueueRules = { letter: 'A' }
const form = (changes: Partial<QueueForm> = {}): QueueForm => ({ ...formOf(AS_IS), ...changes })
const queue = (id: string, letter: string, first: number, last: number) => ({
  id,
  areaId: 'area',
  name: id,
  letter,
  numbers: { first, last },
})

const rules: fc.Arbitrary<QueueRules> = fc
  .record({
    letter: fc.constantFrom(...TICKET_LETTERS.split('')),
    first: fc.integer({ min: 1, max: 500 }),
    last: fc.integer({ min: 500, max: 999 }),
    serviceMinutes: fc.integer({ min: 1, max: 240 }),
    callsMax: fc.integer({ min: 1, max: 9 }),
    coolDownMs: fc.integer({ min: 0, max: 3_600_000 }),
    reentry: fc.constantFrom('kept' as const, 'end' as const),
  })
  .map(({ letter, first, last, serviceMinutes, ...noShow }) => ({
    letter,
    numbers: { first, last },
    serviceMinutes,
    noShow,
  }))

describe('the form of a queue', () => {
  it('says what the queue is, to the millisecond, when nobody has changed anything', () =>
    fc.assert(
      fc.property(rules, (before) => {
        const read = readForm(formOf(before), before, [])
        expect(read.problems).toEqual({})
        expect(read.rules).toEqual(before)
      }),
    ))

  it('names defaults that the queue leaves out, which means the same', () => {
    const read = readForm(form(), AS_IS, [])
    expect(read.rules && sameRules(read.rules, AS_IS)).toBe(true)
  })

  it('either says what is wrong or gives what the server takes, whatever is typed', () =>
    fc.assert(
      fc.property(
        fc.record({
          first: fc.oneof(fc.string({ maxLength: 5 }), fc.integer({ min: -5, max: 1_200 }).map(String)),
          last: fc.oneof(fc.string({ maxLength: 5 }), fc.integer({ min: -5, max: 1_200 }).map(String)),
          serviceMinutes: fc.oneof(fc.string({ maxLength: 5 }), fc.integer({ min: -5, max: 300 }).map(String)),
          callsMax: fc.oneof(fc.string({ maxLength: 5 }), fc.integer({ min: -5, max: 20 }).map(String)),
          coolDownMinutes: fc.oneof(fc.string({ maxLength: 5 }), fc.double({ min: -1, max: 70 }).map(String)),
        }),
        (typed) => {
          const read = readForm(form(typed), AS_IS, [])
          expect(read.rules === undefined).toBe(Object.keys(read.problems).length > 0)
          if (read.rules) expect(parse(QueueRules, read.rules)).toMatchObject({ ok: true })
        },
      ),
    ))

  it.each([
    [{ first: '0' }, 'first'],
    [{ first: '1,5' }, 'first'],
    [{ last: '1000' }, 'last'],
    [{ first: '400', last: '399' }, 'last'],
    [{ serviceMinutes: '241' }, 'serviceMinutes'],
    [{ callsMax: '' }, 'callsMax'],
    [{ coolDownMinutes: '60,5' }, 'coolDownMinutes'],
  ])('%j is wrong at %s, and only there', (typed, field) => {
    expect(Object.keys(readForm(form(typed), AS_IS, []).problems)).toEqual([field])
  })

  it('tells whose numbers they are', () => {
    const others = [queue('Kfz', 'C', 1, 99), queue('Pass', 'C', 100, 199)]
    const claim = (changes: Partial<QueueForm>) => readForm(form({ letter: 'C', ...changes }), AS_IS, others).problems
    expect(claim({ first: '150', last: '300' }).first).toContain('C 150 bis C 199 gehören schon zu „Pass“')
    expect(claim({ first: '199', last: '300' }).first).toContain('C 199 gehört schon zu „Pass“')
    expect(claim({ first: '200', last: '300' })).toEqual({})
  })
})

it.each([
  [300_000, '5'],
  [90_000, '1,5'],
  [0, '0'],
])('%d ms are %s minutes', (durationMs, text) => expect(minutesText(durationMs)).toBe(text))

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wallClockInstant } from '#player/time'
import type { ClosureTerms } from '#schema/staff-building'
import { type ClosureForm, endOfForm, formOf, newForm, presetEnd, readForm } from './closure-form-state.ts'

const timeZone = 'Europe/Berlin'
const at = (date: string, time: string) => wallClockInstant(date, time, timeZone, 'first')
const now = at('2026-11-24', '10:00')
const circumstances = { now, timeZone }
const form = (more: Partial<ClosureForm> = {}): ClosureForm => ({ ...newForm(true, circumstances), ...more })

describe('presets', () => {
  test('mean the clock of the house, on the day on which the closure begins', () => {
    expect(presetEnd('today', now, circumstances)).toBe(at('2026-11-24', '18:00'))
    expect(presetEnd('tomorrow', now, circumstances)).toBe(at('2026-11-25', '08:00'))
    expect(presetEnd('hours', now, circumstances)).toBe(at('2026-11-24', '12:00'))
    expect(presetEnd('open', now, circumstances)).toBeUndefined()
    expect(presetEnd('today', at('2026-11-24', '19:00'), circumstances)).toBeUndefined()
  })

  test('two hours over the change of clocks are two hours', () => {
    const night = at('2026-10-25', '01:30')
    expect(presetEnd('hours', night, { now: night, timeZone })).toBe(night + 7_200_000)
  })

  test('counted at once, they count from the save and not from when the form was opened', () => {
    const opened = newForm(true, circumstances)
    const saved = { now: at('2026-11-24', '17:30'), timeZone }
    expect(readForm({ ...opened, until: 'hours' }, saved).terms?.until).toBe(at('2026-11-24', '19:30'))
    const tomorrow = { now: at('2026-11-25', '09:00'), timeZone }
    expect(readForm({ ...opened, until: 'today' }, tomorrow).terms?.until).toBe(at('2026-11-25', '18:00'))
  })

  test('the end that the form shows is the end that is saved', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('today', 'tomorrow', 'hours', 'open', 'other'),
        fc.constantFrom('now', 'later'),
        (until, begins) => {
          const typed = form({ until, begins, fromText: 'Donnerstag 9 Uhr', untilText: '27.11.2026 12:00' })
          expect(endOfForm(typed, circumstances)).toBe(readForm(typed, circumstances).terms?.until)
        },
      ),
    )
    expect(endOfForm(form({ begins: 'later', fromText: 'irgendwann' }), circumstances)).toBeNull()
    expect(endOfForm(form({ until: 'other', untilText: 'irgendwann' }), circumstances)).toBeNull()
  })

  test('something new in the evening ends tomorrow by itself', () => {
    const evening = { now: at('2026-11-24', '19:00'), timeZone }
    expect(readForm(newForm(false, evening), evening)).toEqual({
      problems: {},
      terms: { kind: 'closed', from: evening.now, until: at('2026-11-25', '08:00') },
    })
  })
})

describe('readForm', () => {
  test('a later start moves the preset with it', () => {
    expect(
      readForm(form({ begins: 'later', fromText: 'Donnerstag 9 Uhr', until: 'today' }), circumstances).terms,
    ).toEqual({
      kind: 'out-of-order',
      from: at('2026-11-26', '09:00'),
      until: at('2026-11-26', '18:00'),
    })
  })

  test.each<[string, Partial<ClosureForm>, string]>([
    ['no start', { begins: 'later', fromText: 'irgendwann' }, 'fromText'],
    ['a start in the past', { begins: 'later', fromText: '1.11.2026 8:00', until: 'open' }, 'fromText'],
    ['no end', { until: 'other', untilText: '' }, 'untilText'],
    ['an end in the past', { until: 'other', untilText: 'heute 9 Uhr' }, 'untilText'],
    [
      'an end before the start',
      { begins: 'later', fromText: 'heute 14 Uhr', until: 'other', untilText: 'heute 13 Uhr' },
      'untilText',
    ],
    ['a long reason', { reason: 'x'.repeat(121) }, 'reason'],
  ])('%s is said at its field', (_name, more, field) => {
    const { problems, terms } = readForm(form(more), circumstances)
    expect(Object.keys(problems)).toEqual([field])
    expect(terms).toBeUndefined()
  })

  test('a closure that nobody has changed is read as it was, to the millisecond', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: now - 86_400_000, max: now + 86_400_000 }),
        fc.option(fc.integer({ min: 1, max: 86_400_000 }), { nil: undefined }),
        fc.constantFrom('closed' as const, 'out-of-order' as const),
        (from, lengthMs, kind) => {
          const until = lengthMs === undefined ? undefined : Math.max(from, now) + lengthMs
          const terms: ClosureTerms = { kind, from, ...(until !== undefined && { until }) }
          expect(readForm(formOf(terms, circumstances), circumstances, terms)).toEqual({ problems: {}, terms })
        },
      ),
    )
  })
})

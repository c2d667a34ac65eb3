import { describe, expect, it } from 'vitest'
import type { Rule } from '#schema/rule'
import { NBSP } from '../../parts/times.ts'
import { nextTimesText } from './next-times.ts'
import { house, rule, screen } from './planner.fixture.ts'
import { reachedScreens } from './plan-model.ts'
import { effectSentences, ruleSentence } from './rule-words.ts'
import { siteDate } from './zone-clock.ts'

const NOW = Date.parse('2026-11-26T09:42:00+01:00')
const TODAY = siteDate(NOW, 'Europe/Berlin')
const plain = (text: string) => text.replaceAll(NBSP, ' ')
const schedule = house([])
const sentence = (part: Partial<Rule>, of = schedule) => {
  const made = rule('r', part)
  return plain(ruleSentence(made, of, reachedScreens(of, made), TODAY))
}
const effect = (part: Partial<Rule>, of = schedule) => plain(effectSentences(rule('r', part), of).join(' '))

describe('a rule in one sentence', () => {
  it('names when and where', () => {
    expect(sentence({})).toBe('Immer, auf 1 Bildschirm: Foyer.')
    expect(sentence({ target: { kind: 'group', groupId: 'halls' } })).toBe(
      'Immer, auf den 2 Bildschirmen der Gruppe „Hallen“: Foyer und Flur.',
    )
    expect(sentence({ target: { kind: 'tags', expression: 'kind:stele' } })).toBe('Immer, auf 1 Bildschirm: Stele.')
    expect(sentence({ target: { kind: 'tags', expression: 'area:keller' } })).toBe('Immer, auf keinem Bildschirm.')
  })

  it('counts where there are too many to be named', () => {
    const screens = Array.from({ length: 8 }, (_, index) => screen(`s${index}`, { name: `Flur ${index}` }))
    const many = house([], { screens })
    const ids = screens.map(({ id }) => id)
    expect(sentence({ target: { kind: 'screens', screenIds: ids } }, many)).toBe('Immer, auf allen 8 Bildschirmen.')
    expect(sentence({ target: { kind: 'screens', screenIds: ids.slice(1) } }, many)).toBe(
      'Immer, auf 7 Bildschirmen: Flur 1, Flur 2, Flur 3, Flur 4 und 3 weiteren.',
    )
    expect(sentence({ target: { kind: 'screens', screenIds: ids.slice(3) } }, many)).toBe(
      'Immer, auf 5 Bildschirmen: Flur 3, Flur 4, Flur 5, Flur 6 und Flur 7.',
    )
  })

  it('says what it does and how strongly', () => {
    expect(effect({})).toBe('Zeigt die Playlist „Haus“ in der Hauptfläche.')
    expect(effect({ action: { kind: 'slide', zoneId: 'side', slideId: 'news' }, sharePercent: 25 })).toBe(
      'Zeigt den Beitrag „Beitrag news“ in der Nebenfläche. Nimmt 25 % der Zeit ein, den Rest füllt, was sonst liefe.',
    )
    expect(effect({ playsPerHourMax: 1, start: 'queue' })).toContain(
      'Höchstens 1 Einblendung in jeder Stunde. Wartet, bis der laufende Beitrag zu Ende ist.',
    )
    expect(effect({ action: { kind: 'layout', layoutId: 'two' } })).toBe('Teilt den Bildschirm auf wie „Zwei“.')
    expect(effect({ action: { kind: 'light', percent: 0 } })).toBe('Schaltet den Bildschirm aus.')
    expect(effect({ action: { kind: 'light', percent: 40 } })).toBe('Dimmt den Bildschirm auf 40 %.')
  })

  it('needs no name for the zone of a house with one', () => {
    const one = house([], { screens: [screen('foyer')], layouts: schedule.layouts.slice(0, 1) })
    expect(effect({}, one)).toBe('Zeigt die Playlist „Haus“.')
  })
})

describe('the next times of a rule', () => {
  const next = (times: Rule['times']) => plain(nextTimesText(schedule, rule('r', { times }), NOW))
  const thursdays = { rrule: 'FREQ=WEEKLY;BYDAY=TH', from: '2026-09-03' }
  const window = { from: '08:45', until: '13:00' }

  it.each<[string, Rule['times']]>([
    ['Läuft ohne Unterbrechung.', {}],
    ['Nächste Male: 3. Dezember, 10. Dezember, 17. Dezember', { window, recurrence: thursdays }],
    [
      'Nächste Male: 10. Dezember, 7. Januar 2027, 14. Januar 2027',
      {
        window,
        recurrence: { ...thursdays, exDates: ['2026-12-03', '2026-12-17'] },
        exceptCalendarIds: ['ferien'],
      },
    ],
    ['Nächste Male: heute, morgen, 28. November', { window: { from: '14:00', until: '18:00' } }],
    ['Nächstes Mal: 24. Dezember', { validFrom: '2026-12-24', validUntil: '2026-12-24' }],
    ['Kein weiteres Mal in den nächsten zwei Jahren.', { validUntil: '2026-11-25' }],
  ])('%s', (expected, times) => expect(next(times)).toBe(expected))
})

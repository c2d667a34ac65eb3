import { describe, expect, it, test } from 'vitest'
import type { VisitorTicket } from '#schema/visitor-api'
import { LANGUAGES, languageFor, textsIn } from './languages.ts'
import { agoText, clockTime, hasGap, peopleText, spelledNumber, statusText, waitText } from './words.ts'

const MINUTE = 60_000
const ticket: VisitorTicket = {
  number: 'A 052',
  siteName: 'Rathaus',
  areaName: 'Bürgerbüro',
  queueName: 'Ausweise',
  timeZone: 'Europe/Berlin',
  phase: 'waiting',
  aheadCount: 2,
  before: ['A 050', 'A 051'],
  calling: ['A 049'],
  at: Date.UTC(2026, 10, 26, 8, 56),
  dayEndsAt: Date.UTC(2026, 10, 26, 23),
}
const called: VisitorTicket = {
  ...ticket,
  phase: 'called',
  call: { counterLabel: '5', attempt: 2, calledAt: ticket.at, room: '004' },
}

describe('what the page says', () => {
  it('counts people as each language does', () => {
    const [de, pl, ru, ar] = ['de', 'pl', 'ru', 'ar'].map(textsIn)
    const say = (texts: typeof de, counts: number[]) => counts.map((n) => peopleText(n, texts!).replace('\u00a0', ' '))
    expect(say(de, [0, 1, 2])).toEqual(['niemand', '1 Person', '2 Personen'])
    expect(say(pl, [1, 2, 5, 12, 22])).toEqual(['1 osoba', '2 osoby', '5 osób', '12 osób', '22 osoby'])
    expect(say(ru, [1, 2, 5, 21])).toEqual(['1 человек', '2 человека', '5 человек', '21 человек'])
    expect(say(ar, [1, 3, 11])).toEqual(['1 شخص', '3 أشخاص', '11 شخصًا'])
  })

  it('gives the wait as a range, and never as a point', () => {
    const de = textsIn('de')
    expect(waitText({ loMs: 5 * MINUTE, hiMs: 8.2 * MINUTE }, de)).toBe('5–9 Minuten')
    expect(waitText({ loMs: 0, hiMs: 0 }, de)).toBe('0–1 Minute')
    expect(waitText({ loMs: 5.9 * MINUTE, hiMs: 6 * MINUTE }, de)).toBe('5–6 Minuten')
  })

  it('tells time by the clocks of the site, and age in words', () => {
    const de = textsIn('de')
    expect(clockTime(ticket.at, ticket.timeZone, de)).toBe('09:56')
    expect([0, 8_999, 59_999, 60_000, 7_200_000].map((ms) => agoText(ms, de))).toEqual([
      'jetzt',
      'vor 8 Sekunden',
      'vor 59 Sekunden',
      'vor 1 Minute',
      'vor 2 Stunden',
    ])
  })

  it('never lets the named ones pass for all who are ahead, be somebody called or not', () => {
    for (const calling of [[], ['A 001']]) {
      expect(hasGap({ ...ticket, aheadCount: 13, calling })).toBe(true)
      expect(hasGap({ ...ticket, aheadCount: 2, calling })).toBe(false)
    }
  })

  it('says number, place and counter to a screen reader, and is silent when nothing has changed', () => {
    const de = textsIn('de')
    expect(statusText(ticket, de)).toBe('A 052: Sie sind gleich dran. vor Ihnen: 2\u00a0Personen')
    expect(statusText({ ...ticket, at: ticket.at + 9_000, calling: [] }, de)).toBe(statusText(ticket, de))
    expect(statusText(called, de)).toContain('Sie sind dran. Platz 5. Zimmer 004. Wir rufen Sie zum 2. Mal.')
    expect(spelledNumber('A 052')).toBe('A 0 5 2')
  })
})

test('the language is what was chosen, else what the browser likes best, else German', () => {
  expect(languageFor(undefined, ['fr-FR', 'uk-UA', 'en'])).toBe('uk')
  expect(languageFor('leicht', ['en'])).toBe('leicht')
  expect(languageFor('xx', [])).toBe('de')
})

test('every language has every text, with figures as on the ticket', () => {
  for (const [id, texts] of LANGUAGES) {
    const said = [
      ...Object.values(texts.heading),
      ...Object.values(texts.note),
      clockTime(ticket.at, ticket.timeZone, texts),
      waitText({ loMs: MINUTE, hiMs: 9 * MINUTE }, texts),
      agoText(9_000, texts),
      statusText(called, texts),
      texts.spokenCall('A 0 5 2', '5'),
    ]
    for (const text of said) expect([id, text]).toEqual([id, expect.stringMatching(/^[^٠-٩]+$/)])
    expect(Object.keys(texts).toSorted()).toEqual(Object.keys(textsIn('de')).toSorted())
    expect(statusText(called, texts)).toContain('5')
  }
})

import { expect, test } from 'vitest'
import { LANGUAGES } from '#schema/language'
import { textsIn } from '../../texts/languages.ts'
import { changeText, goalName, goalPlace, metresText, minutesText, summary } from '../way-words.ts'
import { WAY_TEXTS } from './way-languages.ts'

const goal = { name: 'Wohngeld', number: '214', levelName: '2. Obergeschoss' }
const way = {
  kind: 'way' as const,
  name: '',
  goals: [goal],
  legs: [],
  lengthM: 101,
  durationMs: 61_000,
  notes: [],
  unfit: [],
}

test('every language says everything, in its own letters and with the figures of the signs', () => {
  const letters = { uk: /[а-яіїє]/i, ru: /[а-я]/i, ar: /[ء-ي]/ } as Partial<Record<string, RegExp>>
  for (const language of LANGUAGES) {
    const words = WAY_TEXTS[language]
    const said = [
      ...Object.values(words).filter((text) => typeof text === 'string'),
      ...Object.values(words.profile),
      ...[
        words.closed,
        words.noRoute,
        words.elsewhere,
        words.noPlan,
        words.empty,
        words.garbled,
        words.newer,
        words.broken,
      ].flatMap(({ title, note }) => [title, note]),
      words.step(2, 6),
      words.plan('2'),
      minutesText(61_000, textsIn(language)),
      metresText(101, textsIn(language)),
    ]
    for (const text of said) {
      expect([language, text]).toEqual([language, expect.stringMatching(letters[language] ?? /[a-zäöüß]/i)])
      expect(text).not.toMatch(/[٠-٩]|undefined/)
    }
    expect(words.step(2, 6)).toMatch(/2.*6/)
  }
})

test('a minute is never too short, and metres are as exact as one paces', () => {
  const de = textsIn('de')
  expect([0, 60_000, 60_001].map((ms) => minutesText(ms, de))).toEqual(['1 Minute', '1 Minute', '2 Minuten'])
  expect([1, 50, 51, 101].map((m) => metresText(m, de))).toEqual(['5 Meter', '50 Meter', '55 Meter', '110 Meter'])
})

test('a goal has a name and a place, each only once', () => {
  const de = textsIn('de')
  expect([goalName(goal, de), goalPlace(goal, de)]).toEqual(['Wohngeld', 'Zimmer\u00a0214, 2. Obergeschoss'])
  const bare = { ...goal, name: undefined }
  expect([goalName(bare, de), goalPlace(bare, de)]).toEqual(['Zimmer\u00a0214', '2. Obergeschoss'])
  expect(summary(way, de)).toBe('Wohngeld. 2 Minuten. 110 Meter.')
  expect(summary({ ...way, unfit: ['Ohne Stufen führt dorthin kein Weg'] }, de)).toMatch(/^Ohne Stufen/)
})

test('says with a change from where the way is told, but not where there is none', () => {
  const lift = { ...way, notes: ['Aufzug 1 ist außer Betrieb.', 'Die Tür ist schwer.'] }
  expect(changeText(lift, WAY_TEXTS.de)).toBe(
    'Der Weg hat sich geändert. Er beginnt weiterhin an der Stele. Aufzug 1 ist außer Betrieb.',
  )
  for (const language of LANGUAGES) {
    const words = WAY_TEXTS[language]
    expect(changeText(way, words)).toBe(`${words.changed} ${words.stillFromStele}`)
    expect(changeText({ kind: 'none', why: 'closed', lines: [] }, words)).toBe(words.changed)
  }
})

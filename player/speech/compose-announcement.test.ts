import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TicketNumber } from '#schema/ticket'
import { parse } from '#schema/parse'
import { Speech, SpeechClip, type SpeechLanguage } from '#schema/speech'
import { composeAnnouncement } from './compose-announcement.ts'
import { neededClips, type SpokenSite } from './needed-clips.ts'
import { PHRASES, TICKET_LETTERS } from './phrases.ts'

const LANGUAGES = Object.keys(PHRASES) as SpeechLanguage[]
const site: SpokenSite = { letters: ['A', 'C'], counterLabels: ['5', '12', 'Zimmer 2'] }

/** Names of clips instead of hashes, so that what is said can be read. */
function speechOf(languages: SpeechLanguage[], spoken: SpokenSite = site): Speech & { said: Map<string, string> } {
  const said = new Map<string, string>([[sha(0), 'gong']])
  const clips = neededClips(spoken, languages).map(({ language, key }, index): SpeechClip => {
    said.set(sha(index + 1), `${language} ${key}`)
    return { language, key, sha256: sha(index + 1), durationMs: 300 + (index % 7) * 50 }
  })
  return { languages, chime: { sha256: sha(0), durationMs: 900 }, clips, said }
}

const sha = (n: number): string => n.toString(16).padStart(64, '0')
const call = { ticket: 'A 047', counterLabel: '5', attempt: 1 }
const wordsOf = (speech: ReturnType<typeof speechOf>, one = call): (string | undefined)[] =>
  composeAnnouncement(one, speech).clips.map(({ sha256 }) => speech.said.get(sha256))

describe('an announcement', () => {
  test('is a chime, then number and counter digit by digit, in each language', () => {
    expect(wordsOf(speechOf(['de', 'tr']))).toEqual([
      'gong',
      ...['number', 'letter-A', 'digit-0', 'digit-4', 'digit-7', 'counter', 'label-5'].map((key) => `de ${key}`),
      ...['number', 'letter-A', 'digit-0', 'digit-4', 'digit-7', 'label-5', 'counter'].map((key) => `tr ${key}`),
    ])
  })

  test('says of a recall that it is one', () => {
    expect(wordsOf(speechOf(['de']), { ...call, attempt: 2 }).slice(0, 3)).toEqual(['gong', 'de recall', 'de number'])
  })

  test('calls to a room by its name', () => {
    expect(wordsOf(speechOf(['de']), { ...call, counterLabel: 'Zimmer 2' }).slice(-2)).toEqual([
      'de place',
      'de label-Zimmer 2',
    ])
  })

  test('leaves out a language of which a clip is missing, and tells which it speaks', () => {
    const speech = speechOf(['de', 'en'])
    const clips = speech.clips.filter(({ language, key }) => language !== 'de' || key !== 'digit-4')
    const announcement = composeAnnouncement(call, { ...speech, clips })
    expect(announcement.languages).toEqual(['en'])
    expect(composeAnnouncement({ ...call, ticket: 'A 999' }, { ...speech, clips }).languages).toEqual(['de', 'en'])
    expect(composeAnnouncement(call, { ...speech, clips: [] })).toMatchObject({ languages: [], durationMs: 900 })
  })
})

const anySite = fc.record({
  letters: fc.subarray(TICKET_LETTERS.split(''), { minLength: 1 }),
  counterLabels: fc.array(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 8 }),
})

test('every call of any site can be spoken in every language, clip after clip without overlap', () => {
  fc.assert(
    fc.property(
      anySite,
      fc.subarray(LANGUAGES, { minLength: 1, maxLength: 4 }),
      fc.infiniteStream(fc.nat()),
      (spoken, languages, draw) => {
        const next = (): number => draw.next().value ?? 0
        const speech = speechOf(languages, spoken)
        const letter = spoken.letters[next() % spoken.letters.length] ?? ''
        const counterLabel = spoken.counterLabels[next() % spoken.counterLabels.length] ?? ''
        const ticket = `${letter} ${String(next() % 1_000).padStart(3, '0')}`
        expect(parse(TicketNumber, ticket).ok).toBe(true)
        const announcement = composeAnnouncement({ ticket, counterLabel, attempt: 1 + (next() % 3) }, speech)
        expect(announcement.languages).toEqual(languages)
        const durations = new Map([
          [speech.chime.sha256, speech.chime.durationMs],
          ...speech.clips.map((one) => [one.sha256, one.durationMs] as const),
        ])
        let endMs = 0
        for (const { sha256, startMs } of announcement.clips) {
          expect(startMs).toBeGreaterThanOrEqual(endMs)
          endMs = startMs + (durations.get(sha256) ?? Number.NaN)
        }
        expect(announcement.durationMs).toBe(endMs)
      },
    ),
  )
})

test('what a site needs fits the schema, and each clip is needed once', () => {
  fc.assert(
    fc.property(anySite, (spoken) => {
      const clips = neededClips(spoken, LANGUAGES)
      expect(new Set(clips.map(({ language, key }) => `${language} ${key}`)).size).toBe(clips.length)
      for (const { language, key, text } of clips) {
        expect(text).not.toBe('')
        expect(parse(SpeechClip, { language, key, sha256: sha(1), durationMs: 1 }).ok).toBe(true)
      }
    }),
  )
})

test('keys are closed: nothing but numbers, counters and phrases can be a clip', () => {
  for (const key of ['name', 'letter-a', 'letter-AB', 'digit-10', 'label-', 'label-Erika Muster', 'Erika']) {
    expect(parse(SpeechClip, { language: 'de', key, sha256: sha(1), durationMs: 1 }).ok).toBe(false)
  }
})

test('voices of other scripts have a name for every letter of a waiting number', () => {
  for (const { letters } of Object.values(PHRASES)) {
    if (!letters) continue
    expect(Object.keys(letters).join('')).toBe(TICKET_LETTERS)
    for (const name of Object.values(letters)) expect(name).not.toMatch(/[A-Za-z]/)
  }
})

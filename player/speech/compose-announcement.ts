import type { Call } from '#schema/call-board'
import type { ClipKey, Speech, SpeechLanguage } from '#schema/speech'
import { isBareLabel } from './needed-clips.ts'
import { PHRASES, type SentencePart } from './phrases.ts'

/** A clip and when it begins, milliseconds from the start of the announcement. */
export interface ScheduledClip {
  readonly sha256: string
  readonly startMs: number
}

/** A whole announcement, ready to be put on an audio clock. */
export interface Announcement {
  readonly clips: readonly ScheduledClip[]
  /** Until the last clip has ended. */
  readonly durationMs: number
  /** Those in which it is said; none when the clips for it are not there, and then only the chime sounds. */
  readonly languages: readonly SpeechLanguage[]
}

/** Silence between two clips. Digits stand apart, so that "vier, sieben" is not heard as "vierundsiebzig". */
const PAUSES_MS = { afterChime: 150, afterPhrase: 120, betweenDigits: 90, afterTicket: 220, betweenLanguages: 450 }

/**
 * The announcement of a call: chime, then in each language "Nummer A 0 4 7, bitte zu Platz 5", a recall with its word
 * before it. A language of which a clip is missing is left out whole.
 */
export function composeAnnouncement(
  call: Pick<Call, 'ticket' | 'counterLabel' | 'attempt'>,
  { chime, languages, clips }: Speech,
): Announcement {
  const scheduled: ScheduledClip[] = [{ sha256: chime.sha256, startMs: 0 }]
  const spoken: SpeechLanguage[] = []
  let atMs = chime.durationMs
  for (const language of languages) {
    const words = sentenceOf(call, language).map(({ key, pauseMs }) => {
      const clip = clips.find((one) => one.language === language && one.key === key)
      return clip && { ...clip, pauseMs }
    })
    const complete = words.filter((word) => word !== undefined)
    if (complete.length < words.length) continue
    atMs += spoken.length === 0 ? PAUSES_MS.afterChime : PAUSES_MS.betweenLanguages
    for (const [index, { sha256, durationMs, pauseMs }] of complete.entries()) {
      scheduled.push({ sha256, startMs: atMs })
      atMs += durationMs + (index === complete.length - 1 ? 0 : pauseMs)
    }
    spoken.push(language)
  }
  return { clips: scheduled, durationMs: atMs, languages: spoken }
}

interface Word {
  readonly key: ClipKey
  /** Silence behind it. */
  readonly pauseMs: number
}

function sentenceOf(
  { ticket, counterLabel, attempt }: Parameters<typeof composeAnnouncement>[0],
  language: SpeechLanguage,
): Word[] {
  const { withCounter, withPlace } = PHRASES[language]
  const parts = isBareLabel(counterLabel) ? withCounter : withPlace
  const recall: Word[] = attempt > 1 ? [{ key: 'recall', pauseMs: PAUSES_MS.afterTicket }] : []
  return [...recall, ...parts.flatMap((part) => wordsOf(part, ticket, counterLabel))]
}

function wordsOf(part: SentencePart, ticket: string, label: string): Word[] {
  if (part === 'label') return [{ key: `label-${label}`, pauseMs: PAUSES_MS.afterPhrase }]
  if (part !== 'ticket') return [{ key: part, pauseMs: PAUSES_MS.afterPhrase }]
  const signs = ticket.replace(' ', '').split('')
  return signs.map((sign, index): Word => ({
    key: /[0-9]/.test(sign) ? `digit-${sign}` : `letter-${sign}`,
    pauseMs: index === signs.length - 1 ? PAUSES_MS.afterTicket : PAUSES_MS.betweenDigits,
  }))
}

import Type, { type Static } from 'typebox'
import { Sha256 } from './primitives.ts'

/** Languages that calls can be spoken in: those whose phrases stand in `player/speech/phrases.ts`. */
export const SpeechLanguage = Type.Union([
  Type.Literal('de'),
  Type.Literal('en'),
  Type.Literal('tr'),
  Type.Literal('uk'),
  Type.Literal('ru'),
  Type.Literal('pl'),
  Type.Literal('ar'),
])
export type SpeechLanguage = Static<typeof SpeechLanguage>

/** In the order in which they are spoken. */
export const SpeechLanguages = Type.Array(SpeechLanguage, { minItems: 1, maxItems: 4, uniqueItems: true })
export type SpeechLanguages = Static<typeof SpeechLanguages>

/**
 * What one clip says, and nothing else can be said: a letter and the digits of a waiting number, the label of a
 * counter, and the phrases around them. `number`: "Nummer". `counter`: "bitte zu Platz", before a short label. `place`:
 * "bitte zu", before a label that is a name ("Zimmer 2"). `recall`: "Wiederaufruf". No clip holds a person's name.
 */
export const ClipKey = Type.String({
  pattern: '^(number|counter|place|recall|letter-[ACDEFGHJKLMNPRTUVWXYZ]|digit-[0-9]|label-[\\s\\S]{1,8})$',
})
export type ClipKey = Static<typeof ClipKey>

/** A piece of sound, one `audio/wav` asset. */
const Clip = Type.Object({ sha256: Sha256, durationMs: Type.Integer({ minimum: 1, maximum: 60_000 }) })

export const SpeechClip = Type.Object({ language: SpeechLanguage, key: ClipKey, ...Clip.properties })
export type SpeechClip = Static<typeof SpeechClip>

/** Everything that calls are announced with. */
export const Speech = Type.Object({
  languages: SpeechLanguages,
  /** Sounds before the words. */
  chime: Clip,
  /** A language whose clips are not all there is left out where one is missing, never spoken in part. */
  clips: Type.Array(SpeechClip, { maxItems: 2_000 }),
})
export type Speech = Static<typeof Speech>

/** Whether calls can be heard at a screen: see `player/health/sound-verdict.ts`. */
export const SoundVerdict = Type.Union([
  /** The page plays, there is a device, and this machine's mixer lets it through. */
  Type.Literal('audible'),
  /** The page may not play, or its audio clock stands still. */
  Type.Literal('blocked'),
  /** Switched off, or at volume 0, at this machine. */
  Type.Literal('muted'),
  /** Nothing to play on is plugged in. */
  Type.Literal('no-device'),
  /** The page plays, but nobody has looked at the mixer; or nothing is known yet. */
  Type.Literal('unchecked'),
])
export type SoundVerdict = Static<typeof SoundVerdict>

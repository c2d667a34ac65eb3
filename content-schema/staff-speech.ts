import Type, { type Static } from 'typebox'
import { SpeechLanguage, SpeechLanguages } from './speech.ts'

/* Spoken calls as staff see them; the routes stand in `staff-api.ts`. */

/** How far the clips of the site are. */
export const StaffSpeech = Type.Object({
  /**
   * `silent`: no screen speaks, so nothing is made. `no-engine`: none is installed. `rendering`: clips are being made.
   * `ready`: screens have everything. `incomplete`: some clips could not be made, see `problems`.
   */
  state: Type.Union([
    Type.Literal('silent'),
    Type.Literal('no-engine'),
    Type.Literal('rendering'),
    Type.Literal('ready'),
    Type.Literal('incomplete'),
  ]),
  languages: SpeechLanguages,
  /** All that can be chosen, with who would speak it: "Piper". Absent: no voice. */
  voices: Type.Array(Type.Object({ language: SpeechLanguage, voice: Type.Optional(Type.String()) })),
  clipCount: Type.Integer({ minimum: 0 }),
  readyCount: Type.Integer({ minimum: 0 }),
  /** German sentences: what could not be made, why, and what to do. */
  problems: Type.Array(Type.String(), { maxItems: 20 }),
  /** Names of the screens that speak. */
  screenNames: Type.Array(Type.String()),
  /** Whether there is an announcement to listen to. */
  hasSample: Type.Boolean(),
})
export type StaffSpeech = Static<typeof StaffSpeech>

export const SpeechChoice = Type.Object({ languages: SpeechLanguages })

import type { Result } from '#schema/result'
import type { SpeechLanguage } from '#schema/speech'

/** A program that speaks, with the voices that it has here. */
export interface SpeechEngine {
  /** As staff know it: "Piper". */
  readonly name: string
  /** By language. The name of a voice changes when it would sound differently. */
  readonly voices: ReadonlyMap<SpeechLanguage, string>
  /** WAV bytes of the text in its voice for that language, or what went wrong, for the log. */
  render(language: SpeechLanguage, text: string, signal: AbortSignal): Promise<Result<Uint8Array, string>>
}

/** Looks for what is installed now, the best first. Empty when there is none. */
export type FindEngines = (signal: AbortSignal) => Promise<readonly SpeechEngine[]>

/** Who speaks a language here. */
export function engineFor(engines: readonly SpeechEngine[], language: SpeechLanguage): SpeechEngine | undefined {
  return engines.find(({ voices }) => voices.has(language))
}

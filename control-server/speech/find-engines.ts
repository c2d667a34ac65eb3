import { findEspeak } from './espeak-engine.ts'
import { findPiper, type PiperConfig } from './piper-engine.ts'
import type { FindEngines } from './speech-engine.ts'

/** Where speech engines are. */
export interface SpeechConfig {
  /** Program of eSpeak NG. */
  readonly espeak: string
  /** Absent: not used. */
  readonly piper?: PiperConfig
}

/** What an operator has set up, the better voice first. */
export function createFindEngines({ espeak, piper }: SpeechConfig): FindEngines {
  return async (signal) => {
    const found = [piper && (await findPiper(piper, signal)), await findEspeak(espeak, signal)]
    return found.filter((engine) => engine !== undefined)
  }
}

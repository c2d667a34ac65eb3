export interface SpeechTables {
  /** One row. */
  speech: {
    id: number
    /** JSON `SpeechLanguage[]`, in the order in which they are spoken. */
    languages: string
    /** JSON `Speech`: what screens have; null before the first set was made. */
    clip_set: string | null
  }
  /** Clips that have been made, each once for a voice and a text. The chime is one of the engine `lotse`. */
  speech_clip: {
    engine: string
    voice: string
    language: string
    text: string
    /** `PROCESSING_VERSION` with which it was polished. */
    processing: number
    sha256: string
    duration_ms: number
  }
}

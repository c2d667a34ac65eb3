import { createHash } from 'node:crypto'
import type { Result } from '#schema/result'
import { fail, ok } from '#schema/result'
import type { SpeechLanguage } from '#schema/speech'
import type { Db } from '../db/tables.ts'
import { testScreen } from '../releases/testing-content.ts'
import type { SpeechEngine } from './speech-engine.ts'
import { writeWav } from './wav.ts'

/** Two queues, two counters, and one screen that speaks. */
export async function addSpokenSite(db: Db, speaks = true): Promise<void> {
  await db.insertInto('waiting_area').values({ id: 'area', position: 0, name: 'Bürgerbüro' }).execute()
  for (const [position, label] of ['5', 'Zimmer 2'].entries()) {
    await db
      .insertInto('counter')
      .values({ id: `c${position}`, area_id: 'area', position, label, unit_id: null })
      .execute()
  }
  for (const [position, letter] of ['A', 'C'].entries()) {
    await db
      .insertInto('queue')
      .values({ id: `q${position}`, area_id: 'area', position, name: 'Anliegen', letter })
      .execute()
  }
  const screen = { ...testScreen('foyer'), ...(speaks && { sound: { volumePercent: 60 } }) }
  await db
    .insertInto('screen')
    .values({ id: 'foyer', position: 0, body: JSON.stringify(screen), player_id: null })
    .execute()
}

/** An engine that hums each text at a pitch of its own, and fails when it is told to. */
export class HummingEngine implements SpeechEngine {
  readonly name = 'Summer'
  readonly voices: ReadonlyMap<SpeechLanguage, string>
  /** Every text that it was asked for. */
  readonly texts: string[] = []
  /** Counted from 1. */
  failsAt: (n: number) => boolean = () => false

  constructor(voices: Readonly<Partial<Record<SpeechLanguage, string>>> = { de: 'eins' }) {
    this.voices = new Map(Object.entries(voices) as [SpeechLanguage, string][])
  }

  render(language: SpeechLanguage, text: string): Promise<Result<Uint8Array, string>> {
    this.texts.push(text)
    if (this.failsAt(this.texts.length)) return Promise.resolve(fail('hoarse'))
    const voice = this.voices.get(language) ?? ''
    const pitch = 300 + createHash('sha256').update(`${voice} ${language} ${text}`).digest().readUInt16BE(0)
    const samples = Float32Array.from({ length: 4_000 }, (_, index) => 0.3 * Math.sin((index * pitch) / 60_000))
    return Promise.resolve(ok(writeWav({ rateHz: 16_000, samples })))
  }
}

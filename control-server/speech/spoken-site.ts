import type { SpokenSite } from '#player/speech/needed-clips'
import { Screen } from '#schema/screen'
import { SpeechLanguages } from '#schema/speech'
import { stored } from '../content/read-content.ts'
import type { Db, Tx } from '../db/tables.ts'

/** Letters of all queues and labels of all counters. */
export async function readSpokenSite(db: Db): Promise<SpokenSite> {
  const queues = await db.selectFrom('queue').select('letter').execute()
  const counters = await db.selectFrom('counter').select('label').execute()
  return { letters: queues.map(({ letter }) => letter), counterLabels: counters.map(({ label }) => label) }
}

/** Screens that are set to speak, in their order. */
export async function readSpeakingScreens(db: Db): Promise<Screen[]> {
  const rows = await db.selectFrom('screen').select('body').orderBy('position').execute()
  return rows.map(({ body }) => stored(Screen, body)).filter(({ sound }) => sound !== undefined)
}

export async function readLanguages(db: Db | Tx): Promise<SpeechLanguages> {
  const { languages } = await db.selectFrom('speech').select('languages').executeTakeFirstOrThrow()
  return stored(SpeechLanguages, languages)
}

export async function saveLanguages(db: Db | Tx, languages: SpeechLanguages): Promise<void> {
  await db
    .updateTable('speech')
    .set({ languages: JSON.stringify(languages) })
    .execute()
}

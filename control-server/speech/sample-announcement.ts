import { readFile } from 'node:fs/promises'
import { composeAnnouncement } from '#player/speech/compose-announcement'
import { filesOfSpeech } from '#player/speech/files-of-speech'
import type { Assets } from '../assets/assets.ts'
import type { Db } from '../db/tables.ts'
import { AppError } from '../errors.ts'
import { readClipSet } from './clip-set.ts'
import { joinClips } from './join-clips.ts'
import { readSpokenSite } from './spoken-site.ts'
import { parseWav, type Sound, writeWav } from './wav.ts'

/** A call of this site as its screens would speak it, as WAV. Throws `NOT_FOUND` while there are no clips. */
export async function sampleAnnouncement(db: Db, assets: Pick<Assets, 'path'>): Promise<Uint8Array> {
  const speech = await readClipSet(db)
  const { letters, counterLabels } = await readSpokenSite(db)
  const [letter, counterLabel] = [letters[0], counterLabels[0]]
  if (!speech || letter === undefined || counterLabel === undefined) {
    throw new AppError(
      'NOT_FOUND',
      'Noch gibt es keine Ansage zum Anhören. Sie entsteht, sobald ein Bildschirm spricht.',
    )
  }
  const announcement = composeAnnouncement({ ticket: `${letter} 047`, counterLabel, attempt: 1 }, speech)
  const sounds = new Map<string, Sound>()
  for (const sha256 of new Set(filesOfSpeech(speech))) {
    const sound = parseWav(await readFile(assets.path(sha256)))
    if (sound.ok) sounds.set(sha256, sound.value)
  }
  return writeWav(joinClips(announcement, sounds))
}

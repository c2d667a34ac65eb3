import type { Speech } from '#schema/speech'

/** Every file that announcements are made of; none where nothing is spoken. */
export function filesOfSpeech(speech: Speech | undefined): string[] {
  return speech === undefined ? [] : [speech.chime.sha256, ...speech.clips.map(({ sha256 }) => sha256)]
}

import type { Logger } from 'pino'
import { type NeededClip, neededClips, type SpokenSite } from '#player/speech/needed-clips'
import { ok, fail, type Result } from '#schema/result'
import type { Speech, SpeechClip, SpeechLanguages } from '#schema/speech'
import type { Assets } from '../assets/assets.ts'
import type { Db } from '../db/tables.ts'
import { AppError } from '../errors.ts'
import { CHIME_VERSION, chime } from './chime.ts'
import { type ClipName, findAnyClip, findClip, saveClip, type StoredClip } from './clip-cache.ts'
import { polishClip } from './polish-clip.ts'
import { engineFor, type SpeechEngine } from './speech-engine.ts'
import { languageName } from './speech-texts.ts'
import { durationMsOf, parseWav, type Sound, writeWav } from './wav.ts'

export interface MakeClipsDeps {
  readonly db: Db
  readonly assets: Pick<Assets, 'takeInSound'>
  readonly log: Pick<Logger, 'warn'>
  /** After each clip that is there, made or known. */
  readonly onProgress: (readyCount: number, clipCount: number) => void
}

/** What can be spoken, and what can not. */
export interface MadeClips {
  readonly speech: Speech
  /** German sentences. */
  readonly problems: readonly string[]
}

/**
 * Every clip that the site needs: found, or made and stored. One that can not be made is told and does not stop the
 * others; when a voice has gone, what another voice has said of it serves. Undefined when the signal was aborted; what
 * was made until then is found the next time.
 */
export async function makeClips(
  deps: MakeClipsDeps,
  site: SpokenSite,
  languages: SpeechLanguages,
  engines: readonly SpeechEngine[],
  signal: AbortSignal,
): Promise<MadeClips | undefined> {
  const needed = neededClips(site, languages)
  const clips: SpeechClip[] = []
  const problems = new Map<string, number>()
  const gong = await makeChime(deps)
  for (const need of needed) {
    if (signal.aborted) return undefined
    const clip = await provide(deps, need, engines, signal)
    if (clip.ok) clips.push({ language: need.language, key: need.key, ...clip.value })
    else problems.set(clip.error, (problems.get(clip.error) ?? 0) + 1)
    deps.onProgress(clips.length, needed.length)
  }
  return signal.aborted ? undefined : { speech: { languages, chime: gong, clips }, problems: [...problems.keys()] }
}

async function makeChime(deps: MakeClipsDeps): Promise<StoredClip> {
  const name = { engine: 'lotse', voice: 'gong', language: '', text: String(CHIME_VERSION) }
  return (await findClip(deps.db, name)) ?? (await keep(deps, name, chime()))
}

async function provide(
  deps: MakeClipsDeps,
  need: NeededClip,
  engines: readonly SpeechEngine[],
  signal: AbortSignal,
): Promise<Result<StoredClip, string>> {
  const { language, text } = need
  const engine = engineFor(engines, language)
  const voice = engine?.voices.get(language)
  const name = engine && voice !== undefined && { engine: engine.name, voice, language, text }
  const known = name && (await findClip(deps.db, name))
  if (known) return ok(known)
  const made = name ? await make(deps, engine, name, need, signal) : fail(noVoice(need))
  if (made.ok) return made
  const substitute = await findAnyClip(deps.db, language, text)
  return substitute ? ok(substitute) : made
}

async function make(
  deps: MakeClipsDeps,
  engine: SpeechEngine,
  name: ClipName,
  { language, text }: NeededClip,
  signal: AbortSignal,
): Promise<Result<StoredClip, string>> {
  const rendered = await engine.render(language, text, signal)
  const sound = rendered.ok ? parseWav(rendered.value) : rendered
  if (!sound.ok || sound.value.samples.length === 0) {
    if (!signal.aborted) deps.log.warn({ ...name, problem: sound.ok ? 'nothing' : sound.error }, 'clip not made')
    return fail(`${engine.name} konnte „${text}“ (${languageName(language)}) nicht sprechen. Lotse versucht es wieder.`)
  }
  try {
    return ok(await keep(deps, name, polishClip(sound.value)))
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    deps.log.warn({ ...name, err: error }, 'clip not stored')
    return fail(error.message)
  }
}

async function keep({ db, assets }: MakeClipsDeps, name: ClipName, sound: Sound): Promise<StoredClip> {
  const durationMs = durationMsOf(sound)
  const { sha256 } = await assets.takeInSound(`${name.voice} ${name.text}.wav`, writeWav(sound), durationMs)
  await saveClip(db, name, { sha256, durationMs })
  return { sha256, durationMs }
}

function noVoice({ language }: NeededClip): string {
  return `Für ${languageName(language)} ist auf dem Server keine Stimme installiert. Bitte installieren Sie „espeak-ng“ oder eine Stimme für Piper.`
}

import type { Logger } from 'pino'
import { PHRASES } from '#player/speech/phrases'
import type { SpeechLanguage, SpeechLanguages } from '#schema/speech'
import type { StaffSpeech } from '#schema/staff-speech'
import type { Assets } from '../assets/assets.ts'
import type { Db } from '../db/tables.ts'
import type { ChangeFeed } from '../http/change-feed.ts'
import { forgetOtherClips } from './clip-cache.ts'
import { readClipSet } from './clip-set.ts'
import { makeClips, type MadeClips } from './make-clips.ts'
import { sampleAnnouncement } from './sample-announcement.ts'
import { engineFor, type FindEngines, type SpeechEngine } from './speech-engine.ts'
import { readLanguages, readSpeakingScreens, readSpokenSite, saveLanguages } from './spoken-site.ts'

export interface SpeechDeps {
  readonly db: Db
  readonly assets: Pick<Assets, 'takeInSound' | 'path'>
  readonly changes: ChangeFeed
  readonly findEngines: FindEngines
  /** Letters of numbers that people hold: older than their queue's letter, when somebody has changed that meanwhile. */
  readonly heldLetters: () => Promise<readonly string[]>
  /** Clips travel in releases. */
  readonly publishReleases: () => Promise<unknown>
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>
}

/** What calls are spoken with. Clips are made in the background, and screens get them when all are there. */
export interface SiteSpeech {
  state(): Promise<StaffSpeech>
  /** In which languages calls are spoken, in this order. */
  chooseLanguages(languages: SpeechLanguages): Promise<StaffSpeech>
  /** Something that clips depend on has changed: screens, counters, queues, or what is installed. */
  changed(): void
  /** WAV bytes of a whole announcement. Throws `NOT_FOUND` while there is none. */
  sample(): Promise<Uint8Array>
  /** Begins to make clips; disposing ends it, and the next start goes on where it was. */
  start(): AsyncDisposable
  /** Resolves when nothing is being made. */
  idle(): Promise<void>
}

/** Engines are installed while the server runs, and disks get room again: looked for so often while something lacks. */
const RETRY_MS = 600_000
/** Consoles ask again with every change; a clip takes some hundredths of a second. */
const PROGRESS_STEP = 10
const PROBLEMS_MAX = 20

interface Progress {
  readonly engines: readonly SpeechEngine[]
  readonly isMaking: boolean
  readonly readyCount: number
  readonly clipCount: number
  readonly problems: readonly string[]
}

const NOTHING_YET: Progress = { engines: [], isMaking: false, readyCount: 0, clipCount: 0, problems: [] }

export function createSpeech(deps: SpeechDeps): SiteSpeech {
  return new SpeechStudio(deps)
}

class SpeechStudio implements SiteSpeech {
  readonly #deps: SpeechDeps
  #progress = NOTHING_YET
  #isRunning = false
  #making = new AbortController()
  #work: Promise<void> = Promise.resolve()
  #retry: NodeJS.Timeout | undefined

  constructor(deps: SpeechDeps) {
    this.#deps = deps
  }

  async state(): Promise<StaffSpeech> {
    const { db } = this.#deps
    const screens = await readSpeakingScreens(db)
    const { engines, readyCount, clipCount, problems } = this.#progress
    return {
      state: stateOf(this.#progress, screens.length > 0),
      languages: await readLanguages(db),
      voices: LANGUAGES.map((language) => ({ language, ...voiceOf(engines, language) })),
      clipCount,
      readyCount,
      problems: problems.slice(0, PROBLEMS_MAX),
      screenNames: screens.map(({ name }) => name),
      hasSample: (await readClipSet(db)) !== undefined,
    }
  }

  async chooseLanguages(languages: SpeechLanguages): Promise<StaffSpeech> {
    await saveLanguages(this.#deps.db, languages)
    this.changed()
    return await this.state()
  }

  changed(): void {
    if (!this.#isRunning) return
    this.#making.abort()
    this.#making = new AbortController()
    const { signal } = this.#making
    clearTimeout(this.#retry)
    this.#progress = { ...this.#progress, isMaking: true }
    this.#work = this.#work
      .then(() => (signal.aborted ? undefined : this.#make(signal)))
      .catch((error: unknown) => {
        this.#progress = { ...this.#progress, isMaking: false }
        this.#deps.log.error({ err: error }, 'clips could not be made')
        this.#tryAgainLater()
      })
  }

  async sample(): Promise<Uint8Array> {
    return await sampleAnnouncement(this.#deps.db, this.#deps.assets)
  }

  start(): AsyncDisposable {
    this.#isRunning = true
    this.changed()
    return {
      [Symbol.asyncDispose]: async () => {
        this.#isRunning = false
        this.#making.abort()
        clearTimeout(this.#retry)
        await this.#work
      },
    }
  }

  idle(): Promise<void> {
    return this.#work
  }

  async #make(signal: AbortSignal): Promise<void> {
    const { db, assets, changes, findEngines, heldLetters, log } = this.#deps
    const engines = await findEngines(signal)
    if (signal.aborted) return
    this.#tell({ ...NOTHING_YET, engines, isMaking: true })
    const speaks = (await readSpeakingScreens(db)).length > 0
    const onProgress = (readyCount: number, clipCount: number) => {
      this.#progress = { ...this.#progress, readyCount, clipCount }
      if (readyCount % PROGRESS_STEP === 0) changes.announce('speech')
    }
    const [{ letters, counterLabels }, languages] = [await readSpokenSite(db), await readLanguages(db)]
    const site = { letters: [...letters, ...(await heldLetters())], counterLabels }
    const made = speaks ? await makeClips({ db, assets, log, onProgress }, site, languages, engines, signal) : undefined
    if (signal.aborted) return
    if (made) await this.#hand(made)
    this.#tell({ ...this.#progress, isMaking: false, problems: made?.problems ?? [] })
    if (made && made.problems.length > 0) this.#tryAgainLater()
  }

  /** Screens get the whole set at once. */
  async #hand({ speech, problems }: MadeClips): Promise<void> {
    const { db, publishReleases, log } = this.#deps
    const clipSet = JSON.stringify(speech)
    const isNew = await db.transaction().execute(async (tx) => {
      const before = await tx.selectFrom('speech').select('clip_set').executeTakeFirstOrThrow()
      await tx.updateTable('speech').set({ clip_set: clipSet }).execute()
      await forgetOtherClips(tx, new Set([speech.chime, ...speech.clips].map(({ sha256 }) => sha256)))
      return before.clip_set !== clipSet
    })
    if (!isNew) return
    log.info({ clipCount: speech.clips.length, problemCount: problems.length }, 'clips are ready')
    await publishReleases()
  }

  #tell(progress: Progress): void {
    this.#progress = progress
    this.#deps.changes.announce('speech')
  }

  #tryAgainLater(): void {
    if (!this.#isRunning) return
    this.#retry = setTimeout(() => this.changed(), RETRY_MS)
    this.#retry.unref()
  }
}

const LANGUAGES = Object.keys(PHRASES) as SpeechLanguage[]

function stateOf({ engines, isMaking, problems }: Progress, speaks: boolean): StaffSpeech['state'] {
  if (!speaks) return 'silent'
  if (isMaking) return 'rendering'
  if (problems.length === 0) return 'ready'
  return engines.length === 0 ? 'no-engine' : 'incomplete'
}

function voiceOf(engines: readonly SpeechEngine[], language: SpeechLanguage): { voice?: string } {
  const engine = engineFor(engines, language)
  return engine ? { voice: engine.name } : {}
}

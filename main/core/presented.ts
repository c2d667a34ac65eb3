import { judgeProbe, notePresented, pageStarted, type PixelWatch, UNWATCHED } from '#player/health/pixel-verdict'
import type { Reported } from '#schema/device'
import { type SoundSigns, soundVerdict } from '#player/health/sound-verdict'
import type { OutputCheck, PixelProbe, PresentedReport, ProbeAnswer } from '#schema/local-api'
import type { SoundVerdict } from '#schema/speech'
import type { ProofOfPlay } from './proof-of-play.ts'

export interface PresentedDeps {
  readonly proofOfPlay: Pick<ProofOfPlay, 'take'>
  /** Site time, UTC milliseconds. */
  readonly now: () => number
  readonly monotonicMs: () => number
  /** What staff should hear at once: another release or another verdict. */
  readonly onChanged: () => void
  /** The plan wants another brightness; 0 is off. */
  readonly onLight: (screenId: string, percent: number) => void
}

type ScreenReport = Reported['screens'][number]

interface Glass {
  report?: PresentedReport
  watch: PixelWatch
  pixels?: NonNullable<ScreenReport['pixels']>
  /** By slide; the newest last. */
  readonly skipped: Map<string, { readonly reason: string; readonly atMs: number }>
  /** What the page last said of its sound; absent on a silent screen. */
  sound?: { readonly sound: NonNullable<PresentedReport['sound']>; readonly checkedAt: number; readonly atMs: number }
  /** Told to staff. */
  verdict?: SoundVerdict
}

/** A slide that was left out and has not been seen since stays in the report for so long. */
const SKIPPED_MS = 10 * 60_000
const SKIPPED_MAX = 20
const SKIPPED_REASON_LENGTH_MAX = 200

/** What is on the glass of each screen: what its page says, and whether its pixels say the same. */
export class Presented {
  readonly #deps: PresentedDeps
  readonly #glasses = new Map<string, Glass>()
  /** Of the whole machine. */
  #output: { readonly output: OutputCheck['output']; readonly atMs: number } | undefined

  constructor(deps: PresentedDeps) {
    this.#deps = deps
  }

  /** A page has presented a frame. */
  take(screenId: string, report: PresentedReport): void {
    const { proofOfPlay, monotonicMs, onChanged, onLight } = this.#deps
    const glass = this.#glass(screenId)
    const before = glass.report
    const atMs = monotonicMs()
    glass.report = report
    glass.watch = notePresented(glass.watch, report, atMs)
    for (const { slideId, reason } of report.skipped) noteSkipped(glass, slideId, reason, atMs)
    for (const { slideId } of report.slides) glass.skipped.delete(slideId)
    if (before?.lightPercent !== report.lightPercent) onLight(screenId, report.lightPercent)
    proofOfPlay.take(screenId, report, !isKnownBad(glass))
    this.#noteSound(glass, report, atMs)
    if (before?.releaseId !== report.releaseId) onChanged()
  }

  /** The shell has looked at the mixer of this machine. */
  takeOutput({ output }: OutputCheck): void {
    this.#output = { output, atMs: this.#deps.monotonicMs() }
    for (const glass of this.#glasses.values()) this.#judgeSound(glass)
  }

  /** The shell has looked at the pixels. */
  takeProbe(screenId: string, probe: PixelProbe): ProbeAnswer {
    const glass = this.#glass(screenId)
    const { watch, verdict, again } = judgeProbe(glass.watch, probe, this.#deps.monotonicMs())
    const before = glass.pixels?.verdict
    glass.watch = watch
    if (verdict !== undefined) glass.pixels = { checkedAt: this.#deps.now(), verdict }
    if (verdict !== undefined && verdict !== before) this.#deps.onChanged()
    return { again, ...(verdict !== undefined && { verdict }) }
  }

  /** The page is loaded anew, for whatever reason: it has time to appear again. */
  pageStarts(screenId: string): void {
    const glass = this.#glass(screenId)
    glass.watch = pageStarted(glass.watch, this.#deps.monotonicMs())
  }

  /** What was last on glass, for the given screens. */
  reportOf(screenIds: readonly string[]): Reported['screens'] {
    return screenIds.map((screenId) => {
      const { report, pixels, skipped, sound } = this.#glasses.get(screenId) ?? {}
      const slideId = report?.slides[0]?.slideId
      const leftOut = this.#leftOut(skipped)
      return {
        screenId,
        ...(report?.releaseId !== undefined && { presentedReleaseId: report.releaseId }),
        ...(report && { presentedAt: report.presentedAt }),
        ...(slideId !== undefined && { slideId }),
        ...(pixels && { pixels }),
        ...(sound && { sound: { checkedAt: sound.checkedAt, verdict: this.#verdictOf(sound) } }),
        ...(leftOut.length > 0 && { skipped: leftOut }),
      }
    })
  }

  #noteSound(glass: Glass, { sound }: PresentedReport, atMs: number): void {
    if (sound) glass.sound = { sound, checkedAt: this.#deps.now(), atMs }
    else delete glass.sound
    this.#judgeSound(glass)
  }

  #judgeSound(glass: Glass): void {
    const verdict = glass.sound && this.#verdictOf(glass.sound)
    if (verdict === glass.verdict) return
    if (verdict) glass.verdict = verdict
    else delete glass.verdict
    this.#deps.onChanged()
  }

  #verdictOf({ sound, atMs }: NonNullable<Glass['sound']>): SoundVerdict {
    const nowMs = this.#deps.monotonicMs()
    const output = this.#output
    const signs: SoundSigns = {
      page: { sound, ageMs: nowMs - atMs },
      ...(output && { output: { output: output.output, ageMs: nowMs - output.atMs } }),
    }
    return soundVerdict(signs)
  }

  #glass(screenId: string): Glass {
    const known = this.#glasses.get(screenId)
    if (known) return known
    const fresh: Glass = { watch: UNWATCHED, skipped: new Map() }
    this.#glasses.set(screenId, fresh)
    return fresh
  }

  #leftOut(skipped: Glass['skipped'] | undefined): NonNullable<ScreenReport['skipped']> {
    const sinceMs = this.#deps.monotonicMs() - SKIPPED_MS
    return [...(skipped ?? [])]
      .filter(([, { atMs }]) => atMs > sinceMs)
      .map(([slideId, { reason }]) => ({ slideId, reason }))
      .slice(-SKIPPED_MAX)
  }
}

function noteSkipped({ skipped }: Glass, slideId: string, reason: string, atMs: number): void {
  skipped.delete(slideId)
  skipped.set(slideId, { reason: reason.slice(0, SKIPPED_REASON_LENGTH_MAX), atMs })
  const [oldest] = skipped.keys()
  if (skipped.size > SKIPPED_MAX && oldest !== undefined) skipped.delete(oldest)
}

/** What nobody can see is not counted as shown. */
function isKnownBad({ pixels }: Glass): boolean {
  return pixels !== undefined && ['black', 'frozen', 'wrong'].includes(pixels.verdict)
}

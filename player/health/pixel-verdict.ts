import type { PixelVerdict } from '#schema/device'
import type { PixelProbe, PresentedReport } from '#schema/local-api'

/**
 * Whether the pixels of a screen are those that its page says it presented. The page writes a mark into its picture
 * (`mark.ts`) and reports which one; the shell reads it back from the glass. All instants are of one monotonic clock
 * of whoever judges, so clocks that are set, and pages that have another clock, change nothing.
 */
export interface PixelWatch {
  /** Newest last. */
  readonly marks: readonly ShownMark[]
  /** When the page last said that it presented a frame; absent before the first time. */
  readonly reportedAtMs?: number
  readonly light: { readonly percent: number; readonly changedAtMs: number }
  /** The mark of the last probe, and when it was first seen. */
  readonly seen?: { readonly mark: number; readonly sinceMs: number }
  /** When pixels were first looked at, to give a page time to appear. */
  readonly watchedSinceMs?: number
  /** Probes in a row that were not as they should be. */
  readonly odd: { readonly count: number; readonly blackCount: number }
  /** Since when probes have shown the same picture, and what the page says it has shown since. */
  readonly still: StillPicture
}

interface ShownMark {
  readonly mark: number
  readonly reportedAtMs: number
}

interface StillPicture {
  readonly luminance: readonly number[]
  readonly probeCount: number
  readonly slides: readonly string[]
}

/** `again`: look once more at once, before this counts. Without a verdict the last one stands. */
export interface Judgement {
  readonly watch: PixelWatch
  readonly verdict?: PixelVerdict
  readonly again: boolean
}

/** What one probe alone looks like. */
type Look = PixelVerdict | 'changing' | 'black-marked'

export const UNWATCHED: PixelWatch = {
  marks: [],
  light: { percent: 100, changedAtMs: Number.NEGATIVE_INFINITY },
  odd: { count: 0, blackCount: 0 },
  still: { luminance: [], probeCount: 0, slides: [] },
}

/** A mark that the page has replaced may still be on glass for so long: probe and report cross on their way. */
const REPLACED_MS_MAX = 10_000
/** A page that has not presented for so long shows an old picture. Reports come every two seconds. */
const SILENT_MS_MAX = 20_000
/** Light may take so long to come and go. */
const FADE_MS_MAX = 10_000
/** Older marks are forgotten. */
const MARKS_KEPT_MS = 60_000
const MARKS_MAX = 120
/** A page may take so long from its start to its first report. */
const STARTING_MS_MAX = 30_000
/**
 * Two odd probes in a row count. A black picture with the right mark may be a dark scene of a video: three count, and
 * they are not taken in haste.
 */
const ODD_COUNT = 2
const BLACK_MARKED_COUNT = 3
/** Luminance that counts as black in a picture at full light. */
const BLACK_LEVEL_MAX = 10
/** The same picture in so many probes, while the page has shown so many different slides. */
const STILL_PROBES = 5
const STILL_SLIDES = 4

/** Takes what a page says it presented. */
export function notePresented(
  watch: PixelWatch,
  report: Pick<PresentedReport, 'mark' | 'lightPercent' | 'slides'>,
  atMs: number,
): PixelWatch {
  const { mark, lightPercent, slides } = report
  const kept = watch.marks.filter((shown) => shown.mark !== mark && atMs - shown.reportedAtMs < MARKS_KEPT_MS)
  const shownNow = slides.map(({ zoneId, slideId }) => `${zoneId}/${slideId}`).join(' ')
  const { still } = watch
  return {
    ...watch,
    marks: [...kept.slice(1 - MARKS_MAX), { mark, reportedAtMs: atMs }],
    reportedAtMs: atMs,
    light: lightPercent === watch.light.percent ? watch.light : { percent: lightPercent, changedAtMs: atMs },
    still: still.slides.includes(shownNow)
      ? still
      : { ...still, slides: [...still.slides, shownNow].slice(-STILL_SLIDES) },
  }
}

/** The page is loaded anew: what it says from now on is what counts. */
export function pageStarted(watch: PixelWatch, atMs: number): PixelWatch {
  return { ...UNWATCHED, light: watch.light, watchedSinceMs: atMs }
}

/** Judges one look at the pixels. `right` and `dark` count at once, everything else when it is seen again. */
export function judgeProbe(watch: PixelWatch, probe: Pick<PixelProbe, 'mark' | 'luminance'>, atMs: number): Judgement {
  const seen: PixelWatch = {
    ...watch,
    watchedSinceMs: watch.watchedSinceMs ?? atMs,
    still: stillPicture(watch.still, probe.luminance),
    ...(probe.mark !== undefined && watch.seen?.mark !== probe.mark && { seen: { mark: probe.mark, sinceMs: atMs } }),
  }
  const look = lookAt(seen, probe, atMs)
  if (look === 'changing') return { watch: seen, again: false }
  if (look === 'right' || look === 'dark')
    return { watch: { ...seen, odd: UNWATCHED.odd }, verdict: look, again: false }
  if (look === 'black-marked') {
    const odd = { count: 0, blackCount: watch.odd.blackCount + 1 }
    return { watch: { ...seen, odd }, again: false, ...(odd.blackCount >= BLACK_MARKED_COUNT && { verdict: 'black' }) }
  }
  const odd = { count: watch.odd.count + 1, blackCount: look === 'black' ? watch.odd.blackCount + 1 : 0 }
  const counts = odd.count >= ODD_COUNT
  return { watch: { ...seen, odd }, again: !counts, ...(counts && { verdict: look }) }
}

function lookAt(watch: PixelWatch, { mark, luminance }: Pick<PixelProbe, 'mark' | 'luminance'>, atMs: number): Look {
  const { reportedAtMs, watchedSinceMs = atMs, light, still } = watch
  const isBlack = Math.max(...luminance) <= Math.max(1, (BLACK_LEVEL_MAX * light.percent) / 100)
  const blackOr = (other: Look): Look => (isBlack ? 'black' : other)
  if (reportedAtMs === undefined) return atMs - watchedSinceMs < STARTING_MS_MAX ? 'changing' : blackOr('wrong')
  const isSilent = atMs - reportedAtMs > SILENT_MS_MAX
  const isFading = atMs - light.changedAtMs < FADE_MS_MAX
  if (light.percent === 0 && !isSilent) return isBlack ? 'dark' : isFading ? 'changing' : 'wrong'
  if (mark === undefined) return isFading ? 'changing' : blackOr('wrong')
  const age = markAge(watch, mark, atMs)
  if (age === 'unknown' && !isSilent) return 'wrong'
  if (age !== 'current' || isSilent) return 'frozen'
  if (isBlack) return 'black-marked'
  return isStuck(still) ? 'frozen' : 'right'
}

/** A mark that stays in the picture although the page has gone on to others is old, known or not. */
function markAge({ marks, seen }: PixelWatch, mark: number, atMs: number): 'current' | 'old' | 'unknown' {
  const index = marks.findIndex((shown) => shown.mark === mark)
  if (index < 0) return seen?.mark === mark && atMs - seen.sinceMs > REPLACED_MS_MAX ? 'old' : 'unknown'
  const next = marks[index + 1]
  return next && atMs - next.reportedAtMs > REPLACED_MS_MAX ? 'old' : 'current'
}

function stillPicture(still: StillPicture, luminance: readonly number[]): StillPicture {
  const isSame =
    still.luminance.length === luminance.length && still.luminance.every((level, n) => level === luminance[n])
  if (!isSame) return { luminance, probeCount: 1, slides: still.slides.slice(-1) }
  return { ...still, probeCount: Math.min(still.probeCount + 1, STILL_PROBES) }
}

/** Even with a mark that moves: the slides behind it do not. */
function isStuck({ probeCount, slides }: StillPicture): boolean {
  return probeCount >= STILL_PROBES && slides.length >= STILL_SLIDES
}

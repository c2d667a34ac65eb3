import { fail, ok, type Result } from '#schema/result'

/** What the status of a stream needs of an HLS playlist (RFC 8216). */
export type HlsPlaylist =
  | { readonly kind: 'master'; readonly variants: readonly HlsVariant[] }
  | ({ readonly kind: 'media' } & MediaPlaylist)

export interface HlsVariant {
  readonly url: string
  readonly bandwidth: number
}

export interface MediaPlaylist {
  readonly targetDurationMs: number
  /** Number of the segment after the last one: rises while the stream moves on. */
  readonly nextSequence: number
  readonly segmentCount: number
  /** `EXT-X-PROGRAM-DATE-TIME` that stands last, Unix milliseconds. */
  readonly programAt?: number
  /** `EXT-X-ENDLIST`: nothing will be added. */
  readonly isEnded: boolean
}

/** Used where a playlist forgets its target duration; ten seconds are common. */
const TARGET_DURATION_MS_DEFAULT = 10_000
const TARGET_DURATION_MS_MIN = 1_000
const TARGET_DURATION_MS_MAX = 30_000
const VARIANT_COUNT_MAX = 50

/**
 * Reads a playlist, forgiving what players forgive. Fails with 'not-hls' for anything that does not start with
 * `#EXTM3U`, such as an error page.
 */
export function parsePlaylist(text: string, url: string): Result<HlsPlaylist, 'not-hls'> {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (!lines[0]?.startsWith('#EXTM3U')) return fail('not-hls')
  const variants = readVariants(lines, url)
  return ok(variants.length > 0 ? { kind: 'master', variants } : { kind: 'media', ...readMedia(lines) })
}

function readVariants(lines: readonly string[], url: string): HlsVariant[] {
  const variants: HlsVariant[] = []
  lines.forEach((line, index) => {
    if (!line.startsWith('#EXT-X-STREAM-INF:') || variants.length >= VARIANT_COUNT_MAX) return
    const uri = lines.slice(index + 1).find((next) => !next.startsWith('#'))
    const variant = uri === undefined ? null : URL.parse(uri, url)
    if (!variant || !/^https?:$/.test(variant.protocol)) return
    variants.push({ url: variant.href, bandwidth: Number(/[:,]BANDWIDTH=(\d+)/.exec(line)?.[1] ?? 0) })
  })
  return variants
}

function readMedia(lines: readonly string[]): MediaPlaylist {
  const tag = (name: string) => lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1)
  const segmentCount = lines.filter((line) => !line.startsWith('#')).length
  const times = lines.filter((line) => line.startsWith('#EXT-X-PROGRAM-DATE-TIME:'))
  const programAt = Date.parse(times.at(-1)?.slice('#EXT-X-PROGRAM-DATE-TIME:'.length) ?? '')
  return {
    targetDurationMs: targetDuration(tag('#EXT-X-TARGETDURATION')),
    nextSequence: wholeNumber(tag('#EXT-X-MEDIA-SEQUENCE')) + segmentCount,
    segmentCount,
    ...(Number.isNaN(programAt) ? {} : { programAt }),
    isEnded: lines.includes('#EXT-X-ENDLIST') || tag('#EXT-X-PLAYLIST-TYPE') === 'VOD',
  }
}

function targetDuration(text: string | undefined): number {
  const seconds = Number.parseFloat(text ?? '')
  if (!(seconds > 0)) return TARGET_DURATION_MS_DEFAULT
  return Math.min(TARGET_DURATION_MS_MAX, Math.max(TARGET_DURATION_MS_MIN, Math.round(seconds * 1_000)))
}

function wholeNumber(text: string | undefined): number {
  const number = Number.parseInt(text ?? '', 10)
  return Number.isSafeInteger(number) && number >= 0 ? number : 0
}

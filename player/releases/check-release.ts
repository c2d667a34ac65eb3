import { parseJson } from '#schema/parse'
import { Release } from '#schema/release'
import { fail, ok, type Result } from '#schema/result'
import { isTimeZone } from '../time.ts'

/** Whom a release must be meant for. */
export interface ReleaseOwner {
  readonly siteId: string
  readonly playerId: string
}

/**
 * Reads the body of a release. `corrupt`: its bytes are not those that its name promises. `unusable`: they are, but
 * this player must not play them (another site or player, a newer format, an unknown time zone, a reference to an unlisted file).
 * @param actualSha256 hash of the bytes of `text`, in hex
 */
export function checkRelease(
  text: string,
  actualSha256: string,
  releaseId: string,
  owner: ReleaseOwner,
): Result<Release, 'corrupt' | 'unusable'> {
  if (actualSha256 !== releaseId) return fail('corrupt')
  const parsed = parseJson(Release, text)
  if (!parsed.ok) return fail('unusable')
  const release = parsed.value
  if (release.siteId !== owner.siteId || release.playerId !== owner.playerId) return fail('unusable')
  if (!isTimeZone(release.timeZone)) return fail('unusable')
  const listed = new Set(release.assets.map(({ sha256 }) => sha256))
  return neededFiles(release).every((sha256) => listed.has(sha256)) ? ok(release) : fail('unusable')
}

/** Every file that something in the release refers to. */
function neededFiles(release: Release): string[] {
  const ofSlides = release.slides.map((slide) => {
    if (slide.kind === 'video') return slide.videoSha256
    return slide.kind === 'image' || slide.kind === 'notice' ? slide.imageSha256 : undefined
  })
  return [...ofSlides, release.buildingSha256, release.directorySha256].filter((sha256) => sha256 !== undefined)
}

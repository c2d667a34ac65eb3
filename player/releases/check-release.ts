import Type from 'typebox'
import { parseJson } from '#schema/parse'
import { Release, RELEASE_FORMAT } from '#schema/release'
import { fail, ok, type Result } from '#schema/result'
import { mediaOf } from '../slides/referenced.ts'
import { filesOfSpeech } from '../speech/files-of-speech.ts'
import { isTimeZone } from '../time.ts'
import type { SyncFailure } from './failure.ts'

/** Whom a release must be meant for. */
export interface ReleaseOwner {
  readonly siteId: string
  readonly playerId: string
}

/** What is wrong with a body. All but `corrupt` is said of bytes that can not change, so asking again is in vain. */
export type ReleaseFault = Extract<SyncFailure, 'corrupt' | 'newer-format' | 'foreign' | 'unusable'>

/** All that a release of any format is sure to have. */
const AnyFormat = Type.Object({ format: Type.Integer() })

/**
 * Reads the body of a release. `corrupt`: its bytes are not those that its name promises. `newer-format`: this
 * program is too old for it. `foreign`: it belongs to another site or player. `unusable`: it can not be read, names
 * an unknown time zone, or refers to a file that it does not list.
 * @param actualSha256 hash of the bytes of `text`, in hex
 */
export function checkRelease(
  text: string,
  actualSha256: string,
  releaseId: string,
  owner: ReleaseOwner,
): Result<Release, ReleaseFault> {
  if (actualSha256 !== releaseId) return fail('corrupt')
  const parsed = parseJson(Release, text)
  if (!parsed.ok) return fail(isNewer(text) ? 'newer-format' : 'unusable')
  const release = parsed.value
  if (release.siteId !== owner.siteId || release.playerId !== owner.playerId) return fail('foreign')
  if (!isTimeZone(release.timeZone)) return fail('unusable')
  const listed = new Set(release.assets.map(({ sha256 }) => sha256))
  return neededFiles(release).every((sha256) => listed.has(sha256)) ? ok(release) : fail('unusable')
}

function isNewer(text: string): boolean {
  const parsed = parseJson(AnyFormat, text)
  return parsed.ok && parsed.value.format > RELEASE_FORMAT
}

/** Every file that something in the release refers to. */
function neededFiles({ slides, branding, speech, buildingSha256, directorySha256 }: Release): string[] {
  const ofSite = [branding.logoSha256, buildingSha256, directorySha256].filter((sha256) => sha256 !== undefined)
  return [...slides.flatMap(mediaOf), ...filesOfSpeech(speech), ...ofSite]
}

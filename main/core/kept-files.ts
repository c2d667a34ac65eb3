import type { Release } from '#schema/release'

export interface KeptFilesDeps {
  /** Releases that still matter, as of now. */
  readonly releaseIds: () => readonly string[]
  /** `absent`: not fetched yet, or kept out. `unreadable`: it is here, but its list of files can not be read. */
  readonly releaseOf: (releaseId: string) => Release | 'absent' | 'unreadable'
  /** Files beyond releases. */
  readonly alsoKept: () => readonly string[]
}

/**
 * Whether a file must stay, as things are at the moment of the question: another release may be wanted in the midst of
 * collecting. While the list of one release can not be read, everything stays.
 */
export function keptFiles({ releaseIds, releaseOf, alsoKept }: KeptFilesDeps): (sha256: string) => boolean {
  let asOf: string | undefined
  let kept: ReadonlySet<string> | 'everything' = 'everything'
  return (sha256) => {
    const found = releaseIds().map((id) => ({ id, release: releaseOf(id) }))
    const now = found.map(({ id, release }) => `${id} ${typeof release}`).join()
    if (now !== asOf) kept = filesOf(found.map(({ release }) => release))
    asOf = now
    return kept === 'everything' || kept.has(sha256) || alsoKept().includes(sha256)
  }
}

function filesOf(releases: readonly (Release | 'absent' | 'unreadable')[]): ReadonlySet<string> | 'everything' {
  if (releases.includes('unreadable')) return 'everything'
  const known = releases.filter((release) => typeof release !== 'string')
  return new Set(known.flatMap(({ assets }) => assets.map(({ sha256 }) => sha256)))
}

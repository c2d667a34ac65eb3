import { expect, test } from 'vitest'
import type { Release } from '#schema/release'
import { keptFiles } from './kept-files.ts'
import { testRelease } from './test-release.ts'

const listing = (...names: string[]): Release =>
  testRelease(names.map((sha256) => ({ sha256, sizeBytes: 1, mediaType: 'image/webp' as const })))

test('keeps what any release needs, and takes notice of a release that becomes known in between', () => {
  const releases = new Map<string, Release | 'absent' | 'unreadable'>([
    ['active', listing('a', 'b')],
    ['wanted', 'absent'],
  ])
  const isKept = keptFiles({
    releaseIds: () => [...releases.keys()],
    releaseOf: (id) => releases.get(id) ?? 'absent',
    alsoKept: () => ['news'],
  })
  expect(['a', 'b', 'c', 'news', 'x'].filter((name) => isKept(name))).toEqual(['a', 'b', 'news'])
  releases.set('wanted', listing('c'))
  expect(['a', 'b', 'c', 'news', 'x'].filter((name) => isKept(name))).toEqual(['a', 'b', 'c', 'news'])
  releases.set('previous', 'unreadable')
  expect(isKept('x')).toBe(true)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '#schema/canonical-json'
import { compileRelease } from './compile-release.ts'
import { siteContent } from './testing-content.ts'
import { createReleaseWriter } from './write-releases.ts'

test('every release is written as canonical JSON, whatever has been written before', () => {
  fc.assert(
    fc.property(siteContent, (content) => {
      const write = createReleaseWriter()
      for (const playerId of ['p1', 'p2', 'p1']) {
        const release = compileRelease(content, playerId)
        if (release) expect(write(release)).toBe(canonicalJson(release))
      }
    }),
  )
})

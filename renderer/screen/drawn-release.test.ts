import type { Zone } from '#schema/layout'
import { expect, test } from 'vitest'
import { DrawnRelease } from './drawn-release.ts'

const area = { x: 0, y: 0, width: 1, height: 1 }
const zones: Zone[] = [
  { id: 'a', kind: 'slides', area },
  { id: 'b', kind: 'slides', area },
  { id: 'h', kind: 'header', area },
]

test('a release is on glass when every zone with slides draws it', () => {
  const release = new DrawnRelease()
  release.expect('old', zones)
  release.drawn('a', 'old')
  expect(release.complete).toBeUndefined()
  release.drawn('b', 'old')
  expect(release.complete).toBe('old')
  release.expect('new', zones)
  release.drawn('a', 'new')
  expect(release.complete).toBe('old')
  release.drawn('b', 'new')
  expect(release.complete).toBe('new')
})

test('a layout without slides is on glass at once', () => {
  const release = new DrawnRelease()
  release.expect('r', zones.slice(2))
  expect(release.complete).toBe('r')
})

import { describe, expect, test } from 'vitest'
import { RELEASE_WAIT_MS, ReleaseWait, type ShownHouse } from './release-wait.ts'

const house = (releaseId: string, buildingSha256 = 'b', directorySha256 = 'd'): ShownHouse => ({
  releaseId,
  buildingSha256,
  directorySha256,
})
const shown = house('1')

describe('a new release at a stele', () => {
  test('is taken when nobody is there, when it is the first, and when the house is the same', () => {
    const wait = new ReleaseWait()
    expect(wait.mayTake(shown, house('2', 'x'), false, 0)).toBe(true)
    expect(wait.mayTake(undefined, house('2', 'x'), true, 0)).toBe(true)
    expect(wait.mayTake(shown, house('2'), true, 0)).toBe(true)
  })

  test('waits for a visitor when the house is another one, but not for so long that it would be taken back', () => {
    for (const fresh of [house('2', 'x'), house('2', 'b', 'x')]) {
      const wait = new ReleaseWait()
      expect(wait.mayTake(shown, fresh, true, 1_000)).toBe(false)
      expect(wait.mayTake(shown, fresh, true, 999 + RELEASE_WAIT_MS)).toBe(false)
      expect(wait.mayTake(shown, fresh, true, 1_000 + RELEASE_WAIT_MS)).toBe(true)
    }
  })

  test('counts anew for each release', () => {
    const wait = new ReleaseWait()
    expect(wait.mayTake(shown, house('2', 'x'), true, 0)).toBe(false)
    expect(wait.mayTake(shown, house('3', 'y'), true, RELEASE_WAIT_MS)).toBe(false)
    expect(wait.mayTake(shown, house('3', 'y'), true, 2 * RELEASE_WAIT_MS)).toBe(true)
  })
})

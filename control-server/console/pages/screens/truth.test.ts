import { describe, expect, it } from 'vitest'
import type { StaffPlaylist } from '#schema/staff-api'
import type { StaffScreen } from '#schema/staff-screens'
import { visibilityOf } from '../content/visibility.ts'
import { areRight, byUrgency, MARKS, needHelp } from './truth.ts'

const TRUTHS = ['current', 'dark', 'updating', 'unproven', 'unpaired', 'stale', 'offline'] as const

const screens: StaffScreen[] = TRUTHS.map((truth) => ({
  screen: {
    id: truth,
    name: truth,
    kind: 'monitor',
    widthPx: 1920,
    heightPx: 1080,
    pxPerMm: 1.5,
    readingDistanceMm: 5_000,
    lowerEdgeMm: 0,
    place: { buildingId: 'b', levelId: 'l', point: [0, 0], readerHeadingDeg: 0 },
    waitingAreaIds: [],
  },
  truth,
  reason: '',
}))

describe('the list of screens', () => {
  it('begins with those that need a person', () => {
    expect(byUrgency(screens).map(({ truth }) => truth)).toEqual([
      'offline',
      'stale',
      'unpaired',
      'unproven',
      'updating',
      'current',
      'dark',
    ])
    expect(needHelp(screens).map(({ truth }) => truth)).toEqual(['unpaired', 'stale', 'offline'])
  })

  it('counts as right only what is proven, which being off by plan is too', () => {
    expect(areRight(screens).map(({ truth }) => truth)).toEqual(['current', 'dark'])
  })

  it('gives each truth a shape of its own', () => {
    expect(new Set(TRUTHS.map((truth) => MARKS[truth])).size).toBe(TRUTHS.length)
  })
})

describe('visibilityOf', () => {
  it('counts only screens that really show it', () => {
    const playlist: StaffPlaylist = { id: 'p', name: 'P', slides: [], screenNames: ['current', 'updating', 'offline'] }
    const { current, missing, total } = visibilityOf(playlist, screens)
    expect([current, total, missing.map(({ truth }) => truth)]).toEqual([1, 3, ['updating', 'offline']])
  })
})

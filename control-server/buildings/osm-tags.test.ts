import { describe, expect, it } from 'vitest'
import { doorStepFree, levelsOf, parseLevels, unitKindOf, widthMmOf } from './osm-tags.ts'

describe('levels', () => {
  it.each([
    ['0', [0]],
    ['-1', [-1]],
    ['0;1', [0, 1]],
    ['2;0;2', [0, 2]],
    ['-1-2', [-1, 0, 1, 2]],
    ['-2--1', [-2, -1]],
    ['0.5', [0.5]],
    ['0;2-3', [0, 2, 3]],
    ['3-1', [1, 2, 3]],
  ])('%s', (text, ordinals) => {
    expect(parseLevels(text)).toEqual(ordinals)
  })

  it.each(['', 'EG', '1;', '1-', '0-9999', '1e3', '0-201'])('"%s" means nothing', (text) => {
    expect(parseLevels(text)).toBeUndefined()
  })

  it('adds where an element repeats', () => {
    expect(levelsOf({ level: '0', repeat_on: '1-3' })).toEqual([0, 1, 2, 3])
  })
})

describe('what an outline is', () => {
  it.each([
    [{ indoor: 'room' }, 'room'],
    [{ indoor: 'room', room: 'stairs' }, 'stairs'],
    [{ indoor: 'area', stairs: 'yes' }, 'stairs'],
    [{ indoor: 'room', room: 'toilets' }, 'toilet'],
    [{ indoor: 'room', amenity: 'toilets' }, 'toilet'],
    [{ highway: 'elevator' }, 'lift'],
    [{ indoor: 'corridor' }, 'corridor'],
    [{ indoor: 'area' }, 'hall'],
    [{ indoor: 'wall' }, undefined],
    [{ building: 'yes' }, undefined],
  ])('%j', (tags, kind) => {
    expect(unitKindOf(tags as Record<string, string>)).toBe(kind)
  })
})

describe('doors', () => {
  it.each([
    [{ width: '0.9' }, 900],
    [{ width: '0,95 m' }, 950],
    [{ width: '90 cm' }, 900],
    [{ 'door:width': '1000 mm', width: '3' }, 1000],
    [{ width: 'breit' }, undefined],
    [{ width: '0.1' }, undefined],
  ])('%j', (tags, widthMm) => {
    expect(widthMmOf(tags as Record<string, string>)).toBe(widthMm)
  })

  it('are step-free only where somebody says so', () => {
    expect(
      [
        {},
        { wheelchair: 'limited' },
        { wheelchair: 'yes' },
        { kerb: 'raised' },
        { step_count: '2', wheelchair: 'yes' },
      ].map((tags) => doorStepFree(tags as Record<string, string>)),
    ).toEqual(['unknown', 'unknown', 'yes', 'no', 'no'])
  })
})

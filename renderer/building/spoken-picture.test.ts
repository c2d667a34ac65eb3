import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileGraph } from '#player/wayfinding/graph'
import { findRoute } from '#player/wayfinding/route'
import { conditions } from '#player/wayfinding/testing-conditions'
import { house } from '../../e2e/renderer/stele-house.ts'
import { arrangeScene, type Arrangement, type SceneRequest } from './plan/scene.ts'
import { roomAt, roomsOn, speakPicture } from './spoken-picture.ts'
import { GERMAN_WORDS } from './view-words.ts'

const place = { buildingId: 'ost', levelId: 'eg', point: [18.5, 2.5] as [number, number], readerHeadingDeg: 0 }
function arrange(show: SceneRequest['show'], readerHeadingDeg = 0): Arrangement {
  return arrangeScene({
    plan: house,
    show,
    place: { ...place, readerHeadingDeg },
    goalText: '214',
    youText: 'Sie sind hier',
    language: 'de',
    widthPx: 1060,
    heightPx: 1000,
    pxPerMm: 2.71,
    textScale: 1,
  })
}
const found = findRoute(compileGraph(house), place, ['og2-r4'], conditions('step-free'))
const route = found.ok ? found.value : undefined

describe('speakPicture', () => {
  test('says where one stands, how one gets up, and where the goal is, in the order of the way', () => {
    const [first, second, ...more] = speakPicture(arrange({ route: route! }), GERMAN_WORDS)
    expect(more).toEqual([])
    expect(first!.name).toBe('Erdgeschoss')
    expect(first!.sentences.slice(0, 2)).toEqual([
      'Hier stehen Sie.',
      'Der Weg führt mit „Aufzug 1“ zu: 2. Obergeschoss.',
    ])
    expect(second!.sentences[0]).toBe('Hier ist das Ziel: 214.')
    expect(second!.sentences.join(' ')).toContain('214 Wohngeldstelle')
  })

  test('names every room of a level that has a name, by number', () => {
    const names = roomsOn(arrange({ levelId: 'og2' }), 'og2').map(({ name }) => name)
    expect(names).toEqual(['209', '210', '211', '212', '213', '214 Wohngeldstelle', '215', '221', '222'])
  })
})

describe('roomAt', () => {
  test('finds the room in which its name is written, for every heading', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 359 }), (readerHeadingDeg) => {
        const arrangement = arrange({ levelId: 'og2' }, readerHeadingDeg)
        for (const { unit, spot } of roomsOn(arrangement, 'og2')) expect(roomAt(arrangement, spot)?.id).toBe(unit.id)
      }),
      { numRuns: 40 },
    )
  })

  test('beside the house and in a corridor there is nothing to choose', () => {
    const arrangement = arrange({ levelId: 'og2' })
    expect(roomAt(arrangement, [2, 2])).toBeUndefined()
    const { projection } = arrangement.levels[0]!
    expect(roomAt(arrangement, projection.project([20, 9]))).toBeUndefined()
  })
})

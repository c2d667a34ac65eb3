import { describe, expect, it } from 'vitest'
import { cityHallPlan } from '#build/demo/plan/city-hall'
import { parse } from '#schema/parse'
import { SmallPlan } from '#schema/visitor-api'
import { compileGraph } from './graph.ts'
import { drawFrom, drawPlan, pick, placeIn } from './plans.oracle.ts'
import { findRoute } from './route.ts'
import { conditions } from './testing-conditions.ts'
import { drawSmallPlan } from './small-plan.ts'
import { entrancesOf, type Outlook, type WayQuestion, wayToCounter, wayToWaitingArea } from './visitor-way.ts'

const plan = cityHallPlan()
const graph = compileGraph(plan)
const foyer: Outlook = { levelId: 'e0', point: [57, 17.8], headingDeg: 0 }
const corridor: Outlook = { levelId: 'e0', point: [53, 52.8], headingDeg: 0 }

const now: WayQuestion = { language: 'de', closedIds: [] }

describe('the way of somebody who waits', () => {
  it('begins at the screen that is nearest to the counter', () => {
    const near = wayToCounter(graph, [corridor, foyer], 'r004', now)
    expect(near).toMatchObject({ from: 'waiting-area', to: 'counter', levelName: 'Erdgeschoss', room: '004' })
    expect(near?.durationMs).toBe(wayToCounter(graph, [foyer], 'r004', now)?.durationMs)
    expect(near?.steps.at(-1)).toContain('Zimmer 004')
  })

  it('is told in the language that was asked for, levels included', () => {
    const arabic = wayToCounter(graph, [foyer], 'r214', { ...now, language: 'ar' })
    expect(arabic).toMatchObject({ language: 'ar', levelName: 'الطابق 2' })
    expect(arabic?.steps.every((step) => /[\u0600-\u06ff]/.test(step))).toBe(true)
    expect(wayToCounter(graph, [foyer], 'r004', { ...now, language: 'ar' })?.levelName).toBe('الطابق الأرضي')
  })

  it('begins at an entrance where no screen shows the calls', () => {
    expect(wayToCounter(graph, [], 'r004', now)).toMatchObject({ from: 'entrance', to: 'counter' })
  })

  it('leads around what is closed, and nowhere where that is the room itself', () => {
    const way = wayToCounter(graph, [foyer], 'r214', { ...now, closedIds: ['treppe-ost'] })
    expect(way?.steps.some((step) => step.includes('Treppe Ost hinauf'))).toBe(false)
    expect(way?.durationMs).toBeGreaterThan(wayToCounter(graph, [foyer], 'r214', now)?.durationMs ?? 0)
    expect(wayToCounter(graph, [foyer], 'r214', { ...now, closedIds: ['r214'] })).toBeUndefined()
  })

  it('names the side only on the floor on which one stands', () => {
    expect(wayToCounter(graph, [foyer], 'r001', now)?.side).toBe('left')
    const upstairs = wayToCounter(graph, [foyer], 'r214', now)
    expect([upstairs?.side, upstairs?.levelName]).toEqual([undefined, '2. Obergeschoss'])
    expect(upstairs?.steps.some((step) => step.includes('Aufzug'))).toBe(true)
  })

  it('leads from the entrance up to the screen, even in the hall that one comes in by', () => {
    const way = wayToWaitingArea(graph, [foyer], ['r004'], now)
    expect(way).toMatchObject({ from: 'entrance', to: 'waiting-area', side: 'ahead' })
    expect(way?.plan.route).not.toBe('')
    expect(way?.durationMs).toBeGreaterThan(10_000)
  })

  it('is none where the plan knows no room, no screen and no entrance', () => {
    expect(wayToCounter(graph, [foyer], 'nowhere', now)).toBeUndefined()
    const closed = compileGraph({ ...plan, openings: plan.openings.filter(({ kind }) => kind !== 'entrance') })
    expect(wayToWaitingArea(closed, [foyer], ['r004'], now)).toBeUndefined()
  })
})

it('looks into the house at every entrance', () => {
  const headings = entrancesOf(plan).map(({ headingDeg }) => headingDeg)
  expect(headings).toEqual([0, 0, 0, 0])
})

describe('the small plan', () => {
  it('shows the whole way and its goal, in any house, turned any way', () => {
    let count = 0
    for (let seed = 1; seed <= 150; seed += 1) {
      const draw = drawFrom(seed)
      const house = drawPlan(draw)
      const [from, to] = [pick(draw, house.units), pick(draw, house.units)]
      const route = findRoute(
        compileGraph(house),
        { levelId: from.levelId, point: placeIn(draw, from) },
        [to.id],
        conditions('quick'),
      )
      if (!route.ok) continue
      const leg = route.value.legs.at(-1)!
      const headingDeg = Math.floor(draw() * 360)
      const picture = drawSmallPlan({ plan: house, leg, targetUnitId: to.id, headingDeg })
      expect(parse(SmallPlan, picture)).toMatchObject({ ok: true })
      expect(picture.widthM / picture.heightM).toBeCloseTo(350 / 186, 0)
      expect(picture.goal).not.toBe('')
      for (const [x, y] of [
        ...pointsOf(picture.route),
        picture.start,
        picture.end,
        ...picture.labels.map(({ at }) => at),
      ]) {
        expect(x! >= 0 && x! <= picture.widthM && y! >= 0 && y! <= picture.heightM).toBe(true)
      }
      // It is the same way: turned and moved, but neither stretched nor bent.
      const drawn = pointsOf(picture.route)
      leg.points.forEach((point, index) => {
        const next = leg.points[index + 1]
        if (!next) return
        const [a, b] = [drawn[index]!, drawn[index + 1]!]
        const lengthM = Math.hypot(next[0] - point[0], next[1] - point[1])
        expect(Math.abs(Math.hypot(b[0]! - a[0]!, b[1]! - a[1]!) - lengthM)).toBeLessThan(0.3)
      })
      count += 1
    }
    expect(count).toBeGreaterThan(60)
  })

  it('turns what is ahead up', () => {
    const leg = {
      levelId: 'e0',
      points: [
        [53, 2],
        [53, 12],
      ] as [number, number][],
    }
    for (const [headingDeg, endDeg] of [
      [0, 0],
      [90, 270],
      [180, 180],
    ] as const) {
      expect(drawSmallPlan({ plan, leg, targetUnitId: 'r004', headingDeg }).endDeg % 360).toBe(endDeg)
    }
  })
})

function pointsOf(path: string): number[][] {
  return path === ''
    ? []
    : path
        .slice(1)
        .split('L')
        .map((pair) => pair.split(' ').map(Number))
}

import { MessageChannel } from 'node:worker_threads'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { cityHallPlan } from '#build/demo/plan/city-hall'
import { SCREENS } from '#build/demo/screens'
import { decodeBundle, encodeBundle } from '#player/wayfinding/bundle'
import type { Conditions } from '#player/wayfinding/conditions'
import { describeFailure, describeNotes, describeRoute, describeTour } from '#player/wayfinding/directions'
import { bearingDeg, turnDeg } from '#player/wayfinding/geometry'
import { findRoute } from '#player/wayfinding/route'
import { decodeRouteLink, encodeRouteLink } from '#player/wayfinding/route-link'
import { findTour } from '#player/wayfinding/tour'
import { LANGUAGES } from '#schema/language'
import { PROFILES, type RouteLink } from '#schema/route-link'
import { textsIn } from '../../texts/languages.ts'
import { answerWay } from './answer-way.ts'
import { WayAsker } from './way-asker.ts'
import { createWayDesk } from './way-desk.ts'
import type { FromWorker, ToWorker } from './way-messages.ts'

/*
 * A stele and the phone that took its route along: the one asks the engine itself, the other reads the link, and asks a
 * worker behind messages.
 */

const bytes = encodeBundle(cityHallPlan())
const decoded = decodeBundle(bytes)
if (!decoded.ok) throw new Error(decoded.error.message)
const { plan, graph } = decoded.value

const { port1, port2 } = new MessageChannel()
const desk = createWayDesk()
port2.on('message', (message: ToWorker) => port2.postMessage(desk(message)))
const phone = new WayAsker({
  postMessage: (message) => port1.postMessage(message),
  addEventListener: (_type, listener) => void port1.on('message', (data: FromWorker) => listener({ data })),
})
beforeAll(async () => {
  expect(await phone.open(bytes.buffer.slice(0))).toMatchObject({ attribution: plan.attribution })
})
afterAll(() => port1.close())

/** Somewhere in the middle of a floor, as exact as a link. */
const starts = plan.units
  .filter(({ passage }) => passage)
  .map(({ levelId, outline }) => {
    const middle = (axis: 0 | 1) =>
      Math.round((outline.reduce((sum, at) => sum + at[axis], 0) / outline.length) * 10) / 10
    return { levelId, point: [middle(0), middle(1)] as [number, number] }
  })
const steles = SCREENS.map(({ place: { levelId, point } }) => ({ levelId, point }))
const features = [...plan.connectors, ...plan.units.filter(({ passage }) => passage)].map(({ id }) => id)

const links: fc.Arbitrary<RouteLink> = fc.record({
  start: fc
    .tuple(fc.oneof(fc.constantFrom(...starts), fc.constantFrom(...steles)), fc.integer({ min: 0, max: 359 }))
    .map(([start, readerHeadingDeg]) => ({ ...start, readerHeadingDeg })),
  stops: fc.array(fc.array(fc.constantFrom(...plan.units.map(({ id }) => id)), { minLength: 1, maxLength: 2 }), {
    minLength: 1,
    maxLength: 3,
  }),
  profile: fc.constantFrom(...PROFILES),
  language: fc.constantFrom(...LANGUAGES),
})
const closedIds = fc.uniqueArray(fc.constantFrom(...features), { maxLength: 3 })

/** What crosses the code, the address and the phone's reader. */
function scanned(link: RouteLink): RouteLink {
  const read = decodeRouteLink(encodeRouteLink(link))
  if (!read.ok) throw new Error(read.error)
  return read.value
}

function conditionsOf({ profile }: RouteLink, closed: readonly string[], atMs: number): Conditions {
  const closures = closed.map((featureId) => ({ id: featureId, featureId, kind: 'closed' as const, from: 0 }))
  return { profile, atMs, timeZone: 'Europe/Berlin', closures }
}

const someDay = fc.integer({ min: Date.UTC(2026, 10, 23), max: Date.UTC(2026, 10, 30) })

it('finds on the phone what the stele has found, word for word', async () => {
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(links, closedIds, someDay, async (link, closed, atMs) => {
      const conditions = conditionsOf(link, closed, atMs)
      const { start, stops, profile, language } = link
      const { readerHeadingDeg } = start
      const onPhone = await phone.ask({ link: scanned(link), conditions, language: scanned(link).language })
      const tour = findTour(graph, start, stops, conditions)
      seen.add(tour.ok ? 'ok' : tour.error.failure.kind)
      if (!tour.ok) {
        const { failure } = tour.error
        if (onPhone?.kind === 'none') {
          expect(onPhone.why).toBe(failure.kind === 'closed' ? 'closed' : 'no-route')
        } else {
          // Only the quickest there is to show, and the phone says why: first that nothing suits the profile.
          expect(['closed', 'no-way-for-profile']).toContain(failure.kind)
          const why = describeFailure(graph, failure, language, conditions)
          expect(onPhone?.unfit.slice(1)).toEqual(why.slice(1))
          if (failure.kind === 'no-way-for-profile') expect(onPhone?.unfit).toEqual(why)
          const quick = findTour(graph, start, stops, { ...conditions, profile: 'quick' })
          expect(onPhone?.name).toBe(quick.ok && JSON.stringify(quick.value.routes.map(({ legs }) => legs)))
        }
        return
      }
      if (onPhone?.kind !== 'way') throw new Error('the phone has found nothing')
      const { routes, lengthM, durationMs } = tour.value
      const told = describeTour(graph, routes, readerHeadingDeg, language, profile)
      expect(onPhone.legs.flatMap(({ steps }) => steps)).toEqual(told)
      expect([onPhone.lengthM, onPhone.durationMs, onPhone.unfit]).toEqual([lengthM, durationMs, []])
      expect(onPhone.name).toBe(JSON.stringify(routes.map(({ legs }) => legs)))
      if (stops.length > 1) return
      // To one place: no tour is needed to know it.
      const route = findRoute(graph, start, stops[0] ?? [], conditions)
      if (!route.ok) throw new Error(route.error.kind)
      expect(told).toEqual(describeRoute(graph, route.value, readerHeadingDeg, language, profile))
      expect(onPhone.notes).toEqual(describeNotes(graph, route.value.notes, language, conditions))
    }),
    { numRuns: 200, seed: 2_026 },
  )
  // Ways were found, and some could not be.
  expect([...seen]).toEqual(expect.arrayContaining(['ok', 'closed']))
})

it('draws each leg with a mark for each step, up being where one looks at first, and where one walks later', async () => {
  const [stele] = steles.slice(-1)
  if (!stele) throw new Error('no stele')
  const readerHeadingDeg = 90
  const conditions = conditionsOf({ profile: 'quick' } as RouteLink, [], 0)
  const found = findRoute(graph, stele, ['r214'], conditions)
  if (!found.ok) throw new Error(found.error.kind)
  const answer = await phone.ask({
    link: { start: { ...stele, readerHeadingDeg }, stops: [['r214']] },
    conditions,
    language: 'de',
  })
  if (answer?.kind !== 'way') throw new Error('no way')
  expect(answer.legs.map(({ levelName }) => levelName)).toEqual(['Erdgeschoss', '2. Obergeschoss'])
  for (const [index, { plan: drawn, steps }] of answer.legs.entries()) {
    expect(drawn.marks).toHaveLength(steps.length)
    const [, x1, y1, x2, y2] = /^M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)/.exec(drawn.route)?.map(Number) ?? []
    const [first = [0, 0], second = [0, 0]] = found.value.legs[index]?.points ?? []
    const aheadDeg = index === 0 ? turnDeg(readerHeadingDeg, bearingDeg(first, second)) : 0
    const drawnDeg = bearingDeg([x1 ?? 0, -(y1 ?? 0)], [x2 ?? 0, -(y2 ?? 0)])
    expect(Math.abs(turnDeg(aheadDeg, drawnDeg))).toBeLessThan(3)
  }
})

it('knows a link of another house, and answers only the last of several questions', async () => {
  const base = { conditions: conditionsOf({ profile: 'quick' } as RouteLink, [], 0), language: 'de' as const }
  const start = { levelId: 'e0', point: [53, 6] as [number, number], readerHeadingDeg: 0 }
  const ask = (link: Pick<RouteLink, 'start' | 'stops'>) => phone.ask({ ...base, link })
  const elsewhere = { kind: 'none', why: 'elsewhere', lines: [] }
  expect(await ask({ start, stops: [['not-here']] })).toEqual(elsewhere)
  expect(await ask({ start: { ...start, levelId: 'e99' }, stops: [['r214']] })).toEqual(elsewhere)
  const [first, second] = await Promise.all([ask({ start, stops: [['r214']] }), ask({ start, stops: [['r004']] })])
  expect(first).toBeUndefined()
  expect(second?.kind).toBe('way')
})

it('says that nothing suits the profile, why, and shows the quickest way instead', () => {
  const stairsOnly = decodeBundle(
    encodeBundle({ ...plan, connectors: plan.connectors.filter(({ kind }) => kind === 'stairs') }),
  )
  if (!stairsOnly.ok) throw new Error(stairsOnly.error.message)
  const link = { start: { levelId: 'e0', point: [53, 6] as [number, number], readerHeadingDeg: 0 }, stops: [['r214']] }
  const ask = (profile: RouteLink['profile'], stops = link.stops) =>
    answerWay(stairsOnly.value, {
      link: { ...link, stops },
      conditions: conditionsOf({ profile } as RouteLink, [], 0),
      language: 'de',
    })
  const [quick, stepFree] = [ask('quick'), ask('step-free')]
  if (quick.kind !== 'way' || stepFree.kind !== 'way') throw new Error('no way')
  expect(stepFree.unfit[0]).toContain('Ohne Stufen')
  expect([quick.unfit, stepFree.name]).toEqual([[], quick.name])
  expect(ask('step-free', [['r004']])).toMatchObject({ kind: 'way', unfit: [] })
})

it('calls a room in its head as the last step calls it', async () => {
  const start = { levelId: 'e0', point: [53, 6] as [number, number], readerHeadingDeg: 0 }
  for (const language of LANGUAGES) {
    const conditions = conditionsOf({ profile: 'quick' } as RouteLink, [], 0)
    const answer = await phone.ask({ link: { start, stops: [['r214']] }, conditions, language })
    const last = answer?.kind === 'way' ? answer.legs.at(-1)?.steps.at(-1)?.title : undefined
    expect(last?.replaceAll(/[\u2066-\u2069]/g, '').toLowerCase()).toContain(
      textsIn(language).room('214').toLowerCase(),
    )
  }
})

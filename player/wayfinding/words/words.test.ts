import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '#schema/language'
import { PROFILES } from '#schema/route-link'
import { describeFailure, describeNotes, describeRoute, describeTour, levelName } from '../directions.ts'
import { compileGraph } from '../graph.ts'
import { drawFrom, drawPlan, pick, placeIn } from '../plans.oracle.ts'
import { findRoute, type RouteFailure, type RouteNote } from '../route.ts'
import { conditions } from '../testing-conditions.ts'
import { demoGraph, demoRoutes } from '#build/demo/testing-routes'
import { RARE_ROUTES, rareGraph } from './rare-way.oracle.ts'

const NOW = { atMs: Date.UTC(2026, 10, 24, 11), timeZone: 'Europe/Berlin' }

/** What is wrong in any language; empty where nothing is. */
function faultsOf(text: string, language: Language): string[] {
  const faults: string[] = []
  const count = (sign: string) => text.split(sign).length - 1
  if (text.trim() !== text || text === '') faults.push('blank')
  if (/undefined|NaN|null|\{|\}|\[object/.test(text)) faults.push('hole')
  if (/ {2}| [.,;:،]|\.\.|,,|\(\)/.test(text)) faults.push('spacing')
  for (const [open, close] of [
    ['«', '»'],
    ['(', ')'],
    ['\u2068', '\u2069'],
  ] as const) {
    if (count(open) !== count(close)) faults.push(`unbalanced ${open}`)
  }
  if (['de', 'leicht'].includes(language) && count('„') !== count('“')) faults.push('quotes')
  if (language === 'pl' && count('„') !== count('”')) faults.push('quotes')
  if (['en', 'tr'].includes(language) && count('“') !== count('”')) faults.push('quotes')
  const sentences = text.split(/(?<=[.!?]) (?=\p{Lu}|\p{Lo})/u)
  if (new Set(sentences).size < sentences.length) faults.push('said twice')
  const bare = text.replaceAll(/\u2068[^\u2069]*\u2069/g, '')
  if (language === 'ar' && /\p{Script=Latin}/u.test(bare)) faults.push('not isolated')
  if (!['ar', 'uk', 'ru'].includes(language) && /[\u0400-\u04ff\u0600-\u06ff]/.test(text)) faults.push('script')
  return faults
}

function expectSound(text: string, language: Language): void {
  expect(faultsOf(text, language), `${language}: ${text}`).toEqual([])
}

it('finds faults where there are some', () => {
  const bad: readonly (readonly [string, Language])[] = [
    ['Gehen Sie zu undefined.', 'de'],
    ['Gehen Sie zum  Aufzug.', 'de'],
    ['Folgen Sie dem Schild „Kasse.', 'de'],
    ['Rechts ist die Treppe. Rechts ist die Treppe.', 'leicht'],
    ['Go straight on..', 'en'],
    ['سر إلى المصعد Aufzug 1.', 'ar'],
    ['Идите к лифту «Aufzug 1.', 'ru'],
    ['', 'pl'],
  ]
  for (const [text, language] of bad) expect(faultsOf(text, language), text).not.toEqual([])
})

describe.each(LANGUAGES)('%s', (language) => {
  it('says every way through the demo city hall soundly', () => {
    for (const { from, route, profile } of demoRoutes(200)) {
      for (const { title, detail } of describeRoute(demoGraph, route, from.headingDeg, language, profile)) {
        expectSound(title, language)
        expect(title).toMatch(/[^.]$/)
        if (detail !== undefined) expectSound(detail, language)
        expect(detail ?? '').toMatch(/\.$|^[^.]*$/)
      }
    }
  })

  it('says every way through drawn houses soundly', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const draw = drawFrom(seed)
      const plan = drawPlan(draw)
      const graph = compileGraph(plan)
      const [start, target] = [pick(draw, plan.units), pick(draw, plan.units)]
      const position = { levelId: start.levelId, point: placeIn(draw, start) }
      const profile = pick(draw, PROFILES)
      const route = findRoute(graph, position, [target.id], conditions(profile))
      if (!route.ok) continue
      const steps = describeRoute(graph, route.value, draw() * 360, language, profile)
      expect(steps.at(-1)?.icon).toBe('goal')
      for (const { title, detail } of steps) {
        expectSound(title, language)
        if (detail !== undefined) expectSound(detail, language)
      }
    }
  })

  it('says what is rare', async () => {
    const texts = Object.entries(RARE_ROUTES).flatMap(([name, routes]) =>
      (['step-free', 'blind'] as const).map((profile) => {
        const steps = describeTour(rareGraph, routes, 0, language, profile)
        for (const { title, detail } of steps) for (const text of [title, detail ?? title]) expectSound(text, language)
        const lines = steps.map(
          ({ icon, title, detail }) => `  ${icon.padEnd(12)} ${[title, detail].filter(Boolean).join(' | ')}`,
        )
        return [`${name}, ${profile}`, ...lines].join('\n')
      }),
    )
    await expect(`${texts.join('\n\n')}\n`).toMatchFileSnapshot(`golden/rare-${language}.txt`)
  })

  it('says notes and failures', async () => {
    const texts = [
      ...NOTES.flatMap((note) => describeNotes(demoGraph, [note], language, NOW)),
      ...SEVERAL.flatMap((notes) => describeNotes(demoGraph, notes, language, NOW)),
      ...FAILURES.flatMap((failure) => describeFailure(demoGraph, failure, language, NOW)),
      ...demoGraph.plan.levels.map((level) => levelName(level, language)),
    ]
    for (const text of texts) expectSound(text, language)
    await expect(`${texts.join('\n')}\n`).toMatchFileSnapshot(`golden/notes-${language}.txt`)
  })
})

const closure = (featureId: string, kind: 'out-of-order' | 'closed', until?: number) => ({
  id: 'c',
  featureId,
  kind,
  from: NOW.atMs,
  ...(until !== undefined && { until }),
})

const HOUR_MS = 3_600_000
const doorOf214 = demoGraph.plan.openings.find(({ unitIds }) => unitIds.includes('r214'))!.id
const yardDoor = demoGraph.plan.openings.find(({ unitIds }) => unitIds.includes('innenhof'))!.id

const NOTES: RouteNote[] = [
  { kind: 'unchecked', what: 'width', feature: { kind: 'opening', id: doorOf214 } },
  { kind: 'unchecked', what: 'steps', feature: { kind: 'opening', id: yardDoor } },
  { kind: 'unchecked', what: 'slope', feature: { kind: 'unit', id: 'bruecke' } },
  { kind: 'unchecked', what: 'car', feature: { kind: 'connector', id: 'aufzug-2' } },
  { kind: 'detour', closure: closure('aufzug-2', 'out-of-order', NOW.atMs + 2 * HOUR_MS) },
  { kind: 'detour', closure: closure('aufzug-2', 'out-of-order') },
  { kind: 'detour', closure: closure('bruecke', 'closed', NOW.atMs + 98.5 * HOUR_MS) },
  { kind: 'detour', closure: closure('ost-e1-flur', 'closed') },
  { kind: 'detour', closure: { ...closure('aufzug-1', 'out-of-order'), reason: 'Der Aufzug wird gerade geprüft' } },
  { kind: 'closes', feature: { kind: 'unit', id: 'grosse-halle' }, atMs: NOW.atMs + 6 * HOUR_MS },
  { kind: 'closes', feature: { kind: 'opening', id: yardDoor }, atMs: NOW.atMs + 6.5 * HOUR_MS },
]

const uncheckedDoors = (count: number): RouteNote[] =>
  demoGraph.plan.openings
    .filter(({ kind }) => kind === 'door')
    .slice(0, count)
    .map(({ id }) => ({ kind: 'unchecked', what: 'width', feature: { kind: 'opening', id } }))
const uncheckedUnits = (count: number): RouteNote[] =>
  demoGraph.plan.units
    .filter(({ kind }) => kind === 'corridor')
    .slice(0, count)
    .map(({ id }) => ({ kind: 'unchecked', what: 'slope', feature: { kind: 'unit', id } }))
/** Every plural form of every language. */
const SEVERAL: RouteNote[][] = [2, 6, 11, 21].map((count) => [
  ...uncheckedUnits(Math.min(count, 6)),
  ...uncheckedDoors(count),
])

describe('notes of one way', () => {
  it('are said once each, and what stops a person first', () => {
    const [door, , slope, car, outOfOrder] = NOTES
    const notes = [outOfOrder!, slope!, ...uncheckedDoors(6), car!, door!, ...uncheckedDoors(6)]
    expect(describeNotes(demoGraph, notes, 'de', NOW)).toEqual([
      'Aufzug 2 ist außer Betrieb, wieder ab 14 Uhr.',
      expect.stringMatching(/^Breite nicht geprüft: 7 Türen, zuerst die Tür zu/),
      'Kabinengröße nicht geprüft: Aufzug 2',
      'Neigung nicht geprüft: Brücke',
    ])
  })

  it('count no door twice, and name a single one', () => {
    const [note] = NOTES
    expect(describeNotes(demoGraph, [note!, note!], 'de', NOW)).toEqual(['Breite nicht geprüft: Tür zu Zimmer 214'])
  })
})

const quickest = demoRoutes(1)[0]!.route
const FAILURES: RouteFailure[] = [
  { kind: 'no-route' },
  { kind: 'closed', closures: [closure('galerie-e1', 'closed')] },
  { kind: 'closed', closures: [], opensAtMs: NOW.atMs + 3 * HOUR_MS },
  ...PROFILES.map((profile): RouteFailure => ({
    kind: 'no-way-for-profile',
    profile,
    otherwise: quickest,
    barriers: [{ kind: 'connector', id: 'treppe-ost' }],
  })),
  { kind: 'start-outside' },
  { kind: 'target-unknown' },
]

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cityHallPlan } from '#build/demo/plan/city-hall'
import type { BuildingPlan } from '#schema/building'
import { canonicalJson } from '#schema/canonical-json'
import { decodeBundle, encodeBundle, onMillimetres } from './bundle.ts'
import { crc32 } from './crc32.ts'
import { compileGraph } from './graph.ts'
import { drawFrom, drawPlan } from './plans.oracle.ts'

const seeds = fc.integer({ min: 0, max: 2 ** 31 })
const house = onMillimetres(cityHallPlan())
const bundle = encodeBundle(house)

describe('a bundle', () => {
  it('gives back the plan and the very graph that was compiled', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const plan = onMillimetres(drawPlan(drawFrom(seed)))
        expect(decodeBundle(encodeBundle(plan))).toEqual({ ok: true, value: { plan, graph: compileGraph(plan) } })
      }),
      { numRuns: 60 },
    )
    expect(decodeBundle(bundle)).toEqual({ ok: true, value: { plan: house, graph: compileGraph(house) } })
  })

  it('may be a plan as JSON, as older releases carry it', () => {
    const text = JSON.stringify({ ...house, name: 'Rathaus „Süd“ 🏛' })
    const bytes = Uint8Array.from(Buffer.from(text))
    expect(decodeBundle(bytes)).toMatchObject({ ok: true, value: { plan: { name: 'Rathaus „Süd“ 🏛' } } })
    for (const broken of ['{', '{}', `${text}x`]) {
      expect(decodeBundle(Uint8Array.from(Buffer.from(broken)))).toMatchObject({ ok: false, error: { kind: 'broken' } })
    }
    expect(decodeBundle(Uint8Array.from([0x7b, 0xff, 0xfe]))).toMatchObject({ ok: false })
  })

  it('moves nothing by more than half a millimetre', () => {
    const [from] = cityHallPlan().units
    const crooked = {
      ...house,
      units: [{ ...from!, outline: from!.outline.map(([x, y]) => [x + 1e-4, y - 1e-5] as [number, number]) }],
    }
    const decoded = decodeBundle(encodeBundle({ ...crooked, openings: [], connectors: [], landmarks: [] }))
    expect(decoded).toMatchObject({ ok: true, value: { plan: { units: [{ outline: from!.outline }] } } })
  })

  it('has the same bytes for the same plan, and few of them', () => {
    expect(encodeBundle(JSON.parse(canonicalJson(cityHallPlan())) as BuildingPlan)).toEqual(bundle)
    expect(bundle.length).toBeLessThan(JSON.stringify(house).length / 2)
  })

  it('is refused when any byte of it is another, or some are missing', () => {
    fc.assert(
      fc.property(fc.nat(bundle.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const spoiled = bundle.slice()
        spoiled[at] = (spoiled[at] ?? 0) ^ flip
        expect(decodeBundle(spoiled).ok).toBe(false)
        expect(decodeBundle(bundle.slice(0, at))).toMatchObject({ ok: false, error: { kind: 'broken' } })
      }),
      { numRuns: 300 },
    )
  })

  it('is refused, not believed, when its checksum fits to nonsense', () => {
    fc.assert(
      fc.property(fc.integer({ min: 32, max: bundle.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const spoiled = bundle.slice()
        spoiled[at] = (spoiled[at] ?? 0) ^ flip
        new DataView(spoiled.buffer).setUint32(28, crc32(spoiled.subarray(32)), true)
        // Nonsense may be a plan by chance; then it is one with a graph, and nothing is thrown.
        const decoded = decodeBundle(spoiled)
        if (!decoded.ok) expect(decoded.error.kind).toBe('broken')
      }),
      { numRuns: 300 },
    )
  })

  it('of a later program is told from a broken one', () => {
    const later = bundle.slice()
    later[4] = 9
    expect(decodeBundle(later)).toMatchObject({ ok: false, error: { kind: 'newer' } })
    expect(decodeBundle(new TextEncoder().encode('{"format":"lotse-building-1"}'))).toMatchObject({
      ok: false,
      error: { kind: 'broken' },
    })
  })
})

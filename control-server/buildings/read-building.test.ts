import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cityHallPlan } from '#build/demo/plan/city-hall'
import type { BuildingFile } from './file-limits.ts'
import { imdfFromPlan } from './imdf/from-plan.ts'
import { writeImdf } from './imdf/write.ts'
import { importBuilding, readBuilding } from './read-building.ts'
import { zip } from './zip-files.ts'

const plan = cityHallPlan()
const imdf = writeImdf(imdfFromPlan(plan))
const file = (path: string, content: string | Uint8Array): BuildingFile => ({
  path,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
})
const replaced = (path: string, content: string | Uint8Array) =>
  imdf.map((each) => (each.path === path ? file(path, content) : each))
const textOf = (path: string) => new TextDecoder().decode(imdf.find((each) => each.path === path)?.bytes)

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lotse-building-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

describe('a building in any form', () => {
  it('is read from a folder, an archive and a plan', async () => {
    for (const { path, bytes } of imdf) await writeFile(join(dir, path), bytes)
    expect(await readBuilding(dir)).toMatchObject({ ok: true, value: { plan, report: { source: { format: 'imdf' } } } })
    await writeFile(join(dir, 'imdf.zip'), await zip(imdf.map((each) => ({ ...each, path: `rathaus/${each.path}` }))))
    expect(await readBuilding(join(dir, 'imdf.zip'))).toMatchObject({ ok: true, value: { plan } })
    await writeFile(join(dir, 'plan.json'), JSON.stringify(plan))
    expect(await readBuilding(join(dir, 'plan.json'))).toMatchObject({
      ok: true,
      value: { plan, report: { source: { format: 'plan' } } },
    })
  })

  it('may have other names and endings, a byte order mark, and what systems leave behind', () => {
    const odd = imdf.map(({ path, bytes }) =>
      file(path.toUpperCase().replace('.GEOJSON', '.json'), `\uFEFF${new TextDecoder().decode(bytes)}`),
    )
    expect(importBuilding([...odd, file('LIESMICH.txt', 'Hallo')])).toMatchObject({ ok: true, value: { plan } })
  })

  it('may be one file with all features of an archive', () => {
    const features = imdf
      .filter(({ path }) => path !== 'manifest.json')
      .flatMap(({ path }) => (JSON.parse(textOf(path)) as { features: unknown[] }).features)
    const imported = importBuilding([file('rathaus.geojson', JSON.stringify({ type: 'FeatureCollection', features }))])
    expect(imported).toMatchObject({ ok: true, value: { plan } })
  })

  it('is known by what is in the file, not by its name', () => {
    expect(importBuilding([file('plan', JSON.stringify(plan))])).toMatchObject({ ok: true })
    expect(importBuilding([file('haus.txt', '<osm><node id="1" lat="0" lon="0"/></osm>')])).toMatchObject({
      error: { kind: 'no-rooms' },
    })
  })

  it('in a plan with doors to nowhere is read, and says so', () => {
    const broken = {
      ...plan,
      openings: plan.openings.map((opening, index) => (index === 0 ? { ...opening, unitIds: ['x'] } : opening)),
    }
    expect(importBuilding([file('plan.json', JSON.stringify(broken))])).toMatchObject({
      ok: true,
      value: {
        report: {
          warnings: expect.arrayContaining([expect.objectContaining({ kind: 'unknown-reference', id: 'o1' })]),
        },
      },
    })
  })
})

describe('what can not be used', () => {
  it.each<[string, readonly BuildingFile[], string]>([
    ['no file', [], 'empty'],
    ['no file with data', [file('a.txt', ''), file('b.png', '')], 'empty'],
    ['an empty file', [file('a.json', '')], 'not-json'],
    ['half a file', replaced('unit.geojson', textOf('unit.geojson').slice(0, 5_000)), 'not-json'],
    [
      'a file that is not UTF-8',
      replaced('unit.geojson', new Uint8Array([0x7b, 0x22, 0xfc, 0x22, 0x3a, 0x31, 0x7d])),
      'not-utf8',
    ],
    ['a collection that is none', replaced('unit.geojson', '{"type":"Feature"}'), 'not-geojson'],
    [
      'an archive without features',
      imdf.map((each) =>
        each.path === 'manifest.json' ? each : file(each.path, '{"type":"FeatureCollection","features":[]}'),
      ),
      'empty',
    ],
    [
      'an archive without rooms',
      imdf.filter(({ path }) => path !== 'unit.geojson' && path !== 'opening.geojson'),
      'no-rooms',
    ],
    ['another JSON file', [file('package.json', '{"name":"lotse"}')], 'not-geojson'],
    ['a list', [file('a.json', '[1,2]')], 'not-geojson'],
    ['a plan of another shape', [file('plan.json', JSON.stringify({ ...plan, units: 'viele' }))], 'not-plan'],
    ['GeoJSON without rooms', [file('EG.geojson', '{"type":"FeatureCollection","features":[]}')], 'no-rooms'],
    ['OSM in another encoding', [file('a.osm', new Uint8Array([0x3c, 0x6f, 0x73, 0x6d, 0x3e, 0xfc]))], 'not-utf8'],
  ])('%s: one clear sentence', (_, files, kind) => {
    expect(importBuilding(files)).toMatchObject({ ok: false, error: { kind, message: expect.stringMatching(/\.$/) } })
  })

  it('survives NaN, which some programs write in JSON', () => {
    const text = textOf('unit.geojson').replace(/"coordinates":\[\[\[[^,]+,/, '"coordinates":[[[NaN,')
    const imported = importBuilding(replaced('unit.geojson', text))
    expect(imported).toMatchObject({
      ok: true,
      value: {
        report: {
          units: plan.units.length - 1,
          warnings: expect.arrayContaining([expect.objectContaining({ kind: 'bad-geometry' })]),
        },
      },
    })
  })

  it('survives any damage to a file', () => {
    const whole = textOf('opening.geojson').slice(0, 4_000)
    const text = `${whole.slice(0, whole.lastIndexOf(',{"type":"Feature"'))}]}`
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(40), fc.string({ maxLength: 6 }), (from, length, put) => {
        const damaged = text.slice(0, from) + put + text.slice(from + length)
        expect(
          importBuilding([file('opening.geojson', damaged), ...imdf.filter(({ path }) => path === 'level.geojson')]),
        ).toHaveProperty('ok')
      }),
      { numRuns: 200 },
    )
  })
})

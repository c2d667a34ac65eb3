import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseJson } from '#schema/parse'
import { BuildingPlan } from '#schema/building'
import { IMDF_FEATURE_TYPES } from '#server/buildings/imdf/feature-types'
import { generateDemo } from '../demo/generate-demo.ts'
import type { Command } from '../command.ts'
import { importCommand } from './import.ts'
import { searchCommand } from './search.ts'

let dir: string
let plan: string
let directory: string

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lotse-commands-'))
  const { seed } = await generateDemo([])
  plan = join(dir, 'plan.json')
  directory = join(dir, 'directory.json')
  await writeFile(plan, JSON.stringify(seed.building))
  await writeFile(directory, JSON.stringify(seed.directory))
})
afterAll(() => rm(dir, { recursive: true, force: true }))

async function run(command: Command, ...argv: string[]) {
  const printed = { out: [] as string[], err: [] as string[] }
  const io = {
    out: (text: string) => printed.out.push(text),
    err: (text: string) => printed.err.push(text),
    signal: new AbortController().signal,
  }
  const code = await command.run(argv, io)
  return { code, out: printed.out.join('\n'), err: printed.err.join('\n') }
}

const HOUSE = `<osm version="0.6">
  <node id="1" lat="0" lon="0"/><node id="2" lat="0" lon="0.0001"/>
  <node id="3" lat="0.0001" lon="0.0001"/><node id="4" lat="0.0001" lon="0"/>
  <way id="5"><nd ref="1"/><nd ref="2"/><nd ref="3"/><nd ref="4"/><nd ref="1"/>
    <tag k="indoor" v="corridor"/><tag k="level" v="0"/></way>`

describe('lotse import building', () => {
  it('prints the counts, writes the plan and ends with 0', async () => {
    const [file, out] = [join(dir, 'house.osm'), join(dir, 'house.json')]
    await writeFile(file, `${HOUSE}</osm>`)
    const result = await run(importCommand, 'building', file, '--out', out)
    expect(result).toMatchObject({ code: 0, err: '', out: expect.stringContaining('1 Flure') })
    // Its only room has no door.
    expect(result.out).toContain('hat keine Tür')
    expect(result.out).not.toContain('Alle Räume')
    expect(parseJson(BuildingPlan, await readFile(out, 'utf8')).ok).toBe(true)
  })

  it('writes strict IMDF as a folder or an archive, and reads it back as the same house', async () => {
    for (const out of [join(dir, 'imdf'), join(dir, 'imdf.zip')]) {
      expect(await run(importCommand, 'building', plan, '--out', out)).toMatchObject({ code: 0, err: '' })
      const again = join(dir, 'again.json')
      expect(await run(importCommand, 'building', out, '--out', again, '--check')).toMatchObject({
        code: 0,
        out: expect.stringContaining('0 × Verstoß'),
      })
      expect(JSON.parse(await readFile(again, 'utf8'))).toEqual(JSON.parse(await readFile(plan, 'utf8')))
    }
    const names = await readdir(join(dir, 'imdf'))
    expect(names.toSorted()).toEqual(
      [...IMDF_FEATURE_TYPES.map((type) => `${type}.geojson`), 'manifest.json'].toSorted(),
    )
  })

  it('prints one object that begins with the counts, the warnings and what can not be reached', async () => {
    const file = join(dir, 'open.osm')
    const open =
      '<way id="6"><nd ref="1"/><nd ref="2"/><nd ref="3"/><tag k="indoor" v="room"/><tag k="level" v="0"/></way>'
    await writeFile(file, `${HOUSE}${open}</osm>`)
    expect(await run(importCommand, 'building', file)).toMatchObject({
      code: 0,
      out: expect.stringContaining('nicht geschlossen'),
    })
    const json = await run(importCommand, 'building', file, '--json')
    const report = JSON.parse(json.out) as Record<string, unknown>
    expect(json.code).toBe(0)
    expect(Object.keys(report).slice(0, 6)).toEqual([
      'levels',
      'units',
      'openings',
      'connectors',
      'warnings',
      'unreachable',
    ])
    expect(report).toMatchObject({
      levels: 1,
      units: 1,
      openings: 0,
      connectors: 0,
      warnings: [
        { kind: 'unclosed', id: '6' },
        { kind: 'no-door', id: 'w5-l0' },
      ],
      unreachable: [],
      source: { format: 'osm', counts: { rooms: 1, corridors: 1 } },
    })
  })

  it('holds the rules with --check, and ends with 1 when one is broken', async () => {
    const out = join(dir, 'broken')
    await run(importCommand, 'building', plan, '--out', out)
    const levels = join(out, 'level.geojson')
    await writeFile(levels, (await readFile(levels, 'utf8')).replace('"ordinal":0,', ''))
    const checked = await run(importCommand, 'building', out, '--check')
    expect(checked).toMatchObject({ code: 1, out: expect.stringMatching(/Verstoß LevelMustHaveOrdinal \(e0\): /) })
    expect(checked.out).toContain('Warnung level-guessed (e0)')
    expect(checked.out).toContain('Hinweis ZeroCountOfUnitQualifiedAddresses')
    const json = await run(importCommand, 'building', out, '--check', '--json')
    expect([json.code, JSON.parse(json.out)]).toMatchObject([
      1,
      {
        levels: 6,
        findings: expect.arrayContaining([
          { severity: 'violation', rule: 'LevelMustHaveOrdinal', id: 'e0', message: expect.any(String) },
        ]),
      },
    ])
    // Without --check it is read, and what is written is whole again.
    expect((await run(importCommand, 'building', out, '--out', join(dir, 'whole'))).code).toBe(0)
    expect((await run(importCommand, 'building', join(dir, 'whole'), '--check')).code).toBe(0)
  })

  it('says in one sentence what is wrong with a file that is none', async () => {
    const file = join(dir, 'page.html')
    await writeFile(file, '<html></html>')
    expect(await run(importCommand, 'building', file)).toEqual({
      code: 1,
      out: '',
      err: expect.stringMatching(/^Das ist keine OSM-Datei.*\.$/),
    })
    const json = await run(importCommand, 'building', file, '--json')
    expect([json.code, JSON.parse(json.out)]).toMatchObject([
      1,
      { levels: 0, units: 0, openings: 0, connectors: 0, warnings: [{ kind: 'not-osm' }], unreachable: [] },
    ])
  })

  it.each([[[]], [['house', 'x']], [['building']], [['building', '/nowhere/x.osm']], [['building', 'x', '--wrong']]])(
    'ends with 2 for %j',
    async (argv) => {
      expect(await run(importCommand, ...argv)).toMatchObject({
        code: 2,
        err: expect.stringMatching(/^.+\nMehr dazu: lotse import --help$/),
      })
    },
  )

  it('ends with 1 when the plan can not be written', async () => {
    const file = join(dir, 'house2.osm')
    await writeFile(file, `${HOUSE}</osm>`)
    for (const out of [join(dir, 'no', 'such', 'plan.json'), join(file, 'imdf')]) {
      const result = await run(importCommand, 'building', file, '--out', out)
      expect(result).toMatchObject({ code: 1, err: expect.stringContaining('ließ sich nicht') })
    }
  })
})

describe('lotse search', () => {
  it('finds as the stele does', async () => {
    const argv = ['--directory', directory, '--plan', plan]
    expect((await run(searchCommand, ...argv, 'Perso')).out.split('\n')[0]).toBe(
      'Anliegen · Personalausweis beantragen · Zimmer 004, Erdgeschoss',
    )
    expect(
      JSON.parse((await run(searchCommand, ...argv, '--json', '--limit', '1', 'Hund', 'anmelden')).out),
    ).toHaveLength(1)
    expect(await run(searchCommand, ...argv, 'xyzxyz')).toMatchObject({ code: 1, out: '' })
  })

  it.each([[''], ['  '], ['🙈'], ["'; --"], ['<>']])('finds nothing for %j, and says so in JSON', async (text) => {
    const found = await run(searchCommand, '--directory', directory, '--plan', plan, '--json', text)
    expect(found).toMatchObject({ code: 1, out: '[]', err: '' })
  })

  it('reads a list of services from elsewhere, and answers many questions in their order', async () => {
    const services = join(dir, 'services.json')
    const questions = join(dir, 'questions.txt')
    const list = [
      { id: '1', name: 'Gewerbe-Anmeldung', leika: '99050012104000', synonyms: ['Gewerbeschein'], more: {} },
      { name: 'Sterbeurkunde', synonyms: null },
      { id: 3, name: 'Reisepass', leika: '99085001012000, 99085001012001' },
    ]
    await writeFile(services, JSON.stringify(list))
    await writeFile(questions, 'Gewerbe anmelden\n\nPass verloren\r\nxyzxyz\nTod\n')
    const hits = JSON.parse((await run(searchCommand, '--services', services, '--json', 'Gewerbeschein')).out)
    expect(hits[0]).toEqual({ id: '1', kind: 'service', name: 'Gewerbe-Anmeldung', score: expect.any(Number) })
    const { code, out } = await run(searchCommand, '--services', services, '--batch', questions, '--limit', '1')
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(code).toBe(0)
    expect(answers.map(({ query, results }) => [query, results[0]?.id])).toEqual([
      ['Gewerbe anmelden', '1'],
      ['', undefined],
      ['Pass verloren', '3'],
      ['xyzxyz', undefined],
      ['Tod', '2'],
    ])
  })

  it.each([
    ['no list', '{"name": "Pass"}'],
    ['a service without a name', '[{"id": "1"}]'],
    ['no JSON', 'Pass'],
  ])('says in words that a file has %s', async (_what, text) => {
    const services = join(dir, 'wrong.json')
    await writeFile(services, text)
    expect(await run(searchCommand, '--services', services, 'Pass')).toMatchObject({
      code: 2,
      err: expect.stringContaining('keine Liste von Leistungen'),
    })
  })

  it('ends with 2 when something is missing or wrong', async () => {
    expect((await run(searchCommand, 'Perso')).code).toBe(2)
    expect((await run(searchCommand, '--directory', plan, '--plan', plan, 'Perso')).code).toBe(2)
    expect((await run(searchCommand, '--services', plan, '--plan', plan, 'Perso')).code).toBe(2)
    expect((await run(searchCommand, '--services', plan, '--batch', plan, 'Perso')).code).toBe(2)
    expect((await run(searchCommand, '--directory', directory, '--plan', plan, '--limit', '0', 'Perso')).code).toBe(2)
  })
})

describe('what a wrong line is answered with', () => {
  it.each<[string, Command, readonly string[], RegExp]>([
    ['an empty target', importCommand, ['building', 'PLAN', '--out', ''], /^--out braucht ein ZIEL/],
    ['a file that is missing', importCommand, ['building', '/nowhere.osm'], /nowhere/],
    ['a number below zero', searchCommand, ['--services', 'x', '--limit', '-1', 'Hund'], /^Zur Option --limit fehlt/],
    ['an option that is unknown', searchCommand, ['--colour', 'Hund'], /^Die Option --colour gibt es nicht/],
    ['a value too many', searchCommand, ['--json=yes', 'Hund'], /^Die Option --json steht allein/],
    ['a list of services that is none', searchCommand, ['--services', 'PLAN', 'Hund'], /keine Liste.* am Anfang steht/],
  ])('%s: one German sentence and where there is help', async (_, command, argv, sentence) => {
    const { code, out, err } = await run(command, ...argv.map((word) => (word === 'PLAN' ? plan : word)))
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(sentence)
    expect(err.split('\n')).toHaveLength(2)
    expect(err).toContain(`lotse ${command.name} --help`)
    expect(err).not.toMatch(/argument|must|Option '|ENOENT/)
  })

  it('a target that can not be written is told of in German', async () => {
    const { code, err } = await run(importCommand, 'building', plan, '--out', join(dir, 'none', 'plan.json'))
    expect([code, err]).toEqual([1, expect.stringMatching(/Den Ordner.*gibt es nicht\.$/)])
    expect(err).not.toContain('ENOENT')
  })
})

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseJson } from '#schema/parse'
import { BuildingPlan } from '#schema/building'
import { generateDemo } from '../demo/generate-demo.ts'
import type { Command } from '../command.ts'
import { importCommand } from './import.ts'
import { routeCommand } from './route.ts'
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
    expect(parseJson(BuildingPlan, await readFile(out, 'utf8')).ok).toBe(true)
  })

  it('lists flaws, as JSON where asked, and ends with 1', async () => {
    const file = join(dir, 'open.osm')
    const open =
      '<way id="6"><nd ref="1"/><nd ref="2"/><nd ref="3"/><tag k="indoor" v="room"/><tag k="level" v="0"/></way>'
    await writeFile(file, `${HOUSE}${open}</osm>`)
    expect(await run(importCommand, 'building', file)).toMatchObject({
      code: 1,
      out: expect.stringContaining('nicht geschlossen'),
    })
    const json = await run(importCommand, 'building', file, '--json')
    expect(JSON.parse(json.out)).toMatchObject({ source: { rooms: 1 }, problems: [{ kind: 'unclosed', id: '6' }] })
  })

  it('says in one sentence what is wrong with a file that is none', async () => {
    const file = join(dir, 'page.html')
    await writeFile(file, '<html></html>')
    expect(await run(importCommand, 'building', file)).toEqual({
      code: 1,
      out: '',
      err: expect.stringMatching(/^Das ist keine OSM-Datei.*\.$/),
    })
    expect(await run(importCommand, 'building', file, '--json')).toMatchObject({
      code: 1,
      out: expect.stringContaining('not-osm'),
    })
  })

  it.each([[[]], [['house', 'x']], [['building']], [['building', '/nowhere/x.osm']], [['building', 'x', '--wrong']]])(
    'ends with 2 for %j',
    async (argv) => {
      expect(await run(importCommand, ...argv)).toMatchObject({
        code: 2,
        err: expect.stringContaining('lotse import building FILE'),
      })
    },
  )

  it('ends with 1 when the plan can not be written', async () => {
    const file = join(dir, 'house2.osm')
    await writeFile(file, `${HOUSE}</osm>`)
    const result = await run(importCommand, 'building', file, '--out', join(dir, 'no', 'such', 'plan.json'))
    expect(result).toMatchObject({ code: 1, err: expect.stringContaining('ließ sich nicht') })
  })
})

describe('lotse route', () => {
  it('tells the way from door to door', async () => {
    const result = await run(routeCommand, '--plan', plan, '--from', 'Zimmer 002', '--to', '2.14', '--step-free')
    expect(result.code).toBe(0)
    expect(result.out).toMatch(/^\d+ m, etwa \d Min\., stufenlos\n/)
    expect(result.out).toContain('Aufzug 1 bis ins 2. Obergeschoss')
    expect(result.out).toContain('Zimmer 214, ')
  })

  it('prints route and steps as JSON', async () => {
    const { out } = await run(routeCommand, '--plan', plan, '--from', 'foyer', '--to', 'Ratssaal', '--json')
    expect(JSON.parse(out)).toMatchObject({
      route: { targetUnitId: 'r140' },
      steps: expect.arrayContaining([expect.objectContaining({ icon: 'goal' })]),
    })
  })

  it('ends with 1 and says why when there is no step-free way', async () => {
    const { seed } = await generateDemo([])
    const noLifts = join(dir, 'no-lifts.json')
    const connectors = seed.building.connectors.filter(({ kind }) => kind !== 'lift')
    await writeFile(noLifts, JSON.stringify({ ...seed.building, connectors }))
    const argv = ['--plan', noLifts, '--from', 'foyer', '--to', '214']
    expect(await run(routeCommand, ...argv, '--step-free')).toMatchObject({
      code: 1,
      err: expect.stringContaining('Ohne Stufen führt dorthin kein Weg'),
    })
    expect((await run(routeCommand, ...argv)).code).toBe(0)
  })

  it('ends with 2 for rooms and files that are not there', async () => {
    expect(await run(routeCommand, '--plan', plan, '--from', 'foyer', '--to', '999')).toMatchObject({
      code: 2,
      err: expect.stringContaining('999'),
    })
    expect((await run(routeCommand, '--plan', directory, '--from', 'a', '--to', 'b')).code).toBe(2)
    expect((await run(routeCommand, '--plan', dir, '--from', 'a', '--to', 'b')).code).toBe(2)
    expect((await run(routeCommand, '--plan', plan)).code).toBe(2)
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

  it('ends with 2 when something is missing or wrong', async () => {
    expect((await run(searchCommand, 'Perso')).code).toBe(2)
    expect((await run(searchCommand, '--directory', plan, '--plan', plan, 'Perso')).code).toBe(2)
    expect((await run(searchCommand, '--directory', directory, '--plan', plan, '--limit', '0', 'Perso')).code).toBe(2)
  })
})

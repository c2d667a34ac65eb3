import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cityHallPlan } from '../demo/plan/city-hall.ts'
import { routeCommand } from './route.ts'

let dir: string
let plan: string

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lotse-route-'))
  plan = join(dir, 'plan.json')
  await writeFile(plan, JSON.stringify(cityHallPlan()))
})
afterAll(() => rm(dir, { recursive: true, force: true }))

async function run(...argv: string[]) {
  const printed = { out: [] as string[], err: [] as string[] }
  const io = {
    out: (text: string) => printed.out.push(text),
    err: (text: string) => printed.err.push(text),
    signal: new AbortController().signal,
  }
  const code = await routeCommand.run(argv, io)
  return { code, out: printed.out.join('\n'), err: printed.err.join('\n') }
}

const from = (start: string) => ['--building', plan, '--from', start]

describe('lotse route', () => {
  it('tells the way from door to door', async () => {
    const result = await run(...from('Zimmer 002'), '--to', '2.14', '--profile', 'step-free')
    expect(result).toMatchObject({ code: 0, err: '' })
    expect(result.out).toMatch(/^\d+ m, etwa \d Min\., stufenlos\n/)
    expect(result.out).toContain('Aufzug')
    expect(result.out).toContain('214')
    const english = await run(...from('foyer'), '--to', 'r214', '--language', 'en')
    expect(english.out).toContain('lift')
    const headline = ({ out }: { out: string }): string => out.split('\n')[0] ?? ''
    expect(headline(english)).toMatch(/^\d+ m, about \d min, (with steps|step-free|steps not checked)$/)
    const arabic = await run(...from('foyer'), '--to', 'r214', '--language', 'ar')
    expect(headline(arabic)).toMatch(/^\d+ م، نحو \d د، /)
  })

  it('prints metres, seconds, steps, geometry and warnings as JSON', async () => {
    const { out, code } = await run(...from('foyer'), '--to', 'Ratssaal', '--json', '--at', '2026-11-24T12:00')
    expect(code).toBe(0)
    const report = JSON.parse(out) as { geometry: { points: number[][] }[]; metres: number; seconds: number }
    expect(report).toMatchObject({
      metres: expect.any(Number),
      seconds: expect.any(Number),
      steps: expect.arrayContaining([expect.objectContaining({ text: expect.any(String), icon: 'goal' })]),
      warnings: [],
      stops: [{ unitId: 'r140', asked: 1 }],
    })
    const drawnM = report.geometry.flatMap(({ points }) =>
      points.slice(1).map((to, index) => Math.hypot(to[0]! - points[index]![0]!, to[1]! - points[index]![1]!)),
    )
    expect(drawnM.reduce((sum, metres) => sum + metres, 0)).toBeGreaterThan(report.metres * 0.7)
  })

  it('visits several stops in the best order', async () => {
    for (const argv of [
      ['--to', '214', '--to', '004', '--to', '001'],
      ['--to', '214', '004', '001'],
    ]) {
      const { out } = await run(...from('foyer'), ...argv, '--json')
      const { stops } = JSON.parse(out) as { stops: { unitId: string }[] }
      expect(stops.map(({ unitId }) => unitId).toSorted()).toEqual(['r001', 'r004', 'r214'])
      expect(stops.at(-1)?.unitId).toBe('r214')
    }
  })

  it('goes round what is closed, and says so', async () => {
    const argv = [
      ...from('foyer'),
      '--to',
      '214',
      '--profile',
      'step-free',
      '--json',
      '--at',
      '2026-11-24T12:00:00+01:00',
    ]
    const usual = JSON.parse((await run(...argv)).out) as { geometry: { connectorId?: string }[] }
    const lift = usual.geometry[0]?.connectorId ?? ''
    const closed = await run(...argv, '--closed', lift)
    expect(closed.code).toBe(0)
    const report = JSON.parse(closed.out) as { geometry: { connectorId?: string }[] }
    expect(report).toMatchObject({
      warnings: [{ kind: 'detour', closure: { featureId: lift }, text: expect.stringMatching(/\.$/) }],
    })
    expect(report.geometry[0]?.connectorId).not.toBe(lift)
  })

  it('ends with 1 and says why when there is no way', async () => {
    const lifts = cityHallPlan()
      .connectors.filter(({ kind }) => kind === 'lift')
      .map(({ id }) => id)
    const argv = [...from('foyer'), '--to', '214', '--closed', ...lifts]
    expect((await run(...argv)).code).toBe(0)
    const stepFree = await run(...argv, '--profile', 'step-free')
    expect(stepFree).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/\.$/) })
    const json = await run(...argv, '--profile', 'step-free', '--json')
    expect(json.code).toBe(1)
    expect(JSON.parse(json.out)).toMatchObject({ error: { kind: 'closed' }, message: expect.any(String), stop: 1 })
  })

  it.each([
    ['a room that is not there', ['--to', '999'], '999'],
    ['a profile that is not there', ['--to', '214', '--profile', 'fast'], 'fast'],
    ['a time that is none', ['--to', '214', '--at', 'gestern'], 'gestern'],
    ['a day that no calendar has', ['--to', '214', '--at', '2026-02-30T10:00'], '2026-02-30'],
    ['a closure of nothing', ['--to', '214', '--closed', 'nichts'], 'nichts'],
    ['a language that is not there', ['--to', '214', '--language', 'kl'], 'kl'],
    ['a zone that is not there', ['--to', '214', '--time-zone', 'Europe/Entenhausen'], 'Entenhausen'],
    ['a direction that is none', ['--to', '214', '--heading', 'Nord'], '--heading'],
    ['too many stops', ['--to', '1', '2', '3', '4', '5', '6'], '5'],
    ['no goal', [], '--to'],
    ['an option that is not there', ['--to', '214', '--wrong'], 'wrong'],
  ])('ends with 2 for %s, in a German sentence', async (_what, argv, named) => {
    const result = await run(...from('foyer'), ...argv)
    expect(result).toMatchObject({ code: 2, out: '', err: expect.stringContaining(named) })
  })

  it('ends with 2 for a building that can not be read', async () => {
    expect(await run('--building', join(dir, 'none'), '--from', 'a', '--to', 'b')).toMatchObject({ code: 2, out: '' })
  })
})

describe('lotse route, used wrongly', () => {
  it('says in two lines that a room or a building is unknown', async () => {
    for (const argv of [
      [...from('foyer'), '--to', 'Zimmer 9999'],
      ['--building', join(dir, 'none.json'), '--from', 'a', '--to', 'b'],
    ]) {
      const { code, err } = await run(...argv)
      expect(code).toBe(2)
      expect(err.split('\n')).toEqual([expect.any(String), 'Mehr dazu: lotse route --help'])
    }
  })

  it('ends with 1 for a building that can not be used, as the import does', async () => {
    const broken = join(dir, 'broken.osm')
    await writeFile(broken, '<osm')
    const { code, err } = await run('--building', broken, '--from', 'a', '--to', 'b')
    expect(code).toBe(1)
    expect(err).not.toContain('--help')
  })
})

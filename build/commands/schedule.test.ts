import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Release, RELEASE_FORMAT } from '#schema/release'
import { plays, testingPlan, testingRule } from '#player/schedule/testing-plan'
import { scheduleCommand } from './schedule.ts'

const plan = testingPlan({
  rules: [
    testingRule('base', plays('p'), { name: 'Grundprogramm' }),
    testingRule('noon', plays('q'), {
      name: 'Mittagsmeldung',
      priority: 'campaign',
      times: { window: { from: '12:00', until: '12:30' }, weekdays: [1, 2, 3, 4, 5] },
    }),
    testingRule(
      'night',
      { kind: 'light', percent: 0 },
      { name: 'Nacht', times: { window: { from: '22:00', until: '06:00' } } },
    ),
  ],
})
const { screen, ...content } = plan
const release: Release = {
  format: RELEASE_FORMAT,
  siteId: 'bochum',
  siteName: 'Bochum',
  playerId: 'p1',
  screens: [screen],
  ...content,
  branding: {},
  waitingAreas: [],
  factKeys: [],
  assets: [],
}

let dir: string
let file: string

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lotse-schedule-'))
  file = await written('release.json', release)
})
afterAll(() => rm(dir, { recursive: true, force: true }))

async function written(name: string, body: unknown): Promise<string> {
  const path = join(dir, name)
  await writeFile(path, JSON.stringify(body))
  return path
}

async function run(...argv: string[]) {
  const printed = { out: [] as string[], err: [] as string[] }
  const io = {
    out: (text: string) => printed.out.push(text),
    err: (text: string) => printed.err.push(text),
    signal: new AbortController().signal,
  }
  const code = await scheduleCommand.run(argv, io)
  return { code, out: printed.out, err: printed.err.join('\n') }
}
const ask = (question: string, ...argv: string[]) => run(question, '--release', file, '--screen', 's', ...argv)

describe('lotse schedule', () => {
  it('says what shows at an instant, by the clock of the site or in a zone', async () => {
    const { code, out } = await ask('at', '--at', '2027-06-10T12:05')
    expect(code).toBe(0)
    expect(out).toContain('main: „d“ (Regel „Mittagsmeldung“) bis 12:05:02')
    expect((await ask('at', '--at', '2027-06-10T10:05:00Z')).out).toEqual(out)
    const json = JSON.parse((await ask('at', '--at', '2027-06-10T23:00:00+02:00', '--json')).out.join(''))
    expect(json).toMatchObject({
      at: '2027-06-10T21:00:00.000Z',
      light: { percent: 0, ruleId: 'night' },
      zones: [{ zoneId: 'main', turn: { ruleId: 'base' } }],
    })
  })

  it('lists steps, or every change', async () => {
    const range = ['--from', '2027-06-10T11:59', '--to', '2027-06-10T12:01']
    const { out } = await ask('timeline', ...range, '--every', '1m', '--json')
    const rows = out.map((line) => JSON.parse(line) as { at: string; zones: { turn: { ruleId: string } }[] })
    expect(rows.map(({ at, zones }) => [at, zones[0]?.turn.ruleId])).toEqual([
      ['2027-06-10T09:59:00.000Z', 'base'],
      ['2027-06-10T10:00:00.000Z', 'noon'],
    ])
    const changes = (await ask('timeline', ...range)).out
    expect(changes[0]).toBe(
      'Do., 10.06.2027, 11:59:00\u00a0Uhr  Licht 100\u00a0%  main: „a“ (Regel „Grundprogramm“) bis 11:59:10',
    )
    expect(changes.some((line) => line.startsWith('Do., 10.06.2027, 12:00:00\u00a0Uhr'))).toBe(true)
  })

  it('explains who wins, who loses and why, and what comes next', async () => {
    const { out } = await ask('explain', '--at', '2027-06-12T12:05')
    expect(out).toContain('main: Hier läuft die Regel „Grundprogramm“.')
    expect(out).toContain('  − Mittagsmeldung: Sie gilt nur Mo, Di, Mi, Do, Fr.')
    expect(out).toContain('  Andere Regeln entscheiden ab Mo., 14.06.2027, 12:00:00\u00a0Uhr.')
    const json = JSON.parse((await ask('explain', '--at', '2027-06-10T12:05', '--json')).out.join(''))
    expect(json.zones[0]).toMatchObject({
      winner: { ruleId: 'noon', code: 'strongest' },
      losers: [{ ruleId: 'base', code: 'weaker', byRuleId: 'noon' }],
      changesAt: Date.parse('2027-06-10T10:30:00Z'),
    })
  })

  it.each([
    [['at', '--at', 'morgen'], '„morgen“ ist keine Zeit'],
    [['at', '--at', '2027-02-30'], 'Den Tag 2027-02-30 gibt es nicht.'],
    [['at', '--at', '2027-06-10T25:00'], 'ist keine Zeit'],
    [['timeline', '--from', '2027-06-10'], 'fehlt --from oder --to'],
    [['timeline', '--from', '2027-06-10', '--to', '2027-06-09'], '--to muss nach --from liegen.'],
    [['timeline', '--from', '2027-06-10', '--to', '2027-06-11', '--every', '0m'], 'ist kein Schritt'],
    [['guess'], 'at, timeline oder explain'],
    [[], 'at, timeline oder explain'],
  ])('ends with 2 and says why for %j', async (argv, text) => {
    const result = await run(...argv, '--release', file, '--screen', 's')
    expect(result).toMatchObject({ code: 2, err: expect.stringContaining(text) })
  })

  it('ends with 2 for files and screens that can not be used, and says what to do', async () => {
    const asked = (path: string, screenId = 's') => run('at', '--release', path, '--screen', screenId)
    expect(await asked(file, 'x')).toMatchObject({ code: 2, err: expect.stringContaining('Es gibt: s (Foyer).') })
    expect(await asked(join(dir, 'none.json'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('gibt es nicht'),
    })
    const newer = await written('newer.json', { ...release, format: RELEASE_FORMAT + 1 })
    expect(await asked(newer)).toMatchObject({ code: 2, err: expect.stringContaining('Aktualisieren Sie Lotse.') })
    const broken = await written('broken.json', { ...release, screens: [] })
    expect(await asked(broken)).toMatchObject({ code: 2, err: expect.stringContaining('/screens') })
    const nowhere = await written('nowhere.json', { ...release, timeZone: 'Mars/Olympus' })
    expect(await asked(nowhere)).toMatchObject({ code: 2, err: expect.stringContaining('Mars/Olympus') })
    expect(await run('at', '--screen', 's')).toMatchObject({ code: 2, err: expect.stringContaining('--release') })
  })
})

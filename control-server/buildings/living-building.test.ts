import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import Type, { type TSchema } from 'typebox'
import type { BuildingChange, ClosureTerms } from '#schema/staff-building'
import { StaffBuilding } from '#schema/staff-building'
import { StaffDirectory } from '#schema/staff-directory'
import { StaffScreen } from '#schema/staff-screens'
import type { RunningServer } from '../server.ts'
import { openTestHall, type TestHall, TestConsole } from '../testing-server.ts'
import { houseSeed } from './testing-house.ts'

let hall: TestHall
let server: RunningServer
let staff: TestConsole
let requestCount = 0

beforeAll(async () => {
  hall = await openTestHall(houseSeed())
  server = await hall.start()
  staff = await TestConsole.signIn(server)
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await hall[Symbol.asyncDispose]()
})

const newId = () => `request-${(requestCount += 1)}`
const building = () => staff.ask(StaffBuilding, 'GET', '/building')
const directory = () => staff.ask(StaffDirectory, 'GET', '/directory')

async function refused(method: string, path: string, body: object): Promise<{ code: string; message: string }> {
  const answer = await staff.send(method, path, { requestId: newId(), ...body })
  expect(answer.ok).toBe(false)
  return (await answer.json()) as { code: string; message: string }
}
const make = <S extends TSchema>(schema: S, method: string, path: string, body: object = {}) =>
  staff.ask(schema, method, path, { requestId: newId(), ...body })
const close = (body: object) => make(StaffBuilding, 'POST', '/closures', { kind: 'closed', ...body })
const undo = async (change: BuildingChange | undefined) =>
  staff.send('POST', `/building/changes/${change?.id}/undo`, { requestId: newId() })

const HOUR_MS = 3_600_000
const later = (hours: number) => Date.now() + hours * HOUR_MS

describe('closures', () => {
  beforeEach(async () => {
    for (const { id } of (await building()).closures) await make(StaffBuilding, 'POST', `/closures/${id}/end`)
  })

  test('a lift is closed by somebody, for a reason, until a time; then it is ended and stays in the history', async () => {
    const until = later(2)
    const { closures, changes } = await close({ featureId: 'lift', kind: 'out-of-order', until, reason: ' Wartung ' })
    const author = server.firstRun?.staffName
    expect(closures).toMatchObject([
      { featureName: 'Aufzug 1', kind: 'out-of-order', until, reason: 'Wartung', author },
    ])
    expect(changes[0]).toMatchObject({ author, undoable: true, subject: 'closure', subjectId: closures[0]?.id })
    expect(changes[0]?.text).toMatch(/^Aufzug 1 außer Betrieb bis (.+, )?\d\d:\d\d\u00a0Uhr\.$/)
    const ended = await make(StaffBuilding, 'POST', `/closures/${closures[0]?.id}/end`)
    expect(ended.closures).toEqual([])
    expect(ended.ended[0]).toMatchObject({ id: closures[0]?.id })
    expect(ended.changes.find(({ id }) => id === changes[0]?.id)).toMatchObject({ undoable: false })
  })

  test('a request that is sent again is made once', async () => {
    const request = { requestId: newId(), featureId: 'r102', kind: 'closed' }
    await staff.ask(StaffBuilding, 'POST', '/closures', request)
    const again = await staff.ask(StaffBuilding, 'POST', '/closures', request)
    expect(again.closures).toHaveLength(1)
    const end = { requestId: newId() }
    const path = `/closures/${again.closures[0]?.id}/end`
    const before = (await staff.ask(StaffBuilding, 'POST', path, end)).changes.length
    expect((await staff.ask(StaffBuilding, 'POST', path, end)).changes).toHaveLength(before)
  })

  test('undo brings back what was, step for step, and can itself be taken back', async () => {
    const { closures, changes } = await close({ featureId: 'lift', until: later(1), reason: 'Wartung' })
    const [closure] = closures
    expect((await undo(changes[0])).status).toBe(204)
    const gone = await building()
    expect(gone.closures).toEqual([])
    expect(gone.changes[0]?.text).toMatch(/^Rückgängig: Aufzug 1 gesperrt/)
    expect((await undo(gone.changes[0])).status).toBe(204)
    expect((await building()).closures).toEqual([closure])
    // Only the newest change of a thing can be taken back.
    expect((await undo(changes[0])).status).toBe(409)
  })

  test('terms are changed by who has seen them; who has not is told', async () => {
    const { closures } = await close({ featureId: 'lift', until: later(1) })
    const { id, kind, from, until } = closures[0]!
    const seen: ClosureTerms = { kind, from, ...(until !== undefined && { until }) }
    const first = await make(StaffBuilding, 'PUT', `/closures/${id}`, { terms: { ...seen, until: later(3) }, seen })
    expect(first.closures[0]?.until).toBeGreaterThan(until ?? 0)
    const { code, message } = await refused('PUT', `/closures/${id}`, { terms: { ...seen, reason: 'x' }, seen })
    expect(code).toBe('CONFLICT')
    expect(message).toContain('Jemand anderes hat diese Sperrung (Aufzug 1)')
    await undo(first.changes[0])
    expect((await building()).closures[0]?.until).toBe(until)
  })

  test('the same part is not closed twice at the same time, but one time after the other', async () => {
    await close({ featureId: 'lift', until: later(1) })
    const twice = await refused('POST', '/closures', { featureId: 'lift', kind: 'closed', from: later(0.5) })
    expect(twice.code).toBe('CONFLICT')
    expect(twice.message).toMatch(/^Aufzug 1 ist dann schon gesperrt bis .*\d\d:\d\d\u00a0Uhr, von /)
    expect((await close({ featureId: 'lift', from: later(2) })).closures).toHaveLength(2)
  })

  test('what breaks down today can be closed although its maintenance is planned for tomorrow', async () => {
    await close({ featureId: 'lift', from: later(24), until: later(26) })
    expect((await close({ featureId: 'lift' })).closures).toHaveLength(2)
  })

  test('a reason is one line, without marks that turn its direction', async () => {
    const { closures } = await close({ featureId: 'lift', reason: ' Hier wird\n\u202egestrichen ' })
    expect(closures[0]?.reason).toBe('Hier wird gestrichen')
  })

  test('two people at once: one closes it, the other is told', async () => {
    const answers = await Promise.all(
      [1, 2].map(() => staff.send('POST', '/closures', { requestId: newId(), featureId: 'stairs', kind: 'closed' })),
    )
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
    expect((await building()).closures).toHaveLength(1)
  })

  test.each<[string, object, string]>([
    ['a part that does not exist', { featureId: 'nowhere' }, 'Diese Stelle gibt es im Plan nicht'],
    ['an end before the start', { featureId: 'lift', from: later(3), until: later(2) }, 'endet, bevor sie beginnt'],
    ['an end in the past', { featureId: 'lift', from: later(-3), until: later(-2) }, 'ist schon vorbei'],
    ['a room out of order', { featureId: 'r101', kind: 'out-of-order' }, 'Außer Betrieb kann nur'],
  ])('%s is refused with a sentence', async (_name, body, sentence) => {
    const { code, message } = await refused('POST', '/closures', { kind: 'closed', ...body })
    expect(code).toBe('BAD_REQUEST')
    expect(message).toContain(sentence)
    expect((await building()).closures).toEqual([])
  })

  test('an overlong reason is refused, markup stays the text that it is', async () => {
    const long = await refused('POST', '/closures', { featureId: 'lift', kind: 'closed', reason: 'x'.repeat(121) })
    expect(long.code).toBe('BAD_REQUEST')
    const reason = '<script>alert(1)</script> & "Farbe"'
    expect((await close({ featureId: 'lift', reason })).closures[0]?.reason).toBe(reason)
  })

  test('everything is still there after a restart', async () => {
    const { closures, changes } = await close({ featureId: 'lift' })
    await server[Symbol.asyncDispose]()
    const again = await hall.start()
    server = { ...again, firstRun: server.firstRun, [Symbol.asyncDispose]: () => again[Symbol.asyncDispose]() }
    staff = await TestConsole.signIn(server)
    expect(await building()).toMatchObject({ closures, changes })
  })
})

describe('the directory', () => {
  const entryOf = async (id: string) => (await directory()).entries.find((entry) => entry.id === id)!

  test('an office moves, and back', async () => {
    const seen = await entryOf('ausweis')
    const entry = { ...seen, unitIds: ['r014'], synonyms: [' Perso ', 'perso', 'Neuer  Ausweis'] }
    const moved = await make(StaffDirectory, 'PUT', '/directory/entries/ausweis', { seen, entry })
    expect(moved.entries.find(({ id }) => id === 'ausweis')).toMatchObject({
      unitIds: ['r014'],
      synonyms: ['perso', 'Neuer Ausweis'],
    })
    expect(moved.changes[0]).toMatchObject({ text: '„Personalausweis“ umgezogen.', undoable: true })
    await undo(moved.changes[0])
    expect(await entryOf('ausweis')).toEqual(seen)
  })

  test('entries come and go; a department that is needed stays', async () => {
    const entry = { id: 'neu', kind: 'service', name: 'Bewohnerparken', synonyms: [], unitIds: [], openingHours: [] }
    const added = await make(StaffDirectory, 'PUT', '/directory/entries/neu', { entry })
    expect(added.entries.map(({ id }) => id)).toContain('neu')
    const frequent = await make(StaffDirectory, 'PUT', '/directory/frequent', { frequentIds: ['neu'], seen: [] })
    expect(frequent.frequentIds).toEqual(['neu'])
    const removed = await make(StaffDirectory, 'PUT', '/directory/entries/neu', { seen: entry })
    expect(removed.entries.map(({ id }) => id)).not.toContain('neu')
    expect(removed.frequentIds).toEqual([])
    const needed = await refused('PUT', '/directory/entries/buergerbuero', { seen: await entryOf('buergerbuero') })
    expect(needed).toMatchObject({ code: 'IN_USE' })
    expect(needed.message).toContain('Personalausweis')
    const seen = await entryOf('buergerbuero')
    const other = { seen, entry: { ...seen, kind: 'place' } }
    expect(await refused('PUT', '/directory/entries/buergerbuero', other)).toMatchObject({ code: 'IN_USE' })
  })

  test('no entry takes the name under which the history keeps the frequent ones', async () => {
    const entry = { id: 'frequent', kind: 'place', name: 'X', synonyms: [], unitIds: [], openingHours: [] }
    expect((await refused('PUT', '/directory/entries/frequent', { entry })).code).toBe('BAD_REQUEST')
  })

  test('nobody overwrites what somebody else has just saved', async () => {
    const seen = await entryOf('ausweis')
    await make(StaffDirectory, 'PUT', '/directory/entries/ausweis', { seen, entry: { ...seen, summary: 'A' } })
    const second = await refused('PUT', '/directory/entries/ausweis', { seen, entry: { ...seen, summary: 'B' } })
    expect(second.code).toBe('CONFLICT')
    expect((await entryOf('ausweis')).summary).toBe('A')
  })

  test.each<[string, object, string]>([
    ['a room that does not exist', { unitIds: ['r999'] }, 'Einen der gewählten Räume gibt es im Plan nicht'],
    ['a department that is none', { departmentId: 'ausweis' }, 'Amt'],
    ['a queue that does not exist', { queueId: 'nowhere' }, 'Wartenummern'],
    ['hours that run backwards', { openingHours: [{ weekday: 1, from: '16:00', until: '08:00' }] }, 'Öffnungszeit'],
    ['a name that is only space', { name: '  ' }, 'braucht einen Namen'],
  ])('%s is refused with a sentence', async (_name, change, sentence) => {
    const seen = await entryOf('ausweis')
    const { code, message } = await refused('PUT', '/directory/entries/ausweis', {
      seen,
      entry: { ...seen, ...change },
    })
    expect(code).toBe('BAD_REQUEST')
    expect(message).toContain(sentence)
    expect(await entryOf('ausweis')).toEqual(seen)
  })
})

describe('places of screens', () => {
  const placeOf = async () =>
    (await staff.ask(Type.Array(StaffScreen), 'GET', '/screens')).find(({ screen }) => screen.id === 'stele')!.screen
      .place
  const move = (body: object) => make(StaffScreen, 'PUT', '/screens/stele/place', body)

  test('a stele is moved into a wall niche, and back', async () => {
    const seen = await placeOf()
    const place = { ...seen, point: [-1, 5], readerHeadingDeg: 270 }
    expect((await move({ place, seen })).screen.place).toEqual(place)
    await undo((await building()).changes[0])
    expect(await placeOf()).toEqual(seen)
  })

  test('a place far outside, on no level, or over somebody else’s is refused', async () => {
    const seen = await placeOf()
    const outside = await refused('PUT', '/screens/stele/place', { place: { ...seen, point: [-4, 5] }, seen })
    expect(outside.message).toContain('mehr als 1,5 Meter neben dem Gebäude')
    const nowhere = await refused('PUT', '/screens/stele/place', { place: { ...seen, levelId: 'roof' }, seen })
    expect(nowhere.code).toBe('BAD_REQUEST')
    const other = { ...seen, readerHeadingDeg: 90 }
    const late = await refused('PUT', '/screens/stele/place', { place: { ...seen, point: [3, 3] }, seen: other })
    expect(late.code).toBe('CONFLICT')
    expect(await placeOf()).toEqual(seen)
  })
})

import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { screenPlan } from '#player/screen/screen-plan'
import { Branding } from '#schema/branding'
import { Calendar } from '#schema/calendar'
import { ScreenPlan } from '#schema/local-api'
import { parseJson } from '#schema/parse'
import { Release } from '#schema/release'
import { ScreenGroup } from '#schema/screen'
import { StaffPlaylist } from '#schema/staff-api'
import { type RuleDraft, SavedRule, StaffSchedule } from '#schema/staff-schedule'
import { StaffScreen } from '#schema/staff-screens'
import { openTestHall, pairTestPlayer, TestConsole } from '../testing-server.ts'

const evening: RuleDraft = {
  name: 'Abends',
  action: { kind: 'slide', zoneId: 'main', slideId: 'hello' },
  target: { kind: 'screens', screenIds: ['foyer'] },
  times: { window: { from: '18:00', until: '22:00' } },
  priority: 'campaign',
}

async function openConsole() {
  const stack = new AsyncDisposableStack()
  const hall = stack.use(await openTestHall())
  const server = stack.use(await hall.start())
  const staff = await TestConsole.signIn(server)
  const refusal = async (method: string, path: string, body?: unknown) => {
    const answer = await staff.send(method, path, body)
    const { code, message } = (await answer.json()) as { code: string; message: string }
    return `${answer.status} ${code} ${message}`
  }
  return { server, staff, refusal, [Symbol.asyncDispose]: () => stack.disposeAsync() }
}

const withoutId = (plan: ScreenPlan) => ({ ...plan, releaseId: '' })

test('a rule is saved, checked, on its way to its screens, changed and deleted', async () => {
  await using hall = await openConsole()
  const { staff, refusal } = hall
  const player = await pairTestPlayer(hall.server.url, staff, ['foyer'])
  const release = async () => {
    const body = await (await staff.send('GET', `/players/${player.access.playerId}/release`)).text()
    const parsed = parseJson(Release, body)
    if (!parsed.ok) throw new Error(parsed.error.join('; '))
    expect((await player.get(`/releases/${createHash('sha256').update(body).digest('hex')}`)).status).toBe(200)
    return parsed.value
  }
  const { rule } = await staff.ask(SavedRule, 'POST', '/rules', { ...evening, id: 'always', note: 'geheim' })
  expect(rule).toEqual({ ...evening, id: rule.id })
  expect((await release()).rules).toContainEqual(rule)
  expect((await staff.ask(StaffSchedule, 'GET', '/schedule')).rules.map(({ id }) => id)).toEqual(['always', rule.id])

  const light = { ...evening, name: 'Dunkler', action: { kind: 'light', percent: 20 } }
  const changed = await staff.ask(SavedRule, 'PUT', `/rules/${rule.id}`, light)
  expect(changed.rule).toEqual({ ...light, id: rule.id })
  expect((await release()).rules).toContainEqual(changed.rule)

  expect((await staff.send('DELETE', `/rules/${rule.id}`)).status).toBe(204)
  expect((await release()).rules.map(({ id }) => id)).toEqual(['always'])
  expect(await refusal('PUT', `/rules/${rule.id}`, light)).toMatch(/^409 CONFLICT /)
  expect(await refusal('DELETE', `/rules/${rule.id}`)).toMatch(/^404 NOT_FOUND /)
})

test('a rule that can not work is refused with its reasons, and nothing has changed', async () => {
  await using hall = await openConsole()
  const { staff, refusal } = hall
  const before = await staff.ask(StaffSchedule, 'GET', '/schedule')
  const bad = {
    ...evening,
    action: { ...evening.action, slideId: 'gone' },
    times: { recurrence: { rrule: 'FREQ=MOON', from: '2026-01-01' } },
  }
  expect(await refusal('POST', '/rules', bad)).toMatch(/^422 RULE_INVALID .*Beitrag.* Bitte /)
  expect(await refusal('PUT', '/rules/always', bad)).toMatch(/^422 RULE_INVALID /)
  expect(await staff.ask(StaffSchedule, 'GET', '/schedule')).toEqual(before)
  expect(await refusal('POST', '/rules', { ...evening, priority: 'whim' })).toMatch(/^400 BAD_REQUEST /)
})

test('a rule that hides another one or never holds is saved, and staff are told', async () => {
  await using hall = await openConsole()
  const { staff } = hall
  const past = { ...evening, times: { validUntil: '2020-01-01' } }
  const saved = await staff.ask(SavedRule, 'POST', '/rules', past)
  expect(saved.remarks).toMatchObject([{ ruleId: saved.rule.id, severity: 'warning', code: 'never-active' }])
  expect((await staff.ask(StaffSchedule, 'GET', '/schedule')).remarks).toEqual(saved.remarks)
})

test('of two rules that are equally strong the newer one shows, and the older one is told', async () => {
  await using hall = await openConsole()
  const { staff } = hall
  const older = await staff.ask(SavedRule, 'POST', '/rules', { ...evening, name: 'Alt' })
  const newer = await staff.ask(SavedRule, 'POST', '/rules', { ...evening, name: 'Neu' })
  expect(newer.remarks).toMatchObject([{ ruleId: older.rule.id, code: 'always-hidden', otherRuleId: newer.rule.id }])
})

test('groups and calendars are made, used, and not deleted from under a rule', async () => {
  await using hall = await openConsole()
  const { staff, refusal } = hall
  const group = { id: 'halle', name: 'Halle', screenIds: ['foyer', 'foyer'] }
  expect(await staff.ask(ScreenGroup, 'PUT', '/groups/halle', group)).toEqual({ ...group, screenIds: ['foyer'] })
  const calendar = { id: 'zu', name: 'Geschlossen', days: [{ from: '2026-12-24', until: '2027-01-01' }] }
  expect(await staff.ask(Calendar, 'PUT', '/calendars/zu', calendar)).toEqual(calendar)
  const { rule } = await staff.ask(SavedRule, 'POST', '/rules', {
    ...evening,
    target: { kind: 'group', groupId: 'halle' },
    times: { exceptCalendarIds: ['zu', 'feiertage-nw'] },
  })
  expect(await refusal('DELETE', '/groups/halle')).toMatch(/^409 IN_USE .*„Abends“/)
  expect(await refusal('DELETE', '/calendars/zu')).toMatch(/^409 IN_USE .*„Abends“/)
  const schedule = await staff.ask(StaffSchedule, 'GET', '/schedule')
  expect(schedule).toMatchObject({ groups: [{ screenIds: ['foyer'] }], calendars: [calendar] })

  await staff.send('DELETE', `/rules/${rule.id}`)
  expect((await staff.send('DELETE', '/groups/halle')).status).toBe(204)
  expect((await staff.send('DELETE', '/calendars/zu')).status).toBe(204)
  expect(await refusal('DELETE', '/groups/halle')).toMatch(/^404 NOT_FOUND /)
})

test('a calendar or group that makes no sense is refused in words', async () => {
  await using hall = await openConsole()
  const { refusal } = hall
  const calendar = (from: string, until: string) => ({ id: 'zu', name: 'Zu', days: [{ from, until }] })
  expect(await refusal('PUT', '/calendars/zu', calendar('2026-02-30', '2026-03-02'))).toMatch(
    /^400 BAD_REQUEST .*gibt es nicht/,
  )
  expect(await refusal('PUT', '/calendars/zu', calendar('2026-03-02', '2026-03-01'))).toMatch(
    /^400 BAD_REQUEST .*bevor/,
  )
  const holidays = { ...calendar('2026-03-01', '2026-03-01'), id: 'feiertage-nw' }
  expect(await refusal('PUT', '/calendars/feiertage-nw', holidays)).toMatch(/^400 BAD_REQUEST .*Feiertage/)
  expect(await refusal('PUT', '/calendars/other', holidays)).toMatch(/^400 BAD_REQUEST /)
  const group = { id: 'g', name: 'G', screenIds: ['keller'] }
  expect(await refusal('PUT', '/groups/g', group)).toMatch(/^409 CONFLICT .*Bildschirme/)
})

test('tags choose screens for rules, but not those that a screen has by itself', async () => {
  await using hall = await openConsole()
  const { staff, refusal } = hall
  await staff.ask(SavedRule, 'POST', '/rules', { ...evening, target: { kind: 'tags', expression: 'amt:bauen' } })
  const rulesOf = async () => (await staff.ask(ScreenPlan, 'GET', '/screens/foyer/plan')).rules.map(({ name }) => name)
  expect(await rulesOf()).toEqual(['Immer'])
  const tagged = await staff.ask(StaffScreen, 'PUT', '/screens/foyer/tags', { tags: ['amt:Bauen', 'amt:bauen'] })
  expect(tagged.screen).toMatchObject({ id: 'foyer', tags: ['amt:bauen'] })
  expect(await rulesOf()).toEqual(['Immer', 'Abends'])
  await staff.ask(StaffScreen, 'PUT', '/screens/foyer/tags', { tags: [] })
  expect(await rulesOf()).toEqual(['Immer'])
  expect(await refusal('PUT', '/screens/foyer/tags', { tags: ['kind:stele'] })).toMatch(
    /^400 BAD_REQUEST .*„kind:stele“/,
  )
  expect(await refusal('PUT', '/screens/foyer/tags', { tags: ['ohne'] })).toMatch(/^400 BAD_REQUEST /)
  expect(await refusal('PUT', '/screens/keller/tags', { tags: [] })).toMatch(/^404 NOT_FOUND /)
})

test('the preview of a screen is the plan that its page gets, paired or not', async () => {
  await using hall = await openConsole()
  const { staff, refusal } = hall
  await staff.ask(SavedRule, 'POST', '/rules', evening)
  const unpaired = await staff.ask(ScreenPlan, 'GET', '/screens/foyer/plan')
  expect(unpaired).toMatchObject({ screen: { id: 'foyer' }, slides: expect.any(Array) })
  expect(unpaired.slides.length).toBeGreaterThan(0)
  const player = await pairTestPlayer(hall.server.url, staff, ['foyer', 'stele'])
  const body = await (await staff.send('GET', `/players/${player.access.playerId}/release`)).text()
  const release = parseJson(Release, body)
  if (!release.ok) throw new Error(release.error.join('; '))
  const paired = await staff.ask(ScreenPlan, 'GET', '/screens/foyer/plan')
  expect(paired).toEqual(screenPlan(release.value, createHash('sha256').update(body).digest('hex'), 'foyer'))
  expect(withoutId(paired)).toEqual(withoutId(unpaired))
  expect(await refusal('GET', '/screens/keller/plan')).toMatch(/^404 NOT_FOUND /)
  expect(await refusal('GET', '/players/keiner/release')).toMatch(/^404 NOT_FOUND /)
})

test('the face of the city reaches the screens; the playlist names those that show it', async () => {
  await using hall = await openConsole()
  const { staff, refusal } = hall
  expect(await staff.ask(Branding, 'PUT', '/branding', { accent: '#8b0000' })).toEqual({ accent: '#8b0000' })
  expect(await staff.ask(Branding, 'GET', '/branding')).toEqual({ accent: '#8b0000' })
  expect((await staff.ask(ScreenPlan, 'GET', '/screens/foyer/plan')).branding).toEqual({ accent: '#8b0000' })
  expect(await refusal('PUT', '/branding', { accent: '#ffcc00' })).toMatch(/^400 BAD_REQUEST .*zu hell/)
  const answer = await staff.send('GET', '/playlists')
  const [list] = (await answer.json()) as StaffPlaylist[]
  expect(list?.screenNames).toEqual(['Foyer'])
})

test('consoles are told that the schedule has changed', async () => {
  await using hall = await openConsole()
  const { staff } = hall
  const events = await staff.send('GET', '/events')
  const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader()
  await staff.ask(SavedRule, 'POST', '/rules', evening)
  let heard = ''
  while (!heard.includes('"schedule"')) {
    const { value, done } = (await reader?.read()) ?? { value: '', done: true }
    if (done) break
    heard += value
  }
  expect(heard).toContain('"schedule"')
  await reader?.cancel()
})

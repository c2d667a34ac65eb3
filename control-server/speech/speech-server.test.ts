import { expect, test, vi } from 'vitest'
import { filesOfSpeech } from '#player/speech/files-of-speech'
import { checkRelease } from '#player/releases/check-release'
import { ReleasePointer } from '#schema/release'
import { unframe } from '#schema/envelope'
import { parseJson } from '#schema/parse'
import { StaffScreen } from '#schema/staff-screens'
import { StaffSpeech } from '#schema/staff-speech'
import { createHash } from 'node:crypto'
import { openTestHall, pairTestPlayer, TestConsole } from '../testing-server.ts'

test('a screen that is told to speak gets everything for it with its next release, and loses it when it is silent', async () => {
  await using hall = await openTestHall()
  await using server = await hall.start()
  const staff = await TestConsole.signIn(server)
  const player = await pairTestPlayer(server.url, staff, ['foyer'])
  const release = async () => {
    const sealed = unframe(await (await player.get('/pointer')).text())
    const pointer = parseJson(ReleasePointer, sealed.ok ? sealed.value.json : '')
    if (!pointer.ok) throw new Error(pointer.error.join('; '))
    const body = await (await player.get(`/releases/${pointer.value.releaseId}`)).text()
    const hash = createHash('sha256').update(body).digest('hex')
    const checked = checkRelease(body, hash, pointer.value.releaseId, player.access)
    if (!checked.ok) throw new Error(checked.error)
    return checked.value
  }
  const speech = () => staff.ask(StaffSpeech, 'GET', '/speech')
  expect(await speech()).toMatchObject({ state: 'silent', screenNames: [], hasSample: false })
  expect((await staff.send('GET', '/speech/sample')).status).toBe(404)
  expect((await release()).speech).toBeUndefined()

  const sound = { volumePercent: 60 }
  expect(await staff.ask(StaffScreen, 'PUT', '/screens/foyer/sound', { sound })).toMatchObject({
    screen: { sound },
    sound: { verdict: 'unchecked' },
  })
  await vi.waitUntil(async () => (await speech()).state === 'ready', { timeout: 20_000, interval: 50 })
  const { speech: spoken, screens } = await release()
  expect(screens).toMatchObject([{ id: 'foyer', sound }])
  expect(spoken?.languages).toEqual(['de'])
  for (const sha256 of filesOfSpeech(spoken)) {
    const wav = await player.get(`/assets/${sha256}`)
    expect([wav.status, wav.headers.get('content-type')]).toEqual([200, 'audio/wav'])
  }
  const sample = await staff.send('GET', '/speech/sample')
  expect([sample.status, sample.headers.get('content-type')]).toEqual([200, 'audio/wav'])
  // Nobody has uploaded them, so nobody can put them on a slide.
  expect(await (await staff.send('GET', '/assets')).text()).not.toContain('audio/wav')

  await staff.ask(StaffScreen, 'PUT', '/screens/foyer/sound', {})
  expect((await release()).speech).toBeUndefined()
})

test('only what can be spoken can be chosen', async () => {
  await using hall = await openTestHall()
  await using server = await hall.start({ LOTSE_ESPEAK: 'none' })
  const staff = await TestConsole.signIn(server)
  const choose = (languages: unknown) => staff.send('PUT', '/speech/languages', { languages })
  expect((await choose([])).status).toBe(400)
  expect((await choose(['xx'])).status).toBe(400)
  expect((await choose(['de', 'de'])).status).toBe(400)
  expect((await choose(['pl', 'de'])).status).toBe(200)
  expect(await staff.ask(StaffSpeech, 'POST', '/speech/checks')).toMatchObject({ languages: ['pl', 'de'] })
  for (const body of [{ sound: { volumePercent: 0 } }, { sound: { volumePercent: 101 } }, { sound: {} }]) {
    expect((await staff.send('PUT', '/screens/foyer/sound', body)).status).toBe(400)
  }
  expect((await staff.send('PUT', '/screens/nowhere/sound', {})).status).toBe(404)
})

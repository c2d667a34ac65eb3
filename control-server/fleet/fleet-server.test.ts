import { once } from 'node:events'
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import mqtt from 'mqtt'
import sharp from 'sharp'
import Type from 'typebox'
import { expect, it } from 'vitest'
import { DeviceCommand, type PixelVerdict, type Reported } from '#schema/device'
import { unframe } from '#schema/envelope'
import { parseJson } from '#schema/parse'
import { ReleasePointer } from '#schema/release'
import { PlayReport, ScreenshotRequest, StaffIncident, StaffPlayer, StaffScreen } from '#schema/staff-screens'
import { commandTopic, eventsTopic, presenceTopic, releaseTopic, reportedTopic } from '#schema/topics'
import { openTestHall, pairTestPlayer, TestConsole } from '../testing-server.ts'

it('tells the truth about a screen from the pixel to the webhook, over real HTTP and MQTT', async () => {
  const told: Record<string, unknown>[] = []
  const receiver = createServer((request, response) => {
    void text(request).then((body) => {
      told.push(JSON.parse(body) as Record<string, unknown>)
      response.writeHead(204).end()
    })
  }).listen(0, '127.0.0.1')
  await once(receiver, 'listening')
  const address = receiver.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  await using hall = await openTestHall()
  await using server = await hall.start({ LOTSE_INCIDENT_WEBHOOK: `http://127.0.0.1:${port}/alarm` })
  const staff = await TestConsole.signIn(server)
  const { access, secret } = await pairTestPlayer(server.url, staff, ['foyer'])
  const { playerId, siteId } = access
  const client = await mqtt.connectAsync(access.mqttUrl, {
    clientId: playerId,
    username: playerId,
    password: secret,
    reconnectPeriod: 0,
  })
  const bodies = new Map<string, string[]>()
  client.on('message', (path, payload) => {
    const opened = unframe(payload.toString())
    if (opened.ok) bodies.set(path, [...(bodies.get(path) ?? []), opened.value.json])
  })
  const [release, command] = [releaseTopic(siteId, playerId).path, commandTopic(siteId, playerId).path]
  await client.subscribeAsync([release, command], { qos: 1 })
  const pointers = () => (bodies.get(release) ?? []).map((json) => expectOk(parseJson(ReleasePointer, json)))
  await expect.poll(pointers).toHaveLength(1)

  const send = (path: string, body: unknown) => client.publishAsync(path, JSON.stringify(body), { qos: 1 })
  let n = 0
  const report = async (verdict: PixelVerdict) => {
    n += 1
    const at = Date.now() - 5_000_000
    const presentedReleaseId = pointers()[0]?.releaseId ?? ''
    const shown = { screenId: 'foyer', presentedReleaseId, presentedAt: at, pixels: { checkedAt: at, verdict } }
    await send(reportedTopic(siteId, playerId).path, {
      boot: 'b',
      n,
      at,
      version: '1',
      phase: 'current',
      screens: [shown],
    } satisfies Reported)
  }
  const foyer = async () => (await staff.ask(Type.Array(StaffScreen), 'GET', '/screens'))[0]
  await send(presenceTopic(siteId, playerId).path, { session: 's', online: true })
  await report('right')
  expect((await foyer())?.truth).toBe('current')
  await report('black')
  expect((await foyer())?.truth).toBe('stale')
  const incidents = () => staff.ask(Type.Array(StaffIncident), 'GET', '/incidents')
  await expect.poll(incidents).toMatchObject([{ kind: 'black', screens: [{ screenId: 'foyer' }] }])
  await expect.poll(() => told).toMatchObject([{ kind: 'black', id: (await incidents())[0]?.id }])
  expect(await (await fetch(`${server.url}/metrics`)).text()).toContain('lotse_incidents_open{kind="black"} 1')

  const asked = await staff.ask(ScreenshotRequest, 'POST', '/screens/foyer/screenshots')
  await expect
    .poll(() => (bodies.get(command) ?? []).map((json) => expectOk(parseJson(DeviceCommand, json)).commandId))
    .toEqual([asked.commandId])
  const jpeg = await sharp({ create: { width: 64, height: 36, channels: 3, background: '#16447a' } })
    .jpeg()
    .toBuffer()
  const sent = await fetch(`${server.url}/player/v1/screenshots/${asked.commandId}`, {
    method: 'POST',
    headers: { 'content-type': 'image/jpeg', authorization: `Bearer ${secret}` },
    body: Uint8Array.from(jpeg),
  })
  expect(sent.status).toBe(204)
  const picture = await staff.send('GET', '/screens/foyer/screenshot')
  expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
  expect((await foyer())?.screenshotAt).toBeGreaterThan(0)

  const limited = await staff.ask(StaffPlayer, 'PUT', `/players/${playerId}/download-limit`, { bytesPerSecMax: 50_000 })
  expect(limited.bytesPerSecMax).toBe(50_000)
  await expect.poll(() => pointers().at(-1)).toMatchObject({ gen: pointers()[0]?.gen, bytesPerSecMax: 50_000 })
  expect((await staff.send('PUT', `/players/${playerId}/download-limit`, { bytesPerSecMax: 1 })).status).toBe(400)

  const what = { kind: 'slide-shown', zoneId: 'main', slideId: 'hello', durationMs: 5_000 }
  const turn = { n: 1, at: Date.UTC(2026, 10, 25, 23, 30), screenId: 'foyer', what }
  await send(eventsTopic(siteId, playerId).path, { boot: 'b', events: [turn] })
  const plays = () => staff.ask(PlayReport, 'GET', '/plays?from=2026-11-26&until=2026-11-26')
  await expect.poll(plays).toEqual({
    rows: [
      {
        date: '2026-11-26',
        screenId: 'foyer',
        screenName: 'Foyer',
        slideId: 'hello',
        slideTitle: 'Gruß',
        playCount: 1,
        shownMs: 5_000,
      },
    ],
  })
  expect((await staff.send('GET', '/plays?from=2026-11-26&until=2026-11-25')).status).toBe(400)
  await client.endAsync(true)
  receiver.close()
}, 60_000)

function expectOk<T>(result: { ok: true; value: T } | { ok: false; error: string[] }): T {
  if (!result.ok) throw new Error(result.error.join('; '))
  return result.value
}

import { createHash, createPublicKey, verify } from 'node:crypto'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import mqtt from 'mqtt'
import sharp from 'sharp'
import Type from 'typebox'
import { expect, test } from 'vitest'
import { signingInput, unframe } from '#schema/envelope'
import { parseJson } from '#schema/parse'
import { type SiteAccess } from '#schema/player-api'
import { Release, ReleasePointer } from '#schema/release'
import { StaffAsset, StaffPlaylist } from '#schema/staff-api'
import { Desk, StaffArea } from '#schema/staff-calls'
import { StaffScreen } from '#schema/staff-screens'
import { boardTopic, eventsTopic, presenceTopic, releaseTopic, reportedTopic } from '#schema/topics'
import { openTestHall, pairTestPlayer, TestConsole } from './testing-server.ts'

/** Opens a sealed text as a player does: only with the key that it was given at pairing. */
function opened(access: SiteAccess, path: string, text: string): string {
  const parts = unframe(text)
  if (!parts.ok) throw new Error('unsigned')
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: access.siteKey }, format: 'jwk' })
  const { signature, json } = parts.value
  if (!verify(null, Buffer.from(signingInput(path, json)), key, Buffer.from(signature, 'base64url'))) {
    throw new Error('forged')
  }
  return json
}

function pointerOf(access: SiteAccess, text: string): ReleasePointer {
  const json = opened(access, releaseTopic(access.siteId, access.playerId).path, text)
  const pointer = parseJson(ReleasePointer, json)
  if (!pointer.ok) throw new Error(pointer.error.join('; '))
  return pointer.value
}

async function connectPlayer(access: SiteAccess, password: string) {
  const client = await mqtt.connectAsync(access.mqttUrl, {
    clientId: access.playerId,
    username: access.playerId,
    password,
    protocolVersion: 4,
    reconnectPeriod: 0,
  })
  const received = new Map<string, string[]>()
  client.on('message', (path, payload) => received.set(path, [...(received.get(path) ?? []), payload.toString()]))
  return { client, received, [Symbol.asyncDispose]: () => client.endAsync(true) }
}

test('a picture goes from the console to the player: uploaded, planned, signed, fetched, seen', async () => {
  await using hall = await openTestHall()
  await using server = await hall.start()
  const staff = await TestConsole.signIn(server)
  const player = await pairTestPlayer(server.url, staff, ['foyer'])
  const { access } = player
  await using link = await connectPlayer(access, player.secret)
  const { path } = releaseTopic(access.siteId, access.playerId)
  await link.client.subscribeAsync(path, { qos: 1 })
  await expect.poll(() => link.received.get(path)).toHaveLength(1)

  const form = new FormData()
  const picture = sharp({ create: { width: 90, height: 60, channels: 3, background: '#e6007e' } })
  form.append('file', new Blob([Uint8Array.from(await picture.jpeg().toBuffer())]), 'fest.jpg')
  const asset = await staff.ask(StaffAsset, 'POST', '/assets', form)
  const slide = {
    kind: 'image',
    title: 'Fest',
    durationMs: 8_000,
    imageSha256: asset.sha256,
    alt: 'Fest',
    fit: 'cover',
  }
  const playlist = await staff.ask(StaffPlaylist, 'POST', '/playlists/welcome/slides', { slide, showNow: true })
  expect(playlist.slides[0]).toMatchObject(slide)
  expect(playlist.screenNames).toEqual(['Foyer'])

  await expect.poll(() => link.received.get(path)).toHaveLength(2)
  const pointer = pointerOf(access, link.received.get(path)?.at(-1) ?? '')
  expect(pointer).toMatchObject({ epoch: 1, gen: 2 })
  expect(await (await player.get('/pointer')).text()).toBe(link.received.get(path)?.at(-1))

  const body = await (await player.get(`/releases/${pointer.releaseId}`)).text()
  expect(createHash('sha256').update(body).digest('hex')).toBe(pointer.releaseId)
  const release = parseJson(Release, body)
  if (!release.ok) throw new Error(release.error.join('; '))
  expect(release.value.assets.map(({ sha256 }) => sha256)).toContain(asset.sha256)
  for (const { sha256, sizeBytes } of release.value.assets) {
    const bytes = Buffer.from(await (await player.get(`/assets/${sha256}`)).arrayBuffer())
    expect(bytes).toHaveLength(sizeBytes)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
  }

  const truth = async () => (await staff.ask(Type.Array(StaffScreen), 'GET', '/screens'))[0]?.truth
  const send = (topic: { path: string }, message: unknown) =>
    link.client.publishAsync(topic.path, JSON.stringify(message), { qos: 1, retain: true })
  await send(presenceTopic(access.siteId, access.playerId), { session: 's1', online: true })
  expect(await truth()).toBe('updating')
  const shown = { screenId: 'foyer', presentedReleaseId: pointer.releaseId, presentedAt: Date.now() }
  const report = (n: number, screen: object) => ({
    boot: 'b1',
    n,
    at: Date.now(),
    version: '1.0.0',
    phase: 'current',
    screens: [screen],
  })
  await send(reportedTopic(access.siteId, access.playerId), report(1, shown))
  expect(await truth()).toBe('unproven')
  const pixels = { checkedAt: Date.now(), verdict: 'right' }
  await send(reportedTopic(access.siteId, access.playerId), report(2, { ...shown, pixels }))
  expect(await truth()).toBe('current')
})

test('a call goes from the counter to the screen and back', async () => {
  await using hall = await openTestHall()
  await using server = await hall.start()
  const staff = await TestConsole.signIn(server)
  const player = await pairTestPlayer(server.url, staff, ['foyer'])
  const { access } = player
  await using link = await connectPlayer(access, player.secret)
  const board = boardTopic(access.siteId, 'office')
  await link.client.subscribeAsync(board.path, { qos: 1 })

  expect(await staff.ask(Type.Array(StaffArea), 'GET', '/areas')).toMatchObject([{ id: 'office', name: 'Bürgerbüro' }])
  const desk = await staff.ask(Desk, 'POST', '/counters/c1/commands', {
    commandId: 'once',
    action: { kind: 'call-next' },
  })
  expect(desk.waiting).toHaveLength(2)
  const { callId, ticket } = desk.current?.call ?? { callId: '', ticket: '' }
  expect(ticket).toBe('A 001')
  await expect.poll(() => opened(access, board.path, link.received.get(board.path)?.at(-1) ?? '')).toContain(callId)
  expect(opened(access, board.path, await (await player.get('/boards/office')).text())).toContain(callId)

  const event = { n: 1, at: Date.now(), screenId: 'foyer', what: { kind: 'call-shown', callId } }
  const batch = JSON.stringify({ boot: 'b1', events: [event] })
  await link.client.publishAsync(eventsTopic(access.siteId, access.playerId).path, batch, { qos: 1 })
  const after = await staff.ask(Desk, 'GET', '/areas/office/desk?counter=c1')
  expect(after.screens).toMatchObject([{ screenId: 'foyer', name: 'Foyer', shownAt: event.at }])
})

test('a second start carries on with the same site, players and generations; a restored one raises the epoch', async () => {
  await using hall = await openTestHall()
  let player: Awaited<ReturnType<typeof pairTestPlayer>>
  let before: ReleasePointer
  {
    await using server = await hall.start()
    expect(server.firstRun?.password).toMatch(/^.{4}-.{4}-.{4}-.{4}$/)
    player = await pairTestPlayer(server.url, await TestConsole.signIn(server), ['foyer', 'stele'])
    before = pointerOf(player.access, await (await player.get('/pointer')).text())
  }
  const pointerAt = async (url: string) => {
    const answer = await fetch(`${url}/player/v1/pointer`, { headers: { authorization: `Bearer ${player.secret}` } })
    return pointerOf(player.access, await answer.text())
  }
  {
    await using server = await hall.start()
    expect(server.firstRun).toBeUndefined()
    expect(await pointerAt(server.url)).toEqual(before)
    const retained = releaseTopic(player.access.siteId, player.access.playerId).path
    const mqttUrl = `mqtt://127.0.0.1:${server.mqttPort}`
    await using link = await connectPlayer({ ...player.access, mqttUrl }, player.secret)
    await link.client.subscribeAsync(retained)
    await expect.poll(() => link.received.get(retained)).toHaveLength(1)
  }
  await using restored = await hall.start({ LOTSE_RESTORED: '1' })
  expect(await pointerAt(restored.url)).toEqual({ ...before, epoch: 2 })
})

test('a removed player is out at once: at the broker and over HTTP', async () => {
  await using hall = await openTestHall()
  await using server = await hall.start()
  const staff = await TestConsole.signIn(server)
  const player = await pairTestPlayer(server.url, staff, ['foyer'])
  await using link = await connectPlayer(player.access, player.secret)
  const closed = new Promise<void>((resolve) => void link.client.once('close', resolve))
  expect((await staff.send('DELETE', `/players/${player.access.playerId}`)).status).toBe(204)
  await closed
  expect((await player.get('/pointer')).status).toBe(401)
  await expect(connectPlayer(player.access, player.secret)).rejects.toThrow(/bad username or password/i)
})

test('what can not start says why in one sentence, and leaves nothing running', async () => {
  await using hall = await openTestHall()
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const address = taken.address()
  const port = address !== null && typeof address === 'object' ? String(address.port) : ''
  const reason = (env: Record<string, string>) =>
    hall.start(env).then(
      () => 'started',
      (error: unknown) => error,
    )
  expect(await reason({ LOTSE_PORT: port, LOTSE_MQTT_PORT: '0' })).toMatchObject({
    name: 'StartError',
    message: expect.stringContaining(`Anschluss ${port} ist belegt`),
  })
  expect(await reason({ LOTSE_MQTT_PORT: port })).toMatchObject({ message: expect.stringContaining('MQTT') })
  taken.close()

  // Neither try has kept the lock, and the first run is still to come.
  await using server = await hall.start()
  expect(server.firstRun).toBeDefined()
  expect(await reason({})).toMatchObject({ name: 'StartError', message: expect.stringContaining('läuft schon') })
})

test('every route of the two contracts is there, described, and closed to strangers', async () => {
  await using hall = await openTestHall()
  await using server = await hall.start()
  const api = (await (await fetch(`${server.url}/openapi.json`)).json()) as OpenApi
  const promised = [...(await promisedRoutes('staff-api', '/api/v1')), ...(await promisedRoutes('player-api', ''))]
  expect(promised.length).toBeGreaterThan(25)
  for (const { method, path } of promised) {
    const operation = api.paths[path]?.[method.toLowerCase()]
    expect(operation, `${method} ${path}`).toMatchObject({ tags: [expect.any(String)], summary: expect.any(String) })
    if (OPEN.includes(`${method} ${path}`)) continue
    const address = server.url + path.replaceAll(/\{(\w+)\}/g, (_, name) => (name === 'sha256' ? 'a'.repeat(64) : 'x'))
    const answer = await fetch(address, { method, headers: { 'x-lotse-console': '1' } })
    expect(answer.status, `${method} ${path}`).toBe(401)
    expect(await answer.json()).toMatchObject({ code: expect.stringMatching(/NOT_SIGNED_IN|DEVICE_UNKNOWN/) })
  }
})

/** The ways in, and the way out. */
const OPEN = ['POST /api/v1/session', 'DELETE /api/v1/session', 'POST /player/v1/pairings']

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/** Routes as the comment of a contract lists them: `GET  /assets/:sha256  → bytes`. */
async function promisedRoutes(contract: string, prefix: string): Promise<{ method: string; path: string }[]> {
  const source = await readFile(new URL(`../content-schema/${contract}.ts`, import.meta.url), 'utf8')
  const comment = /\/\*\n[^]*?\*\//.exec(source)?.[0] ?? ''
  const routes = comment.matchAll(/\b(GET|POST|PUT|PATCH|DELETE) +(\/[\w/:-]+)/g)
  return Array.from(routes, ([, method = '', path = '']) => ({
    method,
    path: prefix + path.replaceAll(/:(\w+)/g, '{$1}'),
  }))
}

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { PlayerCore } from '#main/core/core'
import type { ShellMessage } from '#main/core/shell-protocol'
import { Directory } from '#schema/directory'
import { parse } from '#schema/parse'
import { StaffBuilding } from '#schema/staff-building'
import { StaffDirectory } from '#schema/staff-directory'
import { StaffPlayer, StaffScreen } from '#schema/staff-screens'
import { houseSeed } from '#server/buildings/testing-house'
import { openTestHall, TestConsole } from '#server/testing-server'
import { openSteleEye, type SteleEye } from './stele-eye.ts'

/* From the console to the stele: a real server with its broker, a real player core, and what the stele's page is told. */

const log = pino({ enabled: false })

async function startStele(serverUrl: string, dataDir: string) {
  mkdirSync(join(dataDir, 'ui'), { recursive: true })
  const said: ShellMessage[] = []
  const core = new PlayerCore({
    dataDir,
    serverUrl,
    port: 0,
    token: '0123456789abcdef',
    uiDir: join(dataDir, 'ui'),
    hostName: 'stele',
    version: '1.0.0',
    log,
    say: (message) => said.push(message),
  })
  await core.start()
  return {
    code: () => said.flatMap((message) => (message.type === 'pairing' ? message.code : []))[0],
    baseUrl: () => said.flatMap((message) => (message.type === 'ready' ? message.baseUrl : []))[0] ?? '',
    [Symbol.asyncDispose]: () => core.stop(),
  }
}

/** Where the page of the stele sends people who look for the identity card office. */
async function roomsOn(baseUrl: string, eye: SteleEye): Promise<readonly string[] | undefined> {
  const sha256 = eye.plan()?.directorySha256
  if (sha256 === undefined) return undefined
  const directory = parse(Directory, await (await fetch(`${baseUrl}assets/${sha256}`)).json())
  return directory.ok ? directory.value.entries.find(({ id }) => id === 'ausweis')?.unitIds : undefined
}

let requestCount = 0
const request = (body: object = {}) => ({ requestId: `way-${(requestCount += 1)}`, ...body })

test('what staff change is on the stele, and what they take back is gone', { timeout: 90_000 }, async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'lotse-building-way-'))
  try {
    await using hall = await openTestHall(houseSeed())
    await using server = await hall.start()
    const staff = await TestConsole.signIn(server)
    await using stele = await startStele(server.url, dataDir)
    await expect.poll(stele.code).toBeDefined()
    const pairing = { code: stele.code(), playerName: 'Stele', screenIds: ['stele'] }
    await staff.ask(StaffPlayer, 'POST', '/pairings/approve', pairing)
    await using eye = await openSteleEye(stele.baseUrl(), 'stele')
    const building = () => staff.ask(StaffBuilding, 'GET', '/building')
    const undoNewest = async (id: number | undefined) => {
      const answer = await staff.send('POST', `/building/changes/${id}/undo`, request())
      expect(answer.status).toBe(204)
    }

    // A player that has just come knows at once what is closed: nothing.
    await expect.poll(eye.closureIds).toEqual([])
    await expect.poll(async () => (await building()).arrival?.arrivedCount).toBe(1)

    const closed = await staff.ask(StaffBuilding, 'POST', '/closures', request({ featureId: 'lift', kind: 'closed' }))
    const closureIds = closed.closures.map(({ id }) => id)
    await expect.poll(eye.closureIds).toEqual(closureIds)
    // Staff hear from the player that it has come, not from the server that it was sent.
    await expect
      .poll(async () => (await building()).arrival)
      .toMatchObject({ screenCount: 1, arrivedCount: 1, missing: [] })
    await undoNewest(closed.changes[0]?.id)
    await expect.poll(eye.closureIds).toEqual([])

    const roomsOf = () => roomsOn(stele.baseUrl(), eye)
    await expect.poll(roomsOf).toEqual(['r101'])
    const seen = houseSeed().directory.entries.find(({ id }) => id === 'ausweis')
    const entry = { ...seen, unitIds: ['r014'] }
    const path = '/directory/entries/ausweis'
    const moved = await staff.ask(StaffDirectory, 'PUT', path, request({ seen, entry }))
    await expect.poll(roomsOf).toEqual(['r014'])
    await undoNewest(moved.changes[0]?.id)
    await expect.poll(roomsOf).toEqual(['r101'])

    const placeOf = () => eye.plan()?.screen.place
    const before = placeOf()
    const place = { ...before, point: [4, 2], readerHeadingDeg: 270 }
    await staff.ask(StaffScreen, 'PUT', '/screens/stele/place', request({ place, seen: before }))
    await expect.poll(placeOf).toEqual(place)
    await undoNewest((await building()).changes[0]?.id)
    await expect.poll(placeOf).toEqual(before)
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
})

test('an office that moves to and fro is always where it was moved last', { timeout: 120_000 }, async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'lotse-building-way-'))
  try {
    await using hall = await openTestHall(houseSeed())
    await using server = await hall.start()
    const staff = await TestConsole.signIn(server)
    await using stele = await startStele(server.url, dataDir)
    await expect.poll(stele.code).toBeDefined()
    const pairing = { code: stele.code(), playerName: 'Stele', screenIds: ['stele'] }
    await staff.ask(StaffPlayer, 'POST', '/pairings/approve', pairing)
    await using eye = await openSteleEye(stele.baseUrl(), 'stele')
    let [seen] = houseSeed().directory.entries.filter(({ id }) => id === 'ausweis')
    const move = async () => {
      const entry = seen && { ...seen, unitIds: seen.unitIds[0] === 'r101' ? ['r014'] : ['r101'] }
      await staff.ask(StaffDirectory, 'PUT', '/directory/entries/ausweis', request({ seen, entry }))
      seen = entry
    }
    // Every other move makes the very bytes that were there before. Alone each is seen; of many the last one wins.
    const bursts = [1, 1, 1, 1, 1, 3, 5, 1, 3, 1, 7, 1, 9, 1, 5, 3, 1, 15, 1, 1]
    for (const count of bursts) {
      for (let n = 0; n < count; n += 1) await move()
      await expect.poll(() => roomsOn(stele.baseUrl(), eye), { timeout: 20_000 }).toEqual(seen?.unitIds)
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
})

test(
  'a restored server is believed again: what is closed comes under a higher epoch',
  { timeout: 90_000 },
  async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'lotse-building-way-'))
    try {
      await using hall = await openTestHall(houseSeed())
      const ports: Record<string, string> = {}
      await using stack = new AsyncDisposableStack()
      let closureIds: string[] = []
      {
        await using server = await hall.start()
        ports['LOTSE_PORT'] = new URL(server.url).port
        ports['LOTSE_MQTT_PORT'] = String(server.mqttPort)
        const staff = await TestConsole.signIn(server)
        const stele = stack.use(await startStele(server.url, dataDir))
        await expect.poll(stele.code).toBeDefined()
        await staff.ask(StaffPlayer, 'POST', '/pairings/approve', {
          code: stele.code(),
          playerName: 'Stele',
          screenIds: ['stele'],
        })
        const eye = stack.use(await openSteleEye(stele.baseUrl(), 'stele'))
        const closed = await staff.ask(
          StaffBuilding,
          'POST',
          '/closures',
          request({ featureId: 'lift', kind: 'closed' }),
        )
        closureIds = closed.closures.map(({ id }) => id)
        await expect.poll(eye.closureIds).toEqual(closureIds)
        ports['base'] = stele.baseUrl()
      }
      const { base = '', ...env } = ports
      await hall.raiseEpoch()
      await using server = await hall.start(env)
      expect(server.mqttPort).toBe(Number(env['LOTSE_MQTT_PORT']))
      await using eye = await openSteleEye(base, 'stele')
      await expect
        .poll(() => {
          const state = eye.state()
          return state?.phase === 'playing' ? state.facts.map(({ epoch }) => epoch) : []
        })
        .toEqual([2])
      expect(eye.closureIds()).toEqual(closureIds)
    } finally {
      rmSync(dataDir, { recursive: true, force: true })
    }
  },
)

import type { MqttClient } from 'mqtt'
import { openSteleEye, type SteleEye } from '#build/building/stele-eye'
import { BUILDING_STATE_KEY } from '#schema/building-state'
import type { DirectoryEntry } from '#schema/directory'
import { liveFactTopic, releaseTopic } from '#schema/topics'
import { startCityHall } from '../harness/city-hall.ts'
import { type Figure, spread } from './figure.ts'
import { addSimulatedAccounts, connectSimulatedPlayer, type SimulatedAccount } from './simulated-players.ts'
import { Staff } from './staff.ts'

export interface BuildingChangeOptions {
  /** Changes of each kind. */
  readonly count: number
}

export const BUILDING_CHANGE: BuildingChangeOptions = { count: 30 }

const SIMULATED_COUNT = 200
const SITE_ID = 'rathaus'
const LOST_AFTER_MS = 30_000

/**
 * A real server, a real player core with a stele, and simulated players beside it. From the instant at which somebody
 * saves (the request is sent) to the one at which the stele's page has it: a closure, the move of an office, a screen
 * that is hung elsewhere.
 */
export async function measureBuildingChange(
  { count }: BuildingChangeOptions,
  say: (text: string) => void,
): Promise<Figure[]> {
  await using hall = await startCityHall()
  await hall.core.stop()
  await hall.server.stop()
  const accounts = await addSimulatedAccounts(hall.serverEnv['LOTSE_DATA'] ?? '', SIMULATED_COUNT)
  await hall.startServer()
  await hall.startCore()
  const staff = await Staff.signIn(hall.serverUrl, hall.staff)
  say(`${SIMULATED_COUNT} Abspieler verbinden sich …`)
  await using crowd = await Crowd.connect(`mqtt://127.0.0.1:${hall.serverEnv['LOTSE_MQTT_PORT']}`, accounts)
  await using eye = await openSteleEye(new URL('../', hall.steleUrl()).href, 'foyer-stele')
  await seen(eye, () => eye.closureIds() !== undefined && eye.plan() !== undefined)
  say('Sperrungen …')
  const closures = await measureClosures(staff, eye, crowd, count)
  say('Umzüge …')
  const moves = await measureMoves(staff, eye, count)
  say('Bildschirme …')
  const places = await measurePlaces(staff, eye, count)
  const how = `${count} changes one after the other over HTTP, ${SIMULATED_COUNT} simulated players on the same broker; from sending the request to the event in the stream of the stele's page.`
  return [
    { what: 'Closure saved → at the stele', value: spread(closures.atStele), how },
    {
      what: `Closure saved → at the last of ${SIMULATED_COUNT} players`,
      value: spread(closures.atAll),
      how: 'The same closures; until the retained message has reached the last simulated player.',
    },
    {
      what: 'Move of an office saved → new release at the stele',
      value: spread(moves),
      how: `${how} To and fro between two rooms: from the third move on the player fetches the release only, and has its directory on disk.`,
    },
    { what: 'Place of a screen saved → new release at the stele', value: spread(places), how },
  ]
}

async function measureClosures(staff: Staff, eye: SteleEye, crowd: Crowd, count: number) {
  const atStele: number[] = []
  const atAll: number[] = []
  for (let n = 0; n < count; n += 1) {
    const startedAt = performance.now()
    const arrived = crowd.allHear()
    const before = eye.closureIds()?.length ?? 0
    const closed = staff.closePart('r202')
    await seen(eye, () => (eye.closureIds()?.length ?? 0) > before)
    atStele.push(performance.now() - startedAt)
    atAll.push((await arrived) - startedAt)
    const closureId = await closed
    await staff.endClosure(closureId)
    await seen(eye, () => eye.closureIds()?.includes(closureId) === false)
  }
  return { atStele, atAll }
}

async function measureMoves(staff: Staff, eye: SteleEye, count: number): Promise<number[]> {
  const delays: number[] = []
  let seenEntry = await staff.entry('dienst-1')
  for (let n = 0; n < count; n += 1) {
    // To and fro, as when somebody thinks again: each release is one that the player has just dropped.
    const entry: DirectoryEntry = { ...seenEntry, unitIds: [n % 2 === 0 ? 'r301' : 'r004'] }
    const before = eye.plan()?.directorySha256
    const startedAt = performance.now()
    const saved = staff.saveEntry(entry, seenEntry)
    await seen(eye, () => eye.plan()?.directorySha256 !== before)
    delays.push(performance.now() - startedAt)
    await saved
    seenEntry = entry
  }
  return delays
}

async function measurePlaces(staff: Staff, eye: SteleEye, count: number): Promise<number[]> {
  const delays: number[] = []
  for (let n = 0; n < count; n += 1) {
    const before = eye.plan()?.screen.place
    if (!before) throw new Error('the stele has no place')
    const place = { ...before, readerHeadingDeg: (before.readerHeadingDeg + 5) % 360 }
    const startedAt = performance.now()
    const moved = staff.moveScreen('foyer-stele', place, before)
    await seen(eye, () => eye.plan()?.screen.place.readerHeadingDeg === place.readerHeadingDeg)
    delays.push(performance.now() - startedAt)
    await moved
  }
  return delays
}

/** Resolves with the event that makes it true; throws when none does. */
async function seen(eye: SteleEye, isSo: () => boolean): Promise<void> {
  if (isSo()) return
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const alarm = setTimeout(() => reject(new Error('a change has not reached the stele')), LOST_AFTER_MS)
  eye.onEvent = () => {
    if (isSo()) resolve()
  }
  try {
    await promise
  } finally {
    clearTimeout(alarm)
    eye.onEvent = undefined
  }
}

/** Simulated players that listen to the state of the building and to their releases. */
class Crowd implements AsyncDisposable {
  readonly #clients: MqttClient[] = []
  #heard = new Set<string>()
  #complete: PromiseWithResolvers<number> | undefined

  static async connect(url: string, accounts: readonly SimulatedAccount[]): Promise<Crowd> {
    const crowd = new Crowd()
    const { path } = liveFactTopic(SITE_ID, BUILDING_STATE_KEY)
    for (const account of accounts) {
      const client = await connectSimulatedPlayer(url, SITE_ID, account)
      client.on('message', (topic) => {
        if (topic === path) crowd.#take(account.playerId)
      })
      await client.subscribeAsync([path, releaseTopic(SITE_ID, account.playerId).path], { qos: 1 })
      crowd.#clients.push(client)
    }
    return crowd
  }

  /** When the next state of the building has reached everybody, on the monotonic clock. */
  async allHear(): Promise<number> {
    this.#heard = new Set()
    this.#complete = Promise.withResolvers<number>()
    const { promise, reject } = this.#complete
    const alarm = setTimeout(() => reject(new Error(`only ${this.#heard.size} players have heard`)), LOST_AFTER_MS)
    try {
      return await promise
    } finally {
      clearTimeout(alarm)
    }
  }

  #take(playerId: string): void {
    this.#heard.add(playerId)
    if (this.#heard.size === this.#clients.length) this.#complete?.resolve(performance.now())
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#clients.map((client) => client.endAsync(true)))
  }
}

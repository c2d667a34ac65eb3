import { setTimeout as wait } from 'node:timers/promises'
import type { MqttClient } from 'mqtt'
import { boardTopic } from '#schema/topics'
import { startCityHall } from '../harness/city-hall.ts'
import { type Figure, spread } from './figure.ts'
import { measureFanOutOf } from './fan-out.ts'
import { addSimulatedAccounts, connectSimulatedPlayer } from './simulated-players.ts'
import { Staff } from './staff.ts'

const DISPLAY_COUNT = 500
const CALL_COUNT = 100
const PAUSE_MS = 500
const AREA = 'wartebereich'
const BOARD = boardTopic('rathaus', AREA).path
const LOST_AFTER_MS = 10_000

/**
 * A real server with 500 displays on its broker: from the commit of a call to its board at the last display, beside
 * what a bare Mosquitto needs to hand as many messages to as many clients on the same machine.
 */
export async function measureCallsFanOut(say: (text: string) => void): Promise<Figure[]> {
  await using hall = await startCityHall()
  await hall.core.stop()
  await hall.server.stop()
  const accounts = await addSimulatedAccounts(hall.serverEnv['LOTSE_DATA'] ?? '', DISPLAY_COUNT)
  await hall.startServer()
  const staff = await Staff.signIn(hall.serverUrl, hall.staff)
  const arrivals = new Arrivals()
  const clients: MqttClient[] = []
  try {
    say(`${DISPLAY_COUNT} Bildschirme verbinden sich …`)
    const url = `mqtt://127.0.0.1:${hall.serverEnv['LOTSE_MQTT_PORT']}`
    for (const account of accounts) {
      const client = await connectSimulatedPlayer(url, 'rathaus', account)
      client.on('message', (topic, payload) => arrivals.take(topic, payload.toString()))
      clients.push(client)
    }
    for (let n = 0; n < CALL_COUNT; n += 1) await staff.issueTicket(AREA, 'ausweise')
    await wait(2_000)
    say('Aufrufe …')
    for (let n = 0; n < CALL_COUNT; n += 1) {
      await staff.command(`platz-${(n % 8) + 1}`, 'call-next')
      await wait(PAUSE_MS)
    }
    const delays = await arrivals.delays(CALL_COUNT)
    return [
      {
        what: `Call committed → board at all of ${DISPLAY_COUNT} displays`,
        value: spread(delays),
        how: `${CALL_COUNT} calls over HTTP, one each ${PAUSE_MS} ms and more, through the whole server with its embedded broker; from the instant in the log to the last display.`,
      },
      ...(await measureFanOutOf('bare Mosquitto', DISPLAY_COUNT)),
    ]
  } finally {
    await Promise.all(clients.map((client) => client.endAsync(true)))
  }
}

/** When each call had reached the last of the displays. */
class Arrivals {
  readonly #calls = new Map<string, { readonly calledAt: number; count: number; lastAt: number }>()

  /** Looks for the newest call by its place in the text: reading 500 boards in full would be measured too. */
  take(topic: string, text: string): void {
    if (topic !== BOARD) return
    const at = performance.timeOrigin + performance.now()
    const newest =
      /"callId":"([^"]+)","ticket":"[^"]+","counterId":"[^"]+","counterLabel":"[^"]+","attempt":\d+,"calledAt":(\d+)/.exec(
        text,
      )
    const [, callId, calledAt] = newest ?? []
    if (callId === undefined) return
    const known = this.#calls.get(callId) ?? { calledAt: Number(calledAt), count: 0, lastAt: at }
    // A later board shows the same call again; only the first at each display counts.
    if (known.count === DISPLAY_COUNT) return
    this.#calls.set(callId, { ...known, count: known.count + 1, lastAt: at })
  }

  /** Throws when a call has not reached everybody. */
  async delays(callCount: number): Promise<number[]> {
    const giveUpAt = performance.now() + LOST_AFTER_MS
    const complete = () => [...this.#calls.values()].filter(({ count }) => count === DISPLAY_COUNT)
    while (complete().length < callCount && performance.now() < giveUpAt) await wait(50)
    if (complete().length < callCount) throw new Error(`${complete().length} of ${callCount} calls reached everybody`)
    return complete().map(({ calledAt, lastAt }) => lastAt - calledAt)
  }
}

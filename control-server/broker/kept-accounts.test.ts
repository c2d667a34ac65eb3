import mqtt from 'mqtt'
import { describe, expect, it, vi } from 'vitest'
import { commandTopic, releaseTopic } from '#schema/topics'
import { openTestHall, pairTestPlayer, TestConsole } from '../testing-server.ts'
import { MOSQUITTO, prepareMosquitto } from './mosquitto-harness.ts'

const SOON = { timeout: 20_000, interval: 50 }

describe.skipIf(!MOSQUITTO)('a Mosquitto whose accounts Lotse keeps (skipped: this machine has no mosquitto)', () => {
  it('lets a player in that has just been paired, gives it its lanes, and cuts it when it is removed', async () => {
    await using mosquitto = await prepareMosquitto(MOSQUITTO ?? '')
    await using hall = await openTestHall()
    const env = {
      LOTSE_MQTT_URL: mosquitto.url,
      LOTSE_MQTT_USER: 'server',
      LOTSE_MQTT_PASSWORD: 'nur für diesen Test',
      LOTSE_MQTT_FILES: mosquitto.folder,
    }
    await using server = await hall.start(env)
    // Mosquitto can only be started with the files that the server has written.
    await mosquitto.start()
    const staff = await TestConsole.signIn(server)
    const { access, secret } = await pairTestPlayer(server.url, staff, ['foyer'])
    expect(access.mqttUrl).toBe(mosquitto.url)

    const { playerId, siteId } = access
    const dial = () =>
      mqtt.connectAsync(mosquitto.url, { clientId: playerId, username: playerId, password: secret, reconnectPeriod: 0 })
    const link = await vi.waitFor(dial, SOON)
    const received: string[] = []
    link.on('message', (path) => received.push(path))
    const lanes = [releaseTopic(siteId, playerId).path, commandTopic(siteId, playerId).path]
    await link.subscribeAsync(lanes, { qos: 1 })
    await vi.waitFor(() => expect(received).toContain(lanes[0]), SOON)
    expect((await staff.send('POST', '/screens/foyer/reload')).status).toBe(204)
    await vi.waitFor(() => expect(received).toContain(lanes[1]), SOON)

    const closed = new Promise<void>((resolve) => void link.once('close', () => resolve()))
    expect((await staff.send('DELETE', `/players/${playerId}`)).status).toBe(204)
    await closed
    await expect(dial()).rejects.toThrow(/not authorized|bad user/i)
  })
})

it('says in words when the folder of the accounts can not be written', async () => {
  await using hall = await openTestHall()
  const env = { LOTSE_MQTT_URL: 'mqtt://127.0.0.1:1', LOTSE_MQTT_PASSWORD: 'x', LOTSE_MQTT_FILES: '/nowhere/lotse' }
  await expect(hall.start(env)).rejects.toMatchObject({
    name: 'BrokerStartError',
    message: expect.stringContaining('/nowhere/lotse'),
  })
})

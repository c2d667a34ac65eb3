import { readFile } from 'node:fs/promises'
import { describe, expect, it, vi } from 'vitest'
import { eventsTopic, liveFactTopic } from '#schema/topics'
import { describeBroker } from './broker-contract.ts'
import { BrokerStartError } from './broker-start-error.ts'
import { type BrokerUnderTest, newPlayer, ServerReader, SITE, TestLink } from './contract-harness.ts'
import { connectExternalBroker } from './external-broker.ts'
import { hashForMosquitto, writeMosquittoFiles } from './mosquitto-files.ts'
import { MOSQUITTO, prepareMosquitto } from './mosquitto-harness.ts'

const log = { debug: () => undefined, warn: () => undefined }
const SOON = { timeout: 20_000, interval: 20 }
const SERVER = { username: 'lotse', password: 'nur fuer diesen Test' }

async function start(program: string): Promise<BrokerUnderTest> {
  const mosquitto = await prepareMosquitto(program)
  const { url, port, files } = mosquitto
  const server = { userName: SERVER.username, passwordHash: await hashForMosquitto(SERVER.password) }
  await writeMosquittoFiles(files, server, [])
  await mosquitto.start()
  const broker = await connectExternalBroker({ url, ...SERVER, log, credentialFiles: files, random: () => 0.1 })
  return {
    broker,
    port,
    async crash() {
      await mosquitto.kill()
      await mosquitto.start()
    },
    async [Symbol.asyncDispose]() {
      await broker[Symbol.asyncDispose]()
      await mosquitto[Symbol.asyncDispose]()
    },
  }
}

describe.skipIf(!MOSQUITTO)('on a real Mosquitto (skipped: this machine has no mosquitto)', () => {
  const program = MOSQUITTO ?? ''

  describeBroker('an external broker', () => start(program))

  it('delivers again after a reconnect what the server could not commit', async () => {
    await using run = await start(program)
    const [p1, reader] = [await newPlayer('p1'), new ServerReader()]
    run.broker.onDeviceMessage(reader.read)
    await run.broker.setAccounts([p1])
    reader.refuse = 3
    using link = await vi.waitFor(() => TestLink.open(run.port, p1), SOON)
    // The broker acknowledges by itself; from here on only its session with the server holds the message.
    expect(await link.send(eventsTopic(SITE, 'p1').path, 'batch')).toBe(true)
    await vi.waitFor(() => expect(reader.committed).toHaveLength(1), SOON)
    expect(reader.refused).toHaveLength(3)
  })

  it('refuses a wrong password of the server in words', async () => {
    await using mosquitto = await prepareMosquitto(program)
    const server = { userName: SERVER.username, passwordHash: await hashForMosquitto(SERVER.password) }
    await writeMosquittoFiles(mosquitto.files, server, [])
    await mosquitto.start()
    const wrong = connectExternalBroker({ url: mosquitto.url, username: 'lotse', password: 'falsch', log })
    await expect(wrong).rejects.toThrow(BrokerStartError)
    await expect(wrong).rejects.toMatchObject({ reason: 'refused' })
  })

  it('starts without the broker, refuses to queue, and tells when the link is there', async () => {
    await using mosquitto = await prepareMosquitto(program)
    const { url, files, port } = mosquitto
    await using broker = await connectExternalBroker({ url, ...SERVER, log, credentialFiles: files, random: () => 0.1 })
    const fact = liveFactTopic(SITE, 'news').path
    const p1 = await newPlayer('p1')
    await broker.setAccounts([p1])
    await expect(broker.publish(fact, 'late', { qos: 1, retain: true })).rejects.toThrow(/no link/)
    const back = Promise.withResolvers<void>()
    broker.onRestart(() => back.resolve())
    await mosquitto.start()
    await back.promise
    await broker.publish(fact, 'now', { qos: 1, retain: true })
    using link = await TestLink.open(port, p1)
    await link.follow(fact)
    await vi.waitFor(() => expect(link.on(fact)).toEqual(['now']), SOON)
  })

  it('leaves out a player whose hash is not known yet', async () => {
    await using mosquitto = await prepareMosquitto(program)
    const { mosquittoHash: _unknown, ...unseen } = await newPlayer('p1')
    const server = { userName: 'lotse', passwordHash: await hashForMosquitto('x') }
    await writeMosquittoFiles(mosquitto.files, server, [unseen, await newPlayer('p2')])
    const text = await readFile(mosquitto.files.passwordFile, 'utf8')
    expect(text).toMatch(/^lotse:\$7\$101\$[^$]{16}\$[^$]{88}\np2:\$7\$\S+\n$/)
  })
})

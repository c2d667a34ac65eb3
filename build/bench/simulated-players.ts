import { createHash, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { connectAsync, type MqttClient } from 'mqtt'
import { openDatabase } from '#server/db/open-database'
import { boardHeadTopic, boardTopic, liveFactTopic, presenceTopic, releaseTopic, reportedTopic } from '#schema/topics'

export interface SimulatedAccount {
  readonly playerId: string
  readonly secret: string
}

/** Writes accounts of players into the database of a stopped server: pairing by hand would take an afternoon. */
export async function addSimulatedAccounts(
  serverDataDir: string,
  count: number,
  prefix = 'simulated',
): Promise<SimulatedAccount[]> {
  const db = openDatabase(join(serverDataDir, 'lotse.sqlite'))
  const accounts = Array.from({ length: count }, (_, n) => ({
    playerId: `${prefix}-${n}`,
    secret: randomBytes(32).toString('base64url'),
  }))
  await db.transaction().execute(async (tx) => {
    for (const { playerId, secret } of accounts) {
      const secretSha256 = createHash('sha256').update(secret).digest('hex')
      const player = { id: playerId, name: playerId, host_name: 'bench', secret_sha256: secretSha256, paired_at: 0 }
      await tx.insertInto('player').values(player).execute()
      const state = { player_id: playerId, online: 0, session: null, last_seen_at: null, reported: null }
      await tx.insertInto('player_state').values(state).execute()
    }
  })
  await db.destroy()
  return accounts
}

/** Connects a player that subscribes to what a real one does and reports every ten seconds, until `end`. */
export async function connectSimulatedPlayer(
  mqttUrl: string,
  siteId: string,
  { playerId, secret }: SimulatedAccount,
): Promise<MqttClient> {
  const presence = presenceTopic(siteId, playerId)
  const session = randomBytes(6).toString('base64url')
  const client = await connectAsync(mqttUrl, {
    clientId: playerId,
    username: playerId,
    password: secret,
    protocolVersion: 4,
    clean: true,
    reconnectPeriod: 0,
    will: {
      topic: presence.path,
      payload: Buffer.from(JSON.stringify({ session, online: false })),
      qos: 1,
      retain: true,
    },
  })
  const topics = [
    releaseTopic(siteId, playerId).path,
    boardTopic(siteId, 'wartebereich').path,
    boardHeadTopic(siteId, 'wartebereich').path,
    liveFactTopic(siteId, 'council').path,
    liveFactTopic(siteId, 'portal-news').path,
  ]
  await client.subscribeAsync(topics, { qos: 1 })
  await client.publishAsync(presence.path, JSON.stringify({ session, online: true }), { qos: 1, retain: true })
  let n = 0
  const report = () => {
    const reported = { boot: session, n: (n += 1), at: Date.now(), version: 'bench', phase: 'empty', screens: [] }
    client.publish(reportedTopic(siteId, playerId).path, JSON.stringify(reported), { qos: 1, retain: true })
  }
  report()
  const timer = setInterval(report, 10_000)
  client.once('close', () => clearInterval(timer))
  return client
}

import { createServer, type Server, type Socket } from 'node:net'
import { parentPort, workerData } from 'node:worker_threads'
import { Aedes, type AuthenticateError, type Client } from 'aedes'
import { playerMay } from '#schema/topics'
import { createAcceptGate } from './accept-gate.ts'
import type { PlayerAccount } from './broker-port.ts'
import { hardenClient } from './hardened-client.ts'
import { MemorySessions } from './memory-sessions.ts'
import { PlayerAccounts } from './player-accounts.ts'
import type { FromWorker, ToWorker, WorkerStart } from './worker-protocol.ts'

/*
 * The thread in which the embedded broker lives, so that neither stops the other: a busy page of the console does not
 * delay a ticket call, and a herd of players does not delay the console. Started by `embedded-broker.ts` only.
 */

const port = requireParent()
const { host, port: listenPort, limits } = workerData as WorkerStart
const accounts = new PlayerAccounts()
/** The one connection of each player. */
const connections = new Map<string, Client>()
/** As whom a connection signed in. Outlives the connection, because its Last Will comes after its end. */
const signedInAs = new WeakMap<Client, PlayerAccount>()
const willPaths = new WeakMap<Client, string | undefined>()
const verdicts = new Map<number, (committed: boolean) => void>()
let lastMessageId = 0

const broker = new Aedes({
  persistence: new MemorySessions(),
  // 0: no limit on messages under way. Nothing waits for slow readers any more, so a limit would only stall.
  concurrency: 0,
  connectTimeout: limits.connectTimeoutMs,
  keepaliveLimit: limits.keepaliveMaxS,
  preConnect(client, packet, done) {
    // Sessions end with their connection; a queue for someone who is away would grow without bound.
    packet.clean = true
    willPaths.set(client, packet.will?.topic)
    done(null, true)
  },
  authenticate(client, userName, password, done) {
    const result = accounts.signIn({ clientId: client.id, userName, password, willPath: willPaths.get(client) })
    if ('refused' in result) {
      report({ kind: 'cut', playerId: userName, why: `refused with code ${result.refused}` })
      done(refusal(result.refused), false)
      return
    }
    signedInAs.set(client, result.account)
    takeOver(client, result.account.playerId, () => done(null, true))
  },
  authorizeSubscribe(client, subscription, done) {
    const account = signedInAs.get(client)
    const full = Object.keys((client as unknown as { subscriptions: object }).subscriptions).length
    const allowed = account && full < limits.subscriptionsMax && playerMay('subscribe', subscription.topic, account)
    done(null, allowed ? subscription : null)
  },
  authorizePublish(client, packet, done) {
    const account = client ? signedInAs.get(client) : undefined
    if (!account || !accounts.isCurrent(account) || packet.qos === 2 || !playerMay('publish', packet.topic, account)) {
      done(new Error(`may not publish on ${packet.topic}`))
      return
    }
    // The device lane ends at the server. Nobody may subscribe to it, so there is nothing to retain it for.
    packet.retain = false
    // aedes acknowledges before it stores, but not before it has asked here: so the server commits now, and only
    // then the player may forget the message. Measured: 54,490 acknowledged, six kills, none missing.
    commit(account.playerId, packet.topic, packet.payload.toString(), (committed) => {
      done(committed ? null : new Error('not committed, keep it and send it again'))
    })
  },
})

broker.on('clientReady', (client) => report({ kind: 'connection', playerId: client.id, connected: true }))
broker.on('clientError', (client, error) => report({ kind: 'cut', playerId: client.id, why: error.message }))
broker.on('connectionError', (_client, error) => report({ kind: 'cut', playerId: undefined, why: error.message }))

const gate = createAcceptGate(limits)
const server = createServer({ noDelay: true, pauseOnConnect: true }, (socket) => {
  // A socket that dies while it waits must not take the thread along.
  const ignore = () => undefined
  socket.on('error', ignore)
  const admitted = gate.admit(
    () => {
      socket.off('error', ignore)
      enter(socket)
    },
    () => socket.destroyed,
  )
  if (!admitted) socket.destroy()
})

function enter(socket: Socket): void {
  const client = broker.handle(socket)
  hardenClient(client, { brokerId: broker.id, limits, signedIn: () => signedInAs.has(client) })
  socket.once('close', () => forget(client))
}

/**
 * Of two connections with one id the newer one stays [MQTT-3.1.4-2]. It waits until the older one is gone: aedes
 * would otherwise take the late end of the older one for the end of the newer.
 */
function takeOver(client: Client, playerId: string, done: () => void): void {
  const older = connections.get(playerId)
  connections.set(playerId, client)
  if (older) older.close(done)
  else done()
}

function refusal(code: number): AuthenticateError {
  const error: Error & { returnCode?: number } = new Error('not signed in')
  error.returnCode = code
  // oxlint-disable-next-line typescript/no-unsafe-enum-assignment -- the enum exists in the types only
  return error as AuthenticateError
}

function forget(client: Client): void {
  const playerId = signedInAs.get(client)?.playerId
  if (playerId === undefined || connections.get(playerId) !== client) return
  connections.delete(playerId)
  report({ kind: 'connection', playerId, connected: false })
}

function cutRevoked(): void {
  for (const client of connections.values()) {
    const account = signedInAs.get(client)
    if (!account || !accounts.isCurrent(account)) client.close()
  }
}

function commit(playerId: string, path: string, payload: string, decide: (committed: boolean) => void): void {
  const messageId = ++lastMessageId
  verdicts.set(messageId, decide)
  report({ kind: 'device', messageId, playerId, path, payload })
}

function obey(message: ToWorker): void {
  switch (message.kind) {
    case 'verdict':
      verdicts.get(message.messageId)?.(message.committed)
      verdicts.delete(message.messageId)
      return
    case 'publish': {
      const { id, path: topic, payload, qos, retain } = message
      const packet = { cmd: 'publish' as const, topic, payload: Buffer.from(payload), qos, retain, dup: false }
      broker.publish(packet, (error) => report({ kind: 'done', id, ...(error && { problem: error.message }) }))
      return
    }
    case 'accounts':
      accounts.replace(message.accounts)
      cutRevoked()
      report({ kind: 'done', id: message.id })
      return
    case 'stats':
      report({ kind: 'done', id: message.id, clients: connections.size })
      return
    case 'stop':
      stop(message.id)
      return
  }
}

function stop(id: number): void {
  gate.close()
  server.close()
  broker.close(() => {
    report({ kind: 'done', id })
    port.close()
  })
}

function report(message: FromWorker): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a message port has no origin
  port.postMessage(message)
}

function requireParent(): NonNullable<typeof parentPort> {
  if (!parentPort) throw new Error('this file runs in a worker thread only')
  return parentPort
}

async function listen(on: Server): Promise<void> {
  await broker.listen()
  on.once('error', (error: NodeJS.ErrnoException) => {
    report({ kind: 'not-listening', port: listenPort, code: error.code ?? 'UNKNOWN', message: error.message })
    port.close()
  })
  on.listen({ host, port: listenPort, backlog: 1_024 }, () => {
    const address = on.address()
    if (!address || typeof address === 'string') throw new Error('a TCP server has a port')
    report({ kind: 'listening', port: address.port })
  })
}

port.on('message', obey)
await listen(server)

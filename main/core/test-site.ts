import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTcpServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { Aedes, type AedesPublishPacket } from 'aedes'
import type { Static, TSchema } from 'typebox'
import { type AssetRef, PIECE_BYTES } from '#schema/asset'
import type { CallBoard } from '#schema/call-board'
import { canonicalJson } from '#schema/canonical-json'
import { frame, signingInput } from '#schema/envelope'
import type { LiveFact } from '#schema/live-fact'
import type { SiteAccess } from '#schema/player-api'
import type { Release, ReleasePointer } from '#schema/release'
import { boardTopic, liveFactTopic, releaseTopic, type Topic } from '#schema/topics'
import { PLAYER_ID, SITE_ID } from './test-release.ts'

/*
 * A site for tests: a real HTTP server and a real broker that a test can break at will. It speaks the player's API
 * and nothing more.
 */

export interface StoredAsset {
  readonly ref: AssetRef
  readonly bytes: Buffer
}

export class TestSite {
  readonly #keys = generateKeyPairSync('ed25519')
  readonly #http = createHttpServer((request, response) => this.#answer(request, response))
  readonly #bodies = new Map<string, string>()
  readonly #sockets = new Set<Socket>()
  readonly #httpSockets = new Set<Socket>()
  #closedBytes = 0
  #broker: Aedes | undefined
  #tcp: Server | undefined
  #brokerPort = 0
  #pointer: ReleasePointer | undefined
  #pairedSecretSha256: string | undefined
  #pairing: { readonly id: string; readonly secretSha256: string } | undefined
  readonly assets = new Map<string, StoredAsset>()
  readonly boards = new Map<string, CallBoard>()
  readonly facts = new Map<string, LiveFact>()
  /** What players published, newest last. */
  readonly received: { readonly path: string; readonly text: string }[] = []
  readonly requests: { readonly path: string; readonly range: string | undefined }[] = []
  /** Pictures of the glass, by command. */
  readonly screenshots = new Map<string, Buffer>()
  /** Messages that players have acknowledged. */
  ackCount = 0
  /** Topics that the broker has granted to players, newest last: from then on nothing on them passes a player by. */
  readonly granted: string[] = []
  /** Changes the answer to an asset request; true when it has answered. */
  onAsset: ((asset: StoredAsset, response: ServerResponse) => boolean) | undefined
  online = true

  async start(): Promise<this> {
    this.#http.on('connection', (socket) => {
      this.#httpSockets.add(socket)
      socket.on('close', () => {
        this.#httpSockets.delete(socket)
        this.#closedBytes += socket.bytesWritten
      })
    })
    await new Promise<void>((resolve) => this.#http.listen(0, '127.0.0.1', resolve))
    await this.startBroker()
    return this
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`
  }

  get access(): SiteAccess {
    const { x } = this.#keys.publicKey.export({ format: 'jwk' })
    return { siteId: SITE_ID, playerId: PLAYER_ID, siteKey: String(x), mqttUrl: `mqtt://127.0.0.1:${this.#brokerPort}` }
  }

  /** Everything that has gone out over HTTP, heads and all. */
  get sentBytes(): number {
    return this.#closedBytes + [...this.#httpSockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0)
  }

  /** On the port that it had before, if any. */
  async startBroker(): Promise<void> {
    const broker = await Aedes.createBroker()
    const tcp = createTcpServer((socket) => {
      this.#sockets.add(socket)
      socket.on('close', () => this.#sockets.delete(socket))
      broker.handle(socket)
    })
    broker.on('publish', ({ topic, payload }: AedesPublishPacket) => {
      if (topic.includes('/player/')) this.received.push({ path: topic, text: payload.toString() })
    })
    broker.on('ack', () => this.ackCount++)
    broker.on('subscribe', (subscriptions) => this.granted.push(...subscriptions.map(({ topic }) => topic)))
    await new Promise<void>((resolve) => tcp.listen(this.#brokerPort, '127.0.0.1', resolve))
    this.#brokerPort = (tcp.address() as AddressInfo).port
    this.#broker = broker
    this.#tcp = tcp
  }

  async stopBroker(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    const { promise, resolve } = Promise.withResolvers<void>()
    if (this.#tcp) this.#tcp.close(() => resolve())
    else resolve()
    await promise
    this.#broker?.close()
    this.#broker = undefined
    this.#tcp = undefined
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stopBroker()
    this.#http.closeAllConnections()
    await new Promise((resolve) => this.#http.close(resolve))
  }

  signed<S extends TSchema>(topic: Topic<S>, payload: Static<S>): string {
    const text = canonicalJson(payload)
    const signature = sign(null, Buffer.from(signingInput(topic.path, text)), this.#keys.privateKey)
    return frame(signature.toString('base64url'), text)
  }

  async publish<S extends TSchema>(topic: Topic<S>, payload: Static<S>): Promise<void> {
    await this.publishRaw(topic.path, this.signed(topic, payload), topic)
  }

  publishRaw(path: string, text: string, { qos, retain }: { qos: 0 | 1; retain: boolean }): Promise<void> {
    return new Promise((resolve, reject) => {
      if (!this.#broker) return reject(new Error('broker is down'))
      const packet = { cmd: 'publish' as const, topic: path, payload: Buffer.from(text), qos, retain, dup: false }
      this.#broker.publish(packet, (error) => (error ? reject(error) : resolve()))
      return undefined
    })
  }

  /** @param pieced with the hashes of its pieces, whatever its size */
  addAsset(bytes: Buffer, mediaType: AssetRef['mediaType'] = 'image/webp', pieced?: 'pieced'): AssetRef {
    const ref = {
      sha256: sha256Of(bytes),
      sizeBytes: bytes.length,
      mediaType,
      ...(pieced && { pieceSha256s: pieceSha256s(bytes) }),
    }
    this.assets.set(ref.sha256, { ref, bytes })
    return ref
  }

  /** Makes it the release of the player, over HTTP and, unless `quietly`, over the broker. */
  async publishRelease(
    release: Release,
    gen: number,
    options: { readonly quietly?: true; readonly epoch?: number; readonly bytesPerSecMax?: number } = {},
  ): Promise<ReleasePointer> {
    const body = canonicalJson(release)
    const releaseId = createHash('sha256').update(body).digest('hex')
    this.#bodies.set(releaseId, body)
    const { epoch = 1, bytesPerSecMax } = options
    this.#pointer = {
      epoch,
      gen,
      releaseId,
      sizeBytes: Buffer.byteLength(body),
      publishedAt: Date.now(),
      ...(bytesPerSecMax !== undefined && { bytesPerSecMax }),
    }
    if (!options.quietly) await this.publish(releaseTopic(SITE_ID, PLAYER_ID), this.#pointer)
    return this.#pointer
  }

  async publishBoard(board: CallBoard): Promise<void> {
    this.boards.set(board.areaId, board)
    await this.publish(boardTopic(SITE_ID, board.areaId), board)
  }

  approve(): void {
    this.#pairedSecretSha256 = this.#pairing?.secretSha256
  }

  /** As staff removing the player. */
  forgetPlayer(): void {
    this.#pairedSecretSha256 = undefined
    this.#pairing = undefined
  }

  trust(deviceSecret: string): void {
    this.#pairedSecretSha256 = createHash('sha256').update(deviceSecret).digest('hex')
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? ''
    this.requests.push({ path, range: request.headers.range })
    if (!this.online) return void request.socket.destroy()
    const [, , , kind = '', name = ''] = path.split('/')
    if (kind === 'pairings') return this.#answerPairing(request, response, name)
    const secret = request.headers.authorization?.replace('Bearer ', '') ?? ''
    if (createHash('sha256').update(secret).digest('hex') !== this.#pairedSecretSha256) {
      return json(response, 401, { code: 'DEVICE_UNKNOWN', message: 'Unbekannt' })
    }
    const asset = this.assets.get(name)
    if (kind === 'site') return json(response, 200, this.access)
    if (kind === 'screenshots' && request.method === 'POST') return this.#takeScreenshot(request, response, name)
    if (kind === 'assets' && asset) return this.#sendAsset(asset, request, response)
    const text = this.#signedText(kind, name) ?? (kind === 'releases' ? this.#bodies.get(name) : undefined)
    if (text === undefined) return json(response, 404, { code: 'NOT_FOUND', message: 'Fehlt' })
    return void response.end(text)
  }

  #signedText(kind: string, name: string): string | undefined {
    if (kind === 'pointer' && this.#pointer) return this.signed(releaseTopic(SITE_ID, PLAYER_ID), this.#pointer)
    const fact = kind === 'facts' ? this.facts.get(name) : undefined
    if (fact) return this.signed(liveFactTopic(SITE_ID, name), fact)
    const board = kind === 'boards' ? this.boards.get(name) : undefined
    return board && this.signed(boardTopic(SITE_ID, name), board)
  }

  #answerPairing(request: IncomingMessage, response: ServerResponse, pairingId: string): void {
    if (pairingId !== '') {
      if (this.#pairing?.id !== pairingId) return json(response, 404, { code: 'PAIRING_UNKNOWN', message: 'Unbekannt' })
      const isApproved = this.#pairedSecretSha256 === this.#pairing.secretSha256
      return json(response, 200, isApproved ? { state: 'approved', access: this.access } : { state: 'waiting' })
    }
    let body = ''
    request.on('data', (chunk) => (body += String(chunk)))
    request.on('end', () => {
      const { secretSha256 } = JSON.parse(body) as { secretSha256: string }
      this.#pairing = { id: `pairing-${this.requests.length}`, secretSha256 }
      const expiresAt = Date.now() + 600_000
      json(response, 200, { pairingId: this.#pairing.id, code: 'WDJB-MJHT', expiresAt, pollAfterMs: 200 })
    })
    return undefined
  }

  #takeScreenshot(request: IncomingMessage, response: ServerResponse, commandId: string): void {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      this.screenshots.set(commandId, Buffer.concat(chunks))
      response.writeHead(204).end()
    })
  }

  #sendAsset(asset: StoredAsset, request: IncomingMessage, response: ServerResponse): void {
    const { ref, bytes } = asset
    if (this.onAsset?.(asset, response)) return
    const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? []
    const isSame = request.headers['if-range'] === `"${ref.sha256}"`
    const headers = { 'content-type': ref.mediaType, etag: `"${ref.sha256}"` }
    if (first === undefined || !isSame) {
      response.writeHead(200, { ...headers, 'content-length': bytes.length }).end(bytes)
      return
    }
    const from = Number(first)
    const to = last ? Number(last) : bytes.length - 1
    const contentRange = `bytes ${from}-${to}/${bytes.length}`
    response
      .writeHead(206, { ...headers, 'content-range': contentRange, 'content-length': to + 1 - from })
      .end(bytes.subarray(from, to + 1))
  }
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function pieceSha256s(bytes: Buffer): string[] {
  const count = Math.ceil(bytes.length / PIECE_BYTES)
  return Array.from({ length: count }, (_, n) => sha256Of(bytes.subarray(n * PIECE_BYTES, (n + 1) * PIECE_BYTES)))
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

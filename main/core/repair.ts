import { boardTopic, liveFactTopic, releaseTopic } from '#schema/topics'
import type { ServerClient, ServerFailure } from './server-client.ts'

export interface RepairDeps {
  readonly siteId: string
  readonly playerId: string
  readonly secret: string
  readonly client: ServerClient
  /** Waiting areas and live facts of the active release. */
  readonly wanted: () => { readonly areaIds: readonly string[]; readonly factKeys: readonly string[] }
  readonly take: (topicPath: string, text: string) => void
}

interface Stream {
  readonly path: string
  readonly topicPath: string
}

/** Fetches over HTTP what may have been missed: the same signed messages that the broker carries. */
export class Repair {
  readonly #deps: RepairDeps
  readonly #underWay = new Map<string, Promise<ServerFailure | undefined>>()

  constructor(deps: RepairDeps) {
    this.#deps = deps
  }

  /**
   * Everything at once.
   * @param probeTimeoutMs how long the first question may take; absent: as long as any other
   * @returns why the server could not be reached; undefined when it could
   */
  async all(signal: AbortSignal, probeTimeoutMs?: number): Promise<ServerFailure | undefined> {
    const { siteId, playerId, wanted } = this.#deps
    // The pointer goes ahead: when the server is away, one question is enough.
    const pointer = { path: '/player/v1/pointer', topicPath: releaseTopic(siteId, playerId).path }
    const probe = probeTimeoutMs === undefined ? signal : AbortSignal.any([signal, AbortSignal.timeout(probeTimeoutMs)])
    const failure = await this.#fetch(pointer, probe)
    // Without a release yet there is no pointer, and that is no reason to leave out the rest.
    if (failure !== undefined && failure !== 'missing') return failure
    const { areaIds, factKeys } = wanted()
    const facts = factKeys.map((key) => ({
      path: `/player/v1/facts/${key}`,
      topicPath: liveFactTopic(siteId, key).path,
    }))
    await Promise.all([
      ...areaIds.map((areaId) => this.board(areaId, signal)),
      ...facts.map((stream) => this.#fetch(stream, signal)),
    ])
    return undefined
  }

  board(areaId: string, signal: AbortSignal): Promise<ServerFailure | undefined> {
    const topicPath = boardTopic(this.#deps.siteId, areaId).path
    return this.#fetch({ path: `/player/v1/boards/${areaId}`, topicPath }, signal)
  }

  /** Two wishes for the same stream are one request. */
  #fetch(stream: Stream, signal: AbortSignal): Promise<ServerFailure | undefined> {
    const running = this.#underWay.get(stream.path)
    if (running) return running
    const started = this.#fetchOnce(stream, signal).finally(() => this.#underWay.delete(stream.path))
    this.#underWay.set(stream.path, started)
    return started
  }

  async #fetchOnce({ path, topicPath }: Stream, signal: AbortSignal): Promise<ServerFailure | undefined> {
    const { client, secret, take } = this.#deps
    const answer = await client.text(path, { signal, secret })
    if (!answer.ok) return answer.error
    take(topicPath, answer.value)
    return undefined
  }
}

import type { Logger } from 'pino'
import { AssetRef } from '#schema/asset'
import type { LiveFact } from '#schema/live-fact'
import { parse } from '#schema/parse'
import type { AssetFiles } from './asset-files.ts'
import { downloadAsset } from './downloader.ts'
import type { RateCap } from './rate-cap.ts'
import type { ReleaseStore } from './release-store.ts'
import type { ServerClient } from './server-client.ts'

export interface FactImagesDeps {
  readonly client: ServerClient
  readonly secret: string
  readonly cap: RateCap
  readonly files: AssetFiles
  readonly releases: ReleaseStore
  readonly log: Logger
  /** A picture has arrived. */
  readonly onArrived: () => void
}

/** A news picture is re-encoded by the server; anything larger is a mistake. */
const IMAGE_BYTES_MAX = 20_000_000
const STALL_MS = 15_000

/**
 * Pictures of news. They come with live facts and belong to no release, so they are loaded beside it, one after the
 * other; news without its picture is still news, so nothing is tried again before the next fact.
 */
export class FactImages {
  readonly #deps: FactImagesDeps
  readonly #stopping = new AbortController()
  readonly #triedInVain = new Set<string>()
  #wanted: readonly string[] = []
  #running: Promise<void> | undefined

  constructor(deps: FactImagesDeps) {
    this.#deps = deps
  }

  /** Pictures that must not be collected. */
  get kept(): readonly string[] {
    return this.#wanted
  }

  want(facts: Iterable<LiveFact>): void {
    this.#wanted = [...facts].flatMap(imagesOf)
    this.#running ??= this.#run().finally(() => (this.#running = undefined))
  }

  /** The server answers again: what failed may be tried again. */
  retry(): void {
    this.#triedInVain.clear()
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#running
  }

  async #run(): Promise<void> {
    for (let next = this.#next(); next !== undefined; next = this.#next()) {
      this.#triedInVain.add(next)
      if (await this.#load(next)) this.#deps.onArrived()
    }
  }

  #next(): string | undefined {
    if (this.#stopping.signal.aborted) return undefined
    return this.#wanted.find((sha256) => !this.#triedInVain.has(sha256) && !this.#deps.releases.asset(sha256))
  }

  async #load(sha256: string): Promise<boolean> {
    const { client, secret, cap, files, log } = this.#deps
    const { signal } = this.#stopping
    const asset = await this.#describe(sha256, signal)
    if (!asset) return false
    const { result } = await downloadAsset(asset, { client, secret, cap, files, stallMs: STALL_MS }, signal)
    if (!result.ok) log.warn({ sha256, reason: result.error }, 'news picture not loaded')
    return result.ok
  }

  /** Size and type of a picture that no release lists: from the head of the server's answer. */
  async #describe(sha256: string, signal: AbortSignal): Promise<AssetRef | undefined> {
    const answer = await this.#deps.client.open(`/player/v1/assets/${sha256}`, { signal, secret: this.#deps.secret })
    if (!answer.ok) return undefined
    await answer.value.body?.cancel()
    const asset = parse(AssetRef, {
      sha256,
      sizeBytes: Number(answer.value.headers.get('content-length')),
      mediaType: answer.value.headers.get('content-type')?.split(';')[0],
    })
    const isPicture = asset.ok && asset.value.mediaType.startsWith('image/') && asset.value.sizeBytes <= IMAGE_BYTES_MAX
    return isPicture ? asset.value : undefined
  }
}

function imagesOf({ body }: LiveFact): string[] {
  return body.kind === 'news' ? body.items.flatMap(({ imageSha256 }) => imageSha256 ?? []) : []
}

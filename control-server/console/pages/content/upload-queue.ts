import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { StaffAsset, StaffDocument } from '#schema/staff-api'
import { ok } from '#schema/result'
import type { ApiResult } from '../../api/api-result.ts'
import type { Services } from '../../state/services.ts'
import { isDocument, refusalOf } from './file-kinds.ts'
import type { UploadProgress } from './new-slide.ts'

/** What a file has become on the server. */
export type Uploaded = { readonly asset: StaffAsset } | { readonly document: StaffDocument }

type Host = ReactiveControllerHost & { readonly services: Services }

/**
 * Files on their way to the server, one after the other. The next one starts when `next` is called: each file first
 * gets its description, so nobody has to describe ten pictures from memory.
 */
export class UploadQueue implements ReactiveController {
  progress: UploadProgress | undefined
  problem = ''
  readonly #host: Host
  readonly #done: (uploaded: Uploaded) => void
  #files: File[] = []
  #ending: AbortController | undefined

  constructor(host: Host, done: (uploaded: Uploaded) => void) {
    this.#host = host
    this.#done = done
    host.addController(this)
  }

  hostDisconnected(): void {
    this.cancel()
  }

  add(files: readonly File[]): void {
    this.#files.push(...files)
    this.problem = ''
  }

  cancel(): void {
    this.#ending?.abort()
    this.#files = []
  }

  async next(): Promise<void> {
    const file = this.#files.shift()
    if (file === undefined || this.progress) return
    const refusal = refusalOf(file)
    if (refusal !== undefined) return this.#refuse(refusal)
    const ending = new AbortController()
    this.#ending = ending
    this.#show(file, 0)
    const answer = await this.#send(file, ending.signal)
    this.progress = undefined
    this.#host.requestUpdate()
    if (answer.ok) this.#done(answer.value)
    else if (!ending.signal.aborted) this.#refuse(answer.error.message)
  }

  async #send(file: File, signal: AbortSignal): Promise<ApiResult<Uploaded>> {
    const { services } = this.#host
    const progress = (fraction: number): void => this.#show(file, fraction)
    if (isDocument(file)) {
      const answer = await services.uploadDocument(file, progress, signal)
      return answer.ok ? ok({ document: answer.value }) : answer
    }
    const answer = await services.upload(file, progress, signal)
    return answer.ok ? ok({ asset: answer.value }) : answer
  }

  #show(file: File, sentFraction: number): void {
    this.progress = { fileName: file.name, sentFraction, moreCount: this.#files.length }
    this.#host.requestUpdate()
  }

  #refuse(problem: string): void {
    this.problem = problem
    this.#host.requestUpdate()
    void this.next()
  }
}

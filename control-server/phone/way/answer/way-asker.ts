import type { WayAnswer, WayQuestion } from './answer-way.ts'
import type { FromWorker, ToWorker } from './way-messages.ts'

/** The part of `Worker` that is used. */
export interface WorkerPort {
  postMessage(message: ToWorker, transfer?: Transferable[]): void
  addEventListener(type: 'message', listener: (event: { readonly data: FromWorker }) => void): void
}

export type Opened = { readonly fault?: 'newer' | 'broken'; readonly attribution: string }

/** Speaks with the worker that finds ways. */
export class WayAsker {
  readonly #port: WorkerPort
  readonly #waiting = new Map<number, (message: FromWorker) => void>()
  #lastId = 0

  constructor(port: WorkerPort) {
    this.#port = port
    port.addEventListener('message', ({ data }) => {
      this.#waiting.get(data.id)?.(data)
      this.#waiting.delete(data.id)
    })
  }

  /** The bytes of a bundle, which are handed over and are the caller's no more. */
  async open(bytes: ArrayBuffer): Promise<Opened> {
    const message = await this.#send((id) => ({ id, kind: 'open', bytes }), [bytes])
    return message.kind === 'opened' ? message : { fault: 'broken', attribution: '' }
  }

  /** Undefined when it is not the answer to the last question any more: a newer one is on its way. */
  async ask(question: WayQuestion): Promise<WayAnswer | undefined> {
    const message = await this.#send((id) => ({ id, kind: 'ask', question }), [])
    return message.kind === 'answer' && message.id === this.#lastId ? message.answer : undefined
  }

  #send(compose: (id: number) => ToWorker, transfer: Transferable[]): Promise<FromWorker> {
    const id = (this.#lastId += 1)
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve)
      this.#port.postMessage(compose(id), transfer)
    })
  }
}

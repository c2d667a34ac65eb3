import type { Worker } from 'node:worker_threads'
import { BrokerStartError } from './broker-start-error.ts'
import type { FromWorker, ToWorker } from './worker-protocol.ts'

/** What a worker says on its own. */
export type WorkerNews = Extract<FromWorker, { kind: 'device' | 'connection' | 'cut' }>

type Question = ToWorker extends infer M ? (M extends { id: number } ? Omit<M, 'id'> : never) : never
type Answer = Extract<FromWorker, { kind: 'done' }>

/** One running worker: questions with answers over its message port. Dead for good once the thread has ended. */
export interface WorkerLink {
  readonly port: number
  /** Resolves with the answer; rejects when the worker refuses or dies before it has answered. */
  ask(question: Question): Promise<Answer>
  tell(message: Extract<ToWorker, { kind: 'verdict' }>): void
  /** Resolves when the thread has ended, with the error that ended it, if any. */
  readonly ended: Promise<Error | undefined>
}

/** Waits until the worker listens. Rejects with a `BrokerStartError` when it can not. */
export async function linkWorker(worker: Worker, onNews: (news: WorkerNews) => void): Promise<WorkerLink> {
  const pending = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>()
  const listening = Promise.withResolvers<number>()
  const ended = Promise.withResolvers<Error | undefined>()
  let lastId = 0
  let cause: Error | undefined
  let alive = true

  function post(message: ToWorker): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    if (alive) worker.postMessage(message)
  }

  worker.on('message', (message: FromWorker) => {
    if (message.kind === 'listening') listening.resolve(message.port)
    else if (message.kind === 'not-listening') listening.reject(startError(message))
    else if (message.kind === 'done') {
      const waiting = pending.get(message.id)
      pending.delete(message.id)
      if (message.problem === undefined) waiting?.resolve(message)
      else waiting?.reject(new Error(message.problem))
    } else onNews(message)
  })
  worker.on('error', (error) => (cause = error instanceof Error ? error : new Error(String(error))))
  worker.on('exit', () => {
    alive = false
    const gone = new Error('the broker has stopped', { cause })
    listening.reject(gone)
    for (const { reject } of pending.values()) reject(gone)
    pending.clear()
    ended.resolve(cause)
  })

  const port = await listening.promise.catch(async (error: unknown) => {
    // A thread that listens to nothing would keep the process alive for nothing.
    await worker.terminate()
    throw error
  })
  return {
    port,
    ended: ended.promise,
    ask(question) {
      if (!alive) return Promise.reject(new Error('the broker has stopped', { cause }))
      const id = ++lastId
      return new Promise((resolve, reject) => {
        pending.set(id, { resolve, reject })
        post({ ...question, id })
      })
    },
    tell: post,
  }
}

function startError({ code, message, port }: Extract<FromWorker, { kind: 'not-listening' }>): BrokerStartError {
  if (code === 'EADDRINUSE') {
    return new BrokerStartError(
      'port-taken',
      `Der Anschluss ${port} für die Bildschirme (MQTT) ist belegt. Bitte wählen Sie mit LOTSE_MQTT_PORT einen anderen oder beenden Sie das Programm, das ihn benutzt.`,
    )
  }
  return new BrokerStartError(
    'address-unusable',
    `Unter der Adresse für die Bildschirme (MQTT, Anschluss ${port}) kann nicht gelauscht werden (${message}). Bitte prüfen Sie Adresse und Anschluss.`,
  )
}

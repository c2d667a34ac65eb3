import type { Readable, Writable } from 'node:stream'
import Type from 'typebox'
import { parseJson } from '#schema/parse'

const Message = Type.Object({
  id: Type.Optional(Type.Integer()),
  method: Type.Optional(Type.String()),
  sessionId: Type.Optional(Type.String()),
  params: Type.Optional(Type.Unknown()),
  result: Type.Optional(Type.Unknown()),
  error: Type.Optional(Type.Object({ message: Type.String() })),
})

export interface DevtoolsEvent {
  readonly method: string
  readonly sessionId: string | undefined
  readonly params: unknown
}

/** The DevTools protocol over the browser's own pipe: no TCP port that another program could reach. */
export interface DevtoolsPipe {
  /** Rejects when the browser answers with an error, does not answer in time, or goes away. */
  call(method: string, params: object, options?: { sessionId?: string; timeoutMs?: number }): Promise<unknown>
  onEvent(listener: (event: DevtoolsEvent) => void): void
}

interface Pending {
  readonly method: string
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
  readonly timer: NodeJS.Timeout
}

const CALL_TIMEOUT_MS = 15_000

/** `--remote-debugging-pipe`: JSON messages ended by a zero byte on file descriptors 3 (to it) and 4 (from it). */
export function openDevtoolsPipe(toBrowser: Writable, fromBrowser: Readable): DevtoolsPipe {
  const pending = new Map<number, Pending>()
  const listeners = new Set<(event: DevtoolsEvent) => void>()
  let lastId = 0
  let rest = ''

  const settle = (id: number, answer: (call: Pending) => void) => {
    const call = pending.get(id)
    if (!call) return
    pending.delete(id)
    clearTimeout(call.timer)
    answer(call)
  }
  const receive = (text: string) => {
    const message = parseJson(Message, text)
    if (!message.ok) return
    const { id, method, sessionId, params, result, error } = message.value
    if (id !== undefined) {
      settle(id, (call) => (error ? call.reject(new Error(`${call.method}: ${error.message}`)) : call.resolve(result)))
    } else if (method !== undefined) {
      for (const listener of listeners) listener({ method, sessionId, params })
    }
  }
  const close = () => {
    for (const id of pending.keys()) settle(id, (call) => call.reject(new Error(`${call.method}: browser is gone`)))
  }

  fromBrowser.setEncoding('utf8')
  fromBrowser.on('data', (chunk: string) => {
    const parts = (rest + chunk).split('\0')
    rest = parts.pop() ?? ''
    for (const part of parts) receive(part)
  })
  fromBrowser.on('close', close)
  fromBrowser.on('error', close)
  toBrowser.on('error', close)

  return {
    call: (method, params, { sessionId, timeoutMs = CALL_TIMEOUT_MS } = {}) =>
      new Promise((resolve, reject) => {
        const id = ++lastId
        const timer = setTimeout(() => settle(id, (call) => call.reject(new Error(`${method}: no answer`))), timeoutMs)
        pending.set(id, { method, resolve, reject, timer })
        toBrowser.write(`${JSON.stringify({ id, method, params, ...(sessionId !== undefined && { sessionId }) })}\0`)
      }),
    onEvent: (listener) => listeners.add(listener),
  }
}

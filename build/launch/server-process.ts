import { fileURLToPath } from 'node:url'
import Type, { type Static } from 'typebox'
import { startChild } from '#main/shell/child-process'
import { supervise } from '#main/shell/supervise'
import { parseJson } from '#schema/parse'

/** What the control server says on standard output when it answers. */
export const ServerReady = Type.Object({
  type: Type.Literal('ready'),
  url: Type.String(),
  mqttPort: Type.Integer(),
  firstRun: Type.Boolean(),
  staffName: Type.String(),
  /** Only on the first run; nobody can read it again. */
  password: Type.Optional(Type.String()),
})
export type ServerReady = Static<typeof ServerReady>

export interface ServerProcess {
  /** Undefined when it ended before it was ever ready; then it has said why. */
  readonly ready: Promise<ServerReady | undefined>
  stop(): Promise<void>
}

const serverEntry = fileURLToPath(new URL('../../control-server/main.ts', import.meta.url))

/**
 * Runs the control server and restarts it when it dies. An end before the first `ready` is final: a taken port or
 * an unwritable folder does not get better by trying.
 */
export function startServerProcess(
  env: Readonly<Record<string, string>>,
  onLog: (line: string) => void,
  onRestart: (delayMs: number) => void,
): ServerProcess {
  const { promise: ready, resolve } = Promise.withResolvers<ServerReady | undefined>()
  let wasReady = false
  const start = () =>
    startChild({
      file: serverEntry,
      args: [],
      env,
      onLine: (line) => {
        const message = parseJson(ServerReady, line)
        if (!message.ok) return onLog(line)
        wasReady = true
        resolve(message.value)
      },
      onLog,
    })
  const supervised = supervise(start, (_code, nextDelayMs) => {
    if (!wasReady) {
      resolve(undefined)
      return 'give-up'
    }
    onRestart(nextDelayMs)
    return 'restart'
  })
  return { ready, stop: () => supervised.stop() }
}

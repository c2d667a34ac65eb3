import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { Logger } from 'pino'
import { parseJson } from '#schema/parse'
import { ShellMessage } from '../core/shell-protocol.ts'
import { startChild } from './child-process.ts'
import { supervise } from './supervise.ts'

export interface PlayerCoreOptions {
  readonly dataDir: string
  readonly serverUrl: string
  /** Folder with the built pages. */
  readonly uiDir: string
  readonly log: Logger
  readonly onMessage: (message: ShellMessage) => void
}

export interface PlayerCore {
  stop(): Promise<void>
}

const coreEntry = fileURLToPath(new URL('../core/main.ts', import.meta.url))

/**
 * Runs the player core in its own process and restarts it on the same port with the same token, so that pages which
 * are still open find it again by themselves.
 */
export function startPlayerCore({ dataDir, serverUrl, uiDir, log, onMessage }: PlayerCoreOptions): PlayerCore {
  const token = randomBytes(16).toString('hex')
  let port = 0
  const start = () =>
    startChild({
      file: coreEntry,
      args: ['--data', dataDir, '--server', serverUrl, '--ui', uiDir, '--port', String(port), '--token', token],
      onLine: (line) => {
        const message = parseJson(ShellMessage, line)
        if (!message.ok) return log.warn({ line }, 'the core said something unknown')
        if (message.value.type === 'ready') port = Number(new URL(message.value.baseUrl).port)
        onMessage(message.value)
      },
      onLog: (line) => process.stderr.write(`${line}\n`),
    })
  return supervise(start, (code, nextDelayMs) => {
    log.error({ code, nextDelayMs }, 'player core ended')
    return 'restart'
  })
}

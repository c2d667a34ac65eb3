import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { Logger } from 'pino'
import { parseJson } from '#schema/parse'
import { ShellMessage } from '../core/shell-protocol.ts'
import { ButtonProcess } from './button-process.ts'
import { type Child, type ChildOptions, startChild } from './child-process.ts'
import { supervise } from './supervise.ts'

export interface PlayerCoreOptions {
  readonly dataDir: string
  readonly serverUrl: string
  /** Folder with the built pages. */
  readonly uiDir: string
  /** Of waiting numbers, as an operator wrote it; absent when there is none. */
  readonly printer?: string
  readonly log: Logger
  readonly onMessage: (message: ShellMessage) => void
  /** Each line of the core's own log. */
  readonly onLog: (line: string) => void
  /** How a process is started here, and the files of core and buttons for it. Default: this Node and the source. */
  readonly spawn?: {
    readonly start: (options: ChildOptions) => Child
    readonly file: string
    readonly buttonsFile: string
  }
}

export interface PlayerCore {
  stop(): Promise<void>
}

const coreEntry = fileURLToPath(new URL('../core/main.ts', import.meta.url))

/**
 * Runs the player core in its own process and restarts it on the same port with the same token, so that pages which
 * are still open find it again by themselves. Beside it runs the process of the buttons, from when the core wants it.
 */
export function startPlayerCore(options: PlayerCoreOptions): PlayerCore {
  const { dataDir, serverUrl, uiDir, printer, log, onMessage, onLog } = options
  const spawn = options.spawn ?? { start: startChild, file: coreEntry }
  let baseUrl: string | undefined
  const buttons = new ButtonProcess({
    coreBaseUrl: () => baseUrl,
    fetch,
    now: Date.now,
    log,
    onLog,
    ...(options.spawn && { spawn: { start: spawn.start, file: options.spawn.buttonsFile } }),
  })
  const token = randomBytes(16).toString('hex')
  let port = 0
  const start = () =>
    spawn.start({
      file: spawn.file,
      args: [
        '--data',
        dataDir,
        '--server',
        serverUrl,
        '--ui',
        uiDir,
        '--port',
        String(port),
        '--token',
        token,
        ...(printer === undefined ? [] : ['--printer', printer]),
      ],
      onLine: (line) => {
        const message = parseJson(ShellMessage, line)
        if (!message.ok) return log.warn({ line }, 'the core said something unknown')
        if (message.value.type === 'buttons') return buttons.listen(message.value.adoptedKeys)
        if (message.value.type === 'ready') {
          ;({ baseUrl } = message.value)
          port = Number(new URL(baseUrl).port)
        }
        onMessage(message.value)
      },
      onLog,
    })
  const core = supervise(start, (code, nextDelayMs) => {
    log.error({ code, nextDelayMs }, 'player core ended')
    return 'restart'
  })
  return {
    stop: async () => {
      await Promise.all([buttons.stop(), core.stop()])
    },
  }
}

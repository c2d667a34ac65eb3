import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { findBrowser } from '#main/chromium/find-browser'
import type { ShellMessage } from '#main/core/shell-protocol'
import { ShellMessage as ShellMessageSchema } from '#main/core/shell-protocol'
import { startChild } from '#main/shell/child-process'
import { startPlayerCore } from '#main/shell/player-core'
import { supervise } from '#main/shell/supervise'
import { parseJson } from '#schema/parse'

export type Shell = 'electron' | 'chromium' | 'none'

export interface PlayerProcessOptions {
  readonly dataDir: string
  readonly serverUrl: string
  readonly shell: Shell
  /** `kiosk` on a kiosk, `window` on a desk, `headless` without a display. */
  readonly mode: 'kiosk' | 'window' | 'headless'
  /** Of waiting numbers, see `main/printing/printer-address.ts`. */
  readonly printer?: string
  readonly onMessage: (message: ShellMessage) => void
  readonly onLog: (line: string) => void
}

export const uiDir = fileURLToPath(new URL('../../dist/renderer', import.meta.url))
const chromiumEntry = fileURLToPath(new URL('../../main/chromium/main.ts', import.meta.url))
const electronEntry = fileURLToPath(new URL('../../main/electron/main.ts', import.meta.url))

/** A player in its shell, restarted when it dies. Without a shell it is the core alone, and pages open elsewhere. */
export function startPlayerProcess(options: PlayerProcessOptions): { stop(): Promise<void> } {
  const { dataDir, serverUrl, shell, mode, printer, onMessage, onLog } = options
  const print = printer !== undefined && { printer }
  if (shell === 'none') {
    const log = pino({ name: 'shell' }, { write: (line: string) => onLog(line.trimEnd()) })
    return startPlayerCore({ dataDir, serverUrl, uiDir, ...print, log, onMessage, onLog })
  }
  const executable = shell === 'electron' ? electronBinary() : undefined
  const file = shell === 'electron' ? electronEntry : chromiumEntry
  const start = () =>
    startChild({
      file,
      args: [
        '--data',
        dataDir,
        '--server',
        serverUrl,
        '--ui',
        uiDir,
        '--mode',
        mode,
        ...(printer === undefined ? [] : ['--printer', printer]),
      ],
      ...(executable !== undefined && { executable }),
      onLine: (line) => {
        const message = parseJson(ShellMessageSchema, line)
        if (message.ok) onMessage(message.value)
        else onLog(line)
      },
      onLog,
    })
  return supervise(start, (code, nextDelayMs) => {
    onLog(JSON.stringify({ name: 'launcher', msg: 'player ended', code, nextDelayMs }))
    return 'restart'
  })
}

/** The best shell that this machine has. */
export function chooseShell(env: Readonly<Record<string, string | undefined>>): Shell {
  if (electronBinary() !== undefined) return 'electron'
  return findBrowser(env) === undefined ? 'none' : 'chromium'
}

/** Electron's npm package brings types everywhere, but its binary only where it could be downloaded. */
function electronBinary(): string | undefined {
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
  const pathFile = join(folder, 'path.txt')
  if (!existsSync(pathFile)) return undefined
  const binary = join(folder, 'dist', readFileSync(pathFile, 'utf8').trim())
  return existsSync(binary) ? binary : undefined
}

import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export interface ChildOptions {
  /** TypeScript or JavaScript file that Node runs. */
  readonly file: string
  readonly args: readonly string[]
  /** Another program that runs the file, such as Electron; this Node when absent. */
  readonly executable?: string
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly onLine: (line: string) => void
  /** Each line of standard error; the logs of the child. */
  readonly onLog: (line: string) => void
}

export interface Child {
  readonly exited: Promise<{ readonly code: number | null }>
  /** Asks it to end and waits; a child that does not end in time is killed. */
  stop(): Promise<void>
}

const STOP_TIMEOUT_MS = 8_000
const endWithParent = fileURLToPath(new URL('./end-with-parent.ts', import.meta.url))

/** Starts a Node child of ours that ends when this process ends, however that happens. */
export function startChild({ file, args, executable, env, onLine, onLog }: ChildOptions): Child {
  const command = executable === undefined ? ['--import', endWithParent, file] : [file]
  const child = spawn(executable ?? process.execPath, [...command, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
    // Its own process group: a Ctrl-C in the terminal reaches only the parent, which ends everything in order.
    detached: true,
  })
  createInterface({ input: child.stdout }).on('line', onLine)
  createInterface({ input: child.stderr }).on('line', onLog)
  // A child that is gone can not take the end of its input: that is what its exit already tells.
  child.stdin.on('error', () => undefined)
  const exited = new Promise<{ code: number | null }>((resolve) => {
    child.once('close', (code) => resolve({ code }))
    child.once('error', (error) => {
      onLog(String(error))
      resolve({ code: null })
    })
  })
  return {
    exited,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS)
      await exited
      clearTimeout(timer)
    },
  }
}

import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const node = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url))
const endWithParent = fileURLToPath(new URL('../../main/shell/end-with-parent.ts', import.meta.url))

/** One real process of the product under test. */
export interface Program {
  readonly pid: number
  /** First line of its standard output, past or future, that `read` makes something of. Rejects when it ends before. */
  line<T>(read: (line: string) => T | undefined): Promise<T>
  /** As a power cut would: nothing is said goodbye to. */
  kill(): Promise<void>
  stop(): Promise<void>
}

export function startProgram(file: string, args: readonly string[], env: Record<string, string>): Program {
  const child = spawn(node, ['--import', endWithParent, file, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: 'pipe',
  })
  const lines: string[] = []
  const errors: string[] = []
  const readers = new Set<() => void>()
  const tell = () => {
    for (const read of readers) read()
  }
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line)
    tell()
  })
  createInterface({ input: child.stderr }).on('line', (line) => errors.push(line))
  child.once('exit', tell)
  return {
    pid: child.pid ?? 0,
    line: <T>(read: (line: string) => T | undefined) =>
      new Promise<T>((resolve, reject) => {
        let next = 0
        const look = () => {
          for (; next < lines.length; next++) {
            const found = read(lines[next] ?? '')
            if (found === undefined) continue
            readers.delete(look)
            return resolve(found)
          }
          if (hasEnded(child)) reject(new Error(`${file} ended:\n${errors.slice(-20).join('\n')}`))
        }
        readers.add(look)
        look()
      }),
    kill: () => end(child, 'SIGKILL'),
    stop: () => end(child, 'SIGTERM'),
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (hasEnded(child)) return
  const exited = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await exited
  clearTimeout(timer)
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

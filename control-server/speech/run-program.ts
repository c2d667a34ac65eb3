import { spawn } from 'node:child_process'
import { fail, ok, type Result } from '#schema/result'

export interface ProgramInput {
  /** Written to its standard input, so that no text is ever taken for an option. */
  readonly text?: string
  readonly signal?: AbortSignal
}

const TIMEOUT_MS = 30_000
/** Three minutes of speech; a clip has one second. */
const OUTPUT_BYTES_MAX = 8_388_608
const COMPLAINT_LENGTH_MAX = 300

/** Runs a program to its end and answers what it wrote. Fails when it is not there, complains, hangs or floods. */
export function runProgram(
  program: string,
  args: readonly string[],
  { text = '', signal }: ProgramInput = {},
): Promise<Result<Buffer, string>> {
  if (signal?.aborted) return Promise.resolve(fail(`${program} is not wanted any more`))
  return new Promise((resolve) => {
    // A process group of its own: a script that is stopped must not leave behind what it has started.
    const child = spawn(program, [...args], { stdio: ['pipe', 'pipe', 'pipe'], detached: true })
    const chunks: Buffer[] = []
    let sizeBytes = 0
    let complaint = ''
    const kill = () => killGroup(child.pid)
    const timer = setTimeout(kill, TIMEOUT_MS)
    signal?.addEventListener('abort', kill, { once: true })
    const end = (result: Result<Buffer, string>) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', kill)
      resolve(result)
    }
    child.stdout.on('data', (chunk: Buffer) => {
      sizeBytes += chunk.length
      if (sizeBytes > OUTPUT_BYTES_MAX) kill()
      else chunks.push(chunk)
    })
    child.stderr.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk.toString('utf8')).slice(0, COMPLAINT_LENGTH_MAX)
    })
    // A program that does not read its input says more by how it ends.
    child.stdin.on('error', () => undefined)
    child.once('error', (error) => end(fail(`${program} did not start: ${error.message}`)))
    child.once('close', (code, killedBy) => {
      if (sizeBytes > OUTPUT_BYTES_MAX) end(fail(`${program} wrote too much`))
      else if (code === 0) end(ok(Buffer.concat(chunks)))
      else end(fail(`${program} ended with ${code ?? killedBy}: ${complaint.trim()}`))
    })
    child.stdin.end(text)
  })
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    // It has just ended by itself.
    const isGone = error instanceof Error && 'code' in error && error.code === 'ESRCH'
    if (!isGone) throw error
  }
}

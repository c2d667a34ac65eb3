import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startChild } from './child-process.ts'

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'lotse-child-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

function program(source: string): string {
  const file = join(dir, 'child.mjs')
  writeFileSync(file, source)
  return file
}
const STAY = 'setInterval(() => {}, 1_000); '

test('lines and logs arrive, and stopping waits for the end', async () => {
  const lines: string[] = []
  const logs: string[] = []
  const child = startChild({
    file: program(`${STAY} console.log('hello ' + process.argv[2]); console.error('log')`),
    args: ['you'],
    onLine: (line) => lines.push(line),
    onLog: (line) => logs.push(line),
  })
  await expect.poll(() => [...lines, ...logs].toSorted()).toEqual(['hello you', 'log'])
  await child.stop()
  expect(await child.exited).toEqual({ code: null })
})

test('a child with threads lives on: a thread’s own empty input does not end it', async () => {
  const { promise, resolve } = Promise.withResolvers<string>()
  const source = `${STAY} import { Worker } from 'node:worker_threads'
    const w = new Worker('require("node:worker_threads").parentPort.postMessage(1); setInterval(() => {}, 1000)', { eval: true })
    w.on('message', () => setTimeout(() => console.log('alive'), 300))`
  const child = startChild({ file: program(source), args: [], onLine: resolve, onLog: () => undefined })
  const ended = child.exited.then(() => 'ended')
  expect(await Promise.race([promise, ended])).toBe('alive')
  await child.stop()
})

test.each([
  ['a child', ''],
  ['a child that does not hear SIGTERM', `process.on('SIGTERM', () => {});`],
])('%s ends when its parent is killed without a chance to say so', async (_what, deaf) => {
  const file = program(`${STAY} ${deaf} console.log(process.pid)`)
  const parent = join(dir, 'parent.mjs')
  const module = new URL('./child-process.ts', import.meta.url).href
  writeFileSync(
    parent,
    `import { startChild } from ${JSON.stringify(module)}
     startChild({ file: ${JSON.stringify(file)}, args: [], onLine: (line) => console.log(line), onLog: () => {} })`,
  )
  const launcher = spawn(process.execPath, [parent], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [chunk] = (await once(launcher.stdout, 'data')) as [Buffer]
  const pid = Number(chunk.toString())
  launcher.kill('SIGKILL')
  await expect.poll(() => isAlive(pid)).toBe(false)
})

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

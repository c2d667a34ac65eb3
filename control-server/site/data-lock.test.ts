import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockDataFolder } from './data-lock.ts'

let parent: string
let folder: string
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'lotse-lock-'))
  folder = join(parent, 'new', 'data')
})
afterEach(() => rm(parent, { recursive: true }))

test('the folder is made for its owner alone', async () => {
  await using _lock = await lockDataFolder(folder)
  expect((await stat(folder)).mode & 0o777).toBe(0o700)
})

test('one server at a time, and the next one as soon as the first has ended', async () => {
  const first = await lockDataFolder(folder)
  await expect(lockDataFolder(folder)).rejects.toThrow('läuft schon ein Server')
  await first[Symbol.asyncDispose]()
  await using _second = await lockDataFolder(folder)
})

test('a server that was killed leaves no lock behind', async () => {
  const module = new URL('data-lock.ts', import.meta.url).href
  const program = `
    const { lockDataFolder } = await import(${JSON.stringify(module)})
    const lock = await lockDataFolder(${JSON.stringify(folder)})
    console.log('locked')
    setInterval(() => lock, 1000)`
  const other = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(other.stdout, 'data')
  await expect(lockDataFolder(folder)).rejects.toThrow('läuft schon ein Server')
  other.kill('SIGKILL')
  await once(other, 'exit')
  await using _lock = await lockDataFolder(folder)
})

test('a place where nothing can be written is one clear sentence', async () => {
  await expect(lockDataFolder('/proc/lotse')).rejects.toThrow('kann der Server nicht schreiben')
  await writeFile(join(parent, 'file'), '')
  await expect(lockDataFolder(join(parent, 'file'))).rejects.toThrow('kann der Server nicht schreiben')
})

import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockDataFolder } from './data-lock.ts'

let folder: string
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'lotse-lock-')), 'data')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('the folder is made for its owner alone', async () => {
  await using _lock = await lockDataFolder(folder)
  expect((await stat(folder)).mode & 0o777).toBe(0o700)
})

test('a folder that a living process has is refused with a sentence that names it', async () => {
  await (await lockDataFolder(folder))[Symbol.asyncDispose]()
  await writeFile(join(folder, 'server.lock'), String(process.ppid))
  await expect(lockDataFolder(folder)).rejects.toThrow(`Prozess ${process.ppid}`)
})

test('a lock left over from a crash is taken over, and a released one is gone', async () => {
  await (await lockDataFolder(folder))[Symbol.asyncDispose]()
  await writeFile(join(folder, 'server.lock'), '999999999')
  await (await lockDataFolder(folder))[Symbol.asyncDispose]()
  await expect(stat(join(folder, 'server.lock'))).rejects.toThrow('ENOENT')
})

test('a place where nothing can be written is one clear sentence', async () => {
  await expect(lockDataFolder('/proc/lotse')).rejects.toThrow('darf der Server nicht schreiben')
})

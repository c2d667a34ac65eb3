import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestDatabase } from './db/testing.ts'
import { sql } from 'kysely'

const entry = fileURLToPath(new URL('main.ts', import.meta.url))

let folder: string
const holders: Server[] = []
const running: ChildProcessByStdio<null, Readable, Readable>[] = []
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'lotse-main-'))))
afterEach(async () => {
  await Promise.all(running.splice(0).map(end))
  for (const holder of holders.splice(0)) holder.close()
  await rm(folder, { recursive: true })
})

/** Resolves when it is gone, so that nobody writes in the folder any more. */
async function end(child: ChildProcessByStdio<null, Readable, Readable>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}

function start(env: Record<string, string>) {
  // Of this process it only has what was compiled already.
  const { NODE_COMPILE_CACHE } = process.env
  const compiled = NODE_COMPILE_CACHE === undefined ? {} : { NODE_COMPILE_CACHE }
  const child = spawn(process.execPath, [entry], { env: { ...compiled, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  running.push(child)
  return child
}

/** A start that fails: what it says, and its exit code. */
async function failure(env: Record<string, string>) {
  const child = start(env)
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  if (child.exitCode === null) await once(child, 'exit')
  return { code: child.exitCode, out, err }
}

const settings = (more: Record<string, string> = {}) => ({ LOTSE_DATA: folder, LOTSE_PORT: '0', ...more })

async function ready(child: ReturnType<typeof start>): Promise<Record<string, unknown>> {
  const [chunk] = (await once(child.stdout, 'data')) as [Buffer]
  return JSON.parse(chunk.toString()) as Record<string, unknown>
}

test('says where it is on one line, tells the password once, and ends cleanly when asked', async () => {
  const first = start(settings())
  const said = await ready(first)
  expect(said).toMatchObject({ type: 'ready', firstRun: true, staffName: 'leitung', password: expect.any(String) })
  expect(said['mqttPort']).toBeGreaterThan(0)
  expect((await fetch(`${String(said['url'])}/healthz`)).status).toBe(200)
  first.kill('SIGTERM')
  expect((await once(first, 'exit'))[0]).toBe(0)

  const second = start(settings())
  const again = await ready(second)
  expect(again).toMatchObject({ type: 'ready', firstRun: false })
  expect(again).not.toHaveProperty('password')
  second.kill('SIGINT')
  expect((await once(second, 'exit'))[0]).toBe(0)
})

test('starts again on the data of a server that was killed', async () => {
  const first = start(settings())
  await ready(first)
  first.kill('SIGKILL')
  await once(first, 'exit')
  expect(await ready(start(settings()))).toMatchObject({ firstRun: false })
})

test.each<[string, () => Promise<Record<string, string>>, RegExp]>([
  ['a wrong setting', async () => settings({ LOTSE_PORT: 'achtzig' }), /LOTSE_PORT muss eine Zahl/],
  [
    'a folder in which it may not write',
    async () => settings({ LOTSE_DATA: '/proc/lotse' }),
    /kann der Server nicht schreiben/,
  ],
  [
    'a seed that is not there',
    async () => settings({ LOTSE_SEED: join(folder, 'nichts') }),
    /site\.json lässt sich nicht lesen/,
  ],
  [
    'a port of the broker that somebody else has',
    async () => settings({ LOTSE_MQTT_PORT: String(await takenPort()) }),
    /Anschluss \d+ für die Bildschirme \(MQTT\) ist belegt/,
  ],
  ['a database of a newer version', newerDatabase, /neueren Version von Lotse/],
  ['a file that is no database', brokenDatabase, /Datenbank .* ist beschädigt/],
  ['a folder where the database should be', folderInPlace, /lässt sich nicht öffnen/],
])('%s is one sentence and exit code 1, without a stack trace', async (_what, prepare, words) => {
  const { code, out, err } = await failure(await prepare())
  expect(err).toMatch(words)
  expect(err).not.toMatch(/\n\s+at /)
  expect(err.trim().split('\n')).toHaveLength(1)
  expect(out).toBe('')
  expect(code).toBe(1)
})

async function takenPort(): Promise<number> {
  const holder = createServer().listen(0, '127.0.0.1')
  holders.push(holder)
  await once(holder, 'listening')
  const address = holder.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

async function newerDatabase() {
  await using db = await openTestDatabase(join(folder, 'lotse.sqlite'))
  await sql`insert into kysely_migration (name, timestamp) values ('9999-zukunft', '2030-01-01')`.execute(db)
  return settings()
}

async function brokenDatabase() {
  await writeFile(join(folder, 'lotse.sqlite'), 'Dies ist keine Datenbank, sondern ein Brief. '.repeat(50))
  return settings()
}

async function folderInPlace() {
  await mkdir(join(folder, 'lotse.sqlite'))
  return settings()
}

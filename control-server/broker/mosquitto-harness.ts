import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { type MosquittoFiles, mosquittoFilesIn } from './mosquitto-files.ts'

/** Where this machine has a Mosquitto; undefined when it has none. */
export const MOSQUITTO = ['/usr/sbin/mosquitto', '/usr/local/sbin/mosquitto', '/opt/homebrew/sbin/mosquitto'].find(
  existsSync,
)

export interface Mosquitto extends AsyncDisposable {
  readonly url: string
  readonly port: number
  readonly folder: string
  readonly files: MosquittoFiles
  start(): Promise<void>
  kill(): Promise<void>
}

/** A real Mosquitto in a folder of its own, with the settings that the operating manual asks for. */
export async function prepareMosquitto(program: string): Promise<Mosquitto> {
  const folder = await mkdtemp(join(tmpdir(), 'lotse-mosquitto-'))
  const port = await freePort()
  const files = mosquittoFilesIn(folder)
  const { passwordFile, aclFile, pidFile } = files
  const settings = [
    `listener ${port} 127.0.0.1`,
    `user ${userInfo().username}`,
    'allow_anonymous false',
    'use_username_as_clientid true',
    'set_tcp_nodelay true',
    'max_queued_messages 0',
    `password_file ${passwordFile}`,
    `acl_file ${aclFile}`,
  ]
  await writeFile(join(folder, 'mosquitto.conf'), `${settings.join('\n')}\n`)
  let child: ChildProcess | undefined
  const kill = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }
  return {
    url: `mqtt://127.0.0.1:${port}`,
    port,
    folder,
    files,
    async start() {
      child = spawn(program, ['-c', join(folder, 'mosquitto.conf')], { stdio: ['ignore', 'ignore', 'pipe'] })
      await runs(child)
      await writeFile(pidFile, `${child.pid}\n`)
    },
    kill,
    async [Symbol.asyncDispose]() {
      await kill()
      await rm(folder, { recursive: true })
    },
  }
}

async function runs(child: ChildProcess): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  let said = ''
  child.stderr?.on('data', (text: Buffer) => {
    said += text.toString()
    if (/ running/.test(said)) resolve()
  })
  child.once('error', reject)
  child.once('exit', () => reject(new Error(`mosquitto ended: ${said}`)))
  await promise
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

import { createWriteStream, existsSync, renameSync, rmSync, statSync, writeFileSync, type WriteStream } from 'node:fs'
import { join, resolve } from 'node:path'
import { makeFolder } from '#server/site/make-folder'
import { fail, ok, type Result } from '#schema/result'

/** Where a running city hall keeps everything: one folder that can be copied, moved and deleted. */
export interface DataFolder {
  readonly root: string
  readonly server: string
  readonly player: string
  readonly seed: string
  readonly mockCity: string
  openLog(name: 'server' | 'player'): WriteStream
}

const LOG_BYTES_MAX = 10_000_000

/** Creates what is missing. The error is a sentence for people. */
export function openDataFolder(path: string): Result<DataFolder, string> {
  const root = resolve(path)
  const folder = (name: string) => join(root, name)
  try {
    for (const name of ['server', 'player', 'seed', 'mock-city', 'logs']) makeFolder(folder(name))
    const probe = folder(`.probe-${process.pid}`)
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    const reason =
      error instanceof Error && 'code' in error && error.code === 'ENOSPC'
        ? 'Der Datenträger ist voll'
        : 'Dort darf ich nicht schreiben'
    return fail(`Der Ordner ${root} lässt sich nicht benutzen: ${reason}. Bitte wählen Sie mit --data einen anderen.`)
  }
  return ok({
    root,
    server: folder('server'),
    player: folder('player'),
    seed: folder('seed'),
    mockCity: folder('mock-city'),
    openLog: (name) => {
      const file = folder(`logs/${name}.log`)
      if (existsSync(file) && statSync(file).size > LOG_BYTES_MAX) renameSync(file, `${file}.old`)
      return createWriteStream(file, { flags: 'a' })
    },
  })
}

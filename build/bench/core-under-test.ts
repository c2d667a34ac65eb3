import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { loadIdentity, saveIdentity } from '#main/core/identity-file'
import { ShellMessage } from '#main/core/shell-protocol'
import { openStore } from '#main/core/store'
import type { TestSite } from '#main/core/test-site'
import { hasPiece, piecesOf } from '#player/releases/pieces'
import { parseJson } from '#schema/parse'
import { Release } from '#schema/release'
import { type Program, startProgram } from '../harness/program.ts'

/** A real player core as its own process, paired with a site of tests. */
export interface CoreUnderTest {
  readonly dataDir: string
  readonly program: Program
  /** Where its pages would read: files lie under `assets/SHA256`. */
  readonly baseUrl: string
}

/** Pairs a player on an empty folder. @returns the folder of its data */
export function pairPlayer(site: TestSite, folder: string): string {
  const dataDir = join(folder, 'data')
  const identity = { ...loadIdentity(folder), access: site.access }
  saveIdentity(dataDir, identity)
  site.trust(identity.deviceSecret)
  return dataDir
}

/** Resolves when the core serves its pages. */
export async function startCore(dataDir: string, serverUrl: string): Promise<CoreUnderTest> {
  const flags = ['--data', dataDir, '--server', serverUrl, '--ui', dataDir]
  const program = startProgram('main/core/main.ts', flags, {})
  const baseUrl = await program.line((line) => {
    const message = parseJson(ShellMessage, line)
    return message.ok && message.value.type === 'ready' ? message.value.baseUrl : undefined
  })
  return { dataDir, program, baseUrl }
}

/** What a killed player has left. */
export interface Leftover {
  readonly activeReleaseId: string | undefined
  readonly gen: number
  /** Where the way back leads. */
  readonly previousReleaseId: string | undefined
  /** Pieces of unfinished files that are here, by file. */
  readonly pieces: ReadonlyMap<string, readonly number[]>
}

/** Opens the folder of a core that does not run, and reads every byte of what it would play. Throws when one is wrong. */
export async function inspect(dataDir: string): Promise<Leftover> {
  using store = openStore(dataDir, 'inspection')
  if (store.rebuilt) throw new Error('the database was broken')
  using database = disposable(new Database(join(dataDir, 'player.db')))
  const integrity = database.value.pragma('integrity_check', { simple: true })
  if (integrity !== 'ok') throw new Error(`integrity_check: ${String(integrity)}`)
  const { releases } = store
  const active = releases.pointer('active')
  if (active) {
    for (const { sha256 } of readBody(releases.body(active.releaseId), active.releaseId).assets) {
      const found = await hashOf(join(dataDir, 'assets', sha256))
      if (found !== sha256) throw new Error(`the active release has bad bytes in ${sha256}`)
    }
  }
  const wanted = releases.pointer('wanted')
  const wantedBody = wanted && releases.body(wanted.releaseId)
  const pieces = new Map<string, readonly number[]>()
  for (const asset of wanted && wantedBody !== undefined ? readBody(wantedBody, wanted.releaseId).assets : []) {
    const known = releases.pieces(asset.sha256)
    if (!known) continue
    const here = piecesOf(asset).filter(({ index }) => hasPiece(known, index))
    for (const { index, fromByte, sizeBytes, sha256 } of here) {
      const found = await hashOf(join(dataDir, 'assets', `${asset.sha256}.part`), fromByte, fromByte + sizeBytes - 1)
      if (found !== sha256) throw new Error(`piece ${index} of ${asset.sha256} was counted before it was here`)
    }
    pieces.set(
      asset.sha256,
      here.map(({ index }) => index),
    )
  }
  return {
    activeReleaseId: active?.releaseId,
    gen: active?.gen ?? 0,
    previousReleaseId: releases.pointer('previous')?.releaseId,
    pieces,
  }
}

function readBody(body: string | undefined, releaseId: string): Release {
  if (body === undefined) throw new Error(`the body of ${releaseId} is gone`)
  if (createHash('sha256').update(body).digest('hex') !== releaseId) throw new Error(`the body of ${releaseId} is bad`)
  const release = parseJson(Release, body)
  if (!release.ok) throw new Error(release.error.join('; '))
  return release.value
}

async function hashOf(path: string, start = 0, end = Number.POSITIVE_INFINITY): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path, { start, end })) hash.update(chunk as Uint8Array)
  return hash.digest('hex')
}

function disposable<T extends { close(): unknown }>(value: T): { readonly value: T } & Disposable {
  return { value, [Symbol.dispose]: () => void value.close() }
}

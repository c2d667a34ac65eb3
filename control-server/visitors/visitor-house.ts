import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { BUILDING_STATE_KEY } from '#schema/building-state'
import type { VisitorHouse as House } from '#schema/visitor-api'
import type { Assets } from '../assets/assets.ts'
import type { Db } from '../db/tables.ts'
import type { LiveFacts } from '../live/live-facts.ts'
import { oneForAll } from './one-for-all.ts'

export interface VisitorHouseDeps {
  readonly db: Db
  readonly assets: Pick<Assets, 'path'>
  readonly liveFacts: Pick<LiveFacts, 'latest'>
  readonly siteName: string
  readonly timeZone: string
  readonly nowMs: () => number
}

/** The same bytes in every form in which they travel. */
export interface TravellingBytes {
  readonly identity: Buffer
  readonly gzip: Buffer
  readonly br: Buffer
}

/** The house as everybody may know it. */
export interface VisitorHouse {
  now(): Promise<House>
  /** The bundle of the building, if it is the one that `now` names; undefined for every other hash. */
  bundle(sha256: string): Promise<TravellingBytes | undefined>
}

/** Read once for all who ask at the same time; the bundle is compressed once and kept until there is another one. */
export function createVisitorHouse(deps: VisitorHouseDeps): VisitorHouse {
  const { db, assets, liveFacts, siteName, timeZone, nowMs } = deps
  let kept: { readonly sha256: string; readonly bytes: Promise<TravellingBytes> } | undefined

  async function bundleSha256(): Promise<string | undefined> {
    const site = await db.selectFrom('site').select('bundle_sha256').executeTakeFirst()
    return site?.bundle_sha256 ?? undefined
  }

  async function read(): Promise<House> {
    const sha256 = await bundleSha256()
    const fact = await liveFacts.latest(BUILDING_STATE_KEY)
    const at = nowMs()
    const closures = fact?.body.kind === 'building' ? fact.body.closures : []
    return {
      siteName,
      timeZone,
      ...(sha256 !== undefined && { bundleSha256: sha256 }),
      // The fact is written anew when something ends; a phone need not know of what has ended a moment ago.
      closures: closures.filter(({ until }) => until === undefined || until > at),
      at,
    }
  }

  return {
    now: oneForAll(read),
    async bundle(sha256) {
      if (sha256 !== (await bundleSha256())) return undefined
      if (kept?.sha256 !== sha256) {
        const bytes = compress(assets.path(sha256))
        const mine = { sha256, bytes }
        kept = mine
        // What could not be read is tried again by the next who asks.
        bytes.catch(() => {
          if (kept === mine) kept = undefined
        })
      }
      return await kept.bytes
    },
  }
}

async function compress(path: string): Promise<TravellingBytes> {
  const identity = await readFile(path)
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: identity.length }
  const [br, gzipped] = await Promise.all([
    promisify(brotliCompress)(identity, { params }),
    promisify(gzip)(identity, { level: constants.Z_BEST_COMPRESSION }),
  ])
  return { identity, gzip: gzipped, br }
}

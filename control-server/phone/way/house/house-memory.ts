import Type, { type Static } from 'typebox'
import { parseJson } from '#schema/parse'
import { VisitorHouse } from '#schema/visitor-api'

/** The house as it was last known. It says nothing of who looked at it, or of where they went. */
const LastHouse = Type.Object({
  house: VisitorHouse,
  /** How old it was, and what the phone's clock said then. */
  ageMs: Type.Number(),
  wallMs: Type.Number(),
})
export type LastHouse = Static<typeof LastHouse>

/** What a phone keeps of the house, so that a route opens again where there is no line. */
export interface HouseMemory {
  read(): Promise<LastHouse | undefined>
  write(last: LastHouse): Promise<void>
  /** Bytes of the bundle of that hash. */
  bundle(sha256: string): Promise<ArrayBuffer | undefined>
  keepBundle(sha256: string, bytes: ArrayBuffer): Promise<void>
  forgetBundle(sha256: string): Promise<void>
}

const CACHE = 'lotse-house'

/** `caches` is there over HTTPS only; a browser that keeps nothing only needs a line for each look. */
export function createHouseMemory(caches: CacheStorage | undefined, houseUrl: string): HouseMemory {
  const bundleUrl = (sha256: string) => `${houseUrl}/${sha256}`

  async function tryWith<T>(use: (cache: Cache) => Promise<T>): Promise<T | undefined> {
    try {
      return caches && (await use(await caches.open(CACHE)))
    } catch {
      // Full, or forbidden by the visitor.
      return undefined
    }
  }

  return {
    read: () =>
      tryWith(async (cache) => {
        const kept = await cache.match(houseUrl)
        const last = kept && parseJson(LastHouse, await kept.text())
        return last?.ok === true ? last.value : undefined
      }),
    write: async (last) => {
      await tryWith((cache) => cache.put(houseUrl, new Response(JSON.stringify(last))))
    },
    bundle: (sha256) => tryWith(async (cache) => (await cache.match(bundleUrl(sha256)))?.arrayBuffer()),
    keepBundle: async (sha256, bytes) => {
      await tryWith(async (cache) => {
        // One house at a time: the plan before is of no use any more.
        for (const { url } of await cache.keys()) {
          if (url.startsWith(`${houseUrl}/`) && url !== bundleUrl(sha256)) await cache.delete(url)
        }
        await cache.put(bundleUrl(sha256), new Response(bytes))
      })
    },
    forgetBundle: async (sha256) => {
      await tryWith((cache) => cache.delete(bundleUrl(sha256)))
    },
  }
}

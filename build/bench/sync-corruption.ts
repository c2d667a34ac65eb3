import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { testRelease } from '#main/core/test-release'
import { TestSite } from '#main/core/test-site'
import { until } from '#main/core/until'
import { type AssetRef, PIECE_BYTES } from '#schema/asset'
import { type CoreUnderTest, inspect, pairPlayer, startCore } from './core-under-test.ts'
import { FaultProxy } from './fault-proxy.ts'
import type { Figure } from './figure.ts'

export interface CorruptionOptions {
  readonly count: number
}

export const CORRUPTIONS: CorruptionOptions = { count: 1_000 }

const SMALL_COUNT = 10
const SMALL_BYTES = 60_000
const FAULT_SHARE = 0.35
/** A player that asks for nothing for so long has given up for now; the next release makes it go on. */
const IDLE_MS = 250

/**
 * Publishes release after release through a line that spoils what goes over it, and reads meanwhile, as a page does,
 * every file that there has ever been. Throws when a single wrong byte is given out, or when all is not well in the end.
 */
export async function measureSyncCorruption(
  { count }: CorruptionOptions,
  say: (text: string) => void,
): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-sync-corruption-'))
  await using site = await new TestSite().start()
  await using proxy = await new FaultProxy(site.url, Math.random).start()
  let core: CoreUnderTest | undefined
  try {
    const dataDir = pairPlayer(site, folder)
    core = await startCore(dataDir, proxy.url)
    const reader = new Reader(core.baseUrl)
    let [gen, played] = [0, 0]
    proxy.faultShare = FAULT_SHARE
    while (proxy.corruptionCount < count) {
      gen += 1
      const assets = newAssets(site, gen)
      reader.add(assets)
      await site.publishRelease(testRelease(assets), gen)
      let asked = { count: site.requests.length, atMs: performance.now() }
      while (performance.now() - asked.atMs < IDLE_MS && !reported(site, gen)) {
        await reader.readNext()
        await wait(5)
        if (site.requests.length > asked.count) asked = { count: site.requests.length, atMs: performance.now() }
      }
      if (reported(site, gen)) played += 1
      if (gen % 20 === 0) say(`${proxy.corruptionCount} von ${count} …`)
    }
    proxy.faultShare = 0
    const last = newAssets(site, 0)
    reader.add(last)
    await site.publishRelease(testRelease(last), gen + 1)
    await until(() => reported(site, gen + 1))
    await reader.readAll()
    await core.program.stop()
    await inspect(dataDir)
    const kinds = [...proxy.counts].map(([fault, n]) => `${fault} ${n}`).join(', ')
    return [
      {
        what: `Wrong bytes given out after ${proxy.corruptionCount} corruptions`,
        value: '0',
        how: `Answers with files spoiled on their way (${kinds}); ${gen} releases, ${played} played in spite of it, then the last one; ${reader.goodCount} files read from the local address by hash meanwhile, ${reader.absentCount} times not there yet.`,
      },
    ]
  } finally {
    await core?.program.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Every fourth release has a large file that comes by pieces. */
function newAssets(site: TestSite, gen: number): AssetRef[] {
  const small = Array.from({ length: SMALL_COUNT }, () => site.addAsset(randomBytes(SMALL_BYTES)))
  return gen % 4 === 0 ? [...small, site.addAsset(randomBytes(PIECE_BYTES + 500_000), 'video/mp4', 'pieced')] : small
}

/** Reads files as a page does. */
class Reader {
  readonly #baseUrl: string
  readonly #sha256s: string[] = []
  goodCount = 0
  absentCount = 0

  constructor(baseUrl: string) {
    this.#baseUrl = baseUrl
  }

  add(assets: readonly AssetRef[]): void {
    this.#sha256s.push(...assets.map(({ sha256 }) => sha256))
  }

  /** One of the newest, where most is going on, or any. */
  async readNext(): Promise<void> {
    const newest = this.#sha256s.slice(-SMALL_COUNT * 2)
    const from = Math.random() < 0.8 ? newest : this.#sha256s
    const sha256 = from[Math.floor(Math.random() * from.length)]
    if (sha256 !== undefined) await this.#read(sha256)
  }

  async readAll(): Promise<void> {
    for (const sha256 of this.#sha256s) await this.#read(sha256)
  }

  async #read(sha256: string): Promise<void> {
    const answer = await fetch(new URL(`assets/${sha256}`, this.#baseUrl))
    const bytes = new Uint8Array(await answer.arrayBuffer())
    if (answer.status === 404) {
      this.absentCount += 1
      return
    }
    const found = createHash('sha256').update(bytes).digest('hex')
    if (answer.status !== 200 || found !== sha256) throw new Error(`wrong bytes under ${sha256}: ${answer.status}`)
    this.goodCount += 1
  }
}

function reported(site: TestSite, gen: number): boolean {
  return site.received.some(({ text }) => text.includes('"phase":"current"') && text.includes(`"gen":${gen},`))
}

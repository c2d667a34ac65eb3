import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { testRelease } from '#main/core/test-release'
import { TestSite } from '#main/core/test-site'
import { until } from '#main/core/until'
import { type AssetRef, PIECE_BYTES } from '#schema/asset'
import { inspect, type Leftover, pairPlayer, startCore } from './core-under-test.ts'
import type { Figure } from './figure.ts'

export interface KillOptions {
  readonly count: number
}

export const KILLS: KillOptions = { count: 200 }

const SMALL_COUNT = 6
const SMALL_BYTES = 200_000
/** A large file lasts for so many releases, so that its pieces can be missed by more than one kill. */
const LARGE_LASTS = 3

/**
 * Kills a real core in the midst of its work, again and again, each time while another release is under way, and looks
 * at every byte that it has left. Throws when the active release is not whole, or a piece that was here is asked for.
 */
export async function measureSyncKill({ count }: KillOptions, say: (text: string) => void): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-sync-kill-'))
  await using site = await new TestSite().start()
  try {
    const dataDir = pairPlayer(site, folder)
    const shared = site.addAsset(randomBytes(SMALL_BYTES))
    let large = newLarge(site)
    let before: Leftover = { activeReleaseId: undefined, previousReleaseId: undefined, gen: 0, pieces: new Map() }
    let [switched, halfDone, taken] = [0, 0, 0]
    const lifeMs = await cleanLifeMs(site, dataDir, [shared])
    for (let round = 1; round <= count; round += 1) {
      if (round % LARGE_LASTS === 0) large = newLarge(site)
      const own = Array.from({ length: SMALL_COUNT }, () => site.addAsset(randomBytes(SMALL_BYTES)))
      await site.publishRelease(testRelease([shared, large, ...own]), round + 1)
      site.requests.length = 0
      const core = await startCore(dataDir, site.url)
      await wait(Math.random() * lifeMs)
      await core.program.kill()
      checkPieces(site, before)
      const after = await inspect(dataDir)
      if (after.activeReleaseId !== undefined && after.gen > round + 1) throw new Error('plays what nobody published')
      // Three starts without a calm minute take a release back; then the one before it is right, under its old number.
      if (after.gen < before.gen && after.activeReleaseId !== before.previousReleaseId) {
        throw new Error(`went back from ${before.gen} to ${after.gen}`)
      }
      if (after.gen > before.gen) switched += 1
      if (after.gen < before.gen) taken += 1
      if (after.gen !== round + 1) halfDone += 1
      before = after
      if (round % 20 === 0) say(`${round} von ${count} …`)
    }
    await finish(site, dataDir, count + 2)
    return [
      {
        what: 'Kills of the core during sync that left a whole release',
        value: `${count} of ${count}`,
        how: `SIGKILL at a random moment up to ${Math.round(lifeMs)} ms after the start, ${SMALL_COUNT + 2} files under way; integrity_check and every byte read after each. ${switched} kills came after the switch, ${halfDone} before, ${taken} releases were taken back after three starts. No piece that was on disk was asked for again.`,
      },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function newLarge(site: TestSite): AssetRef {
  return site.addAsset(randomBytes(2 * PIECE_BYTES + 1_000_000), 'video/mp4', 'pieced')
}

/** How long it takes from the start of a core to a release that plays, and half as much again. */
async function cleanLifeMs(site: TestSite, dataDir: string, assets: readonly AssetRef[]): Promise<number> {
  const large = newLarge(site)
  await site.publishRelease(testRelease([...assets, large]), 1)
  const core = await startCore(dataDir, site.url)
  const startedAt = performance.now()
  await until(() => reported(site, 1))
  const lifeMs = (performance.now() - startedAt) * 1.5
  await core.program.stop()
  return lifeMs
}

function checkPieces(site: TestSite, { pieces }: Leftover): void {
  for (const [sha256, indexes] of pieces) {
    const again = site.requests
      .filter(({ path }) => path.endsWith(sha256))
      .map(({ range }) => Number(/bytes=(\d+)-/.exec(range ?? '')?.[1] ?? 0) / PIECE_BYTES)
      .filter((index) => indexes.includes(index))
    if (again.length > 0) throw new Error(`piece ${again.join()} of ${sha256} was here and was asked for`)
  }
}

/** In the end it comes to rest, and ends in good order. */
async function finish(site: TestSite, dataDir: string, gen: number): Promise<void> {
  await site.publishRelease(testRelease([site.addAsset(randomBytes(SMALL_BYTES))]), gen)
  const core = await startCore(dataDir, site.url)
  await until(() => reported(site, gen))
  await core.program.stop()
  const rest = await inspect(dataDir)
  if (rest.gen !== gen) throw new Error(`came to rest at ${rest.gen} instead of ${gen}`)
}

function reported(site: TestSite, gen: number): boolean {
  return site.received.some(({ text }) => text.includes('"phase":"current"') && text.includes(`"gen":${gen},`))
}

import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { Release } from '#schema/release'
import { parseJson } from '#schema/parse'
import { loadIdentity, saveIdentity } from './identity-file.ts'
import { openStore } from './store.ts'
import { testFolder } from './test-folder.ts'
import { TestSite, testRelease, until } from './test-site.ts'

const ROUNDS = 14
const entry = fileURLToPath(new URL('main.ts', import.meta.url))

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex')

/** Opens what a killed player has left, and checks every byte of what it would play. */
function checkDisk(dataDir: string): { gen: number } {
  using store = openStore(dataDir, 'check')
  expect(store.rebuilt).toBe(false)
  const active = store.releases.pointer('active')
  if (!active) return { gen: 0 }
  const body = store.releases.body(active.releaseId) ?? ''
  expect(sha256(body)).toBe(active.releaseId)
  const release = parseJson(Release, body)
  if (!release.ok) throw new Error(release.error.join('; '))
  for (const asset of release.value.assets) {
    expect(store.releases.asset(asset.sha256)).toEqual(asset)
    expect(sha256(readFileSync(join(dataDir, 'assets', asset.sha256)))).toBe(asset.sha256)
  }
  return { gen: active.gen }
}

test(
  `killed ${ROUNDS} times in the middle of its work, a player always has a whole release`,
  { timeout: 120_000 },
  async () => {
    await using site = await new TestSite().start()
    using folder = testFolder()
    const dataDir = join(folder.path, 'data')
    const identity = { ...loadIdentity(folder.path), access: site.access }
    saveIdentity(dataDir, identity)
    site.trust(identity.deviceSecret)
    const args = [entry, '--data', dataDir, '--server', site.url, '--ui', folder.path]
    const start = async () => {
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] })
      await once(createInterface({ input: child.stdout }), 'line')
      return child
    }
    const shared = site.addAsset(randomBytes(300_000))
    let lastGen = 0
    for (let round = 1; round <= ROUNDS; round++) {
      const own = Array.from({ length: 6 }, () => site.addAsset(randomBytes(200_000)))
      await site.publishRelease(testRelease([shared, ...own]), round)
      const child = await start()
      // Each round is killed at another point: after so many files of this release have been asked for, and a bit.
      const seenBefore = site.requests.length
      await until(() => site.requests.length - seenBefore >= 1 + (round % 9))
      await new Promise((resolve) => setTimeout(resolve, (round * 7) % 40))
      child.kill('SIGKILL')
      await once(child, 'exit')
      const { gen } = checkDisk(dataDir)
      expect(gen).toBeGreaterThanOrEqual(lastGen)
      expect(gen).toBeLessThanOrEqual(round)
      lastGen = gen
    }
    const child = await start()
    await until(() =>
      site.received.some(({ text }) => text.includes('"phase":"current"') && text.includes(`"gen":${ROUNDS}`)),
    )
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
    expect(checkDisk(dataDir).gen).toBe(ROUNDS)
  },
)

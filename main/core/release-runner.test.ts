import { createHash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { rejectedRelease, syncPhase, syncProblem } from '#player/releases/failure'
import type { Release, ReleasePointer } from '#schema/release'
import { AssetFiles } from './asset-files.ts'
import { nodeDisk } from './disk.ts'
import { RateCap } from './rate-cap.ts'
import { ReleaseRunner } from './release-runner.ts'
import { ServerClient } from './server-client.ts'
import { openStore } from './store.ts'
import { silent, testFolder } from './test-folder.ts'
import { PLAYER_ID, SITE_ID, testRelease } from './test-release.ts'
import { TestSite } from './test-site.ts'
import { until } from './until.ts'

const SECRET = 'secret'
const site = new TestSite()
beforeAll(() => site.start())
afterAll(() => site[Symbol.asyncDispose]())
beforeEach(() => {
  site.trust(SECRET)
  site.onAsset = undefined
  site.requests.length = 0
})

/** A runner over a folder that outlives it, as the disk does. */
async function startRunner(folder: string) {
  const store = openStore(folder, 'boot')
  const files = new AssetFiles({
    folder: join(folder, 'assets'),
    disk: nodeDisk,
    releases: store.releases,
    onDamaged: () => undefined,
  })
  await files.prepare()
  const switches: string[] = []
  const fullCount: number[] = []
  const runner: ReleaseRunner = new ReleaseRunner({
    owner: { siteId: SITE_ID, playerId: PLAYER_ID },
    secret: SECRET,
    client: new ServerClient({ baseUrl: site.url, fetch, onAnswer: () => undefined }),
    cap: new RateCap(() => performance.now()),
    releases: store.releases,
    files,
    alsoKept: () => [],
    now: Date.now,
    random: Math.random,
    log: silent,
    onSwitched: () => switches.push(store.releases.pointer('active')?.releaseId ?? ''),
    onProgress: () => undefined,
    onDiskFull: () => fullCount.push(Date.now()),
  })
  runner.start()
  return {
    store,
    runner,
    switches,
    fullCount,
    want: (pointer: ReleasePointer) => runner.send({ type: 'pointer', pointer }),
    settled: (gen: number) =>
      until(() => runner.state.step.kind === 'idle' && runner.state.active?.pointer.gen === gen),
    [Symbol.asyncDispose]: async () => {
      await runner.stop()
      store[Symbol.dispose]()
    },
  }
}

const bodyRequests = (releaseId: string) =>
  site.requests.filter(({ path }) => path.endsWith(`/releases/${releaseId}`)).length
const publish = (gen: number, change: Partial<Release> = {}) =>
  site.publishRelease(testRelease([site.addAsset(randomBytes(20_000))], change), gen, { quietly: true })

test('a release that pages can not show is taken back, kept out over restarts, and does not hold up the next', async () => {
  using folder = testFolder()
  const [one, two] = [await publish(1), await publish(2)]
  {
    await using p = await startRunner(folder.path)
    p.want(one)
    await p.settled(1)
    p.want(two)
    await p.settled(2)
    for (let n = 0; n < 3; n++) p.runner.send({ type: 'page-failed' })
    await p.settled(1)
    expect(p.switches).toEqual([one.releaseId, two.releaseId, one.releaseId])
    expect(p.runner.activeRelease()?.releaseId).toBe(one.releaseId)
  }
  await using p = await startRunner(folder.path)
  await p.settled(1)
  expect(rejectedRelease(p.runner.state)).toBe(two.releaseId)
  expect(syncPhase(p.runner.state)).toBe('failed')
  expect(syncProblem(p.runner.state)).toContain('zurückgenommen')
  p.want(two)
  expect(p.runner.state.step.kind).toBe('idle')
  p.want(await publish(3))
  await p.settled(3)
  expect(syncPhase(p.runner.state)).toBe('current')
  expect(rejectedRelease(p.runner.state)).toBeUndefined()
})

test('what was dropped and collected plays again when it is wanted again', async () => {
  using folder = testFolder()
  await using p = await startRunner(folder.path)
  const [one, two] = [await publish(1), await publish(2)]
  for (let gen = 1; gen <= 10; gen++) {
    const [wanted, other] = gen % 2 === 1 ? [one, two] : [two, one]
    p.want({ ...wanted, gen })
    await p.settled(gen)
    expect(p.runner.activeRelease()?.releaseId).toBe(wanted.releaseId)
    // The first one stays as the way back while the second is on trial.
    if (gen % 2 === 1) await until(() => p.store.releases.body(other.releaseId) === undefined)
  }
})

test('the way back does not fail for want of a few bytes', async () => {
  using folder = testFolder()
  await using p = await startRunner(folder.path)
  for (const gen of [1, 2]) {
    p.want(await publish(gen))
    await p.settled(gen)
  }
  vi.spyOn(p.store.releases, 'revertTo').mockImplementationOnce(() => {
    throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })
  })
  for (let n = 0; n < 3; n++) p.runner.send({ type: 'page-failed' })
  await p.settled(1)
  expect(p.fullCount).toHaveLength(1)
})

test('a core that ends three times without a word takes the new release back at the next start', async () => {
  using folder = testFolder()
  const [one, two] = [await publish(1), await publish(2)]
  {
    await using p = await startRunner(folder.path)
    p.want(one)
    await p.settled(1)
    p.want(two)
    await p.settled(2)
    p.store.releases.noteTrial(two.releaseId, 2)
  }
  // The orderly end of the first start has taken one strike back.
  {
    using store = openStore(folder.path, 'check')
    expect(store.releases.strikeCount()).toBe(0)
    store.releases.noteTrial(two.releaseId, 2)
  }
  await using p = await startRunner(folder.path)
  await p.settled(1)
  expect(p.store.releases.rejectedReleaseId()).toBe(two.releaseId)
})

test.each([
  ['a newer format', { format: 4 as 3 }, 'zu alt'],
  ['another site', { siteId: 'elsewhere' }, 'anderen Haus'],
])('%s is kept out and asked for once', async (_name, change, words) => {
  using folder = testFolder()
  await using p = await startRunner(folder.path)
  p.want(await publish(1))
  await p.settled(1)
  const bad = await publish(2, change)
  p.want(bad)
  await until(() => p.runner.state.barred)
  await p.settled(1)
  expect(syncProblem(p.runner.state)).toContain(words)
  p.want(bad)
  p.runner.send({ type: 'damaged' })
  await p.settled(1)
  p.runner.send({ type: 'reachable' })
  expect(bodyRequests(bad.releaseId)).toBe(1)
  expect(p.store.releases.body(bad.releaseId)).toBeUndefined()
})

test('bytes that stay bad are given up after three tries, and never lie under the name of the file', async () => {
  using folder = testFolder()
  await using p = await startRunner(folder.path)
  p.want(await publish(1))
  await p.settled(1)
  const asset = site.addAsset(randomBytes(50_000))
  site.onAsset = ({ ref, bytes }, response) => {
    if (ref.sha256 !== asset.sha256) return false
    response.writeHead(200).end(Buffer.from(bytes).fill(0, 100, 200))
    return true
  }
  p.want(await site.publishRelease(testRelease([asset]), 2, { quietly: true }))
  await until(() => p.runner.state.step.kind === 'wait')
  expect(site.requests.filter(({ path }) => path.endsWith(asset.sha256))).toHaveLength(3)
  expect(await nodeDisk.sizeBytes(join(folder.path, 'assets', asset.sha256))).toBeUndefined()
  expect(syncPhase(p.runner.state)).toBe('failed')
  expect(p.runner.state.active?.pointer.gen).toBe(1)
  site.onAsset = undefined
  p.want(await site.publishRelease(testRelease([asset]), 3, { quietly: true }))
  await p.settled(3)
  const bytes = readFileSync(join(folder.path, 'assets', asset.sha256))
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(asset.sha256)
})

test('a server that was restored counts on under a higher epoch', async () => {
  using folder = testFolder()
  await using p = await startRunner(folder.path)
  const old = await publish(7)
  p.want(old)
  await p.settled(7)
  const restored = await site.publishRelease(testRelease([site.addAsset(randomBytes(500))]), 2, {
    quietly: true,
    epoch: 2,
  })
  p.want(restored)
  await p.settled(2)
  p.want(old)
  expect(p.runner.state.active?.pointer).toEqual(restored)
})

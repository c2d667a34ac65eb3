import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type DeviceEvent, EventBatch } from '#schema/device'
import type { PresentedReport } from '#schema/local-api'
import { parseJson } from '#schema/parse'
import { eventAckTopic, eventsTopic } from '#schema/topics'
import { loadIdentity, saveIdentity } from './identity-file.ts'
import { ShellMessage } from './shell-protocol.ts'
import { testFolder } from './test-folder.ts'
import { PLAYER_ID, SITE_ID, testRelease } from './test-release.ts'
import { TestSite } from './test-site.ts'
import { until } from './until.ts'

const ROUNDS = 5
const REPORT_MS = 2_000
const REPORTS_PER_TURN = 3
const entry = fileURLToPath(new URL('main.ts', import.meta.url))

/** A page whose time runs as fast as the core answers. It keeps a turn until the core has confirmed its end. */
class Page {
  baseUrl = ''
  #atMs = Date.now()
  #turn = 0
  #reports = 0
  /** Turns that the core knows to have ended, with their true length. */
  readonly ended = new Map<string, number>()

  /** @returns false when the core is gone; then the same is said again later, as the page does */
  async report(): Promise<boolean> {
    const isNext = this.#reports === REPORTS_PER_TURN
    const turn = isNext ? this.#turn + 1 : this.#turn
    const reports = isNext ? 0 : this.#reports
    const atMs = this.#atMs + REPORT_MS
    const body: PresentedReport = {
      presentedAt: atMs,
      frameCount: atMs,
      mark: 1,
      lightPercent: 100,
      slides: [{ zoneId: 'zone', slideId: `turn-${turn}`, since: atMs - reports * REPORT_MS }],
      shownCallIds: [],
      skipped: [],
    }
    const url = `${this.baseUrl}screens/monitor/presented`
    const answer = await fetch(url, { method: 'POST', body: JSON.stringify(body) }).catch(() => undefined)
    if (answer?.status !== 204) return false
    if (isNext) this.ended.set(`turn-${this.#turn}`, REPORTS_PER_TURN * REPORT_MS)
    this.#turn = turn
    this.#reports = reports + 1
    this.#atMs = atMs
    return true
  }
}

test(`killed ${ROUNDS} times while it counts, a player tells every turn once`, { timeout: 120_000 }, async () => {
  await using site = await new TestSite().start()
  using folder = testFolder()
  const dataDir = join(folder.path, 'data')
  const identity = { ...loadIdentity(folder.path), access: site.access }
  saveIdentity(dataDir, identity)
  site.trust(identity.deviceSecret)
  await site.publishRelease(testRelease([]), 1)
  const page = new Page()
  const start = async (): Promise<ChildProcess> => {
    const args = [entry, '--data', dataDir, '--server', site.url, '--ui', folder.path]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] })
    const said = createInterface({ input: child.stdout })
    for await (const line of said) {
      const message = parseJson(ShellMessage, line)
      if (message.ok && message.value.type === 'ready') page.baseUrl = message.value.baseUrl
      // Only what is said of its own screens is counted.
      if (message.ok && message.value.type === 'screens') break
    }
    return child
  }
  for (let round = 0; round < ROUNDS; round++) {
    const child = await start()
    for (let n = 0; n < 7 + round; n++) expect(await page.report()).toBe(true)
    const underWay = page.report()
    child.kill('SIGKILL')
    await once(child, 'exit')
    await underWay
  }
  const child = await start()
  for (let n = 0; n < 2 * REPORTS_PER_TURN; n++) expect(await page.report()).toBe(true)
  const told = await until(() => confirmAll(site, page.ended.size))
  child.kill('SIGTERM')
  await once(child, 'exit')

  const lengths = new Map<string, number>()
  for (const { what } of told) if (what.kind === 'slide-shown') lengths.set(what.slideId, what.durationMs)
  expect(lengths.size).toBe(told.length)
  for (const [slideId, durationMs] of page.ended) expect(lengths.get(slideId)).toBeLessThanOrEqual(durationMs)
  const exact = [...page.ended].filter(([slideId, durationMs]) => lengths.get(slideId) === durationMs)
  // Whatever was on glass when it was killed may be shorter by what was not on disk yet.
  expect(exact.length).toBeGreaterThanOrEqual(page.ended.size - ROUNDS)
})

/** Confirms what has come, as a server does, until there are so many events; each one counts once. */
async function confirmAll(site: TestSite, count: number): Promise<DeviceEvent[] | false> {
  const { path } = eventsTopic(SITE_ID, PLAYER_ID)
  const events = new Map<string, DeviceEvent>()
  let last: { boot: string; upTo: number } | undefined
  for (const { text } of site.received.filter((message) => message.path === path)) {
    const batch = parseJson(EventBatch, text)
    if (!batch.ok) throw new Error(batch.error.join('; '))
    for (const event of batch.value.events) events.set(`${batch.value.boot}/${event.n}`, event)
    last = { boot: batch.value.boot, upTo: batch.value.events.at(-1)?.n ?? 0 }
  }
  if (last) await site.publish(eventAckTopic(SITE_ID, PLAYER_ID), last)
  return events.size >= count && [...events.values()]
}

import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Static, TSchema } from 'typebox'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Call } from '#schema/call-board'
import { EventBatch, type PixelVerdict, Reported } from '#schema/device'
import { type PlayingState, type PresentedReport, ScreenPlan, ScreenState } from '#schema/local-api'
import { parseJson } from '#schema/parse'
import { boardHeadTopic, commandTopic, eventAckTopic, eventsTopic, reportedTopic } from '#schema/topics'
import { PlayerCore } from './core.ts'
import type { ShellMessage } from './shell-protocol.ts'
import { silent, testFolder } from './test-folder.ts'
import { PLAYER_ID, SITE_ID, testRelease } from './test-release.ts'
import { TestSite } from './test-site.ts'
import { until } from './until.ts'

let site: TestSite
let folder: ReturnType<typeof testFolder>
let player: Player | undefined

beforeEach(async () => {
  site = await new TestSite().start()
  folder = testFolder()
  mkdirSync(join(folder.path, 'ui'))
})
afterEach(async () => {
  await player?.core.stop()
  await site[Symbol.asyncDispose]()
  folder[Symbol.dispose]()
})

interface Player {
  readonly core: PlayerCore
  readonly said: readonly ShellMessage[]
  readonly baseUrl: string
}

async function startPlayer(): Promise<void> {
  const said: ShellMessage[] = []
  const core = new PlayerCore({
    dataDir: join(folder.path, 'data'),
    serverUrl: site.url,
    port: 0,
    token: '0123456789abcdef',
    uiDir: join(folder.path, 'ui'),
    hostName: 'test',
    version: '1.2.3',
    say: (message) => said.push(message),
    log: silent,
  })
  await core.start()
  const ready = said.find((message) => message.type === 'ready')
  const baseUrl = ready?.type === 'ready' ? ready.baseUrl : ''
  player = { core, said, baseUrl }
}

/** What a page that is opened now gets first. */
async function look(screenId = 'monitor'): Promise<ScreenState> {
  const page = await openPage(screenId)
  const state = await page.next()
  await page.close()
  return state
}

/** A page as the browser is one: connected, taking each event, keeping the newest plan. */
async function openPage(screenId = 'monitor') {
  const response = await fetch(`${player?.baseUrl}screens/${screenId}/stream`)
  const reader = (response.body as ReadableStream<Uint8Array>).getReader()
  const decoder = new TextDecoder()
  let text = ''
  let plan: ScreenPlan | undefined
  const next = async (): Promise<ScreenState> => {
    for (;;) {
      const match = /event: (plan|state)\ndata: (.*)\n\n/.exec(text)
      if (match) {
        text = text.slice(match.index + match[0].length)
        if (match[1] === 'state') return read(ScreenState, match[2] ?? '')
        plan = read(ScreenPlan, match[2] ?? '')
        continue
      }
      const { value, done } = await reader.read()
      if (done) throw new Error('the stream has ended')
      text += decoder.decode(value, { stream: true })
    }
  }
  const nextWhere = async (is: (state: PlayingState) => boolean): Promise<PlayingState> => {
    for (;;) {
      const state = await next()
      if (state.phase === 'playing' && is(state)) return state
    }
  }
  return { next, nextWhere, plan: () => plan, close: () => reader.cancel() }
}

function read<S extends TSchema>(schema: S, text: string): Static<S> {
  const parsed = parseJson(schema, text)
  if (!parsed.ok) throw new Error(parsed.error.join('; '))
  return parsed.value
}

const playing = async (is: (state: PlayingState) => boolean = () => true): Promise<PlayingState> =>
  until(async () => {
    const state = await look()
    return state.phase === 'playing' && is(state) && state
  })

async function present(report: Partial<PresentedReport>): Promise<void> {
  const whole: PresentedReport = {
    presentedAt: Date.now(),
    frameCount: 1,
    mark: 1,
    lightPercent: 100,
    slides: [],
    shownCallIds: [],
    skipped: [],
    ...report,
  }
  const body = JSON.stringify(whole)
  const response = await fetch(`${player?.baseUrl}screens/monitor/presented`, { method: 'POST', body })
  expect(response.status).toBe(204)
}

/** A player that is paired and plays a release with these pictures. */
async function startPaired(pictureCount = 2) {
  const pictures = Array.from({ length: pictureCount }, () => site.addAsset(randomBytes(20_000)))
  const release = testRelease(pictures)
  const pointer = await site.publishRelease(release, 1)
  await startPlayer()
  await until(() => player?.said.some(({ type }) => type === 'pairing'))
  site.approve()
  await playing(({ link }) => link.connected)
  return { pictures, release, pointer }
}

const call = (callId: string): Call => ({
  callId,
  ticket: 'A 101',
  counterId: 'k',
  counterLabel: '5',
  attempt: 1,
  calledAt: Date.now(),
  expiresAt: Date.now() + 60_000,
})
const boardOf = (seq: number, ...callIds: string[]) => ({ epoch: 1, seq, areaId: 'area', calls: callIds.map(call) })
const heard = <T>(path: string, parseOne: (text: string) => T): T[] =>
  site.received.filter((message) => message.path === path).map(({ text }) => parseOne(text))
const reports = () =>
  heard(reportedTopic(SITE_ID, PLAYER_ID).path, (text) => {
    const parsed = parseJson(Reported, text)
    if (!parsed.ok) throw new Error(parsed.error.join('; '))
    return parsed.value
  })

test('from a new machine to the first picture: code on every screen, approval, download, play', async () => {
  const pictures = [site.addAsset(randomBytes(50_000)), site.addAsset(randomBytes(10))]
  await site.publishRelease(testRelease(pictures), 1)
  await startPlayer()
  await until(async () => {
    const state = await look('any-screen')
    return state.phase === 'pairing' && state.code === 'WDJB-MJHT' && state.consoleUrl === site.url
  })
  expect(player?.said.map(({ type }) => type)).toEqual(['ready', 'pairing'])
  site.approve()
  await playing()
  const page = await openPage()
  await page.next()
  expect(page.plan()?.slides.map(({ id }) => id)).toEqual(['slide-0', 'slide-1'])
  await page.close()
  expect(player?.said.at(-1)).toEqual({
    type: 'screens',
    screens: [{ id: 'monitor', kind: 'monitor', widthPx: 1920, heightPx: 1080 }],
  })
  for (const { sha256 } of pictures) {
    const answer = await fetch(`${player?.baseUrl}assets/${sha256}`)
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(site.assets.get(sha256)?.bytes)
  }
  await until(() =>
    reports().some(({ phase, gen, version }) => phase === 'current' && gen === 1 && version === '1.2.3'),
  )
})

describe('without its server', () => {
  test('a player that is started plays what it has at once', async () => {
    const { pointer } = await startPaired()
    await player?.core.stop()
    await site.stopBroker()
    site.online = false
    await startPlayer()
    expect(player?.said.map(({ type }) => type)).toEqual(['ready', 'screens', 'buttons'])
    const state = await look()
    expect(state).toMatchObject({ phase: 'playing', releaseId: pointer.releaseId, link: { connected: false } })
  })

  test('with HTTP alone it gets releases and calls, and comes back to the broker when there is one', async () => {
    await startPaired()
    await site.stopBroker()
    const next = await site.publishRelease(testRelease([site.addAsset(randomBytes(100))]), 2, { quietly: true })
    site.boards.set('area', boardOf(1, 'c1'))
    const state = await playing(({ releaseId, calls }) => releaseId === next.releaseId && calls.length === 1)
    expect(state.link.connected).toBe(true)
    const before = reports().length
    await site.startBroker()
    await until(() => reports().length > before)
  })
})

describe('releases', () => {
  test('a release of another site, or with a file that can not be had, changes nothing; a good one follows', async () => {
    const { pointer, release } = await startPaired()
    await site.publishRelease({ ...release, siteId: 'elsewhere' }, 2)
    await until(() => reports().some(({ phase }) => phase === 'failed'))
    const broken = { sha256: '0'.repeat(64), sizeBytes: 5, mediaType: 'image/webp' as const }
    await site.publishRelease(testRelease([broken]), 3)
    await until(() => site.requests.some(({ path }) => path.endsWith(broken.sha256)))
    expect(await look()).toMatchObject({ releaseId: pointer.releaseId })
    const good = await site.publishRelease(testRelease([site.addAsset(randomBytes(9))]), 4)
    await playing(({ releaseId }) => releaseId === good.releaseId)
  })

  test('a file that was damaged while the player was off is not served, but loaded again', async () => {
    const { pictures } = await startPaired()
    await player?.core.stop()
    const { sha256 } = pictures[0]!
    const file = join(folder.path, 'data', 'assets', sha256)
    const bytes = readFileSync(file)
    bytes[77] = (bytes[77] ?? 0) ^ 1
    writeFileSync(file, bytes)
    await startPlayer()
    await until(async () => {
      const answer = await fetch(`${player?.baseUrl}assets/${sha256}`)
      const served = Buffer.from(await answer.arrayBuffer())
      if (answer.status === 200) expect(served).toEqual(site.assets.get(sha256)?.bytes)
      else expect(answer.status).toBe(404)
      return answer.status === 200
    })
  })

  test('a lost database costs no new pairing and no download', async () => {
    const { pointer } = await startPaired()
    await player?.core.stop()
    writeFileSync(join(folder.path, 'data', 'player.db'), 'broken')
    site.requests.length = 0
    await startPlayer()
    await playing(({ releaseId }) => releaseId === pointer.releaseId)
    expect(site.requests.some(({ path }) => path.includes('/assets/') || path.includes('/pairings'))).toBe(false)
  })
})

describe('calls', () => {
  test('a call is announced in one snapshot, and never again: not on reload, not on replay, not after a restart', async () => {
    await startPaired()
    const page = await openPage()
    await site.publishBoard(boardOf(1, 'c1'))
    const announced = await page.nextWhere(({ calls }) => calls.length > 0)
    expect(announced.calls[0]).toMatchObject({ callId: 'c1', announce: true })
    await page.close()
    expect((await playing()).calls[0]).toMatchObject({ callId: 'c1', announce: false })
    await player?.core.stop()
    await startPlayer()
    await site.publishBoard(boardOf(1, 'c1'))
    // One page from here on: who looks in again and again may be gone when the one announcing snapshot comes.
    const restarted = await openPage()
    const again = await restarted.nextWhere(({ link, calls }) => link.connected && calls.length === 1)
    expect(again.calls[0]).toMatchObject({ callId: 'c1', announce: false })
    await site.publishBoard(boardOf(2, 'c2', 'c1'))
    const both = await restarted.nextWhere(({ calls }) => calls.length === 2)
    expect(both.calls.filter(({ announce }) => announce).map(({ callId }) => callId)).toEqual(['c2'])
    await restarted.close()
  })

  test('a call that the broker has lost is found by the gap and fetched', async () => {
    await startPaired()
    const board = boardOf(7, 'lost')
    site.boards.set('area', board)
    const head = boardHeadTopic(SITE_ID, 'area')
    await until(async () => {
      await site.publish(head, { epoch: 1, seq: 7, t: Date.now() })
      const state = await look()
      return state.phase === 'playing' && state.calls.some(({ callId }) => callId === 'lost')
    })
    await site.publish(head, { epoch: 1, seq: 7, t: Date.now() + 1 })
    await playing(({ callsCheckedAt }) => callsCheckedAt !== undefined)
  })

  test('what was on glass is told once, and again only until it is confirmed', async () => {
    await startPaired()
    await site.publishBoard(boardOf(1, 'c1'))
    await playing(({ calls }) => calls.length === 1)
    for (let n = 0; n < 3; n++)
      await present({
        shownCallIds: ['c1', 'never-shown'],
        slides: [{ zoneId: 'zone', slideId: `s${n}`, since: Date.now() }],
      })
    await present({ skipped: [{ slideId: 'x', reason: 'kaputt' }] })
    const events = async (count: number) =>
      until(() => {
        const batches = heard(eventsTopic(SITE_ID, PLAYER_ID).path, (text) => parseJson(EventBatch, text))
        const all = batches.flatMap((batch) =>
          batch.ok ? batch.value.events.map((event) => ({ ...event, boot: batch.value.boot })) : [],
        )
        void site.publish(eventAckTopic(SITE_ID, PLAYER_ID), {
          boot: all.at(-1)?.boot ?? 'x',
          upTo: all.at(-1)?.n ?? 0,
        })
        return all.length >= count && all
      })
    const told = await events(5)
    const kinds = [...new Map(told.map((event) => [event.n, event.what])).values()]
    expect(kinds.filter(({ kind }) => kind === 'call-shown')).toEqual([{ kind: 'call-shown', callId: 'c1' }])
    expect(kinds.filter(({ kind }) => kind === 'slide-shown')).toMatchObject([
      { slideId: 's0' },
      { slideId: 's1' },
      { slideId: 's2' },
    ])
    expect(kinds.filter(({ kind }) => kind === 'slide-skipped')).toMatchObject([{ slideId: 'x' }])
  })
})

test('news come with their pictures, which no release lists, and without those that can not be had', async () => {
  const { release } = await startPaired()
  const picture = site.addAsset(randomBytes(3_000), 'image/jpeg')
  const now = Date.now()
  const item = { id: 'n', title: 'Neues', summary: '', firstSeenAt: now }
  site.facts.set('news', {
    epoch: 1,
    seq: 1,
    key: 'news',
    times: { observedAt: now, checkedAt: now, staleAt: now + 60_000, expiresAt: now + 60_000 },
    body: {
      kind: 'news',
      sourceName: 'bochum.de',
      items: [
        { ...item, imageSha256: '0'.repeat(64) },
        { ...item, imageSha256: picture.sha256 },
      ],
    },
  })
  await site.publishRelease({ ...release, factKeys: ['news'] }, 2)
  await playing(({ facts }) => facts.length === 1)
  await until(async () => (await fetch(`${player?.baseUrl}assets/${picture.sha256}`)).status === 200)
  expect((await fetch(`${player?.baseUrl}assets/${'0'.repeat(64)}`)).status).toBe(404)
})

test('the report names the release whose pixels were presented, as soon as it was', async () => {
  const { pointer } = await startPaired()
  await present({ releaseId: pointer.releaseId, slides: [{ zoneId: 'zone', slideId: 'slide-1', since: Date.now() }] })
  await until(() =>
    reports().some(({ screens }) =>
      screens.some((screen) => screen.presentedReleaseId === pointer.releaseId && screen.slideId === 'slide-1'),
    ),
  )
})

test('the pixels of a screen are judged against its page, and staff hear the verdict', async () => {
  const { pointer } = await startPaired()
  const probe = async (mark: number): Promise<unknown> => {
    const body = JSON.stringify({ takenAt: Date.now(), mark, luminance: Array.from({ length: 144 }, () => 99) })
    const answer = await fetch(`${player?.baseUrl}screens/monitor/probes`, { method: 'POST', body })
    return answer.json()
  }
  const heardVerdict = (verdict: PixelVerdict) =>
    until(() => reports().some(({ screens }) => screens.some(({ pixels }) => pixels?.verdict === verdict)))
  await present({ releaseId: pointer.releaseId, mark: 4_711 })
  expect(await probe(4_711)).toEqual({ verdict: 'right', again: false })
  await heardVerdict('right')
  expect(await probe(815)).toEqual({ again: true })
  expect(await probe(815)).toEqual({ verdict: 'wrong', again: false })
  await heardVerdict('wrong')
})

test('a picture that staff ask for goes from the shell to the server, once', async () => {
  await startPaired()
  const command = { commandId: 'shot', notAfter: Date.now() + 60_000, screenId: 'monitor', kind: 'screenshot' as const }
  const asked = () => player?.said.filter(({ type }) => type === 'screenshot') ?? []
  await until(async () => {
    await site.publish(commandTopic(SITE_ID, PLAYER_ID), command)
    return asked().length > 0
  })
  expect(asked()).toEqual([{ type: 'screenshot', commandId: 'shot', screenId: 'monitor' }])
  const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 1])
  const post = () => fetch(`${player?.baseUrl}screens/monitor/picture?command=shot`, { method: 'POST', body: jpeg })
  expect((await post()).status).toBe(204)
  expect((await post()).status).toBe(404)
  await until(() => site.screenshots.get('shot')?.equals(jpeg))
})

test('a page that is silent is told of all the same, every ten seconds', { timeout: 60_000 }, async () => {
  await startPaired()
  const count = reports().length
  await until(() => reports().length >= count + 2)
  expect(reports().at(-1)?.screens).toEqual([{ screenId: 'monitor' }])
})

test(
  'a player that was removed by staff forgets the site and asks to be paired again',
  { timeout: 60_000 },
  async () => {
    await startPaired()
    site.forgetPlayer()
    await site.stopBroker()
    await until(async () => (await look()).phase === 'pairing')
    await until(() => player?.said.filter(({ type }) => type === 'pairing').length === 2)
    site.approve()
    await site.startBroker()
    await playing()
  },
)

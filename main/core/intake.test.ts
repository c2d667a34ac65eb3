import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { CallBoard } from '#schema/call-board'
import type { DeviceCommand } from '#schema/device'
import type { LiveFact } from '#schema/live-fact'
import type { ReleasePointer } from '#schema/release'
import { boardHeadTopic, boardTopic, commandTopic, eventAckTopic, liveFactTopic, releaseTopic } from '#schema/topics'
import { Intake } from './intake.ts'
import { openStore, type Store } from './store.ts'
import { silent, testFolder } from './test-folder.ts'
import { PLAYER_ID, SITE_ID } from './test-release.ts'
import { TestSite } from './test-site.ts'
import { createVerifier } from './verify.ts'

const site = new TestSite()
const release = { waitingAreas: [{ id: 'area', name: 'A', counters: [] }], factKeys: ['news'] }
const board = (seq: number, epoch = 1): CallBoard => ({ epoch, seq, areaId: 'area', calls: [] })
const fact = (seq: number): LiveFact => ({
  epoch: 1,
  seq,
  key: 'news',
  times: { observedAt: 0, checkedAt: 0, staleAt: 1, expiresAt: 2 },
  body: { kind: 'news', sourceName: 'bochum.de', items: [] },
})
const pointer: ReleasePointer = { epoch: 1, gen: 1, releaseId: 'a'.repeat(64), sizeBytes: 2, publishedAt: 0 }
const areaBoard = boardTopic(SITE_ID, 'area')
const areaHead = boardHeadTopic(SITE_ID, 'area')

let folder: ReturnType<typeof testFolder>
let store: Store
let pointers: ReleasePointer[]
let gaps: string[]
let commands: DeviceCommand[]
let intake: Intake

function createIntake(): Intake {
  const created = new Intake({
    siteId: SITE_ID,
    playerId: PLAYER_ID,
    verify: createVerifier(site.access.siteKey),
    messages: store.messages,
    log: silent,
    now: () => 1_000,
    siteNow: () => 1_000,
    on: {
      pointer: (next) => pointers.push(next),
      eventAck: () => undefined,
      command: (command) => commands.push(command),
      serverTime: () => undefined,
      boardGap: (areaId) => gaps.push(areaId),
      changed: () => undefined,
    },
  })
  created.listenTo(release)
  return created
}

beforeEach(() => {
  folder = testFolder()
  store = openStore(folder.path, 'boot')
  pointers = []
  gaps = []
  commands = []
  intake = createIntake()
})
afterEach(() => {
  store[Symbol.dispose]()
  folder[Symbol.dispose]()
})

describe('what is not believed', () => {
  const good = () => site.signed(areaBoard, board(5))

  test.each([
    ['unsigned', () => JSON.stringify(board(5))],
    ['unsigned', () => ''],
    ['forged', () => good().replace('"seq":5', '"seq":6')],
    ['forged', () => `${'A'.repeat(86)}${good().slice(86)}`],
    ['forged', () => site.signed(boardTopic(SITE_ID, 'other'), board(5))],
    ['forged', () => site.signed(boardTopic('another-site', 'area'), board(5))],
    ['forged', () => new TestSite().signed(areaBoard, board(5))],
    ['malformed', () => site.signed({ ...areaBoard, payload: areaHead.payload }, { epoch: 1, seq: 5, t: 1 })],
  ])('%s: dropped, counted, without effect', (outcome, text) => {
    expect(intake.take(areaBoard.path, text())).toBe(outcome)
    expect(intake.refusedCounts.get(outcome as 'forged')).toBe(1)
    expect(intake.boards.get('area')?.board).toBeUndefined()
    expect(store.messages.newest(areaBoard.path)).toBeUndefined()
  })

  test('a topic that this player does not listen to is foreign, however well signed', () => {
    const foreign = releaseTopic(SITE_ID, 'player-2')
    expect(intake.take(foreign.path, site.signed(foreign, pointer))).toBe('foreign')
    expect(pointers).toEqual([])
  })

  test('no text at all makes it throw or take anything', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(['unsigned', 'forged', 'malformed']).toContain(intake.take(areaBoard.path, text))
      }),
    )
  })
})

describe('order', () => {
  test('replayed and overtaken boards are dropped, over a restart too', () => {
    expect(intake.take(areaBoard.path, site.signed(areaBoard, board(5)))).toBe('taken')
    expect(intake.take(areaBoard.path, site.signed(areaBoard, board(5)))).toBe('same')
    expect(intake.take(areaBoard.path, site.signed(areaBoard, board(4)))).toBe('older')
    const restarted = createIntake()
    expect(restarted.boards.get('area')?.board).toEqual(board(5))
    expect(restarted.take(areaBoard.path, site.signed(areaBoard, board(4)))).toBe('older')
    expect(restarted.take(areaBoard.path, site.signed(areaBoard, board(0, 2)))).toBe('taken')
  })

  test('the same for live facts', () => {
    const topic = liveFactTopic(SITE_ID, 'news')
    expect(intake.take(topic.path, site.signed(topic, fact(2)))).toBe('taken')
    expect(intake.take(topic.path, site.signed(topic, fact(1)))).toBe('older')
    expect(createIntake().facts.get('news')).toEqual(fact(2))
  })

  test('a head ahead of the board asks for it; an old head can not set the clock back', () => {
    const head = (seq: number, t: number) => site.signed(areaHead, { epoch: 1, seq, t })
    expect(intake.take(areaHead.path, head(3, 100))).toBe('gap')
    expect(gaps).toEqual(['area'])
    intake.take(areaBoard.path, site.signed(areaBoard, board(3)))
    expect(intake.take(areaHead.path, head(3, 200))).toBe('taken')
    expect(intake.take(areaHead.path, head(3, 150))).toBe('older')
    expect(intake.take(areaHead.path, head(2, 300))).toBe('older')
  })
})

test('listens to exactly what the release needs', () => {
  const own = [releaseTopic, eventAckTopic, commandTopic].map((topic) => topic(SITE_ID, PLAYER_ID).path)
  expect(intake.topicPaths.toSorted()).toEqual(
    [...own, areaBoard.path, areaHead.path, liveFactTopic(SITE_ID, 'news').path].toSorted(),
  )
  intake.listenTo(undefined)
  expect(intake.topicPaths.toSorted()).toEqual(own.toSorted())
})

test('a command is handed on when it is signed for this player, also before there is a release', () => {
  const topic = commandTopic(SITE_ID, PLAYER_ID)
  const command: DeviceCommand = { commandId: 'c', notAfter: 5, screenId: 's', kind: 'reload' }
  intake.listenTo(undefined)
  expect(intake.topicPaths).toContain(topic.path)
  expect(intake.take(topic.path, site.signed(topic, command))).toBe('taken')
  expect(intake.take(topic.path, site.signed(commandTopic(SITE_ID, 'player-2'), command))).toBe('forged')
  expect(intake.take(topic.path, JSON.stringify(command))).toBe('unsigned')
  expect(commands).toEqual([command])
})

import type { Logger } from 'pino'
import type { Static, TSchema } from 'typebox'
import { acceptBoard, acceptHead, type BoardState, NO_BOARD } from '#player/calls/board'
import { BUILDING_STATE_KEY } from '#schema/building-state'
import type { BoardHead, CallBoard } from '#schema/call-board'
import type { DeviceCommand, EventAck, Reported } from '#schema/device'
import type { LiveFact } from '#schema/live-fact'
import { parseJson } from '#schema/parse'
import type { Release, ReleasePointer } from '#schema/release'
import {
  boardHeadTopic,
  boardTopic,
  commandTopic,
  eventAckTopic,
  liveFactTopic,
  releaseTopic,
  type Topic,
} from '#schema/topics'
import type { MessageStore } from './message-store.ts'
import type { Verifier } from './verify.ts'

export interface IntakeDeps {
  readonly siteId: string
  readonly playerId: string
  readonly verify: Verifier
  readonly messages: MessageStore
  readonly log: Logger
  /** This machine's clock, UTC milliseconds. */
  readonly now: () => number
  /** The best estimate of the server's clock. */
  readonly siteNow: () => number
  readonly on: {
    readonly pointer: (pointer: ReleasePointer) => void
    readonly eventAck: (ack: EventAck) => void
    readonly command: (command: DeviceCommand) => void
    readonly serverTime: (serverMs: number) => void
    readonly boardGap: (areaId: string) => void
    /** What screens show has changed. */
    readonly changed: () => void
  }
}

/** `foreign`: nothing that this player listens to. */
export type IntakeOutcome = 'taken' | 'same' | 'older' | 'gap' | 'unsigned' | 'forged' | 'malformed' | 'foreign'

/**
 * The only door for what the server says, whether it came by broker or by HTTP: signature, schema and place in the
 * stream are checked, then it is committed, then it counts. Everything else is dropped and counted.
 */
export class Intake {
  readonly #deps: IntakeDeps
  readonly #handlers = new Map<string, (text: string) => IntakeOutcome>()
  readonly #refusedCounts = new Map<IntakeOutcome, number>()
  #boards = new Map<string, BoardState>()
  #facts = new Map<string, LiveFact>()
  #headTimes = new Map<string, number>()
  #toldBuilding: LiveFact | undefined

  constructor(deps: IntakeDeps) {
    this.#deps = deps
    this.listenTo(undefined)
  }

  /** By waiting area. */
  get boards(): ReadonlyMap<string, BoardState> {
    return this.#boards
  }

  /** By fact key. */
  get facts(): ReadonlyMap<string, LiveFact> {
    return this.#facts
  }

  /** The state of the building is another one than was last reported. */
  get hasBuildingNews(): boolean {
    return this.#facts.get(BUILDING_STATE_KEY) !== this.#toldBuilding
  }

  /** Which state of the building is here, for a report. */
  buildingReport(): Pick<Reported, 'buildingState'> {
    const fact = this.#facts.get(BUILDING_STATE_KEY)
    this.#toldBuilding = fact
    return fact ? { buildingState: { epoch: fact.epoch, seq: fact.seq } } : {}
  }

  get topicPaths(): string[] {
    return [...this.#handlers.keys()]
  }

  /** How many messages were dropped, by reason. */
  get refusedCounts(): ReadonlyMap<IntakeOutcome, number> {
    return this.#refusedCounts
  }

  /** Listens to what this release needs, and recalls what was last accepted of it. */
  listenTo(release: Pick<Release, 'waitingAreas' | 'factKeys'> | undefined): void {
    const { siteId, playerId } = this.#deps
    this.#handlers.clear()
    this.#handle(releaseTopic(siteId, playerId), ({ value }) => this.#takePointer(value))
    this.#handle(eventAckTopic(siteId, playerId), ({ value }) => this.#takeAck(value))
    this.#handle(commandTopic(siteId, playerId), ({ value }) => this.#takeCommand(value))
    const boards = new Map<string, BoardState>()
    for (const { id } of release?.waitingAreas ?? []) {
      const topic = boardTopic(siteId, id)
      this.#handle(topic, ({ value, json }) => this.#takeBoard(topic.path, value, json))
      this.#handle(boardHeadTopic(siteId, id), ({ value }) => this.#takeHead(id, value))
      boards.set(id, this.#boards.get(id) ?? this.#recallBoard(topic))
    }
    const facts = new Map<string, LiveFact>()
    for (const key of release?.factKeys ?? []) {
      const topic = liveFactTopic(siteId, key)
      this.#handle(topic, ({ value, json }) => this.#takeFact(topic.path, value, json))
      const fact = this.#facts.get(key) ?? this.#recall(topic)?.value
      if (fact) facts.set(key, fact)
    }
    this.#boards = boards
    this.#facts = facts
  }

  /** Takes one message. Returning means that it is committed; throws when the disk refuses, then it is not. */
  take(topicPath: string, text: string): IntakeOutcome {
    const outcome = this.#handlers.get(topicPath)?.(text) ?? 'foreign'
    if (outcome !== 'taken' && outcome !== 'same' && outcome !== 'gap') this.#count(outcome, topicPath)
    return outcome
  }

  #handle<S extends TSchema>(
    topic: Topic<S>,
    take: (message: { readonly value: Static<S>; readonly json: string }) => IntakeOutcome,
  ): void {
    this.#handlers.set(topic.path, (text) => {
      const verified = this.#deps.verify(topic, text)
      return verified.ok ? take(verified.value) : verified.error
    })
  }

  /** The sync machine compares and commits it. */
  #takePointer(pointer: ReleasePointer): IntakeOutcome {
    this.#deps.on.pointer(pointer)
    return 'taken'
  }

  #takeAck(ack: EventAck): IntakeOutcome {
    this.#deps.on.eventAck(ack)
    return 'taken'
  }

  /** Late ones and repeated ones are dropped by whoever carries them out. */
  #takeCommand(command: DeviceCommand): IntakeOutcome {
    this.#deps.on.command(command)
    return 'taken'
  }

  #takeBoard(path: string, board: CallBoard, json: string): IntakeOutcome {
    const { messages, now, siteNow, on } = this.#deps
    const outcome = messages.commit(path, board, json, now())
    if (outcome === 'older') return 'older'
    const known = this.#boards.get(board.areaId) ?? NO_BOARD
    this.#boards.set(board.areaId, acceptBoard(known, board, siteNow()).state)
    on.changed()
    return outcome
  }

  #takeHead(areaId: string, head: BoardHead): IntakeOutcome {
    // An old head could be replayed to set the clock back.
    if (head.t <= (this.#headTimes.get(areaId) ?? 0)) return 'older'
    const { state, outcome } = acceptHead(this.#boards.get(areaId) ?? NO_BOARD, head)
    if (outcome === 'older') return 'older'
    this.#headTimes.set(areaId, head.t)
    this.#boards.set(areaId, state)
    this.#deps.on.serverTime(head.t)
    if (outcome === 'gap') this.#deps.on.boardGap(areaId)
    else this.#deps.on.changed()
    return outcome === 'gap' ? 'gap' : 'taken'
  }

  #takeFact(path: string, fact: LiveFact, json: string): IntakeOutcome {
    const { messages, now, on } = this.#deps
    const outcome = messages.commit(path, fact, json, now())
    if (outcome !== 'taken') return outcome
    this.#facts.set(fact.key, fact)
    on.changed()
    return 'taken'
  }

  #recallBoard(topic: Topic<typeof CallBoard>): BoardState {
    const recalled = this.#recall(topic)
    return recalled ? { board: recalled.value, checkedAt: recalled.receivedAtMs } : NO_BOARD
  }

  /** What an older version has stored may not fit any more; then it counts as unknown. */
  #recall<S extends TSchema>(topic: Topic<S>): { value: Static<S>; receivedAtMs: number } | undefined {
    const stored = this.#deps.messages.newest(topic.path)
    const parsed = stored && parseJson(topic.payload, stored.json)
    return stored && parsed?.ok ? { value: parsed.value, receivedAtMs: stored.receivedAtMs } : undefined
  }

  /** Logged at the 1st, 2nd, 4th, 8th … of a kind: a flood must not fill the log. */
  #count(outcome: IntakeOutcome, topicPath: string): void {
    const count = (this.#refusedCounts.get(outcome) ?? 0) + 1
    this.#refusedCounts.set(outcome, count)
    if (Number.isInteger(Math.log2(count))) this.#deps.log.warn({ outcome, count, topicPath }, 'message dropped')
  }
}

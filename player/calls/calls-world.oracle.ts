import type { CallBoard } from '#schema/call-board'
import { Chance } from '../releases/world-chance.oracle.ts'
import { boardOf } from '../tickets/board-of.ts'
import { CONFIG, Diary } from '../tickets/hall-diary.oracle.ts'
import { CallsScreen } from './world-screen.oracle.ts'

/*
 * The calls lane on a bad day: a waiting hall, a broker that loses messages and is restarted, screens that lose their
 * line and their power. One seed is one day.
 */

/** Share of messages that never arrive. */
const LOSS = 0.05
const STEP_MS = 200
const HEAD_MS = 5_000
const AREA = 'east'
/** Share of steps in which a counter does something: in a crowded hall, and in a quiet one, where no later board mends it. */
const PACES = [0.1, 0.006]
/** A call that was up for so long, and not taken back, must have been on every screen that had power and a line. */
const SEEN_WITHIN_MS = 15_000

export interface CallsCounts {
  calls: number
  lost: number
  doubleAnnounced: number
  afterExpiry: number
  brokerRestarts: number
  screenRestarts: number
}

interface Letter {
  readonly to: CallsScreen
  readonly at: number
  open(): void
}

/** What is known of a call by looking at the hall itself. */
interface CallLife {
  readonly from: number
  until: number
}

export class CallsWorld {
  readonly counts: CallsCounts = {
    calls: 0,
    lost: 0,
    doubleAnnounced: 0,
    afterExpiry: 0,
    brokerRestarts: 0,
    screenRestarts: 0,
  }
  readonly #chance: Chance
  readonly #diary = new Diary()
  readonly #screens: readonly CallsScreen[]
  readonly #lives = new Map<string, CallLife>()
  #letters: Letter[] = []
  #retained: CallBoard | undefined
  #brokerDownUntil = 0
  #publishedSeq = -1
  #nextHeadAt = 0
  readonly #pace: number

  constructor(seed: number, screenCount = 3) {
    this.#chance = new Chance(seed)
    this.#pace = PACES[seed % PACES.length] ?? 0.1
    this.#screens = Array.from({ length: screenCount }, (_, n) => new CallsScreen(`s${n}`, AREA))
  }

  /** Plays until so many calls have been made, and some quiet minutes more. */
  run(callCount: number): void {
    while (this.counts.calls < callCount) this.#step(true)
    this.#chance.calm = true
    const end = this.#diary.atMs + 360_000
    while (this.#diary.atMs < end) this.#step(false)
    this.#settle()
  }

  #step(busy: boolean): void {
    const { atMs } = this.#diary
    if (busy) this.#work()
    this.#expire()
    this.#noteLives()
    this.#publish()
    this.#break(atMs)
    const due = this.#letters.filter(({ at }) => at <= atMs)
    this.#letters = this.#letters.filter(({ at }) => at > atMs)
    for (const letter of due) letter.open()
    for (const screen of this.#screens) screen.look(atMs)
    this.#diary.atMs += STEP_MS
  }

  #work(): void {
    const diary = this.#diary
    const { random } = this.#chance
    if (random() < this.#pace) diary.issue(random() < 0.5 ? 'a' : 'c')
    if (random() > this.#pace) return
    const counterId = this.#chance.oneOf(['k1', 'k2', 'k3']) ?? 'k1'
    const kinds = ['call-next', 'call-next', 'call-next', 'recall', 'missed', 'finish', 'arrived', 'park'] as const
    const kind = this.#chance.oneOf(kinds) ?? 'call-next'
    const commandId = diary.drawId()
    diary.command(counterId, { kind }, commandId)
    if (random() < 0.1) diary.command(counterId, { kind: 'undo', commandId })
  }

  #expire(): void {
    const { hall, atMs } = this.#diary
    const over = [...hall.openCalls.values()].filter(({ expiresAt }) => expiresAt <= atMs)
    this.#diary.write(over.map(({ callId, ticketId }) => ({ kind: 'expired', ticketId, callId })))
  }

  #noteLives(): void {
    const { hall, atMs } = this.#diary
    for (const call of hall.openCalls.values()) {
      if (call.areaId !== AREA) continue
      const known = this.#lives.get(call.callId)
      if (known) known.until = call.expiresAt
      else {
        this.counts.calls += 1
        this.#lives.set(call.callId, { from: call.calledAt, until: call.expiresAt })
      }
    }
    for (const [callId, life] of this.#lives) {
      if (!hall.openCalls.has(callId)) life.until = Math.min(life.until, atMs)
    }
  }

  /** The server commits first and publishes after; while the broker is away, that is lost. */
  #publish(): void {
    const { hall, atMs } = this.#diary
    const isUp = atMs >= this.#brokerDownUntil
    const board = boardOf(hall, CONFIG, AREA, 1)
    const cameBack = isUp && this.#retained === undefined
    if (isUp && (cameBack || board.seq !== this.#publishedSeq)) {
      this.#publishedSeq = board.seq
      this.#retained = board
      for (const screen of this.#screens) this.#send(screen, () => screen.takeBoard(board, this.#diary.atMs))
    }
    if (atMs < this.#nextHeadAt) return
    this.#nextHeadAt = atMs + HEAD_MS
    const head = { epoch: 1, seq: board.seq, t: atMs }
    if (isUp) for (const screen of this.#screens) this.#send(screen, () => this.#takeHead(screen, head))
  }

  #takeHead(screen: CallsScreen, head: { epoch: number; seq: number; t: number }): void {
    if (screen.takeHead(head)) this.#repair(screen)
  }

  /** Over HTTP, which may fail too; then the next head asks again. */
  #repair(screen: CallsScreen): void {
    const board = boardOf(this.#diary.hall, CONFIG, AREA, 1)
    this.#send(screen, () => screen.takeBoard(board, this.#diary.atMs))
  }

  /** Late, out of order, or never. */
  #send(to: CallsScreen, open: () => void): void {
    if (!to.isOn || this.#chance.fault(LOSS)) return
    const delayMs = this.#chance.fault(0.1) ? this.#chance.random() * 3_000 : this.#chance.random() * 60
    const boot = to.boot
    this.#letters.push({ to, at: this.#diary.atMs + delayMs, open: () => to.boot === boot && open() })
  }

  #break(atMs: number): void {
    if (atMs >= this.#brokerDownUntil && this.#chance.fault(0.0005)) {
      this.counts.brokerRestarts += 1
      this.#brokerDownUntil = atMs + 500 + this.#chance.random() * 4_000
      this.#retained = undefined
      this.#letters = []
    }
    for (const screen of this.#screens) {
      if (screen.isOn && this.#chance.fault(0.0003)) {
        this.counts.screenRestarts += 1
        screen.powerOff(atMs)
      } else if (!screen.isOn && (this.#chance.calm || this.#chance.random() < 0.02)) {
        screen.powerOn(atMs)
        const retained = this.#retained
        if (retained && atMs >= this.#brokerDownUntil)
          this.#send(screen, () => screen.takeBoard(retained, this.#diary.atMs))
        this.#repair(screen)
      }
    }
  }

  #settle(): void {
    for (const screen of this.#screens) {
      this.counts.afterExpiry += screen.shownAfterExpiry
      this.counts.doubleAnnounced += screen.doubleAnnounced
      for (const [callId, { from, until }] of this.#lives) {
        const isDue = until - from >= SEEN_WITHIN_MS && screen.wasOn(from, from + SEEN_WITHIN_MS)
        if (isDue && !screen.seen.has(callId)) this.counts.lost += 1
      }
    }
  }
}

import type { BoardHead, CallBoard } from '#schema/call-board'
import { acceptBoard, acceptHead, type BoardState, callsToAnnounce, liveCalls, NO_BOARD } from './board.ts'

/** One screen of the simulated world: what a player keeps on disk, what its page shows, and an auditor beside it. */
export class CallsScreen {
  readonly id: string
  readonly #areaId: string
  isOn: boolean = true
  boot = 1
  doubleAnnounced = 0
  shownAfterExpiry = 0
  /** Calls that were ever on glass. */
  readonly seen: Set<string> = new Set()
  /** On disk: what was announced, and the last board. */
  readonly #claimed = new Set<string>()
  readonly #announced = new Set<string>()
  #stored: CallBoard | undefined
  #state: BoardState = NO_BOARD
  readonly #offSpans: { from: number; until: number }[] = []
  /** Latest end of each call by any board taken: what the newest knowledge of this screen says. */
  readonly #expiry = new Map<string, number>()

  constructor(id: string, areaId: string) {
    this.id = id
    this.#areaId = areaId
  }

  takeBoard(board: CallBoard, atMs: number): void {
    if (board.areaId !== this.#areaId) throw new Error(`${this.id} was given the board of ${board.areaId}`)
    const { state, outcome } = acceptBoard(this.#state, board, atMs)
    this.#state = state
    if (outcome !== 'taken') return
    this.#stored = board
    for (const { callId, expiresAt } of board.calls) this.#expiry.set(callId, expiresAt)
  }

  /** @returns whether there is a gap to repair */
  takeHead(head: BoardHead): boolean {
    const { state, outcome } = acceptHead(this.#state, head)
    this.#state = state
    return outcome === 'gap'
  }

  /** The page draws what may be shown now; what is new is committed as announced before it is. */
  look(atMs: number): void {
    if (!this.isOn) return
    const calls = liveCalls([this.#state], atMs)
    for (const { callId } of callsToAnnounce(calls, (id) => this.#claimed.has(id))) {
      this.#claimed.add(callId)
      if (this.#announced.has(callId)) this.doubleAnnounced += 1
      this.#announced.add(callId)
    }
    for (const { callId } of calls) {
      this.seen.add(callId)
      if ((this.#expiry.get(callId) ?? 0) <= atMs) this.shownAfterExpiry += 1
    }
  }

  powerOff(atMs: number): void {
    this.isOn = false
    this.boot += 1
    this.#offSpans.push({ from: atMs, until: Number.POSITIVE_INFINITY })
  }

  /** Starts from what is on disk. */
  powerOn(atMs: number): void {
    this.isOn = true
    this.#state = this.#stored ? { board: this.#stored } : NO_BOARD
    const span = this.#offSpans.at(-1)
    if (span) span.until = atMs
  }

  /** Whether it had power through all of this time. */
  wasOn(from: number, until: number): boolean {
    return this.#offSpans.every((span) => span.until <= from || span.from >= until)
  }
}

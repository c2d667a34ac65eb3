import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { CounterAction, CounterActionKind } from '#schema/counter-command'
import type { Desk, StaffArea } from '#schema/staff-calls'
import type { ApiFailure } from '../../api/api-result.ts'
import { pause } from '../../api/backoff.ts'
import { PendingCommands } from '../../state/pending-commands.ts'
import { Remote } from '../../state/remote.ts'
import type { Services } from '../../state/services.ts'
import { doneText } from './command-words.ts'
import { counterTexts } from './counter-texts.ts'
import { DeskCommands } from './desk-commands.ts'
import { DeskSeat } from './desk-seat.ts'
import { type DeferredCommand, type Delivery, OfflineQueue } from './offline-queue.ts'

interface DeskHost extends ReactiveControllerHost {
  readonly services: Services
  readonly area: StaffArea
  readonly counter: StaffArea['counters'][number]
}

/** A sentence for the person, and whether something has gone wrong. */
export interface Saying {
  readonly text: string
  readonly isBad: boolean
}

interface Parts {
  readonly seat: DeskSeat
  readonly commands: DeskCommands
  readonly later: OfflineQueue
  readonly stopWatching: () => void
}

/**
 * What ties the page to its counter at the server: the desk as it is there, the seat, commands that are sent, and
 * those that wait for the line to come back. Renders its host anew whenever any of it changes.
 */
export class DeskLink implements ReactiveController {
  said: Saying | undefined
  /** Another page has the seat; here one may look. */
  isElsewhere = false
  readonly #host: DeskHost
  readonly #received: (desk: Desk) => void
  readonly #remote: Remote<Desk>
  #parts: Parts | undefined
  /** The server has not given the seat yet: it was never asked, or has not answered. */
  #wantsSeat = false
  #isSittingDown = false

  constructor(host: DeskHost, received: (desk: Desk) => void) {
    this.#host = host
    this.#received = received
    host.addController(this)
    this.#remote = new Remote<Desk>(host, {
      load: () => host.services.api.desk(host.area.id, host.counter.id),
      concerns: (what) => what === 'players' || (typeof what === 'object' && what.areaId === host.area.id),
      received: (desk) => this.#take(desk),
      everyMs: 15_000,
    })
  }

  /** Undefined until the page sits at the counter, or knows that another one does. */
  get desk(): Desk | undefined {
    const { value } = this.#remote
    return value && (this.isElsewhere || this.#parts?.seat.holder(value) === 'me') ? value : undefined
  }

  get failure(): ApiFailure | undefined {
    return this.#remote.failure
  }

  get isOnline(): boolean {
    return this.#host.services.connection.state === 'online'
  }

  get busy(): CounterActionKind | undefined {
    return this.#parts?.commands.busy
  }

  /** What waits for the line about the ticket at the counter. */
  get deferred(): DeferredCommand | undefined {
    return this.#parts?.later.of(this.#remote.value?.current?.ticket.id)
  }

  hostConnected(): void {
    const { clock, connection, drafts, habits, newId, random, api } = this.#host.services
    const { id: counterId } = this.#host.counter
    const seat = new DeskSeat(drafts, counterId, newId)
    const commands = new DeskCommands({
      send: (action, commandId, timeoutMs) => api.command(counterId, { commandId, seatId: seat.id, action }, timeoutMs),
      counterId,
      pending: new PendingCommands(drafts, () => clock.now(), newId),
      now: () => performance.now(),
      random,
      pause,
    })
    const later = new OfflineQueue(habits, counterId, () => clock.now())
    const stopWatching = connection.onState(() => this.#host.requestUpdate())
    this.#parts = { seat, commands, later, stopWatching }
    this.#wantsSeat = !seat.isKept
    window.addEventListener('pagehide', this.#leaving)
    window.addEventListener('pageshow', this.#back)
    if (this.#wantsSeat) void this.#sitDown()
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.#leaving)
    window.removeEventListener('pageshow', this.#back)
    this.#parts?.stopWatching()
    this.#leaving()
  }

  reload(): void {
    void this.#remote.reload()
  }

  /** Works here from now on; the page that did so until now can only look. */
  takeOver(): void {
    this.#wantsSeat = true
    void this.#sitDown()
  }

  say(text: string, isBad = false): void {
    this.said = text === '' ? undefined : { text, isBad }
    this.#host.requestUpdate()
  }

  /** Does it at the server. What concerns the own ticket alone waits for the line when there is none. */
  async run(action: CounterAction): Promise<void> {
    const { desk } = this
    const commands = this.#parts?.commands
    if (!desk || !commands || this.isElsewhere || commands.busy !== undefined || this.deferred) return
    if (!this.isOnline) return this.#defer(action, desk, this.#host.services.newId(), false)
    const running = commands.run(action)
    this.#host.requestUpdate()
    const outcome = await running
    this.#host.requestUpdate()
    if (outcome.kind === 'ignored') return
    if (outcome.kind === 'done') {
      this.#remote.set(outcome.desk)
      return this.say(doneText(action, desk, outcome.desk))
    }
    if (outcome.failure.kind !== 'unreachable') {
      this.say(outcome.failure.message, true)
      return this.reload()
    }
    this.#defer(action, desk, outcome.commandId, true)
  }

  /** Takes back what has not been sent yet. False when there is nothing, or when it may be under way. */
  withdraw(): boolean {
    const isOut = this.deferred !== undefined && this.#parts?.later.withdraw(this.deferred.commandId) === true
    if (isOut) this.say('')
    return isOut
  }

  #defer(action: CounterAction, { current }: Desk, commandId: string, maybeSent: boolean): void {
    const isOwn = (action.kind === 'finish' || action.kind === 'park') && action.ticketId === current?.ticket.id
    if (!isOwn || !current) {
      return this.say(maybeSent ? counterTexts.noAnswer : counterTexts.refused.offline.join('. '), true)
    }
    const { id: ticketId, number } = current.ticket
    const isKept = this.#parts?.later.add({ commandId, kind: action.kind, ticketId, number, maybeSent }) === true
    if (!isKept) return this.say(counterTexts.notKept, true)
    this.#parts?.commands.handOver()
    this.say(`${number} ${counterTexts.deferred[action.kind]}. ${counterTexts.deferredHint}`)
  }

  #take(desk: Desk): void {
    const holder = this.#parts?.seat.holder(desk)
    this.isElsewhere = holder === 'another' && !this.#wantsSeat
    if (holder === 'nobody' || (holder === 'another' && this.#wantsSeat)) void this.#sitDown()
    this.#received(desk)
    if (!this.#wantsSeat) void this.#deliver()
  }

  async #sitDown(): Promise<void> {
    const seat = this.#parts?.seat
    if (!seat || this.#isSittingDown) return
    this.#isSittingDown = true
    const answer = await this.#host.services.api.takeSeat(this.#host.counter.id, seat.id)
    this.#isSittingDown = false
    if (answer.ok) {
      this.#wantsSeat = false
      this.#remote.set(answer.value)
    } else if (answer.error.kind === 'refused') this.say(answer.error.message, true)
  }

  async #deliver(): Promise<void> {
    const { api } = this.#host.services
    const parts = this.#parts
    if (!parts || !this.isOnline) return
    const delivery = await parts.later.deliver(({ commandId, kind, ticketId }) =>
      api.command(this.#host.counter.id, { commandId, seatId: parts.seat.id, action: { kind, ticketId } }),
    )
    if (delivery) this.#tell(delivery)
  }

  #tell({ desk, done, refused }: Delivery): void {
    if (desk) this.#remote.set(desk)
    else if (refused.length > 0) this.reload()
    const lines = [
      ...refused.map(({ command, message }) => counterTexts.notDelivered(command.number, command.kind, message)),
      ...done.map(({ kind, number }) => counterTexts.delivered(number, kind)),
    ]
    if (lines.length > 0) this.say(lines.join(' '), refused.length > 0)
    this.#host.requestUpdate()
  }

  readonly #leaving = (): void => this.#parts?.seat.keep()

  readonly #back = (event: PageTransitionEvent): void => {
    if (event.persisted) this.#parts?.seat.resume()
  }
}

import { html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Desk, StaffArea, Ticket } from '#schema/staff-calls'
import { baseStyles } from '../../parts/base-styles.ts'
import { icon } from '../../parts/icons.ts'
import { Ticker } from '../../parts/ticker.ts'
import { waitText } from '../../parts/times.ts'
import type { Services } from '../../state/services.ts'
import { counterTexts } from './counter-texts.ts'
import './draw-number.ts'
import { ignoreHeldKey } from './focus-keeper.ts'
import { DIGITS } from './offers.ts'
import { queueStyles } from './queue-styles.ts'
import { asideList, bookedList } from './side-lists.ts'
import type { TicketDialog } from './ticket-dialog.ts'
import './ticket-dialog.ts'
import { waitingTable } from './waiting-table.ts'

const MINUTE_MS = 60_000

/**
 * Everybody who is not at the counter: who waits, in which order and why; who was put aside; who is expected. And a
 * number for someone who came without one.
 * @fires call-ticket - The id of a ticket that shall be called now.
 * @fires command - `CounterAction` about a ticket of the lists.
 * @fires issued - With a sentence that says which number was drawn.
 */
@customElement('lotse-console-queue')
export class QueuePane extends LitElement {
  static override styles = [baseStyles, queueStyles]

  @property({ attribute: false }) declare services: Services
  @property({ attribute: false }) declare area: StaffArea
  @property({ attribute: false }) declare desk: Desk
  /** Something can be done here: this page has the seat, and the server answers. */
  @property({ attribute: false }) declare enabled: boolean
  @property({ attribute: false }) declare busy: boolean
  @state() declare private showsAll: boolean
  @query('lotse-console-ticket') declare private ticketDialog: TicketDialog
  readonly #ticker = new Ticker(this, 10_000)

  constructor() {
    super()
    this.showsAll = false
  }

  override render() {
    const { aside, booked, waiting } = this.desk
    const view = { nowMs: this.#ticker.now, enabled: this.enabled, busy: this.busy, ...this.#strokes }
    const isPaused = this.desk.pausedAt !== undefined
    const more = waiting.length - DIGITS
    return html`
      <div class="lists" @keydown=${ignoreHeldKey}>
        <h2>${counterTexts.waitingCount(waiting.length)}</h2>
        ${this.#facts()}
        ${
          waiting.length === 0
            ? html`<p class="empty">${counterTexts.empty}</p>`
            : waitingTable(this.showsAll ? waiting : waiting.slice(0, DIGITS), { ...view, isPaused })
        }
        ${
          more > 0
            ? html`<button class="plain more" aria-expanded=${this.showsAll} @click=${this.#toggleAll}>
                ${this.showsAll ? counterTexts.fewer : counterTexts.others(more)}
              </button>`
            : nothing
        }
        ${aside.length === 0 ? nothing : asideList(aside, view)}
        ${booked.length === 0 ? nothing : bookedList(booked, view)}
      </div>
      ${
        this.area.queues.length === 0
          ? nothing
          : html`<lotse-console-draw
              .services=${this.services}
              .area=${this.area}
              .enabled=${this.enabled}
            ></lotse-console-draw>`
      }
      <lotse-console-ticket
        .services=${this.services}
        .area=${this.area}
        .desk=${this.desk}
        .enabled=${this.enabled}
      ></lotse-console-ticket>
    `
  }

  #facts() {
    const { aside, booked, openCounterCount, waiting } = this.desk
    const longestMs = Math.max(
      0,
      ...waiting.map(({ ticket }) => this.#ticker.now - (ticket.arrivedAt ?? this.#ticker.now)),
    )
    const facts = [
      ...(longestMs < MINUTE_MS ? [] : [counterTexts.longest(waitText(longestMs))]),
      counterTexts.openCounters(openCounterCount),
    ]
    const isForgotten = aside.some(({ forgotten }) => forgotten)
    return html`<div class="facts">
      <p class="quiet">${facts.join(' · ')}</p>
      ${
        aside.length === 0
          ? nothing
          : html`<button class="plain ${isForgotten ? 'old' : ''}" @click=${() => this.#jump('aside')}>
              ${isForgotten ? icon('warning') : nothing}${counterTexts.asideTitle}: ${aside.length}
            </button>`
      }
      ${
        booked.length === 0
          ? nothing
          : html`<button class="plain" @click=${() => this.#jump('booked')}>
              ${counterTexts.bookedShort}: ${booked.length}
            </button>`
      }
    </div>`
  }

  readonly #strokes = {
    call: (event: MouseEvent, ticket: Ticket) => this.#stroke(event, () => this.#send('call-ticket', ticket.id)),
    resume: (event: MouseEvent, ticket: Ticket) =>
      this.#stroke(event, () => this.#send('command', { kind: 'resume', ticketId: ticket.id })),
    more: (event: MouseEvent, ticket: Ticket) => this.#stroke(event, () => this.ticketDialog.open(ticket.id)),
  }

  #stroke(event: MouseEvent, run: () => void): void {
    if (event.detail <= 1) run()
  }

  #send(type: string, detail: unknown): void {
    if (this.enabled && !this.busy) this.dispatchEvent(new CustomEvent(type, { detail }))
  }

  #jump(id: string): void {
    const heading = this.renderRoot.querySelector<HTMLElement>(`#${id}`)
    heading?.scrollIntoView({ block: 'center' })
    heading?.focus({ preventScroll: true })
  }

  readonly #toggleAll = (): void => {
    this.showsAll = !this.showsAll
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-queue': QueuePane
  }
}

import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Desk, StaffArea, Ticket } from '#schema/staff-calls'
import type { PriorityReason } from '#schema/ticket'
import { baseStyles } from '../../parts/base-styles.ts'
import { Ticker } from '../../parts/ticker.ts'
import { waitText } from '../../parts/times.ts'
import type { Services } from '../../state/services.ts'
import { counterTexts } from './counter-texts.ts'
import './ticket-slip.ts'

const MINUTE_MS = 60_000
const REASONS = Object.keys(counterTexts.priorities) as PriorityReason[]

/**
 * One ticket of the lists: call it, let it go earlier, strike it off, give it to a phone or a printer.
 * @fires call-ticket - Its id; bubbles.
 * @fires command - `CounterAction`; bubbles.
 */
@customElement('lotse-console-ticket')
export class TicketDialog extends LitElement {
  static override styles = [
    baseStyles,
    css`
      dialog {
        width: min(34rem, calc(100vw - 32px));
      }
      [aria-pressed='true'] {
        background: var(--tint);
        box-shadow: inset 0 -4px var(--accent);
      }
      dialog > * + * {
        margin-top: 18px;
      }
      h2 + p {
        margin-top: 4px;
      }
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        margin-top: 10px;
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: 10px;
      }
      .away {
        margin-inline-start: auto;
      }
    `,
  ]

  @property({ attribute: false }) declare services: Services
  @property({ attribute: false }) declare area: StaffArea
  @property({ attribute: false }) declare desk: Desk
  @property({ attribute: false }) declare enabled: boolean
  @state() declare private ticketId: string | undefined
  @query('dialog') declare private dialog: HTMLDialogElement
  readonly #ticker = new Ticker(this, 10_000)

  open(ticketId: string): void {
    this.ticketId = ticketId
    void this.updateComplete.then(() => this.dialog.showModal())
  }

  override updated(): void {
    // Whoever has been called in the meantime is not in the lists any more.
    if (this.dialog.open && !this.#found()) this.dialog.close()
  }

  override render() {
    const found = this.#found()
    return html`<dialog aria-labelledby="title">
      ${found ? this.#content(found.ticket, found.why) : html`<h2 id="title"></h2>`}
    </dialog>`
  }

  #content(ticket: Ticket, why: string | undefined) {
    const canPrioritise = ticket.phase === 'waiting' || ticket.phase === 'booked'
    const isPaused = this.desk.pausedAt !== undefined
    return html`
      <h2 id="title"><span class="num">${ticket.number}</span> · ${ticket.queueName}</h2>
      ${why === undefined ? nothing : html`<p class="quiet">${this.#waits(ticket, why)}</p>`}
      ${canPrioritise ? this.#priority(ticket) : nothing}
      ${
        ticket.arrivedAt === undefined
          ? nothing
          : html`<lotse-console-slip
              .services=${this.services}
              .ticket=${ticket}
              .place=${this.area.name}
            ></lotse-console-slip>`
      }
      <div class="buttons">
        ${
          isPaused
            ? nothing
            : html`<button class="pri" @click=${() => this.#send('call-ticket', ticket.id)}>
                ${counterTexts.callNow}
              </button>`
        }
        <button @click=${() => this.#send('command', { kind: 'cancel', ticketId: ticket.id })}>
          ${counterTexts.cancel}
        </button>
        <button class="plain away" @click=${() => this.dialog.close()}>${counterTexts.close}</button>
      </div>
      <p class="note">${counterTexts.cancelHint}</p>
    `
  }

  #priority({ id: ticketId, priority }: Ticket) {
    const prioritise = (reason: PriorityReason | undefined) =>
      this.#send('command', { kind: 'prioritise', ticketId, ...(reason && { reason }) })
    return html`<div role="group" aria-labelledby="priority">
      <h3 id="priority">${counterTexts.prioritise}</h3>
      <div class="choices">
        ${REASONS.map(
          (reason) =>
            html`<button aria-pressed=${priority === reason} @click=${() => prioritise(reason)}>
              ${counterTexts.priorities[reason]}
            </button>`,
        )}
        ${
          priority
            ? html`<button class="plain" @click=${() => prioritise(undefined)}>${counterTexts.unprioritise}</button>`
            : nothing
        }
      </div>
    </div>`
  }

  #waits({ arrivedAt }: Ticket, why: string): string {
    const waitedMs = this.#ticker.now - (arrivedAt ?? this.#ticker.now)
    return waitedMs < MINUTE_MS ? counterTexts.ticketNew(why) : counterTexts.ticketWaits(waitText(waitedMs), why)
  }

  #found(): { ticket: Ticket; why: string | undefined } | undefined {
    const { aside, booked, waiting } = this.desk
    const all = [
      ...waiting,
      ...[...aside.map(({ ticket }) => ticket), ...booked].map((ticket) => ({ ticket, why: undefined })),
    ]
    return all.find(({ ticket }) => ticket.id === this.ticketId)
  }

  #send(type: 'call-ticket' | 'command', detail: unknown): void {
    this.dialog.close()
    if (this.enabled) this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-ticket': TicketDialog
  }
}

import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Ticket } from '#schema/staff-calls'
import { baseStyles } from '../../parts/base-styles.ts'
import { qrCode, qrStyles } from '../../parts/qr-code.ts'
import type { Services } from '../../state/services.ts'
import { counterTexts } from './counter-texts.ts'
import { printTicket } from './printed-ticket.ts'

/**
 * A number to be handed over: large, with the code for the phone, and a way onto paper.
 * @fires close - Handed over.
 */
@customElement('lotse-console-slip')
export class TicketSlip extends LitElement {
  static override styles = [
    baseStyles,
    qrStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 6px 20px;
        align-items: center;
        padding: 14px;
        background: var(--tint);
      }
      .qr {
        grid-row: span 3;
        width: 8.4rem;
      }
      .number {
        font-size: 2.6rem;
        font-weight: 780;
        line-height: 1;
        letter-spacing: -0.02em;
      }
      @media (max-width: 30rem) {
        :host {
          grid-template-columns: minmax(0, 1fr);
        }
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: 10px;
      }
    `,
  ]

  @property({ attribute: false }) declare services: Services
  @property({ attribute: false }) declare ticket: Ticket
  /** Where one waits with it. */
  @property() declare place: string
  /** It can be put away. */
  @property({ type: Boolean }) declare closes: boolean

  override render() {
    const { number, phonePath, queueName } = this.ticket
    return html`
      ${qrCode(phoneUrl(phonePath), counterTexts.phoneCode(number))}
      <p><b class="number num">${number}</b><br />${queueName}</p>
      <p class="note">${counterTexts.slipHint}</p>
      <div class="buttons">
        <button @click=${this.#print}>${counterTexts.print}</button>
        ${
          this.closes
            ? html`<button class="plain" @click=${() => this.dispatchEvent(new CustomEvent('close'))}>
                ${counterTexts.close}
              </button>`
            : nothing
        }
      </div>
    `
  }

  readonly #print = (event: MouseEvent): void => {
    if (event.detail > 1) return
    const { number, phonePath, queueName, arrivedAt } = this.ticket
    const at = arrivedAt ?? this.services.clock.now()
    void printTicket({ number, queueName, place: this.place, at, phoneUrl: phoneUrl(phonePath) })
  }
}

/** Phones reach the server under the address under which this page did. */
function phoneUrl(phonePath: string): string {
  return new URL(phonePath, location.origin).href
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-slip': TicketSlip
  }
}

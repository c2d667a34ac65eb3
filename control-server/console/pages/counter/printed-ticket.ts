import { css, html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { timeText, weekdayText } from '../../parts/times.ts'
import { qrCode, qrStyles } from '../../parts/qr-code.ts'
import { counterTexts } from './counter-texts.ts'

interface TicketPrint {
  readonly number: string
  readonly queueName: string
  readonly place: string
  /** When it was drawn. */
  readonly at: number
  readonly phoneUrl: string
}

/** One ticket on paper 80 mm wide. It stands beside the app and is seen by printers only; see `print.css`. */
@customElement('lotse-console-printed')
export class PrintedTicket extends LitElement {
  static override styles = [
    qrStyles,
    css`
      :host {
        box-sizing: border-box;
        width: 80mm;
        padding: 4mm 5mm;
        text-align: center;
        color: #000;
        background: #fff;
        font: 500 4.4mm / 1.3 var(--font);
      }
      p {
        margin: 0;
        text-wrap: balance;
      }
      .number {
        font-size: 22mm;
        font-weight: 780;
        line-height: 1.05;
        letter-spacing: -0.02em;
      }
      .queue {
        font-size: 5.2mm;
        font-weight: 700;
      }
      .qr {
        width: 36mm;
        margin: 2mm auto;
      }
    `,
  ]

  @property({ attribute: false }) declare ticket: TicketPrint

  override render() {
    const { at, number, phoneUrl, place, queueName } = this.ticket
    return html`
      <p>${place}</p>
      <p class="number">${number}</p>
      <p class="queue">${queueName}</p>
      ${qrCode(phoneUrl, counterTexts.phoneCode(number))}
      <p>${counterTexts.printHint}</p>
      <p>${weekdayText(at)}<br />${counterTexts.printed(timeText(at))}</p>
    `
  }
}

/** Opens the print dialog of the browser with one ticket. The sheet stays until the printer has it. */
export async function printTicket(ticket: TicketPrint): Promise<void> {
  for (const old of document.querySelectorAll('lotse-console-printed')) old.remove()
  const sheet = document.createElement('lotse-console-printed')
  sheet.ticket = ticket
  document.body.append(sheet)
  await sheet.updateComplete
  window.addEventListener('afterprint', () => sheet.remove(), { once: true })
  window.print()
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-printed': PrintedTicket
  }
}

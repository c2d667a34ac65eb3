import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { DrawnTicket } from '#schema/stele-ticket'
import '../../design/lotse-qr.ts'
import { t } from '../text.ts'
import { aheadText } from './ticket-words.ts'

/** A slip as the browser prints it: black on white, 72 mm wide, never on the screen (see `stele.css`). */
@customElement('lotse-ticket-sheet')
export class TicketSheet extends LitElement {
  static override styles = css`
    :host {
      width: 72mm;
      color: #000;
      background: #fff;
      font-family: var(--font);
      font-size: 4mm;
      line-height: 1.3;
      text-align: center;
    }
    .number {
      font-size: 18mm;
      font-weight: 700;
      line-height: 1.1;
      white-space: nowrap;
    }
    lotse-qr {
      width: 36mm;
      margin: 2mm auto;
    }
    p {
      margin: 1.5mm 0;
    }
  `

  @property({ attribute: false }) ticket: DrawnTicket | undefined

  protected override render() {
    if (!this.ticket) return nothing
    const { number, queueName, areaName, aheadCount, phoneUrl } = this.ticket
    return html`<p>${t('tickets.number')}</p>
      <p class="number">${number}</p>
      <p>${queueName}</p>
      <p>${t('tickets.waitAt', { area: areaName })}</p>
      <p>${aheadText(aheadCount)}</p>
      <lotse-qr text=${phoneUrl} label=${t('tickets.qr.alt')}></lotse-qr>
      <p>${t('tickets.qr')}</p>`
  }
}

/** Prints on the printer that the system has set as its default; Chromium asks nothing with `--kiosk-printing`. */
export async function printSheet(ticket: DrawnTicket): Promise<void> {
  const sheet = document.createElement('lotse-ticket-sheet')
  sheet.ticket = ticket
  document.body.append(sheet)
  await sheet.updateComplete
  print()
  sheet.remove()
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-ticket-sheet': TicketSheet
  }
}

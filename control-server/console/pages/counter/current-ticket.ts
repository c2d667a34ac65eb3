import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Desk } from '#schema/staff-api'
import { baseStyles } from '../../parts/base-styles.ts'
import { icon } from '../../parts/icons.ts'
import { Ticker } from '../../parts/ticker.ts'
import { elapsedText, listText, preciseClockText } from '../../parts/times.ts'
import type { Services } from '../../state/services.ts'
import { texts } from '../../texts.ts'

type Current = NonNullable<Desk['current']>

/** The ticket at this counter in yellow, and on which screens it has really been seen. */
@customElement('lotse-console-current')
export class CurrentTicket extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: grid;
        gap: 16px;
      }
      .ticket {
        background: var(--now);
        color: var(--on-now);
        padding: 22px 28px 20px;
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        justify-content: space-between;
        gap: 6px 20px;
      }
      .number {
        font-size: var(--t-ticket);
        font-weight: 780;
        line-height: 0.82;
        letter-spacing: -0.02em;
        word-spacing: -0.08em;
      }
      .since {
        text-align: end;
        line-height: 1.3;
      }
      .since b {
        display: block;
        font-size: 1.765rem;
        font-weight: 750;
        line-height: 1.1;
      }
      .what {
        flex-basis: 100%;
        font-size: var(--t-lead);
        font-weight: 600;
        margin-top: 12px;
        display: flex;
        justify-content: space-between;
        gap: 16px;
      }
      .none {
        border: 2px dashed var(--deep-line);
        padding: 30px 28px;
        display: grid;
        gap: 6px;
      }
      .none b {
        font-size: 1.65rem;
        font-weight: 760;
        line-height: 1.1;
      }
      .none p {
        color: var(--on-deep-2);
      }
      .ack {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 2px 16px;
        align-items: center;
        padding-bottom: 16px;
        border-bottom: 1px solid var(--deep-line);
      }
      .ack .rows {
        grid-row: span 2;
        display: flex;
        gap: 8px;
        align-self: center;
      }
      .ack .ic {
        width: 38px;
        height: 38px;
        stroke-width: 1.6;
      }
      .ack .late {
        opacity: 0.75;
        stroke-dasharray: 3 2.2;
      }
      .ack b {
        font-size: var(--t-lead);
        line-height: 1.2;
      }
      .ack span {
        color: var(--on-deep-2);
        line-height: 1.35;
        font-size: 0.94rem;
      }
      @media (max-width: 30rem) {
        .ticket {
          padding: 18px 20px;
        }
      }
    `,
  ]

  @property({ attribute: false }) declare services: Services
  @property({ attribute: false }) declare desk: Desk
  readonly #ticker = new Ticker(this, 1_000)

  override render() {
    const { current } = this.desk
    if (!current) {
      return html`<div class="none">
        <b>${texts.counter.none}</b>
        <p>${texts.counter.noneHint}</p>
      </div>`
    }
    const { call, ticket } = current
    return html`
      <div class="ticket">
        <span class="number num">${ticket.number}</span>
        <span class="since"
          >${texts.counter.withYou}<b class="num">${elapsedText(this.#ticker.now - call.calledAt)}</b></span
        >
        <p class="what">
          <span>${ticket.queueName}</span>${
            call.attempt > 1 ? html`<span>${texts.counter.attempt(call.attempt)}</span>` : nothing
          }
        </p>
      </div>
      ${this.#shown(current)}
    `
  }

  #shown({ shownOn }: Current) {
    if (shownOn.length === 0) {
      return html`<div class="ack">
        <span class="rows">${icon('warning')}</span><b>${texts.counter.shownNowhere}</b>
        <span>${texts.counter.shownNowhereHint}</span>
      </div>`
    }
    const seen = shownOn.filter(({ shownAt }) => shownAt !== undefined)
    const missing = shownOn.filter(({ shownAt }) => shownAt === undefined)
    return html`<div class="ack">
      <span class="rows" aria-hidden="true"
        >${shownOn
          .slice(0, 5)
          .map(
            ({ shownAt }) =>
              html`<span class=${shownAt === undefined ? 'late' : ''}
                >${icon(shownAt === undefined ? 'screenWaiting' : 'screenShown')}</span
              >`,
          )}</span
      >
      <b>${texts.counter.shown(seen.length, shownOn.length)}</b>
      <span
        >${seen.length === 0 ? nothing : seenLine(seen)}${seen.length > 0 && missing.length > 0 ? html`<br />` : nothing}${
          missing.length === 0
            ? nothing
            : html`${texts.counter.shownWaiting}: ${listText(missing.map(({ name }) => name))}`
        }</span
      >
    </div>`
  }
}

function seenLine(seen: Current['shownOn']) {
  const last = Math.max(...seen.map(({ shownAt }) => shownAt ?? 0))
  return html`<span class="num">${preciseClockText(last)}</span> · ${listText(seen.map(({ name }) => name))}`
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-current': CurrentTicket
  }
}

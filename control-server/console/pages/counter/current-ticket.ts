import { css, html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Desk } from '#schema/staff-calls'
import { baseStyles } from '../../parts/base-styles.ts'
import { icon } from '../../parts/icons.ts'
import { Ticker } from '../../parts/ticker.ts'
import { elapsedText, listText, preciseClockText } from '../../parts/times.ts'
import type { Services } from '../../state/services.ts'
import { texts } from '../../texts.ts'

const SCREENS_DRAWN_MAX = 5

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
        padding: 24px 26px 20px 28px;
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 20px 12px;
        align-items: end;
      }
      .number {
        font-size: var(--t-ticket);
        font-weight: 780;
        line-height: 0.78;
        letter-spacing: -0.02em;
        word-spacing: -0.1em;
        margin-inline-start: -2px;
      }
      .since {
        text-align: end;
        line-height: 1.3;
        white-space: nowrap;
      }
      .since b {
        display: block;
        font-size: 1.65rem;
        font-weight: 750;
        line-height: 1.05;
      }
      .what {
        grid-column: 1 / -1;
        font-size: var(--t-lead);
        font-weight: 600;
        display: flex;
        justify-content: space-between;
        gap: 16px;
      }
      .none {
        border: 2px dashed var(--deep-line);
        padding: 30px 28px;
        min-height: 226px;
        display: grid;
        gap: 10px;
        align-content: center;
      }
      .none b {
        font-size: 2.1rem;
        font-weight: 770;
        letter-spacing: -0.015em;
        line-height: 1.05;
      }
      .none p {
        color: var(--on-deep-2);
        max-width: 26em;
      }
      .ack {
        display: flex;
        gap: 16px;
        align-items: center;
        padding-bottom: 16px;
        border-bottom: 1px solid var(--deep-line);
      }
      .rows {
        display: flex;
        gap: 8px;
      }
      .ack .ic {
        width: 38px;
        height: 38px;
        stroke-width: 1.6;
      }
      .ack .late {
        stroke-dasharray: 3 2.2;
        opacity: 0.8;
      }
      .ack b {
        display: block;
        font-size: var(--t-lead);
        line-height: 1.25;
      }
      .ack p {
        color: var(--on-deep-2);
        line-height: 1.35;
        font-size: 0.94rem;
      }
      @media (max-width: 30rem) {
        .ticket {
          padding: 20px;
          gap: 14px 12px;
        }
        .since {
          font-size: var(--t-note);
        }
        .number {
          font-size: 4rem;
        }
        .since b {
          font-size: 1.3rem;
        }
        .since span {
          display: none;
        }
        .none {
          min-height: 0;
          padding: 22px 20px;
        }
        .ack {
          flex-direction: column;
          align-items: flex-start;
          gap: 8px;
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
      ${this.#shown(this.desk.screens)}
    `
  }

  #shown(shownOn: Desk['screens']) {
    if (shownOn.length === 0) {
      return html`<div class="ack">
        ${icon('warning')}
        <div>
          <b>${texts.counter.shownNowhere}</b>
          <p>${texts.counter.shownNowhereHint}</p>
        </div>
      </div>`
    }
    const seen = shownOn.filter(({ shownAt }) => shownAt !== undefined)
    const missing = shownOn.filter(({ shownAt }) => shownAt === undefined)
    return html`<div class="ack">
      <div class="rows" aria-hidden="true">
        ${shownOn
          .slice(0, SCREENS_DRAWN_MAX)
          .map(({ shownAt }) =>
            shownAt === undefined ? html`<span class="late">${icon('screenWaiting')}</span>` : icon('screenShown'),
          )}
      </div>
      <div>
        <b>${texts.counter.shown(seen.length, shownOn.length)}</b>
        ${seen.length === 0 ? nothing : seenLine(seen)}
        ${
          missing.length === 0
            ? nothing
            : html`<p>${texts.counter.shownWaiting}: ${listText(missing.map(({ name }) => name))}</p>`
        }
      </div>
    </div>`
  }
}

function seenLine(seen: Desk['screens']) {
  const last = Math.max(...seen.map(({ shownAt }) => shownAt ?? 0))
  return html`<p><span class="num">${preciseClockText(last)}</span> · ${listText(seen.map(({ name }) => name))}</p>`
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-current': CurrentTicket
  }
}

import { html, LitElement, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { CallScreen, Desk } from '#schema/staff-calls'
import { baseStyles } from '../../parts/base-styles.ts'
import { icon } from '../../parts/icons.ts'
import { Ticker } from '../../parts/ticker.ts'
import { timeText, elapsedText, listText, preciseClockText, waitText } from '../../parts/times.ts'
import type { Services } from '../../state/services.ts'
import { counterTexts } from './counter-texts.ts'
import { currentStyles } from './current-styles.ts'
import type { DeferredCommand } from './offline-queue.ts'

const SCREENS_DRAWN_MAX = 5
const MINUTE_MS = 60_000

type Current = NonNullable<Desk['current']>

/**
 * The ticket at this counter in yellow, and on which screens it has really been seen and heard.
 * @fires withdraw - What waits for the line shall not be done.
 */
@customElement('lotse-console-current')
export class CurrentTicket extends LitElement {
  static override styles = [baseStyles, currentStyles]

  @property({ attribute: false }) declare services: Services
  @property({ attribute: false }) declare desk: Desk
  /** What has been done with it and is not at the server yet. */
  @property({ attribute: false }) declare deferred: DeferredCommand | undefined
  /** Another page works here. */
  @property({ type: Boolean }) declare elsewhere: boolean
  readonly #ticker = new Ticker(this, 1_000)

  override render() {
    const { current, pausedAt } = this.desk
    if (current && this.deferred) return this.#deferred(current, this.deferred)
    if (current) return [this.#ticket(current), this.#below(current)]
    const [title, hint] =
      pausedAt === undefined
        ? [counterTexts.none, counterTexts.noneHint]
        : [counterTexts.pausedTitle(timeText(pausedAt)), counterTexts.pausedHint]
    return html`<div class="none">
      <b>${title}</b>
      <p>${hint}</p>
    </div>`
  }

  #ticket({ call, servingSince, ticket }: Current) {
    const label = servingSince === undefined ? counterTexts.calledSince : counterTexts.withYou
    const elapsed = elapsedText(this.#ticker.now - (servingSince ?? call.calledAt))
    return html`<div class="ticket ${this.elsewhere ? 'aside' : ''}">
      <span class="number num">${ticket.number}</span>
      <span class="since">${label}<b class="num">${elapsed}</b></span>
      <p class="what">
        <span>${ticket.queueName}</span>${
          call.attempt > 1 && servingSince === undefined
            ? html`<span>${counterTexts.attempt(call.attempt)}</span>`
            : nothing
        }
      </p>
    </div>`
  }

  #below(current: Current) {
    if (current.servingSince === undefined) return this.#shown(this.desk.screens)
    const { arrivedAt } = current.ticket
    const waitedMs = arrivedAt === undefined ? 0 : current.call.calledAt - arrivedAt
    const facts = [
      ...(waitedMs < MINUTE_MS ? [] : [counterTexts.hasWaited(waitText(waitedMs))]),
      current.call.expiresAt > this.services.clock.now() ? counterTexts.leavingDisplays : counterTexts.offDisplays,
    ]
    return html`<p class="facts">${facts.join(' · ')}</p>`
  }

  #deferred({ ticket }: Current, { kind, maybeSent }: DeferredCommand) {
    const isComing = this.services.connection.state === 'online'
    return html`<div class="ticket aside">
      <span class="number num">${ticket.number}</span>
      <span class="since"><b>${counterTexts.deferred[kind]}</b></span>
      <p class="what">
        <span>${isComing ? counterTexts.delivering : counterTexts.deferredHint}</span>
        ${
          maybeSent
            ? nothing
            : html`<button @click=${() => this.dispatchEvent(new CustomEvent('withdraw'))}>
                ${counterTexts.withdraw}
              </button>`
        }
      </p>
    </div>`
  }

  #shown(screens: readonly CallScreen[]) {
    if (screens.length === 0) {
      return html`<div class="ack">
        ${icon('warning')}
        <div>
          <b>${counterTexts.shownNowhere}</b>
          <p>${counterTexts.shownNowhereHint}</p>
        </div>
      </div>`
    }
    const seen = screens.filter(({ shownAt }) => shownAt !== undefined)
    const missing = screens.filter(({ shownAt }) => shownAt === undefined)
    const spoken = spokenText(screens)
    return html`<div class="ack">
      <div class="rows" aria-hidden="true">
        ${screens
          .slice(0, SCREENS_DRAWN_MAX)
          .map(({ shownAt }) =>
            shownAt === undefined ? html`<span class="late">${icon('screenWaiting')}</span>` : icon('screenShown'),
          )}
      </div>
      <div>
        <b
          ><span>${counterTexts.shown(seen.length, screens.length)}</span>${
            spoken === undefined ? nothing : html`, <span>${spoken}</span>`
          }</b
        >
        ${
          missing.length === 0
            ? seenLine(seen)
            : html`<p>${counterTexts.shownWaiting}: ${listText(missing.map(({ name }) => name))}</p>`
        }
      </div>
      ${
        spoken === counterTexts.spoken
          ? html`<span class="voice" aria-hidden="true">${icon('speaker')}</span>`
          : nothing
      }
    </div>`
  }
}

function spokenText(screens: readonly CallScreen[]): string | undefined {
  const voices = screens.filter(({ speaks }) => speaks)
  if (voices.length === 0) return undefined
  const spoken = voices.filter(({ spokenAt }) => spokenAt !== undefined).length
  if (spoken === 0) return counterTexts.notSpoken
  return spoken === voices.length ? counterTexts.spoken : counterTexts.spokenPartly(spoken, voices.length)
}

function seenLine(seen: readonly CallScreen[]) {
  const last = Math.max(...seen.map(({ shownAt }) => shownAt ?? 0))
  return html`<p class="names">
    <span class="num">${preciseClockText(last)}</span> · ${listText(seen.map(({ name }) => name))}
  </p>`
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-current': CurrentTicket
  }
}

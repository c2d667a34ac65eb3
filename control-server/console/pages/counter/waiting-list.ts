import { html, LitElement, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Desk, StaffArea } from '#schema/staff-calls'
import { pause } from '../../api/backoff.ts'
import { sendUntilAnswered } from '../../api/send-until-answered.ts'
import { baseStyles } from '../../parts/base-styles.ts'
import { icon } from '../../parts/icons.ts'
import { Ticker } from '../../parts/ticker.ts'
import { waitText } from '../../parts/times.ts'
import { PendingCommands } from '../../state/pending-commands.ts'
import type { Services } from '../../state/services.ts'
import { texts } from '../../texts.ts'
import { waitingStyles } from './waiting-styles.ts'

/** After a number is drawn its button rests: a double click must not draw two. */
const REST_MS = 1_000
const MINUTE_MS = 60_000

/**
 * Who waits, in which order and why; and a number for someone who came without one.
 * @fires issued - With a sentence that says which number was drawn.
 */
@customElement('lotse-console-waiting')
export class WaitingList extends LitElement {
  static override styles = [baseStyles, waitingStyles]

  @property({ attribute: false }) declare services: Services
  @property({ attribute: false }) declare area: StaffArea
  @property({ attribute: false }) declare desk: Desk
  @state() declare private issuing: string | undefined
  @state() declare private problem: string
  #restUntil = 0
  readonly #ticker = new Ticker(this, 10_000)

  constructor() {
    super()
    this.problem = ''
  }

  override render() {
    const { waiting } = this.desk
    const longestMs = Math.max(
      0,
      ...waiting.map(({ ticket }) => this.#ticker.now - (ticket.arrivedAt ?? this.#ticker.now)),
    )
    const facts = [
      ...(longestMs < MINUTE_MS ? [] : [texts.counter.longest(waitText(longestMs))]),
      texts.counter.openCounters(this.desk.openCounterCount),
    ]
    return html`
      <h2>${texts.counter.waitingCount(waiting.length)}</h2>
      <p class="facts quiet">${facts.join(' · ')}</p>
      ${waiting.length === 0 ? html`<p class="empty">${texts.counter.empty}</p>` : this.#table()}
      ${this.area.queues.length === 0 ? nothing : this.#issueButtons()}
    `
  }

  #table() {
    const { columns } = texts.counter
    return html`<div class="scroll">
      <table>
        <caption class="visually-hidden">
          ${texts.counter.listCaption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${columns.number}</th>
            <th scope="col">${columns.queue}</th>
            <th scope="col">${columns.wait}</th>
            <th scope="col" class="why">${columns.why}</th>
          </tr>
        </thead>
        <tbody>
          ${this.desk.waiting.map(
            ({ ticket, why }) =>
              html`<tr>
                <th scope="row" class="num">${ticket.number}</th>
                <td class="queue">${ticket.queueName}</td>
                <td class="wait">${waitText(this.#ticker.now - (ticket.arrivedAt ?? this.#ticker.now))}</td>
                <td class="why">${why}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`
  }

  #issueButtons() {
    return html`<div class="issue" role="group" aria-labelledby="issue">
      <h3 id="issue">${texts.counter.issue}</h3>
      <ul>
        ${this.area.queues.map(
          ({ id, letter, name }) =>
            html`<li>
              <button
                aria-disabled=${this.issuing !== undefined}
                @click=${(event: MouseEvent) => void this.#issue(event, id)}
              >
                <b>${letter}</b>${name}
              </button>
            </li>`,
        )}
      </ul>
      <p role="status">${this.issuing === undefined ? '' : texts.counter.issuing}</p>
      <div role="alert" class=${this.problem ? '' : 'hush'}>
        ${this.problem === '' ? nothing : html`<p class="error">${icon('warning')}<span>${this.problem}</span></p>`}
      </div>
    </div>`
  }

  async #issue(event: MouseEvent, queueId: string): Promise<void> {
    if (event.detail > 1 || this.issuing !== undefined || performance.now() < this.#restUntil) return
    const { api, clock, drafts, newId, random } = this.services
    const pending = new PendingCommands(drafts, () => clock.now(), newId)
    const name = `issue.${queueId}`
    const key = pending.idFor(name)
    this.issuing = queueId
    this.problem = ''
    const answer = await sendUntilAnswered(() => api.issueTicket(this.area.id, queueId, key), {
      random,
      pause,
      attemptsMax: 5,
    })
    this.issuing = undefined
    this.#restUntil = performance.now() + REST_MS
    if (answer.ok || answer.error.kind === 'refused') pending.settle(name)
    if (!answer.ok) {
      this.problem = answer.error.message
      return
    }
    const detail = texts.counter.issued(answer.value.number, answer.value.queueName)
    this.dispatchEvent(new CustomEvent('issued', { detail }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-waiting': WaitingList
  }
}

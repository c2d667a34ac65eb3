import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { StaffArea, Ticket } from '#schema/staff-calls'
import { PriorityReason } from '#schema/ticket'
import { parse } from '#schema/parse'
import { pause } from '../../api/backoff.ts'
import { sendUntilAnswered } from '../../api/send-until-answered.ts'
import { baseStyles } from '../../parts/base-styles.ts'
import { icon } from '../../parts/icons.ts'
import { PendingCommands } from '../../state/pending-commands.ts'
import type { Services } from '../../state/services.ts'
import { counterTexts } from './counter-texts.ts'
import './ticket-slip.ts'

/** After a number is drawn its button rests: a double click must not draw two. */
const REST_MS = 1_000

/**
 * Draws a number for somebody who came without one, and offers it for the phone and on paper.
 * @fires issued - With a sentence that says which number was drawn; bubbles.
 */
@customElement('lotse-console-draw')
export class DrawNumber extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: grid;
        gap: 12px;
        padding-block: 14px 20px;
        border-top: 2px solid var(--ink);
        background: var(--paper);
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 10px 16px;
      }
      h3 {
        flex: 1;
        white-space: nowrap;
      }
      .row label {
        display: flex;
        align-items: center;
        gap: 10px;
        font-weight: 550;
      }
      .row select {
        width: auto;
        min-height: 40px;
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 10px;
      }
      li button b {
        font-size: var(--t-lead);
        font-weight: 780;
      }
      p:empty {
        display: none;
      }
    `,
  ]

  @property({ attribute: false }) declare services: Services
  @property({ attribute: false }) declare area: StaffArea
  @property({ attribute: false }) declare enabled: boolean
  @state() declare private issuing: boolean
  @state() declare private problem: string
  @state() declare private drawn: Ticket | undefined
  @query('select') declare private prioritySelect: HTMLSelectElement
  #restUntil = 0

  constructor() {
    super()
    this.issuing = false
    this.problem = ''
  }

  override render() {
    return html`
      <div class="row">
        <h3 id="issue">${counterTexts.issue}</h3>
        <label
          >${counterTexts.priority}
          <select ?disabled=${!this.enabled}>
            <option value="">${counterTexts.noPriority}</option>
            ${Object.entries(counterTexts.priorities).map(([value, text]) => html`<option value=${value}>${text}</option>`)}
          </select></label
        >
      </div>
      <ul role="group" aria-labelledby="issue">
        ${this.area.queues.map(
          ({ id, letter, name }) =>
            html`<li role="presentation">
              <button
                aria-disabled=${this.issuing || !this.enabled}
                @click=${(event: MouseEvent) => void this.#issue(event, id)}
              >
                <b>${letter}</b>${name}
              </button>
            </li>`,
        )}
      </ul>
      <p role="status">${this.issuing ? counterTexts.issuing : ''}</p>
      <div role="alert" class=${this.problem ? '' : 'hush'}>
        ${this.problem === '' ? nothing : html`<p class="error">${icon('warning')}<span>${this.problem}</span></p>`}
      </div>
      ${
        this.drawn
          ? html`<lotse-console-slip
              .services=${this.services}
              .ticket=${this.drawn}
              .place=${this.area.name}
              closes
              @close=${() => (this.drawn = undefined)}
            ></lotse-console-slip>`
          : nothing
      }
    `
  }

  async #issue(event: MouseEvent, queueId: string): Promise<void> {
    if (event.detail > 1 || this.issuing || !this.enabled || performance.now() < this.#restUntil) return
    const { api, clock, drafts, newId, random } = this.services
    const reason = parse(PriorityReason, this.prioritySelect.value)
    const wish = { queueId, ...(reason.ok && { priority: reason.value }) }
    const pending = new PendingCommands(drafts, () => clock.now(), newId)
    const key = pending.idFor(`issue.${this.area.id}`, JSON.stringify(wish))
    this.issuing = true
    this.problem = ''
    const answer = await sendUntilAnswered(() => api.issueTicket(this.area.id, wish, key), {
      random,
      pause,
      attemptsMax: 5,
    })
    this.issuing = false
    this.#restUntil = performance.now() + REST_MS
    if (answer.ok || answer.error.kind === 'refused') pending.settle(`issue.${this.area.id}`)
    if (!answer.ok) {
      this.problem = answer.error.message
      return
    }
    this.drawn = answer.value
    this.prioritySelect.value = ''
    const detail = counterTexts.issued(answer.value.number, answer.value.queueName)
    this.dispatchEvent(new CustomEvent('issued', { detail, bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-draw': DrawNumber
  }
}

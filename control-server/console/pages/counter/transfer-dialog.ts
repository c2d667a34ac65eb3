import { css, html, LitElement, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { CounterAction } from '#schema/counter-command'
import type { StaffArea, Ticket } from '#schema/staff-calls'
import { baseStyles } from '../../parts/base-styles.ts'
import { icon } from '../../parts/icons.ts'
import { counterTexts } from './counter-texts.ts'

/**
 * Where a number goes on to: another errand, one counter, or both. Arrow keys choose, Enter sends.
 * @fires command - `CounterAction`
 */
@customElement('lotse-console-transfer')
export class TransferDialog extends LitElement {
  static override styles = [
    baseStyles,
    css`
      form {
        display: grid;
        gap: 18px;
        margin-top: 16px;
      }
      fieldset {
        display: grid;
        gap: 2px;
        max-height: 40dvh;
        overflow: auto;
      }
      legend {
        margin-bottom: 6px;
      }
      .choice {
        padding: 9px 10px;
        align-items: center;
      }
      .choice:has(:checked) {
        background: var(--tint);
        box-shadow: inset 5px 0 var(--accent);
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: 10px;
      }
    `,
  ]

  @property({ attribute: false }) declare areas: readonly StaffArea[]
  /** Of the counter that sends it on; it can not send it to itself. */
  @property() declare counterId: string
  @state() declare private ticket: Ticket | undefined
  @state() declare private queueId: string
  @state() declare private toCounterId: string
  @state() declare private problem: string
  @query('dialog') declare private dialog: HTMLDialogElement
  @query('input:checked') declare private chosen: HTMLInputElement | null

  constructor() {
    super()
    this.queueId = ''
    this.toCounterId = ''
    this.problem = ''
  }

  open(ticket: Ticket): void {
    this.ticket = ticket
    this.queueId = ticket.queueId
    this.toCounterId = ''
    this.problem = ''
    void this.updateComplete.then(() => {
      this.dialog.showModal()
      this.chosen?.focus()
    })
  }

  override render() {
    const area = this.areas.find(({ queues }) => queues.some(({ id }) => id === this.queueId))
    return html`<dialog aria-labelledby="title">
      <h2 id="title">${this.ticket ? counterTexts.transferTitle(this.ticket.number) : nothing}</h2>
      <p class="quiet">${counterTexts.transferHint}</p>
      <form novalidate @submit=${this.#submit}>
        <fieldset>
          <legend>${counterTexts.transferQueue}</legend>
          ${this.areas.flatMap((group) => group.queues.map((queue) => this.#queueChoice(queue, group)))}
        </fieldset>
        <div class="field">
          <label for="counter">${counterTexts.transferCounter}</label>
          <select
            id="counter"
            @change=${(event: Event) => {
              this.toCounterId = (event.target as HTMLSelectElement).value
            }}
          >
            <option value="" ?selected=${this.toCounterId === ''}>${counterTexts.anyCounter}</option>
            ${(area?.counters ?? [])
              .filter(({ id }) => id !== this.counterId)
              .map(
                ({ id, label }) =>
                  html`<option value=${id} ?selected=${this.toCounterId === id}>${counterTexts.place(label)}</option>`,
              )}
          </select>
        </div>
        <div role="alert" class=${this.problem ? '' : 'hush'}>
          ${this.problem ? html`<p class="error">${icon('warning')}<span>${this.problem}</span></p>` : nothing}
        </div>
        <div class="buttons">
          <button class="pri" type="submit">${counterTexts.transfer}</button>
          <button type="button" @click=${() => this.dialog.close()}>${counterTexts.abort}</button>
        </div>
      </form>
    </dialog>`
  }

  #queueChoice({ id, name }: StaffArea['queues'][number], { name: areaName }: StaffArea) {
    return html`<label class="choice">
      <input
        type="radio"
        name="queue"
        value=${id}
        .checked=${this.queueId === id}
        @change=${() => {
          this.queueId = id
          this.toCounterId = ''
        }}
        @keydown=${this.#enter}
      />
      <span>${name}${this.areas.length > 1 ? html` <small class="note">${areaName}</small>` : nothing}</span>
    </label>`
  }

  /** Browsers do not all send a form by Enter on a radio button. */
  readonly #enter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.repeat) return
    event.preventDefault()
    ;(event.target as HTMLInputElement).form?.requestSubmit()
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault()
    const { queueId, ticket, toCounterId } = this
    if (!ticket || !this.dialog.open) return
    this.problem = queueId === ticket.queueId && toCounterId === '' ? counterTexts.transferSame : ''
    if (this.problem) return
    this.dialog.close()
    const detail: CounterAction = {
      kind: 'transfer',
      ticketId: ticket.id,
      queueId,
      ...(toCounterId !== '' && { toCounterId }),
    }
    this.dispatchEvent(new CustomEvent('command', { detail }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lotse-console-transfer': TransferDialog
  }
}
